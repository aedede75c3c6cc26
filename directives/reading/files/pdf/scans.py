"""Pages of a PDF that are pictures: which they are, and their pixels for OCR."""

import math
from collections.abc import Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from directives.reading.encodings import vietnamese_share
from directives.reading.files.layout.shapes import Glyph
from directives.reading.files.ocr.pages import Pixels

_DPI = 300
_MOST_PIXELS = 30_000_000
_FEW_LETTERS = 30
_MANY_DRAWINGS = 300  # text that was turned into drawings
_COVERS_PAGE = 0.5
_WRONG_WORDS = 0.6
"""Of the words of a text layer so many are Vietnamese syllables, or an unfit program has recognised it."""


def is_scan(page: pdfium.PdfPage, glyphs: Sequence[Glyph]) -> bool:
    """Return True if what the page shows is a picture and its text layer says nothing, or nothing right, of it."""
    letters = "".join(glyph.text for glyph in glyphs if not glyph.text.isspace())
    if len(letters) >= _FEW_LETTERS and vietnamese_share("".join(glyph.text for glyph in glyphs)) >= _WRONG_WORDS:
        return False
    if _share_of_pictures(page) > (_COVERS_PAGE if letters else 0.0):
        return True
    return len(letters) < _FEW_LETTERS and _drawings(page) > _MANY_DRAWINGS


def _share_of_pictures(page: pdfium.PdfPage) -> float:
    """Return how much of the page its pictures fill; some scanners cut a page into strips."""
    width, height = page.get_size()
    filled = 0.0
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = picture.get_bounds()
        filled += (right - left) * (top - bottom)
    return float(filled / max(width * height, 1.0))


def _drawings(page: pdfium.PdfPage) -> int:
    return sum(1 for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2))


def pixels_of(page: pdfium.PdfPage, dpi: int = _DPI) -> Pixels:
    """Return the page as it is printed, at ``dpi`` or less where it is larger than any paper."""
    width, height = page.get_size()
    scale = min(dpi / 72, math.sqrt(_MOST_PIXELS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    content = b"".join(rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
    pixels = Pixels(content, bitmap.width, bitmap.height)
    bitmap.close()
    return pixels
