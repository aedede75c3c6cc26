"""A line of text in its plainest form; marks that a reader may care about (no-break spaces …) stay as they are."""

import re

_SPACES = re.compile(r"[ \t\f\v]+")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = dict.fromkeys(code for code in range(32) if chr(code) not in "\t\n")


def single_spaced(line: str) -> str:
    """Return ``line`` with one space for each run of spaces and tabs, none at its ends."""
    return _SPACES.sub(" ", line).strip(" ")


def plain_line_ends(text: str) -> str:
    """Return ``text`` with ``\\n`` for whatever ends a line or a page in it, and without control characters."""
    return _LINE_ENDS.sub("\n", text).translate(_CONTROLS)
