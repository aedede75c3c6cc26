"""Opening and making databases in tests; the fixtures are in ``conftest.py``."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from sqlalchemy import URL, NullPool, create_engine, text

from storage.database import Database


def url_of(database: Database) -> str:
    """The URL by which another process reaches a test's database."""
    return text_of(database.url)


def text_of(url: URL) -> str:
    """The URL as a program is given it."""
    return url.render_as_string(hide_password=False)


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """The database at a URL, closed in the end."""
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def fresh_postgres(server: URL, made_from: str = "") -> Iterator[Database]:
    """A new database on a PostgreSQL server, dropped in the end. ``made_from`` ends ``CREATE DATABASE``."""
    name = f"test_{uuid4().hex}"
    run_on(server, f"CREATE DATABASE {name} {made_from}")
    with opened(text_of(server.set(database=name))) as database:
        yield database
    run_on(server, f"DROP DATABASE {name} WITH (FORCE)")


def run_on(server: URL, *statements: str) -> None:
    """Run statements on a PostgreSQL server, each for itself."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
