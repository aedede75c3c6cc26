"""An official's reply, read: the parts of the grammar put together."""

from collections.abc import Mapping, Sequence
from datetime import date

from directives.progress import Figure, ReplyReading
from directives.reading.figures import questions
from directives.reading.figures.asides import Aside, asides_of
from directives.reading.figures.checks import doubt_among, doubt_of_change, of_latest_period, with_own_unit
from directives.reading.figures.days import doubt_of_day, is_day
from directives.reading.figures.indicators import Names
from directives.reading.figures.items import items_of, says_all_done
from directives.reading.figures.obstacles import obstacles_in
from directives.reading.figures.pairs import done_of_left, paired
from directives.reading.figures.quantities import Quantity, quantities_of
from directives.reading.figures.ratios import joined
from directives.reading.figures.reply_text import ReplyText, open_reply
from directives.reading.figures.roles import Placed, Role, placed
from directives.reading.figures.said import said_of
from directives.reading.figures.statuses import status_of
from directives.reading.figures.surroundings import surroundings_of
from directives.reading.figures.tables import read_tables
from directives.reading.figures.tenses import names_coming_day
from directives.reading.figures.tokens import tokens_of, without


def read_reply(
    text: str, *, on: date, indicators: Sequence[str] = (), units: Mapping[str, str] | None = None
) -> ReplyReading:
    """Read a reply that came in on the local day ``on``; any text has a reading.

    ``indicators`` are those of the directive that was asked about, ``units`` maps an indicator to its unit; they
    decide where the words leave a choice.
    """
    reply = open_reply(text)
    tables = read_tables(reply)
    asks = [questions.TOO_LONG] if reply.cut else []
    asks += [table.ask for table in tables if table.ask]
    figures = [figure for table in tables for figure in table.figures]
    targets = [figure for table in tables for figure in table.targets]
    deltas: list[Figure] = []
    hoped = False
    left_only: list[str] = []
    change_only: list[str] = []
    asides = asides_of(reply)
    amounts, asks_of_days = _amounts(reply, on, asides, [(table.start, table.end) for table in tables])
    asks += asks_of_days
    roles = {one.role for one in amounts}
    for one, name in of_latest_period(_named(reply, amounts, indicators)):
        figure = _figure(reply, one.quantity, name)
        if one.role is Role.LEFT:
            done, ask = done_of_left(one.quantity)
            if done is None:
                left_only.append(ask)
            else:
                asks.append(ask)
                figures.append(_figure(reply, done, name))
        elif one.role is Role.PROGRESS:
            figure, ask_unit = with_own_unit(figure, units or {}, indicators)
            asks += [ask for ask in (one.quantity.ask, ask_unit) if ask]
            figures.append(figure)
        elif one.role in (Role.TARGET, Role.PLAN):
            targets.append(figure)
            hoped = hoped or one.role is Role.TARGET
        elif one.role is Role.DELTA:
            deltas.append(figure)
            change_only += [ask for ask in (doubt_of_change(one),) if ask]
    asks += [] if figures else [*left_only, *change_only]
    figures += items_of(reply, figures, indicators)
    figures.sort(key=lambda figure: figure.span)
    asks += [ask for ask in (doubt_among(figures),) if ask]
    return ReplyReading(
        figures=tuple(figures),
        status=status_of(
            figures,
            reply.low,
            moved=hoped or bool(deltas) or Role.OLDER in roles,
            promised=names_coming_day(reply.low, asides, on),
            all_done=says_all_done(reply),
        ),
        obstacles=obstacles_in(reply),
        targets=tuple(targets),
        deltas=tuple(deltas),
        ask=asks[0] if asks else None,
    )


def _amounts(
    reply: ReplyText, on: date, asides: Sequence[Aside], tables: Sequence[tuple[int, int]]
) -> tuple[list[Placed], list[str]]:
    """The amounts outside the tables, each with its role, pairs made one; and what to ask about days."""
    said = said_of(reply.low)
    away = [*((aside.start, aside.end) for aside in asides), *((one.start, one.end) for one in said), *tables]
    single = quantities_of(without(tokens_of(reply.low), away), bare=reply.bare)
    quantities = joined(reply.low, sorted([*single, *said], key=lambda one: one.start))
    days = [one for one in quantities if is_day(reply.low, one)]
    quantities = [one for one in quantities if one not in days]
    amounts = paired(placed(quantities, surroundings_of(reply.low, quantities, asides, on)))
    return amounts, [ask for ask in map(doubt_of_day, days) if ask]


def _named(reply: ReplyText, amounts: Sequence[Placed], indicators: Sequence[str]) -> list[tuple[Placed, str | None]]:
    names = Names(reply, indicators)
    found: list[tuple[Placed, str | None]] = []
    last = 0
    for one in amounts:
        found.append((one, names.before(last, one.name_end)))
        last = one.quantity.end
    if found and all(name is None for _, name in found[:1]):
        ends = [*(one.quantity.start for one in amounts[1:]), len(reply.low)]
        behind = [names.behind(one.quantity.end, end) for one, end in zip(amounts, ends, strict=True)]
        if all(behind):
            return [(one, name) for one, name in zip(amounts, behind, strict=True)]
    return found


def _figure(reply: ReplyText, one: Quantity, name: str | None) -> Figure:
    return Figure(name, one.value, one.of, one.unit, None, reply.span(one.start, one.end))
