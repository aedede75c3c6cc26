"""The messages that show assignments to a unit: the list at the start, a card, a reminder, the source."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from directives.access import Right, may
from directives.assignment import OPEN, Act, Assignment, Part, State, after
from directives.directive import Notice
from directives.message import Button, Message
from directives.officer import Officer, Role
from directives.reminders import ReminderKind
from directives.wording import payloads
from directives.wording.text import button, message

AROUND: Final = 280
"""How many characters of the notice are shown before and after a directive."""

A_LIST: Final = 12
"""How many assignments are listed in one message."""

_HEADINGS: Final[Mapping[ReminderKind, str]] = {
    ReminderKind.OVERDUE: "Đã quá hạn",
    ReminderKind.LAST_MORNING: "Hôm nay là ngày làm việc cuối trước hạn",
    ReminderKind.BEFORE: "Sắp đến hạn",
    ReminderKind.UNACKNOWLEDGED: "Chưa xác nhận đã nhận",
}


def card(assignment: Assignment, role: Role, *, today: date, zone: ZoneInfo) -> Message:
    """One assignment with its present state, and what the reader may do with it."""
    reports = may(role, Right.REPORT)
    return message("card", *_choices(assignment, role), a=assignment, today=today, zone=zone, reports=reports)


def assigned(unit: str, office: str, assignments: Sequence[Assignment], *, today: date) -> Message:
    """All that a notice gives one unit: what it leads first."""
    assignments = sorted(assignments, key=lambda one: (one.part is not Part.LEAD, one.id))
    waiting = [one for one in assignments if one.state is State.ASSIGNED]
    rows = [*_acknowledgers(waiting), *_openers(assignments)]
    return message(
        "assigned",
        *rows,
        unit=unit,
        office=office,
        notice=assignments[0].notice,
        assignments=assignments,
        waiting=waiting,
        today=today,
    )


def work(unit: str, open_ones: Sequence[Assignment], *, today: date) -> Message:
    """What a unit still has to do, nearest deadline first; what waits to be acknowledged can be, at once."""
    shown = open_ones[:A_LIST]
    rows = [*_acknowledgers([one for one in open_ones if one.state is State.ASSIGNED]), *_openers(shown)]
    return message("work", *rows, unit=unit, assignments=shown, total=len(open_ones), today=today)


def reminder(to: Officer, due: Sequence[tuple[ReminderKind, Assignment]], *, today: date) -> Message:
    """What is put before one person at one moment, the most pressing first."""
    groups = [
        (heading, [assignment for kind, assignment in due if kind is wanted])
        for wanted, heading in _HEADINGS.items()
        if any(kind is wanted for kind, _ in due)
    ]
    assignments = list({assignment.id: assignment for _, assignment in due}.values())
    waiting = [one for one in assignments if one.state is State.ASSIGNED and may(to.role, Right.ACKNOWLEDGE)]
    several = [*_acknowledgers(waiting), *_openers(assignments)]
    rows = _choices(assignments[0], to.role) if len(assignments) == 1 else several
    return message(
        "reminder",
        *rows,
        officer=to,
        groups=groups,
        only_unacknowledged=all(kind is ReminderKind.UNACKNOWLEDGED for kind, _ in due),
        today=today,
    )


def escalation(silent: Mapping[str, Sequence[str]], *, hours: int) -> Message:
    """Which units have not acknowledged, by the name of the notice."""
    return message("escalation", groups=list(silent.items()), hours=hours)


def delegate(assignment: Assignment, colleagues: Sequence[Officer]) -> Message:
    """Ask the head to whom an assignment is handed."""
    rows = [
        (
            button(
                "to_person",
                payloads.DelegateTo(assignment.id, one.id),
                name=" – ".join(filter(None, (one.name, one.title))),
            ),
        )
        for one in colleagues[:20]
    ]
    return message("delegate_ask", *rows, a=assignment, colleagues=colleagues)


def delegated(assignment: Assignment) -> Message:
    """The head is told that it was handed over."""
    return message("delegated", a=assignment)


def handed_over(assignment: Assignment, by: Officer, role: Role, *, today: date, zone: ZoneInfo) -> Message:
    """The official is told what was handed over, with the card."""
    return message("handed_over", *_choices(assignment, role), a=assignment, by=by, today=today, zone=zone)


def returned_to_office(assignment: Assignment, reason: str, by: Officer) -> Message:
    """The office is told that a unit returned an assignment, and may give it to another."""
    rows = [(button("reassign", payloads.Reassign(assignment.id)),)]
    return message("returned_to_office", *rows, a=assignment, reason=reason, by=by)


def outcome(assignment: Assignment, template: str, *, for_office: bool) -> Message:
    """What the office decided on a work that was reported done."""
    return message(template, a=assignment, for_office=for_office)


def source(assignment: Assignment, notice: Notice, span: tuple[int, int]) -> Message:
    """The directive as it stands in the notice, with the text around it; one that the office added stands nowhere."""
    start, end = span
    back = button("back", payloads.OpenCard(assignment.id))
    if start == end:
        return message("source_added", (back,), notice=notice.name, text=assignment.text)
    before = notice.text[max(0, start - AROUND) : start].strip()
    after = notice.text[end : end + AROUND].strip()
    return message(
        "source", (back,), notice=notice.name, before=before, text=notice.text[start:end].strip(), after=after
    )


def _acknowledgers(waiting: Sequence[Assignment]) -> list[tuple[Button, ...]]:
    """*Đã nhận* for what waits for it: one button for all that a notice gives."""
    rows: list[tuple[Button, ...]] = []
    for notice_id in dict.fromkeys(one.notice_id for one in waiting):
        of_notice = [one for one in waiting if one.notice_id == notice_id]
        if len(of_notice) == 1:
            rows.append((button("acknowledge", payloads.Acknowledge(of_notice[0].id)),))
        else:
            rows.append((button("acknowledge_all", payloads.AcknowledgeAll(notice_id), count=len(of_notice)),))
    return rows


def _openers(assignments: Sequence[Assignment]) -> list[tuple[Button, ...]]:
    buttons = [
        button("open_card", payloads.OpenCard(one.id), number=nth) for nth, one in enumerate(assignments, start=1)
    ]
    return [tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3)]


def _choices(assignment: Assignment, role: Role) -> list[tuple[Button, ...]]:
    """The buttons under a card: only what this role may do with an assignment that stands so."""
    rows: list[tuple[Button, ...]] = []
    acting = assignment.state in OPEN
    if assignment.state is State.ASSIGNED and may(role, Right.ACKNOWLEDGE):
        rows.append((button("acknowledge", payloads.Acknowledge(assignment.id)),))
    work: list[Button] = []
    if acting and may(role, Right.REPORT):
        work.append(button("report", payloads.Report(assignment.id)))
    if acting and may(role, Right.DELEGATE):
        work.append(button("delegate", payloads.Delegate(assignment.id)))
    if assignment.state is State.REPORTED_DONE and may(role, Right.MANAGE):
        work.append(button("confirm_done", payloads.ConfirmDone(assignment.id)))
        work.append(button("reopen", payloads.Reopen(assignment.id)))
    rows.append(tuple(work))
    if may(role, Right.MANAGE) and after(assignment.state, Act.WITHDRAW) is not None:
        rows.append(
            (
                *([button("extend", payloads.Extend(assignment.id))] if acting else []),
                button("reassign", payloads.Reassign(assignment.id)),
                button("withdraw", payloads.Withdraw(assignment.id, 0)),
            )
        )
    look = [button("source", payloads.ShowSource(assignment.id))]
    if assignment.state not in (State.ASSIGNED, State.ACKNOWLEDGED):
        look.append(button("history", payloads.History(assignment.id)))
    if acting and may(role, Right.RETURN):
        look.append(button("return", payloads.Return(assignment.id)))
    rows.append(tuple(look))
    return rows
