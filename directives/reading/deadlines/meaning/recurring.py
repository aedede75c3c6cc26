"""Recurrences as RFC 5545 rules, and the first day on which they fall due."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dateutil.rrule import rrulestr

from directives.reading.deadlines.grammar.shapes import Edge, Every, Slot

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = "MO,TU,WE,TH,FR"
_LAST_MONTHS, _FIRST_MONTHS = (3, 6, 9, 12), (1, 4, 7, 10)


def rule_of(every: Every | None, slot: Slot | None) -> tuple[str, bool]:
    """Return the rule, and whether it says its day: "hằng tháng" alone does not."""
    if slot is None or (slot == Slot()):
        return _plain(every or Every("month")), bool(every and (every.working or every == Every("day")))
    if slot.weekdays:
        return _weekly(every, slot.weekdays)
    if slot.dates:
        months = _numbers(sorted({month for _, month in slot.dates}))
        days = sorted({day for day, _ in slot.dates})
        return f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={_numbers(days)}", len(days) == 1
    if slot.edge is not None:
        return _edge(slot.edge), every is None or every.unit == slot.edge.of.unit
    return _month_days(every or Every("month"), slot)


def _numbers(numbers: list[int] | tuple[int, ...]) -> str:
    return ",".join(str(n) for n in numbers)


def _plain(every: Every) -> str:
    if every.working:
        return f"FREQ=WEEKLY;BYDAY={_WORKING}"
    frequency, times = {
        "day": ("DAILY", 1), "week": ("WEEKLY", 1), "month": ("MONTHLY", 1), "quarter": ("MONTHLY", 3),
        "year": ("YEARLY", 1),
    }[every.unit or "month"]  # fmt: skip
    interval = times * every.interval
    return f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else "")


def _weekly(every: Every | None, weekdays: tuple[int, ...]) -> tuple[str, bool]:
    days = ",".join(_DAYS[day] for day in weekdays)
    if every is not None and every.unit not in ("week", "day"):
        return f"{_plain(every)};BYDAY={days}", False
    interval = every.interval if every is not None else 1
    return f"FREQ=WEEKLY{f';INTERVAL={interval}' if interval > 1 else ''};BYDAY={days}", interval == 1


def _month_days(every: Every, slot: Slot) -> tuple[str, bool]:
    days = _numbers([-1 if day == 31 else day for day in slot.days])
    months = slot.months
    sure = True
    if not months and every.unit == "quarter":
        months, sure = (_FIRST_MONTHS, True) if slot.next_month else (_LAST_MONTHS, False)
    if months:
        return f"FREQ=YEARLY;BYMONTH={_numbers(months)};BYMONTHDAY={days}", sure
    if every.unit in ("month", "day", "week"):
        interval = f";INTERVAL={every.interval}" if every.unit == "month" and every.interval > 1 else ""
        return f"FREQ=MONTHLY{interval};BYMONTHDAY={days}", every.unit == "month" and every.interval == 1
    return f"{_plain(every)};BYMONTHDAY={days}", False


def _edge(edge: Edge) -> str:
    """The first (1), last (-1) or middle (0) day of each week, month, quarter or year."""
    place = edge.place
    if edge.of.unit == "week":
        day = {1: "MO", 0: "WE", -1: "FR"}[place] if edge.weekday is None else _DAYS[edge.weekday]
        return f"FREQ=WEEKLY;BYDAY={day}"
    months = {
        "quarter": _FIRST_MONTHS if place > 0 else (2, 5, 8, 11) if place == 0 else _LAST_MONTHS,
        "year": (1,) if place > 0 else (6,) if place == 0 else (12,),
    }.get(edge.of.unit, ())
    by_month = f";BYMONTH={_numbers(months)}" if months else ""
    if edge.working:
        return f"FREQ=MONTHLY{by_month};BYDAY={_WORKING};BYSETPOS={place * edge.days if place > 0 else place}"
    if edge.weekday is not None:
        return f"FREQ=MONTHLY{by_month};BYDAY={place}{_DAYS[edge.weekday]}"
    day_of_month = edge.days if place > 0 else -1 if place < 0 or edge.of.unit == "year" else 15
    return f"FREQ={'YEARLY' if months else 'MONTHLY'}{by_month};BYMONTHDAY={day_of_month}"


@lru_cache(maxsize=1024)
def first_day(rule: str, not_before: date) -> date | None:
    """Return the first day on or after ``not_before`` on which a rule falls; None within ten years."""
    start = datetime.combine(not_before, time())
    found = rrulestr(rule, dtstart=start).after(start - timedelta(days=1), inc=True)
    if found is None or (found - start).days > 3660:
        return None
    return date(found.year, found.month, found.day)
