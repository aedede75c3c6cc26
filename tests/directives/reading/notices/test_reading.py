"""How the parts of a notice play together: headings, lists, several duties in one paragraph, deadlines that govern."""

from datetime import date

import pytest

from directives.notice import Evidence, Kind
from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import OPENING, only, read
from tests.directives.reading.offices import city_of_sixteen


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


def test_the_partners_of_an_executor_are_not_those_of_the_lead() -> None:
    assert only("1. Sở Xây dựng chỉ đạo Ban Quản lý dự án phối hợp với UBND xã Hòa An bàn giao đất.").coordinate == ()
    one = only("1. Sở Y tế phối hợp với Công an tỉnh chỉ đạo các trạm y tế phối hợp với UBND xã rà soát.")
    assert one.coordinate == ("Công an tỉnh",)
    resumed = only("1. Sở Y tế chỉ đạo các trạm y tế rà soát, phối hợp với Công an tỉnh kiểm tra.")
    assert resumed.coordinate == ("Công an tỉnh",)


def test_helping_and_guiding_along_is_coordination_too() -> None:
    assert only("1. Công an tỉnh phối hợp, hướng dẫn các nhà thầu lập hồ sơ.").coordinate == ("các nhà thầu",)


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


def test_who_works_along_may_be_listed_over_a_semicolon() -> None:
    one = only("1. Chủ trì, phối hợp với Sở Y tế; thủ trưởng các ngành có liên quan hướng dẫn các trường.")
    assert one.coordinate == ("Sở Y tế", "thủ trưởng các ngành có liên quan")


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Đối với các lớp cuối cấp giao thầy Nguyễn Văn An lập danh sách.", ("thầy Nguyễn Văn An",)),
        ("Các địa phương có di tích: lập hồ sơ khoa học.", ("Các địa phương có di tích",)),
        ("Sở Y tế - cơ quan thường trực Ban Chỉ đạo - tổng hợp báo cáo.", ("Sở Y tế",)),
        ("Lễ ra quân: Đoàn xã Phong An là đơn vị đăng cai, chuẩn bị địa điểm.", ("Đoàn xã Phong An",)),
        ("Yêu cầu các cấp ủy, cơ quan, đơn vị, địa phương rà soát.", ("các cấp ủy", "cơ quan, đơn vị, địa phương")),
        ("Đồng ý về chủ trương theo đề nghị của Sở Xây dựng; giao Sở Tài chính thẩm định.", ("Sở Tài chính",)),
    ],
)
def test_whom_a_sentence_tells(sentence: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. {sentence}").lead == lead


def test_an_hour_without_its_day_is_asked_about_unless_it_recurs() -> None:
    once = only("1. Công an tỉnh có mặt tại hiện trường trước 6g30.").deadline
    daily = only("1. Công an tỉnh báo cáo trước 16 giờ hằng ngày.").deadline
    assert once is not None
    assert once.ask
    assert daily is not None
    assert daily.recurrence
    assert not (daily.ask or "").endswith("sự việc?")


def test_several_deadlines_that_cannot_be_parted_are_asked_about() -> None:
    one = only("1. Phòng Kinh tế gửi dự thảo (lần đầu trước ngày 20/9/2024), xong hẳn trước ngày 30/9/2024.")
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
