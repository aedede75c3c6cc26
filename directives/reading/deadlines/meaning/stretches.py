"""Weeks, months, quarters, halves and years in the calendar; their beginning, middle and end by Điều 146 BLDS 2015."""

import calendar
from datetime import date, timedelta

from directives.reading.deadlines.asking import no_such_day, which
from directives.reading.deadlines.grammar.shapes import Part, Stretch
from directives.reading.deadlines.meaning.named import DAY, Named, NoSuchDay

_WEEK = timedelta(days=7)
_JULY = 7


def add_months(day: date, months: int) -> date:
    """Return the same day some months on, or that month's last day (Điều 148 khoản 4)."""
    month = day.year * 12 + day.month - 1 + months
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def stretch_days(said: Stretch, base: date) -> Named:
    """Return the days of a stretch or of its part. Without a year the nearest one is meant."""
    whole = _week(said, base) if said.unit == "week" else _months(said, base)
    if said.part is None:
        return whole
    named = _part(said, whole, said.part)
    gone = named.last < base and said.number is None and said.on is None
    if gone:  # "giữa tháng" on the 20th
        months = {"month": 1, "quarter": 3, "months": 12, "year": 12}.get(said.unit)
        following = whole.first + _WEEK if months is None else add_months(whole.first, months)
        later = stretch_days(said, following)
        return Named(
            later.first,
            later.last,
            later.stated,
            which("Kỳ này đã qua", (later.last, named.last), (later.first, named.first)),
        )
    return named


def _week(said: Stretch, base: date) -> Named:
    monday = base - timedelta(days=base.weekday())
    if said.within is not None and said.number is not None:
        return _week_of_month(said.within, said.number, base)
    if said.number is not None:
        try:
            monday = date.fromisocalendar(said.year or base.year, said.number, 1)
        except ValueError:
            raise NoSuchDay(no_such_day(f"tuần {said.number}", ())) from None
    else:
        monday += _WEEK * (said.on or 0)
    sunday = monday + 6 * DAY
    return Named(monday, sunday, _iso_week(monday), which("Hết tuần", (sunday, monday + 4 * DAY), (monday,)))


def _iso_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _week_of_month(month: Stretch, number: int, base: date) -> Named:
    """Weeks of a month end on Sundays; the first may be short. Others count by sevens, so it is asked."""
    of = _months(month, base)
    if number < 0:
        first = of.last - timedelta(days=of.last.weekday())
        return Named(first, of.last, of.stated, which("Tuần cuối của tháng", (of.last, min(of.last, first + 4 * DAY))))
    sunday = of.first + timedelta(days=6 - of.first.weekday()) + _WEEK * (number - 1)
    last, by_sevens = min(sunday, of.last), min(of.first + _WEEK * number - DAY, of.last)
    first = max(of.first, sunday - 6 * DAY)
    if first > of.last:
        raise NoSuchDay(no_such_day(f"tuần thứ {number} của tháng", ()))
    return Named(
        first,
        last,
        of.stated,
        which(f"Tuần thứ {number} của tháng", (last, by_sevens), (first, of.first + _WEEK * (number - 1))),
    )


