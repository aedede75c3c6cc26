"""A time above a list is the deadline of every item below it, up to the next such time."""

from datetime import date

import pytest

from tests.directives.reading.notices.conclusions import read


def _days(body: str) -> list[date | None]:
    return [one.deadline.due if one.deadline else None for one in read(body)]


@pytest.mark.parametrize(
    "heading",
    [
        "1. Đợt 1: Từ ngày 01/10/2024 đến ngày 15/10/2024:",
        "1. Đợt 1 (từ ngày 01/10/2024 đến ngày 15/10/2024)",
        "1. Giai đoạn 2: hoàn thành trước ngày 16/10/2024 gồm các việc:",
        "1. Công tác chuẩn bị (hoàn thành trước ngày 16/10/2024):",
        "1. Từ ngày 01/10/2024 đến ngày 15/10/2024:",
    ],
)
def test_the_time_of_a_stretch_holds_for_all_below(heading: str) -> None:
    assert _days(f"{heading}\n- Sở Y tế rà soát thuốc.\n- Sở Công Thương kiểm tra chợ.") == [date(2024, 10, 15)] * 2


def test_it_reaches_through_headings_in_between_to_the_next_stretch() -> None:
    body = """1. Đợt 1: Từ ngày 01/10/2024 đến ngày 15/10/2024
a) Nội dung kiểm tra:
- Kiểm tra sổ sách của các chi hội.
2. Đợt 2: Từ ngày 01/11/2024 đến ngày 20/11/2024
a) Nội dung kiểm tra:
- Kiểm tra quỹ của các chi hội."""
    assert _days(body) == [date(2024, 10, 15), date(2024, 11, 20)]


def test_a_labelled_time_above_a_list_holds_for_it() -> None:
    body = """1. Tổng vệ sinh
- Thời gian: Từ ngày 01/10/2024 đến ngày 15/10/2024
a) Nội dung:
- Phát quang bờ mương.
- Thu gom rác thải."""
    assert _days(body) == [date(2024, 10, 15)] * 2


def test_labelled_times_above_what_they_speak_of_take_turns() -> None:
    body = """1. Lịch ra quân:
- Thời gian: trước ngày 16/10/2024
- Phát quang bờ mương.
- Thời gian: trước ngày 21/11/2024
- Thu gom rác thải."""
    assert _days(body) == [date(2024, 10, 15), date(2024, 11, 20)]


def test_the_years_of_a_programme_are_no_time_of_a_stretch() -> None:
    body = "1. Chương trình giai đoạn 2021 - 2025\n- Sở Y tế rà soát thuốc."
    assert _days(body) == [None]


def test_an_items_own_deadline_goes_before_that_of_the_stretch() -> None:
    body = "1. Đợt 1: Từ ngày 01/10/2024 đến ngày 15/10/2024\n- Sở Y tế rà soát thuốc trước ngày 05/10/2024."
    assert _days(body) == [date(2024, 10, 4)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Phòng Hành chính sửa thang máy; trình lịch trực Tết trong tháng 11/2024.", True),
        ("Phòng Hành chính sửa thang máy; hoàn thành trong tháng 11/2024.", False),
        ("Phòng Hành chính sửa thang máy; báo cáo Giám đốc trước ngày 20/11/2024.", False),
    ],
)
def test_a_day_that_only_the_last_clause_names_is_asked_about(text: str, *, asked: bool) -> None:
    [one] = read(f"1. {text}")
    assert one.deadline is not None
    assert one.deadline.due is not None
    assert bool(one.deadline.ask) is asked
