"""Which times bind a directive, and which tell of an event, of how long or how often; which clause is due by itself."""

from datetime import date

import pytest

from directives.notice import Kind
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Giáo dục thông báo lịch nghỉ Tết (từ ngày 18/01/2025 đến hết ngày 02/02/2025), nhắc gia đình quản lý con em.",
        "Sở Xây dựng kéo dài thời gian phục vụ của xe buýt đến 01h30 ngày 01/01/2025.",
        "Sở Y tế bố trí trực phục vụ Lễ hội diễn ra từ ngày 10/10/2024 đến ngày 12/10/2024.",
        "Sở Nội vụ tham mưu tổ chức phiên họp lần thứ 4 của Ban Chỉ đạo.",
    ],
)
def test_how_long_an_event_lasts_is_no_deadline(sentence: str) -> None:
    assert only(f"1. {sentence}").deadline is None


def test_what_is_done_every_day_has_no_last_day_unless_something_is_handed_in() -> None:
    done = only("1. Trạm Y tế khử khuẩn hằng ngày nhà ở của người bệnh.").deadline
    handed_in = only("1. Trạm Y tế báo cáo hằng ngày về Sở Y tế.").deadline
    assert done is not None
    assert (done.recurrence, done.due) == ("FREQ=DAILY", None)
    assert handed_in is not None
    assert handed_in.due == date(2024, 9, 12)


def test_a_day_behind_a_label_is_the_time_of_what_stands_before_it() -> None:
    one = only("1. Sở Y tế khám sức khỏe 6 tháng một lần trước ngày 20/9/2024; hạn: 15/10/2024.")
    assert one.text.endswith("hạn: 15/10/2024.")


@pytest.mark.parametrize("mark", [";", "."])
def test_the_outcome_that_is_sent_to_somebody_is_due_by_itself(mark: str) -> None:
    sent = "danh sách gửi về Sở Nội vụ trước ngày 16/10/2024"
    first, second = read(f"1. Sở Y tế cử cán bộ trực{mark} {sent if mark == ';' else sent.capitalize()}.")
    assert (first.deadline, second.lead) == (None, ("Sở Y tế",))
    assert second.deadline is not None
    assert second.deadline.due == date(2024, 10, 15)


def test_the_report_in_the_words_that_close_a_letter_is_a_task() -> None:
    closing, report = read(
        "Nhận được Công văn này, đề nghị các sở nghiêm túc triển khai, báo cáo kết quả về Sở Nội vụ trước ngày 16/10/2024."
    )
    assert (closing.kind, report.kind, report.lead) == (Kind.CLOSING, Kind.TASK, ("các sở",))


def test_who_watches_reports_on_what_he_watched() -> None:
    assert len(read("1. Sở Y tế theo dõi, đôn đốc, tổng hợp tình hình các trạm; hằng tuần báo cáo UBND tỉnh.")) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "Các xã Tân An, Tân Phú chậm cập nhật số liệu vào hệ thống.",
        "Thời gian từ nay đến đợt thanh tra, dự kiến vào tháng 10 năm 2024, không còn nhiều.",
    ],
)
def test_what_is_late_or_near_is_told_and_not_asked(statement: str) -> None:
    assert read(f"1. {statement}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Nhà thầu lập tiến độ chi tiết từng ngày, trình Ban trước ngày 18/10/2024.",
        "Lập kế hoạch giải ngân theo từng tuần, từng tháng cho từng dự án, gửi Sở Y tế trước ngày 18/10/2024.",
        "Rà soát tiến độ của 03 dự án phải hoàn thành trong năm 2024, báo cáo trước ngày 18/10/2024.",
    ],
)
def test_how_finely_it_is_planned_and_when_the_works_must_end_is_no_deadline_of_the_task(sentence: str) -> None:
    one = only(f"1. {sentence}")
    assert one.deadline is not None
    assert (one.deadline.due, one.deadline.recurrence) == (date(2024, 10, 17), None)


def test_the_weekday_in_brackets_behind_a_day_leaves_it_a_deadline() -> None:
    one = only("1. Các trường nhận đề vào 14 giờ 00 ngày 16/12/2024 (thứ Hai), chịu trách nhiệm bảo mật.")
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 12, 16)


def test_a_label_that_says_when_goes_before_the_year_of_an_aim() -> None:
    one = only("1. Xây dựng kế hoạch đưa kim ngạch đạt 100 tỷ USD vào năm 2025.\nThời gian: trong tháng 10/2024.")
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 10, 31)
