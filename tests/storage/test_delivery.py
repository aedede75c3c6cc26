"""What is due comes in its order, and finding it costs what it is and not what is stored."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import event, insert, text

from directives.message import Address, Message, MessageKind, Priority
from storage import outbox
from storage.database import Database, Transaction
from storage.delivery import Outcome, due, record, take_in_hand
from storage.tables import outbox as rows

LEASE = timedelta(seconds=10)


def put(tx: Transaction, key: str, at: datetime, **more: object) -> int:
    more.setdefault("priority", Priority.ANSWER)
    row = outbox.put(tx, key, Address("telegram", str(more.pop("chat", 501))), Message(key), at=at, **more)  # type: ignore[arg-type] # as put takes them
    assert row is not None
    return row


def keys_due(tx: Transaction, now: datetime, resting: tuple[str, ...] = (), limit: int = 100) -> list[int]:
    return [one.id for one in due(tx, "telegram", now, resting=resting, limit=limit)]


def test_by_priority_then_by_time(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        broadcast = put(tx, "a", noon, priority=Priority.BROADCAST)
        late = put(tx, "b", noon, priority=Priority.REMINDER, send_at=noon - timedelta(hours=1))
        early = put(tx, "c", noon, priority=Priority.REMINDER, send_at=noon - timedelta(hours=2))
        answer = put(tx, "d", noon)
        put(tx, "e", noon, send_at=noon + timedelta(seconds=1))
        assert keys_due(tx, noon) == [answer, early, late, broadcast]
        assert keys_due(tx, noon, limit=2) == [answer, early]


def test_chats_at_rest_are_passed_over_but_a_press_is_answered(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        put(tx, "a", noon)
        other = put(tx, "b", noon, chat=502)
        toast = put(tx, "c", noon, kind=MessageKind.TOAST, remote_ref="1")
        assert keys_due(tx, noon, resting=("501",)) == [other, toast]


def test_a_row_in_hand_is_nobody_elses(database: Database, noon: datetime) -> None:
    with database.begin() as tx:
        row = put(tx, "a", noon)
        assert [one.id for one in take_in_hand(tx, [row], "first", LEASE)] == [row]
        assert take_in_hand(tx, [row], "second", LEASE) == []
        record(tx, [Outcome(row, "sent", sent_at=noon, remote_id="9")], "second")
        assert tx.execute(rows.select()).one().state == "sending"
        record(tx, [Outcome(row, "sent", sent_at=noon, remote_id="9")], "first")
        assert tx.execute(rows.select()).one().state == "sent"


@pytest.fixture
def crowded(database: Database, noon: datetime) -> Database:
    """Thirty thousand messages sent, three thousand for later."""
    row = {
        "channel": "telegram",
        "chat_id": "501",
        "kind": "text",
        "priority": 1,
        "text": "x",
        "buttons": [],
        "send_at": noon,
        "created_at": noon,
        "state": "sent",
    }
    with database.begin() as tx:
        tx.execute(insert(rows), [{**row, "key": f"sent{number}"} for number in range(30_000)])
        later = {**row, "send_at": noon + timedelta(days=3), "state": "waiting"}
        tx.execute(insert(rows), [{**later, "key": f"later{number}"} for number in range(3_000)])
        tx.execute(text("ANALYZE"))
    return database


def test_finding_what_is_due_reads_no_row_that_is_not(crowded: Database, noon: datetime) -> None:
    asked: list[tuple[str, object]] = []

    @event.listens_for(crowded.engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_more: object) -> None:
        asked.append((statement, parameters))

    with crowded.begin() as tx:
        due(tx, "telegram", noon, resting=("502",), limit=200)
        statement, parameters = asked[-1]
        explain = "EXPLAIN QUERY PLAN " if crowded.is_sqlite else "EXPLAIN "
        plan = [" ".join(str(part) for part in line) for line in tx.exec_driver_sql(explain + statement, parameters)]  # type: ignore[arg-type] # as they came
    reads = [line for line in plan if ("SCAN" in line or "SEARCH" in line or "Scan" in line)]
    assert len([line for line in reads if "ix_outbox_waiting" in line]) == len(Priority), "\n".join(plan)
    assert not any("Seq Scan on outbox" in line or "SCAN outbox" in line for line in reads), "\n".join(plan)
