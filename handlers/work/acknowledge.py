"""A head presses *Đã nhận*: the unit has received the assignment."""

from collections.abc import Sequence

from directives.assignment import Assignment, State
from directives.wording.payloads import Acknowledge, AcknowledgeAll
from directives.wording.text import text
from handlers.turn import Turn
from handlers.work.own import own
from handlers.work.showing import refresh
from storage import assignments


def press(turn: Turn, pressed: Acknowledge) -> None:
    """Acknowledge one assignment; a second time changes nothing."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is not None:
        said(turn, [assignment])


def said(turn: Turn, received: Sequence[Assignment]) -> None:
    """Acknowledge assignments of the officer's own unit, by a button or in words."""
    live = [one for one in received if one.state not in (State.WITHDRAWN, State.RETURNED)]
    first = [_acknowledge(turn, one) for one in live]
    if not live:
        turn.toast(text("too_late"))
    else:
        turn.toast(text("acknowledged" if any(first) else "acknowledged_before"))
    for one in received:
        refresh(turn, one.id)


def press_all(turn: Turn, pressed: AcknowledgeAll) -> None:
    """Acknowledge all that a notice gives the unit."""
    if turn.officer.unit_id is None:
        turn.toast(text("not_yours"))
        return
    given = assignments.of_notice(turn.tx, pressed.notice_id, turn.officer.unit_id)
    waiting = [one for one in given if one.state is State.ASSIGNED]
    if waiting:
        said(turn, waiting)
    else:
        turn.toast(text("acknowledged_before"))


def _acknowledge(turn: Turn, assignment: Assignment) -> bool:
    first = assignments.acknowledge(turn.tx, assignment, turn.officer.id, turn.incoming.message_id, at=turn.now)
    turn.note("acknowledged", f"assignment:{assignment.id}", first=first)
    return first
