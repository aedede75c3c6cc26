"""Pictures (.png, .jpg, .tiff) → text by OCR; how large they are is looked up before they are unpacked."""

import struct
from collections.abc import Iterator

from directives.reading.files.document import DocumentText, How, Progress, UnreadableFile
from directives.reading.files.layout.furniture import without_furniture
from directives.reading.files.layout.paragraphs import paragraph_lines
from directives.reading.files.ocr import RecognisedPage, recognise_pages

_MOST_PIXELS = 120_000_000
_TOO_MANY_PIXELS = "Ảnh quá lớn (trên 120 triệu điểm ảnh); đề nghị chụp hoặc quét lại ở 300 dpi rồi gửi lại."
_BROKEN = "Ảnh bị hỏng hoặc không đọc được; đề nghị chụp hoặc quét lại rồi gửi lại."
_READ_BY_OCR = "Văn bản được đọc bằng nhận dạng chữ (OCR), độ tin cậy khoảng {percent} %; cần đối chiếu bản gốc."
_DOUBTFUL = "Độ tin cậy thấp, nhiều chữ có thể sai; nên gửi tệp .docx hoặc bản quét rõ hơn."
_LEAST_SURE = 0.7
_WIDTH_TAG, _HEIGHT_TAG = 256, 257  # TIFF 6.0, section 8
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the SOF markers of ITU T.81, table B.1


def read_picture(content: bytes, watch: Progress) -> DocumentText:
    """Return the text in a picture and how sure it is; raise ``UnreadableFile`` for a broken or a monstrous one."""
    try:
        width, height = _size(content)
    except (struct.error, IndexError, StopIteration) as error:
        raise UnreadableFile(_BROKEN) from error
    if not width or not height:
        raise UnreadableFile(_BROKEN)
    if width * height > _MOST_PIXELS:
        raise UnreadableFile(_TOO_MANY_PIXELS)
    watch(0, 1)
    pages = recognise_pages(content)
    watch(len(pages), len(pages))
    text = "\n".join(paragraph_lines(without_furniture([one.page for one in pages])))
    confidence = certainty(pages)
    return DocumentText(text, How.OCR, len(pages), confidence, ocr_warnings(confidence))


def certainty(pages: list[RecognisedPage]) -> float:
    """Return how sure OCR is of the words of all pages together, 0 to 1."""
    letters = sum(page.letters for page in pages)
    return round(sum(page.confidence * page.letters for page in pages) / letters, 3) if letters else 0.0


def ocr_warnings(confidence: float) -> tuple[str, ...]:
    """Return what the clerk is told of a text that was read by OCR."""
    told = _READ_BY_OCR.format(percent=round(100 * confidence))
    return (told, _DOUBTFUL) if confidence < _LEAST_SURE else (told,)


def _size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels as the head of the file states them."""
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
        (value,) = struct.unpack_from(f"{order}{'H' if kind == 3 else 'I'}", content, entry + 8)
        yield tag, value
