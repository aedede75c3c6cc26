"""A bot that only sends: the outbox on either database, Telegram emulated over HTTP, an office that is told."""

import asyncio
import random
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.channels.telegram import TelegramChannel
from bot.clock import MovableClock
from bot.emulator.world import Options
from bot.sending.sender import Sender
from directives.message import Address, Button, Message, Priority
from storage import outbox
from storage.database import Database, Transaction
from storage.tables import files
from storage.tables import outbox as rows
from tests.emulator_client import TOKEN, World, start_emulator


@dataclass
class Post:
    """What a test asks of delivery: put messages, send them, look at what became of them."""

    database: Database
    clock: MovableClock
    world: World
    lost: list[tuple[str, str]] = field(default_factory=list)
    pace_all: float = 0
    pace_chat: float = 0
    pace_group_minute: float = 0
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def put(self, chat_id: int, text: str = "Chào anh", **more: Any) -> int:
        """Write a message into the outbox and return its row; a priority of ANSWER unless told."""
        more.setdefault("priority", Priority.ANSWER)
        buttons: tuple[tuple[Button, ...], ...] = more.pop("buttons", ())
        with self.database.begin() as tx:
            row = outbox.put(
                tx,
                f"test:{next(self._numbers)}",
                Address("telegram", str(chat_id)),
                Message(text, buttons),
                at=self.clock.now(),
                **more,
            )
        assert row is not None
        return row

    def edit(self, row: int, text: str) -> None:
        with self.database.begin() as tx:
            outbox.put_edit(tx, row, Message(text), at=self.clock.now())

    def file(self, name: str, content: bytes) -> int:
        with self.database.begin() as tx:
            statement = insert(files).values(sha256=name, name=name, mime="text/plain", content=content)
            number: int = tx.execute(statement.returning(files.c.id)).scalar_one()
        return number

    def row(self, number: int) -> Any:
        with self.database.look() as tx:
            return tx.execute(select(rows).where(rows.c.id == number)).one()

    def state(self, number: int) -> str:
        return str(self.row(number).state)

    def send_all(self) -> None:
        """Send what is due now."""
        self.with_sender(lambda sender: sender.drain())

    def with_sender(self, work: Callable[[Sender], Coroutine[Any, Any, Any]]) -> None:
        async def run() -> None:
            channel = self.channel()
            try:
                await asyncio.wait_for(work(self.sender(channel)), 60)
            finally:
                await channel.close()

        asyncio.run(run())

    def channel(self) -> TelegramChannel:
        return TelegramChannel(
            TOKEN,
            self.world.address,
            knows=lambda _address: True,
            pace_all=self.pace_all,
            pace_chat=self.pace_chat,
            pace_group_minute=self.pace_group_minute,
        )

    def sender(self, channel: TelegramChannel) -> Sender:
        return Sender(self.database, [channel], self.clock, self._on_lost, dice=random.Random(1))

    def later(self, **step: float) -> datetime:
        return self.clock.now() + timedelta(**step)

    def _on_lost(self, _tx: Transaction, address: Address, why: str, _now: datetime) -> None:
        self.lost.append((address.chat_id, why))


@pytest.fixture
def world() -> Iterator[World]:
    with start_emulator(Options(TOKEN, callback_seconds=2)) as address:
        yield World(address)


@pytest.fixture
def post(database: Database, clock: MovableClock, world: World) -> Post:
    """Delivery without a pace of its own and Telegram without limits, unless the test sets them."""
    return in_post(database, clock, world)


def in_post(database: Database, clock: MovableClock, world: World) -> Post:
    world.limits(all_per_second=0, chat_per_second=0, group_per_minute=0)
    return Post(database, clock, world)
