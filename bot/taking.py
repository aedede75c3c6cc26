"""Updates are taken: those of one chat in order, different chats side by side, a poisonous one set aside."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import structlog

from bot.clock import Clock
from directives.message import Address
from handlers.incoming import Incoming
from storage import updates
from storage.database import Database, Transaction, is_outage

Dispatch = Callable[[Incoming, datetime], None]
"""Takes one update to its end, in a worker thread: returns when its effect is committed."""

OnSetAside = Callable[[Transaction, Incoming, str, datetime], None]
"""Told of an update that was given up: (transaction, update, why, now)."""

# Five tries in all.
PAUSES: Final = (0.1, 0.3, 1.0, 2.0)
# While the database is away an update waits for it: that is nothing against the update.
OUTAGE_PAUSES: Final = (0.1, 0.2, 0.5, 1.0, 2.0)


@dataclass(slots=True)
class _Chat:
    """A chat whose updates are being taken: one at a time, the others wait in the order of their coming."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Taker:
    """Takes updates from any channel: ``await taker(incoming)`` returns when the update's effect is committed."""

    def __init__(
        self,
        dispatch: Dispatch,
        database: Database,
        clock: Clock,
        *,
        on_set_aside: OnSetAside,
        after: Callable[[], None],
        threads: int = 8,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        """``after`` is called in the loop's thread after each commit: there may be something to send.

        ``pauses`` lie between the tries of an update that fails, in seconds; after the last it is set aside.
        """
        self._dispatch = dispatch
        self._database = database
        self._clock = clock
        self._on_set_aside = on_set_aside
        self._after = after
        self._pauses = pauses
        self._chats: dict[Address, _Chat] = {}
        # how many updates of this process came to what, for the metrics: taken · failed · set_aside
        self.tally: Counter[str] = Counter()
        self._threads = ThreadPoolExecutor(threads, "taking")
        self._log = structlog.get_logger("taking")

    async def __call__(self, incoming: Incoming) -> None:
        chat = self._chats.setdefault(incoming.address, _Chat())
        chat.waiting += 1
        try:
            async with chat.turn:
                await self._take(incoming)
        finally:
            chat.waiting -= 1
            if not chat.waiting:
                self._chats.pop(incoming.address, None)
        self._after()

    async def _take(self, incoming: Incoming) -> None:
        for pause in (*self._pauses, None):
            try:
                await self._through_outages(self._dispatch, incoming)
            except Exception as error:
                self._log.exception("update failed", update=incoming.update_id, channel=incoming.address.channel)
                why = f"{type(error).__name__}: {error}"
                self.tally["failed"] += 1
            else:
                self.tally["taken"] += 1
                return
            if await self._through_outages(self._failed, incoming, why) or pause is None:
                self.tally["set_aside"] += 1
                return
            await asyncio.sleep(pause)

    def _failed(self, incoming: Incoming, now: datetime, why: str) -> bool:
        """Write the failure down; return True where it was the last one: the update is set aside."""
        channel, update_id = incoming.address.channel, incoming.update_id
        with self._database.begin() as tx:
            tries = updates.note_failure(tx, channel, update_id, payload_of(incoming), why, at=now)
            if tries <= len(self._pauses):
                return False
            if updates.set_aside(tx, channel, update_id, at=now):
                self._on_set_aside(tx, incoming, why, now)
        return True

    async def _through_outages(self, work: Callable[..., Any], incoming: Incoming, *more: Any) -> Any:
        """Run in a worker thread with the present instant, again while the database is away."""
        outages = 0
        while True:
            try:
                return await asyncio.get_running_loop().run_in_executor(
                    self._threads, work, incoming, self._clock.now(), *more
                )
            except Exception as error:
                if not is_outage(error):
                    raise
                self._log.warning("database away", error=str(error))
                await asyncio.sleep(OUTAGE_PAUSES[min(outages, len(OUTAGE_PAUSES) - 1)])
                outages += 1


def payload_of(incoming: Incoming) -> dict[str, Any]:
    """Return an update as it is kept when it is set aside; of files, their names and sizes."""
    return {
        "channel": incoming.address.channel,
        "chat_id": incoming.address.chat_id,
        "update_id": incoming.update_id,
        "kind": incoming.kind.value,
        "text": incoming.text,
        "message_id": incoming.message_id,
        "press_id": incoming.press_id,
        "reply_to": incoming.reply_to,
        "sender": incoming.sender,
        "files": [
            {"name": file.name, "mime": file.mime, "bytes": len(file.content) if file.content else 0}
            for file in incoming.files
        ],
    }
