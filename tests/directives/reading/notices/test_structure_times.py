"""A time above a list is the deadline of every item below it, up to the next such time."""

from datetime import date

import pytest

from tests.directives.reading.notices.conclusions import only, read


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


def test_a_report_in_a_sentence_of_its_own_is_a_duty_of_its_own() -> None:
    act, report = read("1. Phòng Hành chính sửa thang máy. Báo cáo kết quả về Giám đốc trước ngày 20/11/2024.")
    assert act.deadline is None
    assert report.lead == ("Phòng Hành chính",)
    assert report.deadline is not None
    assert (report.deadline.due, report.deadline.ask) == (date(2024, 11, 19), None)


@pytest.mark.parametrize(
    ("opening", "due"), [("Sau Ngày hội 03 ngày", None), ("Trước ngày 25/10/2024", date(2024, 10, 24))]
)
def test_a_report_behind_a_day_in_front_is_a_duty_of_its_own(opening: str, due: date | None) -> None:
    report = f"{opening}, gửi báo cáo kết quả về UBND huyện."
    assert _days(f"1. UBND các xã hoàn thành trước ngày 20/10/2024. {report}") == [date(2024, 10, 19), due]


def test_the_stretch_that_ends_a_heading_is_the_time_of_all_below_it() -> None:
    body = "1. UBND các xã thực hiện các biện pháp sau đây từ ngày 01/10 đến hết ngày 15/10/2024:\na) Dừng họp chợ;"
    assert _days(body) == [date(2024, 10, 15)]


def test_whom_a_recurring_report_goes_to_is_not_told() -> None:
    [one] = read(
        "1. Sở Y tế rà soát thuốc. Hằng tuần báo cáo Bộ Y tế, Bộ Tài chính và Văn phòng Chính phủ về tiến độ."
    )[1:]
    assert one.lead == ("Sở Y tế",)


def test_when_an_event_takes_place_is_no_deadline_of_what_prepares_it() -> None:
    body = "1. Đối với kỳ thi tuyển sinh (từ ngày 10/6/2022 đến ngày 12/6/2022)\na) Các trường bố trí phòng thi;"
    assert _days(body) == [None]


def test_years_that_go_on_have_no_end() -> None:
    [one] = read("1. Sở Y tế trồng cây thuốc.\nThời gian thực hiện: Năm 2026 và các năm tiếp theo.")
    assert one.deadline is not None
    assert (one.deadline.due, one.deadline.recurrence) == (None, "ongoing")


def test_the_day_of_a_label_goes_before_a_feast_in_the_text() -> None:
    body = "1. Ban Quản lý chỉnh trang cây xanh trước Tết Nguyên đán.\nThời gian hoàn thành: Trước ngày 10/02/2026."
    assert _days(body) == [date(2026, 2, 9)]


def test_a_weekday_outside_the_stretch_above_is_not_that_of_the_week_of_the_document() -> None:
    body = (
        "1. Đợt 2: Từ ngày 16/12 đến ngày 22/12/2024\n- Các thôn tổng vệ sinh, đợt ra quân tập trung vào sáng thứ Bảy."
    )
    assert _days(body) == [date(2024, 12, 22)]


@pytest.mark.parametrize(
    "closing",
    [
        "Cả hai nội dung này phải xong trước ngày 16/10/2024.",
        "Các việc trên hoàn thành trước ngày 16/10/2024.",
        "Hoàn thành các nhiệm vụ nêu trên trước ngày 16/10/2024.",
        "Tất cả hoàn thành trước ngày 16/10/2024.",
        "Thời gian hoàn thành các việc trên: trước ngày 16/10/2024.",
    ],
)
@pytest.mark.parametrize("between", ["; ", ". ", ".\n"])
def test_a_last_sentence_gives_its_day_to_all_before_it_and_is_no_directive(closing: str, between: str) -> None:
    body = f"1. Sở Y tế rà soát thuốc{between}Sở Công Thương kiểm tra chợ{'.' + between[-1]}{closing}"
    assert _days(body) == [date(2024, 10, 15)] * 2


def test_what_stands_on_a_road_is_work_and_closes_nothing() -> None:
    body = "1. Chuẩn bị\na) Sở Y tế rà soát thuốc.\nb) Hoàn thành các hạng mục trên tuyến tránh trước ngày 16/10/2024."
    assert _days(body) == [None, date(2024, 10, 15)]


