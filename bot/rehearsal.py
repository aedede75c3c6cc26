"""A rehearsal: the real code with a moved clock, a database in a temporary folder and a channel that only notes."""

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from bot.app import build
from bot.channels.channel import Capabilities, Delivered, Parcel
from bot.clock import Clock, MovableClock
from directives.message import Address, MessageKind
from directives.office import OfficeRules
from directives.officer import Role
from directives.units import Registry
from directives.wording.payloads import PublishSure
from handlers.dispatch import Dispatcher
from handlers.incoming import Incoming, IncomingFile, IncomingKind
from storage import outbox, people, units
from storage.database import Database
from storage.migrate import upgrade

CHANNEL: Final = "rehearsal"
OFFICE_CHAT: Final = "office"
OPENING: Final = time(8, 0)
"""When the notice is brought in and published on the first day, in the office's zone."""


@dataclass(frozen=True, slots=True)
class Told:
    """One message of the rehearsal. ``when`` is aware, in the office's zone; ``why`` names the rule that sent it."""

    when: datetime
    to: str
    why: str
    text: str


@dataclass
class Notebook:
    """A channel that delivers nothing and notes everything."""

    clock: Clock
    name: str = CHANNEL
    capabilities: Capabilities = field(default_factory=lambda: Capabilities(True, True, 4096, 1024, 0, 0, 0))
    noted: list[tuple[datetime, Parcel]] = field(default_factory=list)

    def is_group(self, _chat_id: str) -> bool:
        return False

    async def deliver(self, parcel: Parcel) -> Delivered:
        self.noted.append((self.clock.now(), parcel))
        return Delivered(str(len(self.noted)))


class NothingRead(Exception):
    """The notice could not be published; the text says why."""


def rehearse(
    name: str, content: bytes, registry: Registry, office: OfficeRules, first: date, last: date
) -> Sequence[Told]:
    """Bring a notice in on ``first``, publish it and let time pass to the end of ``last``; nobody answers.

    One head is registered for each unit. Return every message that would be sent, in order. Raises
    ``NothingRead`` where the file can't be read or gives nobody anything to do.
    """
    with tempfile.TemporaryDirectory(prefix="dondoc-rehearsal-") as folder:
        database = Database(f"sqlite:///{folder}/rehearsal.db")
        try:
            upgrade(database)
            clock = MovableClock(Path(folder) / "clock", datetime.combine(first, OPENING, office.zone))
            names = _let_in(database, registry, office, clock.now())
            _publish(database, office, name, content, clock.now())
            notebook = Notebook(clock)
            app = build(database, clock, office, [notebook], bot_name=CHANNEL)
            end = datetime.combine(last + timedelta(days=1), time(), office.zone) - timedelta(seconds=1)
            asyncio.run(app.advance(clock, end.astimezone(UTC)))
            return list(_told(database, notebook, names, office))
        finally:
            database.close()


def _let_in(database: Database, registry: Registry, office: OfficeRules, at: datetime) -> dict[str, str]:
    """Register the office and a head for each unit; return how each chat is called."""
    names = {OFFICE_CHAT: office.name}
    with database.begin() as tx:
        units.save(tx, registry)
        numbers = units.numbers(tx)
        people.register(
            tx, Address(CHANNEL, OFFICE_CHAT), name=office.name, title="", role=Role.OFFICE, unit_id=None, at=at
        )
        for unit in registry.units:
            names[unit.code] = unit.name
            here = Address(CHANNEL, unit.code)
            people.register(tx, here, name=unit.name, title="", role=Role.HEAD, unit_id=numbers[unit.code], at=at)
    return names


def _publish(database: Database, office: OfficeRules, name: str, content: bytes, now: datetime) -> None:
    dispatch = Dispatcher(database, office, CHANNEL)
    here = Address(CHANNEL, OFFICE_CHAT)
    file = IncomingFile(name, "application/octet-stream", content)
    dispatch(Incoming(here, 1, IncomingKind.FILE, files=(file,)), now)
    dispatch(Incoming(here, 2, IncomingKind.PRESS, text=PublishSure(1).pack(), press_id="2"), now)
    with database.look() as tx:
        if not outbox.written(tx, "assigned:"):
            raise NothingRead(outbox.last_text(tx, here))


def _told(database: Database, notebook: Notebook, names: dict[str, str], office: OfficeRules) -> Iterator[Told]:
    with database.look() as tx:
        reasons = outbox.reasons(tx)
    for at, parcel in notebook.noted:
        if parcel.kind is not MessageKind.TOAST:
            when = at.astimezone(office.zone)
            yield Told(when, names[parcel.chat_id], reasons[parcel.outbox_id], parcel.text)
