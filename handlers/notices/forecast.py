"""Before a notice is published: who will be told what and when, worked out by the rules that will send it."""

from collections.abc import Mapping
from datetime import datetime

from directives.directive import Directive, NoticeState
from directives.reminders import plan
from directives.wording import forecast as wording
from directives.wording.payloads import Forecast
from directives.wording.text import text
from handlers.turn import Turn
from storage import notices, units


def press(turn: Turn, pressed: Forecast) -> None:
    """Show a page of what is to come if nobody does anything."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return
    given = [one for one in notices.directives_of(turn.tx, notice.id) if one.assigned and one.units]
    names = units.names(turn.tx, {unit for one in given for unit in one.units})
    turn.rewrite(wording.forecast(notice, _planned(turn, given), names, pressed.page, zone=turn.office.zone))


def _planned(turn: Turn, given: list[Directive]) -> Mapping[datetime, list[wording.Told]]:
    """What is sent at each moment: why, to which units, on which item."""
    at: dict[datetime, list[wording.Told]] = {}
    for one in given:
        at.setdefault(turn.now, []).append(wording.Told(None, one, tuple(one.units)))
        for part in dict.fromkeys(one.units.values()):
            to = tuple(unit for unit, its in one.units.items() if its is part)
            for planned in plan(one.due, part, turn.now, turn.office):
                at.setdefault(planned.at, []).append(wording.Told(planned.kind, one, to))
    return dict(sorted(at.items()))
