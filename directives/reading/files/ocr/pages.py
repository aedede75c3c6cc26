"""Recognised words and the pixels that they were read from → a page of text, with the tables drawn on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from directives.reading.files.layout.page_maker import page_of
from directives.reading.files.layout.scan_rulings import scan_rulings
from directives.reading.files.layout.shapes import Page, Ruling, Segment
from directives.reading.files.ocr.slips import mended
from directives.reading.files.ocr.words import RecognisedPage


@dataclass(frozen=True, slots=True)
class Pixels:
    """A page as grey pixels, row after row from the top; 0 is black."""

    content: bytes
    width: int
    height: int

    def as_pnm(self) -> bytes:
        """Return the page as a picture file that Tesseract reads (netpbm P5)."""
        return b"P5\n%d %d\n255\n%s" % (self.width, self.height, self.content)


def recognised_page(one: RecognisedPage, pixels: Pixels) -> Page:
    """Return the page that recognised words make."""
    drawn = scan_rulings(pixels.content, pixels.width, pixels.height, one.width)
    page = page_of(one.width, one.height, one.words, [_straightened(line, one.slope) for line in drawn])
    return replace(
        page,
        segments=[
            replace(line, text=mended(line.text)) for line in page.segments if not _is_speck(line, page.segments)
        ],
    )


def _straightened(line: Ruling, slope: float) -> Ruling:
    middle = (line.start + line.end) / 2
    shift = slope * line.at
    if line.across:
        return Ruling(True, line.at - slope * middle, line.start + shift, line.end + shift)
    return Ruling(False, line.at + slope * middle, line.start - shift, line.end - shift)


def _is_speck(line: Segment, others: Sequence[Segment]) -> bool:
    """Return True for a single sign with nothing beside it: a stroke of a stamp or of a signature."""
    if len(line.text) > 1:
        return False
    return not any(one is not line and abs(one.baseline - line.baseline) < line.size for one in others)
