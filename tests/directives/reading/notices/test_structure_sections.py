"""What a list holds: tasks, or offences, conditions and the contents of a paper."""

from datetime import date

import pytest

from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    "heading",
    [
        "Các hành vi vi phạm về an toàn thực phẩm:",
        "Lưu ý quy định xử lý vi phạm hành chính:",
        "Điều kiện dự tuyển",
        "Hồ sơ đăng ký gồm:",
    ],
)
def test_offences_and_conditions_are_no_tasks(heading: str) -> None:
    told = read(f"1. Sở Y tế rà soát thuốc.\n2. {heading}\n- Không lập sổ kiểm thực.\n- Nộp đơn theo mẫu.")
    assert [one.number for one in told] == ["1"]


def test_what_a_report_is_to_hold_is_no_task_of_its_own() -> None:
    one = only(
        "1. Sở Y tế báo cáo kết quả trước ngày 20/9/2024, nội dung gồm:\n- Đánh giá kết quả.\n- Đề xuất giải pháp."
    )
    assert one.lead == ("Sở Y tế",)
    assert one.deadline is not None


@pytest.mark.parametrize("task", ["Thực hiện chi trả trợ cấp tại nhà", "Căn cứ tiêu chuẩn, xây dựng bảng chấm điểm"])
def test_a_point_that_opens_like_a_legal_base_is_a_task(task: str) -> None:
    assert only(f"1. Sở Y tế\na) {task};").lead == ("Sở Y tế",)


def test_a_task_that_breaks_off_in_dots_is_no_heading() -> None:
    told = read(
        "1. Sở Y tế:\na) Bố trí xe đưa đón người già yếu, người khuyết tật,…\nTrên đây là kết luận của Chủ tịch."
    )
    assert [one.number for one in told] == ["1.a"]


def test_a_part_that_organises_the_work_is_no_label_of_a_task() -> None:
    told = read(
        "4. Tổ chức thực hiện:\n- Giao Ủy ban Kiểm tra chủ trì theo dõi.\n- Giao Ban Xây dựng Đảng hướng dẫn hồ sơ."
    )
    assert [one.lead for one in told] == [("Ủy ban Kiểm tra",), ("Ban Xây dựng Đảng",)]


def test_a_sentence_that_opens_with_dong_thoi_goes_on_unless_it_names_another_unit() -> None:
    assert only("1. Sở Y tế rà soát thuốc. Đồng thời, bổ sung danh mục.").text.endswith("danh mục.")
    assert len(read("1. Sở Y tế rà soát thuốc. Đồng thời, phối hợp với Công an tỉnh kiểm tra chợ.")) == 2


def test_a_unit_said_to_act_behind_the_list_is_told_to() -> None:
    told = read("1. Sở Nội vụ lập danh sách.\nCông đoàn cơ sở chuẩn bị tọa đàm.")
    assert [one.lead for one in told] == [("Sở Nội vụ",), ("Công đoàn cơ sở",)]


def test_those_to_whom_a_paper_is_sent_are_told_nothing() -> None:
    one = only(
        "Sở Nội vụ đề nghị các trường thực hiện như sau:\n1. Thực hiện báo cáo gửi Sở Y tế, Sở Nội vụ nơi trường đóng."
    )
    assert one.lead == ("các trường",)


def test_numbers_with_a_dash_are_numbers() -> None:
    told = read("1- Sở Y tế rà soát thuốc.\n2- Sở Nội vụ\n- Lập danh sách.")
    assert [one.number for one in told] == ["1", "2-1"]
    assert told[1].lead == ("Sở Nội vụ",)


def test_a_part_that_shares_out_the_work_holds_tasks() -> None:
    told = read("Phân công nhiệm vụ:\n- Bưu điện xã: chuẩn bị tiền.\n- Trưởng các thôn: bố trí bàn ghế.")
    assert [one.lead for one in told] == [("Bưu điện xã",), ("Trưởng các thôn",)]


def test_a_condition_behind_a_task_belongs_to_it() -> None:
    assert only("1. Sở Y tế mở lớp tập huấn. Các xã có ít người học thì chủ động ghép lớp.").lead == ("Sở Y tế",)


@pytest.mark.parametrize(
    "state",
    [
        "Tồn tại: còn 5/14 thôn nộp báo cáo muộn (quy định trước ngày 25/8/2024).",
        "Hộ nghèo: hiện còn 5,8%.",
        "Nhiều trường chưa nghiêm túc báo cáo theo yêu cầu của Sở.",
        "Một số trường có tỷ lệ thấp như sau: Trường Hòa Bình, Trường Cần Thơ.",
        "Dữ liệu trên phần mềm của các trường còn chưa đầy đủ.",
        "Tổ chức tiêm phòng còn chậm, chưa kịp thời.",
    ],
)
def test_a_statement_asks_nobody_for_anything(state: str) -> None:
    told = read(f"1. Sở Y tế rà soát thuốc.\n2. {state}")
    assert [one.number for one in told] == ["1"]


@pytest.mark.parametrize("request_", ["yêu cầu gửi ngay", "phải khắc phục trong tháng 9/2024"])
def test_a_statement_that_goes_on_to_ask_is_a_directive(request_: str) -> None:
    assert [one.number for one in read(f"1. Sở Y tế rà soát thuốc.\n2. Nhiều trường chưa báo cáo, {request_}.")] == [
        "1",
        "2",
    ]


