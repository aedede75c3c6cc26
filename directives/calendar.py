"""Viet Nam's working days and the office's working hours: when a deadline falls and when people may be reminded."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
_DAY = timedelta(days=1)

_DECIDED_OFF = frozenset({date(2026, 1, 2)})
"""Swapped days off by decision of the Prime Minister that the ``holidays`` library does not know yet."""

_DECIDED_WORKING = frozenset({date(2026, 1, 10)})
"""The make-up Saturdays of those swaps."""


@cache
def _year(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return a year's days off and its make-up Saturdays."""
    # imported at the first question: the calendars of the whole world come with it
    import holidays

    official = holidays.country_holidays("VN", years=year)
    return frozenset(official) | _DECIDED_OFF, frozenset(official.weekend_workdays) | _DECIDED_WORKING


def is_holiday(day: date) -> bool:
    """Return True on a public holiday or a swapped day off (Bộ luật Lao động 2019, Điều 111 and 112)."""
    return day in _year(day.year)[0]


def is_working_day(day: date) -> bool:
    """Return True where offices work: Monday to Friday and make-up Saturdays, without public holidays."""
    off, made_up = _year(day.year)
    return day in made_up or (day.weekday() < 5 and day not in off)


def last_working_day(day: date) -> date:
    """Return the last working day on or before ``day``."""
    while not is_working_day(day):
        day -= _DAY
    return day


def next_working_day(day: date) -> date:
    """Return the first working day on or after ``day``."""
    while not is_working_day(day):
        day += _DAY
    return day


def add_working_days(day: date, count: int) -> date:
    """Return the ``count``-th working day after ``day``, which itself is not counted; before it where negative.

    Zero gives ``day`` itself, working or not.
    """
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day):
            day += step
    return day


def working_days_between(start: date, end: date) -> int:
    """Return how many working days lie after ``start``, up to and with ``end``; negative where it is past."""
    if end < start:
        return -working_days_between(end, start)
    days = (end - start).days
    return sum(is_working_day(start + timedelta(days=n)) for n in range(1, days + 1))


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The hours in which an office works, the same on every working day, local to Asia/Ho_Chi_Minh."""

    spans: tuple[tuple[time, time], ...] = ((time(7, 30), time(11, 30)), (time(13, 30), time(17)))

    def is_open(self, moment: datetime) -> bool:
        """Return True where an aware moment lies in working hours; an opening minute counts, a closing one not."""
        local = moment.astimezone(OFFICE_ZONE)
        hour = local.timetz().replace(tzinfo=None)
        return is_working_day(local.date()) and any(opens <= hour < closes for opens, closes in self.spans)

    def next_open(self, moment: datetime) -> datetime:
        """Return the first moment in working hours at or after an aware ``moment``, in the office's zone."""
        local = moment.astimezone(OFFICE_ZONE)
        return next(max(local, opens) for opens, closes in self._spans_from(local.date()) if closes > local)

    def add_hours(self, moment: datetime, hours: float) -> datetime:
        """Return when ``hours`` of working time will have passed since an aware ``moment``, in the office's zone."""
        left = timedelta(hours=hours)
        local = self.next_open(moment)
        if left <= timedelta():
            return local
        for opens, closes in self._spans_from(local.date()):
            start = max(local, opens)
            if start >= closes:
                continue
            if start + left <= closes:
                return start + left
            left -= closes - start
        raise AssertionError("working days never end")

    def _spans_from(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """Yield the opening and closing of every working span from ``day`` on."""
        while True:
            day = next_working_day(day)
            for opens, closes in self.spans:
                yield datetime.combine(day, opens, OFFICE_ZONE), datetime.combine(day, closes, OFFICE_ZONE)
            day += _DAY
