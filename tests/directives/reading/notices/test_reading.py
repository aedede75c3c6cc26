"""How the parts of a notice play together: headings, lists, several duties in one paragraph, deadlines that govern."""

from datetime import date

import pytest

from directives.notice import DirectiveReading, Evidence, Kind
from directives.reading.notices import read_notice
from tests.directives.reading.offices import city_of_sixteen

OPENING = "THÔNG BÁO\nNgày 12/9/2024, Chủ tịch UBND thành phố chủ trì cuộc họp và kết luận như sau:\n"


def read(body: str) -> list[DirectiveReading]:
    return list(read_notice(OPENING + body).directives)


def only(body: str) -> DirectiveReading:
    [one] = read(body)
    return one


def test_bullets_below_a_heading_inherit_its_unit_and_their_number() -> None:
    first, second = read("6. UBND các phường, xã:\n- Rà soát hộ nghèo.\n- Lập danh sách gửi Phòng Kinh tế.")
    assert [first.number, second.number] == ["6-1", "6-2"]
    assert first.lead == second.lead == ("UBND các phường, xã",)
    assert second.report_to == ("Phòng Kinh tế",)


def test_a_bullet_may_name_another_unit_than_its_heading() -> None:
    [first, second] = read("6. UBND các phường, xã:\n- Giao Công an thành phố tuần tra.\n- Rà soát hộ nghèo.")
    assert (first.lead, second.lead) == (("Công an thành phố",), ("UBND các phường, xã",))


def test_letters_below_a_number_make_the_path() -> None:
    assert [one.number for one in read("2. Sở Y tế:\na) Rà soát thuốc.\nđ) Báo cáo kết quả.")] == ["2.a", "2.đ"]


def test_who_coordinates_and_who_receives_are_not_who_leads() -> None:
    one = only(
        "1. Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Y tế và các đơn vị liên quan kiểm tra, báo cáo UBND thành phố."
    )
    assert one.lead == ("Phòng Kinh tế",)
    assert one.coordinate == ("Phòng Y tế", "các đơn vị liên quan")
    assert one.report_to == ("UBND thành phố",)


def test_who_is_told_to_direct_others_leads() -> None:
    assert only("1. Sở Xây dựng chỉ đạo Ban Quản lý dự án hoàn thành hồ sơ.").lead == ("Sở Xây dựng",)


def test_the_topic_may_stand_in_front() -> None:
    assert only("1. Về mặt bằng dự án: Giao UBND phường Mỹ Hà vận động nhân dân.").lead == ("UBND phường Mỹ Hà",)


def test_a_unit_in_the_middle_of_the_sentence_is_found() -> None:
    assert only("1. Khẩn trương khắc phục hậu quả, các địa phương phải huy động lực lượng.").lead == ("các địa phương",)


def test_two_units_told_in_one_sentence_are_two_directives() -> None:
    first, second = read("1. Phòng Kinh tế lập dự toán; Phòng Tài chính - Kế hoạch thẩm định trước ngày 20/9/2024.")
    assert (first.lead, first.deadline) == (("Phòng Kinh tế",), None)
    assert second.lead == ("Phòng Tài chính - Kế hoạch",)
    assert second.deadline is not None
    assert second.deadline.due == date(2024, 9, 19)


def test_clauses_with_a_deadline_each_are_two_directives() -> None:
    first, second = read(
        "1. UBND phường Mỹ Hà sửa nhà hư hỏng, hoàn thành trước ngày 20/9/2024; xây lại nhà sập, hoàn thành trước ngày 30/10/2024."
    )
    assert [one.deadline and one.deadline.due for one in (first, second)] == [date(2024, 9, 19), date(2024, 10, 29)]
    assert second.lead == ("UBND phường Mỹ Hà",)


def test_a_sentence_that_is_only_a_deadline_belongs_to_the_task_before_it() -> None:
    one = only("1. Giao Phòng Kinh tế rà soát quy hoạch. Hoàn thành trong tháng 9/2024.")
    assert one.deadline is not None
    assert one.deadline.due == date(2024, 9, 30)


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


