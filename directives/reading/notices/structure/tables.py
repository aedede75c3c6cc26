"""Tables of duties typed as text, cells parted by ``|`` or tabs: each row is a task with its units and its time."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directives.reading.notices.document import Document
from directives.reading.notices.structure.labelled import Label, is_same_as_above
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.pasted_tables import pasted_table_at
from directives.reading.notices.structure.table_columns import RULE, Column, DutyRow, column_of, duty_row, is_header

# The number in front of the heading of a group of rows.
_GROUP = re.compile(r"(?:[ivx]{1,6}|[a-z]|\d{1,2})[.)]?$")
_ROW_NUMBER = re.compile(r"\|?\s*\(?(?:\d{1,3}|[ivx]{1,6})[.)]?\s*[|\t]")
_WIDE_SPACE = re.compile(r" {2,}")
_LEAST_CELLS = 3
_MOST_LINES = 8


def without_tables(document: Document, paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], dict[int, DutyRow]]:
    """The paragraphs with each row of a table of duties put in place of its line, and the rows by where they start.

    In the folded text a tab is a space: the cells are cut in the text itself.
    """
    text, bare = document.text, document.bare
    kept: list[Paragraph] = []
    rows: dict[int, DutyRow] = {}
    columns: list[Column] = []
    above: DutyRow | None = None
    done_to = 0
    for place, one in enumerate(paragraphs):
        if place < done_to:
            continue
        pasted = pasted_table_at(document, paragraphs, place)
        if pasted is not None:
            done_to = pasted.end
            told = _as_above(bare, pasted.rows)
            kept += [row.paragraph for row in told]
            rows |= {row.paragraph.start: row for row in told}
            continue
        cells = _cells(text, one.start, one.end)
        if columns and len(cells) < len(columns) and not _is_rule(bare, one):
            done_to = _broken_to(text, paragraphs, place, len(columns))
            cells = _cells(text, one.start, paragraphs[done_to - 1].end) if done_to > place + 1 else cells
        if len(cells) < _LEAST_CELLS:
            columns = columns if _is_rule(bare, one) or (len(cells) > 1 and _GROUP.match(bare, *cells[0])) else []
            kept.append(one)
            continue
        header = [column_of(bare[start:end]) for start, end in cells]
        if is_header(header):
            columns, above = header, None
            continue
        row = duty_row(bare, cells, columns) if columns else None
        if row is not None:
            row = above = _merged(bare, row, above, columns)
            kept.append(row.paragraph)
            rows[row.paragraph.start] = row
        elif not columns:
            kept.append(one)
    return kept, rows


def _as_above(bare: str, rows: Sequence[DutyRow]) -> list[DutyRow]:
    """The rows, each cell that only says ``-nt-`` put for what it means."""
    told: list[DutyRow] = []
    for row in rows:
        told.append(_same(bare, row, told[-1] if told else None))
    return told


def _same(bare: str, row: DutyRow, above: DutyRow | None) -> DutyRow:
    if above is None:
        return row
    values = tuple(
        next((one for one in above.values if one.label is value.label), value)
        if is_same_as_above(bare[value.start : value.end])
        else value
        for value in row.values
    )
    return DutyRow(row.paragraph, values)


def _merged(bare: str, row: DutyRow, above: DutyRow | None, columns: Sequence[Column]) -> DutyRow:
    """A row whose cell for who leads is empty shares it, and who works along, with the row above.

    A time that stands in front of the tasks holds for all of them, up to the next one.
    """
    row = _same(bare, row, above)
    if above is not None and row.paragraph.marker and above.paragraph.marker and not row.paragraph.marker.value:
        # its number is merged with that above: it is another row, and stands under none
        row = DutyRow(replace(row.paragraph, marker=above.paragraph.marker), row.values)
    told = {value.label for value in row.values}
    if above is None:
        return row
    shared = [
        value
        for value in above.values
        if value.label not in told and (_in_front(columns) if value.label is Label.TIME else Label.LEAD not in told)
    ]
    return DutyRow(row.paragraph, (*row.values, *shared))


def _in_front(columns: Sequence[Column]) -> bool:
    """Whether the time stands in front of the task."""
    time = next((place for place, one in enumerate(columns) if one.tells_time), len(columns))
    return time < columns.index(Column.TASK)


def _is_rule(bare: str, paragraph: Paragraph) -> bool:
    return bool(RULE.match(bare, paragraph.start, paragraph.end))


def _broken_to(text: str, paragraphs: Sequence[Paragraph], place: int, width: int) -> int:
    """Behind the last line of a row whose cells are broken over several lines; behind its first where they are not."""
    marks = 0
    for at in range(place, min(place + _MOST_LINES, len(paragraphs))):
        line = text[paragraphs[at].start : paragraphs[at].end]
        if at > place and _ROW_NUMBER.match(line):
            break
        marks += line.count("\t") + line.count("|")
        if marks >= width - 1:
            return at + 1 if marks == width - 1 else place + 1
    return place + 1


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the cells of a line, empty ones included where a mark stands on both sides."""
    line = text.rfind("\n", 0, start) + 1
    cells = [(start, start)] * text.count("\t", line, start)  # empty cells at the beginning of the line
    if start < end and text[start] == "|":
        start += 1
    if text.find("\t", start, end) < 0 and text.find("|", start, end) < 0:
        return _by_spaces(text, start, end)
    begin = start
    for place in range(start, end):
        if text[place] in "|\t":
            cells.append(_trimmed(text, begin, place))
            begin = place + 1
    cells.append(_trimmed(text, begin, end))
    return cells


def _by_spaces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line in which nothing but wide spaces parts them."""
    if text.find("  ", start, end) < 0:
        return [(start, end)]
    gaps = [found.span() for found in _WIDE_SPACE.finditer(text, start, end)]
    begins = [start, *(after for _, after in gaps)]
    return list(zip(begins, [*(first for first, _ in gaps), end], strict=True))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " *\n":
        start += 1
    while end > start and text[end - 1] in " *\n":
        end -= 1
    return start, end
