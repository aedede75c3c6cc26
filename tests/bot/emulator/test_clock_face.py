"""The demo's clock, moved over HTTP."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from tests.bot.emulator.sides import Watch
from tests.emulator_client import World, start_emulator

NOON = datetime(2024, 9, 12, 5, 0, tzinfo=UTC)


class Agenda:
    """A clock with things to do at certain times; it writes down when each was done."""

    def __init__(self, due: list[datetime]) -> None:
        self.present = NOON
        self.due = due
        self.done: list[datetime] = []

    def now(self) -> datetime:
        return self.present

    async def next_due(self) -> datetime | None:
        return min(self.due, default=None)

    async def move_to(self, instant: datetime) -> None:
        await asyncio.sleep(0)  # what is due takes a while
        for due in sorted(due for due in self.due if due <= instant):
            self.present = due
            self.due.remove(due)
            self.done.append(due)
        self.present = instant


@pytest.fixture
def agenda() -> Agenda:
    return Agenda([NOON + timedelta(hours=hours) for hours in (3, 1, 30)])


@pytest.fixture
def clocked(watch: Watch, agenda: Agenda) -> Iterator[World]:
    with start_emulator(watch.options(), clock=agenda) as address:
        yield World(address)


def test_the_clock_tells_the_time_and_what_comes_next(clocked: World) -> None:
    assert clocked.get("/clock") == {"now": "2024-09-12T05:00:00+00:00", "next": "2024-09-12T06:00:00+00:00"}


def test_moving_it_does_what_is_due_in_order(clocked: World, agenda: Agenda) -> None:
    face = clocked.move_clock(by_seconds=4 * 3600)
    assert face == {"now": "2024-09-12T09:00:00+00:00", "next": "2024-09-13T11:00:00+00:00"}
    assert agenda.done == [NOON + timedelta(hours=1), NOON + timedelta(hours=3)]


def test_it_moves_to_the_next_thing_and_to_a_date(clocked: World, agenda: Agenda) -> None:
    assert clocked.move_clock(to_next=True)["now"] == "2024-09-12T06:00:00+00:00"
    assert clocked.move_clock(to="2024-09-20T08:00:00+07:00") == {"now": "2024-09-20T01:00:00+00:00", "next": None}
    with pytest.raises(AssertionError, match="Không còn lời nhắc nào"):
        clocked.move_clock(to_next=True)


def test_two_hands_on_the_clock_move_it_one_after_the_other(clocked: World) -> None:
    with ThreadPoolExecutor() as pool:
        for moved in [pool.submit(clocked.move_clock, by_seconds=3600) for _ in range(6)]:
            moved.result(10)
    assert clocked.get("/clock")["now"] == "2024-09-12T11:00:00+00:00"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"to": "2024-09-01T08:00:00+07:00"}, "Đồng hồ chỉ đi tới, không lùi lại."),
        ({"by_seconds": -5}, "Đồng hồ chỉ đi tới, không lùi lại."),
        ({"to": "2024-09-20T08:00:00"}, "Thời điểm phải kèm múi giờ"),
        ({"to": "mai"}, "“to” phải là một thời điểm ISO"),
        ({"by_seconds": "lâu"}, "“by_seconds” phải là một số giây."),
        ({}, "Hãy cho biết chỉnh đến đâu"),
    ],
)
def test_what_cannot_be(clocked: World, agenda: Agenda, body: dict[str, object], words: str) -> None:
    answer = httpx.post(f"{clocked.address}/_emulator/clock", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"].startswith(words)
    assert agenda.done == []
