"""Tables of duties in an annex, cells parted by tabs: groups of rows, merged cells, lists in a cell."""

from datetime import date

from directives.notice import DirectiveReading
from tests.directives.reading.notices.conclusions import read

TABLE = """1. Các bộ phận thực hiện theo Phụ lục.
Nơi nhận:
- Như trên.
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
STT\tNội dung công việc\tSản phẩm\tBộ phận chủ trì\tBộ phận phối hợp\tThời gian hoàn thành
I\tCÔNG TÁC CHUẨN BỊ
1\tLập danh sách khách mời\tDanh sách\tVăn phòng\tCông an xã; Thanh tra nhân dân\tTrước 15/10/2024
2\tIn giấy mời\tGiấy mời\t\t\tTháng 10/2024
II\tCÔNG TÁC TUYÊN TRUYỀN
3\tTreo cờ, băng rôn\t\tĐoàn Thanh niên\t\t20/10/2024"""


def _rows() -> list[DirectiveReading]:
    return read(TABLE)[-3:]


def test_rows_below_the_heading_of_a_group_are_still_rows() -> None:
    assert [one.lead for one in _rows()] == [("Văn phòng",), ("Văn phòng",), ("Đoàn Thanh niên",)]
    assert [one.deadline.due for one in _rows() if one.deadline] == [
        date(2024, 10, 14),
        date(2024, 10, 31),
        date(2024, 10, 20),
    ]


def test_an_empty_cell_shares_that_of_the_row_above_only_where_nobody_leads() -> None:
    assert [one.coordinate for one in _rows()] == [("Công an xã", "Thanh tra nhân dân")] * 2 + [()]
