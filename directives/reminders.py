"""When a unit is reminded: the moments, worked out from the deadline and the office's rules.

All moments fall on working days within working hours. A moment that has passed when the work is assigned is left
out: the assignment itself has just been read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from directives.assignment import Part
from directives.calendar import add_working_days, is_working_day, last_working_day, next_working_day
from directives.office import OfficeRules

DAILY_OVERDUE: Final = 3
"""How many working days after the deadline a unit is reminded each day, before it becomes twice a week."""

LATER_OVERDUE_WEEKDAYS: Final = (0, 3)
"""After that: Monday and Thursday."""


class ReminderKind(StrEnum):
    """Why a unit is written to."""

    BEFORE = "before"
    LAST_MORNING = "last_morning"
    OVERDUE = "overdue"
    UNACKNOWLEDGED = "unacknowledged"
    ESCALATION = "escalation"


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder to come. ``at`` is an aware instant."""

    kind: ReminderKind
    at: datetime


def plan(due: date | None, part: Part, assigned_at: datetime, rules: OfficeRules) -> tuple[Planned, ...]:
    """Return what an assignment is reminded of from the day it is given to its first overdue day.

    A unit that works along is asked to acknowledge, and not reminded of a deadline that is another's to keep.
    """
    planned = list(acknowledgement(assigned_at, rules))
    if due is not None and part is Part.LEAD:
        planned += before(due, assigned_at, rules)
        planned.append(Planned(ReminderKind.OVERDUE, next_overdue(due, _local(assigned_at, rules), rules)))
    return tuple(sorted(planned, key=lambda one: one.at))


def acknowledgement(assigned_at: datetime, rules: OfficeRules) -> Iterable[Planned]:
    """The head again after so many working hours; after as many more the deputy and the office."""
    first = rules.hours.add_hours(assigned_at.astimezone(rules.zone), rules.acknowledge_within)
    second = rules.hours.add_hours(first, rules.acknowledge_within)
    yield Planned(ReminderKind.UNACKNOWLEDGED, rules.hours.next_open(first))
    yield Planned(ReminderKind.ESCALATION, rules.hours.next_open(second))


def before(due: date, assigned_at: datetime, rules: OfficeRules) -> Iterable[Planned]:
    """The reminders before a deadline, counted back from the last working day not after it."""
    last = last_working_day(due)
    for days in rules.remind_before:
        at = _at(add_working_days(last, -days), rules)
        if at > assigned_at:
            yield Planned(ReminderKind.BEFORE, at)
    if (morning := _at(last, rules)) > assigned_at:
        yield Planned(ReminderKind.LAST_MORNING, morning)


def next_overdue(due: date, today: date, rules: OfficeRules) -> datetime:
    """Return the next overdue reminder after a local day: the first three working days, then twice a week."""
    day = next_working_day(max(due, today) + timedelta(days=1))
    daily_until = add_working_days(due, DAILY_OVERDUE)
    while day > daily_until and not _is_later_overdue(day):
        day = next_working_day(day + timedelta(days=1))
    return _at(day, rules)


def _is_later_overdue(day: date) -> bool:
    """A Monday or Thursday, or the first working day after one that was a holiday."""
    if day.weekday() in LATER_OVERDUE_WEEKDAYS:
        return True
    skipped = day - timedelta(days=1)
    while not is_working_day(skipped):
        if skipped.weekday() in LATER_OVERDUE_WEEKDAYS:
            return True
        skipped -= timedelta(days=1)
    return False


def _at(day: date, rules: OfficeRules) -> datetime:
    return datetime.combine(day, rules.remind_at, rules.zone)


def _local(moment: datetime, rules: OfficeRules) -> date:
    return moment.astimezone(rules.zone).date()
