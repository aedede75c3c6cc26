"""When a recurrence begins: "trước ngày 25 hằng tháng, bắt đầu từ tháng 9/2025"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from directives.calendar import last_working_day
from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.deadlines.asking import which
from directives.reading.deadlines.context import Place
from directives.reading.deadlines.meaning.recurring import first_day

_SAME_SENTENCE = re.compile(r"[^.;!?\n]{0,60}")


def from_their_start(text: str, places: Sequence[Place]) -> list[Place]:
    """Count recurrences from the start that is said beside them, which then sets nothing of its own."""
    kept: list[Place] = []
    for place in places:
        if kept and _begins(text, kept[-1], place, kept[-1], place):
            kept[-1] = replace(kept[-1], meant=_not_before(kept[-1].meant, place.meant.starts))
        elif kept and _begins(text, place, kept[-1], kept[-1], place):
            kept[-1] = replace(place, meant=_not_before(place.meant, kept[-1].meant.starts))
        else:
            kept.append(place)
    return kept


def _begins(text: str, recurring: Place, start: Place, first: Place, second: Place) -> bool:
    if recurring.meant.recurrence in (None, ONGOING) or recurring.meant.due is None:
        return False
    if start.meant.op is not Operator.AFTER or start.meant.starts is None or start.said.term is not None:
        return False
    if start.meant.starts <= start.base:
        return False
    return _SAME_SENTENCE.fullmatch(text, first.meant.span[1], second.meant.span[0]) is not None


def _not_before(meant: Deadline, start: date | None) -> Deadline:
    """Return a recurrence whose first day is not before ``start``."""
    if start is None or meant.recurrence is None:
        return meant
    exclusive = meant.op is Operator.BEFORE and meant.time is None
    stated = first_day(meant.recurrence, start)
    if stated is None:
        return meant
    due = stated - timedelta(days=1) if exclusive else stated
    from_it = replace(meant, due=due, stated=stated.isoformat(), starts=start, last_working_day=last_working_day(due))
    if meant.ask is None or "INTERVAL" in meant.recurrence:  # "02 tuần một lần" was asked for its first one
        return replace(from_it, ask=None, choices=())
    doubt = which("Kỳ đầu", (due,))
    return replace(from_it, ask=doubt.question, choices=doubt.choices)
