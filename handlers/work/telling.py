"""A unit is told of what the office decided on its work."""

from directives.assignment import Assignment
from directives.message import Message, Priority
from handlers.turn import Turn
from storage import keys, outbox, people


def tell_responsible(turn: Turn, assignment: Assignment, message: Message) -> None:
    """Write to who answers for the unit, and to the official to whom the work was handed."""
    receivers = list(people.responsible(turn.tx, assignment.unit_id))
    if assignment.delegate_id is not None:
        receivers += people.of_officer(turn.tx, assignment.delegate_id)
    for person in dict.fromkeys(receivers):
        outbox.put(
            turn.tx,
            keys.unit_note("told", assignment.id, person.account.id, turn.incoming.update_id),
            person.address,
            message,
            at=turn.now,
            priority=Priority.REMINDER,
            about={"assignments": [assignment.id]},
        )
