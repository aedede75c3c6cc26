"""Headings that are doers: all their words name whoever acts in the lines below."""

import pytest

from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Các trung tâm dạy nghề trực thuộc Sở", "Các trung tâm dạy nghề trực thuộc Sở"),
        ("Đề nghị các đơn vị vận hành trạm bơm", "các đơn vị vận hành trạm bơm"),
        ("Các chi hội phụ nữ ở cơ sở:", "Các chi hội phụ nữ ở cơ sở"),
        ("Các tổ chức cung ứng dịch vụ chi trả (Bưu điện, ngân hàng)", "Các tổ chức cung ứng dịch vụ chi trả"),
    ],
)
def test_a_heading_of_bodies_is_their_whole_name(heading: str, name: str) -> None:
    [one] = read(f"1. {heading}\n- Rà soát danh sách người học.")
    assert one.lead == (name,)


def test_a_heading_that_says_what_to_do_names_only_who_does_it() -> None:
    [one] = read("1. Các phòng chuyên môn tập trung thực hiện:\n- Rà soát danh sách người học.")
    assert one.lead == ("Các phòng chuyên môn",)


def test_a_topic_names_nobody_although_a_body_is_spoken_of() -> None:
    [one] = read("1. Về kiến nghị trình HĐND tỉnh bổ sung vốn\n- Rà soát danh mục dự án.")
    assert one.lead == ()


def test_points_below_an_instruction_are_for_those_who_are_instructed() -> None:
    [one] = read("1. Chỉ đạo các trạm y tế thực hiện việc sau, cụ thể:\n- Rà soát sổ tiêm chủng.")
    assert one.lead == ("các trạm y tế",)


def test_a_letter_is_written_to_those_it_names_up_to_the_mark() -> None:
    reading = read_notice("Kính gửi: Các trung tâm dạy nghề trực thuộc Sở\n1. Rà soát danh sách người học.")
    assert reading.directives[0].lead == ("Các trung tâm dạy nghề trực thuộc Sở",)


def test_brackets_that_count_off_who_is_meant_stand_for_the_heading() -> None:
    [one] = read("1. Các đơn vị liên quan (gồm các Sở: Tài chính, Công Thương)\n- Rà soát danh sách người học.")
    assert one.lead == ("Sở Tài chính", "Sở Công Thương")


def test_a_line_right_over_bullets_is_their_heading_without_a_colon() -> None:
    first, second = read("Phòng Cảnh sát giao thông\n+ Lập kế hoạch.\nCông an các huyện\n+ Bố trí lực lượng.")
    assert (first.lead, second.lead) == (("Phòng Cảnh sát giao thông",), ("Công an các huyện",))


def test_who_is_named_in_the_first_item_alone_acts_in_the_next_ones_too() -> None:
    told = read(
        "II. NHIỆM VỤ\n1. Tỉnh Hà Trung cần đổi mới.\n2. Rà soát quy hoạch.\n3. Giao Bộ Tài chính cấp vốn.\n4. Lập hồ sơ."
    )
    assert [one.lead for one in told] == [("Tỉnh Hà Trung",), ("Tỉnh Hà Trung",), ("Bộ Tài chính",), ()]


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        ("PC06:", ("PC06",)),
        ("PA05, PC02", ("PA05", "PC02")),
        ("Các TCTD, chi nhánh ngân hàng nước ngoài", ("Các TCTD", "chi nhánh ngân hàng nước ngoài")),
        ("Về phía tỉnh Hà Trung", ("tỉnh Hà Trung",)),
        ("Đối với phòng GDĐT các huyện", ("phòng GDĐT các huyện",)),
        ("UBND huyện Hòa An tập trung chỉ đạo thực hiện tốt các nhiệm vụ sau:", ("UBND huyện Hòa An",)),
        ("Đối với các trường tổ chức ăn bán trú", ("các trường tổ chức ăn bán trú",)),
        ("Nhiệm vụ của các thành viên Ban Chỉ đạo", ("các thành viên Ban Chỉ đạo",)),
        ("Đối với các địa phương chưa có dịch", ("các địa phương chưa có dịch",)),
        ("Trong thời gian tới, Tỉnh cần tập trung:", ("Tỉnh",)),
        ("Cơ bản thống nhất với báo cáo, đề nghị Tỉnh lưu ý một số việc sau:", ("Tỉnh",)),
        ("Sở Y tế.", ("Sở Y tế",)),
        ("Sở Y tế chủ trì thực hiện một số nội dung sau.", ("Sở Y tế",)),
        (
            "Bà Lê Thị Hoa, công chức Tài chính - Kế toán, thành viên",
            ("Bà Lê Thị Hoa, công chức Tài chính - Kế toán, thành viên",),
        ),
    ],
)
def test_whose_list_it_is_by_its_heading(heading: str, lead: tuple[str, ...]) -> None:
    [one] = read(f"1. {heading}\n- Rà soát danh sách người học.")
    assert one.lead == lead


