"""A zip: the documents that are one (.docx, .odt), and what to say of the others."""

from directives.reading.files.archive import open_archive
from directives.reading.files.document import DocumentText, UnreadableFile
from directives.reading.files.office import read_by_office
from directives.reading.files.word import read_word
from directives.reading.files.word.parts import main_part

_OPEN_DOCUMENT_TEXT = b"application/vnd.oasis.opendocument.text"
_SHEET = "Đây là bảng tính, chưa đọc được; đề nghị sao chép nội dung vào tệp .docx hoặc xuất ra .pdf rồi gửi lại."
_SLIDES = "Đây là bài trình chiếu, chưa đọc được; đề nghị gửi văn bản dạng .docx hoặc .pdf."
_ZIP = "Đây là tệp nén (.zip); đề nghị giải nén và gửi từng tệp văn bản bên trong."


def read_packed(content: bytes) -> DocumentText:
    """Return the text of the document that a zip is; raise ``UnreadableFile`` where it is none."""
    archive = open_archive(content)
    if main_part(archive).startswith("word/"):
        return read_word(archive)
    if "mimetype" in archive.names and archive.bytes_of("mimetype").startswith(_OPEN_DOCUMENT_TEXT):
        return read_by_office(content, "odt")
    if any(name.startswith("xl/") for name in archive.names):
        raise UnreadableFile(_SHEET)
    if any(name.startswith("ppt/") for name in archive.names):
        raise UnreadableFile(_SLIDES)
    raise UnreadableFile(_ZIP)
