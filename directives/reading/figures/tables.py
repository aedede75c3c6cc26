"""Tables that were pasted into a reply: columns for the plan, what was done and the share, a row for each item."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from directives.progress import PERCENT, Figure, Status
from directives.reading.figures import questions
from directives.reading.figures.column_sums import told_by_numbers
from directives.reading.figures.columns import (
    Cell,
    Column,
    columns_of,
    is_period,
    rows_of,
    unit_of,
    unit_stated_beside,
)
from directives.reading.figures.quantities import Quantity, quantities_of
from directives.reading.figures.ratios import joined
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.status_words import said_in
from directives.reading.figures.tokens import tokens_of
from directives.reading.figures.units import in_plain_unit

_LEAST_CELLS = 3
"""Where only spaces part them; two are enough where a tab or a bar does."""
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a reply at ``start:end``, and the figures in its rows."""

    start: int
    end: int
    figures: tuple[Figure, ...]
    targets: tuple[Figure, ...]
    ask: str | None


def read_tables(reply: ReplyText) -> list[Table]:
    """The tables of a reply, in order; lines that are no table are left to the sentences."""
    tables: list[Table] = []
    rows: list[list[Cell]] = []
    for cells in [*rows_of(reply.low), []]:
        is_row = len(cells) >= _LEAST_CELLS or _is_pair(reply.low, cells)
        if is_row and (not rows or abs(len(cells) - len(rows[0])) <= 1):
            rows.append(cells)
            continue
        if len(rows) >= _LEAST_ROWS and (table := _table(reply, rows)) is not None:
            tables.append(table)
        rows = [cells] if is_row else []
    return tables


def _is_pair(low: str, cells: Sequence[Cell]) -> bool:
    """Return True for a name and one value with a tab or a bar between them."""
    if len(cells) != _LEAST_CELLS - 1 or ":" in cells[0].text:
        return False
    return any(mark in low[cells[0].end : cells[1].start + 1] for mark in "\t|")


def _table(reply: ReplyText, rows: Sequence[list[Cell]]) -> Table | None:
    head, body = rows[0], rows[1:]
    numbers = [[_amount(reply, cell) for cell in row] for row in body]
    (columns, agreed), ask = told_by_numbers(columns_of(head, numbers), numbers), None
    if {Column.ACTUAL, Column.SHARE}.isdisjoint(columns) or _is_row(reply, head, numbers):
        head, body = [], list(rows)
        columns, ask = _guessed(reply, body)
        if not columns:
            return None
        numbers = [[_amount(reply, cell) for cell in row] for row in body]
        agreed = told_by_numbers(columns, numbers)[1]
    done: list[Figure] = []
    hoped: list[Figure] = []
    unit = unit_stated_beside(reply.low, rows[0][0].start, rows[-1][-1].end)
    for row in body:
        for figure, is_plan in _figures(reply, head, columns, row, unit):
            (hoped if is_plan else done).append(figure)
    if not done:
        return None
    return Table(rows[0][0].start, rows[-1][-1].end, tuple(done), tuple(hoped), None if agreed else ask)


def _is_row(reply: ReplyText, head: Sequence[Cell], numbers: Sequence[Sequence[Quantity | None]]) -> bool:
    """Return True where the first line counts as those below it do; ``8/12`` over other ratios is one, and no day."""
    for place, cell in enumerate(head):
        below = (row[place] for row in numbers if place < len(row))
        ratios = any(one is not None and one.of is not None for one in below)
        if _amount(reply, cell) is not None and (ratios or not is_period(cell)):
            return True
    return False


