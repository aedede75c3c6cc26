"""The message that shows, before publishing, who will be told what and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from directives.directive import Directive, Notice
from directives.message import Button, Message
from directives.reminders import ReminderKind
from directives.wording import payloads
from directives.wording.notices import name_of
from directives.wording.text import button, message
from directives.wording.vietnamese import listed

A_PAGE: Final = 8
"""How many moments are shown in one message."""

_FEW: Final = 3
"""So many units are named; more are counted."""

_WHY: Final[Mapping[ReminderKind | None, str]] = {
    None: "giao việc",
    ReminderKind.BEFORE: "nhắc sắp đến hạn",
    ReminderKind.LAST_MORNING: "nhắc ngày làm việc cuối trước hạn",
    ReminderKind.OVERDUE: "nhắc quá hạn, nếu chưa báo cáo",
    ReminderKind.UNACKNOWLEDGED: "nhắc lại, nếu chưa bấm Đã nhận",
    ReminderKind.ESCALATION: "báo cấp phó và Văn phòng, nếu vẫn chưa bấm Đã nhận",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that units are told; ``why`` is None for the assignment itself."""

    why: ReminderKind | None
    directive: Directive
    units: tuple[int, ...]


def forecast(
    notice: Notice, planned: Mapping[datetime, Sequence[Told]], names: Mapping[int, str], page: int, *, zone: ZoneInfo
) -> Message:
    """A page of the moments at which something is sent."""
    moments = list(planned.items())
    last = max(0, (len(moments) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    days = [(at, _lines(told, names)) for at, told in moments[page * A_PAGE : (page + 1) * A_PAGE]]
    turn: list[Button] = []
    if page > 0:
        turn.append(button("previous", payloads.Forecast(notice.id, page - 1)))
    if page < last:
        turn.append(button("next", payloads.Forecast(notice.id, page + 1)))
    rows = [tuple(turn), (button("publish", payloads.Publish(notice.id)),)]
    return message("forecast", *rows, notice=notice, days=days, page=page, last=last, zone=zone)


def _lines(told: Sequence[Told], names: Mapping[int, str]) -> list[str]:
    """One line for each reason: the units, and on which items."""
    lines = []
    for why, words in _WHY.items():
        of_kind = [one for one in told if one.why is why]
        if of_kind:
            units = dict.fromkeys(unit for one in of_kind for unit in one.units)
            who = listed([names[unit] for unit in units]) if len(units) <= _FEW else f"{len(units)} đơn vị"
            items = listed(dict.fromkeys(name_of(one.directive) for one in of_kind))
            lines.append(f"{who}: {words} (mục {items})")
    return lines
