"""What other words than the directive's own say is shown to the office with the line that says it."""

from collections.abc import Callable

from tests.handlers.acting import Desk

Bring = Callable[[str], list[str]]
HEADED = """Kết luận tại cuộc họp như sau:

1. Phòng Kinh tế (hoàn thành trước ngày 1/10/2024):

a) Rà soát các chợ trên địa bàn;

b) Phòng Tài chính - Kế hoạch kiểm tra phòng cháy tại các chợ trước ngày 15/10/2024.
"""
LABELLED = """Kế hoạch kiểm tra các chợ như sau:

1. Rà soát các chợ trên địa bàn.
Đơn vị thực hiện: Phòng Kinh tế.
Thời gian hoàn thành: trước ngày 15/10/2024.
"""


def open_item(desk: Desk, label: str) -> str:
    desk.tap("1", "Xem từng nhiệm vụ")
    desk.tap("1", label)
    return desk.last("1")


def test_the_heading_is_shown(town: Desk, bring: Bring) -> None:
    bring(HEADED)
    page = open_item(town, "1.a. ")
    assert "Phòng Kinh tế — đọc từ dòng “1. Phòng Kinh tế (hoàn thành trước ngày 1/10/2024):”" in page
    assert "thứ Hai, 30/9/2024</b> — đọc từ dòng “1. Phòng Kinh tế (hoàn thành trước ngày 1/10/2024”" in page


def test_what_its_own_words_say_needs_no_other_line(town: Desk, bring: Bring) -> None:
    bring(HEADED)
    page = open_item(town, "1.b. ")
    assert "thứ Hai, 14/10/2024</b> — đọc từ “trước ngày 15/10/2024”" in page
    assert "đọc từ dòng" not in page


def test_a_labelled_line_is_shown_with_its_label(town: Desk, bring: Bring) -> None:
    bring(LABELLED)
    page = open_item(town, "1. ")
    assert "Phòng Kinh tế — đọc từ dòng “Đơn vị thực hiện: Phòng Kinh tế.”" in page
    assert "— đọc từ dòng “Thời gian hoàn thành: trước ngày 15/10/2024”" in page


def test_of_a_long_line_only_the_day_is_shown(town: Desk, bring: Bring) -> None:
    bring(HEADED.replace("1. Phòng Kinh tế (", "1. Phòng Kinh tế và Phòng Tài chính - Kế hoạch ("))
    page = open_item(town, "1.a. ")
    assert "thứ Hai, 30/9/2024</b> — đọc từ dòng “trước ngày 1/10/2024”" in page


def test_what_was_added_stands_on_no_line_of_the_notice(town: Desk, bring: Bring) -> None:
    bring(HEADED)
    town.tap("1", "Xem từng nhiệm vụ")
    town.tap("1", "Thêm nhiệm vụ")
    (page,) = town.say(
        "1", "1. Sửa mái chợ.\nĐơn vị thực hiện: Phòng Kinh tế.\nThời gian hoàn thành: trước ngày 20/10/2024."
    )
    assert "Phòng Kinh tế" in page
    assert "20/10/2024" in page
    assert "đọc từ dòng" not in page


def test_a_corrected_deadline_stands_no_longer_on_that_line(town: Desk, bring: Bring) -> None:
    bring(LABELLED)
    open_item(town, "1. ")
    town.tap("1", "Sửa thời hạn")
    town.say("1", "20/10/2024")
    assert "— đọc từ “20/10/2024”" in town.last("1")


def test_pieces_of_a_split_directive_keep_the_line(town: Desk, bring: Bring) -> None:
    bring(LABELLED.replace("trên địa bàn.", "trên địa bàn; kiểm tra phòng cháy tại từng chợ."))
    open_item(town, "1. ")
    town.tap("1", "Tách")
    town.tap("1", "Tách")
    town.tap("1", "1.2. ")
    assert "đọc từ dòng “Đơn vị thực hiện: Phòng Kinh tế.”" in town.last("1")
    assert "đọc từ dòng “Thời gian hoàn thành: trước ngày 15/10/2024”" in town.last("1")


def test_of_a_long_heading_only_its_beginning_is_shown(town: Desk, bring: Bring) -> None:
    bring(HEADED.replace("1. Phòng Kinh tế (", "1. Phòng Kinh tế tập trung thực hiện tốt một số nhiệm vụ sau đây, "
                         "bảo đảm đúng tiến độ và chất lượng đã đề ra ("))  # fmt: skip
    page = open_item(town, "1.a. ")
    quoted = page.split("Phòng Kinh tế — đọc từ dòng “", 1)[1].split("”", 1)[0]
    assert quoted.startswith("1. Phòng Kinh tế tập trung")
    assert quoted.endswith("…")
