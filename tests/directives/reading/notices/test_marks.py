"""Words that look alike without their marks: what is asked is not lost because another word would tell a state."""

from datetime import date

import pytest

from directives.notice import Kind
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Sở Y tế: mời chuyên gia tập huấn trước ngày 20/9/2024.", "Sở Y tế"),
        ("Công an xã: đặt biển cảnh báo.", "Công an xã"),
        ("Trạm Y tế xã: chữa bệnh miễn phí.", "Trạm Y tế xã"),
        ("Sở Du lịch: đa dạng hóa sản phẩm trước ngày 20/9/2024.", "Sở Du lịch"),
        ("Một số xã cấp con giống trước ngày 20/9/2024.", "Một số xã"),
        ("Trưởng thôn thông báo đến từng hộ lịch xả lũ trước ngày 20/9/2024.", "Trưởng thôn"),
        ("Trân trọng đề nghị Sở Y tế khám bệnh trước ngày 20/9/2024.", "Sở Y tế"),
        ("Bộ Xây dựng đẩy nhanh tiến độ tuyến đường ven biển.", "Bộ Xây dựng"),
        ("Công an huyện triệt phá ổ nhóm chia buôn ma túy.", "Công an huyện"),
    ],
)
def test_what_somebody_is_told_is_no_state_and_no_praise(sentence: str, lead: str) -> None:
    assert only(f"1. {sentence}").lead == (lead,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hộ nghèo: hiện còn 5,8 % số hộ.",
        "Nhiều xã chưa gửi báo cáo.",
        "Một số đơn vị đạt thấp.",
        "Tồn tại: tiến độ còn chậm.",
        "Nhieu xa chua gui bao cao.",
        "Trân trọng thông báo.",
        "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện.",
        "Chủ tịch UBND tỉnh tuyên dương các đơn vị.",
    ],
)
def test_states_closings_and_praise_still_ask_for_nothing(sentence: str) -> None:
    assert read(f"1. Sở A rà soát hồ sơ.\n2. {sentence}")[1:] == []


@pytest.mark.parametrize(
    ("heading", "leads"),
    [
        ("Nhiệm vụ hoàn thành trước ngày 20/9/2024", 2),
        ("Kết quả năm học", 2),
        ("Đối với các hộ có hoàn cảnh khó khăn", 2),
        ("Về khó khăn, vướng mắc của Dự án cầu Hòa An", 2),
        ("Cần cử cán bộ xuống xã", 2),
        ("Kết quả đạt được", 0),
        ("Nội dung chưa hoàn thành", 0),
        ("Căn cứ pháp lý", 0),
        ("Khó khăn, vướng mắc", 0),
    ],
)
def test_a_part_is_judged_by_its_heading_with_its_marks(heading: str, leads: int) -> None:
    assert len(read(f"1. {heading}:\n- Sở Y tế mua thuốc.\n- Sở Nội vụ tuyển người.")) == leads


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Công an xã kiểm tra lưu trú trước ngày 20/10/2024.", date(2024, 10, 19)),
        ("Vệ sinh trường lớp trong tháng 9/2024, báo cáo Phòng Giáo dục.", date(2024, 9, 30)),
        ("Vẽ sơ đồ điểm ngập trong tháng 9/2024, gửi Phòng Kinh tế.", date(2024, 9, 30)),
    ],
)
def test_the_time_of_what_is_done_is_no_time_of_a_matter(sentence: str, day: date) -> None:
    deadline = only(f"1. {sentence}").deadline
    assert deadline is not None
    assert deadline.due == day


@pytest.mark.parametrize(
    ("body", "days"),
    [
        (
            "Sở Y tế khảo sát trước ngày 20/9/2024, đề xuất phương án trước ngày 30/9/2024.",
            [date(2024, 9, 19), date(2024, 9, 29)],
        ),
        ("Sở Y tế lập danh sách trước ngày 20/9/2024. Chi trả phụ cấp cho cán bộ.", [date(2024, 9, 19), None]),
        ("Sở Y tế lập danh sách trước ngày 20/9/2024. Khống chế dịch bệnh.", [date(2024, 9, 19), None]),
        ("Sở Y tế lập danh sách trước ngày 20/9/2024. Không để sót hộ nào.", [date(2024, 9, 19)]),
    ],
)
def test_an_act_that_only_looks_like_an_aim_is_its_own(body: str, days: list[date | None]) -> None:
    assert [one.deadline.due if one.deadline else None for one in read(f"1. {body}")] == days


def test_to_name_difficulties_is_no_condition() -> None:
    assert only("1. Sở Y tế:\n- Nêu rõ khó khăn, vướng mắc của từng dự án, báo cáo UBND tỉnh.").kind is Kind.TASK


def test_an_order_to_those_below_is_kept() -> None:
    below = "\n- Sở Y tế\n- Sở Tài chính"
    assert read(f"1. Cụ thể, giao các đơn vị rà soát biên chế trước ngày 20/9/2024:{below}") != []
    assert read(f"1. Mỗi đơn vị xây dựng một mô hình:{below}") != []


def test_words_without_marks_are_taken_at_their_word() -> None:
    assert only("1. Sua chua tuyen duong lien xa truoc ngay 20/10/2024.").deadline is not None
