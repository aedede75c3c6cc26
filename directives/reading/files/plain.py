"""Plain text: bytes in any encoding that a Vietnamese office has used → text."""

import codecs

from directives.reading.encodings import recognise
from directives.reading.files.document import DocumentText, How
from directives.reading.files.limits import check_plain_size
from directives.reading.files.lines import plain_line_ends

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BROKEN_SHARE = 0.02  # of the letters beyond ASCII: a UTF-8 text that was cut or damaged, not another encoding
_DAMAGED = "Một số chữ trong tệp bị hỏng và hiện thành dấu �; đề nghị đối chiếu với bản gốc."


def read_plain(content: bytes) -> DocumentText:
    """Return the text of a plain text file; what cannot be decoded shows as � and is warned about."""
    check_plain_size(content)
    text = decode(content)
    return DocumentText(plain_line_ends(text), How.TEXT, warnings=(_DAMAGED,) if "�" in text else ())


def decode(content: bytes, declared: str | None = None) -> str:
    """Return ``content`` as text: by its mark, by the encoding it declares, else by what makes Vietnamese words.

    Texts in TCVN3 and VNI come back as the Western letters that they are stored as. Never fails.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if wide := wide_encoding(content[:4096]):
        return content.decode(wide, errors="replace")
    for known in (declared, "utf-8"):
        if known and (text := _decoded(content, known)) is not None:
            return text
    damaged = content.decode("utf-8", errors="replace")
    letters = sum(1 for sign in damaged if sign > "\x7f")
    if damaged.count("�") <= _BROKEN_SHARE * letters:
        return damaged
    western = content.decode("cp1252", errors="replace")
    return western if recognise(western) else content.decode("cp1258", errors="replace")


def wide_encoding(start: bytes) -> str | None:
    """Return the UTF-16 that ``start`` is in without a mark: one byte of each pair mostly names a Latin page."""
    pairs = len(start) // 2
    if pairs < 2:
        return None
    for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        side, other = start[high : pairs * 2 : 2], start[1 - high : pairs * 2 : 2]
        if sum(map(side.count, (0x00, 0x01, 0x1E))) > 0.9 * pairs and other.count(0) < 0.1 * pairs:
            return encoding
    return None


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError):
        return None
