"""From a text to its directives: joins the parts of the grammar into one reading."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from directives.deadline import Deadline
from directives.notice import DirectiveReading, Kind, NoticeReading
from directives.reading.deadlines import find_deadlines
from directives.reading.door import OpenedText, open_text
from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.coordination import coordinating, receivers
from directives.reading.notices.evidence import evidence_of
from directives.reading.notices.header import header_of
from directives.reading.notices.kinds import is_no_directive, kind_of
from directives.reading.notices.lexicon import verbs
from directives.reading.notices.numbering import Item, tree_of
from directives.reading.notices.paragraphs import paragraphs_of
from directives.reading.notices.sentences import sentences
from directives.reading.notices.words import Word, words_of
from directives.reading.notices.zones import body_of, is_lead_in
from directives.reading.resolve import resolve
from directives.units import Registry

# The day from which phrases are read where the document has none; what then depends on it is asked about.
_NO_DAY = date(2000, 1, 1)


def read_notice(text: str, *, registry: Registry | None = None, document_date: date | None = None) -> NoticeReading:
    """Read a notice of any kind into directives.

    Spans point into ``text``. ``document_date`` is the day from which terms count where the text does not
    state its own date. With a registry, ``units`` of each directive are the registered units of its leads.
    Never fails on any text.
    """
    opened = open_text(text)
    paragraphs = list(paragraphs_of(opened.text))
    header = header_of(opened.text, paragraphs)
    day = header.issued_on or document_date
    begin, end = body_of(opened.text, paragraphs)
    items = tree_of(paragraphs[begin:end])
    reader = _Reader(opened, day)
    directives: list[DirectiveReading] = []
    for item in items:
        directives.extend(reader.read(item))
    if registry is not None:
        directives = [_resolved(one, registry) for one in directives]
    questions = () if day else ("Văn bản không ghi ngày ban hành; xin cho biết ngày để tính thời hạn.",)
    return NoticeReading(header, tuple(directives), text, questions)


def _resolved(directive: DirectiveReading, registry: Registry) -> DirectiveReading:
    codes: dict[str, None] = {}
    doubtful: list[str] = []
    for name in directive.lead:
        resolution = resolve(name, registry)
        codes.update(dict.fromkeys(resolution.units))
        if resolution.doubtful:
            doubtful.append(name)
    ask = directive.ask
    if doubtful and ask is None:
        ask = f"Chưa rõ đơn vị: {', '.join(doubtful)}. Xin chọn đơn vị."
    return replace(directive, units=tuple(codes), ask=ask)


class _Reader:
    """Reads one item after the other, remembering who was named above."""

    def __init__(self, opened: OpenedText, day: date | None) -> None:
        self._opened = opened
        self._text = opened.text
        self._day = day
        self._leads: dict[int, tuple[str, ...]] = {}

    def read(self, item: Item) -> list[DirectiveReading]:
        """The directives of this item itself, without those of its children."""
        paragraph = item.paragraph
        inherited = self._inherited(item)
        body = self._text[paragraph.body : paragraph.end]
        words = words_of(body)
        lead = self._lead(body, words)
        self._leads[id(item)] = lead or inherited
        heading = body.rstrip().endswith(":") and (item.children or is_lead_in(self._text, paragraph))
        if heading and item.children:
            return []
        if is_no_directive(body, has_actor=bool(lead or inherited), numbered=paragraph.marker is not None):
            return []
        start, stop = paragraph.body, paragraph.end
        deadline = self._deadline(start, stop)
        if heading and deadline is None:
            return []
        kind = Kind.GENERAL if heading else kind_of(body, words)
        span = self._opened.span(start, stop)
        coordinate = coordinating(body, words)
        own = lead or inherited
        return [
            DirectiveReading(
                number=item.number,
                text=body,
                span=span,
                kind=kind,
                lead=tuple(n for n in own if n not in coordinate) or own,
                coordinate=coordinate,
                report_to=receivers(body, words),
                deadline=deadline,
                evidence=evidence_of(body),
            )
        ]

    def _inherited(self, item: Item) -> tuple[str, ...]:
        above = item.parent
        while above is not None:
            if self._leads.get(id(above)):
                return self._leads[id(above)]
            above = above.parent
        return ()

    def _lead(self, body: str, words: Sequence[Word]) -> tuple[str, ...]:
        """Who is named as the doer: behind a verb that hands over, or as the subject of a sentence."""
        found: ActorList | None = None
        for start, stop in sentences(body, 0, len(body)):
            inside = [word for word in words if start <= word.start < stop]
            place = verbs.performative_table().length_at(inside, 0)
            found = actors_at(body, inside, place)
            if found and (
                found.end >= len(inside)
                or inside[found.end].text == ":"
                or verbs.predicate_table().length_at(inside, found.end)
            ):
                return found.names
            if place or start > 900:
                break
        return ()

    def _deadline(self, start: int, stop: int) -> Deadline | None:
        found = find_deadlines(self._text[start:stop], document_date=self._day or _NO_DAY)
        if not found:
            return None
        last = found[-1]
        first, after = self._opened.span(start + last.span[0], start + last.span[1])
        return replace(last, span=(first, after))
