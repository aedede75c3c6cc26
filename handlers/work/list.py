"""/viec: what the officer's unit still has to do, nearest deadline first."""

from directives.wording import assignments as wording
from directives.wording.text import message
from handlers.turn import Turn
from storage import assignments


def show(turn: Turn, _argument: str) -> None:
    """List the unit's open assignments."""
    unit_id = turn.officer.unit_id
    open_ones = assignments.open_of_unit(turn.tx, unit_id) if unit_id is not None else []
    if not open_ones:
        turn.say(message("no_work"))
        return
    turn.say(wording.work(turn.officer.unit_name, open_ones, today=turn.today))
