"""Lists and ranges whose members are counted first: "hai tháng 10 và 11", "3 ngày từ 20/9 đến 22/9"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.deadline import Operator
from directives.reading.deadlines.grammar.counts import NUMBERS, number_at
from directives.reading.deadlines.grammar.moments import moment_at
from directives.reading.deadlines.grammar.operators import Bound, operator_at
from directives.reading.deadlines.grammar.ordinals import roman_at
from directives.reading.deadlines.grammar.ranges import range_behind, range_from
from directives.reading.deadlines.grammar.shapes import Expression, Stretch
from directives.reading.deadlines.grammar.tokens import Token, is_sign
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_COUNTED = one_of("ngày tuần tháng quý năm")
_DAY, _FROM, _AND = one_of("ngày"), one_of("từ"), one_of("và hoặc")
_SEVERAL = range(2, 13)
_FIRST_OF_SEVERAL = one_of("một hai ba bốn sáu bảy bẩy tám chín mười thứ chủ cn t")


def several_at(tokens: Tokens, at: int, bound: Bound | None, here: int) -> Expression | None:
    """Read the list or the range that is counted at ``here``, bound by the operator at ``at``."""
    count = number_at(tokens, here) if tokens[here].kind == "number" or tokens[here].words & NUMBERS else None
    if count is None or count[0] not in _SEVERAL or not tokens[count[1]].words & _COUNTED:
        return None
    unit = count[1]
    listed = is_sign(tokens[unit + 1], ",:(")
    behind = unit + 2 if listed else unit + 1
    if tokens[behind].words & _FROM and (since := operator_at(tokens, behind)) is not None and since.since:
        return range_from(tokens, at, since, moment_at(tokens, since.end))
    if not tokens[behind].value and not tokens[behind].words & _FIRST_OF_SEVERAL and not roman_at(tokens, behind):
        return None
    for first in (unit, behind):  # "hai ngày 20 và 21/9", "2 ngày thứ Bảy và Chủ nhật", "3 ngày: 20, 21, 22/8"
        if first > unit and not tokens[unit].words & _DAY:
            break
        found = range_behind(tokens, at, first, bound, moment_at(tokens, first))
        if found is not None and found.when is not None and _members(tokens, behind, found.end) == count[0]:
            dated = found.op is Operator.IN and not found.strong and not isinstance(found.when, Stretch)
            return replace(found, op=Operator.ON) if dated else found
    return None


def _members(tokens: Tokens, at: int, end: int) -> int:
    """Count the members of a list between two places; of a range, those from its first to its last number."""
    parts = 1 + sum(1 for token in tokens[at:end] if is_sign(token, ",") or token.words & _AND)
    first, dash = tokens[at], tokens[at + 1]
    if first.kind == "years":
        return first.value[1] - first.value[0] + 1
    if parts == 1 and first.kind == "number" and is_sign(dash, "-") and tokens[at + 2].value:
        return tokens[at + 2].value[0] - first.value[0] + 1
    return parts
