"""The days that a phrase names, from the first to the last of them."""

from dataclasses import dataclass
from datetime import date, timedelta

from directives.reading.deadlines.asking import Doubt

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Named:
    """The days from ``first`` to ``last``; ``stated`` as in ``Deadline``. ``doubt`` where they may be others."""

    first: date
    last: date
    stated: str
    doubt: Doubt | None = None


def one_day(day: date, doubt: Doubt | None = None) -> Named:
    """A single day."""
    return Named(day, day, day.isoformat(), doubt)


class NoSuchDay(ValueError):
    """The calendar has no such day; ``doubt`` asks for the right one."""

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(doubt.question)
        self.doubt = doubt
