"""Officers, their chats, how they were let in, and the step that a conversation is at."""

from sqlalchemy import JSON, Boolean, Column, String, Table, UniqueConstraint

from storage.database import Instant
from storage.tables.base import key, metadata, reference

officers = Table(
    "officers",
    metadata,
    key(),
    Column("name", String(128), nullable=False),
    Column("title", String(255), nullable=False, default=""),
    Column("role", String(16), nullable=False),
    reference("unit_id", "units.id", nullable=True, index=True),
    Column("active", Boolean, nullable=False, default=True),
    Column("created_at", Instant, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    key(),
    reference("officer_id", "officers.id", index=True),
    Column("channel", String(16), nullable=False),
    Column("chat_id", String(64), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("unreachable_at", Instant),
    Column("unreachable_why", String(255)),
    UniqueConstraint("channel", "chat_id"),
)

invitations = Table(
    "invitations",
    metadata,
    key(),
    # only digests are kept: whoever reads the database can't let himself in
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("code_digest", String(64), nullable=False, unique=True),
    Column("name", String(128), nullable=False, default=""),
    Column("title", String(255), nullable=False, default=""),
    Column("role", String(16), nullable=False),
    reference("unit_id", "units.id", nullable=True),
    reference("made_by", "officers.id", nullable=True),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    reference("used_by", "accounts.id", nullable=True),
    Column("revoked_at", Instant),
)

conversations = Table(
    "conversations",
    metadata,
    reference("account_id", "accounts.id", primary_key=True),
    Column("step", String(64), nullable=False),
    Column("details", JSON, nullable=False),
    Column("since", Instant, nullable=False),
)
