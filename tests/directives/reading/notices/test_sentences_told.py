"""Whom a sentence tells: behind a topic, a time or a condition, in the passive, in brackets, by a noun alone."""

import pytest

from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Trường mầm non: Phòng Giáo dục và Đào tạo huyện hoàn thiện hồ sơ.", "Phòng Giáo dục và Đào tạo huyện"),
        ("Về an toàn đập: Đối với đập đã quá kỳ kiểm định, chủ đập phải kiểm định xong.", "chủ đập"),
        ("Dựa vào kết quả kiểm tra, các tổ trưởng lập danh sách.", "các tổ trưởng"),
        ("Hằng tuần, trước 16 giờ thứ Năm, Trưởng thôn báo cáo tiến độ.", "Trưởng thôn"),
        ("Trước ngày 20/10/2024 Sở Y tế báo cáo UBND tỉnh.", "Sở Y tế"),
        ("Năm 2025, Sở Y tế mở rộng mạng lưới.", "Sở Y tế"),
        ("Quá thời hạn nêu trên, Sở Xây dựng thu hồi giấy phép.", "Sở Xây dựng"),
        ("Là cơ quan thường trực, Công an tỉnh tổng hợp tình hình.", "Công an tỉnh"),
        ("Những vướng mắc về đơn giá, Sở Tài chính hướng dẫn giải quyết.", "Sở Tài chính"),
        ("Hộ nào chưa nhất trí, Ban Công tác Mặt trận thôn lập biên bản.", "Ban Công tác Mặt trận thôn"),
        ("Việc cấm biển do Chủ tịch UBND tỉnh quyết định.", "Chủ tịch UBND tỉnh"),
        ("Việc nhận đơn do các trường thu và tổng hợp.", "các trường"),
        ("Tổ chức chấm thi, công bố kết quả là trách nhiệm của Hội đồng thi.", "Hội đồng thi"),
        ("Nhiệm vụ thử nghiệm vắc xin được giao cho Viện Thú y thực hiện.", "Viện Thú y"),
        ("Sở Y tế phân công lãnh đạo phụ trách từng địa bàn.", "Sở Y tế"),
        ("Sở Xây dựng giao nhiệm vụ cụ thể cho từng đơn vị.", "Sở Xây dựng"),
        ("UBND huyện Hòa An giao đất cho các hộ tái định cư.", "UBND huyện Hòa An"),
        ("Cùng với Sở Y tế, Sở Tài chính, Sở Nội vụ chịu trách nhiệm rà soát biên chế.", "Sở Nội vụ"),
        ("Các kiến nghị khác, Tỉnh có văn bản gửi các bộ.", "Tỉnh"),
        ("Biên soạn tài liệu, giao Sở Tư pháp in và phát.", "Sở Tư pháp"),
        ("Chấm bài tập trung, các tổ chuyên môn nộp kết quả.", "các tổ chuyên môn"),
        ("Công khai quy hoạch trên cổng thông tin. (Sở Xây dựng chủ trì)", "Sở Xây dựng"),
        ("Làm đường trục thôn. Sở Xây dựng chủ trì, Sở Tài chính phối hợp.", "Sở Xây dựng"),
        ("Hội Nông dân huyện là nòng cốt vận động hội viên tham gia.", "Hội Nông dân huyện"),
        ("Việc thẩm định do Ban Quản lý xây dựng NTM xã thực hiện.", "Ban Quản lý xây dựng NTM xã"),
    ],
)
def test_whom_a_sentence_tells(sentence: str, lead: str) -> None:
    assert only(f"1. {sentence}").lead == (lead,)


def test_those_in_the_last_bracket_are_told_a_receiver_is_not() -> None:
    doers = only("1. Lập danh sách, nhập lên hệ thống (Công an xã, Ban Chỉ huy Quân sự xã).")
    assert doers.lead == ("Công an xã", "Ban Chỉ huy Quân sự xã")
    assert only("1. Báo cáo kết quả về Bộ Y tế (Cục Quản lý Dược).").lead == ()


