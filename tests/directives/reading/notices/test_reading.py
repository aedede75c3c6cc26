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


def test_the_partners_of_an_executor_are_not_those_of_the_lead() -> None:
    assert only("1. Sở Xây dựng chỉ đạo Ban Quản lý dự án phối hợp với UBND xã Hòa An bàn giao đất.").coordinate == ()
    one = only("1. Sở Y tế phối hợp với Công an tỉnh chỉ đạo các trạm y tế phối hợp với UBND xã rà soát.")
    assert one.coordinate == ("Công an tỉnh",)
    resumed = only("1. Sở Y tế chỉ đạo các trạm y tế rà soát, phối hợp với Công an tỉnh kiểm tra.")
    assert resumed.coordinate == ("Công an tỉnh",)


def test_helping_and_guiding_along_is_coordination_too() -> None:
    assert only("1. Công an tỉnh phối hợp, hướng dẫn các nhà thầu lập hồ sơ.").coordinate == ("các nhà thầu",)


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


def test_who_works_along_may_be_listed_over_a_semicolon() -> None:
    one = only("1. Chủ trì, phối hợp với Sở Y tế; thủ trưởng các ngành có liên quan hướng dẫn các trường.")
    assert one.coordinate == ("Sở Y tế", "thủ trưởng các ngành có liên quan")


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


def test_an_hour_without_its_day_is_asked_about_unless_it_recurs() -> None:
    once = only("1. Công an tỉnh có mặt tại hiện trường trước 6g30.").deadline
    daily = only("1. Công an tỉnh báo cáo trước 16 giờ hằng ngày.").deadline
    assert once is not None
    assert once.ask
    assert daily is not None
    assert daily.recurrence
    assert not (daily.ask or "").endswith("sự việc?")


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
