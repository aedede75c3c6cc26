"""Tables of duties typed as text, cells parted by ``|`` or tabs: each row is a task with its units and its time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from directives.reading.notices.labelled import Label, LabelledValue
from directives.reading.notices.paragraphs import Level, Marker, Paragraph

_RULE = re.compile(r"[\s|:\-–_=+\t]+$")
# The number in front of the heading of a group of rows.
_GROUP = re.compile(r"(?:[ivx]{1,6}|[a-z]|\d{1,2})[.)]?$")
_COUNTED = re.compile(r"\s*\(?\d{1,2}\)?\s*$")
_LEAST_CELLS = 3
_MOST_COLUMNS = 8
_LONGEST_HEADING = 60


class _Column(Enum):
    NUMBER = auto()
    TASK = auto()
    LEAD = auto()
    COORDINATE = auto()
    TIME = auto()
    OTHER = auto()


# The first that fits is it: "Thời gian thực hiện" is a time, "Nội dung thực hiện" a task, not who carries it out.
_HEADINGS: tuple[tuple[_Column, re.Pattern[str]], ...] = (
    (_Column.NUMBER, re.compile(r"(?:s?tt|so tt|so thu tu|thu tu|tt|muc|#)\.?$")),
    (_Column.TIME, re.compile(r"(?:thoi (?:gian|han|diem)|han\b|tien do|ngay hoan|hoan thanh|ky han|lo trinh)")),
    (
        _Column.TASK,
        re.compile(r"(?:ten |cac |danh muc )?(?:noi dung|nhiem vu|cong viec|dau viec|viec\b|hoat dong|giai phap)"),
    ),
    (_Column.COORDINATE, re.compile(r"[^|]*phoi hop")),
    (_Column.LEAD, re.compile(r"[^|]*(?:chu tri|chiu trach nhiem|dau moi|tham muu|thuc hien|phu trach|duoc giao)")),
)
_LABELS = {_Column.LEAD: Label.LEAD, _Column.COORDINATE: Label.COORDINATE, _Column.TIME: Label.TIME}


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A row of a table of duties: ``paragraph`` holds its task, ``values`` what its other cells say of it."""

    paragraph: Paragraph
    values: tuple[LabelledValue, ...]


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A table pasted with one cell to a line: its rows, up to before paragraph ``end``."""

    end: int
    rows: tuple[DutyRow, ...]


def without_tables(text: str, bare: str, paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], dict[int, DutyRow]]:
    """The paragraphs with each row of a table of duties put in place of its line, and the rows by where they start.

    ``bare`` is ``text`` folded, in which a tab is a space: the cells are cut in the text itself.
    """
    kept: list[Paragraph] = []
    rows: dict[int, DutyRow] = {}
    columns: list[_Column] = []
    above: DutyRow | None = None
    flat_to = 0
    for place, one in enumerate(paragraphs):
        if place < flat_to:
            continue
        flat = _flattened_at(bare, paragraphs, place)
        if flat is not None:
            flat_to = flat.end
            kept += [row.paragraph for row in flat.rows]
            rows |= {row.paragraph.start: row for row in flat.rows}
            continue
        cells = _cells(text, one)
        if len(cells) < _LEAST_CELLS:
            columns = columns if _is_rule(bare, one) or (len(cells) > 1 and _GROUP.match(bare, *cells[0])) else []
            kept.append(one)
            continue
        header = [_column(bare[start:end]) for start, end in cells]
        if _is_header(header):
            columns, above = header, None
            continue
        row = _row(bare, cells, columns) if columns else None
        if row is not None:
            row = above = _merged(row, above)
            kept.append(row.paragraph)
            rows[row.paragraph.start] = row
        elif not columns:
            kept.append(one)
    return kept, rows


def _flattened_at(bare: str, paragraphs: Sequence[Paragraph], place: int) -> FlatTable | None:
    """The table of duties whose cells stand one to a line from ``place`` on, as a table is pasted; None for none."""
    columns: list[_Column] = []
    cursor = place
    while cursor < len(paragraphs) and len(columns) < _MOST_COLUMNS and not _is_counted(bare, paragraphs[cursor]):
        one = paragraphs[cursor]
        column = _column(bare[one.body : one.end]) if one.end - one.body < _LONGEST_HEADING else _Column.OTHER
        if not columns and column is not _Column.NUMBER:
            return None
        columns.append(column)
        cursor += 1
    if len(columns) < _LEAST_CELLS or not _is_header(columns):
        return None
    rows: list[DutyRow] = []
    while cursor < len(paragraphs) and _is_counted(bare, paragraphs[cursor]):
        cells = paragraphs[cursor : cursor + len(columns)]
        row = _row(bare, [(one.start, one.end) for one in cells], columns)
        if row is None or any(_is_counted(bare, one) for one in cells[1:]):
            break
        rows.append(row)
        cursor += len(columns)
    return FlatTable(cursor, tuple(rows)) if rows else None


def _is_counted(bare: str, paragraph: Paragraph) -> bool:
    """Whether a line is nothing but the number of a row."""
    return bool(_COUNTED.match(bare, paragraph.start, paragraph.end))


def _is_rule(bare: str, paragraph: Paragraph) -> bool:
    return bool(_RULE.match(bare, paragraph.start, paragraph.end))


def _cells(text: str, paragraph: Paragraph) -> list[tuple[int, int]]:
    """The places of the cells of a line, empty ones included where a mark stands on both sides."""
    start, end = paragraph.start, paragraph.end
    while start < end and text[start] in "|\t ":
        start += 1
    cells: list[tuple[int, int]] = []
    begin = start
    for place in range(start, end):
        if text[place] in "|\t":
            cells.append(_trimmed(text, begin, place))
            begin = place + 1
    cells.append(_trimmed(text, begin, end))
    return cells


def _merged(row: DutyRow, above: DutyRow | None) -> DutyRow:
    """A row whose cell for who leads is empty shares it, and who works along, with the row above."""
    if above is None or any(value.label is Label.LEAD for value in row.values):
        return row
    told = {value.label for value in row.values}
    shared = [value for value in above.values if value.label is not Label.TIME and value.label not in told]
    return DutyRow(row.paragraph, (*row.values, *shared))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " *":
        start += 1
    while end > start and text[end - 1] in " *":
        end -= 1
    return start, end


def _column(heading: str) -> _Column:
    words = heading.strip(" .:*")
    return next((column for column, pattern in _HEADINGS if pattern.match(words)), _Column.OTHER)


def _is_header(header: Sequence[_Column]) -> bool:
    return _Column.TASK in header and (_Column.LEAD in header or _Column.TIME in header)


def _row(bare: str, cells: Sequence[tuple[int, int]], columns: Sequence[_Column]) -> DutyRow | None:
    """The row as a duty; None for the rows of column numbers, rules and the headings of groups."""
    told = [
        (column, start, end)
        for column, (start, end) in zip(columns, cells, strict=False)
        if start < end and not _RULE.match(bare[start:end])
    ]
    if not told or all(_COUNTED.match(bare[start:end]) for _, start, end in told):
        return None
    task = next(((start, end) for column, start, end in told if column is _Column.TASK), None)
    values = tuple(LabelledValue(_LABELS[column], start, end) for column, start, end in told if column in _LABELS)
    if task is None or not values:
        return None
    number = next((bare[start:end].strip(" .)") for column, start, end in told if column is _Column.NUMBER), "")
    marker = Marker(Level.NUMBER, number) if number else Marker(Level.DASH, "")
    return DutyRow(Paragraph(task[0], task[0], task[1], marker), values)
