"""How delivery stands: what waits, since when, and what may have gone out twice. For the metrics and the office."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from directives.message import Priority
from storage.database import Transaction
from storage.tables import outbox, updates_set_aside


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows are due by priority, since when the oldest is, how many are being sent.

    ``unsure`` counts the sendings, since the rows were last archived, of which nobody knows whether they arrived:
    each may have doubled its message. ``set_aside`` counts updates that were given up.
    """

    due: dict[Priority, int]
    oldest: datetime | None
    sending: int
    unsure: int
    set_aside: int


@dataclass(frozen=True, slots=True)
class MaybeDoubled:
    """A message that may have arrived more than once: ``times`` more than it should."""

    outbox_id: int
    chat_id: str
    text: str
    times: int
    error: str


def backlog(tx: Transaction, now: datetime) -> Backlog:
    """Return how delivery stands. Its cost is that of what waits."""
    row = outbox.c
    waiting = (row.state == "waiting", row.send_at <= now)
    due = {priority: _count(tx, *waiting, row.priority == int(priority)) for priority in Priority}
    return Backlog(
        due,
        tx.scalar(select(func.min(row.send_at)).where(*waiting)),
        _count(tx, row.state == "sending"),
        int(tx.scalar(select(func.coalesce(func.sum(row.unsure), 0)).where(row.unsure > 0)) or 0),
        tx.scalar(
            select(func.count()).select_from(updates_set_aside).where(updates_set_aside.c.set_aside_at.is_not(None))
        )
        or 0,
    )


def maybe_doubled(tx: Transaction, limit: int = 100) -> Sequence[MaybeDoubled]:
    """Return the messages that may have arrived more than once, the latest first."""
    row = outbox.c
    found = tx.execute(select(outbox).where(row.unsure > 0).order_by(row.id.desc()).limit(limit))
    return [MaybeDoubled(one.id, one.chat_id, one.text, one.unsure, one.error or "") for one in found]


def _count(tx: Transaction, *where: object) -> int:
    return tx.scalar(select(func.count()).select_from(outbox).where(*where)) or 0  # type: ignore[arg-type] # conditions
