"""Where one sentence is several directives: another unit is told in it, or another last day begins."""

from datetime import date

import pytest

from directives.notice import Kind
from tests.directives.reading.notices.conclusions import only, read


def _leads(sentence: str) -> list[tuple[str, ...]]:
    return [one.lead for one in read(f"1. {sentence}")]


def _days(sentence: str) -> list[date | None]:
    return [one.deadline.due if one.deadline else None for one in read(f"1. {sentence}")]


@pytest.mark.parametrize(
    ("sentence", "leads"),
    [
        (
            "Sở Tài chính bố trí kinh phí, Kho bạc Nhà nước tỉnh giải ngân kịp thời.",
            [("Sở Tài chính",), ("Kho bạc Nhà nước tỉnh",)],
        ),
        (
            "UBND các xã vận động Nhân dân, Ban Quản lý dự án chi trả tiền bồi thường.",
            [("UBND các xã",), ("Ban Quản lý dự án",)],
        ),
        (
            "Đối với vốn vay của Ngân hàng Thế giới, Sở Tài chính đàm phán với đối tác, còn UBND huyện Hòa An hoàn tất hồ sơ.",
            [("Sở Tài chính",), ("UBND huyện Hòa An",)],
        ),
        ("Ban Quản lý dự án hoàn thiện hồ sơ, nhà thầu khẩn trương thi công.", [("Ban Quản lý dự án",), ("nhà thầu",)]),
        (
            "Các nhà thầu phải che bạt khi chở đất; nếu còn tái diễn, Công an tỉnh xử phạt phương tiện.",
            [("Các nhà thầu",), ("Công an tỉnh",)],
        ),
        (
            "Các chủ hồ hoàn thành kiểm định trong tháng 9/2024; quá thời hạn này, Sở Công Thương thu hồi giấy phép.",
            [("Các chủ hồ",), ("Sở Công Thương",)],
        ),
        (
            "Sở Y tế kiểm tra bếp ăn; riêng đối với chợ đầu mối, Sở Công Thương chủ trì kiểm tra.",
            [("Sở Y tế",), ("Sở Công Thương",)],
        ),
        (
            "Sở Y tế đón học sinh; đối với các thành phố: Huế, Đà Nẵng, xây dựng đề án xe buýt.",
            [("Sở Y tế",), ("Thành phố Huế", "Thành phố Đà Nẵng")],
        ),
        (
            "Về thiết bị của bệnh viện: Tỉnh sử dụng nguồn thu xổ số, Bộ Y tế hướng dẫn danh mục.",
            [("Tỉnh",), ("Bộ Y tế",)],
        ),
        ("Về cảng Bến Đò: đồng ý chủ trương; UBND huyện Hòa An lập hồ sơ.", [("UBND huyện Hòa An",)]),
        ("Sở Y tế lập hồ sơ; Sở Tài chính có ý kiến về đơn giá.", [("Sở Y tế",), ("Sở Tài chính",)]),
        ("Sở Y tế lập hồ sơ. Kinh phí do Sở Tài chính ứng trước.", [("Sở Y tế",), ("Sở Tài chính",)]),
        (
            "Sở Y tế rà soát thuốc; Thanh tra tỉnh được đề nghị vào cuộc, làm rõ.",
            [("Sở Y tế",), ("Thanh tra tỉnh",)],
        ),
        (
            "Sở Xây dựng hướng dẫn lập hồ sơ; việc đấu nối do Sở Giao thông vận tải quyết định.",
            [("Sở Xây dựng",), ("Sở Giao thông vận tải",)],
        ),
        (
            "Sở Y tế rà soát thuốc; Sở Tài chính, trên cơ sở đề xuất của các bệnh viện, cân đối kinh phí.",
            [("Sở Y tế",), ("Sở Tài chính",)],
        ),
        (
            "Sở Y tế tập huấn trước ngày 25/9/2024 và UBND các xã ra quân từ ngày 01/10/2024.",
            [("Sở Y tế",), ("UBND các xã",)],
        ),
        (
            "Cục Thuế tỉnh rà soát hồ sơ, các doanh nghiệp phải kê khai lại.",
            [("Cục Thuế tỉnh",), ("các doanh nghiệp",)],
        ),
        (
            "Sở Y tế: (i) lập tổ công tác; (ii) mua sắm vật tư.",
            [("Sở Y tế",), ("Sở Y tế",)],
        ),
    ],
)
def test_another_unit_begins_another_directive(sentence: str, leads: list[tuple[str, ...]]) -> None:
    assert _leads(sentence) == leads


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế phối hợp với Công an tỉnh, UBND các xã rà soát các cơ sở.",
        "Sở Y tế kiểm tra Bệnh viện Đa khoa tỉnh, Trung tâm Y tế huyện Hòa An chấn chỉnh việc kê đơn.",
        "Sở Y tế gửi Sở Tài chính, Sở Tư pháp thẩm định hồ sơ.",
        "Sở Y tế chỉ đạo Chi cục Dân số rà soát, Trung tâm Giám định cân đối nhân lực.",
        "Sở Y tế công khai kết quả kiểm tra, các cơ sở buôn bán thuốc giả bị xử phạt.",
        "Sở Y tế kiểm tra các nhà trọ; yêu cầu cơ sở không đủ điều kiện dừng hoạt động.",
        "Sở Y tế kiểm tra 12 bếp ăn; cơ sở nào không bảo đảm thì tạm đình chỉ.",
    ],
)
def test_lists_executors_and_conditions_begin_none(sentence: str) -> None:
    assert _leads(sentence) == [("Sở Y tế",)]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "Sở Y tế gửi dự thảo trước ngày 20/9/2024, hoàn thiện và trình trước ngày 30/9/2024.",
            [date(2024, 9, 19), date(2024, 9, 29)],
        ),
        (
            "Sở Y tế biên soạn tài liệu trước ngày 25/9/2024, in xong phát về cơ sở trong tháng 10/2024.",
            [date(2024, 9, 24), date(2024, 10, 31)],
        ),
        (
            "Sở Y tế họp dân trước ngày 20/9/2024 và chi trả xong trước ngày 30/9/2024.",
            [date(2024, 9, 19), date(2024, 9, 29)],
        ),
        ("Tháng 10/2024 lập đề cương, tháng 11/2024 trình dự thảo.", [date(2024, 10, 31), date(2024, 11, 30)]),
        ("Sở Y tế báo cáo Bộ Y tế trước ngày 20/9/2024; tham mưu thành lập tổ thẩm định.", [date(2024, 9, 19)]),
        (
            "Sở Y tế bàn giao cọc mốc trước ngày 20/9/2024 (riêng ga Tân Lập lùi tới 30/9/2024).",
            [date(2024, 9, 19), date(2024, 9, 30)],
        ),
        ("Sở Y tế báo cáo trước ngày 20/9/2024. Xây dựng đề án nhân lực.", [date(2024, 9, 19), None]),
    ],
)
def test_another_last_day_begins_another_directive(sentence: str, days: list[date | None]) -> None:
    assert _days(sentence) == days


