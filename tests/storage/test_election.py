"""One sends at a time: whoever holds the seat, and nobody after it is gone."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.election import Seat, SeatLost, SecondSender, candidate


def elected(database: Database) -> Seat:
    seat = candidate(database).stand()
    assert seat is not None
    return seat


def cut_off(database: Database) -> None:
    """The server ends the session that holds the seat, as when it restarts."""
    with database.begin() as tx:
        tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database ="
                " (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        )


def test_a_second_process_on_sqlite_is_told_clearly(sqlite_database: Database) -> None:
    seat = elected(sqlite_database)
    with pytest.raises(SecondSender) as told:
        candidate(sqlite_database).stand()
    assert "đang chạy trên cơ sở dữ liệu này" in str(told.value)
    assert "PID" in str(told.value)
    seat.leave()
    elected(sqlite_database).leave()


def test_the_lock_on_sqlite_dies_with_its_process(sqlite_database: Database) -> None:
    file = sqlite_database.url.database
    program = (
        "import os; from storage.database import Database; from storage.election import candidate;"
        f"seat = candidate(Database('sqlite:///{file}')).stand(); os.kill(os.getpid(), 9)"
    )
    died = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2])
    assert died.returncode == -9
    elected(sqlite_database).leave()


@pytest.mark.postgres
def test_one_is_elected_and_the_next_when_it_leaves(postgres_database: Database) -> None:
    first, second = elected(postgres_database), candidate(postgres_database)
    assert second.stand() is None
    assert second.stand() is None
    first.leave()
    seat = second.stand()
    assert seat is not None
    assert seat.name != first.name
    seat.leave()


@pytest.mark.postgres
def test_a_seat_whose_connection_broke_can_do_nothing_more(postgres_database: Database) -> None:
    seat = elected(postgres_database)
    with seat.begin() as tx:
        tx.execute(text("SELECT 1"))
    cut_off(postgres_database)
    for _ in range(2):
        with pytest.raises(SeatLost), seat.begin() as tx:
            tx.execute(text("SELECT 1"))
    seat.leave()
    elected(postgres_database).leave()


@pytest.mark.postgres
def test_a_candidate_whose_connection_broke_stands_again(postgres_database: Database) -> None:
    first, second = elected(postgres_database), candidate(postgres_database)
    assert second.stand() is None
    with postgres_database.begin() as tx:
        tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    with pytest.raises(Exception, match="terminat"):
        second.stand()
    assert second.stand() is not None
    first.leave()


@pytest.mark.postgres
def test_a_process_that_hangs_loses_its_seat(postgres_database: Database) -> None:
    """The server ends a session that says nothing for too long: its process is stopped, or swapped out."""
    seat = elected(postgres_database)
    with seat.begin() as tx:
        assert tx.execute(text("SHOW idle_session_timeout")).scalar_one() == "10s"
        assert tx.execute(text("SHOW idle_in_transaction_session_timeout")).scalar_one() == "10s"
        tx.execute(text("SET idle_session_timeout = '50ms'"))
    with postgres_database.begin() as tx:
        tx.execute(text("SELECT pg_sleep(0.3)"))
    assert candidate(postgres_database).stand() is not None
    with pytest.raises(SeatLost), seat.begin() as tx:
        tx.execute(text("SELECT 1"))
