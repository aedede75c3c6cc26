"""The jobs, in the order in which a tick runs them. Each asks what is due at ``now`` and is right after any outage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from directives.office import OfficeRules
from schedules import boards, remind, tidy
from storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done when its time has come. ``due_at`` tells when, from ``now`` on; None for nothing.

    ``housekeeping`` changes nothing that anybody sees: it is no reason to stop a moved clock.
    """

    name: str
    run: Callable[[Transaction, datetime, OfficeRules], None]
    due_at: Callable[[Transaction, datetime, OfficeRules], datetime | None]
    every: timedelta
    housekeeping: bool = False


JOBS: Final[tuple[Job, ...]] = (
    Job("remind", remind.remind, remind.due_at, timedelta(seconds=20)),
    Job("boards", boards.refresh, boards.due_at, timedelta(seconds=3)),
    Job("tidy", tidy.tidy, tidy.due_at, timedelta(hours=1), housekeeping=True),
)


def next_due(tx: Transaction, now: datetime, office: OfficeRules) -> datetime | None:
    """Return the next moment at which a job has something to do that somebody sees, or None."""
    seen = (job.due_at(tx, now, office) for job in JOBS if not job.housekeeping)
    return min((at for at in seen if at is not None), default=None)


def tick(database: Database, job: Job, now: datetime, office: OfficeRules) -> bool:
    """Run one job if it has something to do, and return whether it had: a tick with nothing due only looks."""
    with database.look() as tx:
        due_at = job.due_at(tx, now, office)
    if due_at is None or due_at > now:
        return False
    with database.begin() as tx:
        job.run(tx, now, office)
    return True
