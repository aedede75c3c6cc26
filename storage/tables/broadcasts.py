"""Broadcasts of the office, and who has read them."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from storage.database import Instant
from storage.tables.base import key, metadata, reference

broadcasts = Table(
    "broadcasts",
    metadata,
    key(),
    reference("made_by", "officers.id"),
    Column("made_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    reference("file_id", "files.id", nullable=True),
    # whom it is for, in words and as it was chosen, e.g. "group:3"
    Column("audience", String(96), nullable=False),
    Column("audience_words", String(255), nullable=False),
    # draft · running · stopped · finished
    Column("state", String(12), nullable=False),
    # the office's live count is this message, edited in place
    reference("board_id", "outbox.id", nullable=True),
    # when the count is shown anew; None while nothing changes
    Column("board_due_at", Instant, index=True),
    Column("people", Integer, nullable=False, default=0),
)

broadcast_receipts = Table(
    "broadcast_receipts",
    metadata,
    reference("broadcast_id", "broadcasts.id", primary_key=True),
    reference("account_id", "accounts.id", primary_key=True),
    reference("outbox_id", "outbox.id", nullable=True, unique=True),
    Column("read_at", Instant),
    Index("ix_broadcast_receipts_account_id", "account_id"),
)
