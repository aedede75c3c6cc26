"""An assignment and its life: one directive given to one unit, from ``assigned`` to ``done``."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final


class Part(StrEnum):
    """How a unit takes part: it leads (chủ trì) or works along (phối hợp)."""

    LEAD = "lead"
    COORDINATE = "coordinate"


class State(StrEnum):
    """Where an assignment stands. Late or on time is derived from the day, never stored."""

    ASSIGNED = "assigned"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    REPORTED_DONE = "reported_done"
    DONE = "done"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    PAUSED = "paused"


class Act(StrEnum):
    """What moves an assignment on."""

    ACKNOWLEDGE = "acknowledge"
    REPORT = "report"
    REPORT_DONE = "report_done"
    CONFIRM_DONE = "confirm_done"
    NEXT_PERIOD = "next_period"
    REOPEN = "reopen"
    RETURN = "return"
    REASSIGN = "reassign"
    WITHDRAW = "withdraw"
    PAUSE = "pause"
    RESUME = "resume"


_S, _A = State, Act
TRANSITIONS: Final[Mapping[tuple[State, Act], State]] = {
    (_S.ASSIGNED, _A.ACKNOWLEDGE): _S.ACKNOWLEDGED,
    (_S.ASSIGNED, _A.REPORT): _S.IN_PROGRESS,
    (_S.ACKNOWLEDGED, _A.REPORT): _S.IN_PROGRESS,
    (_S.IN_PROGRESS, _A.REPORT): _S.IN_PROGRESS,
    (_S.ASSIGNED, _A.REPORT_DONE): _S.REPORTED_DONE,
    (_S.ACKNOWLEDGED, _A.REPORT_DONE): _S.REPORTED_DONE,
    (_S.IN_PROGRESS, _A.REPORT_DONE): _S.REPORTED_DONE,
    (_S.REPORTED_DONE, _A.REPORT): _S.REPORTED_DONE,
    (_S.REPORTED_DONE, _A.REPORT_DONE): _S.REPORTED_DONE,
    (_S.REPORTED_DONE, _A.CONFIRM_DONE): _S.DONE,
    (_S.REPORTED_DONE, _A.NEXT_PERIOD): _S.ACKNOWLEDGED,
    (_S.REPORTED_DONE, _A.REOPEN): _S.IN_PROGRESS,
    (_S.DONE, _A.REOPEN): _S.IN_PROGRESS,
    (_S.ASSIGNED, _A.RETURN): _S.RETURNED,
    (_S.ACKNOWLEDGED, _A.RETURN): _S.RETURNED,
    (_S.IN_PROGRESS, _A.RETURN): _S.RETURNED,
    (_S.RETURNED, _A.REASSIGN): _S.ASSIGNED,
    (_S.ASSIGNED, _A.PAUSE): _S.PAUSED,
    (_S.ACKNOWLEDGED, _A.PAUSE): _S.PAUSED,
    (_S.IN_PROGRESS, _A.PAUSE): _S.PAUSED,
    (_S.PAUSED, _A.RESUME): _S.IN_PROGRESS,
    **{(state, _A.WITHDRAW): _S.WITHDRAWN for state in _S if state not in (_S.DONE, _S.WITHDRAWN)},
}

OPEN: Final = frozenset({State.ASSIGNED, State.ACKNOWLEDGED, State.IN_PROGRESS})
"""The states in which the unit still has something to do, and is reminded."""

COUNTED: Final = OPEN | {State.REPORTED_DONE, State.DONE, State.PAUSED}
"""The states that the official counts are made of: returned and withdrawn ones are nobody's work."""


def after(state: State, act: Act) -> State | None:
    """Return the state that the act leads to, or None if it can't be done from there."""
    return TRANSITIONS.get((state, act))


class Standing(StrEnum):
    """One of the four official cells, by the state and the local day."""

    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    OPEN_ON_TIME = "open_on_time"
    OPEN_LATE = "open_late"


@dataclass(frozen=True, slots=True)
class Assignment:
    """A directive given to a unit. ``due`` is a local day, instants are aware and in UTC.

    ``text`` and ``number`` are the directive's own; ``notice`` is the short name of its notice.
    """

    id: int
    directive_id: int
    notice_id: int
    unit_id: int
    unit_name: str
    part: Part
    state: State
    number: str | None
    text: str
    notice: str
    assigned_at: datetime
    due: date | None = None
    due_time: time | None = None
    last_working_day: date | None = None
    deadline_phrase: str | None = None
    recurrence: str | None = None
    evidence: tuple[str, ...] = ()
    acknowledged_at: datetime | None = None
    reported_done_on: date | None = None
    delegate_id: int | None = None
    delegate_name: str | None = None


def standing(assignment: Assignment, today: date) -> Standing:
    """Return the official cell of an assignment on a local day.

    Done is what the office has confirmed; late is judged by the day on which the unit reported it done, so that
    an office that is slow to confirm makes nobody late.
    """
    day = assignment.reported_done_on or today
    late = assignment.due is not None and day > assignment.due
    if assignment.state is State.DONE:
        return Standing.DONE_LATE if late else Standing.DONE_ON_TIME
    return Standing.OPEN_LATE if late else Standing.OPEN_ON_TIME
