"""A database comes to the tables that the program knows, by the steps that were released, once."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, inspect, select, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.migrate import Standing, standing, upgrade
from storage.tables import metadata, units
from tests.databases import opened, url_of


def test_the_steps_lead_to_the_tables_as_they_are(database: Database) -> None:
    with database.look() as tx:
        assert compare_metadata(MigrationContext.configure(tx, opts={"compare_server_default": True}), metadata) == []


def test_an_empty_database_is_brought_up_and_then_left_alone(empty_database: Database) -> None:
    assert standing(empty_database) is Standing.EMPTY
    assert upgrade(empty_database) is Standing.EMPTY
    assert upgrade(empty_database) is Standing.CURRENT


def test_what_is_stored_survives_another_start(database: Database) -> None:
    with database.begin() as tx:
        tx.execute(insert(units).values(code="p1", name="UBND phường 1", kind="ward"))
    upgrade(database)
    with database.look() as tx:
        assert tx.execute(select(units.c.code)).scalars().all() == ["p1"]


def _start(url: str) -> Standing:
    with opened(url) as database:
        return upgrade(database)


@pytest.mark.slow
def test_processes_that_start_at_once_migrate_once(empty_database: Database) -> None:
    with ProcessPoolExecutor(3, mp_context=get_context("spawn")) as processes:
        stood = list(processes.map(_start, [url_of(empty_database)] * 3))
    assert sorted(one.name for one in stood) == ["CURRENT", "CURRENT", "EMPTY"]


def test_a_database_of_a_newer_version_is_left_as_it_is(database: Database) -> None:
    with database.begin() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = 'm9999'"))
    assert upgrade(database) is Standing.NEWER
    assert standing(database) is Standing.NEWER


def test_a_step_that_fails_leaves_nothing_behind(empty_database: Database) -> None:
    with empty_database.begin() as tx:
        tx.execute(text("CREATE TABLE units (mine INTEGER)"))
    with pytest.raises(DBAPIError):
        upgrade(empty_database)
    with empty_database.look() as tx:
        assert inspect(tx).get_table_names() == ["units"]


def test_the_default_database_needs_no_folder_made_by_hand(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path / 'data' / 'dondoc.db'}") as database:
        assert upgrade(database) is Standing.EMPTY
