"""An INSERT that may meet a row that is there already, in the words of the database in use."""

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite


def insert(table: Table, dialect: str) -> postgresql.Insert:
    """Return an insert that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``.

    ``dialect`` is ``tx.dialect.name``. Both databases say it alike, and SQLAlchemy has it in each dialect alone.
    """
    return cast(postgresql.Insert, sqlite.insert(table)) if dialect == "sqlite" else postgresql.insert(table)
