"""Drawn lines and the letters between them → tables: which lines belong together, and what stands in their cells."""

from collections.abc import Sequence
from typing import NamedTuple

from directives.reading.files.grid import Cell, Grid, Row
from directives.reading.files.layout.cells import Lattice, lattice_of
from directives.reading.files.layout.joiner import joined_lines
from directives.reading.files.layout.segments import segments_of
from directives.reading.files.layout.shapes import Glyph, RuledTable, Ruling

_TOUCH = 4.0  # points
_PADDING = 2.0
_MOST_LINES = 600  # whole ones; a page with more is a drawing


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "_Box") -> bool:
        across = self.left <= other.right + _TOUCH and other.left <= self.right + _TOUCH
        return across and self.top <= other.bottom + _TOUCH and other.top <= self.bottom + _TOUCH

    def around(self, other: "_Box") -> "_Box":
        return _Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def tables_of(rulings: Sequence[Ruling], glyphs: Sequence[Glyph]) -> tuple[list[RuledTable], list[Glyph]]:
    """Return the tables of a page, and the letters that stand outside of them."""
    tables: list[RuledTable] = []
    rest = list(glyphs)
    lines_of_page = _whole_lines(rulings)
    for lines in _connected(lines_of_page) if len(lines_of_page) <= _MOST_LINES else ():
        lattice = lattice_of(lines)
        if lattice is None:
            continue
        inside = [glyph for glyph in rest if lattice.holds(*_middle(glyph))]
        if inside:
            rest = [glyph for glyph in rest if not lattice.holds(*_middle(glyph))]
            tables.append(RuledTable(_grid(lattice, inside), tuple(lattice.xs), lattice.ys[0], lattice.ys[-1]))
    return tables, rest


def _whole_lines(rulings: Sequence[Ruling]) -> list[Ruling]:
    """Join the pieces that Word draws a line of, one for each cell."""
    whole: list[Ruling] = []
    for piece in sorted(rulings, key=lambda one: (one.across, round(one.at), one.start)):
        last = whole[-1] if whole else None
        if last and last.across is piece.across and abs(last.at - piece.at) < 1 and piece.start <= last.end + _TOUCH:
            whole[-1] = last._replace(end=max(last.end, piece.end))
        else:
            whole.append(piece)
    return whole


def _connected(rulings: Sequence[Ruling]) -> list[list[Ruling]]:
    """Return the lines in groups that touch each other."""
    groups: list[tuple[_Box, list[Ruling]]] = []
    for line in rulings:
        box = (
            _Box(line.start, line.at, line.end, line.at)
            if line.across
            else _Box(line.at, line.start, line.at, line.end)
        )
        members = [line]
        apart: list[tuple[_Box, list[Ruling]]] = []
        for group in groups:
            if box.touches(group[0]):
                box, members = box.around(group[0]), group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (box, members)]
    return [members for _, members in groups]


def _middle(glyph: Glyph) -> tuple[float, float]:
    return (glyph.left + glyph.right) / 2, glyph.baseline - glyph.size / 3


def _grid(lattice: Lattice, glyphs: Sequence[Glyph]) -> Grid:
    held: dict[tuple[int, int], list[Glyph]] = {}
    for glyph in glyphs:
        held.setdefault(lattice.cell_at(*_middle(glyph)), []).append(glyph)
    return Grid(
        tuple(
            Row(
                tuple(
                    Cell(
                        _lines(held.get((row, start), ()), lattice.xs[start], lattice.xs[end]),
                        start,
                        end - start,
                        continues=lattice.top_of[row, start] != row,
                    )
                    for start, end in spans
                )
            )
            for row, spans in enumerate(lattice.spans)
        )
    )


def _lines(glyphs: Sequence[Glyph], left: float, right: float) -> tuple[str, ...]:
    return tuple(joined_lines(segments_of(glyphs), left + _PADDING, right - _PADDING))
