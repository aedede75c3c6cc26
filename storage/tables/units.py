"""Units, the names they are called by, and the groups that a notice speaks of at once."""

from sqlalchemy import Boolean, Column, String, Table, UniqueConstraint

from storage.tables.base import key, metadata, reference

units = Table(
    "units",
    metadata,
    key(),
    Column("code", String(64), nullable=False, unique=True),
    Column("name", String(255), nullable=False),
    Column("short_name", String(128), nullable=False, default=""),
    Column("kind", String(32), nullable=False),
    reference("parent_id", "units.id", nullable=True),
    Column("active", Boolean, nullable=False, default=True),
)

unit_names = Table(
    "unit_names",
    metadata,
    key(),
    reference("unit_id", "units.id", index=True),
    Column("name", String(255), nullable=False),
    # where the name came from: the units file, or the office's answer to a question of the bot
    Column("source", String(16), nullable=False, default="file"),
    UniqueConstraint("unit_id", "name"),
)

unit_groups = Table(
    "unit_groups",
    metadata,
    key(),
    Column("name", String(255), nullable=False, unique=True),
    Column("other_names", String(2000), nullable=False, default=""),
)

unit_group_members = Table(
    "unit_group_members",
    metadata,
    reference("group_id", "unit_groups.id", primary_key=True),
    reference("unit_id", "units.id", primary_key=True),
)
