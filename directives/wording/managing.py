"""The messages by which the office changes what was assigned."""

from collections.abc import Mapping, Sequence

from directives.assignment import Assignment
from directives.message import Message
from directives.wording import payloads
from directives.wording.text import button, message


def which_unit(assignment_id: int, nearest: Mapping[int, str]) -> Message:
    """Ask which unit was meant."""
    rows = [
        (button("to_person", payloads.ReassignTo(assignment_id, unit_id), name=name),)
        for unit_id, name in list(nearest.items())[:8]
    ]
    return message("reassign_which", *rows, known=bool(rows))


def sure_of_due(assignment_id: int, days: Sequence[tuple[str, str]], doubt: str) -> Message:
    """What was typed as a deadline may mean one day or another: an ISO date and how it is called."""
    rows = [(button("to_person", payloads.ExtendTo(assignment_id, iso), name=called),) for iso, called in days]
    return message("fix_deadline_sure", *rows, doubt=doubt)


def withdraw_sure(assignment: Assignment) -> Message:
    """Ask once more before it is taken back."""
    rows = [(button("withdraw_sure", payloads.Withdraw(assignment.id, 1)),)]
    return message("withdraw_ask", *rows, a=assignment)
