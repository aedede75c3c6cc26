"""What it costs to be there: the start, the memory, and doing nothing."""

import re
import time
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database
from tests.bench import stage, updates
from tests.bench.stage import FIRST_CHAT
from tests.databases import run_on
from tests.emulator_client import Person, World

IDLE_SECONDS = 20
_ASKED = re.compile(r"LOG:  (statement|execute [^:]*):")
_CONTROL = re.compile(r": (BEGIN|COMMIT|ROLLBACK)\b")


@dataclass(frozen=True)
class Start:
    """Seconds from the command to the first answer, and the memory after it."""

    seconds: float
    memory_mb: float


@dataclass(frozen=True)
class Idle:
    """Queries and CPU seconds in each second in which nothing happens."""

    queries: float
    cpu: float


def our_start(world: World, database: Database) -> Start:
    """A text waits while the bot starts."""
    before = _waiting_text(world)
    with stage.our_bot(world, database) as running:
        world.sent(before, wait=30)
        return Start(time.monotonic() - running.since, running.memory_mb())


def echo_start(world: World) -> Start:
    before = _waiting_text(world)
    with stage.echo_bot(world) as running:
        world.sent(before, wait=30)
        return Start(time.monotonic() - running.since, running.memory_mb())


def our_idle(world: World, database: Database) -> Idle:
    """Let the bot run with nothing to do on PostgreSQL, which writes down every statement that it is asked."""
    name = database.url.database
    run_on(database.url, f"ALTER DATABASE {name} SET log_statement = 'all'")
    log = Path(str(database.url.query["host"])) / "log"
    with stage.our_bot(world, database) as running:
        updates.wait_until_it_answers(world)
        time.sleep(3)
        queries, cpu = _queries(log), running.cpu_seconds()
        time.sleep(IDLE_SECONDS)
        return Idle((_queries(log) - queries) / IDLE_SECONDS, (running.cpu_seconds() - cpu) / IDLE_SECONDS)


def _waiting_text(world: World) -> int:
    before = int(world.stats()["accepted"])
    Person(world, FIRST_CHAT).say("/trogiup")
    return before


def _queries(log: Path) -> int:
    """How many queries the log tells of; beginning and ending a transaction are none."""
    asked = [line for line in log.read_text("utf-8", "replace").splitlines() if _ASKED.search(line)]
    return sum(1 for line in asked if not _CONTROL.search(line))
