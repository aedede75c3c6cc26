"""The pages of a PDF that are pictures → pages of text, by OCR."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from directives.reading.files.document import Progress, UnreadableFile
from directives.reading.files.layout.shapes import Page
from directives.reading.files.ocr import certainty, ocr_warnings, recognised_pages
from directives.reading.files.ocr.pages import recognised_page
from directives.reading.files.ocr.words import RecognisedPage
from directives.reading.files.pdf.opening import opened
from directives.reading.files.pdf.scans import pixels_of

_MOST_SCANS = 100
_NOT_READ = "Chưa nhận dạng được {count} trang quét (từ trang {first}): {reason}"
_TOO_MANY = f"mỗi tệp chỉ nhận dạng {_MOST_SCANS} trang quét; đề nghị tách nhỏ rồi gửi tiếp."


@dataclass(frozen=True, slots=True)
class Recognition:
    """What OCR has read: the pages by their place, how sure it is, what the clerk must know, and why it stopped."""

    pages: dict[int, Page] = field(default_factory=dict)
    confidence: float | None = None
    warnings: tuple[str, ...] = ()
    failure: str = ""


def recognise_scans(content: bytes, scans: Sequence[int], total: int, watch: Progress) -> Recognition:
    """Read the pages at ``scans`` by OCR; where it fails, ``failure`` says why and the rest is left unread."""
    pages: dict[int, Page] = {}
    recognised: list[RecognisedPage] = []
    failure = ""
    for place in scans[:_MOST_SCANS]:
        try:
            one, pages[place] = _recognised(content, place)
        except UnreadableFile as error:
            failure = str(error)
            break
        recognised.append(one)
        watch(total - len(scans) + len(pages), total)
    confidence = certainty(recognised) if recognised else None
    told = ocr_warnings(confidence) if confidence is not None else ()
    if len(pages) < len(scans):
        missing = len(scans) - len(pages)
        told = (*told, _NOT_READ.format(count=missing, first=scans[len(pages)] + 1, reason=failure or _TOO_MANY))
    return Recognition(pages, confidence, told, failure)


def _recognised(content: bytes, place: int) -> tuple[RecognisedPage, Page]:
    with opened(content) as document:  # only to draw the page: others may use PDFium while Tesseract is at work
        pixels = pixels_of(document[place])
    one = recognised_pages(pixels.as_pnm())[0]
    return one, recognised_page(one, pixels)