def _guessed(reply: ReplyText, body: Sequence[list[Cell]]) -> tuple[list[Column], str | None]:
    """The columns of a table without a head: a name, the plan, what was done, a share; and the question about it."""
    first = [_amount(reply, cell) for cell in body[0]]
    names = [place for place, cell in enumerate(body[0]) if first[place] is None and any(map(str.isalpha, cell.text))]
    if not names or any(len(row) != len(body[0]) for row in body):
        return [], None
    numbers = [place for place, one in enumerate(first) if one is not None and one.of is None and place > names[0]]
    if len(first) == 1 + names[0] + 1 and first[-1] is not None:
        return [*[Column.OTHER] * names[0], Column.NAME, Column.ACTUAL], None
    shares = [place for place in numbers if (one := first[place]) is not None and one.unit == PERCENT]
    amounts = [place for place in numbers if place not in shares]
    if len(shares) > 1 or len(amounts) != 2:
        return [], None
    plan, actual = amounts
    units = {one.unit for place in amounts if (one := first[place]) is not None}
    if len(units) > 1:
        return [], None  # 45 hộ, 9.000.000
    known = {names[0]: Column.NAME, plan: Column.PLAN, actual: Column.ACTUAL, **dict.fromkeys(shares, Column.SHARE)}
    columns = [known.get(place, Column.OTHER) for place in range(len(first))]
    return columns, questions.TABLE.format(plan=body[0][plan].text, actual=body[0][actual].text)


def _figures(
    reply: ReplyText, head: Sequence[Cell], columns: Sequence[Column], row: Sequence[Cell], unit: str | None
) -> Iterator[tuple[Figure, bool]]:
    """The figures of one row, each with whether it is a plan that nothing was done of."""
    if len(row) < len(columns) and columns[0] is Column.OTHER and _amount(reply, row[0]) is None:
        columns, head = columns[1:], head[1:]  # a row without its running number
    places: dict[Column, int] = {}
    for place, column in enumerate(columns[: len(row)]):
        places.setdefault(column, place)
    name = row[places[Column.NAME]] if Column.NAME in places else None
    if name is None or not name.text:
        return
    own_unit = row[places[Column.UNIT]].text if Column.UNIT in places else unit_of(name) or unit

    def number(column: Column) -> Quantity | None:
        if column not in places:
            return None
        place = places[column]
        if column is Column.SHARE:
            return _number(reply, row[place], PERCENT)
        return _number(reply, row[place], (unit_of(head[place]) if head else None) or own_unit)

    written = " ".join(reply.written[name.start : name.end].split())
    plan, actual, share = number(Column.PLAN), number(Column.ACTUAL), number(Column.SHARE)
    if actual is not None:
        of = plan.value if plan is not None else actual.of
        unit = actual.unit or (plan.unit if plan is not None else None)
        yield _figure(reply, written, replace(actual, of=of, unit=unit)), False
    elif plan is not None and share is None:
        yield _figure(reply, written, plan), True
    if share is not None and share.of is None:
        yield _figure(reply, written, replace(share, unit=PERCENT)), False
    if actual is None and share is None and Column.ACTUAL in places:
        cell = row[places[Column.ACTUAL]]
        status = said_in(cell.text)[0]
        if status not in (Status.NONE, Status.ACK):
            yield Figure(written, None, None, None, status.value, reply.span(cell.start, cell.end)), False


def _number(reply: ReplyText, cell: Cell, unit: str | None) -> Quantity | None:
    amount = _amount(reply, cell)
    if amount is None or amount.unit is not None or not unit:
        return amount
    value, plain = in_plain_unit(amount.value, unit)
    return replace(amount, value=value, unit=plain)


def _amount(reply: ReplyText, cell: Cell) -> Quantity | None:
    """The one amount that a cell is; None for words and for cells with more than it."""
    found = joined(cell.text, quantities_of(tokens_of(cell.text), bare=reply.bare))
    if len(found) != 1 or cell.text[: found[0].start].strip(" ~<>≈+") or cell.text[found[0].end :].strip():
        return None
    return replace(found[0], start=found[0].start + cell.start, end=found[0].end + cell.start)


def _figure(reply: ReplyText, name: str, one: Quantity) -> Figure:
    return Figure(name, one.value, one.of, one.unit, None, reply.span(one.start, one.end))
