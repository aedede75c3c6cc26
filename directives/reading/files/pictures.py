"""Pictures (.png, .jpg, .tiff) → text by OCR; how large they are is looked up before they are unpacked."""

import struct
from collections.abc import Iterator

from directives.reading.files.document import DocumentText, How, Progress, UnreadableFile
from directives.reading.files.layout.paragraphs import paragraph_lines
from directives.reading.files.ocr import BROKEN_PICTURE, certainty, ocr_warnings, recognised_picture
from directives.reading.files.ocr.pages import recognised_page
from directives.reading.files.pdf.opening import opened
from directives.reading.files.pdf.scans import pixels_of

_DPI = 150  # enough to see the lines of a table
_MOST_PIXELS = 120_000_000
_TOO_MANY_PIXELS = "Ảnh quá lớn (trên 120 triệu điểm ảnh); đề nghị chụp hoặc quét lại ở 300 dpi rồi gửi lại."
_WIDTH_TAG, _HEIGHT_TAG = 256, 257  # TIFF 6.0, section 8
_SHORT = 3  # TIFF's type of a number of two bytes
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the SOF markers of ITU T.81, table B.1


def read_picture(content: bytes, watch: Progress) -> DocumentText:
    """Return the text in a picture and how sure it is; raise ``UnreadableFile`` for a broken or a monstrous one."""
    try:
        width, height = _size(content)
    except struct.error as error:
        raise UnreadableFile(BROKEN_PICTURE) from error
    if not width or not height:
        raise UnreadableFile(BROKEN_PICTURE)
    if width * height > _MOST_PIXELS:
        raise UnreadableFile(_TOO_MANY_PIXELS)
    watch(0, 1)
    recognised, pdf = recognised_picture(content)
    watch(len(recognised), len(recognised))
    with opened(pdf) as drawn:
        pages = [recognised_page(one, pixels_of(drawn[place], _DPI)) for place, one in enumerate(recognised)]
    confidence = certainty(recognised)
    text = "\n".join(paragraph_lines(pages))
    return DocumentText(text, How.OCR, len(pages), confidence, ocr_warnings(confidence))


def _size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels as the head of the file states them; raise ``struct.error`` where cut."""
    if content.startswith(b"\x89PNG"):
        width, height = struct.unpack_from(">II", content, 16)
        return width, height
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    order = "<" if content.startswith(b"II") else ">"
    tags = dict(_tiff_tags(content, order))
    return tags.get(_WIDTH_TAG, 0), tags.get(_HEIGHT_TAG, 0)


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while True:
        marker, length = struct.unpack_from(">xBH", content, place)
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", content, place + 5)
            return width, height
        place += 2 + max(length, 2)


def _tiff_tags(content: bytes, order: str) -> Iterator[tuple[int, int]]:
    (directory,) = struct.unpack_from(f"{order}I", content, 4)
    (count,) = struct.unpack_from(f"{order}H", content, directory)
    for index in range(count):
        entry = directory + 2 + 12 * index
        tag, kind = struct.unpack_from(f"{order}HH", content, entry)
        (value,) = struct.unpack_from(f"{order}{'H' if kind == _SHORT else 'I'}", content, entry + 8)
        yield tag, value
