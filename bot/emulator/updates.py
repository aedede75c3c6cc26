"""The updates that wait for the bot, and the long poll that fetches them."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from bot.emulator import refusals
from bot.emulator.refusals import conflict

FIRST_UPDATE_ID = 100_000_001
MOST_AT_ONCE = 100
LONGEST_POLL_SECONDS = 50
NOT_SENT_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    """One update; ``line`` is whose order it keeps: the chat it happened in."""

    update_id: int
    kind: str
    payload: dict[str, Any]
    line: int

    def shape(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.kind: self.payload}


class Updates:
    """The queue between what people do and what the bot has confirmed."""

    def __init__(self, last_id: int = FIRST_UPDATE_ID - 1) -> None:
        self.waiting: OrderedDict[int, Update] = OrderedDict()
        self.allowed: frozenset[str] | None = None
        self.taker: Callable[[Update], None] | None = None  # the webhook, while one is set
        self.last_id = last_id
        self._poll: asyncio.Future[None] | None = None

    @property
    def polled(self) -> bool:
        """True while the bot waits in getUpdates."""
        return self._poll is not None

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remember which kinds the bot wants; None leaves it as it was, an empty list is Telegram's default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_SENT_UNASKED

    def add(self, kind: str, payload: dict[str, Any], line: int) -> int | None:
        """Queue an update and return its id; None where the bot did not ask for this kind."""
        if not self.wanted(kind):
            return None
        self.last_id += 1
        update = Update(self.last_id, kind, payload, line)
        self.waiting[update.update_id] = update
        if self.taker is not None:
            self.taker(update)
        self._wake()
        return self.last_id

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update]:
        """Confirm what lies below ``offset`` and return what waits, after at most ``timeout`` seconds.

        A negative offset keeps only the last ``-offset`` updates. Raises ``Refused`` (409) when another poll
        or a webhook takes over meanwhile.
        """
        if self.taker is not None:
            raise conflict(refusals.WEBHOOK_ACTIVE)
        self.interrupt(refusals.OTHER_POLLER)
        self._confirm(offset)
        if not self.waiting and timeout > 0:
            self._poll = asyncio.get_running_loop().create_future()
            mine = self._poll
            try:
                await asyncio.wait_for(mine, min(timeout, LONGEST_POLL_SECONDS))
            except TimeoutError:
                pass
            finally:
                if self._poll is mine:
                    self._poll = None
        return list(islice(self.waiting.values(), max(1, min(limit, MOST_AT_ONCE))))

    def interrupt(self, words: str) -> None:
        """End the poll under way with 409 and these words."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(words))
        self._poll = None

    def forget(self) -> None:
        """Drop everything that waits (``drop_pending_updates``)."""
        self.waiting.clear()

    def close(self) -> None:
        """Forget what waits and let the poll under way return at once, empty."""
        self.forget()
        self._wake()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popitem(last=False)
        while self.waiting and next(iter(self.waiting)) < offset:
            self.waiting.popitem(last=False)

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
