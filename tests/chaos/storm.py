"""A storm: people write, processes are killed, the network and the database fail; then everything is accounted for."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from sqlalchemy import insert, text

from storage.database import Database, is_outage
from storage.tables import outbox
from tests.chaos.accounts import Verdict, account
from tests.chaos.bot import SECRET, WEBHOOK, Post, board_key, board_text, work
from tests.databases import url_of
from tests.emulator_client import TOKEN, Person, World, emulator_process
from tests.stories.balancer import balancer, free_port

CHATS = tuple(range(501, 521))
BROADCAST_CHATS = tuple(range(1_001, 1_101))
# What goes wrong all the while, besides the kills.
FAULTS = {
    "error_rate": 0.04,
    "drop_before_rate": 0.03,
    "drop_after_rate": 0.03,
    "latency_spread": 0.05,
    "duplicate_rate": 0.1,
    "reorder_rate": 0.1,
}
PROCESSES = 3
QUIET_WITHIN = 150.0


@dataclass
class Storm:
    """One run. ``seed`` decides every throw of the driver's dice; the processes' own timing is the machine's.

    On SQLite one process does all. On PostgreSQL there are three and all of them stand for the sending: one of them
    asks for updates, or, with ``webhooks``, all of them hear them behind a load balancer.
    """

    database: Database
    seed: int
    kills: int
    webhooks: bool = False
    log: Path = field(init=False)
    said: list[str] = field(default_factory=list)
    died_alone: list[int] = field(default_factory=list)
    killed: int = 0
    restarts: int = 0
    outages: int = 0

    def run(self) -> Verdict:
        """Let it rage until so many processes were killed, then wait until it is quiet, and account."""
        self._dice = random.Random(self.seed)
        with TemporaryDirectory(prefix="dondoc-chaos-") as folder, emulator_process("--rate", "400") as address:
            self.log = Path(folder) / "sendings"
            self.log.touch()
            world = World(address)
            self._prepare(world)
            with self._processes(address) as processes:
                world.faults(seed=self.seed, **FAULTS)
                while self.killed < self.kills:
                    self._people_write(world)
                    self._something_happens(world)
                    time.sleep(self._dice.uniform(0.05, 0.8))
                    self._kill_one(processes)
                world.faults()
                self._wait_until_quiet(world)
            return account(self.database, world, self.log, self.said)

    def _prepare(self, world: World) -> None:
        people = [{"id": chat, "first_name": f"Người {chat}", "started": True} for chat in (*CHATS, *BROADCAST_CHATS)]
        world.post("/people", {"people": people})
        world.limits(chat_per_second=0, group_per_minute=0, all_per_second=300, all_burst=60)
        now = datetime.now(UTC)
        row = {"channel": "telegram", "kind": "text", "buttons": [], "send_at": now, "created_at": now}
        rows = [
            {**row, "key": board_key(str(chat)), "chat_id": str(chat), "priority": 0, "text": board_text(0)}
            for chat in CHATS
        ]
        rows += [
            {
                **row,
                "key": f"broadcast:{n}:{chat}",
                "chat_id": str(chat),
                "priority": 2,
                "text": f"thông báo {n} {chat}",
            }
            for chat in BROADCAST_CHATS
            for n in range(max(1, self.kills // 3))
        ]
        with self.database.begin() as tx:
            tx.execute(insert(outbox), rows)

    @contextmanager
    def _processes(self, address: str) -> Iterator[list[tuple[BaseProcess, Post]]]:
        context = get_context("forkserver")
        context.set_forkserver_preload(["tests.chaos.bot"])
        self._start = lambda post: _started(context, (url_of(self.database), address, self.log, post))
        with ExitStack() as stack:
            if self.webhooks:
                doors = [free_port() for _ in range(PROCESSES)]
                _set_webhook(address, stack.enter_context(balancer(doors)))
                posts = [Post(door=door) for door in doors]
            else:
                posts = [Post(polls=True)] + [Post()] * (PROCESSES - 1)
            if self.database.is_sqlite:
                posts = posts[:1]
            processes = [(self._start(post), post) for post in posts]
            try:
                yield processes
            finally:
                for process, _ in processes:
                    process.kill()
                    process.join()

    def _people_write(self, world: World) -> None:
        for _ in range(self._dice.randint(0, 3)):
            words = f"việc {len(self.said)}"
            self.said.append(words)
            Person(world, self._dice.choice(CHATS)).say(words)

    def _something_happens(self, world: World) -> None:
        throw = self._dice.random()
        if throw < 0.03:
            world.faults(seed=self.seed + self.killed, outage_seconds=self._dice.uniform(0.2, 1.5), **FAULTS)
            self.outages += 1
        elif throw < 0.09 and not self.database.is_sqlite:
            self._crash_the_database()

    def _crash_the_database(self) -> None:
        """Kill -9 a server process of PostgreSQL: it throws everybody out and recovers from its log."""
        try:
            with self.database.look() as tx:
                victim = tx.execute(text("SELECT pg_backend_pid()")).scalar_one()
                os.kill(victim, signal.SIGKILL)
        except Exception as error:
            if not is_outage(error):
                raise
        self.restarts += 1

    def _kill_one(self, processes: list[tuple[BaseProcess, Post]]) -> None:
        place = self._dice.randrange(len(processes))
        process, post = processes[place]
        if process.exitcode is not None:
            self.died_alone.append(process.exitcode)
        process.kill()
        process.join()
        self.killed += 1
        processes[place] = (self._start(post), post)

    def _wait_until_quiet(self, world: World) -> None:
        deadline = time.monotonic() + QUIET_WITHIN
        while time.monotonic() < deadline:
            try:
                with self.database.look() as tx:
                    left = tx.execute(
                        text("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')")
                    ).scalar_one()
            except Exception as error:
                if not is_outage(error):
                    raise
                left = -1
            if left == 0 and not world.stats()["pending_updates"]:
                return
            time.sleep(0.2)
        raise AssertionError(f"not quiet after {QUIET_WITHIN} s: {left} messages left, {world.stats()}")


def _started(context: object, arguments: tuple[str, str, Path, Post]) -> BaseProcess:
    process: BaseProcess = context.Process(target=work, args=arguments, daemon=True)  # type: ignore[attr-defined] # a context of multiprocessing
    process.start()
    return process


def _set_webhook(telegram: str, front: int) -> None:
    url = f"http://127.0.0.1:{front}/webhook/{WEBHOOK}"
    httpx.post(f"{telegram}/bot{TOKEN}/setWebhook", json={"url": url, "secret_token": SECRET}).raise_for_status()
