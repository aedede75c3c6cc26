"""A table → lines: a layout cell by cell, a table of duties with labels, any other one line for each row."""

from collections.abc import Iterator

from directives.reading.files.duties import duty_lines, duty_table
from directives.reading.files.grid import Grid


def table_lines(grid: Grid) -> list[str]:
    """Return the lines of a table in the form that shows best what it says."""
    if duties := duty_table(grid):
        return list(duty_lines(grid, duties))
    if grid.is_layout:
        return [line for row in grid.rows for cell in row.cells for line in cell.lines]
    return list(_plain_lines(grid))


def _plain_lines(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        texts = [cell.text for cell in row.cells]
        if any(texts):
            yield " | ".join(texts)
