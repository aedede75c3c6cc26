"""A file as a clerk sends it → its text: .docx, .pdf, pictures, .doc, .odt, .rtf, .txt, .html, pasted text.

A function of the bytes and of nothing else; pictures and the old formats are given to Tesseract and LibreOffice, which
are run as programs of their own, with a limit of time, in a folder of their own that is removed.
"""

from dataclasses import replace

from directives.reading.encodings import Legacy, to_unicode
from directives.reading.files.document import DocumentText, How, Progress, UnreadableFile, no_progress
from directives.reading.files.kinds import Kind, kind_of
from directives.reading.files.limits import check_length, check_size
from directives.reading.files.lines import plain_line_ends
from directives.reading.files.packed import read_packed
from directives.reading.files.plain import read_plain
from directives.reading.files.web_page import read_web_page

__all__ = ["DocumentText", "How", "UnreadableFile", "read_file", "read_pasted"]

_EMPTY = "Tệp không có chữ nào; đề nghị kiểm tra lại và gửi tệp có nội dung văn bản."
_UNKNOWN = "Chưa đọc được loại tệp này; đề nghị gửi tệp .docx, .pdf, .doc, .odt, .rtf, .txt hoặc ảnh chụp (.jpg, .png)."
_CONVERTED = {
    Legacy.TCVN3: "Văn bản dùng bộ mã cũ TCVN3 (ABC) và đã được chuyển sang Unicode.",
    Legacy.VNI: "Văn bản dùng bộ mã cũ VNI và đã được chuyển sang Unicode.",
}


def read_file(name: str, content: bytes, progress: Progress | None = None) -> DocumentText:
    """Return the text of a file called ``name``; what it is, is told by its bytes.

    ``progress`` is called with (pages done, pages in all). Raises ``UnreadableFile``, and nothing else.
    """
    watch = progress or no_progress
    check_size(content)
    document = _read(kind_of(content), content, watch)
    check_length(document.text)
    return _in_unicode(document)


def read_pasted(text: str) -> DocumentText:
    """Return a text that was pasted into the chat, line ends as ``\\n``, an old encoding converted."""
    return _in_unicode(DocumentText(plain_line_ends(text), How.TEXT))


def _read(kind: Kind, content: bytes, watch: Progress) -> DocumentText:
    match kind:
        case Kind.EMPTY:
            raise UnreadableFile(_EMPTY)
        case Kind.ZIP:
            return read_packed(content)
        case Kind.HTML:
            return read_web_page(content)
        case Kind.TEXT:
            return read_plain(content)
        case _:
            raise UnreadableFile(_UNKNOWN)


def _in_unicode(document: DocumentText) -> DocumentText:
    text, legacy = to_unicode(document.text)
    if not text.strip():
        raise UnreadableFile(_EMPTY)
    if legacy is None:
        return document
    return replace(document, text=text, warnings=(*document.warnings, _CONVERTED[legacy]))
