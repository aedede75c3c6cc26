"""Carries updates to the bot's own address, again and again until it takes them.

As Telegram does: in order within a chat, different chats side by side on at most ``max_connections``, with the
secret in a header, and after anything but a 2xx answer again after a pause that grows.
https://core.telegram.org/bots/api#setwebhook
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import aiohttp

from bot.emulator.faults import Trouble
from bot.emulator.updates import Update, Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_PAUSE = 64  # times the first one
ANSWER_WITHIN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Hook:
    """Where and how the bot wants its updates."""

    url: str
    secret: str = ""
    max_connections: int = 40


@dataclass(frozen=True, slots=True)
class Failure:
    """The last delivery that failed, as getWebhookInfo tells it; ``at`` in Unix seconds."""

    at: int
    words: str


class Webhook:
    """Delivers what waits in ``updates`` to one hook until it is closed.

    ``second`` gives the present in Unix seconds; ``first_pause`` is how long, in real seconds, it waits after
    a first failure.
    """

    def __init__(
        self, hook: Hook, updates: Updates, trouble: Trouble, second: Callable[[], int], first_pause: float
    ) -> None:
        self.hook = hook
        self.failure: Failure | None = None
        self._updates = updates
        self._trouble = trouble
        self._second = second
        self._first_pause = first_pause
        self._places = asyncio.Semaphore(hook.max_connections)
        self._lines: dict[int, deque[Update]] = {}
        self._carriers: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        for update in list(updates.waiting.values()):
            self.take(update)
        updates.taker = self.take

    def take(self, update: Update) -> None:
        """Put an update at the end of its chat's line, and see to it that the line is served."""
        line = self._lines.setdefault(update.line, deque())
        line.append(update)
        if len(line) == 1:
            carrier = asyncio.get_running_loop().create_task(self._serve(update.line, line))
            self._carriers.add(carrier)
            carrier.add_done_callback(self._carriers.discard)

    def close(self) -> None:
        """Deliver nothing more; what was not taken goes on waiting."""
        self._updates.taker = None
        for carrier in self._carriers:
            carrier.cancel()
        if self._session is not None:
            closing = asyncio.get_running_loop().create_task(self._session.close())
            closing.add_done_callback(lambda _: None)  # holds the task until it is done
            self._session = None

    async def _serve(self, chat_id: int, line: deque[Update]) -> None:
        pause = self._first_pause
        while line:
            if len(line) > 1 and self._trouble.comes("reorder"):
                line[0], line[1] = line[1], line[0]
            if line[0].update_id in self._updates.waiting and not await self._carry(line[0]):
                await asyncio.sleep(pause)
                pause = min(pause * 2, self._first_pause * LONGEST_PAUSE)
                continue
            pause = self._first_pause
            self._updates.waiting.pop(line.popleft().update_id, None)
        del self._lines[chat_id]

    async def _carry(self, update: Update) -> bool:
        """Return True if the bot took the update."""
        async with self._places:
            words = await self._post(update)
            if not words and self._trouble.comes("duplicate"):
                words = await self._post(update)
        if words:
            self.failure = Failure(self._second(), words)
        return not words

    async def _post(self, update: Update) -> str:
        """Post an update; return what went wrong in Telegram's words, empty where nothing did."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self.hook.max_connections),
                timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN_SECONDS),
            )
        headers = {SECRET_HEADER: self.hook.secret} if self.hook.secret else {}
        try:
            async with self._session.post(self.hook.url, json=update.shape(), headers=headers) as response:
                await response.read()
                if 200 <= response.status < 300:
                    return ""
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except aiohttp.ClientConnectorError:
            return "Connection refused"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError:
            return "Connection closed"
