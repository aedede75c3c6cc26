"""Keeps the tables that are worked in small: old messages are moved out, old update numbers forgotten."""

from datetime import datetime, timedelta
from typing import Final

from directives.office import OfficeRules
from storage import archive, updates
from storage.database import Transaction

KEEP_MESSAGES: Final = timedelta(days=90)
KEEP_UPDATES: Final = timedelta(days=7)
"""Providers deliver an update again for a day at most."""


def due_at(_tx: Transaction, now: datetime, _office: OfficeRules) -> datetime:
    """At every tick there may be something."""
    return now


def tidy(tx: Transaction, now: datetime, _office: OfficeRules) -> None:
    """Move one batch of old messages; what is left is moved at the next tick."""
    archive.move_old(tx, now - KEEP_MESSAGES)
    updates.forget_taken(tx, now - KEEP_UPDATES)
