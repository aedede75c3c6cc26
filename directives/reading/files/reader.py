"""Finds the reader for a file by its bytes, and gives its text as it is shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from directives.reading.encodings import to_unicode
from directives.reading.files.compound import read_compound
from directives.reading.files.document import (
    DocumentText,
    How,
    Progress,
    UnreadableFile,
    converted_from,
    no_progress,
)
from directives.reading.files.hard_wraps import without_hard_wraps
from directives.reading.files.kinds import Kind, kind_of
from directives.reading.files.limits import check_length, check_size
from directives.reading.files.lines import plain_line_ends
from directives.reading.files.office import read_by_office
from directives.reading.files.packed import read_packed
from directives.reading.files.pdf import read_pdf
from directives.reading.files.pictures import read_picture
from directives.reading.files.plain import read_plain
from directives.reading.files.web_page import read_web_page

_EMPTY = "Tệp không có chữ nào; đề nghị kiểm tra lại và gửi tệp có nội dung văn bản."
_UNKNOWN = "Chưa đọc được loại tệp này{suffix}; đề nghị gửi tệp .docx, .pdf, .doc, .odt, .txt hoặc ảnh .jpg, .png."
_READERS: dict[Kind, Callable[[bytes, Progress], DocumentText]] = {
    Kind.ZIP: lambda content, _: read_packed(content),
    Kind.OLE: lambda content, _: read_compound(content),
    Kind.PDF: read_pdf,
    Kind.PICTURE: read_picture,
    Kind.RTF: lambda content, _: read_by_office(content, "rtf"),
    Kind.HTML: lambda content, _: read_web_page(content),
    Kind.TEXT: lambda content, _: read_plain(content),
}


def text_of(name: str, content: bytes, progress: Progress | None) -> DocumentText:
    """Return the text of a file, as ``read_file`` promises."""
    check_size(content)
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        raise UnreadableFile(_EMPTY)
    if kind is Kind.UNKNOWN:
        suffix = PurePath(name).suffix[:10]
        raise UnreadableFile(_UNKNOWN.format(suffix=f" ({suffix})" if suffix.isprintable() and suffix else ""))
    document = _as_shown(_READERS[kind](content, progress or no_progress))
    if not document.text.strip():
        raise UnreadableFile(_EMPTY)
    check_length(len(document.text))
    return document


def pasted(text: str) -> DocumentText:
    """Return a text that was pasted, as ``read_pasted`` promises."""
    return _as_shown(DocumentText(plain_line_ends(text), How.TEXT))


def _as_shown(document: DocumentText) -> DocumentText:
    """Return the document in Unicode, and a plain text that was wrapped at some width in whole paragraphs."""
    text, legacy = to_unicode(document.text)
    if document.how is How.TEXT:
        text = without_hard_wraps(text)
    told = dict.fromkeys((*document.warnings, *converted_from((legacy,) if legacy else ())))
    return replace(document, text=text, warnings=tuple(told))
