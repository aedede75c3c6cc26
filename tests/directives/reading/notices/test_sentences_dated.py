"""Which clauses and sentences are directives of their own by their times, and which only hand in, time or tell."""

from datetime import date

import pytest

from directives.notice import Kind
from tests.directives.reading.notices.conclusions import only, read


def _pieces(body: str) -> list[tuple[str, date | None]]:
    return [(" ".join(one.text.split()[:3]), one.deadline.due if one.deadline else None) for one in read(body)]


@pytest.mark.parametrize(
    "handing_in",
    [
        "trả lời xã trước ngày 16/10/2024",
        "nộp hồ sơ về Sở Tài chính trước ngày 16/10/2024",
        "lập hồ sơ hỗ trợ 12 hộ trước ngày 16/10/2024",
        "phân công người phụ trách từng trạm trước ngày 16/10/2024",
        "cắm biển báo tại các bãi tắm, hoàn thành trước ngày 16/10/2024",
        "lập tổ kiểm tra, xong đợt 1 trước ngày 16/10/2024",
    ],
)
def test_what_hands_in_or_answers_is_part_of_the_act_before_it(handing_in: str) -> None:
    assert _pieces(f"1. Sở Y tế xem xét kiến nghị của các trạm; {handing_in}.") == [("Sở Y tế", date(2024, 10, 15))]


def test_a_clause_that_only_tells_the_time_is_no_part() -> None:
    body = "1. Sở Y tế xây dựng kế hoạch khám sức khỏe 6 tháng một lần; thời gian trình trước ngày 16/10/2024."
    assert _pieces(body) == [("Sở Y tế", date(2024, 10, 15))]


def test_the_report_on_what_goes_before_an_event_is_no_directive_of_its_own() -> None:
    body = "1. Sở Y tế kiểm tra kho thuốc trước mùa mưa; báo cáo kết quả trước ngày 16/10/2024."
    assert _pieces(body) == [("Sở Y tế", date(2024, 10, 15))]


def test_a_clause_ends_with_its_sentence() -> None:
    body = "1. Sở Y tế mời đại diện các thôn; chuẩn bị hội trường, nước uống. Hoàn thành trước ngày 16/10/2024."
    assert _pieces(body) == [("Sở Y tế", date(2024, 10, 15))]


@pytest.mark.parametrize("sentence", ["Hằng tháng báo cáo UBND tỉnh.", "Báo cáo UBND tỉnh vào ngày 20 hằng tháng."])
def test_a_recurring_report_in_its_own_sentence_is_its_own(sentence: str) -> None:
    first, second = read(f"1. Sở Y tế cấp thuốc cho các trạm. {sentence}")
    assert first.deadline is None
    assert second.deadline is not None
    assert (second.deadline.recurrence or "").startswith("FREQ=MONTHLY")


def test_a_recurring_report_behind_a_closing_word_is_its_own() -> None:
    closing, report = read("Yêu cầu các sở nghiêm túc triển khai thực hiện, hằng tháng báo cáo về Sở Nội vụ.")
    assert closing.kind is Kind.CLOSING
    assert (report.lead, report.kind) == (("các sở",), Kind.TASK)


@pytest.mark.parametrize(
    "watching",
    [
        "theo dõi, đôn đốc việc thực hiện Chỉ thị này; hằng quý tham mưu UBND thành phố báo cáo Tỉnh ủy.",
        "đôn đốc các xã triển khai Kế hoạch; hằng quý tổng hợp kết quả của các xã, báo cáo Tỉnh ủy.",
        "thực hiện chế độ báo cáo dịch bệnh theo quy định; báo cáo tuần vào thứ Tư hằng tuần.",
    ],
)
def test_who_watches_or_reports_by_rule_reports_on_just_that(watching: str) -> None:
    deadline = only(f"1. Sở Y tế {watching}").deadline
    assert deadline is not None
    assert deadline.recurrence


def test_what_is_watched_and_a_report_of_its_own_day_are_two() -> None:
    assert len(read("1. Sở Y tế theo dõi số ca mắc; báo cáo UBND tỉnh trước 16 giờ thứ Năm hằng tuần.")) == 2


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("rà soát nhu cầu theo từng tháng, lập biểu đồ, gửi Sở Tài chính trước ngày 16/10/2024", date(2024, 10, 15)),
        ("thanh toán khi có khối lượng, không để dồn vào cuối năm", None),
        ("phát bản tin 02 lần/ngày trong suốt đợt mưa", None),
    ],
)
def test_a_grain_a_heap_and_how_often_on_a_day_set_no_day(sentence: str, due: date | None) -> None:
    deadline = only(f"1. Sở Y tế {sentence}.").deadline
    assert (deadline.due if deadline else None) == due


