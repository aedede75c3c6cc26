"""Assignments: made when a notice is published, moved on by what units and the office do."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Row, Select, false, func, literal, select, update

from directives.assignment import COUNTED, OPEN, Act, Assignment, Part, State, after
from directives.directive import Directive, Notice, notice_name
from directives.summary import Cells
from storage import upsert
from storage.database import Transaction
from storage.tables import acknowledgements, assignments, cards, directives, notices, officers, units


def _query() -> Select[Any]:
    return (
        select(
            assignments,
            units.c.name.label("unit_name"),
            directives.c.number,
            directives.c.text,
            directives.c.deadline_phrase,
            directives.c.due.label("directive_due"),
            directives.c.recurrence,
            directives.c.evidence,
            notices.c.number.label("notice_number"),
            notices.c.issued_on,
            notices.c.title,
            officers.c.name.label("delegate_name"),
        )
        .select_from(
            assignments.join(units, units.c.id == assignments.c.unit_id)
            .join(directives, directives.c.id == assignments.c.directive_id)
            .join(notices, notices.c.id == assignments.c.notice_id)
            .outerjoin(officers, officers.c.id == assignments.c.delegate_id)
        )
        .order_by(assignments.c.due.is_(None), assignments.c.due, assignments.c.id)
    )


def _assignment(row: Row[Any]) -> Assignment:
    return Assignment(
        id=row.id,
        directive_id=row.directive_id,
        notice_id=row.notice_id,
        unit_id=row.unit_id,
        unit_name=row.unit_name,
        part=Part(row.part),
        state=State(row.state),
        number=row.number,
        text=row.text,
        notice=notice_name(row.notice_number, row.issued_on, row.title),
        assigned_at=row.assigned_at,
        due=row.due,
        due_time=row.due_time,
        last_working_day=row.last_working_day,
        # once the deadline was moved, the words of the notice contradict it, unless they name every period
        deadline_phrase=row.deadline_phrase if row.due == row.directive_due or row.recurrence else None,
        recurrence=row.recurrence,
        evidence=tuple(row.evidence),
        acknowledged_at=row.acknowledged_at,
        reported_done_on=row.reported_done_on,
        delegate_id=row.delegate_id,
        delegate_name=row.delegate_name,
    )


def assign(tx: Transaction, notice: Notice, directive: Directive, *, at: datetime) -> None:
    """Give a directive to each of its units; a unit that has it already keeps it."""
    rows = [
        {
            "directive_id": directive.id,
            "notice_id": notice.id,
            "unit_id": unit_id,
            "part": part.value,
            "state": State.ASSIGNED.value,
            "assigned_at": at,
            "due": directive.due,
            "due_time": directive.due_time,
            "last_working_day": directive.last_working_day,
        }
        for unit_id, part in directive.units.items()
    ]
    if rows:
        tx.execute(upsert.insert(assignments, tx.dialect.name).on_conflict_do_nothing(), rows)


def get(tx: Transaction, assignment_id: int) -> Assignment | None:
    """Return an assignment, or None."""
    row = tx.execute(_query().where(assignments.c.id == assignment_id)).first()
    return _assignment(row) if row else None


def several(tx: Transaction, ids: Collection[int]) -> Sequence[Assignment]:
    """Return these assignments, nearest deadline first."""
    return [_assignment(row) for row in tx.execute(_query().where(assignments.c.id.in_(ids)))]


def of_notice(tx: Transaction, notice_id: int, unit_id: int | None = None) -> Sequence[Assignment]:
    """Return the assignments of a notice (of one unit), nearest deadline first."""
    query = _query().where(assignments.c.notice_id == notice_id)
    if unit_id is not None:
        query = query.where(assignments.c.unit_id == unit_id)
    return [_assignment(row) for row in tx.execute(query)]


def of_directive(tx: Transaction, directive_id: int) -> Sequence[Assignment]:
    """Return the assignments of one directive."""
    return [_assignment(row) for row in tx.execute(_query().where(assignments.c.directive_id == directive_id))]


def behind(tx: Transaction, what: str, today: date, most: int = 20) -> Sequence[tuple[int, str, int]]:
    """Return the directives on which units are ``silent`` or ``late``: number, text, how many units."""
    if what == "silent":
        where = assignments.c.state == State.ASSIGNED.value
    else:
        where = assignments.c.state.in_([state.value for state in OPEN]) & (assignments.c.due < today)
    rows = tx.execute(
        select(directives.c.id, directives.c.text, func.count().label("units"))
        .join(assignments, assignments.c.directive_id == directives.c.id)
        .where(where)
        .group_by(directives.c.id, directives.c.text)
        .order_by(func.count().desc(), directives.c.id)
        .limit(most)
    )
    return [(row.id, row.text, row.units) for row in rows]


def open_of_unit(tx: Transaction, unit_id: int) -> Sequence[Assignment]:
    """Return what a unit still has to do, nearest deadline first."""
    query = _query().where(assignments.c.unit_id == unit_id, assignments.c.state.in_([state.value for state in OPEN]))
    return [_assignment(row) for row in tx.execute(query)]


def of_unit(tx: Transaction, unit_id: int) -> Sequence[Assignment]:
    """Return all that a unit was ever given, nearest deadline first."""
    return [_assignment(row) for row in tx.execute(_query().where(assignments.c.unit_id == unit_id))]


def cells(tx: Transaction, today: date) -> Cells:
    """Count all that is followed in the four official cells, as ``directives.summary.cells`` does, in the database."""
    late = assignments.c.due < func.coalesce(assignments.c.reported_done_on, literal(today, Date))
    done = assignments.c.state == State.DONE.value
    rows = tx.execute(
        select(done.label("done"), func.coalesce(late, false()).label("late"), func.count().label("n"))
        .where(assignments.c.part == Part.LEAD.value, assignments.c.state.in_([state.value for state in COUNTED]))
        .group_by("done", "late")
    )
    tally = {(bool(row.done), bool(row.late)): row.n for row in rows}
    return Cells(
        done_on_time=tally.get((True, False), 0),
        done_late=tally.get((True, True), 0),
        open_on_time=tally.get((False, False), 0),
        open_late=tally.get((False, True), 0),
    )


def move(tx: Transaction, assignment: Assignment, act: Act, **values: Any) -> bool:
    """Move an assignment on, if it still stands where it was seen; return False otherwise."""
    state = after(assignment.state, act)
    if state is None:
        return False
    done = tx.execute(
        update(assignments)
        .where(assignments.c.id == assignment.id, assignments.c.state == assignment.state.value)
        .values(state=state.value, **values)
    )
    return done.rowcount == 1


def acknowledge(tx: Transaction, assignment: Assignment, officer_id: int, message_id: str, *, at: datetime) -> bool:
    """Note that an officer has received an assignment; return True if it was the first time for the unit."""
    tx.execute(
        upsert.insert(acknowledgements, tx.dialect.name)
        .values(assignment_id=assignment.id, officer_id=officer_id, at=at, message_id=message_id)
        .on_conflict_do_nothing()
    )
    return move(tx, assignment, Act.ACKNOWLEDGE, acknowledged_at=at)


def give(tx: Transaction, assignment: Assignment, unit_id: int, *, at: datetime) -> bool:
    """Give another unit the same work, with its part and deadline; return False if it has it already.

    A unit that had returned it, or from which it was taken, begins anew.
    """
    fresh = {
        "part": assignment.part.value,
        "state": State.ASSIGNED.value,
        "assigned_at": at,
        "due": assignment.due,
        "due_time": assignment.due_time,
        "last_working_day": assignment.last_working_day,
        "acknowledged_at": None,
        "reported_done_on": None,
        "reason": None,
        "delegate_id": None,
    }
    given = tx.execute(
        upsert.insert(assignments, tx.dialect.name)
        .values(directive_id=assignment.directive_id, notice_id=assignment.notice_id, unit_id=unit_id, **fresh)
        .on_conflict_do_update(
            index_elements=["directive_id", "unit_id"],
            set_=fresh,
            where=assignments.c.state.in_([State.RETURNED.value, State.WITHDRAWN.value]),
        )
        .returning(assignments.c.id)
    ).first()
    return given is not None


def set_due(tx: Transaction, assignment_id: int, due: date, last_working_day: date) -> None:
    """Move a deadline."""
    tx.execute(
        update(assignments)
        .where(assignments.c.id == assignment_id)
        .values(due=due, due_time=None, last_working_day=last_working_day)
    )


def delegate(tx: Transaction, assignment_id: int, officer_id: int) -> None:
    """Hand an assignment to an official of the unit."""
    tx.execute(update(assignments).where(assignments.c.id == assignment_id).values(delegate_id=officer_id))


def show_in(tx: Transaction, outbox_id: int, assignment_ids: Collection[int], shape: str) -> None:
    """Remember that a message shows these assignments, so that it is written anew when they change."""
    show_all_in(tx, {outbox_id: assignment_ids}, shape)


def show_all_in(tx: Transaction, shown: Mapping[int, Collection[int]], shape: str) -> None:
    """Remember which assignments each of these messages shows."""
    rows = [
        {"assignment_id": one, "outbox_id": outbox_id, "shape": shape}
        for outbox_id, ids in shown.items()
        for one in ids
    ]
    if rows:
        tx.execute(upsert.insert(cards, tx.dialect.name).on_conflict_do_nothing(), rows)


def shown_in(tx: Transaction, assignment_id: int) -> Sequence[tuple[int, str, tuple[int, ...]]]:
    """Return the messages that show an assignment: outbox row, shape, and all the assignments in it."""
    found = []
    for row in tx.execute(select(cards.c.outbox_id, cards.c.shape).where(cards.c.assignment_id == assignment_id)):
        ids = tx.execute(
            select(cards.c.assignment_id).where(cards.c.outbox_id == row.outbox_id).order_by(cards.c.assignment_id)
        ).scalars()
        found.append((row.outbox_id, row.shape, tuple(ids)))
    return found