def test_several_deadlines_that_cannot_be_parted_are_asked_about() -> None:
    one = only("1. Phòng Kinh tế gửi dự thảo trước ngày 20/9/2024, hoàn thiện và trình trước ngày 30/9/2024.")
    assert one.deadline is not None
    assert one.deadline.ask


def test_pictures_before_during_and_after_are_asked_for() -> None:
    one = only("1. UBND các phường, xã lưu lại hình ảnh trước, trong và sau khi thực hiện các mô hình.")
    assert one.evidence == (Evidence.BEFORE, Evidence.DURING, Evidence.AFTER)
    assert only("1. Phòng Kinh tế đăng hình ảnh lên trang tin trước ngày 20/9/2024.").evidence == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ủy ban nhân dân thành phố đánh giá cao sự cố gắng của Phòng Kinh tế.",
        "Biểu dương các địa phương đã đạt trên 75% kế hoạch.",
        "Đến nay, các phường đã giải ngân 65% kế hoạch vốn.",
        "Bên cạnh kết quả đạt được vẫn còn một số tồn tại, hạn chế: tiến độ còn chậm.",
        "Căn cứ Luật Đất đai ngày 18/01/2024;",
        "Trên đây là kết luận của Chủ tịch UBND thành phố để các đơn vị biết, thực hiện./.",
        "Quyết định này có hiệu lực kể từ ngày ký.",
        "Nhiệt liệt chào mừng ngày bầu cử!",
    ],
)
def test_what_asks_for_nothing_is_no_directive(sentence: str) -> None:
    assert [one.kind for one in read(f"{sentence}\n1. Phòng Kinh tế rà soát quy hoạch.\n{sentence}")] == [Kind.TASK]


def test_an_order_within_the_assessment_is_found_all_the_same() -> None:
    first, _ = read(
        "I. KẾT QUẢ ĐẠT ĐƯỢC\nTiến độ đạt 60%. UBND xã Hòa An cần khẩn trương bàn giao mặt bằng.\nII. NHIỆM VỤ\n1. Phòng Kinh tế rà soát."
    )
    assert first.lead == ("UBND xã Hòa An",)


def test_purposes_and_receivers_hold_no_directives() -> None:
    found = read(
        "I. MỤC ĐÍCH, YÊU CẦU\n- Tuyên truyền sâu rộng.\nII. NHIỆM VỤ\n1. Phòng Y tế rà soát.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT."
    )
    assert [one.lead for one in found] == [("Phòng Y tế",)]


def test_watching_others_and_exhortation_are_kinds_of_their_own() -> None:
    assert only("1. Văn phòng theo dõi, đôn đốc các đơn vị thực hiện Thông báo này.").kind is Kind.FOLLOW_UP
    assert only("1. Các phòng, ban phát huy tinh thần trách nhiệm, đoàn kết.").kind is Kind.GENERAL


def test_a_registry_gives_each_directive_its_units() -> None:
    [one] = read_notice(OPENING + "1. UBND các phường, xã rà soát hộ nghèo.", registry=city_of_sixteen()).directives
    assert len(one.units) == 16
    [other] = read_notice(OPENING + "1. Sở Ngoại vụ đón đoàn.", registry=city_of_sixteen()).directives
    assert other.units == ()
    assert other.ask


def test_the_date_is_the_documents_own_or_the_meetings_or_asked_for() -> None:
    own = read_notice("Số: 12/TB-UBND\nAn Mẫu, ngày 05 tháng 9 năm 2024\n1. Phòng Kinh tế rà soát.")
    assert own.header.issued_on == date(2024, 9, 5)
    assert own.header.number == "12/TB-UBND"
    assert read_notice(OPENING + "1. Phòng Kinh tế rà soát.").header.issued_on == date(2024, 9, 12)
    nowhere = read_notice("1. Phòng Kinh tế rà soát, báo cáo trước ngày 20/9.")
    assert nowhere.questions
    [one] = nowhere.directives
    assert one.deadline is not None
    assert one.deadline.due is None
    assert one.deadline.ask


def test_a_short_message_without_any_form_is_read_too() -> None:
    [one] = read_notice("Giao Phòng Y tế báo cáo trước ngày 05/10/2024").directives
    assert one.lead == ("Phòng Y tế",)
