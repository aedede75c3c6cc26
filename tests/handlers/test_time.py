"""Time passes: one message a person, in working hours, once, whatever was missed and however many ticks there are."""

from collections.abc import Callable
from datetime import datetime
from threading import Thread

import pytest
from sqlalchemy import func, select

from bot.clock import MovableClock
from directives.officer import Role
from directives.wording import payloads
from schedules import jobs
from storage import units
from storage.database import Database
from storage.tables import outbox
from tests.handlers.acting import Desk
from tests.handlers.conftest import NOTICE
from tests.stories.towns import city

Bring = Callable[[str], list[str]]


def at(desk: Desk, year: int, month: int, day: int, hour: int = 8, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=desk.office.zone)


def test_what_an_outage_missed_comes_as_one_message_once(at_work: Desk) -> None:
    """From Thursday to Monday: the head is silent twice over, a reminder of seven working days falls in between."""
    told = at_work.pass_to(at(at_work, 2024, 9, 23, 9))
    assert {chat: len(texts) for chat, texts in told.items()} == {"1": 1, "kt": 1, "gddt": 1, "p01": 1}
    assert "Sắp đến hạn" in told["kt"][0]
    assert at_work.tick() == {}


def test_a_reminder_is_dropped_where_the_unit_has_just_reported(at_work: Desk) -> None:
    at_work.say("kt", "da nhan")
    at_work.pass_to(at(at_work, 2024, 9, 27, 7, 30))
    at_work.clock.move_to(at(at_work, 2024, 9, 30, 8))
    at_work.delivers = False
    for job in jobs.JOBS:
        jobs.tick(at_work.database, job, at_work.clock.now(), at_work.office)
    at_work.say("kt", "đã xong")
    at_work.press("kt", payloads.ReportIs(1, "right"))
    at_work.deliver()
    with at_work.database.look() as tx:
        row = tx.execute(
            select(outbox.c.state, outbox.c.error)
            .where(outbox.c.chat_id == "kt", outbox.c.key.startswith("reminder:"))
            .order_by(outbox.c.id.desc())
        ).first()
    assert row is not None
    assert (row.state, row.error) == ("dropped", "không còn việc nào đang mở")


@pytest.mark.parametrize(
    ("year", "month", "day", "hour"),
    [(2024, 9, 27, 20), (2024, 9, 28, 9), (2024, 9, 29, 9), (2025, 1, 29, 9), (2025, 9, 2, 9), (2024, 9, 27, 12)],
    ids=["evening", "Saturday", "Sunday", "Tết", "2 September", "noon"],
)
def test_nobody_is_reminded_when_offices_are_closed(at_work: Desk, year: int, month: int, day: int, hour: int) -> None:
    assert at_work.pass_to(at(at_work, year, month, day, hour)) == {}


def test_a_make_up_saturday_is_a_working_day(town: Desk, bring: Bring) -> None:
    """4/5/2024 was worked for the Monday before 1 May."""
    town.clock.move_to(at(town, 2024, 4, 22, 8))
    town.officer("kt", Role.HEAD, "kt")
    bring("1. Giao Phòng Kinh tế rà soát các chợ, chậm nhất ngày 4/5/2024.")
    town.press("1", payloads.PublishSure(1))
    town.say("kt", "da nhan")
    assert "ngày làm việc cuối" in town.pass_to(at(town, 2024, 5, 4))["kt"][0]


def test_work_that_only_recurs_breaks_nothing(town: Desk, bring: Bring) -> None:
    town.officer("kt", Role.HEAD, "kt")
    bring(
        "1. Giao Phòng Kinh tế báo cáo tiến độ vào ngày 25 hằng tháng.\n\n2. Phòng Kinh tế thường xuyên kiểm tra chợ."
    )
    town.press("1", payloads.PublishSure(1))
    town.say("kt", "da nhan")
    for said in ("/viec", "/tinhhinh"):
        assert "Phòng Kinh tế" in town.say("kt", said)[0]
    assert "nhiệm vụ" in town.say("1", "/tonghop")[0]
    for month in (10, 11, 12):
        town.pass_to(at(town, 2024, month, 25))


def test_two_ticks_at_once_send_once(database: Database, clock: MovableClock) -> None:
    desk = Desk(database, clock)
    with database.begin() as tx:
        units.save(tx, city())
    desk.officer("1", Role.OFFICE)
    for chat in ("kt", "gddt", "p01"):
        desk.officer(chat, Role.HEAD, chat)
    desk.send("1", "tb.txt", NOTICE.encode())
    desk.press("1", payloads.PublishSure(1))
    clock.move_to(at(desk, 2024, 9, 27))

    def tick() -> None:
        jobs.tick(database, jobs.JOBS[0], clock.now(), desk.office)

    threads = [Thread(target=tick) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.look() as tx:
        sent = tx.execute(
            select(outbox.c.chat_id, func.count().label("n"))
            .where(outbox.c.key.startswith("reminder:"))
            .group_by(outbox.c.chat_id)
        )
        assert {row.chat_id: row.n for row in sent} == {"kt": 1, "gddt": 1, "p01": 1}
