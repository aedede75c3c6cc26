"""The office answers what the bot asks about a reading; a name is asked about once, and remembered."""

from dataclasses import asdict

from directives.assignment import Part
from directives.directive import Directive, Question
from directives.wording import notices as wording
from directives.wording.payloads import AnswerAsRead, AnswerUnit, AskAgain
from directives.wording.text import text
from handlers.notices.draft import corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units


def press_ask(turn: Turn, pressed: AskAgain) -> None:
    """Show a question with its choices, beside the source."""
    found = _question(turn, pressed.directive_id, pressed.nth)
    if found is None:
        return
    directive, question = found
    numbers = units.numbers(turn.tx)
    nearest = units.names(turn.tx, [numbers[code] for code in question.choices if code in numbers])
    turn.rewrite(wording.question(directive, pressed.nth, question, nearest))


def press_unit(turn: Turn, pressed: AnswerUnit) -> None:
    """The name stands for this unit: in every directive of the notice, and from now on."""
    found = _question(turn, pressed.directive_id, pressed.nth)
    if found is None:
        return
    directive, question = found
    if pressed.unit_id and not units.names(turn.tx, [pressed.unit_id]):
        turn.toast(text("stale_button"))
        return
    for one in notices.directives_of(turn.tx, directive.notice_id):
        asked = [other for other in one.questions if other.name == question.name and other.about.startswith("unit:")]
        if not asked:
            continue
        given = dict(one.units)
        for other in asked:
            if pressed.unit_id:
                given.setdefault(pressed.unit_id, Part(other.about.removeprefix("unit:")))
        notices.set_units(turn.tx, one.id, given)
        _leave(turn, one, [other for other in one.questions if other not in asked])
    if pressed.unit_id:
        units.remember_name(turn.tx, pressed.unit_id, question.name)
    corrected(turn, directive, "unit", name=question.name, unit=pressed.unit_id)


def press_as_read(turn: Turn, pressed: AnswerAsRead) -> None:
    """It is right as it was read."""
    found = _question(turn, pressed.directive_id, pressed.nth)
    if found is None:
        return
    directive, question = found
    _leave(turn, directive, [other for other in directive.questions if other != question])
    corrected(turn, directive, "as_read", about=question.about)


def _question(turn: Turn, directive_id: int, nth: int) -> tuple[Directive, Question] | None:
    directive = directive_of_draft(turn, directive_id)
    if directive is None:
        return None
    if not 0 <= nth < len(directive.questions):
        turn.toast(text("stale_button"))
        return None
    return directive, directive.questions[nth]


def _leave(turn: Turn, directive: Directive, questions: list[Question]) -> None:
    notices.change_directive(turn.tx, directive.id, questions=[asdict(one) for one in questions])
