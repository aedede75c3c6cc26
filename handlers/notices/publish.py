"""The office publishes a notice: each unit is given its assignments and told so, and its reminders are planned."""

from collections.abc import Sequence

from directives.assignment import Assignment
from directives.directive import Notice, NoticeState
from directives.message import Priority
from directives.reminders import plan
from directives.wording import assignments as wording
from directives.wording import notices as notice_wording
from directives.wording.payloads import Publish, PublishSure
from directives.wording.text import text
from handlers.turn import Turn
from storage import assignments, keys, notices, outbox, people, reminders


def press(turn: Turn, pressed: Publish) -> None:
    """Ask once more, with the number of units and what is still unclear."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return
    turn.rewrite(notice_wording.publish_sure(notice, notices.directives_of(turn.tx, notice.id)))


def press_sure(turn: Turn, pressed: PublishSure) -> None:
    """Publish."""
    if not notices.set_state(turn.tx, pressed.notice_id, NoticeState.PUBLISHED, at=turn.now):
        turn.toast(text("already_published"))
        return
    notice = notices.get(turn.tx, pressed.notice_id)
    assert notice is not None, "it was published just now"
    for directive in notices.directives_of(turn.tx, notice.id):
        if directive.assigned:
            assignments.assign(turn.tx, notice, directive, at=turn.now)
    given = assignments.of_notice(turn.tx, notice.id)
    for one in given:
        reminders.plan(turn.tx, one.id, plan(one.due, one.part, turn.now, turn.office))
    unreached = [
        unit_assignments[0].unit_name
        for unit_assignments in _by_unit(given)
        if not tell_unit(turn, notice, unit_assignments)
    ]
    turn.note("notice_published", f"notice:{notice.id}", assignments=len(given))
    turn.rewrite(notice_wording.published(notice, given, unreached))


def tell_unit(turn: Turn, notice: Notice, given: Sequence[Assignment]) -> bool:
    """Write to whoever answers for the unit; return False where nobody of it is registered."""
    receivers = people.responsible(turn.tx, given[0].unit_id)
    message = wording.assigned(given[0].unit_name, turn.office.name, given, today=turn.today)
    ids = [one.id for one in given]
    for person in receivers:
        row = outbox.put(
            turn.tx,
            keys.assigned(notice.id, given[0].unit_id, person.account.id, ids[0]),
            person.address,
            message,
            at=turn.now,
            priority=Priority.REMINDER,
            about={"assignments": ids},
        )
        if row is not None:
            assignments.show_in(turn.tx, row, ids, "list")
    return bool(receivers)


def _by_unit(given: Sequence[Assignment]) -> list[list[Assignment]]:
    units: dict[int, list[Assignment]] = {}
    for one in given:
        units.setdefault(one.unit_id, []).append(one)
    return list(units.values())
