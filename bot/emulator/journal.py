"""The log of every call that the emulator accepted, and the counts of all calls."""

import asyncio
from collections import Counter, deque
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple


class Accepted(NamedTuple):
    """One accepted call that a person can see the effect of."""

    n: int
    at: datetime  # the emulator's time, aware, UTC
    method: str
    chat_id: int | None
    message_id: int | None
    text: str
    reply_markup: dict[str, Any] | None
    media: dict[str, Any] | None  # {"document": {...}} or {"photo": [...]}

    def shape(self) -> dict[str, Any]:
        return {**self._asdict(), "at": self.at.isoformat()}


class Journal:
    """Keeps the newest ``keep`` accepted calls in order, numbered from 1, and counts every answer."""

    def __init__(self, keep: int) -> None:
        self._accepted: deque[Accepted] = deque(maxlen=keep)
        self._last = 0
        self._waiting: list[asyncio.Future[None]] = []
        self._answers: Counter[tuple[str, str]] = Counter()

    def write(
        self,
        at: datetime,
        method: str,
        chat_id: int | None,
        message_id: int | None = None,
        text: str = "",
        reply_markup: dict[str, Any] | None = None,
        media: dict[str, Any] | None = None,
    ) -> None:
        self._last += 1
        self._accepted.append(Accepted(self._last, at, method, chat_id, message_id, text, reply_markup, media))
        if self._waiting:
            self._wake()

    async def more(self, seconds: float) -> bool:
        """Wait until something is written, at most ``seconds``; return False when nothing was."""
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return False
        return True

    def count(self, method: str, outcome: str) -> None:
        """Count how a call ended: its status, or "dropped before" or "dropped after" it took effect."""
        self._answers[method, outcome] += 1

    def after(self, n: int) -> list[Accepted]:
        """Return the accepted calls numbered above ``n``, oldest first."""
        newest_first = list(islice(reversed(self._accepted), max(0, self._last - n)))
        return newest_first[::-1]

    def counts(self) -> dict[str, Any]:
        """Return ``{"calls": {method: {outcome: count}}, "accepted": n, "too_many": n}``."""
        calls: dict[str, dict[str, int]] = {}
        for (method, outcome), times in sorted(self._answers.items()):
            calls.setdefault(method, {})[outcome] = times
        too_many = sum(times for (_, outcome), times in self._answers.items() if outcome == "429")
        return {"calls": calls, "accepted": self._last, "too_many": too_many}

    def _wake(self) -> None:
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)
        self._waiting.clear()
