"""The office corrects a directive: its units, deadline, text, and whether it is followed up."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any, Final

from directives.assignment import Part
from directives.calendar import last_working_day
from directives.directive import Directive
from directives.reading.deadlines import read_typed_date
from directives.reading.resolve import resolve
from directives.wording import notices as wording
from directives.wording.payloads import Change, SetDue, SetUnits, ToggleAssigned
from directives.wording.text import message, text
from directives.wording.vietnamese import day
from handlers.incoming import IncomingKind
from handlers.notices import restructure
from handlers.notices.draft import corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units

STEP: Final = "correct"
_PARTS: Final[Mapping[str, Part]] = {"lead": Part.LEAD, "coordinate": Part.COORDINATE}


def press(turn: Turn, pressed: Change) -> None:
    """Ask for the right unit, deadline or text, with the likely ones as buttons."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is None:
        return
    if pressed.what in _PARTS:
        asked = wording.ask_units(directive, _PARTS[pressed.what], units.groups(turn.tx), _nearest(turn, directive))
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
    elif what in _PARTS:
        _units_typed(turn, directive, _PARTS[what], typed)
    elif what == "deadline":
        _deadline_typed(turn, directive, typed)
    elif what == "text":
        notices.change_directive(turn.tx, directive.id, text=typed)
        corrected(turn, directive, "text", before=directive.text)
    elif what == "split":
        restructure.split(turn, directive, [line.strip() for line in typed.splitlines() if line.strip()])


def press_units(turn: Turn, pressed: SetUnits) -> None:
    """The units were chosen by a button: one unit, a group, or nobody."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is None or pressed.part not in _PARTS:
        return
    kind, number = pressed.chosen[:1], pressed.chosen[1:]
    if kind == "u" and number.isdigit():
        chosen = list(units.names(turn.tx, [int(number)]))
    elif kind == "g" and number.isdigit():
        chosen = list(units.of_group(turn.tx, int(number)))
    else:
        chosen = []
    _set_units(turn, directive, _PARTS[pressed.part], chosen)


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
    _set_deadline(turn, directive, due, None)


def press_kind(turn: Turn, pressed: ToggleAssigned) -> None:
    """Follow it up, or only tell of it."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is not None:
        notices.change_directive(turn.tx, directive.id, assigned=not directive.assigned)
        corrected(turn, directive, "kind", assigned=not directive.assigned)


def _units_typed(turn: Turn, directive: Directive, part: Part, typed: str) -> None:
    registry, numbers = units.registry(turn.tx), units.numbers(turn.tx)
    chosen: list[int] = []
    for name in filter(None, (name.strip() for name in typed.replace("\n", ";").replace(",", ";").split(";"))):
        found = resolve(name, registry)
        if not found.units or found.doubtful:
            codes = (*found.units, *found.nearest)
            nearest = units.names(turn.tx, [numbers[code] for code in codes])
            turn.say(wording.unknown_unit(directive, part, name, nearest))
            return
        chosen += [numbers[code] for code in found.units]
    _set_units(turn, directive, part, chosen)


def _set_units(turn: Turn, directive: Directive, part: Part, chosen: list[int]) -> None:
    """Give the part to these units; what was asked about it is answered, and names are not to contradict."""
    kept = {unit: its for unit, its in directive.units.items() if its is not part and unit not in chosen}
    notices.set_units(turn.tx, directive.id, {**kept, **dict.fromkeys(chosen, part)})
    left = [asdict(one) for one in directive.questions if one.about != f"unit:{part.value}"]
    names = list(units.names(turn.tx, chosen).values())
    values: dict[str, Any] = {part.value: names, "questions": left}
    notices.change_directive(turn.tx, directive.id, **values)
    corrected(turn, directive, part.value, units=chosen)


def _deadline_typed(turn: Turn, directive: Directive, typed: str) -> None:
    deadline = read_typed_date(typed, on=turn.today)
    if deadline is None or deadline.due is None:
        turn.say(message("fix_deadline_unclear", typed=typed))
        return
    if deadline.ask:
        turn.say(wording.sure_of_deadline(directive, deadline.due.isoformat(), day(deadline.due), deadline.ask))
        return
    _set_deadline(turn, directive, deadline.due, typed)


def _set_deadline(turn: Turn, directive: Directive, due: date | None, phrase: str | None) -> None:
    notices.change_directive(
        turn.tx,
        directive.id,
        due=due,
        due_time=None,
        deadline_phrase=phrase,
        deadline_op=None,
        deadline_stated=None,
        last_working_day=last_working_day(due) if due else None,
        recurrence=None,
        questions=[asdict(one) for one in directive.questions if one.about != "deadline"],
    )
    corrected(turn, directive, "deadline", due=due.isoformat() if due else None)


def _likely_days(today: date) -> list[tuple[str, str]]:
    """The last days of this month and the next, and a fortnight from now: where most deadlines fall."""
    next_month = today.replace(day=28) + timedelta(days=4)
    ends = [one.replace(day=monthrange(one.year, one.month)[1]) for one in (today, next_month)]
    fortnight = last_working_day(today + timedelta(days=14))
    return [(one.isoformat(), day(one).capitalize()) for one in sorted({fortnight, *ends}) if one > today]


def _nearest(turn: Turn, directive: Directive) -> Mapping[int, str]:
    numbers = units.numbers(turn.tx)
    registry = units.registry(turn.tx)
    codes = [code for name in directive.lead for code in resolve(name, registry).nearest]
    return units.names(turn.tx, [numbers[code] for code in dict.fromkeys(codes)])
