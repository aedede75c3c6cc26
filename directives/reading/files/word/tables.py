"""A Word table as a grid: its rows and cells with their spans and merges."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from directives.reading.files.grid import Cell, Grid, Row
from directives.reading.files.word.names import child, local, value, whole

_WIDEST = 200
_WRAPPERS = frozenset(("sdt", "sdtContent", "customXml", "ins"))


def grid_of(table: Element, lines_of: Callable[[Element], list[str]]) -> Grid:
    """Return the grid of a table; ``lines_of`` gives the lines of a cell and is called once for each, in order."""
    return Grid(tuple(Row(tuple(_cells(row, lines_of))) for row in _parts(table, "tr") if not _is_deleted(row)))


def _cells(row: Element, lines_of: Callable[[Element], list[str]]) -> Iterator[Cell]:
    column = whole(value(row, "trPr", "gridBefore")) or 0
    for cell in _parts(row, "tc"):
        merge = child(cell, "tcPr", "vMerge")
        continues = merge is not None and value(cell, "tcPr", "vMerge") != "restart"
        span = min(max(whole(value(cell, "tcPr", "gridSpan")) or 1, 1), _WIDEST)
        yield Cell(tuple(line for line in lines_of(cell) if line), column, span, continues)
        column += span


def _parts(element: Element, wanted: str) -> Iterator[Element]:
    for part in element:
        name = local(part)
        if name == wanted:
            yield part
        elif name in _WRAPPERS:
            yield from _parts(part, wanted)


def _is_deleted(row: Element) -> bool:
    return child(row, "trPr", "del") is not None
