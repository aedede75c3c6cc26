"""The messages that show how things stand: an office, a unit, a notice by unit, by directive, by indicator."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from directives.assignment import OPEN, Assignment
from directives.directive import Notice
from directives.message import Button, Message
from directives.summary import Cells, Indicator, Row
from directives.wording import payloads
from directives.wording.text import button, message
from directives.wording.vietnamese import shortened

VIEWS: Final = ("all", "units", "directives", "figures")
A_PAGE: Final = 20
MOST_NAMED: Final = 15

MOST_OPENED: Final = 5
"""So many overdue assignments can be opened at once from the sum."""


def office(cells: Cells, today: date) -> Message:
    """How all that the office follows stands today."""
    return message("standing_office", cells=cells, today=today)


def unit(name: str, cells: Cells, own: Sequence[Assignment], *, today: date) -> Message:
    """How a unit's own work stands, with the next deadlines."""
    waiting = [one for one in own if one.state in OPEN]
    return message("standing_unit", unit=name, cells=cells, next=waiting[:3], today=today)


def which(notices: Sequence[Notice]) -> Message:
    """Ask whose summary is wanted."""
    rows = [(button("to_person", payloads.Summary(one.id, "all", 0), name=shortened(one.name, 50)),) for one in notices]
    return message("summary_which", *rows)


def notice(
    of: Notice, cells: Cells, *, silent: Sequence[str], overdue: Sequence[Assignment], has_figures: bool, today: date
) -> Message:
    """The sum of a notice: the four cells, who has not acknowledged, who is overdue; the latest of these open."""
    views = ["units", "directives", *(["figures"] if has_figures else [])]
    rows: list[tuple[Button, ...]] = [
        (button("open_late", payloads.OpenCard(one.id), unit=shortened(one.unit_name, 34), number=one.number or "–"),)
        for one in overdue[:MOST_OPENED]
    ]
    rows.append(tuple(button(f"view_{view}", payloads.Summary(of.id, view, 0)) for view in views))
    return message(
        "summary", *rows, notice=of, cells=cells, silent=silent, overdue=overdue, most=MOST_NAMED, today=today
    )


def rows(of: Notice, view: str, lines: Sequence[Row], page: int) -> Message:
    """The cells by unit or by directive."""
    last = max(0, (len(lines) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = lines[page * A_PAGE : (page + 1) * A_PAGE]
    return message("summary_rows", *_turning(of, view, page, last), notice=of, rows=shown, view=view)


def figures(of: Notice, indicators: Sequence[Indicator], threshold: Decimal, page: int) -> Message:
    """The figures by indicator: the units at or above the threshold, and those below."""
    last = max(0, (len(indicators) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = indicators[page * A_PAGE : (page + 1) * A_PAGE]
    return message(
        "summary_figures", *_turning(of, "figures", page, last), notice=of, indicators=shown, threshold=threshold
    )


def _turning(of: Notice, view: str, page: int, last: int) -> list[tuple[Button, ...]]:
    turn: list[Button] = []
    if page > 0:
        turn.append(button("previous", payloads.Summary(of.id, view, page - 1)))
    if page < last:
        turn.append(button("next", payloads.Summary(of.id, view, page + 1)))
    return [tuple(turn), (button("back", payloads.Summary(of.id, "all", 0)),)]
