"""What happens when something goes: the process that sends is killed, or hangs; the database is away for a minute."""

import os
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import func, select

from directives.message import Address, Message, Priority
from storage import outbox
from storage.database import Database
from storage.tables import audit
from tests.bench import stage
from tests.bench.stage import FIRST_CHAT
from tests.chaos.bot import EFFECT, Post, work
from tests.databases import text_of
from tests.emulator_client import Person, World

CHATS = 50
MESSAGES = 2_000
UNDER_WAY = 200
PATIENCE = 90.0


@dataclass(frozen=True)
class Replacement:
    """``seconds`` from the stop until another process had begun to send, and what became of the messages."""

    seconds: float
    lost: int
    doubled: int


@dataclass(frozen=True)
class Absence:
    """What people wrote while the database was away, and ``seconds`` from its return until all had arrived."""

    updates: int
    lost: int
    doubled: int
    seconds: float


def replacement(database: Database, how: signal.Signals) -> Replacement:
    """Stop the process that sends, in the middle of a broadcast, by a signal; a second one stands by."""
    with stage.telegram(CHATS) as world, _processes(world, database, [Post(), Post()]) as log:
        texts = _broadcast(database, world)
        sender = _senders(log)[-1]
        os.kill(sender, how)
        stopped = time.monotonic()
        while _senders(log)[-1] == sender:
            time.sleep(0.01)
        took = time.monotonic() - stopped
        if how == signal.SIGSTOP:
            os.kill(sender, signal.SIGCONT)  # it wakes up beside its successor
        arrived = _arrived(world, texts)
        return Replacement(took, *_lost_and_doubled(arrived, texts))


def absence(seconds: float) -> Absence:
    """Take the database away for so long while people write and a broadcast is under way."""
    with (
        stage.stoppable_postgres() as server,
        stage.postgres(stage.url_of(server)) as database,
        stage.telegram(CHATS) as world,
    ):
        with _processes(world, database, [Post(polls=True)]):
            texts = _broadcast(database, world)
            server.stop()
            said: list[str] = []
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                said.append(f"việc {len(said)}")
                Person(world, FIRST_CHAT + len(said) % CHATS).say(said[-1])
                time.sleep(0.5)
            server.ensure_postgres_running()
            back = time.monotonic()
            texts += [f"nhận {words}" for words in said]
            arrived = _arrived(world, texts)
            took = time.monotonic() - back
        with database.look() as tx:
            effects = tx.scalar(select(func.count()).select_from(audit).where(audit.c.action == EFFECT)) or 0
        lost, doubled = _lost_and_doubled(arrived, texts)
        return Absence(len(said), lost + len(said) - effects, doubled, took)


@contextmanager
def _processes(world: World, database: Database, posts: list[Post]) -> Iterator[Path]:
    """The storm's bots, standing; yields the file in which each notes its sendings."""
    folder = Path(tempfile.mkdtemp(prefix="dondoc-bench-"))
    log = folder / "sendings"
    log.touch()
    arguments = (text_of(database.url), world.address, log)
    context = get_context("forkserver")
    processes = [context.Process(target=work, args=(*arguments, post), daemon=True) for post in posts]
    for process in processes:
        process.start()
    try:
        yield log
    finally:
        for process in processes:
            process.kill()
            process.join()
        shutil.rmtree(folder)


def _broadcast(database: Database, world: World) -> list[str]:
    """Write a broadcast, and return its texts when some of it has arrived."""
    texts, now = [f"thông báo {n}" for n in range(MESSAGES)], datetime.now(UTC)
    letters = [
        outbox.Letter(words, Address("telegram", str(FIRST_CHAT + n % CHATS)), Message(words))
        for n, words in enumerate(texts)
    ]
    with database.begin() as tx:
        outbox.put_all(tx, letters, at=now, priority=Priority.BROADCAST)
    deadline = time.monotonic() + PATIENCE
    while world.stats()["accepted"] < UNDER_WAY:
        if time.monotonic() > deadline:
            raise TimeoutError("the broadcast does not begin")
        time.sleep(0.01)
    return texts


def _senders(log: Path) -> list[int]:
    """The processes that have begun to send, one for each sending, in order."""
    return [int(line.split()[1]) for line in log.read_text("ascii").splitlines() if line.endswith("begin")]


def _arrived(world: World, texts: Iterable[str]) -> Counter[str]:
    """Wait until all of these have arrived, or patience is at its end; return how often each text did."""
    deadline = time.monotonic() + PATIENCE
    while True:
        arrived = Counter(call.text for call in world.sent() if call.method == "sendMessage")
        if all(arrived[words] for words in texts) or time.monotonic() > deadline:
            return arrived
        time.sleep(0.2)


def _lost_and_doubled(arrived: Counter[str], texts: Iterable[str]) -> tuple[int, int]:
    return sum(not arrived[words] for words in texts), sum(arrived[words] > 1 for words in texts)