@pytest.mark.parametrize(
    "heading", ["GPMB", "Đối với trường hợp nghi mắc", "KINH DOANH VÀ DỊCH VỤ", "Đối với công tác báo cáo, tổng hợp."]
)
def test_a_matter_in_initials_or_capitals_names_nobody(heading: str) -> None:
    [one] = read(f"1. {heading}\n- Rà soát danh sách người học.")
    assert one.lead == ()


@pytest.mark.parametrize("number", ["a)", "1.", "1)", "-", "+", "(1)", "1.1."])
def test_a_line_with_a_colon_is_the_heading_of_whatever_list_follows(number: str) -> None:
    body = f"II. NHIỆM VỤ\nTrưởng thôn và Bí thư chi bộ cần chú trọng:\n{number} Họp dân.\nB. KHÁC\n1. Sở Y tế rà soát thuốc."
    first, second = read(body)
    assert first.text == "Họp dân."
    assert (first.lead, second.lead) == (("Trưởng thôn", "Bí thư chi bộ"), ("Sở Y tế",))


def test_those_counted_off_before_their_duties_are_who_has_them() -> None:
    told = read(
        "1. Các sở quản lý hạ tầng\nGiao các sở quản lý hạ tầng gồm:\n- Sở Y tế (đối với bệnh viện);\n- Sở Xây dựng.\n"
        "Có trách nhiệm:\na) Rà soát tài sản.\nb) Lập hồ sơ quản lý."
    )
    assert [one.lead for one in told] == [("Sở Y tế", "Sở Xây dựng")] * 2


def test_a_heading_of_those_entrusted_is_named_to_its_end() -> None:
    one = only("1. Các đơn vị được giao quản lý, sử dụng hoặc khai thác tài sản hạ tầng\na) Lập hồ sơ tài sản.")
    assert one.lead == ("Các đơn vị được giao quản lý, sử dụng hoặc khai thác tài sản hạ tầng",)


def test_a_task_that_goes_on_to_list_what_to_heed_keeps_its_deadline_to_itself() -> None:
    task, point = read(
        "1. Bộ Tài chính tiếp thu đầy đủ các ý kiến xác đáng, hoàn thiện dự thảo Đề án phát triển thị trường, trình trước "
        "ngày 20/10/2024. Trong đó chú ý một số nội dung sau:\n- Rà soát phân công nhiệm vụ của các bộ."
    )
    assert task.deadline is not None
    assert (point.deadline, point.lead) == (None, ("Bộ Tài chính",))


def test_a_department_of_construction_is_told_and_does_not_conclude() -> None:
    one = only("1. Sở Xây dựng là cơ quan thường trực, có trách nhiệm:\na) Hướng dẫn thống kê lò gạch.")
    assert one.lead == ("Sở Xây dựng",)


def test_every_kind_of_settlement_heads_a_list() -> None:
    assert only("1. Các tổ dân phố, bon\n- Nộp hồ sơ rà soát.").lead == ("Các tổ dân phố, bon",)