def test_a_last_day_behind_another_act_may_be_that_of_both_and_is_asked_about() -> None:
    first, second = read("1. Sở Y tế hướng dẫn kê đơn; mở 10 lớp tập huấn trong tháng 10/2024.")
    assert first.deadline is not None
    assert second.deadline is not None
    assert first.deadline.due == second.deadline.due == date(2024, 10, 31)
    assert first.deadline.ask
    assert second.deadline.ask


@pytest.mark.parametrize(
    "sentence",
    [
        "Khởi công trước ngày 20/9/2024, hoàn thành trước ngày 30/12/2024.",
        "Sở Y tế rà soát thuốc; lập danh mục, báo cáo UBND tỉnh trước ngày 20/9/2024.",
        "Sở Y tế rà soát thuốc; hoàn thiện hồ sơ trình UBND tỉnh trong tháng 9/2024.",
        "Sở Y tế tiêu hủy thuốc trước ngày 20/9/2024; không để phát tán ra môi trường.",
        "Lập quy hoạch trước ngày 20/9/2024; quy hoạch phải bảo đảm tầm nhìn dài hạn.",
        "Thống nhất chuyển 03 y sĩ từ Phòng Nội vụ sang Trung tâm Y tế; giao đồng chí Phó Bí thư hoàn tất trước ngày 20/9/2024.",
        "Sở Y tế theo dõi, đôn đốc việc thực hiện; báo cáo UBND tỉnh trước ngày 20 hằng tháng.",
        "Sở Y tế rà soát lại các công trình; có phương án bảo đảm an toàn trước ngày 20/9/2024.",
        "Lập đơn vị giám sát; công nhận phòng xét nghiệm (Sở Y tế, Sở Nội vụ; thời gian: trước ngày 20/9/2024).",
    ],
)
def test_what_only_closes_or_goes_on_begins_none(sentence: str) -> None:
    assert len(_days(sentence)) == 1


def test_the_doer_carries_on_and_the_doubt_is_asked() -> None:
    first, second = read("1. Sở Y tế hướng dẫn kê đơn; mở 10 lớp tập huấn trong tháng 10/2024.")
    assert first.lead == second.lead == ("Sở Y tế",)
    assert second.deadline is not None
    assert second.deadline.ask


