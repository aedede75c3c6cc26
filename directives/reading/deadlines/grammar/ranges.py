"""Ranges and lists: "từ ngày 16/9 đến hết ngày 20/9", "20 - 25/9", "tháng 10 và 11/2024", "từ nay đến cuối năm"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from directives.deadline import Operator
from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.hours import part_of_day_at
from directives.reading.deadlines.grammar.moments import Moment, moment_at
from directives.reading.deadlines.grammar.operators import Bound, operator_at
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Expression, Stretch, Weekday, When
from directives.reading.deadlines.grammar.stretches import UNITS, stretch_at
from directives.reading.deadlines.grammar.tokens import MANY, Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_NOW, _AND, _KHI, _NGAY, _THANG, _QUY = (one_of(w) for w in ("nay giờ đây", "và hoặc", "khi", "ngày", "tháng", "quý"))
_LEFT_OUT = {"month": _THANG, "quarter": _QUY, "year": one_of("năm")}
_COMING = one_of("tới")
_HOM, _SAU = one_of("hôm"), one_of("sau")
_OR, _MOVED = one_of("hoặc"), one_of("sang thành chuyển")
_TO_WORDS = one_of("đến tới cho kéo")
_DAU = one_of("đầu")  # "cuối tháng 9 đầu tháng 10"
_STARTS = one_of("ngày khi lúc ký")  # "từ ngày ban hành đến …"
_EVENT_REACH, _START_REACH = 12, 7


class _To(NamedTuple):
    """What joins the ends of a range: "đến", "đến hết", "-"; ``before``: "đến trước"."""

    end: int
    before: bool
    until: bool
    strong: bool = False


def range_from(tokens: Tokens, at: int, bound: Bound, moment: Moment | None) -> Expression | None:
    """Read a range that begins with "từ": from a day, from now, or from something said in a few words."""
    here = skip(tokens, bound.end, one_of("bây hôm"))
    if tokens[here].words & _NOW:
        return _to_the_end(tokens, at, here + 1, None, starts_now=True)
    first = moment if moment is not None else _number_alone(tokens, bound.end)
    if first is not None and (moved := _moved_at(tokens, at, first)) is not None:
        return moved
    if first is not None:
        return _to_the_end(tokens, at, first.end, first, starts_now=False)
    if not tokens[bound.end].words & _STARTS:
        return None
    while here < bound.end + _START_REACH and tokens[here].kind == "word":
        if _to_at(tokens, here) is not None:
            return _to_the_end(tokens, at, here, None, starts_now=False)
        here += 1
    return None


def _moved_at(tokens: Tokens, at: int, first: Moment) -> Expression | None:
    """Read "từ ngày 15/9 (chuyển) sang ngày 30/9": a day is moved, and the second one counts."""
    here = skip(tokens, first.end, _MOVED)
    last = moment_at(tokens, here) or _second_end(tokens, here, first) if here > first.end else None
    if last is None or not (last.named or first.named or isinstance(last.when, Day)):
        return None
    return Expression(at, last.end, Operator.ON, when=last.when, hour=last.hour, strong=True)


def range_behind(tokens: Tokens, at: int, first: int, bound: Bound | None, moment: Moment | None) -> Expression | None:
    """Read a range or a list whose first end stands at ``first``: "20 - 25/9", "quý III và quý IV"."""
    start = moment if moment is not None else _number_alone(tokens, first)
    if start is None:
        return None
    if is_sign(tokens[start.end], "-") or _to_at(tokens, start.end) is not None:
        return _to_the_end(tokens, at, start.end, start, starts_now=False)
    if bound is not None and bound.atom.op in (Operator.BEFORE, Operator.BY):
        return None
    return _list(tokens, at, start, bound)


def between(tokens: Tokens, at: int) -> Expression | None:
    """Read "giữa 20/9 và 25/9"."""
    first = moment_at(tokens, at + 1)
    if first is None or not isinstance(first.when, Day) or not tokens[first.end].words & _AND:
        return None
    last = moment_at(tokens, first.end + 1)
    if last is None or not isinstance(last.when, Day) or last.when.month is None:
        return None
    return Expression(at, last.end, Operator.FROM_TO, when=last.when, hour=last.hour, start=first.when)


def _number_alone(tokens: Tokens, at: int) -> Moment | None:
    """Read the first end of a range that is only a number: "20 đến 25/9"."""
    number = number_at(tokens, at)
    if number is None or not 1 <= number[0] <= 31:
        return None
    return Moment(Day(number[0]), None, number[1], named=False)


def _to_at(tokens: Tokens, at: int) -> _To | None:
    if is_sign(tokens[at], "-"):
        return _To(at + 1, before=False, until=False)
    here = at + 1 if is_sign(tokens[at], ",") else at
    if not tokens[here].words & _TO_WORDS:
        return None
    bound = operator_at(tokens, here)
    if bound is None or bound.since or bound.atom.op not in (Operator.BY, Operator.BEFORE):
        return None
    return _To(bound.end, bound.atom.op is Operator.BEFORE, until=True, strong=bound.strong)


def _to_the_end(tokens: Tokens, at: int, here: int, first: Moment | None, *, starts_now: bool) -> Expression | None:
    to = _to_at(tokens, here)
    if to is None:
        return None
    last = moment_at(tokens, to.end) or _second_end(tokens, to.end, first) or _of_now(tokens, to.end)
    if last is None:
        return _open(tokens, at, to, first, starts_now) if to.until else None
    if first is not None and (behind := _the_day_after(tokens, last.end)) is not None and not last.alone:
        last = last._replace(when=DaysOn(1, after_start=True), end=behind, alone=True)
    start = first.when if first is not None else None
    if isinstance(start, Day) and start == Day(start.day) and not isinstance(last.when, Day):
        return None
    named = last.named or (first is not None and first.named)
    if not named and isinstance(last.when, Day) and last.when.month is None:
        return None
    return Expression(
        at,
        last.end,
        Operator.FROM_TO,
        when=last.when,
        hour=last.hour,
        start=start,
        starts_now=starts_now,
        before_end=to.before,
        strong=starts_now or to.strong,
        named=named,
        alone=last.alone or (first is not None and first.alone),
    )


def _the_day_after(tokens: Tokens, at: int) -> int | None:
    """Return the place behind "(ngày) hôm sau", the day after the start."""
    here = skip(tokens, at, _NGAY)
    return here + 2 if tokens[here].words & _HOM and tokens[here + 1].words & _SAU else None


def _of_now(tokens: Tokens, at: int) -> Moment | None:
    """Read the "tuần" of "từ nay đến hết tuần": this one, where nothing behind it says which."""
    if (part := part_of_day_at(tokens, at)) is not None and tokens[part[1]].kind in ("sign", "break", "end"):
        return Moment(DaysOn(0), part[0], part[1])  # "từ giờ đến chiều"
    unit = UNITS.get(tokens[at].words & sum(UNITS))
    if unit is None or tokens[at + 1].kind not in ("sign", "break", "end"):
        return None
    return Moment(Stretch(unit, on=0), None, at + 1)


def _second_end(tokens: Tokens, at: int, first: Moment | None) -> Moment | None:
    """Read a second end that leaves out its unit: "tháng 9 - 11/2024", "quý III - IV", "ngày 16 - 20"."""
    if first is None:
        return None
    if isinstance(first.when, Day) and first.named:
        number = number_at(tokens, at)
        if number is not None and 1 <= number[0] <= 31:
            return Moment(Day(number[0]), None, number[1])
    if isinstance(first.when, Stretch) and first.when.unit in _LEFT_OUT and first.when.number:
        found = _unit_left_out(tokens, at, first.when)
        if found is not None:
            return Moment(found[0], None, found[1])
    return None


def _unit_left_out(tokens: Tokens, at: int, like: Stretch) -> tuple[Stretch, int] | None:
    """Read "11/2024" as a month, "IV/2024" as a quarter, "2025" as a year: by the unit that stood before the first."""
    if like.unit not in _LEFT_OUT:
        return None
    unit = Token("word", _LEFT_OUT[like.unit], (), 0, 0)
    found = stretch_at([unit, *tokens[at : at + 8]], 0)
    if found is None or found[0].number is None:
        return None
    return found[0], at + found[1] - 1


def _open(tokens: Tokens, at: int, to: _To, first: Moment | None, starts_now: bool) -> Expression | None:
    """Read an end that is an event: "đến khi có thông báo mới", "đến kết thúc cuộc bầu cử"."""
    end = to.end
    coming = (tokens[end - 1].words | tokens[end - 2].words) & _COMING and not tokens[end].words & _KHI
    if tokens[end].words & _NOW or coming:
        return None  # "từ đầu năm đến nay", "trước 20/9 tới nhé"
    while end < to.end + _EVENT_REACH and tokens[end].kind == "word":
        end += 1
    if end == to.end:
        return None
    start = first.when if first is not None else None
    return Expression(at, end, Operator.FROM_TO, start=start, starts_now=starts_now, open_end=True)


def _list(tokens: Tokens, at: int, first: Moment, bound: Bound | None) -> Expression | None:
    """Read "ngày 20 và 21/9", "tháng 10, 11/2024", "Quý IV/2025 và Quý I/2026": the last of them is the end."""
    last, end, either = first, first.end, False
    for _ in range(MANY):
        joined = is_sign(tokens[end], ",") or tokens[end].words & _AND
        if not joined and not (getattr(first.when, "part", None) == "last" and tokens[end].words & _DAU):
            break
        further = _same_kind(tokens, end + 1 if joined else end, first.when, either=bool(tokens[end].words & _OR))
        if further is None:
            break
        other_unit = getattr(further.when, "unit", None) != getattr(first.when, "unit", None)
        either = either or other_unit or bool(tokens[end].words & _OR)
        last, end = further, further.end
    if last is first or (isinstance(last.when, Day) and last.when.month is None and not first.named):
        return None
    op = bound.atom.op if bound is not None and bound.atom.op is not Operator.AFTER else None
    if op is None or op is Operator.ON:
        op = Operator.IN if isinstance(first.when, Stretch) else Operator.ON
    return Expression(
        at,
        end,
        op,
        when=last.when,
        hour=last.hour,
        bare=bound is None,
        strong=bound is not None and bound.strong,
        named=first.named or last.named,
        either=either,
    )


def _same_kind(tokens: Tokens, at: int, first: When, *, either: bool) -> Moment | None:
    """Read a further member of a list; ``either`` of two ("hôm nay hoặc thứ Hai") may be of another kind."""
    found = moment_at(tokens, at)
    if found is None and isinstance(first, Day):
        number = number_at(tokens, at)
        if number is not None and (tokens[number[1]].words & _AND or is_sign(tokens[number[1]], ",")):
            found = Moment(Day(number[0]), None, number[1])
    if found is None and isinstance(first, Stretch):
        short = _unit_left_out(tokens, at, first)
        found = Moment(short[0], None, short[1]) if short is not None else None
    if found is None or (either and isinstance(found.when, DaysOn | Weekday)):
        return found
    if type(found.when) is not type(first):
        return None
    if isinstance(first, Stretch) and isinstance(found.when, Stretch):
        joined = tokens[at - 1].words & _AND  # "trong năm nay và quý I năm sau"
        return found if found.when.unit == first.unit or joined else None
    if isinstance(found.when, Weekday):  # "thứ Bảy và Chủ nhật tuần này"
        return found if found.when.weeks_on is not None else None
    if isinstance(first, Day) and isinstance(found.when, Day):
        return found if first.month is None or found.when.month is not None else None
    joined = tokens[at - 1].words & _AND  # "trong hôm nay, mai trình" are two
    return found if joined and isinstance(found.when, DaysOn) and found.when != first else None


def complete(start: When, end: When) -> When:
    """Give the first end of a range what only the second says: month and year."""
    if isinstance(start, Day) and isinstance(end, Day):
        month = start.month if start.month is not None or start.months_on is not None else end.month
        inherits = start.year is None and start.years_on is None
        return replace(
            start,
            month=month,
            months_on=start.months_on if start.month is None and month is None else None,
            year=end.year if inherits else start.year,
            years_on=end.years_on if inherits else start.years_on,
            lunar=start.lunar or end.lunar,
        )
    if isinstance(start, Stretch) and isinstance(end, Stretch) and start.year is None and start.on is None:
        return replace(start, year=end.year, years_on=end.years_on)
    return start
