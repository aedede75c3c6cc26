"""The office answers what the bot asks about a reading; a name is asked about once, and remembered."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from directives.assignment import Part
from directives.directive import Directive, Question
from directives.reading.resolve import resolve
from directives.wording import notices as wording
from directives.wording.payloads import AnswerAsRead, AnswerTyped, AnswerUnit, AskAgain
from directives.wording.text import text
from handlers.notices.draft import corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units

STEP: Final = "answer"


def press_ask(turn: Turn, pressed: AskAgain) -> None:
    """Show a question with its choices, beside the source."""
    found = _question(turn, pressed.directive_id, pressed.question)
    if found is None:
        return
    directive, question = found
    numbers = units.numbers(turn.tx)
    nearest = units.names(turn.tx, [numbers[code] for code in question.choices if code in numbers])
    supposed = list(units.names(turn.tx, _supposed(turn, question)).values())
    turn.rewrite(wording.question(directive, question, nearest, supposed))


def press_unit(turn: Turn, pressed: AnswerUnit) -> None:
    """The name stands for this unit, or for none of the registered ones."""
    found = _question(turn, pressed.directive_id, pressed.question)
    if found is None:
        return
    if pressed.unit_id and not units.names(turn.tx, [pressed.unit_id]):
        turn.toast(text("stale_button"))
        return
    _settle(turn, *found, [pressed.unit_id] if pressed.unit_id else [])


def press_typed(turn: Turn, pressed: AnswerTyped) -> None:
    """The name stands for another unit: ask for it."""
    found = _question(turn, pressed.directive_id, pressed.question)
    if found is not None:
        turn.expect(STEP, directive_id=pressed.directive_id, question=pressed.question)
        turn.say(wording.ask_typed(found[1]))


def hear(turn: Turn) -> None:
    """Take the unit, or group of units, that was typed."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    found = _question(turn, conversation.details["directive_id"], conversation.details["question"])
    if found is None:
        turn.expect_nothing()
        return
    meant = resolve(turn.incoming.text, units.registry(turn.tx))
    if not meant.units or meant.doubtful:
        turn.say(wording.ask_typed(found[1], unknown=turn.incoming.text))
        return
    numbers = units.numbers(turn.tx)
    _settle(turn, *found, [numbers[code] for code in meant.units])


def press_as_read(turn: Turn, pressed: AnswerAsRead) -> None:
    """It is right as it was read: a name stands for the units that the bot took it for."""
    found = _question(turn, pressed.directive_id, pressed.question)
    if found is None:
        return
    directive, question = found
    if question.name:
        _settle(turn, directive, question, _supposed(turn, question))
        return
    _leave(turn, directive, [other for other in directive.questions if other != question])
    corrected(turn, directive, "as_read", about=question.about)


def _settle(turn: Turn, directive: Directive, question: Question, chosen: Sequence[int]) -> None:
    """The name stands for these units: in every directive of the notice, and one unit is remembered by it."""
    supposed = set(_supposed(turn, question)) - set(chosen)
    for one in notices.directives_of(turn.tx, directive.notice_id):
        asked = [other for other in one.questions if other.name == question.name and other.about.startswith("unit:")]
        if not asked:
            continue
        given = {unit: part for unit, part in one.units.items() if unit not in supposed}
        for part in (Part(other.about.removeprefix("unit:")) for other in asked):
            for unit in chosen:
                given[unit] = part if part is Part.LEAD else given.get(unit, part)
        notices.set_units(turn.tx, one.id, given)
        _leave(turn, one, [other for other in one.questions if other not in asked])
    if len(chosen) == 1:
        units.remember_name(turn.tx, chosen[0], question.name)
    names = list(units.names(turn.tx, chosen).values())
    if names and turn.incoming.press_id:
        turn.toast(wording.answered(question, names))
    corrected(turn, directive, "unit", name=question.name, units=list(chosen))


def _supposed(turn: Turn, question: Question) -> Sequence[int]:
    """The units that the bot took a name for, as long as nobody has said otherwise."""
    if not question.name:
        return ()
    numbers = units.numbers(turn.tx)
    return [numbers[code] for code in resolve(question.name, units.registry(turn.tx)).units]


def _question(turn: Turn, directive_id: int, fingerprint: int) -> tuple[Directive, Question] | None:
    directive = directive_of_draft(turn, directive_id)
    if directive is None:
        return None
    for question in directive.questions:
        if wording.fingerprint(question) == fingerprint:
            return directive, question
    turn.toast(text("stale_button"))
    return None


def _leave(turn: Turn, directive: Directive, questions: list[Question]) -> None:
    notices.change_directive(turn.tx, directive.id, questions=[asdict(one) for one in questions])
