"""Short letters, and what is pasted from a page: titles, bases and news are no directives; whom a letter asks is told."""

from datetime import date

import pytest

from directives.notice import DirectiveReading
from directives.reading.notices import read_notice


def read(text: str) -> list[DirectiveReading]:
    return list(read_notice(text).directives)


def _said(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(one.lead, " ".join(one.text.split()[:3])) for one in read(text)]


def test_titles_and_receivers_above_a_letter_are_no_directives() -> None:
    letter = """Về việc giao kiểm tra bãi vật liệu tại xã Hòa An
UBND HUYỆN AN HÒA
Số: 17/UBND-VP
Về việc giao kiểm tra bãi vật liệu tại xã Hòa An
An Hòa, ngày 3 tháng 6 năm 2024
Kính gửi: Thanh tra huyện.
Chủ tịch UBND huyện giao:
Thanh tra huyện chủ trì kiểm tra, làm rõ nội dung phản ánh."""
    assert _said(letter) == [(("Thanh tra huyện",), "Thanh tra huyện")]


def test_a_pasted_headline_is_no_directive() -> None:
    page = "Huyện An Hòa chủ động phòng chống rét\nPhòng Nông nghiệp kiểm tra chuồng trại trước ngày 5/12/2024."
    assert _said(page) == [(("Phòng Nông nghiệp",), "Phòng Nông nghiệp")]


@pytest.mark.parametrize(
    "base",
    [
        "- Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
        "Căn cứ Công văn số 12/UBND-VX ngày 24/4/2024 của UBND tỉnh về việc tổ chức ngày hội sách.",
        "Xét đề nghị của Giám đốc Sở Y tế.",
        "UBND huyện vừa ban hành Công văn khẩn gửi các xã về việc phòng chống rét.",
        "Ngày 03/8/2024, UBND tỉnh nhận được Tờ trình số 15/TTr-CT của Công ty Mẫu về việc thuê đất.",
    ],
)
def test_bases_and_what_was_issued_are_no_directives(base: str) -> None:
    assert read(f"{base}\nĐề nghị Sở Y tế báo cáo trước ngày 5/12/2024.")[0].lead == ("Sở Y tế",)
    assert len(read(f"{base}\nĐề nghị Sở Y tế báo cáo trước ngày 5/12/2024.")) == 1


def test_a_base_in_front_of_who_is_told_is_one_directive_with_him() -> None:
    [one] = read("- Căn cứ Kế hoạch số 5/KH-UBND, các trường lập danh sách học sinh trước ngày 5/12/2024.")
    assert one.lead == ("các trường",)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Ban Thường trực Hội kính đề nghị Quý Ban gửi số liệu trước ngày 20/6/2024.", ("Quý Ban",)),
        ("UBND phường thông báo và đề nghị các tổ dân phố treo cờ ngày 2/9/2024.", ("các tổ dân phố",)),
        ("UBND TP giao giám đốc Sở Mẫu báo cáo trước ngày 20/6/2024.", ("giám đốc Sở Mẫu",)),
        ("Nhà trường yêu cầu các khoa, phòng gửi báo cáo trước ngày 20/6/2024.", ("các khoa, phòng",)),
        ("Sau khi xem xét, UBND tỉnh có ý kiến như sau: Giao Sở Y tế tổng hợp, trình trước 5/6/2024.", ("Sở Y tế",)),
    ],
)
def test_whom_a_letter_asks_is_told(text: str, lead: tuple[str, ...]) -> None:
    [one] = read(text)
    assert one.lead == lead


def test_what_is_ordered_behind_the_opinion_begins_there() -> None:
    [one] = read("Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Y tế tổng hợp, trình trước 5/6/2024.")
    assert (one.lead, one.text) == (("Sở Y tế",), "Giao Sở Y tế tổng hợp, trình trước 5/6/2024.")


