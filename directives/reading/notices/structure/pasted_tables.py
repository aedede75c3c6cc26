"""A table of duties pasted with one cell to a line: its header cells, then the cells of each row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.notices.document import Document
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.unit_codes import coded_units
from directives.reading.notices.structure.paragraphs import Level, Paragraph
from directives.reading.notices.structure.table_columns import (
    COUNTED,
    RULE,
    Column,
    DutyRow,
    column_of,
    duty_row,
    is_header,
)

_HEADS = re.compile(
    r"s?tt\b|so |thu |muc\b|#|ten |cac |danh |nhom |noi dung|nhiem vu|cong viec|dau viec|viec|hoat dong|giai phap"
    r"|hang muc"
    r"|chi dao|y kien|ket luan"
)
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-Z])[.)]?$")
_ONGOING = re.compile(r"(?:thuong xuyen|lien tuc|hang|dinh ky|dot xuat|nt\b|-nt-|theo ke hoach|ca nam)")
_LEAST_CELLS = 3
_MOST_COLUMNS = 8
_MOST_LINES = 14
_LONGEST_HEADING = 60
_LONGEST_CELL = 400
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class PastedTable:
    """The rows of the table, up to before paragraph ``end``."""

    end: int
    rows: tuple[DutyRow, ...]


def pasted_table_at(document: Document, paragraphs: Sequence[Paragraph], place: int) -> PastedTable | None:
    """The table of duties whose cells stand one to a line from ``place`` on; None for none."""
    if not _HEADS.match(document.bare, paragraphs[place].start):
        return None
    columns, cursor = _header(document, paragraphs, place)
    if len(columns) < _LEAST_CELLS or not is_header(columns):
        return None
    if columns[0] is Column.NUMBER:
        rows, cursor = _counted_rows(document, paragraphs, cursor, columns)
        return PastedTable(cursor, tuple(rows)) if rows else None
    rows, cursor = _plain_rows(document, paragraphs, cursor, columns)
    return PastedTable(cursor, tuple(rows)) if len(rows) >= _LEAST_ROWS else None


def _header(document: Document, paragraphs: Sequence[Paragraph], place: int) -> tuple[list[Column], int]:
    """The columns that the lines from ``place`` on head, and the first line behind them."""
    columns: list[Column] = []
    cursor = place
    while cursor < len(paragraphs) and len(columns) < _MOST_COLUMNS:
        one = paragraphs[cursor]
        line = document.text[one.start : one.end]
        if _is_counted(document.bare, one) or _GROUP.match(line) or len(line) > _LONGEST_HEADING or "\t" in line:
            break
        column = column_of(document.bare[one.body : one.end])
        if not columns and column is not Column.NUMBER and (column is not Column.TASK or line.endswith((":", "."))):
            return [], place
        if columns and columns[0] is not Column.NUMBER and (column is Column.OTHER or column in columns):
            break
        columns.append(column)
        cursor += 1
    return columns, cursor


def _is_counted(bare: str, paragraph: Paragraph) -> bool:
    """Whether a line is nothing but the number of a row."""
    return bool(COUNTED.match(bare, paragraph.start, paragraph.end))


def _counted_rows(
    document: Document, paragraphs: Sequence[Paragraph], cursor: int, columns: Sequence[Column]
) -> tuple[list[DutyRow], int]:
    """The rows that each begin with a line of their number; the headings of groups stand between them."""
    rows: list[DutyRow] = []
    while cursor < len(paragraphs):
        if _GROUP.match(document.text[paragraphs[cursor].start : paragraphs[cursor].end]):
            behind = next(
                (
                    at
                    for at in range(cursor + 1, min(cursor + 3, len(paragraphs)))
                    if _is_counted(document.bare, paragraphs[at])
                ),
                None,
            )
            if behind is None:
                break
            cursor = behind
            continue
        if not _is_counted(document.bare, paragraphs[cursor]):
            break
        after = _row_end(document, paragraphs, cursor, len(columns))
        row = _aligned(document, paragraphs[cursor:after], columns)
        if row is not None:
            rows.append(row)
        elif rows or after - cursor > 1:
            break
        cursor = after
    return rows, cursor


def _row_end(document: Document, paragraphs: Sequence[Paragraph], begin: int, width: int) -> int:
    """Where the row that begins with its number ends: at the next number or group, or when its cells are full."""
    limit = min(begin + 1 + _MOST_LINES, len(paragraphs))
    for at in range(begin + 1, limit):
        one = paragraphs[at]
        if _is_counted(document.bare, one) or _GROUP.match(document.text[one.start : one.end]):
            return at
        if one.end - one.body > _LONGEST_CELL or (one.marker is not None and one.marker.level < Level.DASH):
            return at if at - begin <= width else begin + width
    return min(begin + width, limit)


def _aligned(document: Document, lines: Sequence[Paragraph], columns: Sequence[Column]) -> DutyRow | None:
    """A row out of its lines: one for each cell, or, where cells are empty or broken, each where its make belongs."""
    if len(lines) == len(columns):
        return duty_row(document.bare, [(one.start, one.end) for one in lines], columns)
    pieces = [piece for one in lines for piece in _lines_of(document.text, one)]
    cells: list[tuple[int, int]] = []
    cursor = 0
    for at, column in enumerate(columns):
        taken = _taken(document, pieces, cursor, column, columns[at + 1 :])
        cells.append((pieces[cursor][0], pieces[cursor + taken - 1][1]) if taken else (0, 0))
        cursor += taken
    return duty_row(document.bare, cells, columns) if cursor >= len(pieces) else None


def _lines_of(text: str, paragraph: Paragraph) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    begin = paragraph.start
    for line in text[paragraph.start : paragraph.end].split("\n"):
        if line.strip():
            lines.append((begin, begin + len(line)))
        begin += len(line) + 1
    return lines


def _taken(
    document: Document, lines: Sequence[tuple[int, int]], cursor: int, column: Column, behind: Sequence[Column]
) -> int:
    """How many of the lines from ``cursor`` on the cell of ``column`` takes."""
    at = cursor
    while at < len(lines):
        start, end = lines[at]
        if RULE.match(document.bare[start:end]):
            return 1 if at == cursor else at - cursor
        timed, named = _is_time(document, start, end), _is_units(document, start, end)
        goes_on = at > cursor and (document.text[lines[at - 1][1] - 1] in ",;" or document.text[start].islower())
        if column is Column.NUMBER:
            return 1
        if column is Column.TASK:
            fits = at == cursor or not (timed or named)
        elif column.tells_time:
            fits = timed or (at > cursor and document.text[start].islower() and not named)
        elif column is Column.OTHER:
            fits = not timed and not named if behind else True
        elif column is Column.LEAD and Column.COORDINATE in behind:
            fits = not timed and (named if at == cursor else goes_on)
        else:
            fits = not timed and (named or goes_on)
        if not fits:
            break
        at += 1
    return at - cursor


def _is_time(document: Document, start: int, end: int) -> bool:
    """Whether a line is nothing but a time."""
    bare = document.bare[start:end].strip(" .;")
    if _ONGOING.match(bare):
        return True
    times = document.deadlines(start, end)
    return bool(times) and times[0].span[0] - start < 16 and end - times[-1].span[1] < 12


def _is_units(document: Document, start: int, end: int) -> bool:
    """Whether a line is nothing but a list of units."""
    passage = document.passage(start, end)
    named = actors_at(passage, 0, listed=True, over_semicolons=True)
    if named is not None and named.end >= len(passage.words) - 1:
        return True
    return bool(coded_units(passage, len(passage.words)))


def _plain_rows(
    document: Document, paragraphs: Sequence[Paragraph], cursor: int, columns: Sequence[Column]
) -> tuple[list[DutyRow], int]:
    """The rows of a table without numbers: as many lines as there are columns, each where its make belongs."""
    rows: list[DutyRow] = []
    while cursor + len(columns) <= len(paragraphs):
        lines = paragraphs[cursor : cursor + len(columns)]
        if not all(_fits(document, one, column) for one, column in zip(lines, columns, strict=True)):
            break
        row = duty_row(document.bare, [(one.start, one.end) for one in lines], columns)
        if row is None:
            break
        rows.append(row)
        cursor += len(columns)
    return rows, cursor


def _fits(document: Document, one: Paragraph, column: Column) -> bool:
    if one.end - one.start > _LONGEST_CELL or (one.marker is not None and one.marker.level < Level.DASH):
        return False
    if column.tells_time:
        return _is_time(document, one.start, one.end)
    if column in (Column.LEAD, Column.COORDINATE):
        return _is_units(document, one.start, one.end)
    return True
