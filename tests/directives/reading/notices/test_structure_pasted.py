"""Tables of duties as they are pasted: one cell to a line, broken and empty cells, columns in any order."""

from datetime import date

import pytest

from directives.notice import DirectiveReading
from tests.directives.reading.notices.conclusions import read

OPENS = "1. Các đơn vị thực hiện theo bảng sau:\n"


def _told(one: DirectiveReading) -> tuple[tuple[str, ...], tuple[str, ...], date | None]:
    return one.lead, one.coordinate, one.deadline.due if one.deadline else None


ROWS = [
    (("Hợp tác xã",), ("Phòng Kinh tế",), date(2024, 10, 15)),
    (("Đoàn Thanh niên",), ("Công an xã",), date(2024, 10, 20)),
]


@pytest.mark.parametrize(
    "table",
    [
        "STT\nNội dung công việc\nĐơn vị\nchủ trì\nĐơn vị phối hợp\nThời gian\nI\nCHUẨN BỊ\n1\nKiểm tra đập, cống\nvà kênh mương\n"
        "Hợp tác xã\nPhòng Kinh tế\n15/10/2024\nII\nTUYÊN TRUYỀN\n2\nTreo cờ\nĐoàn Thanh niên\nCông an xã\n20/10/2024",
        "Nội dung\nĐơn vị thực hiện\nPhối hợp\nThời gian\nKiểm tra đập\nHợp tác xã\nPhòng Kinh tế\n15/10/2024\n"
        "Treo cờ\nĐoàn Thanh niên\nCông an xã\n20/10/2024",
        "TT\tNội dung\tThời gian\tCơ quan phối hợp\tCơ quan chủ trì\n1\tKiểm tra đập\t15/10/2024\tPhòng Kinh tế\tHợp tác xã\n"
        "2\tTreo cờ\t20/10/2024\tCông an xã\tĐoàn Thanh niên",
        "TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n1\tKiểm tra:\n- Đập\n- Cống\tHợp tác xã\tPhòng Kinh tế\t15/10/2024\n"
        "2\tTreo cờ\tĐoàn Thanh niên\tCông an xã\t20/10/2024",
        "TT\tNội dung\tĐơn vị chủ trì, phối hợp\tThời gian\n1\tKiểm tra đập\tChủ trì: Hợp tác xã; phối hợp: Phòng Kinh tế\t15/10/2024\n"
        "2\tTreo cờ\tĐoàn Thanh niên chủ trì, Công an xã phối hợp\t20/10/2024",
        "STT  Nội dung  Chủ trì  Phối hợp  Thời gian\n1  Kiểm tra đập  Hợp tác xã  Phòng Kinh tế  15/10/2024\n"
        "2  Treo cờ  Đoàn Thanh niên  Công an xã  20/10/2024",
    ],
    ids=["cells", "cells without numbers", "any order", "broken cells", "shares in a cell", "wide spaces"],
)
def test_a_table_is_read_however_it_was_pasted(table: str) -> None:
    assert [_told(one) for one in read(OPENS + table)] == ROWS


def test_cells_that_are_empty_leave_the_others_where_they_belong() -> None:
    first, second = read(
        OPENS
        + "STT\nNội dung\nChủ trì\nPhối hợp\nThời gian\n1\nKiểm tra đập\nHợp tác xã\n15/10/2024\n2\nTreo cờ\nĐoàn Thanh niên"
    )
    assert _told(first) == (("Hợp tác xã",), (), date(2024, 10, 15))
    assert _told(second) == (("Đoàn Thanh niên",), (), None)


def test_a_time_in_front_of_the_tasks_holds_until_the_next_one() -> None:
    table = "Thời gian\tNội dung\tĐơn vị thực hiện\nTháng 9/2024\tKiểm tra đập\tHợp tác xã\n\tSửa cống\tPhòng Kinh tế\nTháng 10/2024\tTreo cờ\tĐoàn Thanh niên"
    assert [one.deadline and one.deadline.due for one in read(OPENS + table)] == [
        date(2024, 9, 30),
        date(2024, 9, 30),
        date(2024, 10, 31),
    ]


def test_a_row_with_a_merged_number_is_a_row_of_its_own_and_the_same_as_above_is_the_same() -> None:
    table = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Kiểm tra đập | Hợp tác xã | nt | 2024 - 2025 |\n| | Sửa cống | | | Quý IV/2024 |\n| 2 | Treo cờ | nt | Công an xã | nt |"
    assert [(one.text, one.lead, one.deadline and one.deadline.due) for one in read(OPENS + table)] == [
        ("Kiểm tra đập", ("Hợp tác xã",), date(2025, 12, 31)),
        ("Sửa cống", ("Hợp tác xã",), date(2024, 12, 31)),
        ("Treo cờ", ("Hợp tác xã",), date(2024, 12, 31)),
    ]


def test_what_follows_a_table_does_not_stand_below_its_last_row() -> None:
    table = "TT\tNội dung\tChủ trì\tThời gian\n1\tKiểm tra đập\tHợp tác xã\t15/10/2024\nVăn phòng theo dõi, đôn đốc việc thực hiện."
    assert [one.lead for one in read(OPENS + table)] == [("Hợp tác xã",), ("Văn phòng",)]
