"""The composition root: the only place that joins the parts."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.channels.channel import Channel
from bot.clock import Clock, MovableClock
from bot.sending.sender import Sender
from bot.sending.waiting import wait
from bot.taking import Taker
from directives.message import Address
from directives.office import OfficeRules
from handlers import alarms
from handlers.dispatch import Dispatcher
from schedules import jobs
from schedules.timetable import Timetable
from storage import outbox, people
from storage.database import Database


@dataclass(frozen=True, slots=True)
class App:
    """The bot's parts, joined. ``run`` serves until stopped; ``advance`` is how a moved clock passes."""

    database: Database
    clock: Clock
    office: OfficeRules
    sender: Sender
    taker: Taker

    async def run(self, stop: asyncio.Event, *, ticking: bool = True, pace: timedelta | None = None) -> None:
        """Send what the outbox holds and tick the jobs, until stopped. Updates are brought by the caller.

        ``pace`` takes the place of the jobs' own where the clock is moved by hand.
        """
        loop = asyncio.get_running_loop()

        def tick(job: jobs.Job) -> None:
            if jobs.tick(self.database, job, self.clock.now(), self.office):
                loop.call_soon_threadsafe(self.sender.ring)

        timetable = Timetable(tick, pace)
        starting = asyncio.create_task(_started(timetable, stop)) if ticking else None
        try:
            await self.sender.run(stop)
        finally:
            if starting is not None:
                await starting
                await asyncio.to_thread(timetable.stop)

    def tick(self) -> None:
        """Run every job once, now."""
        for job in jobs.JOBS:
            jobs.tick(self.database, job, self.clock.now(), self.office)

    def next_due(self) -> datetime | None:
        """Return the next moment at which something happens by itself, or None."""
        now = self.clock.now()
        with self.database.look() as tx:
            moments = [jobs.next_due(tx, now, self.office), outbox.next_due(tx)]
        return min((moment for moment in moments if moment is not None), default=None)

    async def advance(self, clock: MovableClock, to: datetime) -> None:
        """Let time pass up to an instant: whatever is due on the way happens at its own moment, in order."""
        await self.sender.drain()
        while (due := await asyncio.to_thread(self.next_due)) is not None and due <= to:
            clock.move_to(max(due, clock.now()))
            await asyncio.to_thread(self.tick)
            await self.sender.drain()
        clock.move_to(max(to, clock.now()))


async def _started(timetable: Timetable, stop: asyncio.Event) -> None:
    # whoever has written while the bot was away is answered before the scheduler is loaded
    if not await wait(stop, 1):
        await asyncio.to_thread(timetable.start)


def knower(database: Database) -> Callable[[Address], bool]:
    """Return the question whether somebody registered is at an address: only then is a file of theirs fetched."""

    def knows(address: Address) -> bool:
        with database.look() as tx:
            return people.at(tx, address) is not None

    return knows


def build(
    database: Database,
    clock: Clock,
    office: OfficeRules,
    channels: Sequence[Channel],
    *,
    bot_name: str,
    first_admins: frozenset[Address] = frozenset(),
) -> App:
    """Join the parts."""
    dispatcher = Dispatcher(database, office, bot_name, first_admins)
    sender = Sender(database, channels, clock, alarms.lost)
    taker = Taker(dispatcher, database, clock, on_set_aside=alarms.set_aside, after=sender.ring)
    return App(database, clock, office, sender, taker)