def test_the_time_in_a_petition_is_not_that_of_the_answer() -> None:
    body = (
        "1. Về kiến nghị gia hạn hợp đồng đến hết năm 2026: Sở Y tế xem xét; trường hợp vượt thẩm quyền, tổng hợp, báo "
    )
    deadline = only(f"{body}cáo trước ngày 16/10/2024.").deadline
    assert deadline is not None
    assert deadline.due == date(2024, 10, 15)


def test_the_day_of_a_paper_is_that_of_the_task_that_asks_for_it() -> None:
    body = "1. Sở Y tế lập danh sách trạm xuống cấp. Danh sách trình duyệt chậm nhất ngày 10/10/2024."
    assert _pieces(body) == [("Sở Y tế", date(2024, 10, 10))]


@pytest.mark.parametrize("following", ["Chỉ đạo các trạm cử người trực.", "Thường xuyên khơi thông miệng thu nước."])
def test_behind_a_last_day_another_act_begins(following: str) -> None:
    body = f"1. Sở Y tế sửa mái các trạm, hoàn thành trước ngày 16/10/2024 (thứ Tư tới). {following}"
    assert [text for text, _ in _pieces(body)] == ["Sở Y tế", " ".join(following.split()[:3])]


def test_a_recurrence_stays_beside_a_date_in_another_clause() -> None:
    body = "1. Sở Y tế báo cáo kết quả định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 05/12) về UBND tỉnh."
    deadline = only(body).deadline
    assert deadline is not None
    assert deadline.recurrence
    assert deadline.ask


def test_a_weekday_with_its_hour_in_brackets_recurs() -> None:
    deadline = only("1. Các sở báo cáo UBND tỉnh vào thứ Sáu hằng tuần (trước 15 giờ).").deadline
    assert deadline is not None
    assert deadline.recurrence == "FREQ=WEEKLY;BYDAY=FR"


@pytest.mark.parametrize(
    "sentence",
    [
        "Mặc dù vậy, nguồn vốn giải ngân chậm, ảnh hưởng mục tiêu trong năm 2025.",
        "Qua rà soát đến hết ngày 31/10/2024 có 148 hộ cần được hỗ trợ.",
    ],
)
def test_how_things_stand_is_no_directive_whatever_day_it_names(sentence: str) -> None:
    assert read(f"{sentence}\n1. Sở Y tế rà soát thuốc.")[0].lead == ("Sở Y tế",)


def test_a_body_that_somebody_heads_is_told_what_it_does() -> None:
    body = "1. Tổ số 1 do đồng chí Trần Văn Cảnh làm Tổ trưởng, kiểm tra các chợ. Hoàn thành trước ngày 16/10/2024."
    assert (only(body).lead, only(body).text.split()[0]) == (("Tổ số 1",), "Tổ")


def test_a_unit_that_aids_and_guides_has_a_duty_of_its_own() -> None:
    first, second = read("1. UBND tỉnh cân đối ngân sách; Bộ Y tế hỗ trợ, hướng dẫn tỉnh về chuyên môn.")
    assert (first.coordinate, second.lead) == ((), ("Bộ Y tế",))


def test_he_who_is_told_shares_out_among_his_own() -> None:
    assert only("1. Sở Y tế tham mưu ban hành kế hoạch; phân công thành viên theo dõi địa bàn.").lead == ("Sở Y tế",)


def test_what_a_unit_provides_is_no_partner() -> None:
    assert only("1. Hội Nghề cá vận động hội viên, phối hợp cung cấp hồ sơ khi được yêu cầu.").coordinate == ()


def test_a_goal_in_front_does_not_close_the_list_that_is_asked_for() -> None:
    body = "Mục tiêu đến hết năm giải ngân 95%. Để đạt mục tiêu trên, yêu cầu:\n1. Sở Y tế rà soát thuốc."
    assert [one.lead for one in read(body)] == [("Sở Y tế",)]


def test_what_each_is_to_do_behind_a_colon_states_nothing() -> None:
    assert only("1. Phát động thi đua: mỗi chi hội một công trình, vận động hội viên trồng hoa.").kind is Kind.TASK


def test_the_day_of_a_session_still_to_come_holds_for_its_tasks() -> None:
    body = "1. Phiên trù bị (chiều ngày 23/10/2024)\n- Sở Y tế trực cấp cứu.\n2. Văn bản số 5 (ngày 02/01/2024)\n- Sở Nội vụ rà soát."
    assert [one.deadline.due if one.deadline else None for one in read(body)] == [date(2024, 10, 23), None]


def test_a_heading_of_verbs_alone_names_a_part_with_its_labels() -> None:
    body = """1. Tổng kết, báo cáo
- Tổng hợp kết quả, kinh phí, báo cáo Ban Thường trực tỉnh.
- Thời gian hoàn thành: Chậm nhất ngày 25/11/2024.
- Chủ trì: Sở Y tế"""
    assert [(one.text.split()[0], one.lead) for one in read(body)] == [("Tổng", ("Sở Y tế",))]
    assert read(body)[0].text.startswith("Tổng hợp")


