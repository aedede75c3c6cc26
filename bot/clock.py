"""The only reader of the time. Everything else is handed the instant it acts at."""

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
    """A time that stands still until it is moved; kept in a file so that several processes share it.

    The file holds one ISO instant. It is the demo's and the tests' clock.
    """

    def __init__(self, file: Path, start: datetime | None = None) -> None:
        self._file = file
        if start is not None:
            self.move_to(start)

    def now(self) -> datetime:
        return datetime.fromisoformat(self._file.read_text("ascii"))

    def move_to(self, instant: datetime) -> None:
        """Set the time; the new text replaces the old one at once, so that no reader sees half of it."""
        fresh = self._file.with_suffix(".new")
        fresh.write_text(instant.astimezone(UTC).isoformat(), "ascii")
        fresh.replace(self._file)

    def move_by(self, step: timedelta) -> None:
        self.move_to(self.now() + step)
