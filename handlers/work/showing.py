"""The messages that show an assignment are written anew whenever it changes."""

from directives.wording import assignments as wording
from handlers.turn import Turn
from storage import assignments, outbox, people


def refresh(turn: Turn, assignment_id: int) -> None:
    """Edit every message that shows this assignment to its present state."""
    for row, shape, ids in assignments.shown_in(turn.tx, assignment_id):
        shown = assignments.several(turn.tx, ids)
        address = outbox.address_of(turn.tx, row)
        reader = people.at(turn.tx, address)
        if reader is None:
            continue
        if shape == "list":
            message = wording.assigned(shown[0].unit_name, turn.office.name, shown, today=turn.today)
        else:
            message = wording.card(shown[0], reader.officer.role, today=turn.today, zone=turn.office.zone)
        outbox.put_edit(turn.tx, row, message, at=turn.now)
