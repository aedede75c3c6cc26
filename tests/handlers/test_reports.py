"""Officials report in their own words; nothing is stored before they say that it was understood."""

from collections.abc import Sequence

import pytest

from directives.assignment import Assignment, State
from directives.officer import Role
from storage import assignments, reports, units
from storage.reports import Report
from storage.tables import report_files
from storage.tables import reports as report_rows
from tests.handlers.acting import Desk

UNDERSTOOD = "Bot hiểu báo cáo như sau"


def work_of(desk: Desk, code: str) -> Assignment:
    with desk.database.look() as tx:
        return assignments.of_unit(tx, units.numbers(tx)[code])[0]


def stored(desk: Desk, code: str) -> Sequence[Report]:
    with desk.database.look() as tx:
        return reports.history(tx, work_of(desk, code).id)


@pytest.fixture
def two_works(at_work: Desk) -> Desk:
    """The first department has a second assignment, of another notice."""
    head = "Số: 8/TB-UBND\nAn Mẫu, ngày 11 tháng 9 năm 2024\n\nTHÔNG BÁO\nKết luận cuộc họp về đường phố\n\n"
    at_work.send("1", "tb2.txt", (head + "1. Giao Phòng Kinh tế sửa đèn đường trước ngày 10/10/2024.").encode())
    at_work.tap("1", "Ban hành")
    at_work.tap("1", "Ban hành đến")
    return at_work


def test_by_the_button(at_work: Desk) -> None:
    at_work.tap("kt", "Mở việc 1")
    asked = at_work.tap("kt", "Báo cáo")[0]
    assert "thứ Hai, 30/9/2024" in asked
    assert UNDERSTOOD in at_work.say("kt", "rà soát được 8/10 chợ, còn vướng hồ sơ")[0]
    assert stored(at_work, "kt") == []
    at_work.tap("kt", "Đúng")
    (report,) = stored(at_work, "kt")
    assert [(figure.value, figure.of) for figure in report.figures] == [(8, 10)]
    assert report.obstacles is not None
    assert work_of(at_work, "kt").state is State.IN_PROGRESS


def test_by_a_reply_to_the_card_whatever_else_is_open(two_works: Desk) -> None:
    two_works.say("kt", "đạt 40%", reply_to=two_works.message_id("kt", "đèn đường"))
    assert "đèn đường" in two_works.last("kt")
    assert "40%" in two_works.last("kt")


def test_free_text_with_one_open_assignment(at_work: Desk) -> None:
    (understood,) = at_work.say("gddt", "đã kiểm tra 5/9 trường")
    assert UNDERSTOOD in understood
    assert "bếp ăn" in understood


def test_free_text_with_several_asks_on_which_and_more_may_follow(two_works: Desk) -> None:
    (asked,) = two_works.say("kt", "đạt 60%")
    assert "báo cáo cho nhiệm vụ nào?" in asked
    assert "báo cáo cho nhiệm vụ nào?" in two_works.say("kt", "còn vướng mặt bằng")[0]
    two_works.tap("kt", "2. Giao Phòng Kinh tế sửa đèn")
    understood = two_works.last("kt")
    assert "60%" in understood
    assert "mặt bằng" in understood
    assert two_works.rows(report_rows) == 1


@pytest.mark.parametrize(
    ("before", "after", "understood"),
    [("đạt 60%", "75", "75%"), ("giải ngân 300 triệu", "520", "520 là 520% hay số lượng 520?")],
)
def test_a_bare_number_is_in_the_unit_of_the_last_report(
    at_work: Desk, before: str, after: str, understood: str
) -> None:
    at_work.say("gddt", before)
    at_work.tap("gddt", "Đúng")
    assert understood in at_work.say("gddt", after)[0]


def test_what_was_wrong_is_said_again(at_work: Desk) -> None:
    at_work.say("gddt", "đạt 15%")
    at_work.tap("gddt", "Sửa")
    (understood,) = at_work.say("gddt", "đạt 51%")
    assert "51%" in understood
    assert "15%" not in understood
    at_work.tap("gddt", "Đúng", about="51%")
    assert [figure.value for figure in stored(at_work, "gddt")[0].figures] == [51]


