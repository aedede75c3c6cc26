"""Single days: which date "ngày 20/9", "thứ Sáu tuần sau" or "ngày làm việc cuối cùng của tháng" is."""

import calendar
from datetime import date, timedelta

from directives.calendar import add_working_days, last_working_day, next_working_day
from directives.reading.deadlines.asking import Doubt, no_such_day, which, wrong_weekday
from directives.reading.deadlines.grammar.shapes import Day, Edge, Weekday
from directives.reading.deadlines.meaning.lunar import lunar_day
from directives.reading.deadlines.meaning.named import DAY, Named, NoSuchDay, one_day
from directives.reading.deadlines.meaning.stretches import add_months, stretch_days
from directives.reading.deadlines.meaning.years import HALF_A_YEAR, nearest

_WEEK = timedelta(days=7)
_AHEAD = 10  # years: no task is given a day further off, "2042" is a slip for 2024


def _date(year: int, month: int, day: int) -> date:
    """Return a date; where no month has it, ask for the right one, offering the nearest days."""
    try:
        return date(year, month, day)
    except ValueError:
        choices: tuple[date, ...] = ()
        if 1 <= month <= 12 and 28 < day <= 31 and 1 <= year < 9999:
            last = date(year, month, calendar.monthrange(year, month)[1])
            choices = (last, last + DAY)
        raise NoSuchDay(no_such_day(f"{day}/{month}/{year}" if choices == () else f"{day}/{month}", choices)) from None


def the_day(day: Day, base: date) -> Named:
    """Return the date of a day as written; what is left out is filled in from ``base``, the document's date."""
    if day.lunar:
        return lunar_day(day, base)
    if day.month is None:
        return _in_month(day, base)
    year = day.year if day.year is not None else base.year + day.years_on if day.years_on is not None else None
    if year is not None:
        return _checked(day, _date(year, day.month, day.day), base)
    found = []
    for candidate in (base.year - 1, base.year, base.year + 1):
        try:
            found.append(date(candidate, day.month, day.day))
        except ValueError:
            continue
    if not found:
        return one_day(_date(base.year, day.month, day.day))
    if day.weekday is not None:
        near = [d for d in found if abs((d - base).days) <= HALF_A_YEAR and d.weekday() == day.weekday]
        found = near or found
    meant, other = nearest(found, base)
    doubt = which(f"“{day.day}/{day.month}” không ghi năm", (meant, other)) if other is not None else None
    return _checked(day, meant, base, doubt)


def this_year(day: Day, named: Named, base: date) -> Named | None:
    """Return the day of this year that is still to come, where the nearest without a year has gone by; else None."""
    unsaid = day.month is not None and day.year is None and day.years_on is None and not day.lunar
    if not unsaid or day.month is None or named.last >= base:
        return None
    try:
        ahead = date(base.year, day.month, day.day)
    except ValueError:
        return None
    return _checked(day, ahead, base) if ahead >= base else None


def _in_month(day: Day, base: date) -> Named:
    """A day without a month: of this month, or where it has gone by, of the next, which is then asked."""
    if day.months_on is not None:
        month = add_months(base.replace(day=1), day.months_on)
        return _checked(day, _date(month.year, month.month, day.day), base)
    month = base.replace(day=1)
    for _ in range(12):
        if day.day <= calendar.monthrange(month.year, month.month)[1]:
            found = date(month.year, month.month, day.day)
            if found >= base:
                doubt = None
                if month.month != base.month and found.weekday() != day.weekday:
                    doubt = which(f"“ngày {day.day}” không ghi tháng", (found,))
                return _checked(day, found, base, doubt)
        month = add_months(month, 1)
    raise NoSuchDay(no_such_day(str(day.day), ()))


def _checked(day: Day, found: date, base: date, doubt: Doubt | None = None) -> Named:
    """Ask where the weekday is not the date's, or the figures allow another reading."""
    if day.weekday is not None and found.weekday() != day.weekday:
        monday = found - timedelta(days=found.weekday())
        return one_day(found, wrong_weekday(found, day.weekday, monday + timedelta(days=day.weekday)))
    if day.unsure:
        return one_day(found, which(day.unsure, (found,)))
    if day.days_on is not None and (near := base + DAY * day.days_on) != found:
        return one_day(found, which(f"Ngày {found:%d/%m} không phải ngày đó", (found, near)))
    if not base.year - 30 <= found.year <= base.year + _AHEAD:
        return one_day(found, which(f"Năm {found.year} có đúng không", (found,)))
    return one_day(found, doubt)


def the_weekday(said: Weekday, base: date) -> Named:
    """Return the date of a weekday, counted in weeks that begin on Monday."""
    monday = base - timedelta(days=base.weekday())
    of_this_week = monday + timedelta(days=said.weekday)
    if said.weeks_on is not None:
        found = of_this_week + _WEEK * said.weeks_on
        if said.weeks_on == 0 and found < base:
            return one_day(found + _WEEK, which("Ngày đó của tuần này đã qua", (found + _WEEK, found)))
        return one_day(found)
    ahead = of_this_week if of_this_week >= base else of_this_week + _WEEK
    if said.coming:
        ahead = ahead + _WEEK if ahead == base else ahead
        within_this_week = ahead - monday < _WEEK
        return one_day(ahead, which("Tuần này hay tuần sau", (ahead, ahead + _WEEK)) if within_this_week else None)
    return one_day(ahead, which("Hôm nay hay tuần sau", (ahead, ahead + _WEEK)) if ahead == base else None)


def the_edge(said: Edge, base: date) -> Named:
    """Return the first or last day, working day, weekday or run of days of a stretch."""
    of = stretch_days(said.of, base)
    if said.weekday is not None:
        found = of.first if said.place > 0 else of.last
        step = DAY if said.place > 0 else -DAY
        while found.weekday() != said.weekday:
            found += step
        return one_day(found, None if said.of.unit == "week" and said.of.within is None else of.doubt)
    if said.working:
        first = next_working_day(of.first)
        last = add_working_days(first, said.days - 1) if said.place > 0 else last_working_day(of.last)
        return one_day(last, of.doubt)
    run = DAY * (said.days - 1)
    if said.place > 0:
        return Named(of.first, of.first + run, of.stated if run else of.first.isoformat(), of.doubt)
    return Named(of.last - run, of.last, of.stated if run else of.last.isoformat(), of.doubt)
