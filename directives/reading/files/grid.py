"""A table as a grid of cells, whatever format it came from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.files.lines import single_spaced

_LAYOUT = re.compile(
    r"cộng\s+h[oò][aà]\s+xã\s+hội|^độc\s+lập\s*[-–]|^nơi\s+nhận|^(?:tm|kt|tl|tuq|t/m|k/t)\s*\.|^số\s*:|^kính\s+gửi",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_LAYOUT_ROWS = 6


def one_line(lines: Sequence[str]) -> str:
    """Return the lines of a cell as one, with single spaces."""
    return single_spaced(" ".join(lines))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its lines, the column of the grid where it begins, how many it spans, whether it goes on from above."""

    lines: tuple[str, ...]
    column: int
    span: int = 1
    continues: bool = False

    @property
    def text(self) -> str:
        """All that the cell says, as one line."""
        return one_line(self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, from left to right."""

    cells: tuple[Cell, ...]

    @property
    def continues_header(self) -> bool:
        """True where a cell goes on from the row above: the rows of a header that is two rows high."""
        return any(cell.continues for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table."""

    rows: tuple[Row, ...]

    @property
    def is_layout(self) -> bool:
        """True where the table only sets things side by side: the letterhead, receivers and signature, a frame."""
        if len(self.rows) <= 1 or all(len(row.cells) <= 1 for row in self.rows):
            return True
        return len(self.rows) <= _MOST_LAYOUT_ROWS and any(
            _LAYOUT.search("\n".join(cell.lines)) for row in self.rows for cell in row.cells
        )
