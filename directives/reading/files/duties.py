"""A table of duties → lines: "1. Rà soát …", then "Đơn vị chủ trì: …", "Thời gian hoàn thành: …" for each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from directives.reading.files.grid import Cell, Grid, Row, one_line


class Column(Enum):
    """What a column of a table of duties holds."""

    NUMBER = auto()
    DEADLINE = auto()
    TASK = auto()
    COORDINATE = auto()
    LEAD = auto()
    EXECUTE = auto()
    PRODUCT = auto()
    NOTE = auto()
    OTHER = auto()


# The first that fits is it: "Thời gian thực hiện" is a deadline, "Nội dung thực hiện" a task, not who executes.
_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern.replace(r"\s+", r"\s*"), re.IGNORECASE))  # OCR may lose a space
    for column, pattern in (
        (Column.NUMBER, r"^(?:s?tt|số\s*(?:tt|thứ\s+tự)|thứ\s+tự|tt\.?|mục|#)$"),
        (
            Column.DEADLINE,
            r"^(?:thời\s+(?:gian|hạn|điểm)|hạn\b|tiến\s+độ|ngày\s+hoàn|hoàn\s+thành|kỳ\s+hạn|lộ\s+trình)",
        ),
        (
            Column.TASK,
            r"^(?:tên\s+|các\s+|danh\s+mục\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|đầu\s+việc|việc\b|hoạt\s+động|giải\s+pháp"
            r"|ý\s+kiến\s+chỉ\s+đạo|chỉ\s+đạo|kết\s+luận)",
        ),
        (Column.PRODUCT, r"^(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả|đầu\s+ra|hình\s+thức|yêu\s+cầu\s+sản\s+phẩm)"),
        (Column.NOTE, r"^ghi\s+chú"),
        (Column.LEAD, r"chủ\s+trì|chịu\s+trách\s+nhiệm|đầu\s+mối|tham\s+mưu"),
        (Column.COORDINATE, r"phối\s+hợp"),
        (Column.EXECUTE, r"thực\s+hiện|trách\s+nhiệm|phụ\s+trách|được\s+giao|phân\s+công"),
    )
)
_LABELS = {
    Column.LEAD: "Đơn vị chủ trì",
    Column.COORDINATE: "Đơn vị phối hợp",
    Column.EXECUTE: "Đơn vị thực hiện",
    Column.DEADLINE: "Thời gian hoàn thành",
    Column.PRODUCT: "Sản phẩm",
    Column.NOTE: "Ghi chú",
}
_SAYS_WHO_OR_WHEN = frozenset((Column.LEAD, Column.EXECUTE, Column.DEADLINE, Column.PRODUCT, Column.COORDINATE))
_MOST_HEADER_ROWS = 3
_NUMBERED_ALREADY = re.compile(r"(?:[-–+•*]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-zđ][.)]|[IVXLC]+[.)])\s")
_COLUMN_NUMBERS = re.compile(r"\(?\d{1,2}\)?|")
_BULLET = re.compile(r"^[-–+•]\s*")
_BEFORE = re.compile(r"\btrước\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DutyTable:
    """A table whose header says that its rows are duties: what its columns hold and where the duties begin."""

    columns: dict[int, tuple[Column, str]]
    header: tuple[str, ...]
    first: int


def duty_table(grid: Grid) -> DutyTable | None:
    """Return how to read ``grid`` as a table of duties, None where its header is not that of one."""
    for height in range(1, min(_MOST_HEADER_ROWS, len(grid.rows) - 1) + 1):
        headings = _headings(grid.rows[:height])
        columns = {place: (_column(heading), heading) for place, heading in headings.items()}
        kinds = {column for column, _ in columns.values()}
        if Column.TASK in kinds and kinds & _SAYS_WHO_OR_WHEN and not grid.rows[height].continues_header:
            return DutyTable(columns, _texts(grid.rows[0]), height)
    return None


def _headings(rows: Sequence[Row]) -> dict[int, str]:
    """Return the heading of each column of the grid; a heading above several columns stands before each of theirs."""
    headings: dict[int, list[str]] = {}
    for row in rows:
        for cell in row.cells:
            for place in range(cell.column, cell.column + cell.span):
                words = headings.setdefault(place, [])
                if not cell.continues and cell.text:
                    words.append(cell.text)
    return {place: (words[-1] if words else "") for place, words in headings.items()}


def _column(heading: str) -> Column:
    words = heading.strip(" .:*")
    return next((column for column, pattern in _HEADINGS if pattern.search(words)), Column.OTHER)


def duty_lines(grid: Grid, table: DutyTable) -> Iterator[str]:
    """Yield the lines of a table of duties; a cell merged over several rows counts for each of them."""
    above: dict[int, Cell] = {}
    for row in grid.rows[table.first :]:
        texts = _texts(row)
        if texts == table.header or all(_COLUMN_NUMBERS.fullmatch(text) for text in texts):
            continue  # the header again on the next page, or the row "(1) (2) (3)" below it
        cells = [above.get(cell.column, cell) if cell.continues else cell for cell in row.cells]
        above = {cell.column: cell for cell in cells}
        yield from _row_lines(cells, table)


def _row_lines(cells: Sequence[Cell], table: DutyTable) -> Iterator[str]:
    number = ""
    task: list[str] = []
    labelled: list[str] = []
    for cell in cells:
        column, heading = table.columns.get(cell.column, (Column.OTHER, ""))
        if not cell.text:
            continue
        if column is Column.NUMBER and cell.span == 1:
            number = cell.text
        elif column in (Column.NUMBER, Column.TASK):
            task.append(one_line(cell.lines))
        else:
            labelled.append(_labelled(column, heading, cell))
    if task or number:
        yield _numbered(number, " ".join(task))
    yield from labelled


def _numbered(number: str, task: str) -> str:
    if not number:
        return task if _NUMBERED_ALREADY.match(task) else f"- {task}"
    if number[-1].isalnum():
        number += ")" if len(number) == 1 and number.islower() else "."
    return f"{number} {task}".strip()


def _labelled(column: Column, heading: str, cell: Cell) -> str:
    label = _LABELS.get(column, heading.strip(" .:*") or "Nội dung")
    value = _joined(cell.lines)
    if column is Column.DEADLINE and _BEFORE.search(heading) and value[:1].isdigit():
        value = f"trước ngày {value}"  # the header "Hoàn thành trước ngày" says it for every row
    return f"{label}: {value}"


def _joined(lines: Sequence[str]) -> str:
    """Join the lines of a cell: a list by semicolons, a phrase that was broken to fit the column by a space."""
    joined = ""
    for line in (_BULLET.sub("", line) for line in lines):
        if not joined:
            joined = line
        elif line[:1].islower() or line[:1].isdigit() or joined[-1] in ",;:-–(":
            joined = f"{joined} {line}"
        else:
            joined = f"{joined.rstrip('.')}; {line}"
    return joined


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(cell.text for cell in row.cells)
