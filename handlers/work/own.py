"""Which assignments an officer may touch: the unit's own, and of those nobody else's."""

from directives.access import Right, may
from directives.assignment import OPEN, Assignment
from directives.wording.text import text
from handlers.turn import Turn
from storage import assignments


def own(turn: Turn, assignment_id: int) -> Assignment | None:
    """Return the assignment if it belongs to the officer's unit (the office and leaders see all), else refuse."""
    found = assignments.get(turn.tx, assignment_id)
    if found is not None and (found.unit_id == turn.officer.unit_id or may(turn.officer.role, Right.SEE_ALL)):
        return found
    turn.note("refused_foreign", f"assignment:{assignment_id}")
    turn.toast(text("not_yours"))
    return None


def still_open(turn: Turn, assignment: Assignment) -> bool:
    """Return True if the unit still has something to do; else say that the button comes too late."""
    if assignment.state in OPEN:
        return True
    turn.toast(text("too_late"))
    return False
