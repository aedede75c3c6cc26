"""The table of routes: everything that a person can do, and the file that tells what happens then."""

from typing import Final

from directives.access import Right
from directives.wording import payloads
from handlers import help
from handlers.notices import bring, publish, review
from handlers.routing import Command, Free, Press, Routes, Step
from handlers.turn import Turn
from handlers.work import acknowledge, cards
from handlers.work import list as work_list


def _help(turn: Turn, _argument: str) -> None:
    help.show(turn, COMMANDS)


COMMANDS: Final[tuple[Command, ...]] = (
    Command("viec", ("viec", "viec cua toi", "viec don vi"), work_list.show, Right.SEE_OWN, "việc của đơn vị"),
    Command("trogiup", ("tro giup", "huong dan", "giup"), _help, Right.READ, "hướng dẫn"),
    Command("start", (), _help, Right.READ, "bắt đầu"),
)

PRESSES: Final[tuple[Press, ...]] = (
    # a unit and its assignments
    Press(payloads.Acknowledge, acknowledge.press, Right.ACKNOWLEDGE),
    Press(payloads.AcknowledgeAll, acknowledge.press_all, Right.ACKNOWLEDGE),
    Press(payloads.OpenCard, cards.press_open, Right.READ),
    Press(payloads.ShowSource, cards.press_source, Right.READ),
    # the office and its notices
    Press(payloads.ShowNotice, review.press_list, Right.IMPORT),
    Press(payloads.ShowDirective, review.press_one, Right.IMPORT),
    Press(payloads.Publish, publish.press, Right.IMPORT),
    Press(payloads.PublishSure, publish.press_sure, Right.IMPORT),
)

STEPS: Final[tuple[Step, ...]] = ()

FREE: Final[tuple[Free, ...]] = (
    Free(bring.is_a_file, bring.from_file, Right.IMPORT, prepare=bring.read),
    Free(bring.is_a_pasted_notice, bring.from_text, Right.IMPORT),
)

ROUTES: Final = Routes(COMMANDS, PRESSES, STEPS, FREE)
