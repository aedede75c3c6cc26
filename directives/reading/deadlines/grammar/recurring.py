"""Recurrence: "trước ngày 25 hằng tháng", "định kỳ 02 tuần/lần", "ngày 20 của tháng cuối quý", "thường xuyên"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.days import day_at
from directives.reading.deadlines.grammar.ordinals import month_number_at
from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.shapes import LAST_OF_MONTH, Day, Edge, Every, Slot, Stretch, Unit, Weekday
from directives.reading.deadlines.grammar.stretches import stretch_at
from directives.reading.deadlines.grammar.tokens import MANY, Token, is_sign, skip
from directives.reading.deadlines.grammar.weekdays import weekday_name_at
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_EACH, _DINH, _KY, _LAN = one_of("hàng hằng mỗi từng"), one_of("định"), one_of("kỳ"), one_of("lần")
_NGAY, _THANG, _QUY, _NAM, _TUAN = (one_of(w) for w in ("ngày", "tháng", "quý", "năm", "tuần"))
_UNITS: dict[int, Unit] = {_NGAY: "day", _TUAN: "week", _THANG: "month", _QUY: "quarter", _NAM: "year"}
_ANY_UNIT = sum(_UNITS)
_PART = one_of("sáng trưa chiều tối đêm")
_DAU, _CUOI, _OF, _NEXT, _BAO, _CAO = (one_of(w) for w in ("đầu", "cuối", "của", "sau tiếp theo kế", "báo", "cáo"))
_MUNG = one_of("mùng mồng")
_LAST_WORDS, _AND, _MOT, _LAM, _VIEC = one_of("cùng tiên"), one_of("và"), one_of("một"), one_of("làm"), one_of("việc")
_TIMES = frozenset(("buoi", "ngay", "phien", "cuoc", "bai", "tin", "ca", "luot", "chuyen", "dot"))
"""How often in each period: "3 buổi/tuần"; "2 buổi/ngày" is a way of teaching."""
_ALL, _MONTHS_OF_A_YEAR = one_of("các những"), 12
_ALWAYS = Phrases([("thường xuyên,thường xuyên liên tục", Every(None))])

FIRST_WORDS = _EACH | _DINH | one_of("thường liên") | _ANY_UNIT | _LAN | _BAO
"""The words that begin a frequency."""


def every_at(tokens: Tokens, at: int) -> tuple[Every, int] | None:
    """Read how often, with or without "định kỳ"."""
    words = tokens[at].words
    if words & _DINH and tokens[at + 1].words & _KY:
        here = at + 3 if is_sign(tokens[at + 2], ":,(") else at + 2
        inner = _frequency_at(tokens, here, periodic=True)
        return inner if inner is not None else (Every(None, vague=True), at + 2)
    always = _ALWAYS.at(tokens, at)
    if always is not None:
        return always.meaning, always.end
    return _frequency_at(tokens, at, periodic=False)


def _frequency_at(tokens: Tokens, at: int, *, periodic: bool) -> tuple[Every, int] | None:
    """Read "hằng tháng", "mỗi 6 tháng", "02 tuần/lần", "1 lần/tháng"; after "định kỳ" a bare "6 tháng", "quý"."""
    each = bool(tokens[at].words & _EACH)
    here = at + 1 if each else at
    if each and tokens[here].words & _PART:
        weekday = weekday_name_at(tokens, here + 1)
        return (Every("day"), here + 1) if weekday is None else (Every("week"), here)
    if each and weekday_name_at(tokens, here) is not None:
        return Every("week"), here
    count = _how_many(tokens, here)
    if tokens[count[1]].words & _LAN:
        return _times_a(tokens, count[1] + 1)
    if tokens[count[1]].letters in _TIMES and is_sign(tokens[count[1] + 1], "/"):
        of = tokens[count[1] + 2].words & _ANY_UNIT
        if count[1] > here and of in _UNITS and of != _NGAY:
            return Every(_UNITS[of]), count[1] + 3
    unit = tokens[count[1]].words & _ANY_UNIT
    if unit not in _UNITS or not 1 <= count[0] <= 60:
        return None
    every, end = Every(_UNITS[unit], count[0]), count[1] + 1
    once = _once_at(tokens, end)
    if once is not None:
        return every, once
    if each and unit & _NGAY and tokens[end].words & _LAM and tokens[end + 1].words & _VIEC:
        return Every("week", working=True), end + 2
    if not each and not (periodic and _nothing_particular(tokens, end)):
        return None
    return every, end


def _how_many(tokens: Tokens, at: int) -> tuple[int, int]:
    """Read a count; "năm" before no other unit is the year, not five."""
    if tokens[at].words & _NAM and not tokens[at + 1].words & _ANY_UNIT:
        return 1, at
    return number_at(tokens, at) or (1, at)


def _nothing_particular(tokens: Tokens, at: int) -> bool:
    """Return True where no number or "này" makes the unit a particular one ("quý III")."""
    return (
        tokens[at].kind in ("word", "sign", "break", "end")
        and not tokens[at].words & one_of("này nay sau tới")
        and stretch_at(tokens, at - 1) is None
    )


def _once_at(tokens: Tokens, at: int) -> int | None:
    """Skip "/lần", "một lần", "/01 lần"."""
    here = at + 1 if is_sign(tokens[at], "/") else at
    count = number_at(tokens, here)
    if count is not None:
        here = count[1]
    return here + 1 if tokens[here].words & _LAN and here > at else None


def _times_a(tokens: Tokens, at: int) -> tuple[Every, int] | None:
    """Read what follows "1 lần": "/tháng", "mỗi tuần", "một năm"."""
    here = at + 1 if is_sign(tokens[at], "/") else skip(tokens, at, _EACH | _MOT | one_of("trong"))
    unit = tokens[here].words & _ANY_UNIT
    return (Every(_UNITS[unit]), here + 1) if unit in _UNITS and here > at else None


def report_of_at(tokens: Tokens, at: int) -> tuple[Every, int] | None:
    """Read "báo cáo tháng", "báo cáo 6 tháng", "báo cáo quý": a report of each such stretch."""
    if not (tokens[at].words & _BAO and tokens[at + 1].words & _CAO):
        return None
    here = skip(tokens, at + 2, _DINH | _KY)
    count = _how_many(tokens, here)
    unit = tokens[count[1]].words & _ANY_UNIT
    days = unit & _NGAY and count[0] > 1  # "báo cáo 07 ngày làm việc kể từ …" is a term
    if unit not in _UNITS or days or not _nothing_particular(tokens, count[1] + 1):
        return None
    return Every(_UNITS[unit], count[0]), count[1] + 1


def slot_at(tokens: Tokens, at: int) -> tuple[Slot, int] | None:
    """Read where in each period: a day or days of the month, weekdays, days of the year, a first or last day."""
    weekday = weekday_name_at(tokens, at)
    if weekday is not None:
        return _weekdays(tokens, *weekday)
    if tokens[at].words & _NGAY and (weekday := weekday_name_at(tokens, at + 1)) is not None:
        return _weekdays(tokens, *weekday)
    if tokens[at].words & (_NGAY | _MUNG):
        here = skip(tokens, at + 1, _MUNG)
        of_month = _days_of_month(tokens, here)
        if of_month is not None:
            return of_month
    if tokens[at].kind == "number" and (numbers := _days_of_month(tokens, at)) is not None:
        each = tokens[numbers[1]].words & _EACH and tokens[numbers[1] + 1].words & _THANG
        if each:  # "trước 25 hằng tháng"
            return numbers
    found = day_at(tokens, at)
    if found is None:
        return _cut_of_each(tokens, at)
    when, end, _ = found
    if isinstance(when, Edge) and _is_any(when.of):
        return Slot(edge=when, each=_says_each(tokens, at, end)), end
    if isinstance(when, Day) and when.month and when.year is None and when.years_on is None and not when.lunar:
        return _dates(tokens, (when.day, when.month), end)
    if isinstance(when, Weekday) and when.weeks_on is None and not when.coming:
        return Slot(weekdays=(when.weekday,)), end
    return _cut_of_each(tokens, at)


def _cut_of_each(tokens: Tokens, at: int) -> tuple[Slot, int] | None:
    """Read "cuối mỗi quý", "đầu tháng", "cuối tuần" as a place in each of them."""
    if not tokens[at].words & (_DAU | _CUOI | one_of("giữa")):
        return None
    here = skip(tokens, at + 1, _EACH)
    unit = tokens[here].words & _ANY_UNIT
    if unit in _UNITS and unit & (_THANG | _QUY | _TUAN | _NAM):
        bare = stretch_at(tokens, here, any_one=True)
        if bare is not None and _is_any(bare[0]):
            place = 1 if tokens[at].words & _DAU else -1 if tokens[at].words & _CUOI else 0
            return Slot(edge=Edge(place, bare[0]), each=here > at + 1), bare[1]
    return None


def _says_each(tokens: Tokens, at: int, end: int) -> bool:
    return any(tokens[here].words & _EACH for here in range(at, end))


def _is_any(stretch: Stretch) -> bool:
    return stretch == Stretch(stretch.unit)


def _weekdays(tokens: Tokens, first: int, at: int) -> tuple[Slot, int] | None:
    """Read "thứ Hai (, thứ Tư) và thứ Sáu", "thứ 2, 4, 6", "thứ Hai đầu tháng"."""
    if tokens[at].words & (_DAU | _CUOI):
        of = stretch_at(tokens, skip(tokens, at + 1, _LAST_WORDS | _OF | _EACH), any_one=True)
        if of is not None and _is_any(of[0]):
            return Slot(edge=Edge(1 if tokens[at].words & _DAU else -1, of[0], weekday=first)), of[1]
        if of is not None:
            return None
    days = [first]
    while len(days) < MANY and (is_sign(tokens[at], ",") or tokens[at].words & _AND):
        another = weekday_name_at(tokens, at + 1)
        if another is None and tokens[at + 1].kind == "number" and 2 <= tokens[at + 1].value[0] <= 7:
            another = tokens[at + 1].value[0] - 2, at + 2
        if another is None:
            break
        days.append(another[0])
        at = another[1]
    return Slot(weekdays=tuple(sorted(set(days)))), at


def _days_of_month(tokens: Tokens, at: int) -> tuple[Slot, int] | None:
    """Read "25", "15 và 30", "20 của tháng cuối quý", "05 tháng sau", "25 của tháng báo cáo"."""
    days: list[int] = []
    here = at
    while len(days) < MANY and (number := number_at(tokens, here)) is not None and 1 <= number[0] <= 31:
        days.append(number[0])
        here = number[1]
        if not (is_sign(tokens[here], ",") or tokens[here].words & _AND):
            break
        further = skip(tokens, here + 1, _NGAY)
        if tokens[further].words & _CUOI:  # "ngày 15 và ngày cuối tháng"
            days.append(LAST_OF_MONTH)
            here = skip(tokens, further + 1, _LAST_WORDS | _OF | _THANG)
            break
        if number_at(tokens, further) is None:
            break
        here = further
    if not days:
        return None
    slot, end = Slot(days=tuple(sorted(set(days)))), here
    here = skip(tokens, end, _OF)
    if (listed := _in_months(tokens, here, days[0])) is not None:
        return listed
    if not tokens[here].words & _THANG:
        return slot, end
    inner = tokens[here + 1].words
    if inner & (_DAU | _CUOI):
        quarter = skip(tokens, here + 2, _LAST_WORDS | _OF | _EACH)
        if tokens[quarter].words & (_QUY | _KY):
            first = bool(inner & _DAU)
            behind = skip(tokens, quarter + 1, _NEXT | _BAO | _CAO)
            return replace(slot, months=(1, 4, 7, 10) if first else (3, 6, 9, 12)), behind
        return None
    if inner & _NEXT:
        return replace(slot, next_month=True), skip(tokens, here + 1, _NEXT)
    if inner & _BAO and tokens[here + 2].words & _CAO:
        return slot, here + 3
    if here > end and number_at(tokens, here + 1) is None and not inner:
        return slot, here + 1
    return None


def _in_months(tokens: Tokens, at: int, day: int) -> tuple[Slot, int] | None:
    """Read the "các tháng 3, 6, 9 và 12" in which a day recurs."""
    here = skip(tokens, at, _ALL)
    if here == at or not tokens[here].words & _THANG:
        return None
    months: list[int] = []
    end = here
    while len(months) < _MONTHS_OF_A_YEAR and (month := month_number_at(tokens, skip(tokens, end + 1, _THANG))):
        if month[1] is not None:
            return None  # "các tháng 9, 10/2025" come once
        months.append(month[0])
        end = month[2]
        if not (is_sign(tokens[end], ",") or tokens[end].words & _AND):
            break
    if len(months) < 2:
        return None
    return Slot(dates=tuple((day, month) for month in months), each=True), end


def _dates(tokens: Tokens, first: tuple[int, int], at: int) -> tuple[Slot, int]:
    """Read "15/6 và (ngày) 15/12"."""
    dates = [first]
    while len(dates) < MANY and (is_sign(tokens[at], ",") or tokens[at].words & _AND):
        month = month_number_at(tokens, at + 2) if tokens[at + 1].words & _THANG else None
        if month is not None:  # "ngày 20 tháng 6 và tháng 12"
            dates.append((first[0], month[0]))
            at = month[2]
            continue
        another = day_at(tokens, at + 1)
        if another is None or not isinstance(another[0], Day) or another[0].year or not another[0].month:
            break
        dates.append((another[0].day, another[0].month))
        at = another[1]
    return Slot(dates=tuple(dates)), at


def is_of_itself(slot: Slot) -> bool:
    """Return True for a slot that recurs without "hằng": "tháng cuối quý", "ngày cuối cùng của tháng"."""
    return (
        slot.each
        or bool(slot.months)
        or (slot.edge is not None and slot.edge.place != 0 and _is_said_in_full(slot.edge))
    )


def _is_said_in_full(edge: Edge) -> bool:
    """Return True where "ngày làm việc cuối cùng" was said, not the bare "cuối tháng", which is this month's."""
    return edge.working or edge.weekday is not None
