"""A table of a web page while it is read: its rows and cells, until they make a grid."""

from dataclasses import dataclass, field

from directives.reading.files.grid import Cell, Grid, Row

_WIDEST = 200
_TALLEST = 1000
_MOST_CONTINUED = 100_000


@dataclass(slots=True)
class _OpenCell:
    lines: list[str]
    span: int
    down: int


@dataclass(slots=True)
class WebTable:
    """The rows so far; lines go to the cell that is open, or to one of their own where none is."""

    rows: list[list[_OpenCell]] = field(default_factory=list)

    def start_row(self) -> None:
        """Open a row."""
        self.rows.append([])

    def start_cell(self, colspan: str | None, rowspan: str | None) -> None:
        """Open a cell in the row that is open."""
        if not self.rows:
            self.start_row()
        self.rows[-1].append(_OpenCell([], _span(colspan, _WIDEST), _span(rowspan, _TALLEST)))

    def sink(self) -> list[str]:
        """Return the lines of the open cell."""
        if not self.rows or not self.rows[-1]:
            self.start_cell(None, None)
        return self.rows[-1][-1].lines

    def grid(self) -> Grid:
        """Return the table as a grid: a cell that reaches down continues in the rows below it."""
        held: dict[int, tuple[int, int]] = {}  # column → how many rows below are still filled, how wide
        continued = 0
        rows: list[Row] = []
        for open_cells in self.rows:
            cells: list[Cell] = []
            column = 0
            below: dict[int, tuple[int, int]] = {}
            for cell in [*open_cells, None]:
                while column in held and continued < _MOST_CONTINUED:
                    down, span = held.pop(column)
                    cells.append(Cell((), column, span, continues=True))
                    continued += 1
                    if down > 1:
                        below[column] = down - 1, span
                    column += span
                if cell is None:
                    break
                cells.append(Cell(tuple(cell.lines), column, cell.span))
                if cell.down > 1:
                    below[column] = cell.down - 1, cell.span
                column += cell.span
            rows.append(Row(tuple(cells)))
            held = held | below
        return Grid(tuple(row for row in rows if row.cells))


def _span(written: str | None, most: int) -> int:
    return min(max(int(written), 1), most) if written and written.isdecimal() and len(written) < 6 else 1
