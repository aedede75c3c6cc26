"""The tables, a file for each subject. One metadata: the migrations are made from it."""

from storage.tables.base import metadata
from storage.tables.broadcasts import broadcast_receipts, broadcasts
from storage.tables.delivery import cards, outbox, outbox_archive, updates_set_aside, updates_taken
from storage.tables.notices import directive_units, directives, files, notices
from storage.tables.people import accounts, conversations, invitations, officers
from storage.tables.units import unit_group_members, unit_groups, unit_names, units
from storage.tables.work import (
    acknowledgements,
    assignments,
    audit,
    reminders,
    report_figures,
    report_files,
    reports,
)

__all__ = [
    "accounts",
    "acknowledgements",
    "assignments",
    "audit",
    "broadcast_receipts",
    "broadcasts",
    "cards",
    "conversations",
    "directive_units",
    "directives",
    "files",
    "invitations",
    "metadata",
    "notices",
    "officers",
    "outbox",
    "outbox_archive",
    "reminders",
    "report_figures",
    "report_files",
    "reports",
    "unit_group_members",
    "unit_groups",
    "unit_names",
    "units",
    "updates_set_aside",
    "updates_taken",
]
