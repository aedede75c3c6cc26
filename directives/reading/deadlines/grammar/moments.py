"""A moment: a day or a longer stretch, with the hour or the part of the day that is said with it."""

from collections.abc import Sequence
from typing import NamedTuple

from directives.deadline import Operator
from directives.reading.deadlines.grammar.days import day_at
from directives.reading.deadlines.grammar.hours import clock_at, of_part, part_of_day_at
from directives.reading.deadlines.grammar.near import coming_at, school_year_at
from directives.reading.deadlines.grammar.operators import FIRST_WORDS as OPERATORS
from directives.reading.deadlines.grammar.operators import operator_at
from directives.reading.deadlines.grammar.shapes import DaysOn, Hour, Stretch, Vague, When
from directives.reading.deadlines.grammar.stretches import stretch_at
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_NAY, _CUNG, _NGAY = one_of("nay"), one_of("cùng"), one_of("ngày")
_MAY_BEGIN_AN_HOUR = OPERATORS | one_of(
    "lúc vào hồi khoảng đúng tầm chừng cỡ độ một hai ba bốn năm sáu bảy bẩy tám chín mười"
)
_MANY_DAYS = one_of("các những mọi")
_OR = one_of("hoặc")
_JOIN = one_of("của vào trong")
_SPEAKERS = frozenset(("em", "e", "anh", "a", "chi", "c", "minh", "chau"))
_GOES_ON = ("word", "number", "dm", "dmy", "clock")  # "ngày 20/9, 8h họp" tells of two things


class Moment(NamedTuple):
    """``named``: "ngày", a year or a weekday was said, else the figures may be a ratio. ``alone``: it can be a
    deadline without an operator. ``op``: an operator said behind the day ("ngày 20/9, trước 17h00")."""

    when: When
    hour: Hour | None
    end: int
    named: bool = True
    alone: bool = True
    op: Operator | None = None


def moment_at(tokens: Tokens, at: int) -> Moment | None:
    """Read the day or stretch that begins at ``at``."""
    token = tokens[at]
    if not token.words and token.kind in ("word", "sign", "break", "end"):
        return None
    clock = clock_at(tokens, at)
    if clock is not None:
        return _on_a_day(tokens, *clock)
    part = part_of_day_at(tokens, at)
    if part is not None and (found := _in_part_of_a_day(tokens, *part)) is not None:
        return found
    school = school_year_at(tokens, at)
    if school is not None:
        return Moment(Vague(), None, school, alone=False)
    day = day_at(tokens, at)
    if day is not None:
        return _with_hour_behind(
            tokens, _with_part_behind(tokens, Moment(day[0], None, coming_at(tokens, day[1]), day[2]))
        )
    stretch = stretch_at(tokens, at)
    if stretch is not None:
        return Moment(stretch[0], None, _behind_its_end(tokens, coming_at(tokens, stretch[1])))
    if token.kind == "my":
        return Moment(Stretch("month", token.value[0], token.value[1]), None, at + 1, named=False)
    return None


def _behind_its_end(tokens: Tokens, at: int) -> int:
    """Skip the last day of a stretch where it is given in brackets: "trong quý III (đến hết ngày 30/9)"."""
    if not is_sign(tokens[at], "("):
        return at
    bound = operator_at(tokens, at + 1)
    day = day_at(tokens, bound.end) if bound is not None and bound.atom.op is Operator.BY else None
    return day[1] + 1 if day is not None and is_sign(tokens[day[1]], ")") else at


def _on_a_day(tokens: Tokens, hour: Hour, at: int) -> Moment | None:
    """Read the day behind an hour: "17h00 (,) ngày 20/9", "10h sáng mai"; none is today."""
    here = at + 1 if is_sign(tokens[at], ",-") else at
    here = skip(tokens, here, _JOIN)
    if tokens[here].words & _CUNG and tokens[here + 1].words & _NGAY:
        return Moment(DaysOn(0), hour, here + 2)
    if tokens[here].words & _NAY:
        return Moment(DaysOn(0), hour, here + 1)
    part = part_of_day_at(tokens, here)
    if part is not None and (found := _in_part_of_a_day(tokens, *part)) is not None:
        return found._replace(hour=of_part(hour, part[0].part) if part[0].part is not None else hour)
    day = day_at(tokens, here)
    if day is not None:
        return Moment(day[0], hour, day[1])
    if tokens[here].words & _MANY_DAYS:
        return None  # "trước 16 giờ các ngày trong tuần"
    if tokens[here].words & _OR and (other := clock_at(tokens, here + 1)) is not None:
        return Moment(Vague(), hour, other[1])  # "8h hoặc 9h sáng mai"
    return Moment(DaysOn(0), hour, at, named=False, alone=False)


def _in_part_of_a_day(tokens: Tokens, hour: Hour, at: int, alone: bool) -> Moment | None:
    here = skip(tokens, at, _JOIN)
    if tokens[here].words & _NAY:
        return _with_hour_behind(tokens, Moment(DaysOn(0), hour, here + 1))
    day = day_at(tokens, here)
    if day is not None:
        return _with_hour_behind(tokens, Moment(day[0], hour, day[1]))
    spoken = tokens[at].letters in _SPEAKERS and tokens[at].kind == "word"  # "chiều em gửi", said today
    return Moment(DaysOn(0), hour, at, alone=spoken) if alone or (spoken and _is_marked(tokens[at - 1])) else None


def _is_marked(token: Token) -> bool:
    """Return True where a part of the day is no other word: "toi em" may be "tôi"."""
    return not token.words & (token.words - 1)


def _with_part_behind(tokens: Tokens, moment: Moment) -> Moment:
    """Read the part of the day behind it: "mai trưa", "thứ Sáu chiều"; typed without marks it may be another word."""
    part = part_of_day_at(tokens, moment.end) if _is_marked(tokens[moment.end]) else None
    if part is None or part[2] or part[0].part is None:
        return moment
    return moment._replace(hour=part[0], end=part[1])


def _with_hour_behind(tokens: Tokens, moment: Moment) -> Moment:
    """Read an hour said behind the day: "ngày 20/9/2024 (trước 17h00)", "thứ Sáu, lúc 15h"."""
    at = moment.end
    if not (tokens[at].kind in ("sign", "clock", "number") or tokens[at].words & _MAY_BEGIN_AN_HOUR):
        return moment
    bracket = is_sign(tokens[at], "(")
    here = at + 1 if bracket or is_sign(tokens[at], ",") else at
    bound = operator_at(tokens, here)
    if bound is not None and bound.atom.op in (Operator.AFTER, Operator.IN):
        return moment
    clock = clock_at(tokens, bound.end if bound is not None else here, behind_a_day=True)
    if clock is None or (bound is None and is_sign(tokens[at], ",") and tokens[clock[1]].kind in _GOES_ON):
        return moment
    hour, end = clock
    if moment.hour is not None and moment.hour.part is not None:
        hour = of_part(hour, moment.hour.part)
    if bracket:
        if not is_sign(tokens[end], ")"):
            return moment
        end += 1
    elif is_sign(tokens[end], "-") or day_at(tokens, skip(tokens, end, _JOIN)) is not None:
        return moment
    op = bound.atom.op if bound is not None and bound.atom.op in (Operator.BEFORE, Operator.BY) else None
    return moment._replace(hour=hour, end=end, op=op)
