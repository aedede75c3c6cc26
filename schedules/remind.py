"""Sends the reminders that are due: one message for each person, whatever the number of directives."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from directives.assignment import OPEN, Assignment, State
from directives.calendar import last_working_day
from directives.message import Priority
from directives.office import OfficeRules
from directives.officer import Role
from directives.reminders import Planned, ReminderKind, next_overdue
from directives.wording import assignments as wording
from storage import assignments, keys, outbox, people, reminders
from storage.database import Transaction
from storage.people import Person
from storage.reminders import DueReminder

_STILL: Final[Mapping[ReminderKind, frozenset[State]]] = {
    ReminderKind.BEFORE: OPEN,
    ReminderKind.LAST_MORNING: OPEN,
    ReminderKind.OVERDUE: OPEN,
    ReminderKind.UNACKNOWLEDGED: frozenset({State.ASSIGNED}),
    ReminderKind.ESCALATION: frozenset({State.ASSIGNED}),
}
"""In which states a reminder of a kind still makes sense."""

_ALSO_TO_THE_HEAD: Final = frozenset({ReminderKind.LAST_MORNING, ReminderKind.OVERDUE})
"""What the head hears as well when the work was handed to an official."""

_ON_THE_ACKNOWLEDGEMENT: Final = frozenset({ReminderKind.UNACKNOWLEDGED, ReminderKind.ESCALATION})

Known = Mapping[int, Assignment]


def due_at(tx: Transaction, now: datetime, office: OfficeRules) -> datetime | None:
    """Return when the next reminder goes out: in working hours."""
    earliest = reminders.next_due(tx)
    return office.hours.next_open(max(earliest, now)) if earliest is not None else None


def remind(tx: Transaction, now: datetime, office: OfficeRules) -> None:
    """Write the reminders that are due at ``now``; outside working hours they wait.

    After an outage all that was missed is due at once, and goes out as one message for each person.
    """
    if not office.hours.is_open(now):
        return
    rows = reminders.due(tx, now)
    known = {one.id: one for one in assignments.several(tx, {row.assignment_id for row in rows})}
    live = [row for row in rows if known[row.assignment_id].state in _STILL[row.kind]]
    stale = {row.id for row in rows} - {row.id for row in live}
    reminders.handled(tx, stale, "dropped: no longer needed", at=now)
    reminders.handled(tx, [row.id for row in live], reminders.SENT, at=now)
    _tell_the_units(tx, live, known, now, office)
    _tell_the_office(tx, [row for row in live if row.kind is ReminderKind.ESCALATION], known, now, office)
    _plan_the_next(tx, {row.assignment_id for row in live if row.kind is ReminderKind.OVERDUE}, known, now, office)


def _tell_the_units(
    tx: Transaction, rows: Iterable[DueReminder], known: Known, now: datetime, office: OfficeRules
) -> None:
    today = _local(now, office)
    for_person: dict[Person, dict[int, DueReminder]] = defaultdict(dict)
    for row in rows:
        for person in _receivers(tx, row.kind, known[row.assignment_id]):
            latest = for_person[person]
            # after an outage a deadline says more than that the work was not acknowledged
            if row.kind not in _ON_THE_ACKNOWLEDGEMENT or row.assignment_id not in latest:
                latest[row.assignment_id] = row
    for person, latest in for_person.items():
        due = [(_kind_today(row.kind, known[one], today), known[one]) for one, row in latest.items()]
        due.sort(key=lambda pair: (pair[1].due or date.max, pair[1].id))
        ids = [assignment.id for _, assignment in due]
        only_unacknowledged = all(kind is ReminderKind.UNACKNOWLEDGED for kind, _ in due)
        row_id = outbox.put(
            tx,
            keys.reminder(person.account.id, min(row.id for row in latest.values())),
            person.address,
            wording.reminder(person.officer, due, today=today),
            at=now,
            priority=Priority.REMINDER,
            only_if={"unacknowledged" if only_unacknowledged else "open": ids},
            about={"assignments": ids, "why": sorted({kind.value for kind, _ in due})},
        )
        if row_id is not None and len({assignment.notice_id for _, assignment in due}) == 1:
            assignments.show_in(tx, row_id, ids, "card" if len(ids) == 1 else "list")


def _receivers(tx: Transaction, kind: ReminderKind, assignment: Assignment) -> Iterator[Person]:
    """The official who was handed the work, else the head; once that was in vain, the deputies."""
    if kind is ReminderKind.ESCALATION:
        yield from people.with_roles(tx, [Role.DEPUTY], assignment.unit_id)
        return
    delegate = people.of_officer(tx, assignment.delegate_id) if assignment.delegate_id is not None else ()
    yield from delegate
    if kind in _ALSO_TO_THE_HEAD or not any(person.account.reachable for person in delegate):
        yield from people.responsible(tx, assignment.unit_id)


def _kind_today(kind: ReminderKind, assignment: Assignment, today: date) -> ReminderKind:
    """What a reminder says on the day it is read: one that waited through an outage may have become another."""
    if kind in _ON_THE_ACKNOWLEDGEMENT or assignment.due is None:
        return ReminderKind.UNACKNOWLEDGED
    if today > assignment.due:
        return ReminderKind.OVERDUE
    return ReminderKind.LAST_MORNING if today >= last_working_day(assignment.due) else ReminderKind.BEFORE


def _tell_the_office(
    tx: Transaction, rows: Sequence[DueReminder], known: Known, now: datetime, office: OfficeRules
) -> None:
    """One message to each of the office, with the units that stay silent by notice."""
    if not rows:
        return
    silent: dict[str, list[str]] = {}
    for row in rows:
        names = silent.setdefault(known[row.assignment_id].notice, [])
        if known[row.assignment_id].unit_name not in names:
            names.append(known[row.assignment_id].unit_name)
    message = wording.escalation(silent, hours=2 * office.acknowledge_within)
    for person in people.with_roles(tx, [Role.OFFICE]):
        key = keys.office_note("silent", min(row.id for row in rows), person.account.id)
        outbox.put(tx, key, person.address, message, at=now, priority=Priority.REMINDER)


def _plan_the_next(tx: Transaction, overdue: Iterable[int], known: Known, now: datetime, office: OfficeRules) -> None:
    """An overdue unit is reminded until it reports: each reminder plans the one after it."""
    today = _local(now, office)
    for one in overdue:
        due = known[one].due
        if due is not None:
            following = Planned(ReminderKind.OVERDUE, next_overdue(due, today, office))
            reminders.plan(tx, one, [following])


def _local(now: datetime, office: OfficeRules) -> date:
    return now.astimezone(office.zone).date()
