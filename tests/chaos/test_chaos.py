"""A short storm on each database; the long one is ``make chaos``."""

import pytest

from storage.database import Database
from tests.chaos.storm import Storm

KILLS = 8


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_nothing_is_lost_and_every_double_is_counted(database: Database) -> None:
    rages(Storm(database, seed=20240912, kills=KILLS))


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.timeout(300)
def test_nor_where_every_process_takes_webhooks(postgres_database: Database) -> None:
    rages(Storm(postgres_database, seed=20240923, kills=KILLS, webhooks=True))


def rages(storm: Storm) -> None:
    verdict = storm.run()
    assert verdict.holds, f"seed {storm.seed}\n{verdict.told()}"
    assert storm.died_alone == []
    assert storm.killed >= KILLS
