"""What came in and what goes out: updates taken, the outbox, and the messages that show an assignment."""

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, SmallInteger, String, Table, Text

from storage.database import Instant
from storage.tables.base import key, metadata, partial_index, reference

updates_taken = Table(
    "updates_taken",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("update_id", BigInteger, primary_key=True),
    Column("at", Instant, nullable=False),
)

updates_set_aside = Table(
    "updates_set_aside",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("update_id", BigInteger, primary_key=True),
    Column("payload", JSON, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("error", Text, nullable=False),
    Column("last_at", Instant, nullable=False),
    # set once it was given up and the admins were told
    Column("set_aside_at", Instant),
)

outbox = Table(
    "outbox",
    metadata,
    key(),
    Column("key", String(160), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("chat_id", String(64), nullable=False),
    # text · edit · document · photo · toast: see directives/message.py
    Column("kind", String(16), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("text", Text, nullable=False),
    # rows of [label, payload]
    Column("buttons", JSON, nullable=False, default=list),
    reference("file_id", "files.id", nullable=True),
    # an edit changes the message that this row sent
    reference("edits_id", "outbox.id", nullable=True),
    # the channel's own number: of the message replied to, or of the press that is answered
    Column("remote_ref", String(64)),
    # what must still be true when it goes out, e.g. {"open": [12, 13]}
    Column("only_if", JSON),
    # what it is about, e.g. {"assignments": [12]}: a reply to it is a reply to that
    Column("about", JSON),
    Column("send_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("created_at", Instant, nullable=False),
    # waiting · sending · sent · failed · dropped
    Column("state", String(12), nullable=False, default="waiting"),
    # tries whose outcome is known, and those that may have arrived although nobody said so
    Column("attempts", Integer, nullable=False, default=0, server_default="0"),
    Column("unsure", Integer, nullable=False, default=0, server_default="0"),
    # pieces of a long text that have arrived
    Column("pieces_sent", Integer, nullable=False, default=0, server_default="0"),
    # the sender's election that has it in hand, and until when by the database's own clock (PostgreSQL)
    Column("claimed_by", String(64)),
    Column("lease_until", Instant),
    Column("sent_at", Instant),
    Column("remote_id", String(64)),
    Column("error", String(500)),
    # the chat is in it so that chats at rest are passed over without reading their rows
    partial_index("ix_outbox_waiting", "channel", "priority", "send_at", "id", "chat_id", where="state = 'waiting'"),
    partial_index("ix_outbox_sending", "lease_until", where="state = 'sending'"),
    partial_index("ix_outbox_unsure", "unsure", where="unsure > 0"),
    Index("ix_outbox_remote", "chat_id", "remote_id"),
    Index("ix_outbox_edits_id", "edits_id"),
)

cards = Table(
    "cards",
    metadata,
    reference("assignment_id", "assignments.id", primary_key=True),
    reference("outbox_id", "outbox.id", primary_key=True),
    # how it is shown, so that it can be written anew: card · list
    Column("shape", String(12), nullable=False),
    Index("ix_cards_outbox_id", "outbox_id"),
)

# Outbox rows that are long done with, moved out of the way of those that aren't. The same columns; nothing
# points at them any more, and a key may come again.
outbox_archive = Table(
    "outbox_archive",
    metadata,
    *(
        Column(column.name, column.type, primary_key=column.primary_key, nullable=column.nullable)
        for column in outbox.columns
    ),
)
