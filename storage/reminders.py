"""Reminders: rows that own their due time. A tick asks for those that are due; a row is handled once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select, update

from directives.reminders import Planned, ReminderKind
from storage import upsert
from storage.database import Transaction
from storage.tables import reminders

SENT: Final = "sent"
"""The outcome of a reminder that went out; any other says why it did not."""


@dataclass(frozen=True, slots=True)
class DueReminder:
    id: int
    assignment_id: int
    kind: ReminderKind
    due_at: datetime


def plan(tx: Transaction, assignment_id: int, planned: Iterable[Planned]) -> None:
    """Add reminders to come; one that was sent stays as it is, one that was taken back waits again."""
    plan_all(tx, {assignment_id: planned})


def plan_all(tx: Transaction, planned: Mapping[int, Iterable[Planned]]) -> None:
    """Add reminders to come, by assignment; one that was sent stays as it is, one that was taken back waits again."""
    rows = [
        {"assignment_id": assignment_id, "kind": one.kind.value, "due_at": one.at}
        for assignment_id, several in planned.items()
        for one in several
    ]
    if rows:
        tx.execute(
            upsert.insert(reminders, tx.dialect.name).on_conflict_do_update(
                index_elements=["assignment_id", "kind", "due_at"],
                set_={"handled_at": None, "outcome": None},
                where=reminders.c.outcome != SENT,
            ),
            rows,
        )


def due(tx: Transaction, now: datetime, most: int = 20_000) -> Sequence[DueReminder]:
    """Return what is due and unhandled, oldest first, locked for this transaction: another tick skips it."""
    rows = tx.execute(
        select(reminders.c.id, reminders.c.assignment_id, reminders.c.kind, reminders.c.due_at)
        .where(reminders.c.handled_at.is_(None), reminders.c.due_at <= now)
        .order_by(reminders.c.due_at, reminders.c.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [DueReminder(row.id, row.assignment_id, ReminderKind(row.kind), row.due_at) for row in rows]


def handled(tx: Transaction, ids: Collection[int], outcome: str, *, at: datetime) -> None:
    """Mark reminders as handled, with what came of them."""
    if ids:
        tx.execute(update(reminders).where(reminders.c.id.in_(ids)).values(handled_at=at, outcome=outcome))


def cancel(tx: Transaction, assignment_id: int, kinds: Collection[ReminderKind], why: str, *, at: datetime) -> None:
    """Take back what is planned of these kinds: the deadline was moved, or there is nothing to remind of."""
    tx.execute(
        update(reminders)
        .where(
            reminders.c.assignment_id == assignment_id,
            reminders.c.handled_at.is_(None),
            reminders.c.kind.in_([kind.value for kind in kinds]),
        )
        .values(handled_at=at, outcome=why)
    )


def next_due(tx: Transaction) -> datetime | None:
    """Return the earliest moment at which a reminder is due, or None."""
    earliest: datetime | None = tx.execute(
        select(func.min(reminders.c.due_at)).where(reminders.c.handled_at.is_(None))
    ).scalar_one()
    return earliest
