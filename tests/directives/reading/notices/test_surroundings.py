"""What stands around a directive tells of it: headings, lead-ins, labelled lines, tables, attached plans."""

from datetime import date

import pytest

from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import OPENING, only, read


def test_bullets_below_a_heading_inherit_its_unit_and_their_number() -> None:
    first, second = read("6. UBND các phường, xã:\n- Rà soát hộ nghèo.\n- Lập danh sách gửi Phòng Kinh tế.")
    assert [first.number, second.number] == ["6-1", "6-2"]
    assert first.lead == second.lead == ("UBND các phường, xã",)
    assert second.report_to == ("Phòng Kinh tế",)


def test_a_bullet_may_name_another_unit_than_its_heading() -> None:
    [first, second] = read("6. UBND các phường, xã:\n- Giao Công an thành phố tuần tra.\n- Rà soát hộ nghèo.")
    assert (first.lead, second.lead) == (("Công an thành phố",), ("UBND các phường, xã",))


def test_a_common_noun_within_an_object_does_not_replace_the_heading() -> None:
    found = read(
        "1. Sở Tài chính:\n- Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện đúng hạn.\n"
        "- Trên cơ sở dự toán, chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu kinh phí."
    )
    assert {one.lead for one in found} == {("Sở Tài chính",)}


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("1. Giao Ban Tổ chức Huyện ủy:", "Ban Tổ chức Huyện ủy"),
        ("1. Các chủ rừng là hộ gia đình (gồm các hộ nhận khoán)", "Các chủ rừng là hộ gia đình"),
        ("1. Về phía tỉnh Hà Trung:", "tỉnh Hà Trung"),
        ("1. Trách nhiệm của UBND cấp xã:", "UBND cấp xã"),
        ("Điều 2. Nhiệm vụ của Tổ công tác", "Tổ công tác"),
        ("1. Trách nhiệm của đối tượng kiểm kê:", "đối tượng kiểm kê"),
        ("1. Trách nhiệm của các cơ quan quản lý cấp trên (cả cơ quan đại diện):", "các cơ quan quản lý cấp trên"),
    ],
)
def test_a_heading_names_its_unit_with_words_around_it(heading: str, unit: str) -> None:
    assert only(f"{heading}\n- Rà soát diện tích đất, lập danh sách.").lead == (unit,)


def test_a_part_that_only_says_whose_turn_it_is_tells_nobody() -> None:
    one = only("1. Trách nhiệm của các đơn vị:\n1.1. Sở Y tế:\n- Rà soát thuốc.")
    assert one.lead == ("Sở Y tế",)


def test_the_words_that_lead_into_a_list_tell_whose_it_is() -> None:
    [one] = read_notice(
        "THÔNG BÁO\nHọp ngày 12/9/2024, Chủ tịch UBND kết luận như sau:\nI. ĐÁNH GIÁ\nKết quả tốt.\nII. NHIỆM VỤ\n"
        "Để hoàn thành kế hoạch năm, khắc phục tồn tại, tỉnh Hà Trung cần tập trung một số nội dung sau:\n1. Rà soát quy hoạch."
    ).directives
    assert one.lead == ("tỉnh Hà Trung",)


def test_the_aim_of_a_whole_project_is_no_deadline_of_each_item() -> None:
    one = only(
        "1. Để công trình hoàn thành trước ngày 30/11/2024, yêu cầu các đơn vị thực hiện các nội dung sau:\n"
        "(1) Sở Y tế hoàn thiện hồ sơ thiết bị."
    )
    assert one.deadline is None


def test_a_deadline_that_closes_an_item_is_offered_to_the_directives_before_it() -> None:
    first, second = read(
        "1. Sở Y tế rà soát thuốc. Công an tỉnh rà soát kho. Thời hạn hoàn thành: trước ngày 30/11/2024."
    )
    assert first.deadline is not None
    assert second.deadline is not None
    assert first.deadline.due == second.deadline.due == date(2024, 11, 29)
    assert first.deadline.ask
    assert not second.deadline.ask


