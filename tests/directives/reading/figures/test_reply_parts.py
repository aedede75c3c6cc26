"""Beside its figures a reply has obstacles, targets and changes; a doubtful figure comes with its question."""

import pytest

from tests.directives.reading.figures.reply_table import read


@pytest.mark.parametrize(
    ("text", "obstacles"),
    [
        ("DA2 75%, còn vướng đối tượng", "còn vướng đối tượng"),
        ("đạt 60%. Khó khăn: thiếu giáo viên dạy nghề", "Khó khăn: thiếu giáo viên dạy nghề"),
        ("mới 40% do mưa kéo dài", "mới 40% do mưa kéo dài"),
        ("- DA1: 50%\n- Vướng: 2 hộ chưa chịu ký", "Vướng: 2 hộ chưa chịu ký"),
        ("DA1 50%, Vướng ĐẤT ĐAI; DA2 60%, thiếu vốn", "Vướng ĐẤT ĐAI; thiếu vốn"),
        ("đạt 90%, không có vướng mắc gì", None),
        ("đã xong", None),
    ],
)
def test_obstacles_are_kept_as_they_were_written(text: str, obstacles: str | None) -> None:
    assert read(text).obstacles == obstacles


def test_a_target_is_kept_apart_from_what_was_done() -> None:
    reading = read("DA2 đạt 70%, dự kiến cuối tháng 100%")
    assert [one.value for one in reading.figures] == [70]
    assert [one.value for one in reading.targets] == [100]


def test_a_change_is_kept_apart_from_what_was_done() -> None:
    reading = read("đạt 72%, tăng 5% so với tháng trước")
    assert [one.value for one in reading.figures] == [72]
    assert [(one.value, one.unit) for one in reading.deltas] == [(5, "%")]


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("đạt 70-75%", "Từ 70% đến 75%: ghi 70%, 75% hay số khác?"),
        ("còn 5 hộ chưa làm trong tổng số 20 hộ", "Còn 5 hộ trên 20 hộ, tức là đã xong 15 hộ: đúng hay cần sửa?"),
        ("còn 3 hộ nữa", "Còn 3 hộ: tổng số là bao nhiêu, hay đã xong bao nhiêu?"),
        ("12/16 hộ, đạt 65%", "12/16 là 75%, nhưng tin ghi 65%: số nào đúng?"),
        ("giải ngân 480/1,2 tỷ", "480 trên 1,2 tỷ đồng là 480 triệu hay 480 tỷ?"),
        ("giải ngân 1,500 triệu", "1,500 là 1,5 tỷ đồng hay 1,5 triệu đồng?"),
        ("DA2 75% à nhầm 57%", "Sửa 75% thành 57%: đúng không, hay giữ 75%?"),
        ("65%, 70%", "Có 2 số (65%, 70%) chưa rõ của chỉ tiêu nào: số nào là kết quả hiện nay?"),
        ("chưa tới 50%", "Chưa đến 50%: ghi 50% hay một số thấp hơn?"),
        ("13/17 gửi nhé", "13/17 là ngày, hay đã làm 13 trên 17?"),
        ("20/16 hộ", "20 trên 16: đã làm 20 trên 16, hay 16 trên 20?"),
    ],
)
def test_what_may_be_wrong_is_asked_with_its_choices(text: str, ask: str) -> None:
    assert read(text).ask == ask


def test_a_very_long_message_is_read_in_part_and_says_so() -> None:
    reading = read("DA2 75%. " + "x" * 30_000)
    assert [one.value for one in reading.figures] == [75]
    assert reading.ask is not None
    assert reading.ask.startswith("Tin quá dài")
