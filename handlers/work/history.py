"""The reports on an assignment, oldest first, each with who sent it and what was read."""

from directives.wording import reports as wording
from directives.wording.payloads import History
from handlers.turn import Turn
from handlers.work.own import own
from storage import reports


def press(turn: Turn, pressed: History) -> None:
    """Show the history."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    turn.say(
        wording.history(assignment, reports.history(turn.tx, assignment.id), zone=turn.office.zone),
        about={"assignments": [assignment.id]},
    )
