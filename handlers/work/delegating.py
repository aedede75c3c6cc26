"""The head hands an assignment to an official of the unit."""

from directives.access import Right, may
from directives.message import Priority
from directives.wording import assignments as wording
from directives.wording.payloads import Delegate, DelegateTo
from directives.wording.text import text
from handlers.turn import Turn
from handlers.work.own import own, still_open
from handlers.work.showing import refresh
from storage import assignments, keys, outbox, people


def press(turn: Turn, pressed: Delegate) -> None:
    """Ask to whom: the officials of the unit who are registered."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None or not still_open(turn, assignment):
        return
    colleagues = {
        person.officer.id: person.officer
        for person in people.of_unit(turn.tx, assignment.unit_id)
        if person.officer.id != turn.officer.id and may(person.officer.role, Right.REPORT)
    }
    turn.say(wording.delegate(assignment, list(colleagues.values())))


def press_to(turn: Turn, pressed: DelegateTo) -> None:
    """Hand it over, and tell the official."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None or not still_open(turn, assignment):
        return
    chosen = [
        person
        for person in people.of_officer(turn.tx, pressed.officer_id)
        if person.officer.unit_id == assignment.unit_id
    ]
    if not chosen:
        turn.toast(text("stale_button"))
        return
    assignments.delegate(turn.tx, assignment.id, pressed.officer_id)
    turn.note("delegated", f"assignment:{assignment.id}", to=pressed.officer_id)
    handed = assignments.get(turn.tx, assignment.id)
    assert handed is not None, "it was read in this turn"
    refresh(turn, assignment.id)
    for person in chosen:
        row = outbox.put(
            turn.tx,
            keys.delegated(assignment.id, person.account.id, turn.incoming.update_id),
            person.address,
            wording.handed_over(handed, turn.officer, person.officer.role, today=turn.today, zone=turn.office.zone),
            at=turn.now,
            priority=Priority.REMINDER,
            about={"assignments": [assignment.id]},
        )
        if row is not None:
            assignments.show_in(turn.tx, row, [assignment.id], "card")
    turn.rewrite(wording.delegated(handed))
