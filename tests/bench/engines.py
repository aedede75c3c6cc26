"""Jobs a second through the outbox with a channel that does nothing, beside PgQueuer on the same PostgreSQL."""

import asyncio
import time
from datetime import timedelta

import psycopg
from sqlalchemy import URL

from bot.channels.channel import Capabilities, Delivered, Parcel
from bot.clock import SystemClock
from bot.sending.sender import Sender
from storage.database import Database
from tests.bench.broadcasts import fill
from tests.databases import run_on, text_of


class Nowhere:
    """A channel that takes everything at once."""

    name = "telegram"
    capabilities = Capabilities(True, True, 4096, 1024, 0, 0, 0)

    def is_group(self, _chat_id: str) -> bool:
        return False

    async def deliver(self, parcel: Parcel) -> Delivered:
        return Delivered(str(parcel.outbox_id))


def outbox_jobs_a_second(database: Database, count: int) -> float:
    """Send so many rows; from the first look until the last outcome is committed."""
    fill(database, count)

    async def run() -> float:
        sender = Sender(database, [Nowhere()], SystemClock(), lambda *_: None)
        started = time.perf_counter()
        await sender.drain()
        return count / (time.perf_counter() - started)

    return asyncio.run(run())


def pgqueuer_jobs_a_second(server: URL, count: int) -> float:
    """The same number of jobs that do nothing, through PgQueuer as its own benchmark runs it."""
    from pgqueuer import PgQueuer, PsycopgDriver
    from pgqueuer.models import Job
    from pgqueuer.queries import Queries
    from pgqueuer.types import QueueExecutionMode

    name = "bench_pgqueuer"
    run_on(server, f"CREATE DATABASE {name}")
    url = text_of(server.set(database=name, drivername="postgresql"))

    async def run() -> float:
        async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
            driver = PsycopgDriver(connection)
            queries = Queries(driver)
            await queries.install()
            await queries.enqueue(["job"] * count, [b"x"] * count, [0] * count)
            queuer = PgQueuer(driver)

            @queuer.entrypoint("job")
            async def job(_job: Job) -> None:
                return None

            started = time.perf_counter()
            await queuer.run(dequeue_timeout=timedelta(seconds=1), batch_size=100, mode=QueueExecutionMode.drain)
            return count / (time.perf_counter() - started)

    try:
        return asyncio.run(run())
    finally:
        run_on(server, f"DROP DATABASE {name} WITH (FORCE)")
