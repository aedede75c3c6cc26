"""The same job with PostgreSQL and two bot processes: both take updates and tick, one sends, nothing goes twice."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from bot.clock import MovableClock
from bot.emulator.pace import UNLIMITED
from bot.emulator.world import Options
from directives.message import Address
from directives.office import OfficeRules
from directives.officer import Role
from schedules import jobs
from storage import outbox, people, units
from storage.database import Database
from tests.databases import url_of
from tests.emulator_client import TOKEN, Person, Sent, World, start_emulator
from tests.stories.balancer import balancer, free_port
from tests.stories.test_notice import SAMPLE, at
from tests.stories.towns import city

SECRET = "a-secret-of-the-test-0123456789"
PATIENCE = 120.0


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.timeout(600)
def test_two_processes_on_postgresql(postgres_database: Database, tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock", at(12, 9, 15, 30))
    with ExitStack() as stack:
        address = stack.enter_context(start_emulator(Options(TOKEN, limits=UNLIMITED, now=clock.now)))
        world = World(address)
        office, heads = let_in(postgres_database, world, clock)
        doors = [free_port(), free_port()]
        front = stack.enter_context(balancer(doors))
        for door in doors:
            stack.enter_context(a_bot(postgres_database, tmp_path, address, front, door))
        town = Town(world, postgres_database, clock)

        office.upload(SAMPLE.read_bytes(), "thong-bao.txt")
        town.quiet()
        office.press("Ban hành")
        town.quiet()
        office.press(office.last["reply_markup"]["inline_keyboard"][0][0]["text"])
        published = town.quiet()
        assert len({one.chat_id for one in published if one.method == "sendMessage"}) == 27
        for head in heads.values():
            if head.messages():
                head.press(head.last["reply_markup"]["inline_keyboard"][0][0]["text"], within=60)
        town.quiet()

        sent = [one for one in town.advance(at(5, 12, 17)) if one.method == "sendMessage"]
        assert max(Counter((one.at, one.chat_id, one.text) for one in sent).values()) == 1
        assert told(postgres_database, sent) == EXPECTED
        weekdays = {one.at.astimezone(OfficeRules().zone).weekday() for one in sent}
        assert weekdays <= {0, 1, 2, 3, 4}


# Nobody reports: nineteen units are late in the end of September, and with November's target all twenty.
EXPECTED = [
    "17/09 08:00 reminder: before × 1",
    "19/09 08:00 reminder: before × 19",
    "20/09 08:00 reminder: last_morning × 1",
    "23/09 08:00 reminder: overdue × 1",
    "24/09 08:00 reminder: overdue × 1",
    "25/09 08:00 reminder: before × 18",
    "25/09 08:00 reminder: overdue × 1",
    "26/09 08:00 reminder: overdue × 1",
    "27/09 08:00 reminder: before × 18",
    "30/09 08:00 reminder: last_morning × 18",
    "30/09 08:00 reminder: overdue × 1",
    "01/10 08:00 reminder: overdue × 18",
    "02/10 08:00 reminder: overdue × 18",
    "03/10 08:00 reminder: overdue × 19",
    "07/10 08:00 reminder: overdue × 19",
    "10/10 08:00 reminder: overdue × 19",
    "14/10 08:00 reminder: overdue × 19",
    "17/10 08:00 reminder: overdue × 19",
    "21/10 08:00 reminder: overdue × 19",
    "24/10 08:00 reminder: overdue × 19",
    "28/10 08:00 reminder: overdue × 19",
    "31/10 08:00 reminder: overdue × 19",
    "04/11 08:00 reminder: overdue × 19",
    "07/11 08:00 reminder: overdue × 19",
    "11/11 08:00 reminder: overdue × 19",
    "14/11 08:00 reminder: overdue × 19",
    "18/11 08:00 reminder: overdue × 19",
    "20/11 08:00 reminder: before × 17",
    "21/11 08:00 reminder: overdue × 19",
    "25/11 08:00 reminder: overdue × 19",
    "26/11 08:00 reminder: before × 17",
    "28/11 08:00 reminder: before × 1",
    "28/11 08:00 reminder: before, overdue × 16",
    "28/11 08:00 reminder: overdue × 3",
    "29/11 08:00 reminder: last_morning × 17",
    "02/12 08:00 reminder: overdue × 20",
    "03/12 08:00 reminder: overdue × 17",
    "04/12 08:00 reminder: overdue × 17",
    "05/12 08:00 reminder: overdue × 20",
]


def told(database: Database, sent: Sequence[Sent]) -> list[str]:
    """Every message: when, why and to how many."""
    with database.look() as tx:
        reasons = outbox.reasons_by_message(tx)
    lines = Counter((one.at, reasons[str(one.chat_id), str(one.message_id)]) for one in sent)
    zone = OfficeRules().zone
    return [f"{at.astimezone(zone):%d/%m %H:%M} {why} × {count}" for (at, why), count in sorted(lines.items())]


def let_in(database: Database, world: World, clock: MovableClock) -> tuple[Person, dict[str, Person]]:
    """The office and a head for each unit."""
    registry = city()
    with database.begin() as tx:
        units.save(tx, registry)
        numbers = units.numbers(tx)
        people.register(
            tx, Address("telegram", "1"), name="vp", title="", role=Role.OFFICE, unit_id=None, at=clock.now()
        )
        for number, unit in enumerate(registry.units, start=100):
            here = Address("telegram", str(number))
            unit_id = numbers[unit.code]
            people.register(tx, here, name=unit.code, title="", role=Role.HEAD, unit_id=unit_id, at=clock.now())
    heads = {
        unit.code: world.person(number, unit.code, started=True)
        for number, unit in enumerate(registry.units, start=100)
    }
    return world.person(1, "vp", started=True), heads


@contextmanager
def a_bot(database: Database, folder: Path, telegram: str, front: int, door: int) -> Iterator[None]:
    """``dondoc run`` in a process of its own, behind the balancer."""
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram,
        "DATABASE_URL": url_of(database),
        "CLOCK_FILE": str(folder / "clock"),
        "PUBLIC_URL": f"http://127.0.0.1:{front}",
        "WEBHOOK_SECRET": SECRET,
        "LISTEN": f"127.0.0.1:{door}",
        "SEND_PER_SECOND": "1000",
        "SEND_PER_CHAT_SECOND": "1000",
    }
    log = (folder / f"bot-{door}.log").open("wb")
    command = [sys.executable, "-m", "bot", "run"]
    with log, subprocess.Popen(command, env={**os.environ, **settings}, stdout=log, stderr=log) as process:
        try:
            wait_for(lambda: _answers(door), f"the bot at {door} did not start: {folder}")
            yield
        finally:
            process.terminate()


def _answers(door: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{door}/health", timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


@dataclass
class Town:
    """What the test sees of two processes that it does not share memory with: Telegram, the database, the clock."""

    world: World
    database: Database
    clock: MovableClock
    heard: int = 0

    def quiet(self) -> list[Sent]:
        """Wait until every update is taken and nothing that is due waits; return what was sent since the last time."""
        wait_for(self._is_quiet, "the bots are still busy")
        fresh = self.world.sent(self.heard)
        self.heard = fresh[-1].n if fresh else self.heard
        return fresh

    def advance(self, to: datetime) -> list[Sent]:
        """Let time pass; the processes tick by themselves."""
        sent = self.quiet()
        while (due := self._next_due()) is not None and due <= to:
            self.clock.move_to(due)
            sent += self.quiet()
        return sent

    def _next_due(self) -> datetime | None:
        with self.database.look() as tx:
            return jobs.next_due(tx, self.clock.now(), OfficeRules())

    def _is_quiet(self) -> bool:
        if self.world.stats()["pending_updates"]:
            return False
        now = self.clock.now()
        with self.database.look() as tx:
            due = [jobs.next_due(tx, now, OfficeRules()), outbox.next_due(tx)]
            return outbox.sending(tx) == 0 and all(moment is None or moment > now for moment in due)


def wait_for(true: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, otherwise
        time.sleep(0.05)