def test_a_report_is_thrown_away(at_work: Desk) -> None:
    at_work.say("gddt", "đạt 15%")
    assert any("Chưa có gì được ghi nhận" in text for text in at_work.tap("gddt", "Bỏ"))
    assert at_work.tap("gddt", "Đúng", about="15%") == ["Nút này không còn dùng được."]
    assert stored(at_work, "gddt") == []


@pytest.mark.parametrize("typed", ["dung", "Đúng.", "ok", "dung roi"])
def test_right_may_be_typed(at_work: Desk, typed: str) -> None:
    at_work.say("gddt", "đạt 15%")
    assert "Đã ghi nhận báo cáo" in at_work.say("gddt", typed)[0]
    assert len(stored(at_work, "gddt")) == 1


def test_typed_fix_and_drop(at_work: Desk) -> None:
    at_work.say("gddt", "đạt 15%")
    assert "nhắn lại nội dung đúng" in at_work.say("gddt", "sửa")[0]
    assert "51%" in at_work.say("gddt", "đạt 51%")[0]
    assert "Đã bỏ báo cáo" in at_work.say("gddt", "bỏ")[0]


def test_more_is_added_before_it_is_right_also_by_a_reply_to_what_was_understood(at_work: Desk) -> None:
    at_work.say("p01", "đạt 30%", reply_to=at_work.message_id("p01"))
    at_work.picture("p01", "trước khi sửa", b"a")
    at_work.say("p01", "còn vướng vật tư", reply_to=at_work.message_id("p01", UNDERSTOOD))
    understood = at_work.last("p01")
    assert "30%" in understood
    assert "vật tư" in understood
    assert "1 (1 trước)" in understood
    at_work.say("p01", "đúng", reply_to=at_work.message_id("p01", UNDERSTOOD))
    assert at_work.rows(report_rows) == 1
    assert len(stored(at_work, "p01")[0].pictures) == 1


def test_an_album_is_answered_in_one_message_and_placed_by_buttons(at_work: Desk) -> None:
    at_work.say("p01", "đạt 30%")
    asked = at_work.message_id("p01")
    for content in (b"a", b"b", b"c"):
        at_work.picture("p01", "", content)
    assert at_work.message_id("p01") == asked
    assert "Ảnh chụp khi nào?" in at_work.last("p01")
    at_work.tap("p01", "Ảnh sau")
    assert "3 (3 sau)" in at_work.last("p01")
    at_work.tap("p01", "Đúng")
    assert at_work.rows(report_files) == 3


@pytest.mark.parametrize(
    ("before", "after", "doubt"),
    [
        ("đạt 60%", "đạt 40%", "thấp hơn lần báo cáo trước"),
        ("đạt 60%", "đạt 140%", "vượt 100%"),
        ("giải ngân 500 triệu đồng", "giải ngân 60%", "khác đơn vị tính"),
    ],
)
def test_an_unlikely_figure_is_questioned(at_work: Desk, before: str, after: str, doubt: str) -> None:
    at_work.say("gddt", before)
    at_work.tap("gddt", "Đúng")
    assert doubt in at_work.say("gddt", after)[0]
    at_work.tap("gddt", "Đúng")
    assert len(stored(at_work, "gddt")) == 2


def test_done_is_told_to_the_office_which_confirms(at_work: Desk) -> None:
    at_work.say("gddt", "đã kiểm tra xong")
    at_work.tap("gddt", "Đúng")
    assert "báo hoàn thành" in at_work.last("1")
    assert "đã kiểm tra xong" in at_work.last("1")
    told = at_work.tap("1", "Xác nhận hoàn thành")
    assert any("Văn phòng xác nhận đơn vị đã hoàn thành" in text for text in told)
    assert work_of(at_work, "gddt").state is State.DONE


def test_the_office_sends_it_back_and_the_unit_reports_again(at_work: Desk) -> None:
    at_work.say("gddt", "đã xong")
    at_work.tap("gddt", "Đúng")
    told = at_work.tap("1", "Chưa đạt, làm tiếp")
    assert any("tiếp tục thực hiện và báo cáo lại" in text for text in told)
    assert work_of(at_work, "gddt").state is State.IN_PROGRESS
    assert UNDERSTOOD in at_work.say("gddt", "đã kiểm tra thêm 2 trường")[0]


