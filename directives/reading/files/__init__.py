"""A file as a clerk sends it → its text: .docx, .pdf, pictures, .doc, .odt, .rtf, .txt, .html, pasted text.

A function of the bytes and of nothing else; pictures and the old formats are given to Tesseract and LibreOffice, which
are run as programs of their own, with a limit of time, in a folder of their own that is removed.
"""

from directives.reading.files.document import DocumentText, How, Progress, UnreadableFile

__all__ = ["DocumentText", "How", "UnreadableFile", "read_file", "read_pasted"]


def read_file(name: str, content: bytes, progress: Progress | None = None) -> DocumentText:
    """Return the text of a file called ``name``; what it is, is told by its bytes.

    ``progress`` is called with (pages done, pages in all). Raises ``UnreadableFile``, and nothing else.
    """
    # imported when a file is read: the bot starts without waiting for the readers of every format
    from directives.reading.files import reader

    return reader.text_of(name, content, progress)


def read_pasted(text: str) -> DocumentText:
    """Return a text that was pasted into the chat, read as a text file is."""
    from directives.reading.files import reader

    return reader.pasted(text)
