"""One channel's line: a row in hand goes to the wire, and what became of it is told as an outcome."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.channels.channel import (
    Capabilities,
    Channel,
    Delivered,
    FileForgotten,
    Moved,
    Parcel,
    Refused,
    TooFast,
    Unfinished,
)
from bot.clock import Clock
from bot.sending.pace import Pace
from bot.sending.splitting import pieces
from directives.message import MessageKind
from directives.wording.text import reason
from storage.delivery import FileToSend, Outcome, Outgoing

# Pauses after failures of one chat, in seconds; then the row steps aside and lets the chat's others pass.
PAUSES = (1.0, 2.0, 4.0, 8.0)
LONGEST_PAUSE = 600.0
# A message without a deadline of its own is given up after this.
MOST_AGE = timedelta(days=3)
WITH_FILE = frozenset({MessageKind.DOCUMENT, MessageKind.PHOTO})
# Failures in a row, in any chats, after which it is the provider that is down and not a chat.
DOWN_AFTER = 8
LONGEST_DOWN_PAUSE = 5.0


@dataclass(frozen=True, slots=True)
class Report:
    """What a sending came to: the row's outcome, and what else is to be remembered with it.

    ``lost`` says why nothing reaches this chat any more; ``moved_to`` is a group's new number; ``file_name`` is
    what the channel calls the file, empty where it has forgotten it, None where nothing is to be changed.
    """

    row: Outgoing
    outcome: Outcome
    lost: str | None = None
    moved_to: str | None = None
    file_name: str | None = None

    @property
    def result(self) -> str:
        """One word for it: sent · failed · unsure · given_back · again."""
        if self.outcome.state != "waiting":
            return self.outcome.state
        if self.outcome.unsure:
            return "unsure"
        return "again" if self.outcome.tried else "given_back"


class Line:
    """Sends rows over one channel. Its pace, and the chats that it is writing to at the moment."""

    def __init__(self, channel: Channel, clock: Clock, dice: random.Random, may_send: Callable[[], bool]) -> None:
        self.channel = channel
        self._may_send = may_send
        self.pace = Pace(channel.capabilities, channel.is_group)
        self.flying: dict[int, Outgoing] = {}
        self._clock = clock
        self._dice = dice
        self._failures = 0
        # rows were dropped a moment ago: there may be many more
        self.dropping = False

    @property
    def chats_in_flight(self) -> set[str]:
        """A chat gets one message at a time, so that they arrive in order."""
        return {row.chat_id for row in self.flying.values() if row.kind is not MessageKind.TOAST}

    @property
    def files_in_flight(self) -> set[int]:
        """A file is handed over once at a time: the others wait for its name."""
        return {row.file_id for row in self.flying.values() if row.file_id is not None}

    @property
    def is_down(self) -> bool:
        """Return True while the provider answers nobody: then one message at a time finds out whether it is back."""
        return self._failures >= DOWN_AFTER

    async def send(self, row: Outgoing, file: FileToSend | None, at: float) -> Report:
        """Send a row at the moment ``at`` (loop time); give it back unsent where it may not go then.

        Where it is cancelled on its way, it is reported as unknown.
        """
        loop = asyncio.get_running_loop()
        try:
            if at > loop.time():
                await asyncio.sleep(at - loop.time())
        except asyncio.CancelledError:
            return Report(row, given_back(row))
        held_back = row.kind is not MessageKind.TOAST and self.pace.not_before(row.chat_id) > loop.time()
        if held_back or not self._may_send():
            return Report(row, given_back(row))
        parcel, last = _parcel(row, file, self.channel.capabilities)
        try:
            delivered = await self.channel.deliver(parcel)
        except Refused as refusal:
            self._failures = 0
            outcome = replace(_blank(row), state="failed", error=str(refusal))
            return Report(row, outcome, lost=str(refusal) if refusal.chat_lost else None)
        except TooFast as refusal:
            return self._too_fast(row, refusal, loop.time())
        except Moved as refusal:
            return Report(row, given_back(row), moved_to=refusal.chat_id)
        except FileForgotten as refusal:
            return Report(row, replace(_blank(row), error=str(refusal)), file_name="")
        except Unfinished as failure:
            return self._unfinished(row, failure, loop.time())
        except asyncio.CancelledError:
            return Report(row, unknown(row, reason("cut_off")))
        except Exception as error:
            # A mistake of ours in the wire: told loudly, and the row goes the way of other failures.
            structlog.get_logger("sender").exception("wire failed", row=row.id)
            return self._unfinished(row, Unfinished(repr(error), maybe_delivered=True), loop.time())
        self._failures = 0
        return Report(row, self._delivered(row, delivered, last=last), file_name=delivered.file_remote_id)

    def _delivered(self, row: Outgoing, delivered: Delivered, *, last: bool) -> Outcome:
        if not last:
            return replace(_blank(row), tried=False, pieces_sent=row.pieces_sent + 1)
        return replace(
            _blank(row),
            state="sent",
            sent_at=self._clock.now(),
            remote_id=delivered.remote_id,
            pieces_sent=row.pieces_sent + 1,
        )

    def _too_fast(self, row: Outgoing, refusal: TooFast, now: float) -> Report:
        if refusal.everyone:
            self.pace.rest_all(now + refusal.seconds)
        else:
            self.pace.rest_chat(row.chat_id, now + refusal.seconds)
        return Report(row, replace(given_back(row), error=str(refusal)))

    def _unfinished(self, row: Outgoing, failure: Unfinished, now: float) -> Report:
        """Try again after a pause that grows, until the message's own deadline.

        The first pauses hold the whole chat, so that its messages keep their order. After them the row alone
        steps aside: it may be the one thing that the provider stumbles over.
        """
        self._failures += 1
        if self.is_down:
            pause = min(0.5 * 2 ** (self._failures - DOWN_AFTER), LONGEST_DOWN_PAUSE)
            self.pace.rest_all(now + self._jittered(pause))
        wall, deadline = self._clock.now(), row.expires_at or row.created_at + MOST_AGE
        outcome = replace(_blank(row), error=str(failure), unsure=failure.maybe_delivered)
        if wall >= deadline:
            return Report(row, replace(outcome, state="failed", error=reason("too_late_after", failure=failure)))
        if row.attempts < len(PAUSES):
            self.pace.rest_chat(row.chat_id, now + self._jittered(PAUSES[row.attempts]))
            return Report(row, outcome)
        pause = min(PAUSES[-1] * 2 ** min(row.attempts - len(PAUSES) + 1, 10), LONGEST_PAUSE)
        return Report(row, replace(outcome, send_at=wall + timedelta(seconds=self._jittered(pause))))

    def _jittered(self, pause: float) -> float:
        return pause * self._dice.uniform(0.75, 1.25)


def given_back(row: Outgoing) -> Outcome:
    """Return the outcome of a row that was in hand and not tried."""
    return replace(_blank(row), tried=False)


def unknown(row: Outgoing, why: str) -> Outcome:
    """Return the outcome of a row whose sending was cut off: it may have arrived."""
    return replace(_blank(row), unsure=True, error=why)


def too_late(expires_at: datetime | None, now: datetime) -> bool:
    return expires_at is not None and expires_at <= now


def _blank(row: Outgoing) -> Outcome:
    return Outcome(row.id, "waiting", pieces_sent=row.pieces_sent)


def _parcel(row: Outgoing, file: FileToSend | None, can: Capabilities) -> tuple[Parcel, bool]:
    """Return the piece of a row that is to be sent next, and whether it is the last one. Buttons come with the last.

    A caption that is too long follows its file as a text.
    """
    kind, text, last = row.kind, row.text, True
    if kind is MessageKind.TEXT:
        parts = pieces(text, can.longest_text)
        text, last = parts[row.pieces_sent], row.pieces_sent + 1 == len(parts)
    elif kind is MessageKind.EDIT:
        text = pieces(text, can.longest_text)[-1]
    elif kind in WITH_FILE and len(parts := pieces(text, can.longest_caption)) > 1:
        parts = ["", *pieces(text, can.longest_text)]
        kind = row.kind if row.pieces_sent == 0 else MessageKind.TEXT
        text, last = parts[row.pieces_sent], row.pieces_sent + 1 == len(parts)
    return (
        Parcel(
            row.id,
            kind,
            row.chat_id,
            text,
            row.buttons if last else (),
            row.remote_ref,
            file.name if file else "",
            file.content if file else None,
            file.remote_id if file else None,
        ),
        last,
    )
