"""What it costs to be there: the start, the memory, and doing nothing."""

import re
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from storage.database import Database
from tests.bench import stage, updates
from tests.bench.stage import FIRST_CHAT, Running
from tests.databases import run_on
from tests.emulator_client import Person, World

IDLE_SECONDS = 20
STARTS = 5
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


def start(world: World, bot: Callable[[], AbstractContextManager[Running]]) -> Start:
    """The median of several starts, each with a text that waits; the first, which compiles, is left out."""
    starts = [_start(world, bot) for _ in range(STARTS + 1)][1:]
    return Start(median(one.seconds for one in starts), median(one.memory_mb for one in starts))


def _start(world: World, bot: Callable[[], AbstractContextManager[Running]]) -> Start:
    before = int(world.stats()["accepted"])
    Person(world, FIRST_CHAT).say("/trogiup")
    with bot() as running:
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


def _queries(log: Path) -> int:
    """How many queries the log tells of; beginning and ending a transaction are none."""
    asked = [line for line in log.read_text("utf-8", "replace").splitlines() if _ASKED.search(line)]
    return sum(1 for line in asked if not _CONTROL.search(line))
