"""When two names of an indicator are one: ``DA3 TDA1`` and ``Dự án 3 - Tiểu dự án 1``."""

import re

from directives.reading.vietnamese import fold

_LONG_FORMS = (("tieu du an", "tda"), ("du an", "da"), ("noi dung", "nd"), ("tieu chi", "tc"))
_WORD = re.compile(r"[^\W_]+")
_GAP_IN_CODE = re.compile(r"\b(tda|da|nd|tc) 0?(\d)")
_CODES = re.compile(r"\b((?:da|nd|tc)\d+)\b(?:.*?\b(tda\d+)\b)?")
_PART_FIRST = re.compile(r"\b(tda\d+) ((?:da)\d+)\b")


def indicator_words(name: str) -> str:
    """A name in small letters without marks, its usual abbreviations made, one space between words."""
    words = " ".join(_WORD.findall(fold(name)))
    for long, short in _LONG_FORMS:
        words = words.replace(long, short)
    return _PART_FIRST.sub(r"\2 \1", _GAP_IN_CODE.sub(r"\1\2", words))


def indicator_code(name: str) -> str | None:
    """The project and its part that a name gives (``da3 tda1``), None where it gives none."""
    found = _CODES.search(indicator_words(name))
    return " ".join(filter(None, found.groups())) if found is not None else None


def indicator_key(name: str | None) -> str:
    """What is equal for all names of one indicator; empty for the one that was asked about.

    A name that begins with its project is known by it (``Dự án 2: Đa dạng hóa sinh kế``); words before it tell
    another indicator of the same project (``Giải ngân DA2``).
    """
    if not name:
        return ""
    words, code = indicator_words(name), indicator_code(name)
    return code if code is not None and words.startswith(code.split()[0]) else words
