"""Who does a task, told behind it: in brackets, in a sentence of shares, behind a colon or a dash."""

from datetime import date

import pytest

from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    ("behind", "lead", "coordinate"),
    [
        ("(Phòng Kinh tế chủ trì, phối hợp với Công an xã)", ("Phòng Kinh tế",), ("Công an xã",)),
        (
            "(Phòng Kinh tế chủ trì; Công an xã, Đoàn Thanh niên phối hợp)",
            ("Phòng Kinh tế",),
            ("Công an xã", "Đoàn Thanh niên"),
        ),
        ("(PC06 chủ trì; Công an xã phối hợp; xong trước 20/9/2024)", ("PC06",), ("Công an xã",)),
        ("(thực hiện: Phòng Kinh tế; phối hợp: Công an xã)", ("Phòng Kinh tế",), ("Công an xã",)),
        ("(Phòng Kinh tế; thời gian: trước ngày 20/9/2024)", ("Phòng Kinh tế",), ()),
        ("(Phòng Kinh tế; 19/9/2024)", ("Phòng Kinh tế",), ()),
        ("(Phòng Kinh tế)", ("Phòng Kinh tế",), ()),
        ("(do Phòng Kinh tế thực hiện)", ("Phòng Kinh tế",), ()),
        ("[Phòng Kinh tế chủ trì]", ("Phòng Kinh tế",), ()),
    ],
)
def test_brackets_at_the_end_of_a_task_tell_who_does_it(
    behind: str, lead: tuple[str, ...], coordinate: tuple[str, ...]
) -> None:
    for text in (f"Sửa đường liên thôn {behind}.", f"Sửa đường liên thôn. {behind}"):
        one = only(f"1. Hạ tầng\n- {text}")
        assert (one.lead, one.coordinate) == (lead, coordinate)


@pytest.mark.parametrize(
    "text",
    [
        "Gửi hồ sơ về Sở Nội vụ (Phòng Công chức).",
        "Thu đơn nộp Văn phòng (cô Hoài).",
        "Rà soát nhà tạm (danh sách kèm theo).",
        "Thực hiện Chỉ thị số 5 (Tỉnh ủy).",
        "Thành lập tổ kiểm tra gồm: Phòng Kinh tế, Công an xã.",
        "Gửi báo cáo các cơ quan: Sở Y tế, Sở Nội vụ.",
    ],
)
def test_what_only_explains_or_counts_off_tells_nobody_to_act(text: str) -> None:
    assert only(f"1. Hạ tầng\n- {text}").lead == ()


@pytest.mark.parametrize(
    "shares",
    [
        "Phòng Kinh tế chủ trì, Công an xã giúp đỡ kỹ thuật.",
        "Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện.",
        "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện xong trước ngày 20/9/2024.",
    ],
)
def test_a_sentence_of_shares_belongs_to_the_task_before_it(shares: str) -> None:
    one = only(f"1. Hạ tầng\n- Sửa đường liên thôn. {shares}")
    assert (one.lead, one.coordinate) == (("Phòng Kinh tế",), ("Công an xã",))


def test_a_sentence_that_says_what_else_is_to_be_done_is_a_directive_of_its_own() -> None:
    first, second = read(
        "1. Hạ tầng\n- Sửa đường liên thôn. Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát biển báo."
    )
    assert (first.lead, second.lead) == ((), ("Phòng Kinh tế",))


def test_nothing_but_units_behind_the_colon_of_a_task_do_it() -> None:
    first, second = read(
        "1. Hậu cần\n- In phiếu, phát tới các tổ dân phố: Phòng Kinh tế.\n- Chuẩn bị hội trường, nước uống: Văn phòng, Đoàn Thanh niên."
    )
    assert (first.lead, second.lead) == (("Phòng Kinh tế",), ("Văn phòng", "Đoàn Thanh niên"))


def test_a_line_of_its_own_in_brackets_belongs_to_the_task_above() -> None:
    first, second = read(
        "1. Kiểm tra đập.\n(Phòng Kinh tế chủ trì, phối hợp với Công an xã)\n2. Sửa cống.\n(Hợp tác xã thực hiện, xong trước 15/10/2024)"
    )
    assert (first.lead, second.lead) == (("Phòng Kinh tế",), ("Hợp tác xã",))
    assert second.deadline is not None
    assert second.deadline.due == date(2024, 10, 14)


def test_an_item_with_two_verbs_is_done_by_who_stands_at_its_end() -> None:
    body = "1. Tiếp dân\n- Định kỳ đối thoại với hộ kinh doanh; những kiến nghị phải được trả lời trước ngày 20/9/2024 (Phòng Kinh tế)."
    assert only(body).lead == ("Phòng Kinh tế",)


def test_names_keep_the_dash_that_the_text_has() -> None:
    assert only("1. Phòng Văn hóa – Xã hội rà soát biển báo.").lead == ("Phòng Văn hóa – Xã hội",)


def test_who_leads_may_stand_behind_a_dash() -> None:
    assert only("1. Hạ tầng\n- Sửa đường liên thôn - Phòng Kinh tế chủ trì.").lead == ("Phòng Kinh tế",)


def test_who_does_it_is_told_in_a_sentence_that_goes_on_to_say_by_when() -> None:
    one = only(
        "1. Khảo sát hạ tầng mạng; lập danh mục mua sắm. Tổ Tin học thực hiện, phòng Vật tư phối hợp;"
        " báo cáo Giám đốc trước ngày 12/10/2024."
    )
    assert (one.lead, one.coordinate) == (("Tổ Tin học",), ("phòng Vật tư",))


@pytest.mark.parametrize(
    ("told", "lead", "coordinate"),
    [
        ("Công an xã phối hợp với Trưởng thôn thực hiện xong trước ngày 20/9/2024.", "Công an xã", ("Trưởng thôn",)),
        ("Rà soát viên phối hợp trưởng thôn thực hiện, trước ngày 20/9/2024.", "Rà soát viên", ("trưởng thôn",)),
        ("Việc này do Chi cục Thủy lợi thực hiện.", "Chi cục Thủy lợi", ()),
    ],
)
def test_a_sentence_behind_a_task_tells_who_carries_it_out(told: str, lead: str, coordinate: tuple[str, ...]) -> None:
    one = only(f"1. Lập danh sách hộ cần rà soát. {told}")
    assert (one.lead, one.coordinate) == ((lead,), coordinate)
