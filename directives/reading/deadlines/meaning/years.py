"""Which year is meant where none is written."""

from collections.abc import Sequence
from datetime import date

HALF_A_YEAR = 183  # days


def nearest(days: Sequence[date], base: date) -> tuple[date, date | None]:
    """Return the day that is meant, and the other one that it may be.

    A deadline lies ahead: the next such day is meant, unless it is more than half a year away; then the last one
    that went by may be meant as well, and it is the nearer.
    """
    ahead = min((day for day in days if day >= base), default=None)
    behind = max((day for day in days if day < base), default=None)
    if ahead is None or (behind is not None and (ahead - base).days > HALF_A_YEAR):
        assert behind is not None
        return behind, ahead
    return ahead, None