def test_each_of_several_units_is_told() -> None:
    [_, one] = read("1. Sở Y tế khám bệnh; Hội Nông dân huyện, Hội Phụ nữ huyện mỗi đơn vị làm một công trình.")
    assert one.lead == ("Hội Nông dân huyện", "Hội Phụ nữ huyện")


def test_whom_these_units_means_is_who_was_named() -> None:
    one = only("1. Trách nhiệm thuộc về UBND xã Hòa An và Ban Quản lý chợ; các đơn vị này phải kiểm điểm.")
    assert one.lead == ("UBND xã Hòa An", "Ban Quản lý chợ")
    [_, again] = read("1. Công ty Cấp nước Hòa An phải dừng xả thải. Về lâu dài, Công ty lập dự án nâng cấp.")
    assert again.lead == ("Công ty Cấp nước Hòa An",)


def test_a_noun_alone_gives_way_to_the_unit_of_the_heading() -> None:
    one = only("1. Tập đoàn Than Hòa An:\n- Tập đoàn báo cáo sản lượng.")
    assert one.lead == ("Tập đoàn Than Hòa An",)


ISSUED = (
    "ỦY BAN NHÂN DÂN HUYỆN HÒA AN\nTHÔNG BÁO\nHòa An, ngày 12 tháng 9 năm 2024\nChủ tịch UBND huyện kết luận như sau:\n"
)


def test_who_shares_out_below_leads_unless_he_issues_the_notice() -> None:
    [ours] = read_notice(f"{ISSUED}1. UBND huyện Hòa An giao Phòng Nội vụ lập danh sách.").directives
    [theirs] = read_notice(f"{ISSUED}1. Trường Chính trị tỉnh giao Phòng Đào tạo lập danh sách.").directives
    assert (ours.lead, theirs.lead) == (("Phòng Nội vụ",), ("Trường Chính trị tỉnh",))


@pytest.mark.parametrize(
    ("sentence", "along"),
    [
        (
            "Sở Xây dựng chủ trì, Sở Tài chính và Kho bạc Nhà nước tỉnh phối hợp.",
            ("Sở Tài chính", "Kho bạc Nhà nước tỉnh"),
        ),
        ("Sở Xây dựng chủ trì, có Sở Tài chính tham gia, thẩm định dự án.", ("Sở Tài chính",)),
        ("Sở Xây dựng chủ trì, Sở Tài chính giúp đỡ kỹ thuật.", ("Sở Tài chính",)),
        ("Sở Xây dựng thẩm định, mời Sở Tài chính cử người tham gia.", ("Sở Tài chính",)),
        ("Sở Xây dựng với sự hỗ trợ của Sở Tài chính rà soát đơn giá.", ("Sở Tài chính",)),
        ("Sở Xây dựng tổ chức ra quân, Sở Tài chính phối hợp.", ("Sở Tài chính",)),
        ("Sở Xây dựng kết hợp với Sở Tài chính kiểm tra.", ("Sở Tài chính",)),
        ("Rà soát đơn giá (Sở Xây dựng chủ trì; Sở Tài chính phối hợp).", ("Sở Tài chính",)),
    ],
)
def test_who_goes_along(sentence: str, along: tuple[str, ...]) -> None:
    one = only(f"1. {sentence}")
    assert (one.lead, one.coordinate) == (("Sở Xây dựng",), along)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chính phủ thống nhất nội dung đề nghị của Bộ Y tế tại Tờ trình số 12/TTr-BYT.",
        "UBND tỉnh nhất trí với đề xuất của Sở Xây dựng.",
        "Ban Chỉ đạo phê bình các đơn vị đến nay chưa gửi báo cáo.",
        "Phê bình nghiêm khắc các chủ đầu tư để chậm tiến độ.",
        "Nhà văn hóa thôn: còn 02 thôn chưa có.",
        "Tồn tại: còn 5/14 xã nộp báo cáo muộn (quy định trước ngày 25/8/2024).",
        "Các tiêu chí còn lại đều là tiêu chí khó, cần nhiều vốn.",
        "Một số xã đạt thấp như: UBND xã Hòa An, UBND xã Tân Lập.",
    ],
)
def test_approval_criticism_and_how_things_stand_ask_for_nothing(sentence: str) -> None:
    assert read(f"1. {sentence}") == []


