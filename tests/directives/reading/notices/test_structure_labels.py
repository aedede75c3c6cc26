"""Labelled lines: every wording, where they stand, and what several of them in one line say."""

from datetime import date
from time import process_time

import pytest

from directives.notice import DirectiveReading
from tests.directives.reading.notices.conclusions import only, read


def _told(one: DirectiveReading) -> tuple[tuple[str, ...], tuple[str, ...], date | None]:
    return one.lead, one.coordinate, one.deadline.due if one.deadline else None


@pytest.mark.parametrize(
    "labels",
    [
        "Đơn vị chủ trì: Phòng Kinh tế | Đơn vị phối hợp: Công an xã | Thời gian: Quý IV/2024",
        "Chủ trì: Phòng Kinh tế\tPhối hợp: Công an xã\tThời hạn: 31/12/2024",
        "- Chủ trì: Phòng Kinh tế – Phối hợp: Công an xã – Hoàn thành: 31/12/2024",
        "- Đơn vị chủ trì Phòng Kinh tế; phối hợp Công an xã.\n- Thời gian hoàn thành trước ngày 01/01/2025.",
        "Cơ quan chủ trì: Phòng Kinh tế. Cơ quan cùng thực hiện: Công an xã.\nHạn chót: 31/12/2024.",
        "Người phụ trách: Phòng Kinh tế, phối hợp: Công an xã\nMốc hoàn thành: năm 2024",
        "Phân công: Phòng Kinh tế chủ trì, Công an xã phối hợp\nXong trước: ngày 01/01/2025",
        "Phân công: Phòng Kinh tế chủ trì, Công an xã phối hợp\nGửi trước ngày: 01/01/2025",
        "Đơn vị chủ trì (nhiệm vụ 1, 2): Phòng Kinh tế. Đơn vị phối hợp: Công an xã. Thời gian: Quý IV/2024",
        "Đơn vị chủ trì\nPhòng Kinh tế\nĐơn vị phối hợp\nCông an xã\nThời gian hoàn thành\nTháng 12/2024",
    ],
)
def test_labels_of_every_wording_tell_who_and_when(labels: str) -> None:
    assert _told(only(f"1. Rà soát biển báo giao thông\n{labels}")) == (
        ("Phòng Kinh tế",),
        ("Công an xã",),
        date(2024, 12, 31),
    )


def test_what_each_of_those_in_a_label_is_for_is_no_part_of_their_names() -> None:
    one = only(
        "1. Phê duyệt phương án.\nChủ trì: Sở Y tế đối với bệnh viện, Sở Nội vụ theo lĩnh vực; thời gian: 9/2024."
    )
    assert one.lead == ("Sở Y tế", "Sở Nội vụ")


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát biển báo. Đơn vị thực hiện: Phòng Kinh tế. Thời gian: trước ngày 01/10/2024.",
        "Rà soát biển báo; thời gian hoàn thành: 30/9/2024; đơn vị chủ trì: Phòng Kinh tế.",
    ],
)
def test_labels_behind_the_full_stop_of_a_task_are_no_directives(text: str) -> None:
    one = only(f"1. {text}")
    assert _told(one) == (("Phòng Kinh tế",), (), date(2024, 9, 30))
    assert one.text == text


def test_the_same_as_above_is_what_stands_above() -> None:
    body = "1. In tài liệu\nĐơn vị thực hiện: Văn phòng\nThời gian: tháng 10/2024\n2. Gửi giấy mời\nĐơn vị thực hiện: nt\nThời gian: -nt-"
    assert [_told(one) for one in read(body)] == [(("Văn phòng",), (), date(2024, 10, 31))] * 2


def test_a_value_that_speaks_of_single_items_tells_each_its_own() -> None:
    body = "1. Thành lập bộ máy\n1.1. Lập ban chỉ đạo xã.\n1.2. Phân công thành viên.\nĐơn vị thực hiện: mục 1.1 do Văn phòng; mục 1.2 do Ban Chỉ đạo."
    assert [one.lead for one in read(body)] == [("Văn phòng",), ("Ban Chỉ đạo",)]


