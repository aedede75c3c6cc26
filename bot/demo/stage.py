"""Sets the demo up on this machine and runs it until it is stopped."""

import asyncio
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

import httpx

from bot.app import App, build, knower
from bot.channels.telegram import TelegramChannel
from bot.clock import MovableClock
from bot.demo.cast import OFFICE_CHAT, Player, players
from bot.emulator.pace import UNLIMITED
from bot.emulator.server import Emulator
from bot.emulator.server import serve as serve_emulator
from bot.emulator.world import Options
from bot.units_file import load_registry
from directives.message import Address
from directives.office import OfficeRules
from handlers.routes import COMMANDS
from storage import people, units
from storage.database import Database
from storage.migrate import upgrade

START: Final = datetime(2024, 9, 12, 8, 30, tzinfo=UTC)
"""The afternoon of the meeting, Thursday 12/9/2024, 15:30 in the office."""

TOKEN: Final = "1000000001:the-demo-speaks-to-this-machine-only"
BOT_NAME: Final = "dondoc_bot"


@dataclass(frozen=True, slots=True)
class DemoClock:
    """The clock over the chat page: moving it fires what is due on the way."""

    app: App
    clock: MovableClock

    def now(self) -> datetime:
        return self.clock.now()

    async def next_due(self) -> datetime | None:
        return await asyncio.to_thread(self.app.next_due)

    async def move_to(self, instant: datetime) -> None:
        await self.app.advance(self.clock, instant)


async def play(port: int, ready: Callable[[str], None], stop: asyncio.Event) -> None:
    """Run the demo on a port of this machine; ``ready`` is told the address of the chat page."""
    with tempfile.TemporaryDirectory(prefix="dondoc-demo-") as folder:
        database = Database(f"sqlite:///{folder}/demo.db")
        upgrade(database)
        clock = MovableClock(Path(folder) / "clock", START, flows=True)
        office = OfficeRules()
        cast = _register(database, office, clock)
        # the emulator's address is known once it listens, and it needs the clock, which needs the app
        base = f"http://127.0.0.1:{port}"
        channel = TelegramChannel(TOKEN, base, knows=knower(database), pace_all=0, pace_chat=0, pace_group_minute=0)
        app = build(database, clock, office, [channel], bot_name=BOT_NAME)
        options = Options(TOKEN, username=BOT_NAME, limits=UNLIMITED, now=clock.now)
        async with serve_emulator(Emulator(options, clock=DemoClock(app, clock)), port=port) as address:
            await _enter(address, cast)
            await channel.set_commands([(command.name, command.help) for command in COMMANDS if command.listed])
            tasks = [
                asyncio.create_task(app.run(stop)),
                asyncio.create_task(channel.poll(app.taker, stop)),
            ]
            await _send_sample(address)
            ready(address)
            await stop.wait()
            await asyncio.gather(*tasks)
        await channel.close()
        database.close()


def _register(database: Database, office: OfficeRules, clock: MovableClock) -> Sequence[Player]:
    """Load the demo's units and let its officers in."""
    with as_file(files("bot.demo").joinpath("units.toml")) as file:
        registry = load_registry(file)
    cast = list(players(registry, office.name))
    with database.begin() as tx:
        units.save(tx, registry)
        numbers = units.numbers(tx)
        for one in cast:
            if one.registered:
                unit_id = numbers[one.unit] if one.unit else None
                people.register(
                    tx,
                    Address("telegram", str(one.chat)),
                    name=one.name,
                    title=one.title,
                    role=one.role,
                    unit_id=unit_id,
                    at=clock.now(),
                )
    return cast


async def _enter(address: str, cast: Sequence[Player]) -> None:
    """Put everybody on the chat page."""
    async with httpx.AsyncClient(base_url=f"{address}/_emulator") as line:
        for one in cast:
            person = {"id": one.chat, "first_name": one.name, "title": one.post, "started": one.registered}
            (await line.post("/people", json=person)).raise_for_status()


async def _send_sample(address: str) -> None:
    """The office sends the sample notice, so that the first thing on the page is what the bot read."""
    content = files("bot.demo").joinpath("sample-notice.txt").read_bytes()
    async with httpx.AsyncClient(base_url=f"{address}/_emulator") as line:
        sent = await line.post(
            f"/chats/{OFFICE_CHAT}/send", files={"document": ("Thông báo kết luận (mẫu).txt", content)}
        )
        sent.raise_for_status()
