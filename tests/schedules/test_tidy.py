"""What is old and done with is moved out by a tick; what may still be answered stays."""

from datetime import timedelta

from sqlalchemy import select

from bot.clock import MovableClock
from directives.message import Address, Message, Priority
from directives.office import OfficeRules
from schedules.jobs import JOBS, next_due, tick
from storage import outbox, updates
from storage.database import Database
from storage.tables import outbox as rows
from storage.tables import outbox_archive, updates_taken

TIDY = next(job for job in JOBS if job.name == "tidy")


def test_a_tick_moves_what_is_old_and_is_no_reason_to_stop_the_clock(database: Database, clock: MovableClock) -> None:
    now = clock.now()
    with database.begin() as tx:
        for name, age in (("old", 91), ("fresh", 1)):
            at = now - timedelta(days=age)
            outbox.put(tx, name, Address("telegram", "1"), Message(name), at=at, priority=Priority.ANSWER)
            updates.take(tx, "telegram", age, at=at)
        tx.execute(rows.update().values(state="sent"))
    with database.look() as tx:
        assert next_due(tx, now, OfficeRules()) is None
    assert tick(database, TIDY, now, OfficeRules())
    with database.look() as tx:
        assert list(tx.execute(select(outbox_archive.c.key)).scalars()) == ["old"]
        assert list(tx.execute(select(rows.c.key)).scalars()) == ["fresh"]
        assert list(tx.execute(select(updates_taken.c.update_id)).scalars()) == [1]
