"""What is held on a day, behind "trước": "buổi làm việc ngày 28/10", "kỳ họp thứ 10 (dự kiến ngày 05/12/2025)"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.moments import Moment, moment_at
from directives.reading.deadlines.grammar.operators import FIRST_WORDS as OPERATORS
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Weekday
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

HELD = frozenset(
    ("buoi", "cuoc", "le", "ky", "hoi", "phien", "khai", "dai", "chuyen", "dot", "khoi", "khanh", "khi", "ngay", "gio")
)
"""The first words of what is held, begun or opened on a day."""

_COUNTED = frozenset((("ky", "hop"), ("phien", "hop"), ("dai", "hoi"), ("khoa", "hop")))
_REACH = 9  # the words that may name it
_LEAD_IN = one_of("vào từ bắt đầu dự kiến ngày lúc tức là")
_OTHER = OPERATORS & ~one_of("vào từ bắt dự lúc kể kết thời cho đến hết khoảng độ")


def occasion_at(tokens: Sequence[Token], at: int) -> Moment | None:
    """Read the day of what is named at ``at``, where its day is given."""
    if tokens[at].letters not in HELD and tokens[at - 1].letters not in HELD:
        return None
    for here in range(at + 1, at + _REACH):
        bracket = is_sign(tokens[here], "(")
        found = moment_at(tokens, skip(tokens, here + 1, _LEAD_IN) if bracket else here)
        if found is not None and isinstance(found.when, Day | DaysOn | Weekday) and (found.named or bracket):
            counted = (tokens[here - 2].letters, tokens[here - 1].letters) in _COUNTED
            if counted and isinstance(found.when, Weekday):  # "kỳ họp thứ 4" is the fourth
                continue
            if bracket and not is_sign(tokens[found.end], ")"):
                return None
            return found._replace(end=found.end + 1) if bracket else found
        if bracket or tokens[here].kind not in ("word", "number") or tokens[here].words & _OTHER:
            return None
    return None