def test_points_counted_within_a_paragraph_are_directives_of_their_own() -> None:
    found = read("1. Giao Sở Y tế: (i) Chỉ đạo các trạm rà soát thuốc. (ii) Chỉ đạo các bệnh viện lập kế hoạch.")
    assert [one.lead for one in found] == [("Sở Y tế",), ("Sở Y tế",)]


def test_bullets_inherit_the_deadline_of_their_heading_and_may_override_it() -> None:
    first, second = read(
        "1. Phòng Y tế thực hiện các nhiệm vụ sau, hoàn thành trước ngày 30/9/2024:\n"
        "- Kiểm tra các trạm y tế.\n- Báo cáo danh sách thuốc trước ngày 20/9/2024."
    )
    assert [one.deadline and one.deadline.due for one in (first, second)] == [date(2024, 9, 29), date(2024, 9, 19)]


def test_labelled_lines_tell_who_and_when() -> None:
    one = only(
        "1. Xây dựng kế hoạch diễn tập.\n- Đơn vị chủ trì: Công an thành phố.\n- Đơn vị phối hợp: Phòng Y tế, các phường.\n"
        "- Thời gian hoàn thành: Tháng 10/2024.\n- Kết quả: Kế hoạch được phê duyệt."
    )
    assert one.lead == ("Công an thành phố",)
    assert one.coordinate == ("Phòng Y tế", "các phường")
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 10, 31)


def test_headings_that_are_labels_need_no_colon_and_serve_the_whole_list() -> None:
    first, second = read(
        "I. TUYÊN TRUYỀN\n1. Nội dung, biện pháp\na) Lập chuyên trang;\nb) In tờ rơi.\n2. Cơ quan chủ trì, phối hợp\n"
        "a) Cơ quan chủ trì\n- Sở Y tế; Công an tỉnh.\nb) Cơ quan phối hợp\n- Các phường, xã.\n"
        "3. Thời gian thực hiện: Tháng 10/2024."
    )
    assert first.lead == second.lead == ("Sở Y tế", "Công an tỉnh")
    assert first.coordinate == second.coordinate == ("Các phường, xã",)
    assert {one.deadline and one.deadline.due for one in (first, second)} == {date(2024, 10, 31)}


def test_a_table_pasted_with_one_cell_to_a_line_is_a_table() -> None:
    first, second = read(
        "TT\nNội dung công việc\nPhụ trách\nPhối hợp\nThời hạn\n1\nViết giấy mời\nTổ Văn phòng\n-\n05/10/2024\n"
        "2\nTrang trí hội trường\nĐoàn Thanh niên\nTổ Bảo vệ\nTrước 11/10/2024"
    )
    assert (first.lead, first.coordinate) == (("Tổ Văn phòng",), ())
    assert (second.lead, second.coordinate) == (("Đoàn Thanh niên",), ("Tổ Bảo vệ",))
    assert second.deadline is not None
    assert second.deadline.due == date(2024, 10, 10)


def test_the_plan_that_a_decision_issues_is_read_behind_the_signature() -> None:
    [one] = read_notice(
        "QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng cháy.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n"
        "Lê Văn An\nKẾ HOẠCH\nPhòng cháy năm 2025\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Rà soát lối thoát nạn."
    ).directives
    assert one.lead == ("Sở Y tế",)


def test_words_that_a_page_has_split_are_read_whole_and_shown_as_given() -> None:
    text = OPENING + "1. Bộ Y t ế rà soát ch ế độ cho Đ ả ng viên, báo cáo k ế t quả trước ngày 20/9/2024."
    [one] = read_notice(text).directives
    assert one.lead == ("Bộ Y tế",)
    assert text[slice(*one.span)] == one.text
    assert "ch ế độ" in one.text


