"""Days by their number: "20/9/2024", "20 tháng 9", "15-10", "10/3 âm lịch", and what scans make of them."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.cycle import cycle_year_at
from directives.reading.deadlines.grammar.ordinals import month_number_at
from directives.reading.deadlines.grammar.shapes import Day
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.weekdays import weekday_name_at
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import WrittenYear, on_at, year_at

Tokens = Sequence[Token]

_MONTHS = 12
_NO_NUMBER_ALONE = one_of("tư sau")
_NAM, _TAY = one_of("năm"), one_of("tây")
_COUNTED = one_of("ngày tuần tháng quý năm giờ phút hôm bữa tiếng buổi")
_NGAY, _THANG, _AM, _AL, _DUONG, _DL, _LICH, _TUC, _LA, _LUNAR_MONTHS, _OF = (
    one_of(w) for w in ("ngày", "tháng", "âm", "al âl", "dương", "dl", "lịch", "tức", "là", "giêng chạp", "của")
)


def numbered_day_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read a day by its number, with month, year and calendar as far as they are written."""
    parted = _parted_at(tokens, at)
    if parted is not None:
        return parted
    either = _day_or_range_at(tokens, at)
    return either if either is not None else _whole_number_at(tokens, at)


def _whole_number_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    token = tokens[at]
    if token.kind == "dmy":
        return with_calendar(tokens, at + 1, Day(token.value[0], token.value[1], token.value[2]))
    if token.kind in ("dm", "dotted"):
        if token.value == (1, 2) and tokens[at + 1].words & _COUNTED & ~_NAM:
            return None  # "1/2 ngày"
        named = year_at(tokens, at + 1)
        day = Day(token.value[0], token.value[1], named.year, years_on=named.on)
        return with_calendar(tokens, named.end, day)
    found = number_at(tokens, at)
    if found is None or not 1 <= found[0] <= 99:
        return None
    alone = found[1] == at + 1 and not tokens[at + 1].words & _THANG
    if alone and tokens[at].words & _NO_NUMBER_ALONE:
        return None  # typed without marks, "ngay tu 20/9" and "ngay sau khi" are no fourth and sixth
    number, at = found
    dash, behind = tokens[at], tokens[at + 1]
    if number > _MONTHS and is_sign(dash, "-") and dash.start == tokens[at - 1].end and behind.kind == "my":
        return Day(number, behind.value[0], behind.value[1]), at + 2  # "28-01/2026"
    listed = is_sign(tokens[at], "/,")
    here = at + 1 if listed or tokens[at].words & _OF else at
    if not tokens[here].words & _THANG:
        return with_calendar(tokens, at, Day(number))
    month = month_number_at(tokens, here + 1)
    if month is None:
        on = on_at(tokens, here + 1)
        if on is not None and not listed:
            return Day(number, months_on=on[0]), on[1]
        return Day(number), at
    cycle = cycle_year_at(tokens, month[2])
    if cycle is not None:  # "ngày 10 tháng 3 năm Ất Tỵ" is of the lunar calendar
        return Day(number, month[0], cycle[0], lunar=True), cycle[1]
    named = year_at(tokens, month[2]) if month[1] is None else WrittenYear(month[1], None, month[2])
    lunar = bool(tokens[here + 1].words & _LUNAR_MONTHS)
    return with_calendar(tokens, named.end, Day(number, month[0], named.year, years_on=named.on, lunar=lunar))


def _parted_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read a day whose figures a scan parted, "1 8/10/2024" for 18/10/2024; it is asked about."""
    head, tail = tokens[at], tokens[at + 1]
    if head.kind != "number" or head.value[0] > 3 or head.end - head.start != 1 or tail.start != head.end + 1:
        return None
    if tail.kind not in ("dm", "dmy", "number") or tail.value[0] > 9:
        return None
    rest = _whole_number_at(tokens, at + 1)
    if rest is None or rest[0].month is None or rest[0].day > 9:
        return None
    day = head.value[0] * 10 + rest[0].day
    return replace(rest[0], day=day, unsure=f"Chữ số “{head.value[0]} {rest[0].day}” có thể bị tách khi quét"), rest[1]


def _day_or_range_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read "15-10": the 15th of October; "10-12" may be the 10th to the 12th as well, and is asked about."""
    first, dash, second = tokens[at], tokens[at + 1], tokens[at + 2]
    if first.kind != "number" or second.kind != "number" or not is_sign(dash, "-") or second.end - first.start > 5:
        return None
    day, month = first.value[0], second.value[0]
    if not 1 <= month <= 12 or day > 31 or dash.start != first.end:
        return None
    named = year_at(tokens, at + 3)
    if named.end == at + 3 and tokens[at + 3].words & _COUNTED:
        return None  # "5-7 ngày", "15-20 tháng 9"
    unsure = f"“{day}-{month}” là ngày {day} tháng {month}, hay từ ngày {day} đến ngày {month}" if day < month else ""
    found, end = with_calendar(tokens, named.end, Day(day, month, named.year, years_on=named.on, unsure=unsure))
    return (replace(found, unsure="") if found.lunar else found), end


def with_calendar(tokens: Tokens, at: int, day: Day) -> tuple[Day, int]:
    """Read the calendar behind a day: "âm lịch", "(AL)", "dương lịch", or the solar day that it is ("tức 7/4")."""
    bracket = is_sign(tokens[at], "(")
    here = at + 1 if bracket else at
    if tokens[here].words & (_AM | _AL):
        end = here + (2 if tokens[here + 1].words & _LICH else 1)
        end = end + 1 if bracket and is_sign(tokens[end], ")") else end
        named = year_at(tokens, end) if day.year is None else WrittenYear(day.year, None, end)
        return replace(day, lunar=True, year=named.year), named.end
    if tokens[here].words & _TAY and not bracket:
        return day, here + 1  # "20 tây"
    if tokens[here].words & (_DUONG | _DL):
        end = here + (2 if tokens[here + 1].words & _LICH else 1)
        return replace(day, lunar=False), end + 1 if bracket and is_sign(tokens[end], ")") else end
    if bracket and tokens[here].words & _TUC:
        solar = tokens[skip(tokens, here + 1, _LA | _NGAY)]
        if solar.kind in ("dm", "dmy"):
            end = skip(tokens, here + 1, _LA | _NGAY) + 1
            year = solar.value[2] if solar.kind == "dmy" else day.year
            return Day(solar.value[0], solar.value[1], year), end + 1 if is_sign(tokens[end], ")") else end
    if bracket and (weekday := weekday_name_at(tokens, here)) is not None and is_sign(tokens[weekday[1]], ")"):
        return replace(day, weekday=weekday[0]), weekday[1] + 1
    return day, at
