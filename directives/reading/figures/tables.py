"""Tables that were pasted into a reply: columns for the plan, what was done and the share, a row for each item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from directives.progress import PERCENT, Figure
from directives.reading.figures import questions
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.quantities import Quantity, quantities_of
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.tokens import tokens_of
from directives.reading.figures.units import in_plain_unit

_LEAST_CELLS = 3
_LEAST_ROWS = 2
_CELL = re.compile(r"[^\t|]+")
_SPACED_CELL = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[\s|:+=-]*[-=]{2}[\s|:+=-]*")


class Column(StrEnum):
    """What a column of a table holds."""

    NAME = "name"
    PLAN = "plan"
    ACTUAL = "actual"
    SHARE = "share"
    UNIT = "unit"
    OTHER = "other"


# In this order: ``Tỷ lệ thực hiện/kế hoạch (%)`` is a share, ``Lũy kế thực hiện`` what was done.
_HEADS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    (Column.OTHER, whole("""
        stt | tt | ghi chú | tháng trước | kỳ trước | năm trước | cùng kỳ | còn lại | tăng | giảm | so sánh | chưa
    """)),
    (Column.SHARE, re.compile(rf"%|(?<!\w){any_of('tỷ lệ | tl | phần trăm')}(?!\w)")),
    (Column.UNIT, whole("đvt | đơn vị tính")),
    (Column.ACTUAL, whole("""
        =th | thực hiện | giải ngân | kết quả | đạt | đạt được | hoàn thành | xong | lũy kế | đã làm | đã
        thực tế
    """)),
    (Column.PLAN, whole("""
        kế hoạch | giao | được giao | dự toán | tổng số | tổng | chỉ tiêu giao | vốn | tổng vốn | chỉ tiêu
    """)),
)  # fmt: skip
_NAMING = whole(
    "dự án | nội dung | tên | hạng mục | đơn vị | chỉ tiêu | nhiệm vụ | tiêu chí | thôn | xã | phường | công trình"
)
_UNIT_IN_HEAD = re.compile(r"\(([^()%]{1,20})\)")


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of one cell and where they stand in the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a reply at ``start:end``, and the figures in its rows."""

    start: int
    end: int
    figures: tuple[Figure, ...]
    targets: tuple[Figure, ...]
    ask: str | None


def read_tables(reply: ReplyText) -> list[Table]:
    """The tables of a reply, in order; lines that are no table are left to the sentences."""
    tables: list[Table] = []
    rows: list[list[Cell]] = []
    for cells in [*_rows(reply.low), []]:
        if len(cells) >= _LEAST_CELLS and (not rows or abs(len(cells) - len(rows[0])) <= 1):
            rows.append(cells)
            continue
        if len(rows) >= _LEAST_ROWS and (table := _table(reply, rows)) is not None:
            tables.append(table)
        rows = [cells] if len(cells) >= _LEAST_CELLS else []
    return tables


def _rows(low: str) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    start = 0
    for line in low.split("\n"):
        if not _RULE.fullmatch(line):
            pattern = _CELL if "|" in line or "\t" in line else _SPACED_CELL
            cells = (
                Cell(found.group().strip(), start + found.start(), start + found.end())
                for found in pattern.finditer(line)
            )
            rows.append([cell for cell in cells if cell.text])
        start += len(line) + 1
    return rows


def _table(reply: ReplyText, rows: Sequence[list[Cell]]) -> Table | None:
    head, body = rows[0], rows[1:]
    columns = [_column(cell.text) for cell in head]
    ask = None
    if {Column.ACTUAL, Column.SHARE}.isdisjoint(columns) or any(_amount(reply, cell) for cell in head):
        head, body = [], list(rows)
        columns, ask = _guessed(reply, body)
        if not columns:
            return None
    figures: list[Figure] = []
    targets: list[Figure] = []
    for row in body:
        done, hoped = _figures(reply, head, columns, row)
        figures += done
        targets += hoped
    if not figures:
        return None
    return Table(rows[0][0].start, rows[-1][-1].end, tuple(figures), tuple(targets), ask)


