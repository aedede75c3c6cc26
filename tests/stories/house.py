"""A house for the stories: the emulated Telegram, the bot on it, a database and a clock that the test moves."""

import asyncio
import re
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.app import App, build, knower
from bot.channels.telegram import TelegramChannel
from bot.clock import MovableClock
from bot.emulator.pace import Limits
from bot.emulator.world import Options
from directives.message import Address
from directives.office import OfficeRules
from directives.officer import Role
from directives.units import Registry
from storage import outbox, people, units
from storage.database import Database
from tests.emulator_client import TOKEN, Person, Sent, World, start_emulator

PATIENCE = 30.0


@dataclass
class House:
    """The bot at work. Everything that people do goes over HTTP; ``settle`` waits until the bot has done its part."""

    world: World
    database: Database
    clock: MovableClock
    app: App
    _loop: asyncio.AbstractEventLoop
    names: dict[int, str] = field(default_factory=dict)
    heard: int = 0

    def officer(self, chat: int, name: str, role: Role, unit: str = "", title: str = "") -> Person:
        """Somebody registered already, of the unit with this code."""
        person = self.world.person(chat, name, title=title, started=True)
        self.names[chat] = name
        with self.database.begin() as tx:
            unit_id = units.numbers(tx)[unit] if unit else None
            at = Address("telegram", str(chat))
            people.register(tx, at, name=name, title=title, role=role, unit_id=unit_id, at=self.clock.now())
        return person

    def told(self, sent: Sequence[Sent]) -> list[str]:
        """Every message among what was sent, a line for each moment and reason, in order.

        ``20/9 08:00 reminder: last_morning → Lan, Hoa``; what the wards and communes all get is ``→ 16 xã phường``.
        Presses answered with a toast are left out, edits are not.
        """
        with self.database.look() as tx:
            reasons = outbox.reasons_by_message(tx)
        lines: dict[tuple[str, str], list[str]] = {}
        for one in sent:
            if one.method == "answerCallbackQuery":
                continue
            at = one.at.astimezone(self.app.office.zone)
            reason = "edit" if one.method.startswith("edit") else reasons[str(one.chat_id), str(one.message_id)]
            if reason == "answer":
                reason = f"“{one.text.splitlines()[0]}”"
            lines.setdefault((f"{at:%-d/%-m %H:%M}", reason), []).append(self.names[one.chat_id or 0])
        return [f"{at} {reason} → {_together(names)}" for (at, reason), names in lines.items()]

    def settle(self) -> list[Sent]:
        """Wait until every update is taken and all that is due is sent; return what was sent since the last time."""
        self._await(self._settle())
        fresh = self.world.sent(self.heard)
        self.heard = fresh[-1].n if fresh else self.heard
        return fresh

    def advance(self, to: datetime) -> list[Sent]:
        """Let time pass; return what was sent meanwhile."""
        self.settle()
        self._await(self.app.advance(self.clock, to))
        fresh = self.world.sent(self.heard)
        self.heard = fresh[-1].n if fresh else self.heard
        return fresh

    async def _settle(self) -> None:
        while (await asyncio.to_thread(self.world.stats))["pending_updates"]:
            await asyncio.sleep(0.01)
        await self.app.sender.drain()

    def _await(self, coroutine: Any) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)


def _together(names: Sequence[str]) -> str:
    """Names in order; the wards and communes, called ``p01`` and so on, as a count where there are several."""
    wards = [name for name in names if re.fullmatch(r"[px]\d\d", name)]
    others = sorted(name for name in names if name not in wards)
    counted = [f"{len(wards)} xã phường"] if len(set(wards)) > 3 else sorted(wards)
    return ", ".join(others + counted)


@contextmanager
def house(
    database: Database,
    clock: MovableClock,
    registry: Registry,
    *,
    office: OfficeRules | None = None,
    first_admin: int = 1,
    pace_all: int = 0,
) -> Iterator[House]:
    """Run the bot against an emulator that neither limits nor fails, and yield the house.

    ``pace_all`` is how many messages the bot sends a second, 0 for as many as it can.
    """
    with database.begin() as tx:
        units.save(tx, registry)
    unlimited = Limits(all_per_second=0, chat_per_second=0, group_per_minute=0)
    with start_emulator(Options(TOKEN, limits=unlimited, now=clock.now)) as address:
        ready: Future[tuple[App, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

        async def live() -> None:
            stop = asyncio.Event()
            wire = TelegramChannel(
                TOKEN, address, knows=knower(database), pace_all=pace_all, pace_chat=0, pace_group_minute=0
            )
            app = build(
                database,
                clock,
                office or OfficeRules(),
                [wire],
                bot_name="dondoc_bot",
                first_admins=frozenset({Address("telegram", str(first_admin))}),
            )
            ready.set_result((app, asyncio.get_running_loop(), stop))
            await asyncio.gather(app.run(stop, ticking=False), wire.poll(app.taker, stop))
            await wire.close()

        thread = threading.Thread(target=lambda: asyncio.run(live()), name="bot", daemon=True)
        thread.start()
        app, loop, stop = ready.result(PATIENCE)
        try:
            yield House(World(address), database, clock, app, loop)
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join(PATIENCE)
