"""The office moves work about: returned with a reason, given to another, extended, withdrawn, handed over within."""

from datetime import datetime

from sqlalchemy import select

from directives.assignment import State
from directives.message import Address
from directives.officer import Role
from directives.reminders import ReminderKind
from storage import people
from storage.tables import reminders
from tests.handlers.acting import Desk
from tests.handlers.test_reports import work_of


def planned(desk: Desk, code: str) -> list[str]:
    """The reminders of a deadline that wait for a unit: ``before 2024-09-27``."""
    with desk.database.look() as tx:
        rows = tx.execute(
            select(reminders.c.kind, reminders.c.due_at)
            .where(reminders.c.assignment_id == work_of(desk, code).id, reminders.c.handled_at.is_(None))
            .order_by(reminders.c.due_at)
        )
        return [
            f"{row.kind} {row.due_at.astimezone(desk.office.zone).date()}"
            for row in rows
            if ReminderKind(row.kind) not in (ReminderKind.UNACKNOWLEDGED, ReminderKind.ESCALATION)
        ]


def at(desk: Desk, day: int, month: int, hour: int = 8) -> datetime:
    return datetime(2024, month, day, hour, tzinfo=desk.office.zone)


def hand_back(desk: Desk, unit: str, reason: str = "Việc này thuộc Trung tâm Y tế") -> None:
    desk.say(unit, "/viec")
    desk.tap(unit, "Mở việc 1")
    desk.tap(unit, "Trả lại")
    desk.say(unit, reason)


def test_returned_work_goes_to_another_unit_with_its_reminders(at_work: Desk) -> None:
    at_work.officer("yt", Role.HEAD, "ttyt")
    hand_back(at_work, "gddt")
    assert "Lý do: Việc này thuộc Trung tâm Y tế" in at_work.last("1")
    at_work.tap("1", "Giao đơn vị khác")
    assert any("đơn vị nào" in text for text in at_work.say("1", "trung tâm"))
    at_work.tap("1", "Trung tâm Y tế")
    assert "kiểm tra các bếp ăn" in at_work.last("yt")
    assert planned(at_work, "ttyt")[-2:] == ["last_morning 2024-10-31", "overdue 2024-11-01"]
    assert work_of(at_work, "gddt").state is State.WITHDRAWN


def test_a_reason_is_needed(at_work: Desk) -> None:
    at_work.say("gddt", "/viec")
    at_work.tap("gddt", "Mở việc 1")
    at_work.tap("gddt", "Trả lại")
    assert "nhắn rõ lý do" in at_work.say("gddt", "?")[0]
    assert work_of(at_work, "gddt").state is State.ASSIGNED


def test_a_unit_that_returned_work_can_be_given_it_again(at_work: Desk) -> None:
    at_work.officer("yt", Role.HEAD, "ttyt")
    hand_back(at_work, "gddt")
    at_work.tap("1", "Giao đơn vị khác")
    at_work.say("1", "Trung tâm Y tế")
    hand_back(at_work, "yt", "Không phải việc của chúng tôi")
    at_work.tap("1", "Giao đơn vị khác")
    told = at_work.say("1", "Phòng Giáo dục và Đào tạo")
    assert any("Kính gửi Phòng Giáo dục và Đào tạo" in text for text in told)
    assert work_of(at_work, "gddt").state is State.ASSIGNED
    assert "last_morning 2024-10-31" in planned(at_work, "gddt")


def test_a_unit_that_has_it_is_not_given_it_twice(at_work: Desk) -> None:
    hand_back(at_work, "gddt")
    at_work.tap("1", "Giao đơn vị khác")
    at_work.say("1", "Phòng Kinh tế")
    at_work.say("kt", "/viec")
    assert "2 nhiệm vụ" in at_work.last("kt")


def test_nobody_by_that_name(at_work: Desk) -> None:
    hand_back(at_work, "gddt")
    at_work.tap("1", "Giao đơn vị khác")
    assert "Đề nghị nhắn lại tên đầy đủ" in at_work.say("1", "zzzzz")[0]


