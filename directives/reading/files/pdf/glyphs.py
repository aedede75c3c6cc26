"""The letters of a PDF page with their places, as PDFium reads them; text in old fonts comes out as Unicode."""

import ctypes
import math
import unicodedata
from collections.abc import Callable, Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from directives.reading.encodings import LOST_HORN, Legacy, from_tcvn3, legacy_of_font, recognise
from directives.reading.files.layout.shapes import GUESSED_SPACE, Glyph

Place = Callable[[float, float], tuple[float, float]]
"""From a point of the page as PDF counts it (upwards, unturned) to one as it is seen (downwards)."""

_UPRIGHT = math.radians(10)
_LONGEST_FONT_NAME = 200
_MOST_GLYPHS = 60_000
_HYPHENS = frozenset((0x02, 0xAD, 0xFFFE))  # what PDFium makes of a hyphen at the end of a line, and a soft one


def place_on(page: pdfium.PdfPage) -> Place:
    """Return how points of this page come to where they are seen: turned by its rotation, from the top left."""
    left, bottom, right, top = page.get_cropbox() or page.get_mediabox()
    turns: dict[int, Place] = {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }
    return turns[page.get_rotation()]


def glyphs_of(page: pdfium.PdfPage) -> tuple[list[Glyph], Legacy | None]:
    """Return the upright letters of a page, and the old encoding that they were converted from.

    They come in the order of the file; a space that PDFium adds itself is only a guess.
    """
    textpage = page.get_textpage()
    try:
        placed = list(_placed(textpage, place_on(page), math.radians(page.get_rotation())))
        if recognise("".join(glyph.text for _, glyph in placed)) is Legacy.TCVN3:
            return list(_joined_marks(_from_tcvn3(index, glyph, textpage) for index, glyph in placed)), Legacy.TCVN3
        return list(_joined_marks(glyph for _, glyph in placed)), None
    finally:
        textpage.close()


def _placed(textpage: pdfium.PdfTextPage, place: Place, turned: float) -> Iterator[tuple[int, Glyph]]:
    """Yield each letter with its index in the page."""
    handle = textpage.raw
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    seen: tuple[float, float] | None = None
    size = 0.0
    for index in range(min(textpage.count_chars(), _MOST_GLYPHS)):
        code = raw.FPDFText_GetUnicode(handle, index)
        if code == 0x20 and raw.FPDFText_IsGenerated(handle, index) == 1:
            code = ord(GUESSED_SPACE)
        if code in _HYPHENS:
            code = 0x2D
        elif code < 0x20 or 0xD800 <= code < 0xE000:
            continue
        if not (raw.FPDFText_GetLooseCharBox(handle, index, box) and raw.FPDFText_GetCharOrigin(handle, index, x, y)):
            continue
        if (y.value, box.top - box.bottom) != seen:  # on the same line and as high: set in the same way
            seen = y.value, box.top - box.bottom
            size = _upright_size(handle, index, turned)
        one, other, baseline = place(box.left, box.bottom)[0], place(box.right, box.top)[0], place(x.value, y.value)[1]
        if size > 0 and math.isfinite(one + other + baseline):
            yield index, Glyph(chr(code), min(one, other), max(one, other), baseline, size)


def _upright_size(handle: raw.FPDF_TEXTPAGE, index: int, turned: float) -> float:
    """Return the size of a letter in points, 0 where it does not stand upright: a watermark, a note at the side."""
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(handle, index, matrix):
        return 0.0
    if abs(math.remainder(math.atan2(matrix.b, matrix.a) - turned, math.tau)) > _UPRIGHT:
        return 0.0
    size = float(raw.FPDFText_GetFontSize(handle, index) * math.hypot(matrix.c, matrix.d))
    return size if math.isfinite(size) else 0.0


def _from_tcvn3(index: int, glyph: Glyph, textpage: pdfium.PdfTextPage) -> Glyph:
    """Convert a letter if its font is one of the old ones; the fonts without small letters are named so."""
    name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    raw.FPDFText_GetFontInfo(textpage.raw, index, name, _LONGEST_FONT_NAME, ctypes.c_int())
    font = legacy_of_font(name.value.decode("utf-8", "replace"))
    if font is None or font[0] is not Legacy.TCVN3:
        return glyph
    # Where ư stands in TCVN3, Western fonts have a hyphen, and PDFium gives that; which of them it is, the word tells.
    return glyph._replace(text=LOST_HORN if glyph.text == "-" else from_tcvn3(glyph.text, capitals=font[1]))


def _joined_marks(glyphs: Iterator[Glyph]) -> Iterator[Glyph]:
    """Put a combining mark, which has no width of its own, on the letter before it."""
    last: Glyph | None = None
    for glyph in glyphs:
        if glyph.text == GUESSED_SPACE:
            yield glyph
            continue
        if last and unicodedata.combining(glyph.text[0]) and abs(glyph.baseline - last.baseline) < last.size:
            last = last._replace(text=last.text + glyph.text)
            continue
        if last:
            yield last
        last = glyph
    if last:
        yield last