def test_pictures_that_are_missing_may_follow_the_report(at_work: Desk) -> None:
    at_work.say("p01", "đã xong")
    stored_text = next(text for text in at_work.tap("p01", "Đúng") if "Đã ghi nhận" in text)
    assert "Còn thiếu ảnh trước, trong và sau khi thực hiện" in stored_text
    assert UNDERSTOOD in at_work.picture("p01", "sau khi sửa")[0]
    at_work.tap("p01", "Đúng")
    assert [picture.stage for report in stored(at_work, "p01") for picture in report.pictures] == ["after"]


def test_the_office_sees_the_pictures_with_the_history(at_work: Desk) -> None:
    at_work.picture("p01", "đạt 80%, sau khi sửa")
    at_work.tap("p01", "Đúng, đã hoàn thành")
    at_work.tap("1", "Các lần báo cáo")
    assert at_work.last("1").startswith("<b>Ảnh sau khi thực hiện</b> · Trưởng p01")
    row = at_work.letters("1")[-1]
    assert row.kind == "photo"
    assert row.file_id is not None


def test_the_history_is_kept_and_shown(at_work: Desk) -> None:
    for said in ("đạt 20%", "đạt 45%, còn vướng kinh phí"):
        at_work.say("gddt", said)
        at_work.tap("gddt", "Đúng")
    at_work.say("gddt", "/viec")
    at_work.tap("gddt", "Mở việc 1")
    (history,) = [text for text in at_work.tap("gddt", "Các lần báo cáo") if text]
    assert history.index("20%") < history.index("45%")
    assert "kinh phí" in history


def test_two_drafts_stand_side_by_side(two_works: Desk) -> None:
    two_works.say("kt", "đạt 11%", reply_to=two_works.message_id("kt", "các chợ"))
    two_works.say("kt", "đạt 22%", reply_to=two_works.message_id("kt", "đèn đường"))
    two_works.tap("kt", "Đúng", about="11%")
    assert "Đã ghi nhận báo cáo" in two_works.say("kt", "đúng")[0]
    assert two_works.rows(report_rows) == 2
    with two_works.database.look() as tx:
        of_unit = assignments.of_unit(tx, units.numbers(tx)["kt"])
        told = [figure.value for one in of_unit for r in reports.history(tx, one.id) for figure in r.figures]
    assert told == [11, 22]


def test_nothing_is_open(at_work: Desk) -> None:
    at_work.officer("yt", Role.HEAD, "ttyt")
    assert at_work.say("yt", "đạt 30%") == ["Đơn vị hiện không có nhiệm vụ nào đang chờ thực hiện."]


@pytest.mark.parametrize("role", [Role.OFFICE, Role.LEADER])
def test_the_office_and_leaders_are_no_unit(at_work: Desk, role: Role) -> None:
    at_work.officer("9", role)
    assert at_work.say("9", "đạt 30%") == ["Xin lỗi, bot chưa hiểu. Bấm /trogiup để xem những việc có thể làm."]
    assert at_work.rows(report_rows) == 0


@pytest.mark.parametrize("replies", [True, False])
def test_received_may_be_said_in_words(at_work: Desk, replies: bool) -> None:
    said = at_work.say("kt", "da nhan", reply_to=at_work.message_id("kt") if replies else None)
    assert said[0] == "Đã ghi nhận. Cảm ơn đồng chí."
    assert work_of(at_work, "kt").state is State.ACKNOWLEDGED
    assert at_work.rows(report_rows) == 0


def test_received_of_which_notice_is_asked_by_the_buttons(two_works: Desk) -> None:
    (listed,) = two_works.say("kt", "đã nhận")
    assert "2 nhiệm vụ" in listed
    assert two_works.buttons("kt")[:2] == ["Đã nhận", "Đã nhận"]


def test_a_request_for_more_time_is_told_to_the_office(at_work: Desk) -> None:
    at_work.say("gddt", "xin gia hạn đến 15/11 do thiếu người")
    at_work.tap("gddt", "Đúng")
    assert "đề nghị gia hạn" in at_work.last("1")
    at_work.tap("1", "Gia hạn")
    assert "gia hạn" in at_work.say("1", "15/11/2024")[0]
    assert str(work_of(at_work, "gddt").due) == "2024-11-15"


def test_a_colleague_can_not_confirm_somebody_elses_draft(at_work: Desk) -> None:
    at_work.say("kt", "đạt 30%")
    assert at_work.press("kt2", "repis:1:right") == ["Nút này không còn dùng được."]
    assert stored(at_work, "kt") == []