def extend(desk: Desk, unit: str, typed: str) -> list[str]:
    desk.say("1", "/tonghop")
    desk.press("1", f"extend:{work_of(desk, unit).id}")
    return desk.say("1", typed)


def test_an_extension_moves_the_reminders_and_tells_the_unit(at_work: Desk) -> None:
    assert planned(at_work, "kt")[-2:] == ["last_morning 2024-09-30", "overdue 2024-10-01"]
    told = extend(at_work, "kt", "15/10/2024")
    assert any("gia hạn nhiệm vụ đến <b>thứ Ba, 15/10/2024</b>" in text for text in told)
    assert planned(at_work, "kt")[-2:] == ["last_morning 2024-10-15", "overdue 2024-10-16"]
    assert not [one for one in planned(at_work, "kt") if "2024-09" in one]
    assert "trước ngày 1/10/2024" not in at_work.last("kt", "Kính gửi").partition("Hạn")[2]


def test_an_extension_that_is_taken_back_brings_the_old_reminders_back(at_work: Desk) -> None:
    before = planned(at_work, "kt")
    extend(at_work, "kt", "15/10/2024")
    extend(at_work, "kt", "30/9/2024")
    assert planned(at_work, "kt") == before


def test_a_past_or_unclear_day_is_asked_again(at_work: Desk) -> None:
    assert "đã qua" in extend(at_work, "kt", "1/9/2024")[0]
    assert "Chưa hiểu" in at_work.say("1", "xyz")[0]
    assert any("15/10/2024" in text for text in at_work.say("1", "15/10/2024"))


def test_withdrawn_work_is_nobodys_and_nobody_is_reminded(at_work: Desk) -> None:
    at_work.say("1", "/tonghop")
    number = work_of(at_work, "kt").id
    assert "Thu hồi nhiệm vụ của Phòng Kinh tế?" in at_work.press("1", f"withdraw:{number}:0")[0]
    told = at_work.tap("1", "Thu hồi nhiệm vụ này")
    assert any("không phải thực hiện nữa" in text for text in told)
    assert at_work.say("kt", "/viec") == ["Đơn vị hiện không có nhiệm vụ nào đang chờ thực hiện."]
    assert "kt" not in at_work.pass_to(at(at_work, 30, 9))


def test_who_is_handed_the_work_is_reminded_and_the_head_on_the_last_morning(at_work: Desk) -> None:
    at_work.tap("kt", "Mở việc 1")
    at_work.tap("kt", "Giao chuyên viên")
    told = at_work.tap("kt", "Chuyên viên")
    assert any("giao đồng chí thực hiện" in text for text in told)
    at_work.say("kt2", "da nhan", reply_to=at_work.message_id("kt2"))
    assert {"kt2"} == set(at_work.pass_to(at(at_work, 27, 9))) & {"kt", "kt2"}
    assert {"kt", "kt2"} <= set(at_work.pass_to(at(at_work, 30, 9)))


def test_where_the_official_can_not_be_reached_the_head_is_reminded(at_work: Desk) -> None:
    at_work.tap("kt", "Mở việc 1")
    at_work.tap("kt", "Giao chuyên viên")
    at_work.tap("kt", "Chuyên viên")
    with at_work.database.begin() as tx:
        people.mark_unreachable(tx, Address("telegram", "kt2"), "Forbidden", at=at_work.clock.now())
    assert "kt" in at_work.pass_to(at(at_work, 27, 9))


def test_work_that_is_reopened_after_its_day_is_reminded_of_again(at_work: Desk) -> None:
    at_work.say("kt", "đã xong")
    at_work.tap("kt", "Đúng")
    at_work.pass_to(at(at_work, 2, 10))
    at_work.tap("1", "Chưa đạt, làm tiếp", about="báo hoàn thành")
    assert planned(at_work, "kt") == ["overdue 2024-10-03"]
    assert any("quá hạn 3 ngày" in text for text in at_work.pass_to(at(at_work, 3, 10))["kt"])
