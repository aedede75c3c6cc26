"""The only reader of the time. Everything else is handed the instant it acts at."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.now().astimezone(OFFICE_ZONE).date()


class MovableClock:
    """A time that is moved by hand: the demo's and the tests' clock, kept in a file that several processes share.

    The file holds two ISO instants: what the clock showed when it was set, and the machine's time then. Between
    two settings it stands still, or flows with the machine's time where ``flows``.
    """

    def __init__(self, file: Path, start: datetime | None = None, *, flows: bool = False) -> None:
        self._file = file
        self._flows = flows
        if start is not None:
            self.move_to(start)

    def now(self) -> datetime:
        shown, then = (datetime.fromisoformat(line) for line in self._file.read_text("ascii").split())
        return shown + (datetime.now(UTC) - then) if self._flows else shown

    def move_to(self, instant: datetime) -> None:
        """Set the time; the new text replaces the old one at once, so that no reader sees half of it."""
        fresh = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        fresh.write_text(f"{instant.astimezone(UTC).isoformat()}\n{datetime.now(UTC).isoformat()}\n", "ascii")
        fresh.replace(self._file)

    def move_by(self, step: timedelta) -> None:
        self.move_to(self.now() + step)
