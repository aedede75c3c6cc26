"""The lease on what a sender has in hand: held while it works, waited for and taken over when it is gone.

The database's own clock counts it: the hosts' clocks may differ, and the office's may stand still in a demo.
"""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, null, select, update

from directives.wording.text import reason
from storage.database import Transaction, on_sqlite
from storage.tables import outbox


def extend(tx: Transaction, rows: Sequence[int], by: str, lease: timedelta) -> None:
    """Hold rows that are still in hand for another lease from now."""
    if rows and not on_sqlite(tx):
        tx.execute(
            update(outbox)
            .where(outbox.c.id.in_(rows), outbox.c.claimed_by == by, outbox.c.state == "sending")
            .values(lease_until=func.clock_timestamp() + lease)
        )


def held_by_others(tx: Transaction, channel: str, by: str) -> float | None:
    """Return for how many seconds another seat may still be sending rows; None where it has none in hand.

    On SQLite there is one sending process, so whoever had them is gone: 0.
    """
    held = (outbox.c.state == "sending", outbox.c.channel == channel, outbox.c.claimed_by != by)
    if on_sqlite(tx):
        return 0.0 if tx.execute(select(outbox.c.id).where(*held).limit(1)).first() else None
    left = tx.execute(
        select(func.extract("epoch", func.max(outbox.c.lease_until) - func.clock_timestamp())).where(*held)
    ).scalar_one()
    return None if left is None else max(float(left), 0.0)


def take_over(tx: Transaction, channel: str, by: str) -> int:
    """Put what a sender that is gone had in hand back to waiting; return how many there were.

    Each may have arrived: nobody lived to say so. That is counted on the row.
    """
    statement = update(outbox).where(
        outbox.c.state == "sending", outbox.c.channel == channel, outbox.c.claimed_by != by
    )
    if not on_sqlite(tx):
        statement = statement.where(outbox.c.lease_until <= func.clock_timestamp())
    return tx.execute(
        statement.values(
            state="waiting",
            attempts=outbox.c.attempts + 1,
            unsure=outbox.c.unsure + 1,
            error=reason("sender_gone"),
            claimed_by=null(),
            lease_until=null(),
        )
    ).rowcount