def _column(head: str) -> Column:
    bare_head = _UNIT_IN_HEAD.sub("", head)
    for column, pattern in _HEADS:
        if pattern.search(bare_head):
            return (
                column if not (column is Column.PLAN and bare_head.strip() in ("chỉ tiêu", "chi tieu")) else Column.NAME
            )
    return Column.NAME if _NAMING.search(bare_head) else Column.OTHER


def _guessed(reply: ReplyText, body: Sequence[list[Cell]]) -> tuple[list[Column], str | None]:
    """The columns of a table without a head: a name, two numbers of which the second is not larger, a share."""
    first = [_amount(reply, cell) for cell in body[0]]
    numbers = [place for place, amount in enumerate(first) if amount is not None and amount.of is None]
    names = [place for place, cell in enumerate(body[0]) if first[place] is None and any(map(str.isalpha, cell.text))]
    if not names or len(numbers) < 2 or any(len(row) != len(body[0]) for row in body):
        return [], None
    columns = [Column.OTHER] * len(first)
    columns[names[0]] = Column.NAME
    shares = [place for place in numbers if (amount := first[place]) and amount.unit == PERCENT]
    plain = [place for place in numbers if place not in shares and place > names[0]]
    if len(shares) > 1 or len(plain) != 2:
        return [], None
    plan, actual = plain
    columns[plan], columns[actual] = Column.PLAN, Column.ACTUAL
    for place in shares:
        columns[place] = Column.SHARE
    return columns, questions.TABLE.format(plan=body[0][plan].text, actual=body[0][actual].text)


def _figures(
    reply: ReplyText, head: Sequence[Cell], columns: Sequence[Column], row: Sequence[Cell]
) -> tuple[list[Figure], list[Figure]]:
    """The figures and the unmet plan of one row."""
    if len(row) < len(columns) and columns and columns[0] is Column.OTHER and _amount(reply, row[0]) is None:
        columns, head = columns[1:], head[1:]  # a row without its running number
    cells: dict[Column, Cell] = {}
    units: dict[Column, str] = {}
    for place, (column, cell) in enumerate(zip(columns, row, strict=False)):
        if column is Column.NAME and column in cells:
            continue
        cells[column] = cell
        if head and (unit := _UNIT_IN_HEAD.search(head[place].text)):
            units[column] = unit[1]
    if Column.NAME not in cells:
        return [], []
    name = " ".join(reply.written[cells[Column.NAME].start : cells[Column.NAME].end].split())
    own_unit = cells[Column.UNIT].text if Column.UNIT in cells else None
    plan, actual, share = (
        _number(reply, cells.get(column), units.get(column) or own_unit)
        for column in (Column.PLAN, Column.ACTUAL, Column.SHARE)
    )
    figures: list[Figure] = []
    targets: list[Figure] = []
    if actual is not None:
        of = plan.value if plan is not None else actual.of
        figures.append(_figure(reply, name, replace(actual, of=of, unit=actual.unit or (plan.unit if plan else None))))
    elif plan is not None:
        targets.append(_figure(reply, name, plan))
    if share is not None and share.of is None:
        figures.append(_figure(reply, name, replace(share, unit=PERCENT)))
    return figures, targets


def _number(reply: ReplyText, cell: Cell | None, unit: str | None) -> Quantity | None:
    amount = _amount(reply, cell) if cell is not None else None
    if amount is None or amount.unit is not None or unit is None:
        return amount
    value, plain = in_plain_unit(amount.value, unit)
    return replace(amount, value=value, unit=plain)


def _amount(reply: ReplyText, cell: Cell) -> Quantity | None:
    """The one amount that a cell is; None for words and for cells with more than it."""
    words = reply.low[cell.start : cell.end]
    found = quantities_of(tokens_of(words), bare=reply.bare)
    if len(found) != 1 or words[: found[0].start].strip(" ~<>≈+") or words[found[0].end :].strip():
        return None
    return replace(found[0], start=found[0].start + cell.start, end=found[0].end + cell.start)


def _figure(reply: ReplyText, name: str, one: Quantity) -> Figure:
    return Figure(name, one.value, one.of, one.unit, None, reply.span(one.start, one.end))
