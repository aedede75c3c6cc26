"""To whom a letter is written: where it tells nobody by name, they are whom it asks."""

import re
from collections.abc import Sequence

from directives.reading.notices.document import Document
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.structure.paragraphs import Level, Paragraph

_TO = re.compile(r"kinh gui\s*:?\s*|[^.;:]{0,80}\bdien\s*:\s*$")
_WRITTEN_TO = "Chỉ đạo này không nêu đơn vị; giao cho nơi nhận của văn bản ({units})?"
_NOBODY = "Chỉ đạo này không nêu đơn vị thực hiện; giao cho đơn vị nào?"
_TOP = 40
_MARKS = frozenset(",;.:()")


def addressees_of(document: Document, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """The units behind ``Kính gửi:`` or ``… điện:``, in one line or in the bullets below; empty where there is none."""
    for place, one in enumerate(paragraphs[:_TOP]):
        found = _TO.match(document.bare, one.body, one.end)
        if found is None:
            continue
        if found.end() < one.end:
            return _units(document, found.end(), one.end)
        names: tuple[str, ...] = ()
        for below in paragraphs[place + 1 : place + _TOP]:
            if below.marker is None or below.marker.level < Level.DASH:
                break
            names += _units(document, below.body, below.end)
        return names
    return ()


def whom_to_ask(lead: tuple[str, ...], written_to: tuple[str, ...]) -> str | None:
    """What to ask where a directive names nobody; None where it names somebody."""
    if lead:
        return None
    return _WRITTEN_TO.format(units=", ".join(written_to)) if written_to else _NOBODY


def _units(document: Document, start: int, end: int) -> tuple[str, ...]:
    """The names of a line that holds nothing else: what follows the last one belongs to it up to the next mark."""
    passage = document.passage(start, end)
    named = actors_at(passage, 0, over_semicolons=True, listed=True)
    if named is None:
        return ()
    stop = named.end
    while stop < len(passage.words) and passage.words[stop].text not in _MARKS:
        stop += 1
    if stop == named.end or passage.words[named.end - 1].text in _MARKS:
        return named.names
    return (*named.names[:-1], f"{named.names[-1]} {passage.quote(named.end, stop)}")
