"""Which part of the document holds the directives, and to whom the whole of it speaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.notices.document import Document
from directives.reading.notices.numbering import Item
from directives.reading.notices.paragraphs import Level, Paragraph
from directives.reading.notices.sayings import Turn

_RECEIVERS = re.compile(r"noi nhan\s*:?")
_SIGNATURE = re.compile(r"(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\s*\.\s*[a-z]")
_LEAD_IN = re.compile(
    r"(?:nhu sau|sau day|yeu cau|de nghi|nhiem vu sau|noi dung sau|cu the|dien|chi thi|lam ngay"
    r"|giai phap sau|sau|nhiem vu"
    r"|noi dung)\s*:\s*$"
)
_DECIDES = re.compile(r"quyet dinh\s*:")


@dataclass(frozen=True, slots=True)
class Zones:
    """The body is the paragraphs from ``begin`` to before ``end``; ``addressed`` is who is told at its opening.

    ``numbered`` says that the body is a numbered list: a paragraph without number before it is no directive
    unless it plainly asks.
    """

    begin: int
    end: int
    addressed: tuple[str, ...]
    numbered: bool

    def is_loose(self, item: Item) -> bool:
        """Whether the item stands outside the numbered list."""
        return self.numbered and item.parent is None and item.level is Level.PLAIN


def is_lead_in(document: Document, paragraph: Paragraph) -> bool:
    """Whether the paragraph opens the list of directives (``kết luận chỉ đạo như sau:``)."""
    bare = document.bare
    found = _LEAD_IN.search(bare, max(paragraph.body, paragraph.end - 60), paragraph.end)
    return bool(found or _DECIDES.match(bare, paragraph.body, paragraph.end))


def zones_of(document: Document, paragraphs: Sequence[Paragraph]) -> Zones:
    """Find the body: from behind the first lead-in (or at the first number) to the receivers or the signature."""
    bare = document.bare
    end = next(
        (i for i, one in enumerate(paragraphs) if _ends_body(bare, document.text, one)),
        len(paragraphs),
    )
    first = next((i for i, one in enumerate(paragraphs[:end]) if is_lead_in(document, one)), None)
    begin = first
    if begin is None:
        begin = next((i for i, one in enumerate(paragraphs[:end]) if one.marker), 0)
    body = paragraphs[begin:end]
    numbered = any(one.marker and one.marker.level < Level.DASH for one in body)
    return Zones(begin, end, _addressed(document, body), numbered)


def _ends_body(bare: str, text: str, paragraph: Paragraph) -> bool:
    start, end = paragraph.start, paragraph.end
    if _RECEIVERS.match(bare, start, end):
        return True
    return bool(_SIGNATURE.match(bare, start, end)) and text[start:end].isupper()


def _addressed(document: Document, body: Sequence[Paragraph]) -> tuple[str, ...]:
    """Who is told in the paragraphs that lead into the list (``… yêu cầu các sở, ngành thực hiện:``)."""
    for paragraph in body:
        if paragraph.marker is not None:
            break
        if not is_lead_in(document, paragraph):
            continue
        for saying in reversed(document.sayings(paragraph.body, paragraph.end)):
            if saying.turn is Turn.ORDER and saying.lead:
                return saying.lead
    return ()
