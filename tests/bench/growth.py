"""What it costs when much is stored: a tick with nothing due, and publishing to every commune of the country."""

import time
from datetime import UTC, date, datetime, timedelta
from statistics import median

from sqlalchemy import insert, text

from directives.message import Address
from directives.office import OfficeRules
from directives.officer import Role
from directives.wording.payloads import PublishSure
from handlers.dispatch import Dispatcher
from handlers.incoming import Incoming, IncomingKind
from schedules import jobs
from storage import people
from storage.database import Database, Transaction
from storage.tables import accounts, directive_units, directives, notices, officers, units

COMMUNES = 3_321  # the communes, wards and special zones of Vietnam from 1/7/2025
NOON = datetime(2024, 9, 12, 5, 0, tzinfo=UTC)
TICKS = 200


def tick_seconds(database: Database, assignments: int) -> float:
    """The median of a tick of every job with nothing due, where so many assignments are stored.

    Each has four reminders behind it and two before it.
    """
    with database.begin() as tx:
        have = tx.execute(text("SELECT count(*) FROM assignments")).scalar_one()
        _store(tx, have, assignments)
    with database.begin() as tx:
        tx.execute(text("ANALYZE"))
    office, times = OfficeRules(), []
    for _ in range(TICKS):
        started = time.perf_counter()
        for job in jobs.JOBS:
            jobs.tick(database, job, NOON, office)
        times.append(time.perf_counter() - started)
    return median(times)


def _store(tx: Transaction, have: int, want: int) -> None:
    """Bring the number of assignments up; a notice has 1,000 directives of one unit each."""
    if not have:
        _notice(tx, 1)
        tx.execute(insert(units).values(id=1, code="u1", name="UBND phường 1", kind="ward"))
    step = {"have": have, "want": want, "at": NOON - timedelta(days=30), "due": date(2024, 12, 31)}
    numbers = "WITH RECURSIVE n(i) AS (SELECT :have + 1 UNION ALL SELECT i + 1 FROM n WHERE i < :want) "
    tx.execute(
        text(
            "INSERT INTO directives (id, notice_id, position, text, span_start, span_end, kind, lead, coordinate,"
            " report_to, evidence, questions, assigned, dropped) "
            + numbers
            + "SELECT i, 1, i, 'x', 0, 1, 'task', '[]', '[]', '[]', '[]', '[]', true, false FROM n"
        ),
        step,
    )
    tx.execute(
        text(
            "INSERT INTO assignments (id, directive_id, notice_id, unit_id, part, state, assigned_at, due) "
            + numbers
            + "SELECT i, i, 1, 1, 'lead', 'in_progress', :at, :due FROM n"
        ),
        step,
    )
    for days in (-20, -15, -10, -5, 5, 10):
        handled = step["at"] if days < 0 else None
        tx.execute(
            text(
                "INSERT INTO reminders (assignment_id, kind, due_at, handled_at) "
                + numbers
                + "SELECT i, 'before', :when, :handled FROM n"
            ),
            {**step, "when": NOON + timedelta(days=days), "handled": handled},
        )


def _notice(tx: Transaction, number: int) -> None:
    tx.execute(
        insert(notices).values(
            id=number, text_sha256="x", text="x", title="Về tiến độ", state="draft", brought_at=NOON, issuer="UBND"
        )
    )


def store_sent(database: Database, count: int) -> None:
    """Bring the messages that were sent before up to so many (PostgreSQL)."""
    with database.begin() as tx:
        # what was sent in an earlier measurement is old now, and its keys are free again
        tx.execute(text("UPDATE outbox SET key = 'old:' || id"))
        have = tx.execute(text("SELECT count(*) FROM outbox")).scalar_one()
        tx.execute(
            text(
                "INSERT INTO outbox (key, channel, chat_id, kind, priority, text, buttons, send_at, created_at, state,"
                " attempts, sent_at, remote_id) SELECT 'older:' || n, 'telegram', (1000 + n % 5000)::text, 'text', 1,"
                " 'Đề nghị quý đơn vị báo cáo kết quả thực hiện trước thứ Sáu, 20/9/2024.', '[]', :at, :at, 'sent', 1,"
                " :at, n::text FROM generate_series(CAST(:first AS integer), CAST(:last AS integer)) AS n"
            ),
            {"first": have + 1, "last": count, "at": NOON - timedelta(days=30)},
        )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE outbox"))


def publish_seconds(database: Database) -> float:
    """Publish one directive to every commune, each with a head who is told; from the press to the commit."""
    with database.begin() as tx:
        _notice(tx, 1)
        tx.execute(
            insert(directives).values(
                id=1, notice_id=1, position=1, text="Rà soát, báo cáo số liệu", span_start=0, span_end=1, kind="task",
                lead=["UBND các xã, phường"], coordinate=[], report_to=[], evidence=[], due=date(2024, 11, 30),
                last_working_day=date(2024, 11, 29), deadline_phrase="trong tháng 11/2024",
            )
        )  # fmt: skip
        numbers = range(1, COMMUNES + 1)
        tx.execute(
            insert(units), [{"id": n, "code": f"x{n}", "name": f"UBND xã số {n}", "kind": "commune"} for n in numbers]
        )
        tx.execute(insert(directive_units), [{"directive_id": 1, "unit_id": n, "part": "lead"} for n in numbers])
        head = {"title": "Chủ tịch UBND", "role": Role.HEAD.value, "created_at": NOON}
        tx.execute(insert(officers), [{**head, "id": n, "name": f"Chủ tịch {n}", "unit_id": n} for n in numbers])
        account = {"channel": "telegram", "created_at": NOON}
        tx.execute(insert(accounts), [{**account, "id": n, "officer_id": n, "chat_id": str(n)} for n in numbers])
    office = Address("telegram", "999999")
    with database.begin() as tx:
        if not database.is_sqlite:
            for name in ("officers", "accounts"):
                tx.execute(text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), {COMMUNES})"))
        people.register(tx, office, name="Hà", title="Chuyên viên", role=Role.OFFICE, unit_id=None, at=NOON)
    dispatch = Dispatcher(database, OfficeRules(), "dondoc_bot")
    press = Incoming(office, 1, IncomingKind.PRESS, PublishSure(1).pack(), "1", press_id="1")
    started = time.perf_counter()
    dispatch(press, NOON)
    took = time.perf_counter() - started
    with database.look() as tx:
        told = tx.execute(text("SELECT count(*) FROM outbox WHERE key LIKE 'assigned:%'")).scalar_one()
    assert told == COMMUNES, f"{told} units were told"
    return took
