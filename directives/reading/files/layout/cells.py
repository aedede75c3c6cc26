"""The cells that drawn lines part: neighbours without a line between them are one cell, to the right and downwards."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from directives.reading.files.layout.shapes import Ruling

_TOUCH = 4.0  # points
_MOST_COLUMNS = 60
_MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class Lattice:
    """The places of the lines of a table, and its cells.

    ``spans`` holds for each row from which to which of ``xs`` its cells reach; ``top_of`` the row in which the cell
    that fills (row, first column) begins.
    """

    xs: list[float]
    ys: list[float]
    spans: list[list[tuple[int, int]]]
    top_of: dict[tuple[int, int], int]

    def holds(self, x: float, y: float) -> bool:
        """Return True if the point lies in the table."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def cell_at(self, x: float, y: float) -> tuple[int, int]:
        """Return the row and the first column of the cell in which a point of the table lies."""
        row = min(bisect_right(self.ys, y) - 1, len(self.spans) - 1)
        column = bisect_right(self.xs, x) - 1
        start = max((start for start, _ in self.spans[row] if start <= column), default=0)
        return self.top_of[row, start], start


def lattice_of(lines: Sequence[Ruling]) -> Lattice | None:
    """Return the lattice of lines that touch each other; None for an underline, a cross, or a box of one cell."""
    xs = _places(line.at for line in lines if not line.across)
    ys = _places(line.at for line in lines if line.across)
    if not (2 <= len(xs) <= _MOST_COLUMNS and 2 <= len(ys) <= _MOST_ROWS) or len(xs) == len(ys) == 2:
        return None
    down = [[line for line in lines if not line.across and abs(line.at - x) <= _TOUCH] for x in xs]
    across = [[line for line in lines if line.across and abs(line.at - y) <= _TOUCH] for y in ys]
    spans: list[list[tuple[int, int]]] = []
    top_of: dict[tuple[int, int], int] = {}
    for row in range(len(ys) - 1):
        middle = (ys[row] + ys[row + 1]) / 2
        starts = [0, *(place for place in range(1, len(xs) - 1) if _reach(down[place], middle))]
        spans.append(list(zip(starts, [*starts[1:], len(xs) - 1], strict=True)))
        for start, end in spans[row]:
            goes_on = row > 0 and (start, end) in spans[row - 1] and not _reach(across[row], (xs[start] + xs[end]) / 2)
            top_of[row, start] = top_of[row - 1, start] if goes_on else row
    return Lattice(xs, ys, spans, top_of)


def _reach(lines: Iterable[Ruling], place: float) -> bool:
    return any(line.start <= place <= line.end for line in lines)


def _places(values: Iterable[float]) -> list[float]:
    """Return the places of lines, those closer than a border is thick taken as one."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _TOUCH:
            places.append(value)
    return places
