"""Updates taken: each one's id is unique, so that it takes effect once however often it is delivered.

One that keeps failing is set aside with its payload, so that it blocks nothing and somebody can look at it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import delete, func, select

from storage import upsert
from storage.database import Transaction
from storage.tables import updates_set_aside, updates_taken


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that was given up, with what it said and why it failed."""

    channel: str
    update_id: int
    payload: Mapping[str, Any]
    tries: int
    error: str
    at: datetime


def take(tx: Transaction, channel: str, update_id: int, *, at: datetime, chat_id: str = "") -> bool:
    """Mark an update as taken in this transaction; return False if it was taken before.

    With a ``chat_id``, the updates of that chat wait for each other, in whichever processes they are taken.
    """
    if chat_id and tx.dialect.name != "sqlite":
        # SQLite has one writer at a time as it is
        tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"{channel}:{chat_id}", 0))))
    mark = {"channel": channel, "update_id": update_id, "at": at}
    return tx.execute(_take(tx.dialect.name), mark).first() is not None


@cache
def _take(dialect: str) -> Any:
    table = upsert.insert(updates_taken, dialect)
    # asked for by RETURNING: a driver need not count the rows of an insert
    return table.on_conflict_do_nothing().returning(updates_taken.c.update_id)


def note_failure(
    tx: Transaction, channel: str, update_id: int, payload: Mapping[str, Any], error: str, *, at: datetime
) -> int:
    """Write down that taking an update failed; return how often it has, in this process and before."""
    statement = upsert.insert(updates_set_aside, tx.dialect.name).values(
        channel=channel, update_id=update_id, payload=dict(payload), tries=1, error=error, last_at=at
    )
    tries: int = tx.execute(
        statement.on_conflict_do_update(
            index_elements=[updates_set_aside.c.channel, updates_set_aside.c.update_id],
            set_={"tries": updates_set_aside.c.tries + 1, "error": error, "last_at": at},
        ).returning(updates_set_aside.c.tries)
    ).scalar_one()
    return tries


def set_aside(tx: Transaction, channel: str, update_id: int, *, at: datetime) -> bool:
    """Give up an update that failed: it counts as taken. Return False if it was taken meanwhile."""
    if not take(tx, channel, update_id, at=at):
        return False
    tx.execute(
        updates_set_aside.update()
        .where(updates_set_aside.c.channel == channel, updates_set_aside.c.update_id == update_id)
        .values(set_aside_at=at)
    )
    return True


def all_set_aside(tx: Transaction) -> Sequence[SetAside]:
    """Return the updates that were given up, the latest first."""
    table = updates_set_aside.c
    rows = tx.execute(
        select(updates_set_aside).where(table.set_aside_at.is_not(None)).order_by(table.set_aside_at.desc())
    )
    return [SetAside(row.channel, row.update_id, row.payload, row.tries, row.error, row.set_aside_at) for row in rows]


def forget_taken(tx: Transaction, before: datetime) -> int:
    """Forget the ids of updates taken before an instant; providers deliver again for a day at most."""
    return tx.execute(delete(updates_taken).where(updates_taken.c.at < before)).rowcount
