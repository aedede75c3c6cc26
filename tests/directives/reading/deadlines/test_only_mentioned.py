"""What tells which thing is meant, what is celebrated or measured, takes no deadline from the act itself."""

from datetime import date

import pytest

from directives.reading.deadlines import find_deadlines


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Sở Y tế trình dự thảo đã hoàn thiện trong tháng 9/2024.", date(2024, 9, 30)),
        ("Sở Y tế vừa chống dịch vừa khám bệnh trong tháng 9/2024.", date(2024, 9, 30)),
        ("Các đơn vị hưởng ứng Tháng Thanh niên, trồng cây ngày 20/9/2024.", date(2024, 9, 20)),
        ("Đội Thủy nông lắp thước đo mực nước ngày 20/9/2024.", date(2024, 9, 20)),
    ],
)
def test_an_act_keeps_its_deadline(sentence: str, day: date) -> None:
    assert [one.due for one in find_deadlines(sentence, document_date=date(2024, 9, 12))] == [day]


@pytest.mark.parametrize(
    "sentence",
    [
        "Các xã đã hoàn thành trong tháng 9/2024.",
        "Văn nghệ chào mừng ngày 20/11/2024.",
        "Mực nước lúc 7h ngày 15/9/2024 là 3,2 m.",
    ],
)
def test_what_is_done_celebrated_or_measured_sets_none(sentence: str) -> None:
    assert find_deadlines(sentence, document_date=date(2024, 9, 12)) == ()
