"""How long is given without the words of a term: "Thời gian thực hiện: 60 ngày", "gia hạn thêm 5 ngày"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.deadline import Operator
from directives.reading.deadlines.grammar.days import day_at
from directives.reading.deadlines.grammar.operators import behind_label
from directives.reading.deadlines.grammar.shapes import Expression, Since
from directives.reading.deadlines.grammar.terms import term_at
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_THOI, _GIAN, _MORE, _FROM = one_of("thời"), one_of("gian"), one_of("thêm"), one_of("từ bắt")
_SO, _VOI, _LIMIT = one_of("so"), one_of("với"), one_of("thời hạn ngày")
_SAU, _DO = one_of("sau"), one_of("đó")
_PUT_OFF = frozenset(("han", "lui", "dai", "doi", "gian", "cham", "tre"))
_HOURS = ("hour", "minute")
FIRST_WORDS = _THOI | _MORE | _SAU
"""The words that begin such a length."""


def length_at(tokens: Tokens, at: int) -> Expression | None:
    """Read a length that is given at ``at``."""
    if tokens[at].words & _THOI and tokens[at + 1].words & _GIAN:
        return _labelled(tokens, at)
    if tokens[at].words & _SAU and tokens[at + 1].words & _DO:
        return _afterwards(tokens, at)
    if tokens[at].words & _MORE and at and tokens[at - 1].letters in _PUT_OFF:
        return _put_off(tokens, at)
    return None


def _labelled(tokens: Tokens, at: int) -> Expression | None:
    here = behind_label(tokens, at + 2)
    if not is_sign(tokens[here - 1], ":"):
        return None
    found = term_at(tokens, here)
    if found is None or found[0].unit in _HOURS or found[0].back:
        return None
    term, end, based = found
    goes_on = end + 1 if is_sign(tokens[end], ",(") else end
    if is_sign(tokens[end], "(") and tokens[goes_on].value:
        return None  # "01 ngày (02/4/2026)"
    if tokens[goes_on].words & _FROM or (tokens[end].kind not in ("sign", "break", "end") and not based):
        return None
    return Expression(at, end, Operator.WITHIN, term=term, strong=True, sure_base=based)


def _afterwards(tokens: Tokens, at: int) -> Expression | None:
    """Read "sau đó 05 ngày": from the day that was named before."""
    found = term_at(tokens, at + 2)
    if found is None or found[2]:
        return None
    term = replace(found[0], since=Since.EVENT, event=(at, at + 2))
    return Expression(at, found[1], Operator.WITHIN, term=term, strong=True)


def _put_off(tokens: Tokens, at: int) -> Expression | None:
    """Read "thêm 5 ngày (kể từ ngày 20/8, so với hạn 20/8)": from the day that was the last; not said, it is asked."""
    found = term_at(tokens, at + 1)
    if found is None or found[0].unit in _HOURS:
        return None
    term, end, based = found
    if based and not term.back:
        return Expression(at, end, Operator.WITHIN, term=term, strong=True)
    here = end
    while not is_sign(tokens[here], ".;") and here > at and not tokens[here].words & _SO:
        here -= 1
    old = day_at(tokens, skip(tokens, here + 2, _LIMIT)) if tokens[here + 1].words & _VOI else None
    if old is not None:
        return Expression(at, old[1], Operator.WITHIN, term=replace(term, since_day=old[0], back=False), strong=True)
    term = replace(term, since_day=None, back=False, legal=True)
    return Expression(at, end, Operator.WITHIN, term=term, strong=True, sure_base=False)
