"""The lines of a pasted table as cells, and what its columns hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from directives.progress import PERCENT
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.units import counted, is_unit

_LONGEST_LINE = 200
_LEAST_SEMICOLONS = 2
_SPACED_CELL = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[\s|:+=-]*[-=]{2}[\s|:+=-]*")


class Column(StrEnum):
    """What a column of a table holds."""

    NAME = "name"
    PLAN = "plan"
    ACTUAL = "actual"
    TO_DATE = "to_date"
    COUNT = "count"
    PERIOD = "period"
    SHARE = "share"
    UNIT = "unit"
    OTHER = "other"
    UNKNOWN = "unknown"


_GOAL = whole("chỉ tiêu")
"""The goal, where another column has the names already."""
_RUNNING_NUMBER = re.compile(any_of("stt | tt | số tt | #"))
_WHAT = any_of("thực hiện | kết quả | số")
_PERIOD = re.compile(
    rf"^(?:{_WHAT}[ \t]+)?(?:{any_of('tháng | quý | tuần | năm | đợt')}[ \t]*(?:\d|[ivx]+(?!\w))|t\d"
    r"|(?:[0-2]?\d|3[01])/(?:0?[1-9]|1[0-2])(?:/\d{2,4})?$|\d{1,2}/20\d\d"
    rf"|\d{{1,2}}[ \t]*(?:t|{any_of('tháng')})[ \t]*(?:/|{any_of('năm')})?[ \t]*20\d\d|20\d\d$)"
)

# In this order: ``Tỷ lệ thực hiện/kế hoạch (%)`` is a share, ``Lũy kế thực hiện`` what was done to date.
_HEADS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    (Column.OTHER, whole("""
        stt | tt | ghi chú | tháng trước | kỳ trước | năm trước | cùng kỳ | còn lại | tăng | giảm | so sánh | chưa
        tuần trước | quý trước | lần trước | năm ngoái | đầu năm | đầu kỳ | dự kiến | ước | tháng sau | tháng tới
        phụ trách | hạn | nguyên nhân | khó khăn
    """)),
    (Column.ACTUAL, whole("kỳ này | tháng này | tuần này | quý này | hiện nay | hiện tại | hôm nay | lần này")),
    (Column.PERIOD, _PERIOD),
    (Column.SHARE, re.compile(rf"%|(?<!\w){any_of('tỷ lệ | tl | phần trăm')}(?!\w)")),
    (Column.UNIT, whole("đvt | đơn vị tính")),
    (Column.TO_DATE, whole("lũy kế | đến nay | cộng dồn")),
    (Column.PLAN, whole("""
        phải | =cần | kế hoạch giao | được giao | chỉ tiêu giao | mục tiêu | đăng ký | theo danh sách
    """)),
    (Column.ACTUAL, whole("""
        thực hiện | giải ngân | kết quả | đạt | hoàn thành | xong | đã | thực tế | tiến độ
        tình trạng | trạng thái | tình hình
    """)),
    (Column.PLAN, whole("""
        kế hoạch | giao | dự toán | tổng | vốn | nhu cầu | toàn bộ
    """)),
    (Column.COUNT, whole("""
        số hộ | số người | số lượng | số lớp | số mô hình | số tiền | số hồ sơ | số liệu | giá trị | số con | số cây
    """)),
    (Column.NAME, whole("""
        dự án | nội dung | tên | hạng mục | đơn vị | chỉ tiêu | nhiệm vụ | tiêu chí | thôn | xã | phường | công trình
    """)),
)  # fmt: skip
_UNIT_IN_HEAD = re.compile(r"\(([^()%]{1,20})\)")
_SHARE_IN_HEAD = re.compile(r"\([^()]{0,12}%[ \t]*\)|^[ \t]*%")
_UNIT_STATED = re.compile(
    rf"(?:{any_of('đvt | đơn vị tính')}[ \t]*:?|\()[ \t]*(?P<unit>%|[^\W\d_]+(?:[ \t][^\W\d_]+)?)[ \t]*[)\n]"
)
_COUNTED_IN_HEAD = re.compile(rf"(?<!\w){any_of('số')}[ \t]+([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of one cell, which may be none, and where they stand in the text."""

    text: str
    start: int
    end: int


def rows_of(low: str) -> list[list[Cell]]:
    """Each line of a text as cells: parted by ``|``, tabs, semicolons or two spaces; rules are left out."""
    rows: list[list[Cell]] = []
    start = 0
    lines = low.split("\n")
    for place, line in enumerate(lines):
        if not _RULE.fullmatch(line):
            by_semicolon = _parts_alike(line, lines[max(0, place - 1) : place] + lines[place + 1 : place + 2])
            rows.append(_cells(line, start, by_semicolon=by_semicolon))
        start += len(line) + 1
    return rows


