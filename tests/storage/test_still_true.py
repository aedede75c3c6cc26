"""A message says what must still be true when it goes out."""

from datetime import datetime

import pytest
from sqlalchemy import update

from directives.assignment import State
from storage.database import Database, Transaction
from storage.still_true import false_ones
from storage.tables import assignments
from tests.storage.test_archive import given


def move(tx: Transaction, assignment: int, state: State) -> None:
    tx.execute(update(assignments).where(assignments.c.id == assignment).values(state=state.value))


def test_open_holds_while_one_of_them_is_open(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        first, second = given(tx, State.ACKNOWLEDGED, noon), given(tx, State.IN_PROGRESS, noon)
        condition = {"open": [first, second]}
        assert false_ones(tx, {7: condition}) == {}
        move(tx, first, State.DONE)
        assert false_ones(tx, {7: condition}) == {}
        move(tx, second, State.REPORTED_DONE)
        assert false_ones(tx, {7: condition}) == {7: "không còn việc nào đang mở"}


@pytest.mark.parametrize("state", [State.RETURNED, State.WITHDRAWN, State.PAUSED, State.REPORTED_DONE, State.DONE])
def test_nobody_is_reminded_of_what_is_not_owed(database: Database, noon: datetime, state: State) -> None:
    with database.begin() as tx:
        assert false_ones(tx, {1: {"open": [given(tx, state, noon)]}}).keys() == {1}


def test_unacknowledged_holds_until_it_is_received(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        given_out = given(tx, State.ASSIGNED, noon)
        assert false_ones(tx, {1: {"unacknowledged": [given_out]}}) == {}
        move(tx, given_out, State.ACKNOWLEDGED)
        assert false_ones(tx, {1: {"unacknowledged": [given_out]}}) == {1: "đã được tiếp nhận"}


def test_all_conditions_of_a_row_must_hold(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        assignment = given(tx, State.ACKNOWLEDGED, noon)
        assert false_ones(tx, {1: {"open": [assignment], "unacknowledged": [assignment]}}).keys() == {1}


def test_an_unknown_condition_is_a_mistake_that_is_told(database: Database) -> None:
    with database.begin() as tx, pytest.raises(KeyError):
        false_ones(tx, {1: {"weather": [1]}})
