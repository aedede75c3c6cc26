"""A unit returns an assignment with its reason: the office is told, and gives it to another."""

from directives.assignment import Act
from directives.message import Priority
from directives.officer import Role
from directives.wording import assignments as wording
from directives.wording.payloads import Return
from directives.wording.text import message, text
from handlers.incoming import IncomingKind
from handlers.turn import Turn
from handlers.work.own import own, still_open
from handlers.work.showing import refresh
from storage import assignments, keys, outbox, people

STEP = "return"
SHORTEST_REASON = 5


def press(turn: Turn, pressed: Return) -> None:
    """Ask for the reason."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None or not still_open(turn, assignment):
        return
    turn.expect(STEP, assignment_id=assignment.id)
    turn.say(message("return_ask", a=assignment))


def hear(turn: Turn) -> None:
    """Take the reason, return the assignment and tell the office."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    reason = turn.incoming.text.strip()
    if turn.incoming.kind is not IncomingKind.TEXT or len(reason) < SHORTEST_REASON:
        turn.say(message("return_reason_needed"))
        return
    assignment = own(turn, conversation.details["assignment_id"])
    turn.expect_nothing()
    if assignment is None:
        return
    if not assignments.move(turn.tx, assignment, Act.RETURN, reason=reason):
        turn.toast(text("too_late"))
        return
    turn.note("returned", f"assignment:{assignment.id}", reason=reason)
    turn.say(message("returned", a=assignment))
    for person in people.with_roles(turn.tx, [Role.OFFICE]):
        outbox.put(
            turn.tx,
            keys.unit_note("returned", assignment.id, person.account.id, turn.incoming.update_id),
            person.address,
            wording.returned_to_office(assignment, reason, turn.officer),
            at=turn.now,
            priority=Priority.REMINDER,
            about={"assignments": [assignment.id]},
        )
    refresh(turn, assignment.id)
