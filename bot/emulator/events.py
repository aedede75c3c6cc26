"""What happens in the chats, told to whoever watches (the chat page, tests) as server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

KEPT_FOR_A_SLOW_WATCHER = 10_000
SECONDS_BETWEEN_SIGNS_OF_LIFE = 15.0


class Events:
    """Tells every watcher what happened; costs nothing while nobody watches."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Queue[str | None]] = set()

    @property
    def watched(self) -> bool:
        return bool(self._watchers)

    def tell(self, kind: str, chat_id: int | None, **what: Any) -> None:
        """Send one event to all watchers; one who is too slow is cut off, and reconnects to the present."""
        if not self._watchers:
            return
        line = f"event: {kind}\ndata: {json.dumps({'chat_id': chat_id, **what}, ensure_ascii=False)}\n\n"
        for queue in list(self._watchers):
            if queue.qsize() >= KEPT_FOR_A_SLOW_WATCHER:
                self._watchers.discard(queue)
                queue.put_nowait(None)
            else:
                queue.put_nowait(line)

    async def stream(self) -> AsyncIterator[str]:
        """Yield the text of each event as it happens, and a comment now and then so that the line lives."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._watchers.add(queue)
        try:
            yield ": watching\n\n"
            while True:
                try:
                    line = await asyncio.wait_for(queue.get(), SECONDS_BETWEEN_SIGNS_OF_LIFE)
                except TimeoutError:
                    line = ": here\n\n"
                if line is None:
                    return
                yield line
        finally:
            self._watchers.discard(queue)

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        for queue in self._watchers:
            queue.put_nowait(None)
        self._watchers.clear()
