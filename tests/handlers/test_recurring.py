"""A recurring work never ends by itself: each period is reported, confirmed and followed by the next."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from directives.assignment import Assignment, State
from directives.calendar import OFFICE_ZONE
from directives.officer import Role
from storage import assignments, units
from tests.handlers.acting import Desk


@pytest.fixture
def monthly(town: Desk, bring: Callable[[str], list[str]]) -> Desk:
    """The department reports before the 25th of each month."""
    town.officer("kt", Role.HEAD, "kt", name="Trưởng kt")
    bring("1. Giao Phòng Kinh tế báo cáo tình hình các chợ trước ngày 25 hằng tháng.")
    town.tap("1", "Ban hành")
    town.tap("1", "Ban hành đến")
    return town


def work_of(desk: Desk) -> Assignment:
    with desk.database.look() as tx:
        return assignments.of_unit(tx, units.numbers(tx)["kt"])[0]


def at_eight(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 8, tzinfo=OFFICE_ZONE)


def reported_and_confirmed(desk: Desk) -> list[str]:
    desk.say("kt", "đã báo cáo xong")
    desk.tap("kt", "Đúng")
    return desk.tap("1", "Xác nhận hoàn thành")


def test_the_next_period_begins_when_one_is_confirmed(monthly: Desk) -> None:
    assert work_of(monthly).due == date(2024, 9, 24)
    told = reported_and_confirmed(monthly)
    (to_unit,) = [text for text in told if "đơn vị đã hoàn thành kỳ này" in text]
    (to_office,) = [text for text in told if "hoàn thành kỳ này" in text and text != to_unit]
    for text in (to_unit, to_office):
        assert "thứ Năm, 24/10/2024</b> (<i>trước ngày 25 hằng tháng</i>)" in text
    work = work_of(monthly)
    assert (work.state, work.due, work.reported_done_on) == (State.ACKNOWLEDGED, date(2024, 10, 24), None)


def test_the_unit_is_reminded_of_each_period_and_of_none_that_is_settled(monthly: Desk) -> None:
    reported_and_confirmed(monthly)
    assert monthly.pass_to(at_eight(2024, 9, 24)) == {}
    assert "Sắp đến hạn" in monthly.pass_to(at_eight(2024, 10, 21))["kt"][0]
    assert "Hôm nay là ngày làm việc cuối" in monthly.pass_to(at_eight(2024, 10, 24))["kt"][0]
    assert "Đã quá hạn" in monthly.pass_to(at_eight(2024, 10, 25))["kt"][0]
    reported_and_confirmed(monthly)
    assert work_of(monthly).due == date(2024, 11, 24)
    assert "thứ Sáu, 22/11/2024" in monthly.pass_to(at_eight(2024, 11, 19))["kt"][0]


def test_periods_that_nobody_reported_are_not_asked_for_twice(monthly: Desk) -> None:
    monthly.pass_to(at_eight(2024, 11, 11))
    reported_and_confirmed(monthly)
    assert work_of(monthly).due == date(2024, 11, 24)


def test_what_does_not_recur_is_done(at_work: Desk) -> None:
    reported_and_confirmed(at_work)
    assert work_of(at_work).state is State.DONE
