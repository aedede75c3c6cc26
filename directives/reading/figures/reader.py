"""An official's reply, read: the parts of the grammar put together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from directives.progress import PERCENT, Figure, ReplyReading, Status
from directives.reading.figures import questions
from directives.reading.figures.asides import asides_of
from directives.reading.figures.indicators import known_name, name_before
from directives.reading.figures.obstacles import obstacles_in
from directives.reading.figures.quantities import Quantity, quantities_of
from directives.reading.figures.reply_text import ReplyText, open_reply
from directives.reading.figures.roles import Placed, Role, placed
from directives.reading.figures.statuses import status_of
from directives.reading.figures.tokens import tokens_of

_BREAK = re.compile(r"[\n;,]|\.(?=\s)")


def read_reply(
    text: str, *, on: date, indicators: Sequence[str] = (), units: Mapping[str, str] | None = None
) -> ReplyReading:
    """Read a reply that came in on the local day ``on``; any text has a reading.

    ``indicators`` are those of the directive that was asked about, ``units`` maps an indicator to its unit; they
    decide where the words leave a choice.
    """
    opened = open_reply(text)
    asides = asides_of(opened)
    amounts = placed(opened.low, quantities_of(opened.low, tokens_of(opened.low), asides), asides, on)
    asked: list[str] = [questions.TOO_LONG] if opened.cut else []
    figures: list[Figure] = []
    targets: list[Figure] = []
    deltas: list[Figure] = []
    last = 0
    name: str | None = None
    for one in _paired(amounts):
        name = _name(opened, last, one.quantity.start, name, indicators)
        last = one.quantity.end
        figure = _figure(opened, one.quantity, name)
        if one.role in (Role.TARGET, Role.PLAN):
            targets.append(figure)
        elif one.role is Role.DELTA:
            deltas.append(figure)
        elif one.role is Role.LEFT:
            figures += _left(figure, asked)
        elif one.role in (Role.PROGRESS, Role.TOTAL):
            figures.append(_with_unit(figure, units or {}, asked))
    return ReplyReading(
        tuple(figures),
        status_of(figures, opened.low) if not targets or figures else Status.NONE,
        obstacles_in(opened),
        tuple(targets),
        tuple(deltas),
        asked[0] if asked else None,
    )


def _paired(amounts: Sequence[Placed]) -> list[Placed]:
    """A plan and what was done of it, made one ratio."""
    paired: list[Placed] = []
    for one in amounts:
        last = paired[-1] if paired else None
        if last is not None and last.role in (Role.PLAN, Role.TOTAL) and one.role in (Role.PROGRESS, Role.LEFT):
            whole, part = last.quantity, one.quantity
            units = {whole.unit, part.unit} - {None}
            if (
                part.of is None
                and len(units) < 2
                and PERCENT not in units
                and (last.role is Role.PLAN or part.value <= whole.value)
            ):
                joined = replace(part, of=whole.value, unit=part.unit or whole.unit, start=whole.start)
                paired[-1] = replace(one, quantity=joined)
                continue
        paired.append(one)
    return paired


def _figure(text: ReplyText, one: Quantity, name: str | None) -> Figure:
    return Figure(name, one.value, one.of, one.unit, None, text.span(one.start, one.end))


def _name(text: ReplyText, start: int, end: int, before: str | None, indicators: Sequence[str]) -> str | None:
    words = text.low[start:end]
    cut = [found.end() for found in _BREAK.finditer(words)]
    begin = start + (cut[-1] if cut else 0)
    own = known_name(words, indicators) or name_before(text, begin, end)
    if own is not None:
        return own
    return before if "\n" not in words else None


def _left(figure: Figure, asked: list[str]) -> list[Figure]:
    of = figure.of if figure.of is not None else Decimal(100) if figure.unit == PERCENT else None
    assert figure.value is not None  # it was an amount
    if of is None or figure.value > of:
        asked.append(questions.LEFT_UNKNOWN.format(left=f"{figure.value:f} {figure.unit or ''}".strip()))
        return []
    asked.append(questions.LEFT_KNOWN.format(left=f"{figure.value:f}", of=f"{of:f}", done=f"{of - figure.value:f}"))
    return [replace(figure, value=of - figure.value)]


def _with_unit(figure: Figure, units: Mapping[str, str], asked: list[str]) -> Figure:
    unit = figure.unit or units.get(figure.indicator or "")
    if unit is None and figure.of is None:
        asked.append(questions.NO_UNIT.format(value=f"{figure.value:f}"))
    return replace(figure, unit=unit)
