"""The messages that show the office what was read of a notice, and what becomes of it."""

from collections.abc import Mapping, Sequence
from typing import Final

from directives.assignment import Assignment, Part
from directives.directive import Directive, Notice, NoticeState
from directives.message import Button, Message
from directives.wording import payloads
from directives.wording.text import button, message
from directives.wording.vietnamese import shortened

A_PAGE: Final = 6
"""How many directives are listed in one message."""


def overview(notice: Notice, directives: Sequence[Directive], *, warnings: Sequence[str] = ()) -> Message:
    """What was read: number, title, date, how many directives; what is unclear comes first."""
    unclear = [one for one in directives if one.questions]
    rows: list[tuple[Button, ...]] = [
        (button("ask_about", payloads.ShowDirective(one.id), number=_name(one)),) for one in unclear[:5]
    ]
    rows.append((button("show_directives", payloads.ShowNotice(notice.id, 0)),))
    if notice.state is NoticeState.DRAFT:
        rows.append((button("publish", payloads.Publish(notice.id)),))
    return message(
        "notice", *rows, notice=notice, directives=directives, unclear=unclear, warnings=warnings, name=_name
    )


def listing(notice: Notice, directives: Sequence[Directive], page: int) -> Message:
    """A page of the directives, each with its lead and deadline, and a button that opens it."""
    last = max(0, (len(directives) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = directives[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[tuple[Button, ...]] = [
        (button("directive", payloads.ShowDirective(one.id), number=_name(one), text=shortened(one.text, 40)),)
        for one in shown
    ]
    turn: list[Button] = []
    if page > 0:
        turn.append(button("previous", payloads.ShowNotice(notice.id, page - 1)))
    if page < last:
        turn.append(button("next", payloads.ShowNotice(notice.id, page + 1)))
    rows.append(tuple(turn))
    if notice.state is NoticeState.DRAFT:
        rows.append((button("publish", payloads.Publish(notice.id)),))
    return message(
        "directives", *rows, notice=notice, directives=shown, total=len(directives), page=page, last=last, name=_name
    )


def directive(notice: Notice, one: Directive, units: Mapping[int, str]) -> Message:
    """One directive beside its source: who, by when, and the sentence that it came from."""
    back = (button("back", payloads.ShowNotice(notice.id, (one.position - 1) // A_PAGE)),)
    given = {
        part: [units[unit] for unit, its in one.units.items() if its is part] for part in (Part.LEAD, Part.COORDINATE)
    }
    return message("directive", back, notice=notice, one=one, given=given, name=_name)


def publish_sure(notice: Notice, directives: Sequence[Directive]) -> Message:
    """Ask once more before the units are told."""
    given = [one for one in directives if one.assigned and one.units]
    units = {unit for one in given for unit in one.units}
    rows = [
        (button("publish_sure", payloads.PublishSure(notice.id), count=len(units)),),
        (button("back", payloads.ShowNotice(notice.id, 0)),),
    ]
    nobody = [one for one in directives if one.assigned and not one.units]
    unclear = [one for one in directives if one.assigned and one.questions]
    return message(
        "publish_sure", *rows, notice=notice, given=given, units=units, nobody=nobody, unclear=unclear, name=_name
    )


def published(notice: Notice, given: Sequence[Assignment], unreached: Sequence[str]) -> Message:
    """What was given to whom, and which units nobody could be written to."""
    return message("published", notice=notice, given=given, units={one.unit_id for one in given}, unreached=unreached)


def _name(one: Directive) -> str:
    return one.number or f"{one.position}"
