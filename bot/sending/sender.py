"""The sender: while this process is elected, it takes the outbox to the channels, what matters most first."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

import structlog

from bot.channels.channel import Channel
from bot.clock import Clock
from bot.sending.hand import LEASE, Desk, Hand, OnLost, Wish, anything_left, take_over
from bot.sending.line import Line, Report
from bot.sending.waiting import call_in, wait
from directives.message import MessageKind
from storage import doorbell, election
from storage.database import Database, is_outage
from storage.delivery import Outgoing
from storage.election import Seat, SeatLost

# How far ahead rows are taken in hand: an answer that comes meanwhile waits no longer than this.
HORIZON: Final = 0.2
# How often the outbox is looked at when nobody rings; and how often a process asks whether it is elected.
IDLE_LOOK: Final = 2.0
ELECTION_PAUSE: Final = 2.0
AFTER_ERROR: Final = 1.0
# Outcomes are gathered for a moment and written together.
GATHER: Final = 0.02
MOST_IN_FLIGHT: Final = 400
MANY_IN_FLIGHT: Final = 40
# What is in hand is held anew every so often, and cut off before the lease ends.
RENEW_EVERY: Final = 3.0
CUT_OFF_BEFORE: Final = 1.0
# When it is stopped, what is on its way may arrive within this.
LANDING: Final = 5.0

T = TypeVar("T")


class Sender:
    """Sends what the outbox holds. ``run`` works until stopped; ``ring`` tells it that there is something new."""

    def __init__(
        self,
        database: Database,
        channels: Sequence[Channel],
        clock: Clock,
        on_lost: OnLost,
        *,
        dice: random.Random | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._lines = {
            channel.name: Line(channel, clock, dice or random.Random(), self._may_send) for channel in channels
        }
        self._desk = Desk(on_lost)
        self._candidate = election.candidate(database)
        self._told: dict[str, list[Report]] = {}
        # how many sendings of this process came to what, for the metrics
        self.tally: Counter[str] = Counter()
        self._sendings: set[asyncio.Task[None]] = set()
        self._bell = asyncio.Event()
        self._ringing: asyncio.Task[None] | None = None
        self._held_since = 0.0
        self._running = False
        self.elected = False
        # One thread for the one connection that holds the seat.
        self._thread = ThreadPoolExecutor(1, "sender")
        self._log = structlog.get_logger("sender")

    def ring(self) -> None:
        """Tell that the outbox has something new: to this process, or to the one that sends. In the loop's thread."""
        self._bell.set()
        if not self.elected and not self._database.is_sqlite and (self._ringing is None or self._ringing.done()):
            self._ringing = asyncio.create_task(self._ring_others())

    async def _ring_others(self) -> None:
        # a moment, so that many rings make one
        await asyncio.sleep(GATHER / 4)
        try:
            await asyncio.to_thread(doorbell.ring, self._database)
        except Exception as error:
            if not is_outage(error):
                raise
            self._log.warning("database away", error=str(error))

    async def drain(self) -> None:
        """Return when nothing is left that is due now; sends by itself where ``run`` is not under way."""
        stop = asyncio.Event()
        own = None if self._running else asyncio.create_task(self.run(stop))
        self.ring()
        while await self._anything_left() and not (own is not None and own.done()):
            await asyncio.sleep(GATHER / 2)
        if own is not None:
            stop.set()
            self.ring()
            await own

    async def _anything_left(self) -> bool:
        try:
            return await asyncio.to_thread(anything_left, self._database, list(self._lines), self._clock.now())
        except Exception as error:
            if not is_outage(error):
                raise
            return True

    async def run(self, stop: asyncio.Event) -> None:
        """Send until stopped. Raises ``SecondSender`` where another process works on the same SQLite database."""
        self._running = True
        stopping = asyncio.create_task(self._ring_at(stop))
        try:
            while not stop.is_set():
                seat = await self._stand()
                if seat is None:
                    await wait(stop, ELECTION_PAUSE)
                    continue
                self._log.info("elected", seat=seat.name)
                try:
                    await self._serve(seat, stop)
                finally:
                    self.elected = False
                    await self._in_thread(seat.leave)
        finally:
            self._running = False
            stopping.cancel()
            await self._in_thread(self._candidate.withdraw)

    async def _stand(self) -> Seat | None:
        try:
            return await self._in_thread(self._candidate.stand)
        except Exception as error:
            if not is_outage(error):
                raise
            self._log.warning("database away", error=str(error))
            return None

    async def _serve(self, seat: Seat, stop: asyncio.Event) -> None:
        guard, loop = asyncio.create_task(self._guard()), asyncio.get_running_loop()
        listener = doorbell.Listener(self._database, partial(call_in, loop, self._bell.set))
        try:
            await self._inherit(seat, stop)
            self.elected = True
            rung = True
            while not stop.is_set():
                self._bell.clear()
                pause = await self._turn(seat, rung=rung)
                rung = await wait(self._bell, pause)
            await self._land()
            await self._turn(seat, take=False)
        except SeatLost:
            self._log.warning("seat lost", seat=seat.name)
            await self._settle_lost(seat)
        finally:
            listener.close()
            guard.cancel()

    async def _inherit(self, seat: Seat, stop: asyncio.Event) -> None:
        """Wait until nobody else can still be sending, and take over what they had in hand."""
        while not stop.is_set():
            try:
                left = await self._in_thread(take_over, seat, list(self._lines))
            except SeatLost:
                raise
            except Exception:
                self._log.exception("nothing inherited yet")
                left = AFTER_ERROR
            if not left:
                return
            await wait(stop, min(left, AFTER_ERROR))

    async def _turn(self, seat: Seat, *, take: bool = True, rung: bool = False) -> float:
        """Write what came back, take what may go and send it; return for how long there is nothing to do.

        Where nobody rang, it looks first, which keeps no writer waiting.
        """
        now, wall = asyncio.get_running_loop().time(), self._clock.now()
        wishes = [wish for line in self._lines.values() if (wish := self._wish(line, now)).room] if take else []
        told, self._told = self._told, {}
        renew = bool(self._sendings) and now > self._held_since + RENEW_EVERY
        try:
            if not (told or renew or (rung and wishes) or await self._any_due(seat, wishes, wall)):
                return self._pause(now, {})
            held = [row for line in self._lines.values() for row in line.flying] if renew else []
            hands = await self._in_thread(self._desk.turn, seat, told, held, wishes, wall)
        except Exception as error:
            for channel, reports in told.items():
                self._told[channel] = reports + self._told.get(channel, [])
            if isinstance(error, SeatLost):
                raise
            # Whatever it is, nothing is lost by trying again, and much by giving up.
            self._log.exception("turn failed")
            return AFTER_ERROR
        if renew or not self._sendings:
            self._held_since = now
        for channel, hand in hands.items():
            self._lines[channel].dropping = hand.dropped > 0
            self._start(self._lines[channel], hand)
        return self._pause(now, hands)

    async def _any_due(self, seat: Seat, wishes: Sequence[Wish], wall: datetime) -> bool:
        return bool(wishes) and await self._in_thread(self._desk.anything_due, seat, wishes, wall)

    def _wish(self, line: Line, now: float) -> Wish:
        room = MOST_IN_FLIGHT - len(line.flying)
        within = line.pace.room(now, HORIZON)
        if within is not None:
            room = min(room, within)
        if line.is_down:
            room = min(room, 1 - len(line.flying))
        resting = frozenset(line.pace.busy_chats(now, HORIZON)) | line.chats_in_flight
        return Wish(line.channel.name, max(room, 0), resting, frozenset(line.files_in_flight), line.dropping)

    def _pause(self, now: float, hands: dict[str, Hand]) -> float:
        """Return in how many seconds something may go that may not go now; what comes back rings by itself."""
        pause = IDLE_LOOK
        for name, line in self._lines.items():
            if line.pace.room(now, HORIZON) == 0 or (name in hands and hands[name].more):
                pause = min(pause, max(HORIZON / 2, line.pace.all_free_at(now) - now))
            if line.dropping:
                pause = 0.0
            if busy := line.pace.busy_chats(now, HORIZON):
                pause = min(pause, max(GATHER, min(busy.values()) - HORIZON - now))
        return min(pause, RENEW_EVERY)

    def _start(self, line: Line, hand: Hand) -> None:
        for row in hand.rows:
            line.flying[row.id] = row
            now = asyncio.get_running_loop().time()
            at = now if row.kind is MessageKind.TOAST else line.pace.reserve(row.chat_id, now)
            sending = asyncio.create_task(self._send(line, row, hand, at))
            self._sendings.add(sending)
            sending.add_done_callback(self._sendings.discard)

    async def _send(self, line: Line, row: Outgoing, hand: Hand, at: float) -> None:
        report = await line.send(row, hand.files.get(row.file_id) if row.file_id else None, at)
        del line.flying[row.id]
        told = self._told.setdefault(line.channel.name, [])
        told.append(report)
        self.tally[report.result] += 1
        if not any(other.flying for other in self._lines.values()):
            self.ring()
        elif len(told) == 1:
            # while many are on their way nobody waits for an outcome: fewer, larger transactions
            pause = GATHER if len(line.flying) < MANY_IN_FLIGHT else HORIZON / 2
            asyncio.get_running_loop().call_later(pause, self.ring)

    def _may_send(self) -> bool:
        """Return True while what is in hand is surely still ours: after that somebody else may be sending it."""
        return asyncio.get_running_loop().time() < self._held_since + LEASE.total_seconds() - CUT_OFF_BEFORE

    async def _guard(self) -> None:
        """Cut off what is on its way when its lease is about to end."""
        while True:
            await asyncio.sleep(CUT_OFF_BEFORE / 4)
            if self._sendings and not self._may_send():
                self._log.warning("lease ran out", rows=len(self._sendings))
                for sending in self._sendings:
                    sending.cancel()

    async def _land(self) -> None:
        """Let what is on its way arrive; what has not after a while is cut off."""
        if self._sendings:
            _, late = await asyncio.wait(self._sendings, timeout=LANDING)
            for sending in late:
                sending.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _settle_lost(self, seat: Seat) -> None:
        """Write what came back after the seat was lost, for rows that nobody has taken over, when the database is back.

        What is still on its way is cut off by the guard before the lease ends.
        """
        while self._sendings:
            await asyncio.wait(self._sendings)
        while self._told:
            try:
                await self._in_thread(self._desk.write_late, self._database, self._told, seat.name, self._clock.now())
            except Exception as error:
                if not is_outage(error):
                    raise
                await asyncio.sleep(AFTER_ERROR)
            else:
                self._told = {}

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self.ring()

    async def _in_thread(self, work: Callable[..., T], *arguments: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(work, *arguments))