def test_a_part_ends_before_the_comma_or_the_and_that_follows() -> None:
    first, second = read("1. Sở Y tế họp dân trước ngày 20/9/2024 và chi trả xong trước ngày 30/9/2024.")
    assert first.text == "Sở Y tế họp dân trước ngày 20/9/2024"
    assert second.text == "chi trả xong trước ngày 30/9/2024."
    assert read("1. Sở Y tế khám bệnh, Sở Nội vụ tuyển dụng.")[0].text == "Sở Y tế khám bệnh"


def test_what_recurs_behind_a_comma_is_parted_there() -> None:
    first, second = read(
        "1. Sở Y tế rà soát thuốc; phối hợp với Công an tỉnh xử lý vi phạm, hằng tháng báo cáo UBND tỉnh."
    )
    assert first.coordinate == ("Công an tỉnh",)
    assert second.text.startswith("hằng tháng báo cáo")


def test_a_condition_for_a_named_unit_is_a_task_one_with_difficulties_closes() -> None:
    assert only("1. Trường hợp cần thiết, UBND các huyện bổ sung nhân lực.").kind is Kind.TASK
    assert only("1. Trường hợp có vướng mắc, các đơn vị phản ánh về Sở Y tế.").kind is Kind.CLOSING


def test_one_day_may_close_several_directives() -> None:
    one, other = read(
        "1. Sở Y tế lập hồ sơ; Sở Tài chính thẩm định giá. Cả hai nội dung này phải xong trước ngày 20/9/2024."
    )
    assert [each.deadline and each.deadline.due for each in (one, other)] == [date(2024, 9, 19)] * 2


def test_the_time_of_the_topic_is_that_of_all_behind_it() -> None:
    [one, other] = read(
        "1. Về tháng cao điểm (từ 15/9/2024 đến 15/10/2024): Hội Nông dân huyện ra quân; Hội Phụ nữ huyện làm vệ sinh."
    )
    assert [each.deadline and each.deadline.due for each in (one, other)] == [date(2024, 10, 15)] * 2


def test_the_topic_on_which_it_is_agreed_belongs_to_what_is_asked_behind_it() -> None:
    assert only("1. Về cảng Bến Đò: đồng ý chủ trương; UBND huyện Hòa An lập hồ sơ.").text.startswith("Về cảng")


def test_each_of_those_who_were_told_is_no_other() -> None:
    one = only("1. Đề nghị UBMTTQ xã và các đoàn thể vận động hiến đất; mỗi đoàn thể nhận 01 tuyến đường.")
    assert one.lead == ("UBMTTQ xã", "các đoàn thể")


def test_under_a_heading_all_are_directed_by_who_is_named_there() -> None:
    one = only("1. Sở Xây dựng:\n- Chỉ đạo Cục Đăng kiểm dừng cấp sổ; Cục Đường bộ cung cấp dữ liệu.")
    assert one.lead == ("Sở Xây dựng",)


@pytest.mark.parametrize(
    ("sentence", "along"),
    [
        ("Sở Y tế huy động quân đội, công an, đoàn thanh niên cùng tham gia.", ()),
        ("Sở Y tế cử đội cơ động phối hợp với Trung tâm Y tế huyện điều tra.", ("Trung tâm Y tế huyện",)),
    ],
)
def test_who_is_called_on_is_no_partner_and_who_is_sent_works_for_his_unit(
    sentence: str, along: tuple[str, ...]
) -> None:
    assert only(f"1. {sentence}").coordinate == along


def test_a_list_of_doers_that_goes_on_behind_a_semicolon_is_one() -> None:
    one = only("1. Các sở, ban, ngành; UBND các xã định kỳ ngày 25 hằng tháng báo cáo UBND tỉnh.")
    assert one.lead == ("Các sở, ban, ngành", "UBND các xã")


def test_who_helps_in_what_is_told_is_told_nothing_else() -> None:
    one = only("1. Trạm Y tế chủ trì, Hội Nông dân, Hội Phụ nữ huyện phối hợp mở 15 lớp tập huấn.")
    assert (one.lead, one.coordinate) == (("Trạm Y tế",), ("Hội Nông dân", "Hội Phụ nữ huyện"))


@pytest.mark.parametrize("ending", ["đẩy mạnh chuyển đổi số", "phát sóng mỗi tuần 02 số", "bàn giao đất cho UBND TP"])
def test_a_word_that_is_an_abbreviation_elsewhere_ends_a_sentence(ending: str) -> None:
    assert _leads(f"Báo Cà Mau {ending}. Đề nghị Hội Nông dân tỉnh vận động ngư dân.") == [
        ("Báo Cà Mau",),
        ("Hội Nông dân tỉnh",),
    ]


def test_the_number_of_a_paper_ends_none() -> None:
    assert only("1. Sở Y tế thực hiện Công văn số. 12 của Bộ Y tế.").text.endswith("số. 12 của Bộ Y tế.")
