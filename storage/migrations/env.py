"""What Alembic runs: the steps, on the connection and within the transaction that ``storage/migrate.py`` opened."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.database import Instant
from storage.tables import metadata
from storage.tables.base import with_conditions


def _render(kind: str, item: Any, _autogen: AutogenContext) -> str | Literal[False]:
    # A step must mean the same in ten years: it names no type of the program.
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Instant) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=with_conditions(metadata),
    render_item=_render,
    # SQLite can't alter a table: Alembic makes a new one and copies the rows.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
