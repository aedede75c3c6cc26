"""How large a file may be, and the sentences that say so."""

from typing import Final

from directives.reading.files.document import UnreadableFile

MEGABYTE: Final = 1024 * 1024
LARGEST_FILE: Final = 50 * MEGABYTE
LARGEST_UNPACKED: Final = 300 * MEGABYTE
LARGEST_PART: Final = 30 * MEGABYTE
"""Of the XML of one part: a page of Word takes 10 to 30 KB, so this is about a thousand pages."""
LARGEST_RATIO: Final = 200
RATIO_COUNTS_FROM: Final = 5 * MEGABYTE
MOST_ENTRIES: Final = 10_000
LARGEST_PLAIN: Final = 20 * MEGABYTE
"""Of a text or a web page."""
LONGEST_TEXT: Final = 3_000_000
"""Characters: about a thousand pages."""
MOST_PAGES: Final = 1_000

TOO_LARGE: Final = (
    f"Tệp quá lớn (tối đa {LARGEST_FILE // MEGABYTE} MB); đề nghị tách nhỏ hoặc gửi bản không kèm hình ảnh."
)
BOMB: Final = (
    "Tệp nén quá nhiều dữ liệu bên trong nên không được mở để bảo đảm an toàn; đề nghị lưu lại tệp rồi gửi lại."
)
TOO_DEEP: Final = (
    "Tệp có bảng hoặc khung lồng nhau quá nhiều lớp nên không đọc được; đề nghị lưu lại dạng .docx đơn giản hơn."
)


def check_size(content: bytes) -> None:
    """Raise ``UnreadableFile`` where the file is larger than is read."""
    if len(content) > LARGEST_FILE:
        raise UnreadableFile(TOO_LARGE)


def check_plain_size(content: bytes) -> None:
    """Raise ``UnreadableFile`` where a text or a web page is larger than is read."""
    if len(content) > LARGEST_PLAIN:
        raise UnreadableFile(TOO_LARGE)


def check_length(letters: int) -> None:
    """Raise ``UnreadableFile`` where a text of so many letters is longer than any document."""
    if letters > LONGEST_TEXT:
        raise UnreadableFile(TOO_LARGE)
