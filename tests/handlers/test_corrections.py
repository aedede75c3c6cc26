"""The office corrects what was read: each correction takes two presses at most, and none after publishing."""

from collections.abc import Callable

import pytest

from directives.assignment import Part
from directives.directive import Directive, NoticeState
from directives.officer import Role
from directives.wording import payloads
from directives.wording.notices import fingerprint
from storage import notices, units
from storage.tables import notices as notice_rows
from tests.handlers.acting import Desk
from tests.handlers.conftest import NOTICE

Bring = Callable[[str], list[str]]
ONE = "1. Giao Phòng Kinh tế, Phòng Tài chính - Kế hoạch rà soát các chợ; báo cáo kết quả trước ngày 1/10/2024."
STRANGE = """1. Giao Phòng Chợ thành phố rà soát các sạp hàng, báo cáo trước ngày 1/10/2024.

2. Giao Phòng Chợ thành phố kiểm tra phòng cháy, hoàn thành trong tháng 10/2024.
"""


def directives(desk: Desk, notice_id: int = 1) -> list[Directive]:
    with desk.database.look() as tx:
        return list(notices.directives_of(tx, notice_id))


def led_by(desk: Desk, nth: int = 0, part: Part = Part.LEAD) -> list[str]:
    given = directives(desk)[nth].units
    with desk.database.look() as tx:
        return list(units.names(tx, [unit for unit, its in given.items() if its is part]).values())


def open_first(desk: Desk) -> None:
    desk.tap("1", "Xem từng nhiệm vụ")
    desk.tap("1", "1. ")


@pytest.fixture
def desk(town: Desk, bring: Bring) -> Desk:
    """A notice of one directive is brought in and its page is open."""
    assert "1 nội dung chỉ đạo" in bring(ONE)[0]
    open_first(town)
    return town


def test_it_was_read_beside_its_source(desk: Desk) -> None:
    assert led_by(desk) == ["Phòng Tài chính - Kế hoạch", "Phòng Kinh tế"]
    assert "thứ Hai, 30/9/2024" in desk.last("1")


@pytest.mark.parametrize(
    ("typed", "units"),
    [
        ("phong gddt", ["Phòng Giáo dục và Đào tạo"]),
        ("Phòng Kinh tế; phường Mai Vàng", ["Phòng Kinh tế", "UBND phường Mai Vàng"]),
        (
            "Trung tâm Văn hóa, Thể thao và Truyền thanh, Phòng Kinh tế",
            ["Phòng Kinh tế", "Trung tâm Văn hóa, Thể thao và Truyền thanh"],
        ),
    ],
)
def test_units_are_typed(desk: Desk, typed: str, units: list[str]) -> None:
    desk.tap("1", "Sửa chủ trì")
    (page,) = desk.say("1", typed)
    assert led_by(desk) == units
    assert all(unit in page for unit in units)


def test_a_whole_group_is_chosen_by_a_button(desk: Desk) -> None:
    desk.tap("1", "Sửa phối hợp")
    desk.tap("1", "UBND các phường, xã")
    assert len(led_by(desk, part=Part.COORDINATE)) == 16
    assert "🤝 Phối hợp: UBND các phường, xã" in desk.last("1")
    assert led_by(desk) == ["Phòng Tài chính - Kế hoạch", "Phòng Kinh tế"]


def test_one_doubtful_name_among_several_loses_none_of_the_others(desk: Desk) -> None:
    desk.tap("1", "Sửa chủ trì")
    assert "“phường Trúc”" in desk.say("1", "Phòng Kinh tế, phường Trúc, Trung tâm Y tế")[0]
    desk.tap("1", "UBND phường Trúc Đào")
    assert led_by(desk) == ["Phòng Kinh tế", "Trung tâm Y tế", "UBND phường Trúc Đào"]


def test_it_is_given_to_nobody(desk: Desk) -> None:
    desk.tap("1", "Sửa chủ trì")
    desk.tap("1", "Không giao đơn vị nào")
    assert led_by(desk) == []
    assert any("Chưa có đơn vị nhận" in text for text in desk.press("1", payloads.Publish(1)))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("25/9", "thứ Tư, 25/9/2024"),
        ("cuối tháng này", "30/9/2024"),
        ("trước ngày 23/9/2024", "Chủ nhật, 22/9/2024"),
        ("thứ sáu tuần sau", "thứ Sáu, 20/9/2024"),
        ("ngày 25 hằng tháng", "ngày 25 hằng tháng"),
        ("không", "Không ghi thời hạn"),
    ],
)
def test_a_deadline_is_typed_in_free_words(desk: Desk, typed: str, shown: str) -> None:
    desk.tap("1", "Sửa thời hạn")
    (page,) = desk.say("1", typed)
    assert shown in page.partition("📅")[2]


