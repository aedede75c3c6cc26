"""Years beside a day or a month, and which one from now: "năm 2024", "/2024", "năm nay", "tới đây", "sau nữa"."""

from collections.abc import Sequence
from typing import NamedTuple

from directives.reading.deadlines.grammar.counts import year_in_words
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_NAM, _HOC, _SANG = one_of("năm"), one_of("học"), one_of("sang")
_THIS, _NEXT = one_of("này nay"), one_of("sau tới kế tiếp")
_AFTER_NEXT = one_of("nữa")
_ABOUT_TO, _COMING, _TAIL = one_of("sắp"), one_of("tới"), one_of("tiếp theo đây")

_ADJACENT = ("lien", "ke")
_NEW = one_of("mới")
_KINDS_OF_YEAR = frozenset((("tai", "chinh"), ("ngan", "sach"), ("ke", "hoach"), ("cong", "tac")))
_BEGINS_A_DATE = one_of("ngày tháng quý thứ chủ cn t hết cuối giữa trước")


def on_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read which one from now: "này" 0, "sau", "tới", "kế tiếp" 1, "sau nữa" 2. None for "trước", which is past."""
    words = tokens[at].words
    if words & _THIS:
        return 0, at + 1
    if words & _ABOUT_TO and tokens[at + 1].words & _COMING:
        at += 1
        words = tokens[at].words
    if (tokens[at].letters, tokens[at + 1].letters) == _ADJACENT:
        return 1, at + 2
    if words & _NEXT:
        end = skip(tokens, at + 1, _TAIL)
        return (2, end + 1) if tokens[end].words & _AFTER_NEXT else (1, end)
    return None


def ends_a_range(tokens: Tokens, at: int) -> bool:
    """Return True for the "tới" of "tháng 9 tới tháng 11", "thứ Hai tới thứ Sáu": it is "to", not "coming"."""
    if not tokens[at].words & _COMING:
        return False
    behind = tokens[at + 1]
    return bool(behind.words & _BEGINS_A_DATE) or behind.kind in ("number", "dm", "dmy", "my")


class WrittenYear(NamedTuple):
    """A year as a number, or how many years on ("năm sau" 1), and the place behind it."""

    year: int | None
    on: int | None
    end: int


def year_at(tokens: Tokens, at: int) -> WrittenYear:
    """Read the year of a day or month: "năm 2024", "/2024", "năm nay"; ``end`` is ``at`` where none is written."""
    nothing = WrittenYear(None, None, at)
    if is_sign(tokens[at], "/-,.") and tokens[at + 1].kind == "number" and is_year(tokens[at + 1]):
        return WrittenYear(tokens[at + 1].value[0], None, at + 2)
    comma = is_sign(tokens[at], ",")
    here = at + 1 if comma else at
    if tokens[at].words & _SANG and tokens[at + 1].words & _NAM:
        return WrittenYear(None, 1, at + 2)
    if not tokens[here].words & _NAM or tokens[here + 1].words & _HOC:
        return nothing
    if (tokens[here + 1].letters, tokens[here + 2].letters) in _KINDS_OF_YEAR:
        here += 2
    elif tokens[here + 1].words & _NEW and tokens[here + 2].kind == "number":  # "năm mới 2026"
        here += 1
    token = tokens[here + 1]
    if token.kind == "number" and tokens[here + 2].kind == "number" and tokens[here + 2].start == token.end + 1:
        figures = f"{token.value[0]}{tokens[here + 2].value[0]}"  # a scan parts "20 24"
        if len(figures) == 4 and figures.startswith("20"):
            return WrittenYear(int(figures), None, here + 3)
    if token.kind == "number" and (is_year(token) or 20 <= token.value[0] < 60):
        year = token.value[0]
        return WrittenYear(year if year > 99 else 2000 + year, None, here + 2)
    if token.kind == "years":
        return WrittenYear(token.value[1], None, here + 2)
    said = year_in_words(tokens, here + 1)
    if said is not None and said[0] > 1900:
        return WrittenYear(said[0], None, said[1])
    on = on_at(tokens, here + 1)
    return WrittenYear(None, on[0], on[1]) if on is not None and not comma else nothing


def is_year(token: Token) -> bool:
    """Return True for a number that is written as years are."""
    return 1900 <= token.value[0] < 2200
