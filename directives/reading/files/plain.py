"""Plain text: bytes in any encoding that a Vietnamese office has used → text."""

from directives.reading.files.document import DocumentText, How

_ENCODINGS = ("utf-8-sig", "cp1258")


def read_plain(content: bytes) -> DocumentText:
    """Return the text of a plain text file, line ends as ``\\n``."""
    text = decode(content)
    return DocumentText(text.replace("\r\n", "\n").replace("\r", "\n"), How.TEXT)


def decode(content: bytes) -> str:
    """Return ``content`` decoded by the first encoding that fits; never fails."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", errors="replace")
