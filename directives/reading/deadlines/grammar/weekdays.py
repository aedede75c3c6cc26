"""Names of weekdays: "thứ Hai", "Thứ 2", "T2", "Chủ nhật", "CN"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.tokens import Token
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_THU, _T, _CHU, _NHAT, _CN = (one_of(w) for w in ("thứ", "t", "chủ", "nhật", "cn"))
_WEEKDAYS = {one_of(w): n for n, w in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy"))} | {one_of("bẩy"): 5}
_PARTS = frozenset(("tru", "coc", "mo", "nhip", "tang", "nut", "cot", "tuyen", "moc", "thep", "ong", "bac"))
_PARTS_OF_WORKS = _PARTS | frozenset(("ga", "khach", "noi", "toa"))
"""Of these "T4" is one by its number: "trụ T4", "tầng T2", "nhà ga T3"."""
_ANY_WEEKDAY = one_of("hai ba tư năm sáu bảy bẩy")


def weekday_name_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the name of a weekday → 0 Monday … 6 Sunday."""
    token, behind = tokens[at], tokens[at + 1]
    if token.words & _THU:
        if behind.kind == "number" and 2 <= behind.value[0] <= 7:
            return behind.value[0] - 2, at + 2
        named = behind.words & _ANY_WEEKDAY
        return (_WEEKDAYS[named & -named], at + 2) if named else None
    if (token.words & _CHU and behind.words & _NHAT) or token.words & _CN:
        return 6, at + (1 if token.words & _CN else 2)
    if token.words & _T and behind.kind == "number" and behind.start == token.end and 2 <= behind.value[0] <= 7:
        return None if _is_one_of_works(tokens, at) else (behind.value[0] - 2, at + 2)
    return None


def _is_one_of_works(tokens: Tokens, at: int) -> bool:
    """Return True in a list behind such a part, or behind one that is no weekday ("tuyến đường T1, T2")."""
    while at >= 3 and tokens[at - 3].words & _T and tokens[at - 2].start == tokens[at - 3].end:
        at -= 3
        if tokens[at + 1].kind != "number" or not 2 <= tokens[at + 1].value[0] <= 7:
            return True
    return at > 0 and tokens[at - 1].letters in _PARTS_OF_WORKS