@pytest.mark.parametrize(
    "heading", ["Kết quả nổi bật", "Qua kiểm tra cho thấy:", "Còn một số tồn tại, hạn chế như sau:"]
)
def test_what_was_found_is_no_task(heading: str) -> None:
    told = read(
        f"1. Nhiệm vụ\n- Sở Y tế rà soát thuốc.\n2. {heading}\n- Triệt phá nhanh hai vụ trộm.\n- Mở được ba lớp học."
    )
    assert [one.number for one in told] == ["1-1"]


def test_the_target_in_the_line_that_opens_the_list_falls_on_the_places_named_below() -> None:
    target, _, wards = read(
        "Hội nghị đánh giá cao kết quả đạt được.\n"
        "Để đẩy nhanh tiến độ, phấn đấu đạt 100% kế hoạch, hoàn thành trong tháng 11/2024, Chủ tịch UBND thành phố đề "
        "nghị thực hiện một số nội dung sau:\n"
        "1. Sở Y tế rà soát thuốc.\n2. UBND các phường, xã lập danh sách hộ nghèo."
    )
    assert target.lead == wards.lead == ("UBND các phường, xã",)
    assert target.deadline is not None
    assert target.deadline.due == date(2024, 11, 30)
    assert target.ask is not None
    assert wards.deadline is None


def test_the_months_that_remain_to_strive_in_set_no_deadline() -> None:
    assert only("1. Sở Y tế tập trung quyết liệt trong những tháng còn lại của năm 2024.").deadline is None


def test_what_is_aimed_at_is_no_task() -> None:
    told = read("I. CHỈ TIÊU\nĐến hết năm 2025, 100% số xã phân loại rác.\nII. NỘI DUNG\n1. Sở Y tế phun khử khuẩn.")
    assert [one.lead for one in told] == [("Sở Y tế",)]


def test_what_a_part_on_how_things_stand_plainly_asks_is_a_directive() -> None:
    told = read(
        "1. Về tình hình cắt giảm thủ tục\nChính phủ yêu cầu các Bộ trưởng:\n- Cắt giảm một nửa số thủ tục.\n"
        "2. Về tình hình thiên tai\nMột số tỉnh còn chậm sơ tán dân.\nBộ Tài chính chủ trì cấp vốn trong tháng 10/2024."
    )
    assert [one.lead for one in told] == [("các Bộ trưởng",), ("Bộ Tài chính",)]


def test_articles_that_come_first_hold_the_roman_parts() -> None:
    reading = read_notice(
        "QUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Chương trình với các nội dung sau:\nI. MỤC TIÊU\n1. Giảm 10% số vụ.\n"
        "II. KINH PHÍ\nDo ngân sách bố trí.\nĐiều 2. Tổ chức thực hiện\n1. Bộ Y tế tập huấn sơ cấp cứu.\n2. Bộ Xây dựng cấp vốn."
    )
    assert [one.lead for one in reading.directives] == [("Bộ Y tế",), ("Bộ Xây dựng",)]


def test_a_resolution_begins_where_it_resolves() -> None:
    reading = read_notice(
        "NGHỊ QUYẾT\nQUYẾT NGHỊ:\n1. Về ngân sách\nChính phủ yêu cầu các bộ, chú trọng:\n- Bộ Y tế cấp thuốc.\n"
        "Chính phủ thống nhất sự cần thiết ban hành Luật.\n2. Về đầu tư\nYêu cầu các bộ liên quan:\na) Hoàn thành việc kết nối."
    )
    assert [one.lead for one in reading.directives] == [("Bộ Y tế",), ("các bộ liên quan",)]


def test_an_order_in_the_part_on_funds_is_an_order() -> None:
    told = read("1. Kinh phí\nTừ nguồn sự nghiệp năm 2024. Đề nghị UBND phường hỗ trợ thêm 3.000.000 đồng.")
    assert [one.lead for one in told] == [("UBND phường",)]


def test_minutes_end_with_those_who_sign_them() -> None:
    body = """1. Sở Y tế rà soát thuốc.
Biên bản được thông qua và kết thúc lúc 10 giờ 15 cùng ngày./.
THƯ KÝ
Trần Thị B
CHỦ TRÌ
Nguyễn Văn A"""
    assert only(body).lead == ("Sở Y tế",)


def test_a_programme_that_a_resolution_issues_is_read_below_its_title() -> None:
    body = """QUYẾT NGHỊ:
Điều 1. Ban hành kèm theo Nghị quyết này Chương trình hành động của Chính phủ.
Nơi nhận:
- Các Bộ;
CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ
(Ban hành kèm theo Nghị quyết số 12/NQ-CP ngày 07 tháng 02 năm 2023 của Chính phủ)
III. TỔ CHỨC THỰC HIỆN
1. Bộ Xây dựng ban hành quy chuẩn trước ngày 20/9/2024."""
    [one] = [one for one in read_notice(body, document_date=date(2024, 9, 12)).directives if one.lead]
    assert (one.lead, one.deadline and one.deadline.due) == (("Bộ Xây dựng",), date(2024, 9, 19))
