"""The office confirms that a work is done, or sends it back to be done."""

from directives.assignment import Act
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
    """Confirm, and tell the unit."""
    _move(turn, pressed.assignment_id, Act.CONFIRM_DONE, "done_confirmed")


def press_reopen(turn: Turn, pressed: Reopen) -> None:
    """Send it back, and tell the unit."""
    _move(turn, pressed.assignment_id, Act.REOPEN, "reopened")


def _move(turn: Turn, assignment_id: int, act: Act, told: str) -> None:
    assignment = own(turn, assignment_id)
    if assignment is None:
        return
    values = {"reported_done_on": None} if act is Act.REOPEN else {}
    if not assignments.move(turn.tx, assignment, act, **values):
        turn.toast(text("too_late"))
        return
    turn.note(act.value, f"assignment:{assignment.id}")
    moved = assignments.get(turn.tx, assignment.id)
    assert moved is not None, "it was read in this turn"
    if act is Act.REOPEN:
        remind_of_deadline(turn, moved)
    turn.rewrite(wording.outcome(moved, told, for_office=True))
    tell_responsible(turn, moved, wording.outcome(moved, told, for_office=False))
    refresh(turn, assignment.id)
