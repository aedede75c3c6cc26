"""The office confirms that a work is done, or sends it back to be done."""

from typing import Any

from directives.assignment import Act, Assignment
from directives.calendar import last_working_day
from directives.recurrence import next_due
from directives.wording import assignments as wording
from directives.wording.payloads import ConfirmDone, Reopen
from directives.wording.text import text
from handlers.turn import Turn
from handlers.work.own import own
from handlers.work.reminding import remind_of_deadline
from handlers.work.showing import refresh
from handlers.work.telling import tell_responsible
from storage import assignments


def press_done(turn: Turn, pressed: ConfirmDone) -> None:
    """Confirm, and tell the unit; of a recurring work the next period begins."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    following = next_due(assignment.recurrence, assignment.due, assignment.reported_done_on or turn.today)
    if following is None:
        _move(turn, assignment, Act.CONFIRM_DONE, "done_confirmed")
    else:
        fresh = {"due": following, "last_working_day": last_working_day(following), "reported_done_on": None}
        _move(turn, assignment, Act.NEXT_PERIOD, "period_confirmed", **fresh)


def press_reopen(turn: Turn, pressed: Reopen) -> None:
    """Send it back, and tell the unit."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is not None:
        _move(turn, assignment, Act.REOPEN, "reopened", reported_done_on=None)


def _move(turn: Turn, assignment: Assignment, act: Act, told: str, **values: Any) -> None:
    if not assignments.move(turn.tx, assignment, act, **values):
        turn.toast(text("too_late"))
        return
    turn.note(act.value, f"assignment:{assignment.id}")
    moved = assignments.get(turn.tx, assignment.id)
    assert moved is not None, "it was read in this turn"
    if act is not Act.CONFIRM_DONE:
        remind_of_deadline(turn, moved)
    turn.rewrite(wording.outcome(moved, told, for_office=True))
    tell_responsible(turn, moved, wording.outcome(moved, told, for_office=False))
    refresh(turn, assignment.id)
