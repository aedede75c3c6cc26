"""Notices with their original files, and the directives that were read in them."""

from sqlalchemy import JSON, Boolean, Column, Date, Index, Integer, LargeBinary, String, Table, Text, Time

from storage.database import Instant
from storage.tables.base import key, metadata, reference

files = Table(
    "files",
    metadata,
    key(),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("name", String(255), nullable=False),
    Column("mime", String(128), nullable=False),
    Column("content", LargeBinary, nullable=False),
    # what the channel calls it after the first sending: it is then sent again without being uploaded
    Column("remote_ids", JSON, nullable=False, default=dict),
)

notices = Table(
    "notices",
    metadata,
    key(),
    reference("file_id", "files.id", nullable=True, index=True),
    Column("text_sha256", String(64), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("number", String(64)),
    Column("title", Text, nullable=False, default=""),
    Column("issuer", String(255), nullable=False, default=""),
    Column("issued_on", Date),
    # draft · published · dropped
    Column("state", String(16), nullable=False),
    reference("brought_by", "officers.id", nullable=True),
    Column("brought_at", Instant, nullable=False),
    Column("published_at", Instant),
)

directives = Table(
    "directives",
    metadata,
    key(),
    reference("notice_id", "notices.id"),
    Column("position", Integer, nullable=False),
    Column("number", String(32)),
    Column("text", Text, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("lead", JSON, nullable=False),
    # [start, end] in the notice's text, where other words than the directive's own say who leads or by when
    Column("lead_from", JSON(none_as_null=True)),
    Column("deadline_from", JSON(none_as_null=True)),
    Column("coordinate", JSON, nullable=False),
    Column("report_to", JSON, nullable=False),
    Column("evidence", JSON, nullable=False),
    Column("deadline_phrase", Text),
    Column("deadline_op", String(16)),
    Column("deadline_stated", String(16)),
    Column("due", Date),
    Column("due_time", Time),
    Column("last_working_day", Date),
    Column("recurrence", String(255)),
    # one row each: {"about", "sentence", "choices"}; empty once the office has answered
    Column("questions", JSON, nullable=False, default=list),
    Column("assigned", Boolean, nullable=False, default=True),
    Column("dropped", Boolean, nullable=False, default=False),
    Index(None, "notice_id", "position"),
)

directive_units = Table(
    "directive_units",
    metadata,
    reference("directive_id", "directives.id", primary_key=True),
    reference("unit_id", "units.id", primary_key=True),
    Column("part", String(16), nullable=False),
)
