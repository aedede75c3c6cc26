"""Several processes and a database that comes and goes: one sends, nothing is lost, and doubt is counted."""

import asyncio
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import text, update

from bot.clock import MovableClock
from bot.sending.sender import Sender
from storage import doorbell
from storage.backlog import maybe_doubled
from storage.database import Database
from storage.tables import outbox
from tests.bot.sending.conftest import Post, in_post
from tests.emulator_client import World

LAN, MINH = 501, 502


@pytest.fixture(autouse=True)
def people(world: World) -> None:
    world.person(LAN, "Lan", started=True)
    world.person(MINH, "Minh", started=True)


@pytest.fixture
def shared(postgres_database: Database, clock: MovableClock, world: World) -> Post:
    """Delivery where several processes may share the database."""
    return in_post(postgres_database, clock, world)


async def until(holds: Callable[[], object], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not await asyncio.to_thread(holds):
            await asyncio.sleep(0.02)


def claimed_by_somebody_gone(post: Post, row: int) -> None:
    with post.database.begin() as tx:
        lease = "NULL" if post.database.is_sqlite else "clock_timestamp() + interval '1.5 seconds'"
        tx.execute(
            text(f"UPDATE outbox SET state = 'sending', claimed_by = 'gone', lease_until = {lease} WHERE id = :row"),
            {"row": row},
        )


def end_all_sessions(post: Post) -> None:
    with post.database.begin() as tx:
        tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def test_what_a_dead_sender_had_in_hand_is_sent_again_and_counted(post: Post) -> None:
    row, other = post.put(LAN, "đang gửi thì chết"), post.put(LAN, "còn chờ")
    claimed_by_somebody_gone(post, row)
    post.send_all()
    assert (post.state(row), post.state(other)) == ("sent", "sent")
    with post.database.look() as tx:
        assert [(one.outbox_id, one.times) for one in maybe_doubled(tx)] == [(row, 1)]


@pytest.mark.postgres
def test_nothing_is_sent_while_a_sender_that_is_gone_may_still_be_sending(shared: Post) -> None:
    claimed_by_somebody_gone(shared, shared.put(LAN, "trong tay người trước"))
    shared.put(MINH, "còn chờ")

    async def story(sender: Sender) -> None:
        sending = asyncio.create_task(sender.drain())
        await asyncio.sleep(1.0)
        assert shared.world.sent() == []
        await sending

    shared.with_sender(story)
    assert len(shared.world.sent()) == 2


@pytest.mark.postgres
def test_of_two_processes_one_sends_and_the_other_takes_over(shared: Post) -> None:

    async def story(first: Sender) -> None:
        channel = shared.channel()
        second = shared.sender(channel)
        stops = [asyncio.Event(), asyncio.Event()]
        runs = [asyncio.create_task(first.run(stops[0]))]
        await until(lambda: first.elected)
        runs.append(asyncio.create_task(second.run(stops[1])))
        shared.put(LAN, "một")
        second.ring()
        await until(lambda: len(shared.world.sent()) == 1, 1.5)
        assert (first.elected, second.elected) == (True, False)
        stops[0].set()
        await runs[0]
        await until(lambda: second.elected, 5)
        shared.put(LAN, "hai")
        second.ring()
        await until(lambda: len(shared.world.sent()) == 2, 1.5)
        stops[1].set()
        await runs[1]
        await channel.close()

    shared.with_sender(story)


@pytest.mark.postgres
def test_a_ring_from_another_process_is_heard_at_once(shared: Post) -> None:

    async def story(sender: Sender) -> None:
        stop = asyncio.Event()
        run = asyncio.create_task(sender.run(stop))
        await until(lambda: sender.elected)
        await asyncio.sleep(0.3)
        started = asyncio.get_running_loop().time()
        for number in range(4):
            shared.put(LAN, f"tin {number}")
            await asyncio.to_thread(doorbell.ring, shared.database)
            await until(partial(_heard, shared, number + 1))
        assert asyncio.get_running_loop().time() - started < 1.5
        stop.set()
        await run

    shared.with_sender(story)


@pytest.mark.postgres
def test_a_database_that_restarts_loses_nothing_and_needs_nobody(shared: Post) -> None:
    shared.pace_all = 40
    rows = [shared.put((LAN, MINH)[number % 2], f"tin {number}") for number in range(60)]

    async def story(sender: Sender) -> None:
        sending = asyncio.create_task(sender.drain())
        await until(lambda: len(shared.world.sent()) > 10)
        await asyncio.to_thread(end_all_sessions, shared)
        await until(lambda: len(shared.world.sent()) > 30)
        await asyncio.to_thread(end_all_sessions, shared)
        await sending

    shared.with_sender(story)
    assert {shared.state(row) for row in rows} == {"sent"}
    with shared.database.look() as tx:
        doubts = sum(one.times for one in maybe_doubled(tx))
    assert 60 <= len(shared.world.sent()) <= 60 + doubts


def test_a_row_that_another_has_taken_over_is_left_to_it(post: Post) -> None:
    """The answer of a sending that hung comes back when its row is in other hands: it changes nothing."""
    row = post.put(LAN, "chậm")
    post.world.faults(latency=0.5)

    async def story(sender: Sender) -> None:
        stop = asyncio.Event()
        run = asyncio.create_task(sender.run(stop))
        await until(lambda: post.state(row) == "sending")
        with post.database.begin() as tx:
            tx.execute(update(outbox).where(outbox.c.id == row).values(claimed_by="another"))
        await until(lambda: post.world.sent())
        stop.set()
        await run

    post.with_sender(story)
    assert (post.state(row), post.row(row).claimed_by) == ("sending", "another")


def _heard(shared: Post, messages: int) -> bool:
    return len(shared.world.sent()) == messages
