"""Which month or quarter: "9", "chín", "giêng", "9/24", "IV", and what scans make of them."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.tokens import Token
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import year_at

Tokens = Sequence[Token]

_FROM, _SINCE = one_of("từ"), one_of("ngày khi")
_GIENG, _CHAP, _SAU = one_of("giêng"), one_of("chạp"), one_of("sau")
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
"""Quarters; a scan gives l and 1 for I."""

_LETTERED_MONTHS = {
    "l": 1, "ll": 11, "il": 11, "li": 11, "lo": 10,
    "ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12,
}  # fmt: skip
"""Months without a figure: as a scan left them ("tháng ll"), or in Roman numbers."""


def month_number_at(tokens: Tokens, at: int) -> tuple[int, int | None, int] | None:
    """Read what follows "tháng": "9", "chín", "giêng", "9/2024", "9/24" → (month, year, place behind)."""
    token = tokens[at]
    if token.words & _SAU and year_at(tokens, at + 1).year is None:
        return None  # typed without diacritics, "thang sau" is the next one rather than the sixth
    if token.words & _FROM and tokens[at + 1].words & _SINCE:
        return None  # typed without diacritics, "3 thang tu ngay ky" are three months from that day
    if token.kind == "my":
        return token.value[0], token.value[1], at + 1
    behind = tokens[at + 1]
    if token.kind == "number" and token.value == (1,) and behind.kind == "my" and behind.value[0] < 3:
        return 10 + behind.value[0], behind.value[1], at + 2  # "tháng 1 2/2026", parted by a scan
    if token.kind == "dm" and 1 <= token.value[0] <= 12 < token.value[1]:
        return token.value[0], 2000 + token.value[1], at + 1
    if token.letters in _LETTERED_MONTHS and token.kind == "word":
        return _LETTERED_MONTHS[token.letters], None, at + 1
    if token.words & (_GIENG | _CHAP):
        return (1 if token.words & _GIENG else 12), None, at + 1
    found = number_at(tokens, at)
    if found is None or not 1 <= found[0] <= 12:
        return None
    return found[0], None, found[1]


def roman_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a Roman number, whole ("III", "lV") or as a scan broke it ("1V", "1I")."""
    letters, end = "", at
    while end < at + 3 and tokens[end].kind == "word" and tokens[end].letters.strip("ilv") == "":
        if letters and tokens[end].start != tokens[end - 1].end + 1:
            break
        letters += tokens[end].letters.replace("l", "i")  # "I V", too
        end += 1
    if letters in ROMAN:
        return ROMAN[letters], end
    head, tail = tokens[at], tokens[at + 1]
    if head.kind == "number" and head.value == (1,) and tail.start == head.end and tail.kind == "word":
        glued = "i" + tail.letters.replace("l", "i")
        if glued in ROMAN:
            return ROMAN[glued], at + 2
    return None
