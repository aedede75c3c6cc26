"""The office changes what was assigned: gives it to another unit, moves its deadline, takes it back."""

from datetime import date
from typing import Final

from directives.assignment import OPEN, Act, Assignment, State, after
from directives.calendar import last_working_day
from directives.message import Message
from directives.reading.deadlines import read_typed_date
from directives.reading.resolve import resolve
from directives.reminders import plan
from directives.wording import managing as wording
from directives.wording.payloads import Extend, ExtendTo, Reassign, ReassignTo, Withdraw
from directives.wording.text import message, text
from directives.wording.vietnamese import day
from handlers.notices.publish import tell_unit
from handlers.turn import Turn
from handlers.work.own import own
from handlers.work.reminding import remind_of_deadline
from handlers.work.showing import refresh
from handlers.work.telling import tell_responsible
from storage import assignments, notices, reminders, units

STEP_UNIT: Final = "reassign"
STEP_DUE: Final = "extend"


def press_reassign(turn: Turn, pressed: Reassign) -> None:
    """Ask for the other unit."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is not None and _may_leave(turn, assignment):
        turn.expect(STEP_UNIT, assignment_id=assignment.id)
        turn.say(message("reassign_ask", a=assignment))


def hear_unit(turn: Turn) -> None:
    """The office types the other unit."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    assignment_id: int = conversation.details["assignment_id"]
    found = resolve(turn.incoming.text, units.registry(turn.tx))
    numbers = units.numbers(turn.tx)
    if len(found.units) == 1 and not found.doubtful:
        turn.expect_nothing()
        press_reassign_to(turn, ReassignTo(assignment_id, numbers[found.units[0]]))
        return
    nearest = units.names(turn.tx, [numbers[code] for code in dict.fromkeys((*found.units, *found.nearest))])
    turn.say(wording.which_unit(assignment_id, nearest))


def press_reassign_to(turn: Turn, pressed: ReassignTo) -> None:
    """Take it from one unit and give it to the other, with its deadline and reminders."""
    assignment = own(turn, pressed.assignment_id)
    names = units.names(turn.tx, [pressed.unit_id])
    if assignment is None or not names or not _may_leave(turn, assignment):
        return
    if pressed.unit_id == assignment.unit_id or not assignments.give(turn.tx, assignment, pressed.unit_id, at=turn.now):
        turn.say(message("reassign_has_it", unit=names[pressed.unit_id]))
        return
    turn.expect_nothing()
    assignments.move(turn.tx, assignment, Act.WITHDRAW)
    given = [
        one for one in assignments.of_directive(turn.tx, assignment.directive_id) if one.unit_id == pressed.unit_id
    ]
    for one in given:
        reminders.plan(turn.tx, one.id, plan(one.due, one.part, turn.now, turn.office))
    notice = notices.get(turn.tx, assignment.notice_id)
    assert notice is not None, "an assignment belongs to a notice"
    reached = tell_unit(turn, notice, given)
    turn.note("reassigned", f"assignment:{assignment.id}", to=pressed.unit_id)
    if assignment.state is not State.RETURNED:
        tell_responsible(turn, assignment, message("withdrawn_from_unit", a=assignment))
    _show(turn, message("reassigned", a=assignment, unit=names[pressed.unit_id], reached=reached))
    refresh(turn, assignment.id)


def press_extend(turn: Turn, pressed: Extend) -> None:
    """Ask for the new deadline."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is not None and _is_open(turn, assignment):
        turn.expect(STEP_DUE, assignment_id=assignment.id)
        turn.say(message("extend_ask", a=assignment))


def hear_due(turn: Turn) -> None:
    """The office types the new deadline."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    assignment_id: int = conversation.details["assignment_id"]
    deadline = read_typed_date(turn.incoming.text, on=turn.today)
    if deadline is None or deadline.due is None:
        turn.say(message("fix_deadline_unclear", typed=turn.incoming.text))
    elif deadline.ask:
        days = [(one.isoformat(), day(one)) for one in deadline.choices or (deadline.due,)]
        turn.say(wording.sure_of_due(assignment_id, days, deadline.ask))
    else:
        turn.expect_nothing()
        press_extend_to(turn, ExtendTo(assignment_id, deadline.due.isoformat()))


def press_extend_to(turn: Turn, pressed: ExtendTo) -> None:
    """Move the deadline: the reminders of the old one are taken back, those of the new one planned."""
    assignment = own(turn, pressed.assignment_id)
    try:
        due = date.fromisoformat(pressed.due)
    except ValueError:
        turn.toast(text("stale_button"))
        return
    if assignment is None or not _is_open(turn, assignment):
        return
    if due < turn.today:
        turn.say(message("extend_past", due=due))
        return
    turn.expect_nothing()
    assignments.set_due(turn.tx, assignment.id, due, last_working_day(due))
    moved = assignments.get(turn.tx, assignment.id)
    assert moved is not None, "it was read in this turn"
    remind_of_deadline(turn, moved)
    turn.note("extended", f"assignment:{assignment.id}", due=due.isoformat())
    tell_responsible(turn, moved, message("extended_for_unit", a=moved))
    _show(turn, message("extended", a=moved))
    refresh(turn, assignment.id)


def press_withdraw(turn: Turn, pressed: Withdraw) -> None:
    """Take it back, after asking once more."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None or not _may_leave(turn, assignment):
        return
    if not pressed.sure:
        turn.say(wording.withdraw_sure(assignment))
        return
    assignments.move(turn.tx, assignment, Act.WITHDRAW)
    turn.note("withdrawn", f"assignment:{assignment.id}")
    tell_responsible(turn, assignment, message("withdrawn_from_unit", a=assignment))
    _show(turn, message("withdrawn", a=assignment))
    refresh(turn, assignment.id)


def _show(turn: Turn, told: Message) -> None:
    if turn.incoming.press_id:
        turn.rewrite(told)
    else:
        turn.say(told)


def _may_leave(turn: Turn, assignment: Assignment) -> bool:
    """Return True if it can be taken from the unit; else say that it is too late."""
    if after(assignment.state, Act.WITHDRAW) is not None:
        return True
    turn.toast(text("too_late"))
    return False


def _is_open(turn: Turn, assignment: Assignment) -> bool:
    if assignment.state in OPEN:
        return True
    turn.toast(text("too_late"))
    return False