@pytest.mark.parametrize(
    ("value", "lead"),
    [
        ("kế toán, thủ quỹ", ("kế toán", "thủ quỹ")),
        (
            "đ/c Phó Hiệu trưởng phụ trách cơ sở vật chất, Tổ Văn phòng",
            ("đ/c Phó Hiệu trưởng phụ trách cơ sở vật chất", "Tổ Văn phòng"),
        ),
        ("PC06, PA05", ("PC06", "PA05")),
    ],
)
def test_persons_and_bodies_in_a_value_are_told_apart(value: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. Mua sắm bàn ghế\nNgười thực hiện: {value}").lead == lead


@pytest.mark.parametrize(
    ("value", "due"),
    [("2024 - 2025", date(2025, 12, 31)), ("Giai đoạn 2024-2026", date(2026, 12, 31)), ("2025", date(2025, 12, 31))],
)
def test_bare_years_are_a_time_where_a_time_is_told(value: str, due: date) -> None:
    one = only(f"1. Rà soát biển báo\nĐơn vị thực hiện: Phòng Kinh tế\nThời gian: {value}")
    assert one.deadline is not None
    assert one.deadline.due == due


def test_a_part_with_its_label_above_its_tasks_is_a_heading() -> None:
    body = "1. Công tác hậu cần\nNgười phụ trách: Văn phòng\n- Mua nước uống.\n- Thanh toán tiền xe."
    assert [(one.text, one.lead) for one in read(body)] == [
        ("Mua nước uống.", ("Văn phòng",)),
        ("Thanh toán tiền xe.", ("Văn phòng",)),
    ]


def test_the_last_task_of_a_list_has_its_own_label() -> None:
    body = "1. Đầu tư\n- Sửa cống.\nĐơn vị chủ trì: Hợp tác xã.\n- Làm đường.\nĐơn vị chủ trì: Phòng Kinh tế."
    assert [one.lead for one in read(body)] == [("Hợp tác xã",), ("Phòng Kinh tế",)]


def test_a_block_over_the_whole_list_speaks_of_all_of_it() -> None:
    body = "Chủ trì: Phòng Kinh tế. Phối hợp: Công an xã.\n1. Rà soát biển báo.\n2. Sửa đường liên thôn."
    assert [(one.lead, one.coordinate) for one in read(body)] == [(("Phòng Kinh tế",), ("Công an xã",))] * 2


@pytest.mark.slow
def test_many_labels_and_tables_take_time_in_proportion_to_their_length() -> None:
    for piece in (
        "STT\nNội dung\nChủ trì\nThời gian\n",
        "- Rà soát;\n- Chủ trì: Sở A\n",
        "\n3\na",
        "Sửa đường (Sở A chủ trì).\n",
    ):
        began = process_time()
        read(piece * (100_000 // len(piece)))
        assert process_time() - began < 2, piece


@pytest.mark.parametrize("holder", ["b) Tổ chức thực hiện:", "b) Phân công thực hiện:"])
def test_a_line_that_only_holds_labels_speaks_of_the_tasks_beside_it(holder: str) -> None:
    told = read(f"1. Vệ sinh\na) Nội dung:\n- Dọn kênh.\n- Lấp hố.\n{holder}\n- Chủ trì: Phòng Kinh tế.")
    assert [one.lead for one in told] == [("Phòng Kinh tế",), ("Phòng Kinh tế",)]


def test_a_title_over_a_sentence_without_number_is_no_task_though_it_opens_with_a_verb() -> None:
    one = only("1. Kiểm tra, xử lý vi phạm hành chính\nKiểm tra các bãi rác.\n- Cơ quan chủ trì: Phòng Kinh tế.")
    assert (one.text, one.lead) == ("Kiểm tra các bãi rác.", ("Phòng Kinh tế",))


def test_who_is_there_along_with_him_who_presides_works_along() -> None:
    one = only("1. Họp dân.\n+ Thực hiện: Tổ trưởng tổ dân phố, trưởng bon chủ trì; Ban Công tác Mặt trận cùng dự.")
    assert (one.lead, one.coordinate) == (("Tổ trưởng tổ dân phố", "trưởng bon"), ("Ban Công tác Mặt trận",))


def test_a_label_of_all_tasks_of_its_part_serves_them_all() -> None:
    body = """1. Thu thập thông tin
a) Thu thập thông tin khối doanh nghiệp, xong trước ngày 31/10/2024.
b) Thu thập thông tin khối cá thể, xong trước ngày 30/11/2024.
Đơn vị chủ trì các nội dung tại mục này: Thống kê tỉnh; đơn vị phối hợp: UBND các xã."""
    assert [(one.lead, one.coordinate) for one in read(body)] == [(("Thống kê tỉnh",), ("UBND các xã",))] * 2
