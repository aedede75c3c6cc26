"""Which parts of the document hold the directives, and to whom the whole of it speaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.notices.document import Document
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.above import NOBODY, Doers
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.paragraphs import Level, Paragraph, is_title

_RECEIVERS = re.compile(r"noi nhan\s*:?")
_SIGNATURE = re.compile(
    r"(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\s*\.\s*[a-z]|(?:thu ky|chu tri|chu toa|nguoi ghi bien ban)(?: (?:cuoc )?hop)?$"
)
_LEAD_IN = re.compile(
    r"(?:sau|sau day|yeu cau|de nghi|cu the|dien|chi thi|lam ngay|nhiem vu|noi dung|trach nhiem|cac viec|giao)\s*:\s*$"
)
_DECIDES = re.compile(r"quyet (?:dinh|nghi)\s*:")
_ANNEX = re.compile(
    r"(?:phu luc|danh muc (?:cac )?(?:nhiem vu|cong viec|noi dung)|bang (?:phan cong|tong hop nhiem vu)"
    r"|phan cong nhiem vu"
    r"|[(]\s*(?:ban hanh )?kem theo (?:quyet dinh|nghi quyet|cong van|ke hoach|thong bao|chi thi|cong dien)\b)"
)
# The title of a document that a decision issues, alone on its line.
_ISSUED_WITH = re.compile(
    r"(?:ke hoach|quy che|quy dinh|chuong trinh(?: hanh dong)?|de an|phuong an|huong dan|quy trinh|dieu le)$"
)
_CONCLUDES = re.compile(
    r"(?<!tap trung )(?<!tiep tuc )(?<!can )(?<!phai )(?<!khan truong )(?<!tang cuong )(?<!chu dong )"
    r"\b(?:ket luan|chi dao|y kien|yeu cau|de nghi|chi thi|quyet dinh|thong nhat|ban hanh"
    r"|xay dung(?<!so xay dung)(?<!bo xay dung)(?<!phong xay dung)(?<!nganh xay dung)"
    r"|dien(?<!dai dien)(?! luc))\b[^.;:]{0,120}:\s*$"
)
_ADDRESS = re.compile(r"kinh gui\s*:|.{0,80}\bdien\s*:\s*$")
_OF_LETTERHEAD = re.compile(
    r"so\s*:\s*[\d.…]|cong hoa xa hoi chu nghia|doc lap\s*[-–]|[^.;:]{2,40}, ngay\s.{1,30}nam \d{4}$"
    r"|(?:v/v|ve viec)\b[^.;:]*$"
)
_LONGEST_LETTERHEAD = 40
_LONGEST_TITLE = 200
_LONGEST_TAIL = 160


@dataclass(frozen=True, slots=True)
class Zones:
    """The body is the paragraphs from ``begin`` to before ``end``, the annexes those from ``annex`` on.

    ``addressed`` is who is told at the opening of the body. ``numbered`` says that the body is a numbered list:
    a paragraph without number outside it is no directive unless it plainly asks.
    """

    begin: int
    end: int
    annex: int
    addressed: Doers
    numbered: bool

    def is_loose(self, item: Item) -> bool:
        """Whether the item stands outside the numbered list."""
        return self.numbered and item.parent is None and item.level is Level.PLAIN


def is_lead_in(document: Document, paragraph: Paragraph) -> bool:
    """Whether the paragraph opens the list of directives (``kết luận chỉ đạo như sau:``)."""
    bare = document.bare
    found = _LEAD_IN.search(bare, max(paragraph.body, paragraph.end - 60), paragraph.end)
    if found or _DECIDES.match(bare, paragraph.body, paragraph.end):
        return True
    tail = max(paragraph.body, paragraph.end - _LONGEST_TAIL)
    return paragraph.marker is None and bool(_CONCLUDES.search(bare, tail, paragraph.end))


def concludes(document: Document, paragraph: Paragraph) -> bool:
    """Whether a lead-in names the one who speaks (``Chủ tịch … kết luận như sau:``), not one who is told."""
    start = max(paragraph.body, paragraph.end - _LONGEST_TAIL)
    return is_lead_in(document, paragraph) and bool(_CONCLUDES.search(document.bare, start, paragraph.end))


def zones_of(document: Document, paragraphs: Sequence[Paragraph]) -> Zones:
    """Find the body (from the first lead-in or number to the receivers or the signature) and the annexes."""
    bare = document.bare
    end = next((i for i, one in enumerate(paragraphs) if _ends_body(document, one)), len(paragraphs))
    annex = next((i for i in range(end, len(paragraphs)) if _opens_annex(bare, paragraphs[i])), len(paragraphs))
    begin = _begin(document, paragraphs[:end])
    body = paragraphs[begin:end]
    numbered = any(one.marker and one.marker.level < Level.DASH for one in body)
    return Zones(begin, end, annex, _addressed(document, body), numbered)


def _begin(document: Document, paragraphs: Sequence[Paragraph]) -> int:
    """The first lead-in that does not only address somebody, else the first number."""
    address = -1
    for place, one in enumerate(paragraphs):
        if _ADDRESS.match(document.bare, one.body, one.end):
            address = place
        elif address >= 0 and one.marker and one.marker.level >= Level.DASH:
            continue
        elif is_lead_in(document, one):
            return place
        else:
            address = -1
    numbered = (i for i, one in enumerate(paragraphs) if one.marker and one.marker.level < Level.DASH)
    return next(numbered, _below_letterhead(document, paragraphs))


def _below_letterhead(document: Document, paragraphs: Sequence[Paragraph]) -> int:
    """The first line below the letterhead and the titles: these end in no mark, or tell number, day or receiver."""
    below, addressing = 0, False
    for place, one in enumerate(paragraphs[:_LONGEST_LETTERHEAD]):
        addresses = _ADDRESS.match(document.bare, one.body, one.end) is not None
        addressing = addresses or (addressing and one.marker is not None)
        heads = addressing or _OF_LETTERHEAD.match(document.bare, one.start, one.end) is not None
        titled = below == place and document.text[one.end - 1].isalnum() and one.end - one.start < _LONGEST_TITLE
        if heads or titled or is_title(document.text[one.start : one.end]):
            below = place + 1
    return below if below < len(paragraphs) else 0


def _ends_body(document: Document, paragraph: Paragraph) -> bool:
    start, end = paragraph.start, paragraph.end
    if _RECEIVERS.match(document.bare, start, end):
        return True
    return bool(_SIGNATURE.match(document.bare, start, end)) and document.text[start:end].isupper()


def _opens_annex(bare: str, paragraph: Paragraph) -> bool:
    """Whether an annex begins here, or the document that the decision issues with itself (``KẾ HOẠCH``)."""
    start, end = paragraph.body, paragraph.end
    if end - start >= _LONGEST_TITLE:
        return False
    return bool(_ANNEX.match(bare, start, end) or _ISSUED_WITH.match(bare, start, end))


def _addressed(document: Document, body: Sequence[Paragraph]) -> Doers:
    """Who is told in the paragraphs that lead into the list (``… yêu cầu các sở, ngành thực hiện:``)."""
    for paragraph in body:
        if paragraph.marker is not None:
            break
        if not is_lead_in(document, paragraph):
            continue
        for saying in reversed(document.sayings(paragraph.body, paragraph.end)):
            if saying.turn is Turn.ORDER and saying.lead:
                return Doers(saying.lead, (saying.start, saying.end))
    return NOBODY
