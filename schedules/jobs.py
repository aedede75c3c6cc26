"""The jobs, in the order in which a tick runs them. Each asks what is due at ``now`` and is right after any outage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from directives.office import OfficeRules
from schedules.remind import remind
from storage import reminders
from storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done when its time has come. ``due_at`` tells the earliest moment, None for nothing."""

    name: str
    run: Callable[[Transaction, datetime, OfficeRules], None]
    due_at: Callable[[Transaction], datetime | None]
    every: timedelta


JOBS: Final[tuple[Job, ...]] = (Job("remind", remind, reminders.next_due, timedelta(seconds=20)),)


def next_due(tx: Transaction, now: datetime, office: OfficeRules) -> datetime | None:
    """Return the next moment in working hours at which a job has something to do, or None."""
    moments = [at for job in JOBS if (at := job.due_at(tx)) is not None]
    return office.hours.next_open(max(min(moments), now)) if moments else None


def tick(database: Database, job: Job, now: datetime, office: OfficeRules) -> None:
    """Run one job, if it has something to do: a tick with nothing due only looks."""
    with database.look() as tx:
        due_at = job.due_at(tx)
    if due_at is not None and due_at <= now and office.hours.is_open(now):
        with database.begin() as tx:
            job.run(tx, now, office)
