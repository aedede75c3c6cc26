"""What the columns of a table hold by their numbers: shares by their signs, plan and result by the share they make."""

from collections.abc import Sequence
from decimal import Decimal

from directives.progress import PERCENT
from directives.reading.figures.columns import Column
from directives.reading.figures.quantities import Quantity

_ROUNDING = Decimal("0.6")
"""Percentage points by which a share in a table may differ from what its row makes."""
_FREE = (Column.UNKNOWN, Column.COUNT, Column.NAME)
_MOST_COLUMNS = 12

Row = Sequence[Quantity | None]


def told_by_numbers(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[Column], bool]:
    """The columns with those that their heads leave open told by the numbers, and whether plan and result agree so.

    ``rows`` are the amounts of the cells, None where a cell is none.
    """
    found = list(columns)
    if not rows or len(columns) > _MOST_COLUMNS:
        return found, False
    found = _with_whole(found, rows)
    if Column.SHARE not in found:
        shares = [place for place, column in enumerate(found) if column in _FREE and _are_shares(rows, place)]
        if len(shares) != 1:
            return found, False
        found[shares[0]] = Column.SHARE
    share = found.index(Column.SHARE)
    for plan in _candidates(found, Column.PLAN):
        for actual in _candidates(found, Column.ACTUAL):
            if plan != actual and _make(rows, plan, actual, share):
                found[plan], found[actual] = Column.PLAN, Column.ACTUAL
                return found, True
    return found, False


def _with_whole(columns: list[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, one that two others make up taken for the plan (``Số đảng viên | Đã học | Chưa học``)."""
    if Column.PLAN in columns or Column.ACTUAL not in columns:
        return columns
    actual = columns.index(Column.ACTUAL)
    rests = [place for place, column in enumerate(columns) if column in (Column.OTHER, *_FREE)]
    for plan in _candidates(columns, Column.PLAN):
        if any(_add_up(rows, plan, actual, rest) for rest in rests if rest != plan):
            return [Column.PLAN if place == plan else one for place, one in enumerate(columns)]
    return columns


def _add_up(rows: Sequence[Row], plan: int, actual: int, rest: int) -> bool:
    """Return True if in every row that has all three, and in two at least, the plan is the result and the rest."""
    agreed = 0
    for row in rows:
        cells = [row[place] if place < len(row) else None for place in (plan, actual, rest)]
        values = [cell.value for cell in cells if cell is not None and cell.of is None]
        if len(values) < len(cells):
            continue
        if values[0] != values[1] + values[2]:
            return False
        agreed += 1
    return agreed > 1


def _candidates(columns: Sequence[Column], wanted: Column) -> list[int]:
    known = [place for place, column in enumerate(columns) if column is wanted]
    return known or [place for place, column in enumerate(columns) if column in _FREE]


def _are_shares(rows: Sequence[Row], place: int) -> bool:
    cells = [row[place] for row in rows if place < len(row)]
    return bool(cells) and all(cell is not None and cell.unit == PERCENT and cell.of is None for cell in cells)


def _make(rows: Sequence[Row], plan: int, actual: int, share: int) -> bool:
    """Return True if in every row that has all three, and in two at least, the result of the plan makes the share."""
    agreed = 0
    for row in rows:
        if max(plan, actual, share) >= len(row):
            continue
        whole_, part, percent = row[plan], row[actual], row[share]
        if whole_ is None or part is None or percent is None or not whole_.value or PERCENT in (whole_.unit, part.unit):
            continue
        if abs(part.value * 100 / whole_.value - percent.value) > _ROUNDING:
            return False
        agreed += 1
    return agreed > 1