def _months(said: Stretch, base: date) -> Named:
    """Return a month, a quarter, a run of months or a year."""
    length = {"month": 1, "quarter": 3, "year": 12}.get(said.unit, 0)
    if said.unit == "school year":
        return _school_year(said, base)
    if said.unit == "year":
        year = said.number or said.year or base.year + (said.on or 0)
        year = base.year + said.on if said.year is None and said.on is not None else year
        return _run(said, year, 1, 12)
    if said.on is not None or said.number is None:
        first = date(base.year, (base.month - 1) // length * length + 1, 1)
        first = add_months(first, (said.on or 0) * length)
        return _run(said, first.year, first.month, first.month + length - 1)
    month = said.number if said.unit == "months" else (said.number - 1) * length + 1
    until = said.until if said.until is not None else month + length - 1
    if said.year is not None:
        return _run(said, said.year, month, until)
    if said.years_on is not None:
        return _run(said, base.year + said.years_on, month, until)
    return _nearest_run(said, base, month, until)


def _school_year(said: Stretch, base: date) -> Named:
    """A school year opens on the 5th of September and is over by the end of May (the ministry's yearly calendar);
    the summer, when its reports are written, may be meant as well, so it is asked."""
    year = said.number or (base.year if base.month > _JULY else base.year - 1) + (said.on or 0)
    if not 1 <= year < 9998:
        raise NoSuchDay(no_such_day(f"năm học {year}", ()))
    first, last = date(year, 9, 5), date(year + 1, 5, 31)
    doubt = which(f"Năm học {year}-{year + 1} kết thúc", (last, date(year + 1, 6, 30)), (first, first))
    return Named(first, last, last.isoformat(), doubt)


def _nearest_run(said: Stretch, base: date, month: int, until: int) -> Named:
    """Without a year: the run that is not over; one that was over long before, or that is nearer ahead, is next
    year's; a nearer one that is over is asked about."""
    now = _run(said, base.year, month, until)
    if now.last >= base:
        return now
    later = _run(said, base.year + 1, month, until)
    if (later.first - base).days < (base - now.last).days:
        return later
    return Named(
        now.first,
        now.last,
        now.stated,
        which("Kỳ này không ghi năm và đã qua", (now.last, later.last), (now.first, later.first)),
    )


def _run(said: Stretch, year: int, month: int, until: int) -> Named:
    if not 1 <= year < 9999:
        raise NoSuchDay(no_such_day(f"năm {year}", ()))
    last = date(year, until, calendar.monthrange(year, until)[1])
    return Named(date(year, month, 1), last, _stated(said, year, month, until))


def _stated(said: Stretch, year: int, month: int, until: int) -> str:
    if said.unit == "month":
        return f"{year}-{month:02}"
    if said.unit == "quarter":
        return f"{year}-Q{until // 3}"
    if said.unit == "year":
        return str(year)
    halves = {(1, 6): f"{year}-H1", (7, 12): f"{year}-H2"}
    return halves.get((month, until), f"{year}-{until:02}")


def _part(said: Stretch, whole: Named, part: Part) -> Named:
    """Return the beginning, middle or end of a stretch.

    Điều 146 BLDS 2015: of a month the 1st, the 15th, the last day; of a year the first day of January, the last
    of June, the last of December. Of a week Monday, Wednesday, Sunday. "đầu" is often said of the whole first
    part, so it is asked.
    """
    first, last = whole.first, whole.last
    middle = _middle(said, whole)
    day, other = {
        "first": (first, _early(said, whole)),
        "middle": (middle, None),
        "last": (last, last - 2 * DAY if said.unit == "week" else None),
        "first half": (middle if said.unit != "month" else first + 14 * DAY, None),
        "second half": (last, None),
        "first ten": (first + 9 * DAY, None),
        "second ten": (first + 19 * DAY, None),
        "last ten": (last, None),
    }[part]
    doubt = (
        which(f"“{_NAMES[part]}”", (day, other)) if other is not None else None if said.unit == "week" else whole.doubt
    )
    begins = middle + DAY if part == "second half" else first if part in ("first half", "first ten") else day
    stated = whole.stated
    if said.unit == "year" and part in ("first half", "second half"):
        stated = f"{stated}-{'H1' if part == 'first half' else 'H2'}"
    return Named(min(begins, day), day, stated, doubt)


_NAMES: dict[Part, str] = {"first": "đầu kỳ", "last": "cuối tuần"}


def _middle(said: Stretch, whole: Named) -> date:
    if said.unit == "week":
        return whole.first + 2 * DAY
    if said.unit == "month":
        return whole.first + 14 * DAY
    if said.unit == "quarter":
        return add_months(whole.first, 1) + 14 * DAY
    months = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    return add_months(whole.first, months // 2) - DAY


def _early(said: Stretch, whole: Named) -> date:
    """Return until when the first part of a stretch may be meant to last."""
    if said.unit == "week":
        return whole.first + DAY
    if said.unit == "month":
        return whole.first + 9 * DAY
    return add_months(whole.first, 1) - DAY
