"""What was read of a notice, shown beside its source: the overview first, then each directive."""

from directives.directive import NoticeState
from directives.wording import notices as wording
from directives.wording.payloads import ShowDirective, ShowNotice, ShowOverview
from directives.wording.text import text
from handlers.notices.draft import page
from handlers.turn import Turn
from storage import notices


def show(turn: Turn, notice_id: int, *, warnings: tuple[str, ...] = ()) -> None:
    """Say what was read of a notice."""
    notice = notices.get(turn.tx, notice_id)
    if notice is None or notice.state is NoticeState.DROPPED:
        turn.toast(text("stale_button"))
        return
    directives = notices.directives_of(turn.tx, notice_id)
    turn.say(wording.overview(notice, directives, warnings=warnings), about={"notice": notice_id})


def press_overview(turn: Turn, pressed: ShowOverview) -> None:
    """Back to what was read of the whole notice."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is NoticeState.DROPPED:
        turn.toast(text("stale_button"))
        return
    turn.rewrite(wording.overview(notice, notices.directives_of(turn.tx, notice.id)))


def press_list(turn: Turn, pressed: ShowNotice) -> None:
    """Show a page of the directives."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is NoticeState.DROPPED:
        turn.toast(text("stale_button"))
        return
    directives = notices.directives_of(turn.tx, pressed.notice_id)
    turn.rewrite(wording.listing(notice, directives, pressed.page))


def press_one(turn: Turn, pressed: ShowDirective) -> None:
    """Show one directive beside its source."""
    directive = notices.directive(turn.tx, pressed.directive_id)
    if directive is None or directive.dropped:
        turn.toast(text("stale_button"))
        return
    turn.rewrite(page(turn, directive.id))
