"""Drawn lines and the letters between them → tables: which lines belong together, and which cells they part."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from directives.reading.files.grid import Cell, Grid, Row
from directives.reading.files.layout.paragraphs import joined_lines
from directives.reading.files.layout.segments import segments_of
from directives.reading.files.layout.shapes import Glyph, RuledTable, Ruling

_TOUCH = 4.0  # points
_PADDING = 2.0
_MOST_COLUMNS = 60
_MOST_ROWS = 400


def tables_of(rulings: Sequence[Ruling], glyphs: Sequence[Glyph]) -> tuple[list[RuledTable], list[Glyph]]:
    """Return the tables of a page, and the letters that stand outside of them."""
    tables: list[RuledTable] = []
    rest = list(glyphs)
    for lines in _connected(rulings):
        xs = _merged(line.at for line in lines if not line.across)
        ys = _merged(line.at for line in lines if line.across)
        if not (3 <= len(xs) <= _MOST_COLUMNS and 3 <= len(ys) <= _MOST_ROWS):
            continue  # an underline, or a box of one cell, is no table
        inside = [glyph for glyph in rest if _is_inside(glyph, xs, ys)]
        if inside:
            rest = [glyph for glyph in rest if not _is_inside(glyph, xs, ys)]
            tables.append(RuledTable(_grid(xs, ys, lines, inside), tuple(xs), ys[0], ys[-1]))
    return tables, rest


def _connected(rulings: Sequence[Ruling]) -> list[list[Ruling]]:
    """Return the lines in groups that touch each other, each from top to bottom."""
    groups: list[list[Ruling]] = []
    waiting = sorted(rulings, key=lambda line: line.at if line.across else line.start)
    bounds: list[tuple[float, float, float, float]] = []
    for line in waiting:
        left, right = (line.start, line.end) if line.across else (line.at, line.at)
        top, bottom = (line.at, line.at) if line.across else (line.start, line.end)
        own, members = (left, top, right, bottom), [line]
        apart_groups, apart_bounds = [], []
        for group, bound in zip(groups, bounds, strict=True):
            if _touch(own, bound):
                members = group + members
                own = min(own[0], bound[0]), min(own[1], bound[1]), max(own[2], bound[2]), max(own[3], bound[3])
            else:
                apart_groups.append(group)
                apart_bounds.append(bound)
        groups, bounds = [*apart_groups, members], [*apart_bounds, own]
    return groups


def _touch(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return (
        one[0] <= other[2] + _TOUCH
        and other[0] <= one[2] + _TOUCH
        and one[1] <= other[3] + _TOUCH
        and other[1] <= one[3] + _TOUCH
    )


def _merged(values: Iterable[float]) -> list[float]:
    """Return the places of lines, those closer than a border is thick taken as one."""
    merged: list[float] = []
    for value in sorted(values):
        if not merged or value - merged[-1] > _TOUCH:
            merged.append(value)
    return merged


def _is_inside(glyph: Glyph, xs: Sequence[float], ys: Sequence[float]) -> bool:
    middle = (glyph.left + glyph.right) / 2
    return xs[0] <= middle <= xs[-1] and ys[0] <= glyph.baseline - glyph.size / 3 <= ys[-1]


def _grid(xs: Sequence[float], ys: Sequence[float], lines: Sequence[Ruling], glyphs: Sequence[Glyph]) -> Grid:
    """Build the cells: neighbours that no line parts are one cell, which goes on to the right or below."""
    held: dict[tuple[int, int], list[Glyph]] = {}
    down = {
        place: [line for line in lines if not line.across and abs(line.at - x) <= _TOUCH] for place, x in enumerate(xs)
    }
    across = {
        place: [line for line in lines if line.across and abs(line.at - y) <= _TOUCH] for place, y in enumerate(ys)
    }
    top_of: dict[tuple[int, int], tuple[int, int]] = {}
    spans: list[list[tuple[int, int]]] = []
    for row in range(len(ys) - 1):
        middle = (ys[row] + ys[row + 1]) / 2
        starts = [0, *(c for c in range(1, len(xs) - 1) if any(one.start <= middle <= one.end for one in down[c]))]
        ends = [*starts[1:], len(xs) - 1]
        spans.append(list(zip(starts, ends, strict=True)))
        for start, end in spans[-1]:
            centre = (xs[start] + xs[end]) / 2
            parted = row == 0 or any(one.start - 1 <= centre <= one.end + 1 for one in across[row])
            goes_on = not parted and (start, end) in spans[row - 1]
            top_of[row, start] = top_of[row - 1, start] if goes_on else (row, start)
    for glyph in glyphs:
        row = min(max(bisect_right(ys, glyph.baseline - glyph.size / 3) - 1, 0), len(ys) - 2)
        column = bisect_right(xs, (glyph.left + glyph.right) / 2) - 1
        start = next(start for start, end in reversed(spans[row]) if start <= column or start == 0)
        held.setdefault(top_of[row, start], []).append(glyph)
    return Grid(
        tuple(
            Row(
                tuple(
                    Cell(
                        _cell_lines(held.get((row, start), ()), xs[start], xs[end]),
                        start,
                        end - start,
                        continues=top_of[row, start] != (row, start),
                    )
                    for start, end in spans[row]
                )
            )
            for row in range(len(ys) - 1)
        )
    )


def _cell_lines(glyphs: Sequence[Glyph], left: float, right: float) -> tuple[str, ...]:
    return tuple(joined_lines(segments_of(glyphs), left + _PADDING, right - _PADDING))
