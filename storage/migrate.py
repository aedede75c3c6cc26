"""Brings a database to the tables that this program knows; run at every start."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database, Transaction

if TYPE_CHECKING:
    # imported where it is used: a start that finds nothing to do need not wait for it
    from alembic.config import Config

_STEPS = Path(__file__).parent / "migrations" / "versions"

_LOCK = 0x646F6E646F63  # "dondoc": any number that nobody else takes on this database


class Standing(Enum):
    """How a database stands to the program. ``NEWER``: a later version of it has been here."""

    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()


class DatabaseUnreachable(Exception):
    """The database does not answer, or does not let the bot in; the text is its own."""


def standing(database: Database) -> Standing:
    """Say how the database stands, and change nothing; raise ``DatabaseUnreachable``."""
    file = database.url.database if database.is_sqlite else None
    if file and not Path(file).exists():
        return Standing.EMPTY
    with _reached(), database.look() as tx:
        return _standing(tx)


def upgrade(database: Database) -> Standing:
    """Run the steps that are missing, all or none; return how the database stood before.

    Of several processes that start at once one runs them and the others wait. A database that a newer version
    has changed is left as it is: the steps only ever add what an older version does not need to know, so that
    both work side by side while the hosts are upgraded one after another. Raises ``DatabaseUnreachable``.
    """
    if database.is_sqlite and database.url.database:
        Path(database.url.database).parent.mkdir(parents=True, exist_ok=True)
    with _reached():
        if _is_current(database):
            return Standing.CURRENT
    from alembic import command

    with _alone(database) as tx:
        before = _standing(tx)
        if before in (Standing.EMPTY, Standing.OLDER):
            command.upgrade(_config(tx), "head")
    return before


def _is_current(database: Database) -> bool:
    """Return True if the last step was the last one there is; a step's file begins with its number."""
    with database.look() as tx:
        if not inspect(tx).has_table("alembic_version"):
            return False
        found = tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    newest = max(file.stem for file in _STEPS.glob("m[0-9]*.py"))
    return found is not None and found == newest.split("_")[0]


def draft(what: str) -> None:
    """Write the next step: what leads from the steps so far to the tables as they are now (``make migration``)."""
    from alembic import command
    from alembic.script import ScriptDirectory

    database = Database("sqlite://")
    with _alone(database) as tx:
        config = _config(tx)
        command.upgrade(config, "head")
        count = len(list(ScriptDirectory.from_config(config).walk_revisions()))
        command.revision(config, what, autogenerate=True, rev_id=f"m{count + 1:04}")


def _config(tx: Transaction) -> "Config":
    from alembic.config import Config

    config = Config(attributes={"connection": tx})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _standing(tx: Transaction) -> Standing:
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config(tx))
    found = MigrationContext.configure(tx).get_current_revision()
    if found is None:
        return Standing.EMPTY
    if found == scripts.get_current_head():
        return Standing.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return Standing.OLDER if found in known else Standing.NEWER


@contextmanager
def _alone(database: Database) -> Iterator[Transaction]:
    """Open a transaction in which no other process migrates."""
    with _reached():
        connection = database.engine.connect()
    with connection:
        if database.is_sqlite:
            yield from _alone_on_sqlite(connection)
        else:
            with connection.begin():
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                yield connection


@contextmanager
def _reached() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:  # what SQLite says while it connects comes as it is
        raise DatabaseUnreachable(str(getattr(error, "orig", error))) from error


def _alone_on_sqlite(connection: Connection) -> Iterator[Transaction]:
    # A table that is copied and dropped would take with it what points at it. The switch does nothing within a
    # transaction, so it stands before; what it let through is looked for before the commit
    # (https://sqlite.org/lang_altertable.html#otheralter).
    raw = connection.connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            yield connection
            if broken := connection.execute(text("PRAGMA foreign_key_check")).fetchall():
                raise RuntimeError(f"rows that point at nothing after the migration: {broken[:5]}")
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