def test_a_label_may_hold_a_sentence() -> None:
    one = only(
        "1. Hoạt động 1\n- Nội dung: Tổ chức diễn đàn.\n"
        "- Cơ quan chủ trì: Sở Y tế chủ trì, phối hợp với các phường, xã và các đơn vị có liên quan."
    )
    assert one.lead == ("Sở Y tế",)
    assert one.coordinate == ("các phường, xã", "các đơn vị có liên quan")


def test_a_line_that_ends_in_viet_nam_is_whole() -> None:
    assert only("6. Cục Du lịch Việt Nam\nKhẩn trương hoàn thiện hồ sơ.").lead == ("Cục Du lịch Việt Nam",)


def test_a_task_may_go_on_in_the_points_below_it() -> None:
    found = read("1. Sở Y tế tổ chức theo dõi dịch bệnh trên địa bàn, trong đó:\n(1) Rà soát thuốc.\n(2) Lập báo cáo.")
    assert [one.lead for one in found] == [("Sở Y tế",)] * 3


def test_a_letter_that_tells_nobody_asks_those_it_is_written_to() -> None:
    [one] = read_notice(
        "An Mẫu, ngày 05 tháng 9 năm 2024\nKính gửi: Chủ tịch UBND các xã, phường.\n"
        "Ban Chỉ đạo đề nghị quan tâm các nội dung sau:\n1. Rà soát trụ sở, lập danh sách nhà dôi dư."
    ).directives
    assert one.lead == ("Chủ tịch UBND các xã, phường",)
    assert one.ask


def test_the_label_says_when_the_name_of_the_plan_does_not() -> None:
    one = only("1. Xây dựng kế hoạch tuyên truyền từ nay đến năm 2030.\n- Thời gian hoàn thành: Tháng 10/2024.")
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 10, 31)


def test_among_headings_of_doers_every_heading_is_a_doer() -> None:
    found = read(
        "1. Nhiệm vụ của các thành viên\n1.1. Sở Y tế\n- Rà soát thuốc.\n1.2. Công an tỉnh\n- Rà soát kho.\n"
        "1.3. Các cơ quan quản lý cấp trên\n- Đôn đốc tiến độ.\n1.4. Đối tượng thực hiện kiểm kê\n- Lập báo cáo."
    )
    assert [one.lead for one in found] == [
        ("Sở Y tế",), ("Công an tỉnh",), ("Các cơ quan quản lý cấp trên",), ("Đối tượng thực hiện kiểm kê",),
    ]  # fmt: skip


def test_a_label_with_a_term_that_has_no_day_yet_is_asked_about() -> None:
    one = only(
        "1. Quyết toán kinh phí.\n- Đơn vị chủ trì: Phòng Kinh tế.\n"
        "- Thời gian: dự trù trước ngày 10/10/2024; quyết toán chậm nhất 05 ngày làm việc kể từ ngày bế mạc."
    )
    assert one.deadline is not None
    assert one.deadline.ask


def test_one_block_of_labelled_lines_serves_the_tasks_before_it() -> None:
    tasks = read(
        "1. Lập tổ bầu cử\n1.1. Rà soát cử tri.\n1.2. Niêm yết danh sách.\n- Đơn vị chủ trì: Phòng Nội vụ.\n- Thời gian: Quý IV/2024."
    )
    assert [one.lead for one in tasks] == [("Phòng Nội vụ",), ("Phòng Nội vụ",)]
    assert {one.deadline and one.deadline.due for one in tasks} == {date(2024, 12, 31)}


def test_labels_in_brackets_within_the_sentence_count() -> None:
    one = only(
        "1. Rà soát quỹ nhà công vụ (chủ trì: Phòng Kinh tế; phối hợp: Phòng Y tế; thời hạn: trước ngày 20/9/2024)."
    )
    assert (one.lead, one.coordinate) == (("Phòng Kinh tế",), ("Phòng Y tế",))
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 9, 19)