def test_a_session_of_any_kind_has_the_last_day_of_its_month_and_is_asked_about() -> None:
    deadline = only("1. Sở Y tế rà soát, báo cáo UBND tỉnh tại phiên họp thường kỳ tháng 11 năm 2024.").deadline
    assert deadline is not None
    assert deadline.due == date(2024, 11, 30)
    assert deadline.ask
    assert only("1. Sở Y tế thực hiện chỉ đạo tại phiên họp thường kỳ tháng 8 năm 2024.").deadline is None


def test_the_month_from_which_something_recurs_stays_with_it() -> None:
    body = "1. Sở Y tế lập đường dây nóng; từ tháng 10/2024, hằng tháng (chậm nhất ngày 05) tổng hợp số cuộc gọi."
    assert [one.text.split(";")[0].split(",")[0] for one in read(body)] == [
        "Sở Y tế lập đường dây nóng",
        "từ tháng 10/2024",
    ]


@pytest.mark.parametrize(
    "another", ["đồng thời tham mưu văn bản phê bình trạm A", "phối hợp với Công an tỉnh kiểm tra các kho"]
)
def test_behind_a_dated_clause_what_is_done_also_or_with_others_is_another_act(another: str) -> None:
    first, second = read(f"1. Sở Y tế hoàn thành mua thuốc trước ngày 16/10/2024; {another}.")
    assert (first.coordinate, second.deadline, second.lead) == ((), None, ("Sở Y tế",))


def test_what_is_added_to_a_dated_act_is_no_other() -> None:
    assert len(read("1. Sở Y tế mua thuốc trước ngày 16/10/2024; đồng thời chịu trách nhiệm về chất lượng.")) == 1


def test_a_list_of_partners_goes_on_over_its_semicolon_until_it_is_said_what_is_done() -> None:
    body = (
        "1. Sở Y tế chủ trì, phối hợp với các Sở: Tài chính, Nội vụ; UBND các huyện và các cơ quan liên quan rà soát."
    )
    assert only(body).coordinate == ("Sở Tài chính", "Sở Nội vụ", "UBND các huyện", "các cơ quan liên quan")


def test_a_body_in_another_country_is_named_with_the_country() -> None:
    body = "1. Bộ Công Thương phối hợp với Đại sứ quán Việt Nam tại Hàn Quốc, Phái đoàn Việt Nam tại Liên minh châu Âu"
    partners = ("Đại sứ quán Việt Nam tại Hàn Quốc", "Phái đoàn Việt Nam tại Liên minh châu Âu")
    assert only(f"{body} vận động doanh nghiệp.").coordinate == partners


def test_behind_the_report_on_an_event_another_day_opens_another_directive() -> None:
    body = "1. Sở Y tế kiểm tra kho trước mùa mưa, báo cáo trước ngày 16/10/2024, mua thêm thuốc trước ngày 30/11/2024."
    assert _pieces(body) == [("Sở Y tế", date(2024, 10, 15)), ("mua thêm thuốc", date(2024, 11, 29))]


def test_a_regular_report_counts_even_among_the_principles() -> None:
    body = """I. Nguyên tắc
1. Làm việc tập thể, dân chủ.
2. Các Phó Giám đốc báo cáo Giám đốc tình hình lĩnh vực phụ trách vào sáng thứ Hai hằng tuần.
II. Nhiệm vụ
1. Sở Y tế rà soát thuốc."""
    assert [one.lead for one in read(body)] == [("Các Phó Giám đốc",), ("Sở Y tế",)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế kiểm tra kho thuốc; kiểm tra tối thiểu 02 tuần/lần các trạm.",
        "Sở Y tế ban hành Quyết định công nhận các trạm; Quyết định hỗ trợ các trạm trước ngày 16/10/2024.",
    ],
)
def test_how_often_and_another_object_are_part_of_the_act(sentence: str) -> None:
    assert len(read(f"1. {sentence}")) == 1


def test_brackets_behind_a_day_do_not_keep_two_acts_together() -> None:
    first = "mua thuốc trước ngày 16/10/2024 (theo kế hoạch đã được duyệt)"
    body = f"1. Sở Y tế {first}, cấp thuốc cho các trạm trước ngày 30/11/2024."
    assert [due for _, due in _pieces(body)] == [date(2024, 10, 15), date(2024, 11, 29)]


@pytest.mark.parametrize("year", ["", "/2024"])
def test_the_report_on_half_a_year_and_that_on_the_year_are_two(year: str) -> None:
    half, whole = read(f"1. Tổng hợp, báo cáo 6 tháng trước ngày 10/10{year}, báo cáo năm trước ngày 10/12{year}.")
    assert [one.deadline and one.deadline.due for one in (half, whole)] == [date(2024, 10, 9), date(2024, 12, 9)]
