"""Who acts in an item of a list that names nobody, by what the items before it say."""

from dataclasses import dataclass, field

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import openings
from directives.reading.notices.sentences.chunks import Chunk
from directives.reading.notices.sentences.turns import TELLS, Turn
from directives.reading.notices.structure.above import NOBODY, Doers, doers_of
from directives.reading.notices.structure.asking import is_obliged, is_one_body
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.paragraphs import Level


@dataclass(slots=True)
class GoingOn:
    """Who was told in the items read so far, by the id of what stands above them.

    ``obliged`` speaks for its whole list (``1. Tỉnh A cần …`` ``2. Rà soát …``), ``before`` for the bullets behind it,
    ``last`` for what only goes on (``Giao Sở A …`` ``Đồng thời, kiểm tra …``).
    """

    document: Document
    obliged: dict[int, Doers] = field(default_factory=dict)
    before: dict[int, Doers] = field(default_factory=dict)
    last: dict[int, Doers] = field(default_factory=dict)

    def remember(self, item: Item, chunk: Chunk) -> None:
        """Keep whom the first directive of an item tells."""
        first = item if item.paragraph.marker or item.parent is None else item.parent
        above = id(first.parent)
        told = doers_of(self.document.bare, chunk, NOBODY) if chunk.turn is Turn.SUBJECT else NOBODY
        if chunk.lead and chunk.turn in TELLS:
            self.last[above] = doers_of(self.document.bare, chunk, NOBODY)
        if chunk.lead:
            self.before[above] = told if is_one_body(chunk.lead) else NOBODY
        if above not in self.obliged or chunk.lead:
            obliges = len(told.names) == 1 and is_obliged(self.document, chunk.start, chunk.end, chunk.lead)
            self.obliged[above] = told if obliges else NOBODY

    def of(self, item: Item | None, chunk: Chunk) -> Doers:
        """Who acts in a directive that names nobody."""
        if item is None or chunk.turn is not Turn.VERB:
            return NOBODY
        if item.paragraph.marker is None:
            also = openings.ALSO.match(self.document.bare, chunk.start, chunk.end)
            return self.last.get(id(item.parent), NOBODY) if also else NOBODY
        listed = item.paragraph.marker.level >= Level.DASH
        before = self.before.get(id(item.parent), NOBODY) if listed else NOBODY
        return self.obliged.get(id(item.parent), NOBODY) or before
