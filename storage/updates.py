"""Updates taken: each one's id is unique, so that it takes effect once however often it is delivered."""

from datetime import datetime

from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction
from storage.tables import updates_taken


def take(tx: Transaction, channel: str, update_id: int, *, at: datetime) -> bool:
    """Mark an update as taken in this transaction; return False if it was taken before."""
    dialect = sqlite if tx.dialect.name == "sqlite" else postgresql
    statement = (
        dialect.insert(updates_taken).values(channel=channel, update_id=update_id, at=at).on_conflict_do_nothing()
    )
    return tx.execute(statement).rowcount == 1
