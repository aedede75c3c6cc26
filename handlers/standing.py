"""/tinhhinh and /tonghop: how things stand, by what the asker may see."""

from directives import summary
from directives.access import Right, may
from directives.directive import NoticeState
from directives.message import Message
from directives.wording import standing as wording
from directives.wording.payloads import Summary
from directives.wording.text import message, text
from handlers.turn import Turn
from storage import assignments, notices, reports


def show(turn: Turn, _argument: str) -> None:
    """/tinhhinh: the whole office for those who may see it, else the officer's own unit."""
    if may(turn.officer.role, Right.SEE_ALL):
        turn.say(wording.office(assignments.cells(turn.tx, turn.today), turn.today))
        return
    unit_id = turn.officer.unit_id
    own = assignments.of_unit(turn.tx, unit_id) if unit_id is not None else []
    if not own:
        turn.say(message("no_work"))
        return
    turn.say(wording.unit(turn.officer.unit_name, summary.cells(own, turn.today), own, today=turn.today))


def choose(turn: Turn, _argument: str) -> None:
    """/tonghop: the summary of a published notice; asks which one where there are several."""
    published = notices.recent(turn.tx, NoticeState.PUBLISHED)
    if not published:
        turn.say(message("no_notices"))
    elif len(published) == 1:
        turn.say(_page(turn, Summary(published[0].id, "all", 0)))
    else:
        turn.say(wording.which(published))


def press(turn: Turn, pressed: Summary) -> None:
    """Show one view of a notice's summary: all · units · directives · figures."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is not NoticeState.PUBLISHED or pressed.view not in wording.VIEWS:
        turn.toast(text("stale_button"))
        return
    turn.rewrite(_page(turn, pressed))


def _page(turn: Turn, wanted: Summary) -> Message:
    notice = notices.get(turn.tx, wanted.notice_id)
    assert notice is not None, "the notice was asked for"
    given = assignments.of_notice(turn.tx, notice.id)
    if wanted.view == "units":
        return wording.rows(notice, "units", summary.by_unit(given, turn.today), wanted.page)
    if wanted.view == "directives":
        return wording.rows(notice, "directives", summary.by_directive(given, turn.today), wanted.page)
    shares = summary.indicators(reports.latest_figures(turn.tx, notice.id), turn.office.commended_from)
    if wanted.view == "figures":
        return wording.figures(notice, shares, turn.office.commended_from, wanted.page)
    return wording.notice(
        notice,
        summary.cells(given, turn.today),
        silent=summary.silent(given),
        overdue=summary.overdue(given, turn.today),
        has_figures=bool(shares),
        today=turn.today,
    )