def test_a_long_last_sentence_has_work_of_its_own_and_closes_nothing() -> None:
    closing = "Hoàn thành các việc trên trước ngày 16/10/2024"
    more = "trong đó Trung tâm Y tế mua thêm thuốc, đặt thêm giường bệnh, tập huấn cho y tế thôn bản, ký hợp đồng vận chuyển, bố trí xe trực, dự trù hóa chất và chuẩn bị nơi cách ly"
    lines = "1. Chuẩn bị\na) Sở Y tế rà soát thuốc.\nb) Sở Nội vụ lập tổ.\n"
    assert _days(f"{lines}{closing}.") == [date(2024, 10, 15)] * 2
    assert _days(f"{lines}{closing}, {more}.") == [None, None, date(2024, 10, 15)]


def test_a_last_line_closes_its_own_list_alone() -> None:
    body = "1. Chuẩn bị\na) Sở Y tế rà soát thuốc.\nb) Sở Nội vụ lập tổ.\nHai việc này xong trước ngày 16/10/2024.\n2. Sở Công Thương kiểm tra chợ."
    assert _days(body) == [date(2024, 10, 15), date(2024, 10, 15), None]


def test_the_period_of_a_topic_holds_for_all_of_its_paragraph() -> None:
    body = "1. Tháng hành động vì trẻ em (từ 15/9 đến 15/10/2024): Các xã ra quân. Sở Y tế khám sức khỏe."
    assert _days(body) == [date(2024, 10, 15)] * 2


def test_a_stretch_over_bullets_is_a_heading_without_a_number() -> None:
    body = "II. TIẾN ĐỘ\nGiai đoạn 1 (từ 12/9 đến 20/9/2024): Chuẩn bị\n+ Sở Y tế rà soát thuốc.\nGiai đoạn 2 (từ 21/9 đến 30/9/2024): Thực hiện\n+ Sở Y tế cấp thuốc."
    assert _days(body) == [date(2024, 9, 20), date(2024, 9, 30)]


def test_a_week_of_the_work_is_no_week_of_the_year() -> None:
    assert _days("1. Tuần 2\n- Sở Y tế rà soát thuốc.") == [None]


def test_ordinals_in_words_belong_to_the_text_of_the_directive() -> None:
    first, second = read("Một là, Sở Y tế rà soát thuốc.\nThứ hai, Sở Nội vụ lập tổ.")
    assert (first.text, first.lead) == ("Một là, Sở Y tế rà soát thuốc.", ("Sở Y tế",))
    assert (second.text, second.number) == ("Thứ hai, Sở Nội vụ lập tổ.", "2")


@pytest.mark.parametrize(
    "table",
    [
        "STT | Nhiệm vụ | Đơn vị chủ trì | Hoàn thành trước ngày\n1 | Rà soát hộ nghèo | Phòng Nội vụ | 15/10/2024",
        "TT\nNội dung\nĐơn vị thực hiện\nXong trước\n1\nRà soát hộ nghèo\nPhòng Nội vụ\n15/10/2024",
        "1. Rà soát hộ nghèo\nĐơn vị chủ trì: Phòng Nội vụ\nHoàn thành trước ngày: 15/10/2024",
    ],
    ids=["cells", "lines", "label"],
)
def test_a_day_under_before_is_the_first_too_late(table: str) -> None:
    one = only(table)
    assert one.lead == ("Phòng Nội vụ",)
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 10, 14)


@pytest.mark.parametrize("time", ["2024 - 2025", "Giai đoạn 2024 - 2025", "2024, 2025", "từ 2024 đến 2025"])
def test_a_label_of_several_years_ends_with_the_last(time: str) -> None:
    assert _days(f"1. Xây dựng mô hình mới.\n- Chủ trì: Sở Y tế.\n- Thời gian: {time}.") == [date(2025, 12, 31)]


def test_how_often_something_is_done_gives_way_to_a_label() -> None:
    body = "1. Tuyên truyền; phát mỗi ngày 01 tin.\n- Thực hiện: Sở Y tế.\n- Thời gian: Từ ngày 15/10 đến 18/11/2024."
    [one] = read(body)
    assert one.deadline is not None
    assert (one.deadline.due, one.deadline.recurrence) == (date(2024, 11, 18), None)


def test_a_feast_that_a_thing_is_for_is_no_last_day() -> None:
    [day] = _days("1. UBND các xã làm nhà xong trước ngày 15/12/2024 để nhân dân có nhà ở trước Tết Nguyên đán Ất Tỵ.")
    assert day == date(2024, 12, 14)