def test_who_agrees_is_told_nothing() -> None:
    letter = "Bộ Mẫu chấp thuận việc tỉnh tổ chức ngày hội. Đề nghị Sở Văn hóa lập kế hoạch trước ngày 5/6/2024."
    assert [lead for lead, _ in _said(letter)] == [("Sở Văn hóa",)]


def test_who_hands_in_below_a_time_label_is_told() -> None:
    letter = """1. Thực hiện báo cáo theo mẫu.
2. Thời gian nộp báo cáo:
Các trường gửi báo cáo về Phòng Giáo dục trước ngày 11/5/2023."""
    last = read(letter)[-1]
    assert last.deadline is not None
    assert (last.lead, last.deadline.due) == (("Các trường",), date(2023, 5, 10))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Yêu cầu các trường nghiêm túc triển khai thực hiện, báo cáo về Sở Mẫu trước ngày 10/2/2024.", 2),
        ("Yêu cầu các trường lập kế hoạch và tổ chức thực hiện, báo cáo về Sở Mẫu trước ngày 10/2/2024.", 1),
    ],
)
def test_a_report_behind_a_closing_word_is_a_duty_of_its_own(text: str, count: int) -> None:
    assert [one.lead for one in read(text)] == [("các trường",)] * count


PLAN = "KẾ HOẠCH\nTiêm phòng\nUBND xã Mẫu Sơn xây dựng Kế hoạch tiêm phòng như sau:\n"


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Giao đồng chí Trần Mẫu A - Phó Chủ tịch UBND xã chỉ đạo.", "đồng chí Trần Mẫu A - Phó Chủ tịch UBND xã"),
        ("Phân công đồng chí trực 24/24 giờ tại trụ sở.", "UBND xã Mẫu Sơn"),
    ],
)
def test_a_comrade_called_by_name_acts_and_any_one_is_chosen_by_the_maker_of_the_plan(item: str, lead: str) -> None:
    assert read(f"{PLAN}1. {item}")[-1].lead == (lead,)


def test_what_is_to_be_done_in_a_case_by_a_day_is_a_duty_of_its_own() -> None:
    first, second = read("1. Các trường gia cố mái che. Trường hợp vượt khả năng, báo cáo Sở Mẫu trước ngày 25/8/2022.")
    assert first.deadline is None
    assert second.deadline is not None


def test_what_must_be_done_to_somebody_is_for_who_is_told_above() -> None:
    plan = "1. Các trường có bếp ăn:\na) Nhân viên nấu ăn phải được khám sức khỏe trước ngày 5/9/2024."
    assert read(plan)[-1].lead == ("Các trường có bếp ăn",)


def test_papers_of_one_house_are_two() -> None:
    [one] = read("1. Báo Công Thương, Tạp chí Công Thương mở chuyên mục trước ngày 5/9/2024.")
    assert one.lead == ("Báo Công Thương", "Tạp chí Công Thương")


def test_what_only_goes_on_is_for_the_one_who_was_told_before() -> None:
    letter = """UBND tỉnh yêu cầu Sở Nông nghiệp tiêm phòng cho đàn gia súc.
Đồng thời, kiểm tra việc vận chuyển gia súc qua các chốt."""
    assert [lead for lead, _ in _said(letter)] == [("Sở Nông nghiệp",), ("Sở Nông nghiệp",)]


def test_a_line_that_all_do_it_by_a_day_closes_the_letter() -> None:
    letter = """Đề nghị Hiệu trưởng các trường rà soát việc thu quỹ.
Các đơn vị thực hiện trước ngày 24/3/2016."""
    [one] = read(letter)
    assert one.deadline is not None
    assert (one.deadline.due, one.deadline.ask) == (date(2016, 3, 23), None)  # the year is written: nothing to ask


def test_a_jubilee_is_no_deadline() -> None:
    [one] = read("Kỷ niệm 134 năm ngày sinh (19/5/1890 - 19/5/2024), Đoàn xã tổ chức hội thi vẽ tranh.")
    assert one.deadline is None
