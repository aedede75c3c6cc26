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
    # the same deadline makes the same plan, however many units have it
    plans = {key: plan(*key, turn.now, turn.office) for key in {(one.due, one.part) for one in given}}
    reminders.plan_all(turn.tx, {one.id: plans[one.due, one.part] for one in given})
    unreached = tell_units(turn, notice, _by_unit(given))
    turn.note("notice_published", f"notice:{notice.id}", assignments=len(given))
    turn.rewrite(notice_wording.published(notice, given, unreached))


def tell_unit(turn: Turn, notice: Notice, given: Sequence[Assignment]) -> bool:
    """Write to whoever answers for the unit; return False where nobody of it is registered."""
    return not tell_units(turn, notice, [given])


def tell_units(turn: Turn, notice: Notice, given: Sequence[Sequence[Assignment]]) -> list[str]:
    """Write to whoever answers for each unit; return the names of those where nobody is registered."""
    receivers = people.responsible_for(turn.tx, {own[0].unit_id for own in given})
    letters: dict[str, outbox.Letter] = {}
    shown: dict[str, list[int]] = {}
    for own in given:
        unit_id, ids = own[0].unit_id, [one.id for one in own]
        for person in receivers.get(unit_id, ()):
            key = keys.assigned(notice.id, person.account.id, ids[0], turn.incoming.update_id)
            message = wording.assigned(own[0].unit_name, turn.office.name, own, today=turn.today)
            letters[key] = outbox.Letter(key, person.address, message, {"assignments": ids})
            shown[key] = ids
    written = outbox.put_all(turn.tx, list(letters.values()), at=turn.now, priority=Priority.REMINDER)
    assignments.show_all_in(turn.tx, {row: shown[key] for key, row in written.items()}, "list")
    return [own[0].unit_name for own in given if own[0].unit_id not in receivers]


def _by_unit(given: Sequence[Assignment]) -> list[list[Assignment]]:
    units: dict[int, list[Assignment]] = {}
    for one in given:
        units.setdefault(one.unit_id, []).append(one)
    return list(units.values())
