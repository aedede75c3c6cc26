"""Days of the lunar calendar, and the feasts."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from lunardate import LunarDate

from directives.calendar import last_working_day
from directives.reading.deadlines.asking import no_such_day, which
from directives.reading.deadlines.grammar.shapes import Day, Feast, Stretch
from directives.reading.deadlines.meaning.named import DAY, Named, NoSuchDay, one_day

_LUNAR = {
    "Tết": (1, 1), "Nguyên tiêu": (15, 1), "Giỗ Tổ": (10, 3), "Phật đản": (15, 4), "Đoan ngọ": (5, 5),
    "Vu Lan": (15, 7), "Trung thu": (15, 8), "Ông Táo": (23, 12),
}  # fmt: skip
_LAST_OF_YEAR = (30, 12)
_JUST_GONE = 15  # days: such a day may still be meant
_SOLAR = {
    "Tết Dương lịch": (1, 1), "Quốc tế phụ nữ": (8, 3), "Lao động": (1, 5), "Quốc khánh": (2, 9),
    "Phụ nữ Việt Nam": (20, 10), "Nhà giáo": (20, 11), "Giáng sinh": (25, 12),
}  # fmt: skip


@lru_cache(maxsize=4096)
def _solar(year: int, month: int, day: int) -> date | None:
    """Return the day on which a day of a lunar year falls; None where that month is shorter or the year unknown."""
    try:
        found: date = LunarDate(year, month, day).to_solar_date()
    except (ValueError, OverflowError):
        return None
    return found


def lunar_day(day: Day, base: date) -> Named:
    """Return the day that a lunar day is; without a year the nearest, without a month the next such day."""
    if day.month is None:
        upcoming = [
            found
            for year in (base.year - 1, base.year)
            for month in range(1, 13)
            if (found := _solar(year, month, day.day)) is not None and found >= base
        ]
        if not upcoming:
            raise NoSuchDay(no_such_day(f"{day.day} âm lịch", ()))
        return one_day(min(upcoming))
    month = day.month
    if (day.day, month) == _LAST_OF_YEAR:
        return _new_years_eve(day, base)
    named = _in_year(
        lambda year: _solar(year, month, day.day), day.year, day.years_on, base, f"{day.day}/{month} âm lịch"
    )
    gone = _solar(base.year, month, day.day)
    written = day.year is not None or day.years_on is not None
    if not written and gone is not None and gone < base and (base - gone).days <= _JUST_GONE:
        doubt = which("Ngày âm lịch ấy năm nay đã qua", (named.first, gone))
        return one_day(named.first, doubt)
    return named


def _new_years_eve(day: Day, base: date) -> Named:
    """The 30th of the last month; where that month is short, people say it of its last day, and it is asked."""
    eve = _in_year(lambda year: _eve(year + 1), day.year, day.years_on, base, "30/12 âm lịch")
    if any(_solar(year, *reversed(_LAST_OF_YEAR)) == eve.first for year in (eve.first.year - 1, eve.first.year)):
        return eve
    return one_day(eve.first, which("Tháng Chạp năm ấy không có ngày 30", (eve.first,)))


def lunar_month(said: Stretch, base: date, solar: Named) -> Named:
    """Return the days of a lunar month; it is asked whether the solar month of that number is meant."""
    if said.number is None:
        return solar
    for year in (solar.first.year - 1, solar.first.year, solar.first.year + 1):
        first, following = _solar(year, said.number, 1), _solar(year + said.number // 12, said.number % 12 + 1, 1)
        wanted = following is not None and (said.year == year or (said.year is None and following > base))
        if first is not None and following is not None and wanted:
            last = following - DAY
            doubt = which("Tháng âm lịch hay dương lịch", (last, solar.last), (first, solar.first))
            return Named(first, last, solar.stated, doubt)
    return solar


def feast_day(feast: Feast, base: date) -> Named:
    """Return the day of a feast. The eve of Tết may be meant by the day before it or by the last day of work."""
    if feast.first is not None:
        return _called_by_date(feast, feast.first, base)
    if feast.name == "Giao thừa":
        named = _in_year(lambda year: _eve(year), feast.year, feast.years_on, base, "giao thừa")
    elif feast.name in _LUNAR:
        day, month = _LUNAR[feast.name]
        named = _in_year(lambda year: _solar(year, month, day), feast.year, feast.years_on, base, feast.name)
    else:
        day, month = _SOLAR[feast.name]
        named = _in_year(lambda year: date(year, month, day), feast.year, feast.years_on, base, feast.name)
    return named


def _called_by_date(feast: Feast, first: tuple[int, int], base: date) -> Named:
    name = f"{first[0]}/{first[1]}"
    named = _in_year(lambda year: _solar_date(year, first), feast.year, feast.years_on, base, name)
    last = _solar_date(named.first.year, feast.until) if feast.until is not None else None
    return Named(named.first, last, named.stated) if last is not None and last > named.first else named


def _solar_date(year: int, day: tuple[int, int]) -> date | None:
    try:
        return date(year, day[1], day[0])
    except ValueError:
        return None


def _eve(year: int) -> date | None:
    first = _solar(year, 1, 1)
    return first - DAY if first is not None else None


def _in_year(
    find: Callable[[int], date | None], year: int | None, years_on: int | None, base: date, name: str
) -> Named:
    if year is None and years_on is not None:
        year = base.year + years_on
    if year is not None:
        found = find(year)
        if found is None:
            raise NoSuchDay(no_such_day(name, ()))
        return one_day(found)
    days = [found for y in (base.year - 1, base.year, base.year + 1) if (found := find(y)) is not None]
    if not days or max(days) < base:
        raise NoSuchDay(no_such_day(name, ()))
    return one_day(min(day for day in days if day >= base))


def last_day_of_work_before(feast: date) -> date:
    """Return the last working day before the rest of which a feast is part."""
    return last_working_day(feast - DAY)