def test_an_hour_is_kept(desk: Desk) -> None:
    desk.tap("1", "Sửa thời hạn")
    desk.say("1", "17 giờ ngày 20/9/2024")
    due_time = directives(desk)[0].due_time
    assert due_time is not None
    assert due_time.hour == 17


def test_a_deadline_is_chosen_by_a_button_and_taken_away_by_another(desk: Desk) -> None:
    desk.tap("1", "Sửa thời hạn")
    desk.tap("1", "thứ Hai, 30/9/2024")
    assert "30/9/2024" in desk.last("1").partition("📅")[2]
    desk.tap("1", "Sửa thời hạn")
    desk.tap("1", "Không có thời hạn")
    assert directives(desk)[0].due is None


def test_what_is_no_day_is_asked_again(desk: Desk) -> None:
    desk.tap("1", "Sửa thời hạn")
    assert "Chưa hiểu “càng sớm càng tốt nhé”" in desk.say("1", "càng sớm càng tốt nhé")[0]
    desk.say("1", "25/9/2024")
    assert str(directives(desk)[0].due) == "2024-09-25"


def test_a_doubtful_day_is_asked_about(desk: Desk) -> None:
    desk.tap("1", "Sửa thời hạn")
    (asked,) = desk.say("1", "25/8")
    assert "?" in asked
    assert desk.buttons("1")
    assert str(directives(desk)[0].due) == "2024-09-30"


def test_a_text_is_typed_and_the_source_stays(desk: Desk) -> None:
    desk.tap("1", "Sửa nội dung")
    assert "Rà soát 12 chợ" in desk.say("1", "Rà soát 12 chợ")[0]
    with desk.database.look() as tx:
        notice = notices.get(tx, 1)
    assert notice is not None
    start, end = directives(desk)[0].span
    assert "rà soát các chợ" in notice.text[start:end]


def test_it_is_only_told_and_followed_up_again(desk: Desk) -> None:
    desk.tap("1", "Chỉ thông báo")
    assert not directives(desk)[0].assigned
    desk.tap("1", "Theo dõi")
    assert directives(desk)[0].assigned


def test_it_is_split_as_read(desk: Desk) -> None:
    desk.tap("1", "Tách")
    desk.tap("1", "Tách thành 2 việc")
    first, second = directives(desk)
    assert first.text.endswith("rà soát các chợ")
    assert second.text == "báo cáo kết quả trước ngày 1/10/2024."
    assert first.due == second.due
    assert first.units == second.units


def test_pieces_that_are_typed_have_their_own_unit_and_day(desk: Desk) -> None:
    desk.tap("1", "Tách")
    desk.say("1", "Giao Trung tâm Y tế kiểm tra nguồn nước trước ngày 20/9/2024\nRà soát các chợ")
    assert [led_by(desk, nth) for nth in (0, 1)] == [
        ["Trung tâm Y tế"],
        ["Phòng Tài chính - Kế hoạch", "Phòng Kinh tế"],
    ]
    assert [str(one.due) for one in directives(desk)] == ["2024-09-19", "2024-09-30"]


def test_one_line_is_no_split(desk: Desk) -> None:
    desk.tap("1", "Tách")
    assert desk.say("1", "Rà soát") == ["Cần ít nhất hai việc, mỗi việc một dòng."]
    assert len(directives(desk)) == 1


def test_it_is_dropped_and_brought_back(desk: Desk) -> None:
    desk.tap("1", "Bỏ mục này")
    assert directives(desk) == []
    desk.tap("1", "Lấy lại mục này")
    assert len(directives(desk)) == 1


def test_one_that_was_not_read_is_added(desk: Desk) -> None:
    desk.tap("1", "‹ Quay lại")
    desk.tap("1", "Thêm nhiệm vụ")
    (page,) = desk.say("1", "Giao Trung tâm Y tế kiểm tra nguồn nước trước ngày 20/9/2024")
    assert "Trung tâm Y tế" in page
    assert "thứ Năm, 19/9/2024" in page
    desk.officer("yt", Role.HEAD, "ttyt")
    desk.press("1", payloads.PublishSure(1))
    desk.tap("yt", "Mở việc 1")
    assert any("do Văn phòng bổ sung" in text for text in desk.tap("yt", "Xem văn bản gốc"))


