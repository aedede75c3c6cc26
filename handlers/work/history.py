"""The reports on an assignment, oldest first, each with who sent it and what was read; then their pictures."""

from typing import Final

from directives.message import MessageKind
from directives.wording import reports as wording
from directives.wording.payloads import History
from handlers.turn import Turn
from handlers.work.own import own
from storage import reports

MOST_PICTURES: Final = 10
"""How many pictures and files are shown at once, the latest ones."""


def press(turn: Turn, pressed: History) -> None:
    """Show the history."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    past = reports.history(turn.tx, assignment.id)
    about = {"assignments": [assignment.id]}
    turn.say(wording.history(assignment, past, zone=turn.office.zone), about=about)
    shown = [(report, picture) for report in past for picture in report.pictures][-MOST_PICTURES:]
    for report, picture in shown:
        kind = MessageKind.PHOTO if picture.mime.startswith("image/") else MessageKind.DOCUMENT
        told = wording.picture(report, picture, zone=turn.office.zone)
        turn.say(told, about=about, kind=kind, file_id=picture.file_id)
