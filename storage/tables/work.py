"""Assignments and what happens to them: acknowledgements, reports, reminders; and the audit of it all."""

from sqlalchemy import (
    JSON,
    Column,
    Date,
    Index,
    Numeric,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from storage.database import Instant
from storage.tables.base import key, metadata, partial_index, reference

assignments = Table(
    "assignments",
    metadata,
    key(),
    reference("directive_id", "directives.id"),
    reference("notice_id", "notices.id", index=True),
    reference("unit_id", "units.id", index=True),
    Column("part", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("assigned_at", Instant, nullable=False),
    Column("due", Date),
    Column("due_time", Time),
    Column("last_working_day", Date),
    Column("acknowledged_at", Instant),
    Column("reported_done_on", Date),
    Column("reason", Text),
    reference("delegate_id", "officers.id", nullable=True, index=True),
    UniqueConstraint("directive_id", "unit_id"),
)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    key(),
    reference("assignment_id", "assignments.id", index=True),
    reference("officer_id", "officers.id"),
    Column("at", Instant, nullable=False),
    # the channel's number of the message whose button was pressed
    Column("message_id", String(64)),
    UniqueConstraint("assignment_id", "officer_id"),
)

reports = Table(
    "reports",
    metadata,
    key(),
    # None while the official has not said which of several it is about
    reference("assignment_id", "assignments.id", nullable=True, index=True),
    reference("officer_id", "officers.id"),
    Column("at", Instant, nullable=False),
    # the replies it is made of, as they were sent
    Column("texts", JSON, nullable=False, default=list),
    Column("status", String(24)),
    Column("obstacles", Text),
    # a report counts once the official has pressed Đúng; until then it is a draft
    Column("confirmed_at", Instant),
    Column("dropped_at", Instant),
)

report_figures = Table(
    "report_figures",
    metadata,
    key(),
    reference("report_id", "reports.id", index=True),
    Column("indicator", String(255), nullable=False, default=""),
    Column("value", Numeric(24, 6)),
    Column("of", Numeric(24, 6)),
    Column("unit", String(32)),
    Column("item_status", String(24)),
)

report_files = Table(
    "report_files",
    metadata,
    reference("report_id", "reports.id", primary_key=True),
    reference("file_id", "files.id", primary_key=True),
    # before · during · after, where the directive asks for it
    Column("stage", String(16)),
)

reminders = Table(
    "reminders",
    metadata,
    key(),
    reference("assignment_id", "assignments.id"),
    # before_7 · last_morning · overdue · unacknowledged …: see directives/reminders.py
    Column("kind", String(24), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("handled_at", Instant),
    Column("outcome", String(64)),
    UniqueConstraint("assignment_id", "kind", "due_at"),
    # a tick asks for what is due and unhandled: its cost is that of those rows alone
    partial_index("ix_reminders_waiting", "due_at", where="handled_at IS NULL"),
)

audit = Table(
    "audit",
    metadata,
    key(),
    Column("at", Instant, nullable=False),
    reference("officer_id", "officers.id", nullable=True),
    Column("chat", String(96)),
    Column("action", String(48), nullable=False),
    Column("subject", String(64)),
    Column("details", JSON, nullable=False, default=dict),
    Index(None, "subject"),
    Index(None, "chat", "at"),
)
