"""Lines that only name somebody: those whom a lead-in counts off, members of a body, a topic's doer."""

import pytest

from tests.directives.reading.notices.conclusions import only, read


def test_those_whom_a_lead_in_counts_off_are_its_doers() -> None:
    one = only("1. Các đơn vị sau khẩn trương giải ngân, báo cáo trước ngày 20/9/2024:\n- Sở Y tế;\n- Sở Nội vụ.")
    assert one.lead == ("Sở Y tế", "Sở Nội vụ")
    assert one.deadline is not None


def test_they_may_be_counted_off_in_the_sentence_itself() -> None:
    one = only("1. Các đơn vị sau đây khẩn trương giải ngân: Sở Y tế, Sở Nội vụ.")
    assert one.lead == ("Sở Y tế", "Sở Nội vụ")


def test_those_with_whom_one_works_are_counted_off_as_such() -> None:
    one = only("1. Phòng Kinh tế rà soát nhà tạm, phối hợp với:\n- Sở Y tế\n- Sở Nội vụ")
    assert (one.lead, one.coordinate) == (("Phòng Kinh tế",), ("Sở Y tế", "Sở Nội vụ"))


@pytest.mark.parametrize(
    "list_",
    [
        "Thành lập Tổ công tác gồm các thành viên:\n- Ông Trần Văn Bình, Phó Chủ tịch UBND xã - Tổ trưởng;\n- Bà Lê Thị Hoa.",
        "Ban Tổ chức\n- Trưởng ban: Bà Lê Thị Hoa, Phó Chủ tịch.\n- Thành viên: Ông Trần Văn Bình.",
        "Các chủ đầu tư còn chậm gồm:\n- Sở Nội vụ;\n- Sở Công Thương.",
        "Sở Nội vụ",
    ],
)
def test_who_is_only_named_is_told_nothing(list_: str) -> None:
    assert [one.number for one in read(f"1. {list_}\n2. Sở Y tế rà soát thuốc.")] == ["2"]


def test_a_member_of_a_body_who_is_told_something_is_told_it() -> None:
    one = only("1. Phân công\n- Trưởng ban: phụ trách chung, chủ trì giao ban trước ngày 20/9/2024.")
    assert one.lead == ("Trưởng ban",)


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        ("Nông nghiệp (đ/c Bình):", ("đ/c Bình",)),
        ("Tuyên truyền trên loa (Sở Văn hóa chủ trì, Công an xã phối hợp)", ("Sở Văn hóa",)),
        ("Công tác tuyên truyền: Sở Văn hóa", ("Sở Văn hóa",)),
        ("Công tác tuyên truyền - Sở Văn hóa chủ trì", ("Sở Văn hóa",)),
    ],
)
def test_a_topic_with_its_doer_behind_it(heading: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. {heading}\n- Mở chuyên mục.").lead == lead


@pytest.mark.parametrize(
    "line",
    [
        "- Công an xã: 0219.3856.123",
        "- Trạm Y tế xã: ĐT 02193 856 456.",
        "- Bà Hồ Thị Lan, Trưởng Công an xã – 0912.345.678",
        "- Tổng đài: 115",
        "- Lực lượng tăng cường: Phòng Cảnh sát giao thông (có văn bản riêng); Đồn Biên phòng Cửa Bắc.",
    ],
)
def test_who_is_on_hand_and_how_he_is_reached_is_no_task(line: str) -> None:
    assert read(line) == []


def test_a_number_at_the_end_of_a_task_takes_nothing_from_it() -> None:
    assert only("1. Sở Y tế tiếp nhận tin báo qua số: 0236 3888 123").lead == ("Sở Y tế",)
