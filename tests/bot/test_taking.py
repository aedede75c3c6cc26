"""Updates are taken: once each, those of a chat in order, and one that fails blocks nothing."""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import OperationalError

from bot.clock import MovableClock
from bot.taking import PAUSES, Taker
from directives.message import Address
from handlers.incoming import Incoming, IncomingKind
from storage import updates
from storage.database import Database, Transaction

MOST_TRIES = len(PAUSES) + 1
LAN, MINH = Address("telegram", "501"), Address("telegram", "502")


def says(address: Address, update_id: int, text: str = "") -> Incoming:
    return Incoming(address, update_id, IncomingKind.TEXT, text or f"tin {update_id}", str(update_id))


class Office:
    """Takes what comes in, and writes down what it heard in which chat; told of what was set aside."""

    def __init__(
        self, database: Database, clock: MovableClock, before: Callable[[Incoming], None] | None = None
    ) -> None:
        self.database = database
        self.heard: dict[Address, list[int]] = defaultdict(list)
        self.told: list[tuple[int, str]] = []
        self.rings = 0
        self._before = before
        self.taker = Taker(
            self._dispatch,
            database,
            clock,
            on_set_aside=self._on_set_aside,
            after=self._ring,
            threads=4,
            pauses=(0.0,) * len(PAUSES),
        )

    def take(self, *arrivals: Incoming) -> None:
        async def run() -> None:
            await asyncio.gather(*(self.taker(incoming) for incoming in arrivals))

        asyncio.run(run())

    def _dispatch(self, incoming: Incoming, now: datetime) -> None:
        if self._before is not None:
            self._before(incoming)
        with self.database.begin() as tx:
            if updates.take(tx, incoming.address.channel, incoming.update_id, at=now):
                self.heard[incoming.address].append(incoming.update_id)

    def _on_set_aside(self, _tx: Transaction, incoming: Incoming, why: str, _now: datetime) -> None:
        self.told.append((incoming.update_id, why))

    def _ring(self) -> None:
        self.rings += 1


def test_an_update_delivered_thrice_takes_effect_once(database: Database, clock: MovableClock) -> None:
    office = Office(database, clock)
    office.take(says(LAN, 7), says(LAN, 7), says(MINH, 7))
    assert sum(len(heard) for heard in office.heard.values()) == 1


def test_the_updates_of_a_chat_are_taken_in_the_order_of_their_coming(database: Database, clock: MovableClock) -> None:
    office = Office(database, clock)
    office.take(*(says(chat, number) for number in range(40) for chat in (LAN,)), says(MINH, 99))
    assert office.heard[LAN] == list(range(40))


def test_a_chat_whose_update_takes_long_keeps_no_other_waiting(database: Database, clock: MovableClock) -> None:
    minh_was_heard = threading.Event()

    def slowly(incoming: Incoming) -> None:
        if incoming.address == LAN:
            assert minh_was_heard.wait(10)
        else:
            minh_was_heard.set()

    office = Office(database, clock, slowly)
    office.take(says(LAN, 1), says(MINH, 2))
    assert (office.heard[LAN], office.heard[MINH]) == ([1], [2])


def test_an_update_that_keeps_failing_is_set_aside_with_what_it_said(database: Database, clock: MovableClock) -> None:
    tries = 0

    def poison(incoming: Incoming) -> None:
        nonlocal tries
        if incoming.update_id == 13:
            tries += 1
            raise ValueError("không đọc được")

    office = Office(database, clock, poison)
    office.take(says(LAN, 13, "độc"), says(LAN, 14))
    assert tries == MOST_TRIES
    assert office.told == [(13, "ValueError: không đọc được")]
    assert office.heard[LAN] == [14]
    with database.look() as tx:
        [aside] = updates.all_set_aside(tx)
    assert (aside.update_id, aside.payload["text"], aside.tries) == (13, "độc", MOST_TRIES)
    office.take(says(LAN, 13, "độc"))
    assert office.heard[LAN] == [14]


def test_tries_before_a_restart_count(database: Database, clock: MovableClock) -> None:
    with database.begin() as tx:
        for _ in range(MOST_TRIES - 1):
            updates.note_failure(tx, "telegram", 13, {}, "chết giữa chừng", at=clock.now())

    def poison(_incoming: Incoming) -> None:
        raise ValueError

    office = Office(database, clock, poison)
    office.take(says(LAN, 13))
    assert len(office.told) == 1


def test_a_database_that_is_away_is_nothing_against_the_update(database: Database, clock: MovableClock) -> None:
    outages = 4

    def away(_incoming: Incoming) -> None:
        nonlocal outages
        outages -= 1
        if outages > 0:
            raise OperationalError("SELECT 1", {}, ConnectionError("server closed the connection"))

    office = Office(database, clock, away)
    office.take(says(LAN, 1))
    assert office.heard[LAN] == [1]
    assert office.told == []
    assert office.rings == 1
