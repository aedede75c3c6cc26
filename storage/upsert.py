"""An INSERT that may meet a row that is there already, in the words of the database in use."""

from typing import TYPE_CHECKING, cast

from sqlalchemy import Table

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert


def insert(table: Table, dialect: str) -> "Insert":
    """Return an insert that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``.

    ``dialect`` is ``tx.dialect.name``. Both databases say it alike, and SQLAlchemy has it in each dialect alone: the
    one that is not in use is not loaded.
    """
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite

        return cast("Insert", sqlite.insert(table))
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)