def test_a_duty_to_record_is_no_praise() -> None:
    assert only("1. Các đoàn kiểm tra phải xác định, ghi nhận đầy đủ sai phạm.").lead == ("Các đoàn kiểm tra",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Đối với nội dung phát sinh trong năm 2024, các đơn vị tự cân đối kinh phí.",
        "Trung tâm Phục vụ hành chính công bố trí quầy tiếp nhận, kể cả sáng thứ Bảy.",
    ],
)
def test_the_time_of_a_matter_is_no_deadline(sentence: str) -> None:
    assert only(f"1. {sentence}").deadline is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Giáo dục và Đào tạo quyết định việc cho học sinh nghỉ học các ngày 17, 18/9/2024.",
        "Cục Thuế tỉnh không tổ chức kiểm tra định kỳ trong năm 2024 đối với doanh nghiệp chấp hành tốt.",
    ],
)
def test_the_time_of_an_event_is_never_taken_in_silence(sentence: str) -> None:
    deadline = only(f"1. {sentence}").deadline
    assert deadline is None or deadline.ask


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Chủ tịch UBND tỉnh phê bình các sở nộp chậm và yêu cầu các phường nộp bù.", ("các phường",)),
        ("Thủ tướng Chính phủ biểu dương các trạm, đồng thời giao Sở Y tế nhân rộng.", ("Sở Y tế",)),
        (
            "Thanh tra tỉnh, đề nghị Kiểm toán nhà nước không kiểm tra trùng lặp.",
            ("Thanh tra tỉnh", "Kiểm toán nhà nước"),
        ),
        ("Mời đồng chí Chủ tịch Hội Nông dân xã: phụ trách bếp ăn.", ("đồng chí Chủ tịch Hội Nông dân xã",)),
        ("Riêng Quảng Ninh và Hải Phòng có phương án neo đậu.", ("Quảng Ninh", "Hải Phòng")),
        (
            "Đồng chí Trưởng phòng Kinh tế - Phó Trưởng ban, phụ trách hậu cần: Lập dự toán.",
            ("Đồng chí Trưởng phòng Kinh tế - Phó Trưởng ban, phụ trách hậu cần",),
        ),
    ],
)
def test_orders_behind_a_judgement_a_name_or_an_invitation(sentence: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. {sentence}").lead == lead


@pytest.mark.parametrize(
    "sentence", ["Phân công lãnh đạo, cán bộ trực Tết.", "Mời chuyên gia, nhà khoa học góp ý dự thảo."]
)
def test_who_chooses_or_invites_leads_where_he_is_named_above(sentence: str) -> None:
    assert only(f"1. Sở Nội vụ:\n- {sentence}").lead == ("Sở Nội vụ",)


def test_who_chooses_may_be_told_by_the_words_over_the_whole_list() -> None:
    opening = "CÔNG VĂN\nNgày 12/9/2024\nSở Y tế yêu cầu Giám đốc các trung tâm thực hiện như sau:\n"
    [one] = read_notice(opening + "1. Phân công lãnh đạo, cán bộ trực Tết.").directives
    assert one.lead == ("Giám đốc các trung tâm",)


def test_those_for_whom_something_is_done_hand_nothing_in() -> None:
    one = only("1. Sở Nội vụ:\n- Lập dự toán cho đại biểu, các đoàn nghệ nhân trình Trưởng ban phê duyệt.")
    assert one.lead == ("Sở Nội vụ",)


def test_a_proposal_and_what_else_is_weighed_tell_nobody() -> None:
    one = only("1. Sở Tài chính\nTrên cơ sở đề nghị của Sở Y tế, Sở Nội vụ và khả năng ngân sách, bố trí kinh phí.")
    assert one.lead == ("Sở Tài chính",)


def test_what_one_may_not_ask_of_others_is_no_order_to_them() -> None:
    one = only("1. Bộ phận Một cửa không được yêu cầu người dân nộp lại giấy tờ đã có.")
    assert one.lead == ("Bộ phận Một cửa",)


@pytest.mark.parametrize(
    "order", ["Yêu cầu các nhà thầu huy động đủ thiết bị.", "Yêu cầu người dân khai báo khi đến khám bệnh."]
)
def test_whom_a_unit_of_the_heading_deals_with_is_told_by_it(order: str) -> None:
    assert only(f"1. Bộ Xây dựng\na) {order}").lead == ("Bộ Xây dựng",)
    assert only(f"1. {order}").lead != ("Bộ Xây dựng",)


def test_a_deputy_above_all_units_leads_himself() -> None:
    one, other = read("1. Các sở tập trung thực hiện. Giao đồng chí Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.")
    assert (one.lead, other.lead) == (("Các sở",), ("đồng chí Phó Chủ tịch UBND tỉnh",))


def test_what_was_tried_and_how_it_stands_asks_nothing() -> None:
    assert not read(
        "1. Sở Xây dựng đã có nhiều cố gắng, song tiến độ một số dự án còn chậm, nhất là đoạn A phải xong năm 2024."
    )


@pytest.mark.parametrize("slogan", ['Chủ đề: "Vì nước sạch".', "Theo dự báo, đỉnh lũ có thể vượt trong tháng 10."])
def test_a_slogan_and_a_forecast_ask_nothing(slogan: str) -> None:
    assert not read(f"1. {slogan}")


def test_who_acts_on_that_ground_is_another() -> None:
    one, other = read(
        "1. Sở Y tế gửi danh mục trong tháng 10/2024; trên cơ sở đó Sở Tài chính tổng hợp, trình UBND tỉnh."
    )
    assert (one.lead, other.lead) == (("Sở Y tế",), ("Sở Tài chính",))


def test_who_submits_a_draft_is_no_doer_of_its_topic() -> None:
    assert [one.text for one in read("1. Dự thảo Đề án sắp xếp thôn (do Sở Nội vụ trình): Nhất trí ban hành.")] == []


def test_those_who_are_watched_are_not_who_watches() -> None:
    one = only(
        "1. Ban Thường trực MTTQ xã\n- Theo dõi, đôn đốc các tiểu ban, Ban công tác Mặt trận các thôn thực hiện."
    )
    assert one.lead == ("Ban Thường trực MTTQ xã",)


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Riêng 03 hộ có đơn thì Bí thư Chi bộ, Trưởng thôn phải trực tiếp gặp gỡ.", ("Bí thư Chi bộ", "Trưởng thôn")),
        ("Riêng hồ sơ của trường, đề nghị Ban Giám hiệu làm việc với Sở Nội vụ.", ("Ban Giám hiệu",)),
    ],
)
def test_who_acts_behind_those_it_is_about(sentence: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. {sentence}").lead == lead


def test_a_share_of_money_asks_nothing() -> None:
    assert not read("1. Vốn của dự án:\n- Bộ Xây dựng: 1.260.000 USD;\n- Bộ Y tế: 35 tỷ đồng.")


def test_a_bare_noun_that_is_counted_off_with_others_is_not_told() -> None:
    one = only(
        "1. Thực hiện cách ly theo nguyên tắc xã cách ly với xã, phân xưởng, nhà máy sản xuất phải bảo đảm khoảng cách."
    )
    assert one.lead == ()


def test_the_last_of_those_who_are_sent_something_by_a_day_is_not_told() -> None:
    sent = "gửi Bộ Xây dựng, Bộ Tài chính chậm nhất ngày 05/10/2024"
    told = read(f"1. UBND các xã\n- Sau thời hạn nêu trên, số vốn còn lại phải báo cáo rõ lý do, {sent}.")
    assert [one.lead for one in told] == [("UBND các xã",)]
