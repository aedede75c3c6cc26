"""What a file is: told by its first bytes and what it holds, its name being only a hint between texts."""

import re
from enum import Enum, auto

from directives.reading.files.plain import wide_encoding


class Kind(Enum):
    """The kinds of file that a clerk sends, readable or not."""

    EMPTY = auto()
    ZIP = auto()
    OLE = auto()
    PDF = auto()
    RTF = auto()
    PICTURE = auto()
    HTML = auto()
    TEXT = auto()
    UNKNOWN = auto()


_FIRST_BYTES: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (b"{\\rtf", Kind.RTF),
    (b"\x89PNG\r\n\x1a\n", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"II*\x00", Kind.PICTURE),
    (b"MM\x00*", Kind.PICTURE),
)

_PDF_WITHIN = 1024  # PDF 1.7, implementation note 13: the header may come anywhere in the first 1,024 bytes
_HTML_START = re.compile(
    rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p)\b",
    re.I | re.S,
)
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b\x1a")


def kind_of(content: bytes) -> Kind:
    """Return what kind of file ``content`` is. A text with many control bytes is no text."""
    if not content.strip(b"\x00 \t\r\n"):
        return Kind.EMPTY
    for mark, kind in _FIRST_BYTES:
        if content.startswith(mark):
            return kind
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return Kind.PDF
    start = content[:4096]
    if start.startswith(_UTF16_MARKS) or wide_encoding(start):
        return Kind.TEXT
    if _HTML_START.match(start.removeprefix(b"\xef\xbb\xbf")):
        return Kind.HTML
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return Kind.TEXT if controls * 100 <= len(start) else Kind.UNKNOWN
