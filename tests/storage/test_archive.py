"""Old messages move out of the way; what may still be edited or answered stays."""

from datetime import datetime, timedelta

from sqlalchemy import func, insert, select, text, update

from directives.assignment import State
from directives.message import Address, Message, Priority
from storage import outbox
from storage.archive import move_old
from storage.database import Database, Transaction
from storage.tables import assignments, cards, directives, notices, outbox_archive, units
from storage.tables import outbox as rows

OLD = timedelta(days=100)


def said(tx: Transaction, key: str, at: datetime, state: str = "sent") -> int:
    row = outbox.put(tx, key, Address("telegram", "501"), Message("chào"), at=at, priority=Priority.ANSWER)
    assert row is not None
    tx.execute(update(rows).where(rows.c.id == row).values(state=state, remote_id="7"))
    return row


def given(tx: Transaction, state: State, at: datetime) -> int:
    """An assignment in this state."""
    notice = tx.execute(
        insert(notices).values(text_sha256="x", text="x", state="published", brought_at=at).returning(notices.c.id)
    ).scalar_one()
    directive = tx.execute(
        insert(directives)
        .values(
            notice_id=notice,
            position=1,
            text="x",
            span_start=0,
            span_end=1,
            kind="task",
            lead=[],
            coordinate=[],
            report_to=[],
            evidence=[],
        )
        .returning(directives.c.id)
    ).scalar_one()
    unit = tx.execute(
        insert(units).values(code=state.value, name=state.value, kind="ward").returning(units.c.id)
    ).scalar_one()
    number: int = tx.execute(
        insert(assignments)
        .values(directive_id=directive, notice_id=notice, unit_id=unit, part="lead", state=state.value, assigned_at=at)
        .returning(assignments.c.id)
    ).scalar_one()
    return number


def left(tx: Transaction) -> set[int]:
    return set(tx.scalars(select(rows.c.id)))


def test_what_is_old_and_done_with_moves_out_whole(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        old, failed = said(tx, "a", noon - OLD), said(tx, "b", noon - OLD, "failed")
        waiting, fresh = said(tx, "c", noon - OLD, "waiting"), said(tx, "d", noon)
        assert move_old(tx, noon - timedelta(days=90)) == 2
        assert left(tx) == {waiting, fresh}
        moved = tx.execute(select(outbox_archive).order_by(outbox_archive.c.id)).all()
    assert [(row.id, row.key, row.text, row.remote_id) for row in moved] == [
        (old, "a", "chào", "7"),
        (failed, "b", "chào", "7"),
    ]


def test_the_cards_of_work_that_is_not_over_stay(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        open_, done = said(tx, "a", noon - OLD), said(tx, "b", noon - OLD)
        for card, state in ((open_, State.IN_PROGRESS), (done, State.DONE)):
            tx.execute(insert(cards).values(assignment_id=given(tx, state, noon), outbox_id=card, shape="card"))
        assert move_old(tx, noon) == 1
        assert left(tx) == {open_}
        assert tx.scalar(select(func.count()).select_from(cards)) == 1


def test_a_message_follows_its_edits(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        original = said(tx, "a", noon - OLD)
        outbox.put_edit(tx, original, Message("mới"), at=noon - OLD)
        tx.execute(update(rows).values(state="sent"))
        assert [move_old(tx, noon), move_old(tx, noon), move_old(tx, noon)] == [1, 1, 0]
        assert left(tx) == set()


def test_it_goes_in_small_steps(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        for number in range(5):
            said(tx, f"k{number}", noon - OLD)
        assert [move_old(tx, noon, limit=2) for _ in range(4)] == [2, 2, 1, 0]
        assert tx.scalar(text("SELECT count(*) FROM outbox_archive")) == 5
