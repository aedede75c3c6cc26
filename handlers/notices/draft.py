"""A directive can be corrected while its notice is a draft: what every correction asks first and does last."""

from typing import Final

from directives.directive import Directive, NoticeState
from directives.message import Message
from directives.wording import notices as wording
from directives.wording.text import text
from handlers.turn import Turn
from storage import notices, units

STEP: Final = "correct"
"""The step at which the office types a correction; its details say which."""


def directive_of_draft(turn: Turn, directive_id: int, *, dropped: bool = False) -> Directive | None:
    """Return the directive if its notice is still a draft; else say that it is too late."""
    directive = notices.directive(turn.tx, directive_id)
    notice = notices.get(turn.tx, directive.notice_id) if directive else None
    if directive is None or notice is None or directive.dropped is not dropped:
        turn.toast(text("stale_button"))
        return None
    if notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return None
    return directive


def page(turn: Turn, directive_id: int) -> Message:
    """The message that shows one directive beside its source."""
    directive = notices.directive(turn.tx, directive_id)
    assert directive is not None, "it was read in this turn"
    notice = notices.get(turn.tx, directive.notice_id)
    assert notice is not None, "a directive belongs to a notice"
    return wording.directive(notice, directive, units.names(turn.tx, directive.units))


def corrected(turn: Turn, directive: Directive, what: str, **details: object) -> None:
    """Note the correction and show the directive as it stands now."""
    turn.expect_nothing()
    turn.note("directive_corrected", f"directive:{directive.id}", what=what, **details)
    shown = page(turn, directive.id)
    if turn.incoming.press_id:
        turn.rewrite(shown)
    else:
        turn.say(shown)
