"""A file as a clerk sends it → its text: .docx, .pdf, pictures, .doc, .odt, .rtf, .txt, .html, pasted text."""

from directives.reading.files.document import EMPTY, DocumentText, How, Progress, UnreadableFile, no_progress
from directives.reading.files.kinds import Kind, kind_of
from directives.reading.files.plain import read_plain
from directives.reading.files.word import read_word

__all__ = ["DocumentText", "How", "UnreadableFile", "read_file", "read_pasted"]


def read_file(name: str, content: bytes, progress: Progress | None = None) -> DocumentText:
    """Return the text of a file called ``name``; what it is, is told by its bytes.

    ``progress`` is called with (pages done, pages in all). Raises ``UnreadableFile``, and nothing else.
    """
    watch = progress or no_progress
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        raise UnreadableFile(EMPTY)
    if kind is Kind.ZIP:
        document = read_word(content)
    elif kind is Kind.TEXT:
        document = read_plain(content)
    else:
        raise UnreadableFile(f"Chưa đọc được loại tệp này ({name}).")
    watch(1, 1)
    return document


def read_pasted(text: str) -> DocumentText:
    """Return a text that was pasted into the chat, line ends as ``\\n``."""
    return DocumentText(text.replace("\r\n", "\n").replace("\r", "\n"), How.TEXT)
