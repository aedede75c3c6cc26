"""The audit: who did what and when. Rows are only ever added."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select

from storage.database import Transaction
from storage.tables import audit


def note(
    tx: Transaction,
    action: str,
    *,
    at: datetime,
    officer_id: int | None = None,
    chat: str = "",
    subject: str = "",
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add a row. ``subject`` is ``kind:id`` (``assignment:12``), ``chat`` is ``channel:chat id``."""
    tx.execute(
        insert(audit).values(
            at=at, officer_id=officer_id, chat=chat, action=action, subject=subject, details=dict(details or {})
        )
    )


def count(tx: Transaction, chat: str, since: datetime) -> int:
    """Return how many rows there are of a chat since an instant."""
    found: int = tx.execute(
        select(func.count()).select_from(audit).where(audit.c.chat == chat, audit.c.at >= since)
    ).scalar_one()
    return found