def _parts_alike(line: str, neighbours: Sequence[str]) -> bool:
    """Return True for a line that semicolons part as often as one beside it: a table saved as text."""
    count = line.count(";")
    return count >= _LEAST_SEMICOLONS and any(one.count(";") == count for one in neighbours)


def _cells(line: str, start: int, *, by_semicolon: bool) -> list[Cell]:
    mark = "|" if "|" in line else "\t" if "\t" in line else ";" if by_semicolon else None
    if mark is None:
        found = _SPACED_CELL.finditer(line)
        return [Cell(one.group(), start + one.start(), start + one.end()) for one in found]
    cells: list[Cell] = []
    at = start
    for piece in line.split(mark):
        text = piece.strip()
        begin = at + len(piece) - len(piece.lstrip()) if text else at
        cells.append(Cell(text, begin, begin + len(text)))
        at += len(piece) + 1
    if mark == "|":  # the outer bars have nothing outside them
        cells = cells[not cells[0].text :]
        cells = cells[: len(cells) - (bool(cells) and not cells[-1].text)]
    return cells


def is_period(head: Cell) -> bool:
    """Return True for the head of a column that a month, a quarter or a year names."""
    return _PERIOD.search(head.text) is not None


def columns_of(head: Sequence[Cell], numbers: Sequence[Sequence[object | None]]) -> list[Column]:
    """What the columns hold by their heads; a column of counts is what was done where no other is.

    ``numbers`` are what the cells of each row below count, None for words: a plan is no words (``Nguồn vốn``).
    """
    columns = [_column(cell.text) for cell in head]
    for place, column in enumerate(columns):
        if column is Column.PLAN and numbers and all(place < len(row) and row[place] is None for row in numbers):
            columns[place] = Column.NAME
    for place in range(1, len(columns)):
        if columns[place] is Column.NAME and Column.NAME in columns[:place] and _GOAL.search(head[place].text):
            columns[place] = Column.PLAN
    if Column.TO_DATE in columns:
        columns = [Column.OTHER if one is Column.ACTUAL else one for one in columns]
    for stands_for_actual in (Column.TO_DATE, Column.COUNT):
        if Column.ACTUAL not in columns:
            columns = [Column.ACTUAL if one is stands_for_actual else one for one in columns]
    if Column.ACTUAL in columns and Column.PLAN not in columns:  # số hộ, đã ký
        columns = [Column.PLAN if one is Column.COUNT else one for one in columns]
    if Column.NAME not in columns:
        columns = _with_first_name(head, columns)
    if Column.PERIOD in columns and {Column.ACTUAL, Column.SHARE}.isdisjoint(columns):
        latest = max(place for place, column in enumerate(columns) if column is Column.PERIOD)
        columns[latest] = Column.ACTUAL
    return columns


def _with_first_name(head: Sequence[Cell], columns: list[Column]) -> list[Column]:
    """The columns, the first of unknown contents taken for the names."""
    for place, (cell, column) in enumerate(zip(head, columns, strict=True)):
        if column is Column.UNKNOWN and cell.text and not _RUNNING_NUMBER.fullmatch(cell.text):
            return [*columns[:place], Column.NAME, *columns[place + 1 :]]
    return columns


def unit_of(head: Cell) -> str | None:
    """The unit that a head or a name gives: ``Kế hoạch (triệu đồng)``, ``Số hộ``."""
    if _SHARE_IN_HEAD.search(head.text):
        return PERCENT
    unit = _UNIT_IN_HEAD.search(head.text)
    if unit is not None and is_unit(unit[1]):
        return unit[1]
    noun = _COUNTED_IN_HEAD.search(head.text)
    return counted(noun[1]) if noun is not None else None


def unit_stated_beside(low: str, start: int, end: int) -> str | None:
    """The unit that the line above or below a table states: ``(ĐVT: triệu đồng)``."""
    line_end = max(0, low.rfind("\n", 0, start))
    above = low[max(low.rfind("\n", 0, line_end), line_end - _LONGEST_LINE, 0) : line_end]
    below = low[end : end + _LONGEST_LINE].partition("\n")[2].partition("\n")[0]
    units = [found["unit"] for line in (above, below) for found in _UNIT_STATED.finditer(line + "\n")]
    return next((unit for unit in units if unit == PERCENT or is_unit(unit)), None)


def _column(head: str) -> Column:
    plain = _UNIT_IN_HEAD.sub("", head)
    return next((column for column, pattern in _HEADS if pattern.search(plain)), Column.UNKNOWN)