def test_the_notice_is_thrown_away_and_may_come_again(desk: Desk, bring: Bring) -> None:
    desk.press("1", payloads.DropNotice(1))
    assert "1 nội dung chỉ đạo" in bring(ONE)[0]
    assert desk.rows(notice_rows) == 2


def test_a_name_is_asked_about_once_and_remembered(town: Desk, bring: Bring) -> None:
    (overview,) = bring(STRANGE)
    assert overview.count("“Phòng Chợ thành phố”") == 1
    assert "Mục 1 và 2" in overview
    town.tap("1", "❓ Làm rõ: Phòng Chợ")
    town.tap("1", "Đơn vị khác…")
    town.say("1", "phòng kinh tế")
    assert [led_by(town, nth) for nth in (0, 1)] == [["Phòng Kinh tế"], ["Phòng Kinh tế"]]
    assert [one.questions for one in directives(town)] == [(), ()]
    (again,) = bring("1. Giao Phòng Chợ thành phố báo cáo số thu trước ngày 5/10/2024.")
    assert "❓" not in again


def test_an_answer_does_not_move_the_other_questions(town: Desk, bring: Bring) -> None:
    bring("1. Giao Phòng Cây cảnh, Hội Sinh vật cảnh rà soát các sạp hàng, báo cáo trước ngày 1/10/2024.")
    first, second = directives(town)[0].questions

    with town.database.look() as tx:
        kt = units.numbers(tx)["kt"]
    town.press("1", payloads.AnswerUnit(1, fingerprint(first), kt))
    assert directives(town)[0].questions == (second,)
    assert town.press("1", payloads.AnswerUnit(1, fingerprint(first), kt)) == ["Nút này không còn dùng được."]
    town.press("1", payloads.AnswerUnit(1, fingerprint(second), 0))
    assert directives(town)[0].questions == ()
    assert led_by(town) == ["Phòng Kinh tế"]


def test_a_group_that_was_supposed_is_confirmed_or_replaced(town: Desk, bring: Bring) -> None:
    bring("1. Các địa phương liên quan rà soát các sạp hàng, báo cáo trước ngày 1/10/2024.")
    town.tap("1", "❓ Làm rõ")
    assert "Đúng: 16 đơn vị" in town.buttons("1")
    town.tap("1", "Đơn vị khác…")
    town.say("1", "phường Mai Vàng")
    assert led_by(town) == ["UBND phường Mai Vàng"]


def test_who_does_it_is_asked_where_the_notice_does_not_say(town: Desk, bring: Bring) -> None:
    bring("1. Rà soát các sạp hàng, báo cáo trước ngày 1/10/2024.")
    assert town.tap("1", "❓ Làm rõ")[0].startswith("❓")
    town.tap("1", "Sửa chủ trì")
    assert "❓" not in town.say("1", "Phòng Kinh tế")[0]


def test_the_same_file_and_the_same_text_are_noticed(town: Desk) -> None:
    assert "3 nội dung chỉ đạo" in town.send("1", "tb.txt", NOTICE.encode())[0]
    assert "Bot không tạo bản mới" in town.send("1", "khac.txt", NOTICE.encode())[0]
    assert "Bot không tạo bản mới" in town.say("1", NOTICE)[0]
    assert town.rows(notice_rows) == 1


def test_a_pasted_notice_is_read(town: Desk) -> None:
    assert "3 nội dung chỉ đạo" in town.say("1", NOTICE)[0]


def test_a_file_that_can_not_be_read_is_one_clear_sentence(town: Desk) -> None:
    (answer,) = town.send("1", "hong.docx", b"PK\x03\x04 not a document")
    assert answer.startswith("Không đọc được tệp <b>hong.docx</b>.")
    assert town.rows(notice_rows) == 0


def test_nothing_can_be_corrected_after_publishing(desk: Desk) -> None:
    desk.tap("1", "Sửa nội dung")
    desk.press("1", payloads.PublishSure(1))
    too_late = ["Văn bản này đã ban hành hoặc đã bỏ."]
    assert desk.say("1", "Nội dung khác") == too_late
    for payload in (
        payloads.Change(1, "lead"),
        payloads.SetUnits(1, "lead", "none"),
        payloads.SetDue(1, "none"),
        payloads.ToggleAssigned(1),
        payloads.SplitAsRead(1),
        payloads.DropDirective(1),
        payloads.AddDirective(1),
        payloads.DropNotice(1),
        payloads.PublishSure(1),
    ):
        assert desk.press("1", payload) == too_late, payload
    with desk.database.look() as tx:
        notice = notices.get(tx, 1)
    assert notice is not None
    assert notice.state is NoticeState.PUBLISHED
