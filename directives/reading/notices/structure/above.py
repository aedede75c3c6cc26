"""What was said above an item holds for it: of all that was named there, the nearest counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from directives.reading.notices.sentences.chunks import Chunk
from directives.reading.notices.structure.numbering import Item
from directives.reading.vietnamese import fold

Known = TypeVar("Known")


@dataclass(frozen=True, slots=True)
class Doers:
    """Who is to act, and the place in the document that names them; None where no one place does."""

    names: tuple[str, ...] = ()
    place: tuple[int, int] | None = None

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.names)


NOBODY = Doers()


def doers_of(bare: str, chunk: Chunk, before: Doers) -> Doers:
    """Who acts in a chunk; those named before it where it names nobody, or where it goes on about the same ones."""
    if not chunk.lead:
        return before
    said = bare[chunk.start : chunk.end]
    if chunk.lead == before.names and not all(fold(name).split()[-1] in said for name in chunk.lead):
        return before
    return Doers(chunk.lead, (chunk.start, chunk.end))


def nearest_above(item: Item | None, known: Mapping[int, Known], nothing: Known) -> Known:
    """What is known, by the id of the item, of the nearest item above this one; ``nothing`` where nothing is."""
    above = item.parent if item is not None else None
    while above is not None:
        if found := known.get(id(above)):
            return found
        above = above.parent
    return nothing
