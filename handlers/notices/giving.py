"""The office says which units a directive is given to: typed, by a button, a whole group at once, or nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from directives.assignment import Part
from directives.directive import Directive
from directives.reading.resolve import UnitNames
from directives.wording import notices as wording
from directives.wording.payloads import SetUnits
from directives.wording.text import text
from handlers.notices.draft import STEP, corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units

PARTS: Final[Mapping[str, Part]] = {"lead": Part.LEAD, "coordinate": Part.COORDINATE}


def press(turn: Turn, pressed: SetUnits) -> None:
    """The units were chosen by a button: one unit, a group, or nobody.

    Where the button answers a doubt about one of several names that were typed, the others count as well.
    """
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is None or pressed.part not in PARTS:
        return
    part, kind, digits = PARTS[pressed.part], pressed.chosen[:1], pressed.chosen[1:]
    number = int(digits) if digits.isdecimal() else 0
    if kind == "u" and (chosen := units.names(turn.tx, [number])):
        before, left = _typed_with_it(turn, directive, part)
        _take(turn, directive, part, [*before, *chosen.values()], left)
    elif kind == "g" and (name := dict(units.groups(turn.tx)).get(number)):
        _give(turn, directive, part, [name], units.of_group(turn.tx, number))
    elif pressed.chosen == "none":
        _give(turn, directive, part, [], [])
    else:
        turn.toast(text("stale_button"))


def typed(turn: Turn, directive: Directive, part: Part, said: str) -> None:
    """The units were typed, several with a comma, a semicolon or a line between them."""
    _take(turn, directive, part, [], [line for line in said.replace(";", "\n").splitlines() if line.strip()])


def _take(turn: Turn, directive: Directive, part: Part, known: Sequence[str], lines: Sequence[str]) -> None:
    """Give the part to the units of these names; the first that is not known for certain is asked about."""
    names = UnitNames(units.registry(turn.tx))
    numbers = units.numbers(turn.tx)
    called = [*known, *(name for line in lines for name in _names_in(line.strip(), names))]
    chosen: list[int] = []
    for nth, name in enumerate(called):
        found = names.resolve(name)
        if not found.units or found.doubtful:
            codes = dict.fromkeys((*found.units, *found.nearest))
            turn.expect(
                STEP, directive_id=directive.id, what=part.value, known=called[:nth], left=called[nth + 1 :]
            )  # fmt: skip
            nearest = units.names(turn.tx, [numbers[code] for code in codes])
            turn.say(wording.unknown_unit(directive, part, name, nearest))
            return
        chosen += [numbers[code] for code in found.units]
    _give(turn, directive, part, called, chosen)


def _names_in(line: str, names: UnitNames) -> list[str]:
    """The names in a line: as few as are known, for a name may have commas of its own."""
    pieces = [piece.strip() for piece in line.split(",") if piece.strip()]
    found: list[str] = []
    while pieces:
        for end in range(len(pieces), 0, -1):
            name = ", ".join(pieces[:end])
            meant = names.resolve(name)
            if end == 1 or (meant.units and not meant.doubtful):
                found.append(name)
                pieces = pieces[end:]
                break
    return found


def _typed_with_it(turn: Turn, directive: Directive, part: Part) -> tuple[list[str], list[str]]:
    """What was typed before and after the name that the bot asked about."""
    conversation = turn.conversation
    details = conversation.details if conversation and conversation.step == STEP else {}
    if details.get("directive_id") != directive.id or details.get("what") != part.value:
        return [], []
    return list(details.get("known", [])), list(details.get("left", []))


def _give(turn: Turn, directive: Directive, part: Part, called: Sequence[str], chosen: Sequence[int]) -> None:
    """Give the part to these units; what was asked about it is answered, and names are not to contradict."""
    kept = {unit: its for unit, its in directive.units.items() if its is not part and unit not in chosen}
    notices.set_units(turn.tx, directive.id, {**kept, **dict.fromkeys(chosen, part)})
    # "to whom is it given?" is asked of the reading as a whole where it names nobody
    settled = {f"unit:{part.value}", "reading"} if part is Part.LEAD else {f"unit:{part.value}"}
    left = [asdict(one) for one in directive.questions if one.about not in settled]
    values: dict[str, Any] = {part.value: list(called), "questions": left}
    notices.change_directive(turn.tx, directive.id, **values)
    corrected(turn, directive, part.value, units=list(chosen))
