"""The step that a chat's conversation is at: a row, so that nothing is lost when the bot or the phone stops."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from storage import upsert
from storage.database import Transaction
from storage.tables import conversations


@dataclass(frozen=True, slots=True)
class Conversation:
    """What the bot asked last. ``step`` names the route that takes the answer."""

    step: str
    details: Mapping[str, Any]
    since: datetime


def of(tx: Transaction, account_id: int) -> Conversation | None:
    """Return the chat's open question, or None."""
    row = tx.execute(select(conversations).where(conversations.c.account_id == account_id)).first()
    return Conversation(row.step, row.details, row.since) if row else None


def put(tx: Transaction, account_id: int, step: str, details: Mapping[str, Any], *, at: datetime) -> None:
    """Set the chat's open question; the last one wins."""
    fresh = {"step": step, "details": dict(details), "since": at}
    tx.execute(
        upsert.insert(conversations, tx.dialect.name)
        .values(account_id=account_id, **fresh)
        .on_conflict_do_update(index_elements=["account_id"], set_=fresh)
    )


def clear(tx: Transaction, account_id: int) -> None:
    """The chat is asked nothing any more."""
    tx.execute(delete(conversations).where(conversations.c.account_id == account_id))
