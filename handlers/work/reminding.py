"""The reminders of a deadline are planned anew when it is moved, or when work that was thought done is not."""

from typing import Final

from directives.assignment import Assignment
from directives.reminders import ReminderKind, plan
from handlers.turn import Turn
from storage import reminders

_OF_THE_DEADLINE: Final = (ReminderKind.BEFORE, ReminderKind.LAST_MORNING, ReminderKind.OVERDUE)


def remind_of_deadline(turn: Turn, assignment: Assignment) -> None:
    """Take back what is planned for a deadline, and plan what its present day asks for."""
    reminders.cancel(turn.tx, assignment.id, _OF_THE_DEADLINE, "planned anew", at=turn.now)
    planned = plan(assignment.due, assignment.part, turn.now, turn.office)
    reminders.plan(turn.tx, assignment.id, [one for one in planned if one.kind in _OF_THE_DEADLINE])
