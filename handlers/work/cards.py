"""An assignment is opened: its card, and the text of the notice around it."""

from directives.wording import assignments as wording
from directives.wording.payloads import OpenCard, ShowSource
from handlers.turn import Turn
from handlers.work.own import own
from storage import assignments, notices


def press_open(turn: Turn, pressed: OpenCard) -> None:
    """Show the card in a message of its own, so that a reply to it is a reply to this assignment."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    message = wording.card(assignment, turn.officer.role, today=turn.today, zone=turn.office.zone)
    row = turn.say(message, about={"assignments": [assignment.id]})
    assignments.show_in(turn.tx, row, [assignment.id], "card")


def press_source(turn: Turn, pressed: ShowSource) -> None:
    """Show the directive as it stands in the notice."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    directive = notices.directive(turn.tx, assignment.directive_id)
    notice = notices.get(turn.tx, assignment.notice_id)
    assert directive is not None, "an assignment comes from a directive"
    assert notice is not None, "a directive comes from a notice"
    turn.say(wording.source(assignment, notice, directive.span), about={"assignments": [assignment.id]})
