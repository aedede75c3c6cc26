"""The demo's clock as the emulator sees it: something that can be read and moved."""

from datetime import datetime
from typing import Protocol


class DemoClock(Protocol):
    """What the buttons over the chat page move. All instants are aware."""

    def now(self) -> datetime:
        """Return the present, in UTC."""
        ...

    async def next_due(self) -> datetime | None:
        """Return when the next thing will happen by itself, None if nothing is planned."""
        ...

    async def move_to(self, instant: datetime) -> None:
        """Move the present forward to ``instant``; returns when everything due by then has happened."""
        ...
