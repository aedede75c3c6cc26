"""The office corrects a directive: its units, deadline, text, and whether it is followed up."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Final

from directives.calendar import last_working_day
from directives.deadline import Deadline
from directives.directive import Directive
from directives.reading.deadlines import read_typed_date
from directives.reading.resolve import resolve
from directives.reading.vietnamese import fold
from directives.wording import notices as wording
from directives.wording.payloads import Change, SetDue, ToggleAssigned
from directives.wording.text import message, text
from directives.wording.vietnamese import day
from handlers.incoming import IncomingKind
from handlers.notices import giving, restructure
from handlers.notices.draft import STEP, corrected, directive_of_draft
from handlers.notices.giving import PARTS
from handlers.turn import Turn
from storage import notices, units

_NONE: Final = frozenset({"khong", "khong co", "khong han", "khong co han", "khong thoi han", "khong co thoi han"})
"""How people type that there is no deadline."""


def press(turn: Turn, pressed: Change) -> None:
    """Ask for the right unit, deadline or text, with the likely ones as buttons."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is None:
        return
    if pressed.what in PARTS:
        asked = wording.ask_units(directive, PARTS[pressed.what], units.groups(turn.tx), _nearest(turn, directive))
    elif pressed.what == "deadline":
        asked = wording.ask_deadline(directive, _likely_days(turn.today))
    elif pressed.what == "text":
        asked = message("fix_text", one=directive)
    elif pressed.what == "split":
        asked = wording.ask_split(directive, restructure.pieces(directive.text))
    else:
        turn.toast(text("stale_button"))
        return
    turn.expect(STEP, directive_id=directive.id, what=pressed.what)
    turn.say(asked)


def hear(turn: Turn) -> None:
    """Take what the office typed as the correction it was asked for."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    what: str = conversation.details["what"]
    typed = turn.incoming.text.strip()
    if turn.incoming.kind is not IncomingKind.TEXT or not typed:
        turn.say(message("fix_typed_only"))
        return
    if what == "add":
        restructure.add(turn, conversation.details["notice_id"], typed)
        return
    directive = directive_of_draft(turn, conversation.details["directive_id"])
    if directive is None:
        turn.expect_nothing()
    elif what in PARTS:
        giving.typed(turn, directive, PARTS[what], typed)
    elif what == "deadline":
        _deadline_typed(turn, directive, typed)
    elif what == "text":
        notices.change_directive(turn.tx, directive.id, text=typed)
        corrected(turn, directive, "text", before=directive.text)
    elif what == "split":
        restructure.split(turn, directive, [line.strip() for line in typed.splitlines() if line.strip()])


def press_due(turn: Turn, pressed: SetDue) -> None:
    """The deadline was chosen by a button."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is None:
        return
    try:
        due = None if pressed.due == "none" else date.fromisoformat(pressed.due)
    except ValueError:
        turn.toast(text("stale_button"))
        return
    _set_deadline(turn, directive, due)


def press_kind(turn: Turn, pressed: ToggleAssigned) -> None:
    """Follow it up, or only tell of it."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is not None:
        notices.change_directive(turn.tx, directive.id, assigned=not directive.assigned)
        corrected(turn, directive, "kind", assigned=not directive.assigned)


def _deadline_typed(turn: Turn, directive: Directive, typed: str) -> None:
    if " ".join(fold(typed).split()) in _NONE:
        _set_deadline(turn, directive, None)
        return
    deadline = read_typed_date(typed, on=turn.today)
    if deadline is None or (deadline.due is None and deadline.recurrence is None and not deadline.choices):
        turn.say(message("fix_deadline_unclear", typed=typed))
    elif deadline.ask:
        days = deadline.choices or ((deadline.due,) if deadline.due else ())
        turn.say(wording.sure_of_deadline(directive, [(one.isoformat(), day(one)) for one in days], deadline.ask))
    else:
        _set_deadline(turn, directive, deadline.due, deadline)


def _set_deadline(turn: Turn, directive: Directive, due: date | None, typed: Deadline | None = None) -> None:
    """Set the last day, with its hour or its recurrence where these were typed; a deadline is followed up."""
    recurrence = typed.recurrence if typed else None
    notices.change_directive(
        turn.tx,
        directive.id,
        due=due,
        due_time=typed.time if typed else None,
        deadline_phrase=typed.phrase if typed else None,
        deadline_op=None,
        deadline_stated=None,
        deadline_from=None,
        last_working_day=last_working_day(due) if due else None,
        recurrence=recurrence,
        assigned=directive.assigned or due is not None or recurrence is not None,
        questions=[asdict(one) for one in directive.questions if one.about != "deadline"],
    )
    corrected(turn, directive, "deadline", due=due.isoformat() if due else None)


def _likely_days(today: date) -> list[tuple[str, str]]:
    """The last days of this month and the next, and a fortnight from now: where most deadlines fall."""
    next_month = today.replace(day=28) + timedelta(days=4)
    ends = [one.replace(day=monthrange(one.year, one.month)[1]) for one in (today, next_month)]
    fortnight = last_working_day(today + timedelta(days=14))
    return [(one.isoformat(), day(one)) for one in sorted({fortnight, *ends}) if one > today]


def _nearest(turn: Turn, directive: Directive) -> Mapping[int, str]:
    numbers = units.numbers(turn.tx)
    registry = units.registry(turn.tx)
    codes = [code for name in directive.lead for code in resolve(name, registry).nearest]
    return units.names(turn.tx, [numbers[code] for code in dict.fromkeys(codes)])
