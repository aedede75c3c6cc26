"""Tables that go on over the end of a page → one table, and the row that the end of the page has split → one row."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.files.grid import Cell, Grid, Row
from directives.reading.files.layout.shapes import Page, RuledTable

_SAME_PLACE = 6.0  # points


def with_whole_tables(pages: Sequence[Page]) -> list[Page]:
    """Return the pages with each table on the page where it begins."""
    whole: list[Page] = []
    begun = -1  # the page of the table that may still go on
    for page in pages:
        above = _last_table(whole[begun]) if begun >= 0 else None
        below = _first_table(page)
        if above and below and _is_same_table(above, below):
            whole[begun] = replace(whole[begun], tables=[*_without(whole[begun], above), _joined(above, below)])
            page = replace(page, tables=_without(page, below))
            whole.append(page)
            if page.segments or page.tables:
                begun = len(whole) - 1
            continue
        whole.append(page)
        begun = len(whole) - 1
    return whole


def _without(page: Page, table: RuledTable) -> list[RuledTable]:
    return [one for one in page.tables if one is not table]


def _last_table(page: Page) -> RuledTable | None:
    """Return the table at the end of a page, None where text stands below it."""
    table = max(page.tables, key=lambda one: one.top, default=None)
    return table if table and all(one.baseline < table.bottom for one in page.segments) else None


def _first_table(page: Page) -> RuledTable | None:
    table = min(page.tables, key=lambda one: one.top, default=None)
    return table if table and all(one.baseline > table.top for one in page.segments) else None


def _is_same_table(above: RuledTable, below: RuledTable) -> bool:
    """Return True if the columns of the two are parted at the same places."""
    return len(above.columns) == len(below.columns) and all(
        abs(one - other) < _SAME_PLACE for one, other in zip(above.columns, below.columns, strict=True)
    )


def _joined(above: RuledTable, below: RuledTable) -> RuledTable:
    rows, more = list(above.grid.rows), list(below.grid.rows)
    if rows and more and _is_rest(rows[-1], more[0]):
        rows[-1] = _one_row(rows[-1], more.pop(0))
    return replace(above, grid=Grid((*rows, *more)))


def _is_rest(last: Row, first: Row) -> bool:
    """Return True if ``first`` goes on with ``last``: the same cells, and nothing where the number stands."""
    same = [cell.column for cell in last.cells] == [cell.column for cell in first.cells]
    return same and bool(last.cells[0].text) and not first.cells[0].text


def _one_row(last: Row, first: Row) -> Row:
    return Row(tuple(_one_cell(cell, rest) for cell, rest in zip(last.cells, first.cells, strict=True)))


def _one_cell(cell: Cell, rest: Cell) -> Cell:
    if cell.lines and rest.lines and rest.lines[0][:1].islower():
        return replace(cell, lines=(*cell.lines[:-1], f"{cell.lines[-1]} {rest.lines[0]}", *rest.lines[1:]))
    return replace(cell, lines=cell.lines + rest.lines)
