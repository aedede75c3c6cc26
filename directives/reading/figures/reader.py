"""An official's reply, read: the parts of the grammar put together."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from directives.progress import ReplyReading
from directives.reading.figures import questions
from directives.reading.figures.asides import Aside, asides_of
from directives.reading.figures.checks import doubt_among, doubt_of_sum
from directives.reading.figures.days import doubt_of_day, is_coming, is_day
from directives.reading.figures.doubts import doubt_of_long
from directives.reading.figures.indicators import named
from directives.reading.figures.items import items_of, pieces_of, says_all_done
from directives.reading.figures.moments import with_latest_days, without_former
from directives.reading.figures.obstacles import obstacles_in
from directives.reading.figures.pairs import paired
from directives.reading.figures.quantities import Quantity, quantities_of
from directives.reading.figures.ratios import joined
from directives.reading.figures.reply_text import ReplyText, open_reply
from directives.reading.figures.roles import hoped_in, placed
from directives.reading.figures.said import said_of
from directives.reading.figures.sections import Section, SectionKind, sections_of
from directives.reading.figures.sorting import Sorting
from directives.reading.figures.stated import in_stated_unit
from directives.reading.figures.statuses import status_of
from directives.reading.figures.sums import summed
from directives.reading.figures.surroundings import surroundings_of
from directives.reading.figures.tables import Table, read_tables
from directives.reading.figures.tenses import names_coming_day
from directives.reading.figures.tokens import tokens_of, without
from directives.reading.figures.wholes import added_up, listed_with, with_their_wholes


def read(text: str, on: date, indicators: Sequence[str], units: Mapping[str, str] | None) -> ReplyReading:
    """Read a reply, as ``read_reply`` promises."""
    reply = open_reply(text)
    asides, tables, sections = asides_of(reply), read_tables(reply), sections_of(reply)
    days: list[Quantity] = []
    amounts: list[Quantity] = []
    for one in _amounts(reply, asides, tables, sections):
        (days if is_day(reply.low, one) else amounts).append(one)
    roles = hoped_in(sections, placed(amounts, surroundings_of(reply.low, amounts, asides, on)))
    roles = with_their_wholes(paired(summed(without_former(with_latest_days(added_up(listed_with(roles))), on))))
    sorting = Sorting(reply, indicators, units or {})
    sorting.take_tables(tables)
    sorting.take(named(reply, roles, indicators))
    pieces = pieces_of(reply.low)
    figures = [*sorting.figures, *items_of(reply, pieces, sorting.figures, indicators)]
    figures.sort(key=lambda figure: figure.span)
    asks = [questions.TOO_LONG if reply.cut else None, *map(doubt_of_day, days), *sorting.asks, doubt_among(figures)]
    asks += [doubt_of_sum(reply.low, *pair) for pair in pairwise(amounts)]
    asks.append(doubt_of_long(reply.low, roles))
    return ReplyReading(
        figures=tuple(figures),
        status=status_of(
            [figure for figure in figures if figure not in sorting.costs],
            reply.low,
            moved=sorting.moved,
            promised=names_coming_day(reply.low, asides, on) or any(is_coming(day, on) for day in days),
            all_done=says_all_done(reply, pieces, amounts),
        ),
        obstacles=obstacles_in(reply),
        targets=tuple(sorting.targets),
        deltas=tuple(sorting.deltas),
        ask=next(filter(None, asks), None),
    )


def _amounts(
    reply: ReplyText, asides: Sequence[Aside], tables: Sequence[Table], sections: Sequence[Section]
) -> list[Quantity]:
    """The amounts of the sentences, outside asides, tables and what is in the way, ratios and ranges made one."""
    said = said_of(reply.low)
    away = [(one.start, one.end) for one in asides]
    away += [(one.start, one.end) for one in said]
    away += [(one.start, one.end) for one in tables]
    away += [(one.start, one.end) for one in sections if one.kind is SectionKind.TROUBLE]
    single = in_stated_unit(reply.low, quantities_of(without(tokens_of(reply.low), away), bare=reply.bare))
    return joined(reply.low, sorted([*single, *said], key=lambda one: one.start))
