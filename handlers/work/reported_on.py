"""What a unit's text or picture is about: the message that it replies to, what was asked last, what is open."""

from collections.abc import Mapping, Sequence
from typing import Any

from directives.assignment import Act, Assignment, State, after
from directives.wording.text import text
from handlers.turn import Turn
from storage import assignments, outbox, reports
from storage.reports import Report

STEP = "report"


def asked(turn: Turn) -> Mapping[str, Any]:
    """What the bot asked last, where that was about a report; empty otherwise."""
    conversation = turn.conversation
    return conversation.details if conversation and conversation.step == STEP else {}


def replied_to(turn: Turn) -> Sequence[Assignment]:
    """The unit's assignments that the message replied to is about."""
    found = assignments.several(turn.tx, _about(turn).get("assignments", []))
    return [one for one in found if one.unit_id == turn.officer.unit_id]


def draft_meant(turn: Turn, replied: Sequence[Assignment]) -> Report | None:
    """The officer's open draft that this adds to: the one replied to, else the one that the bot asked about last."""
    last = asked(turn).get("report_id")
    number = _about(turn).get("report", last)
    draft = reports.get(turn.tx, number) if number is not None else None
    if draft is None or not draft.is_draft or draft.officer_id != turn.officer.id:
        return None
    if replied and draft.assignment_id not in [one.id for one in replied]:
        return None
    return draft


def candidates(turn: Turn, replied: Sequence[Assignment]) -> Sequence[Assignment]:
    """The assignments that a new report can be about: what it replies to, what was asked about, else what is open.

    What the officer was handed goes before the rest of the unit; where nothing is open, what waits for the office.
    """
    found = replied
    if not found and "assignment_id" in asked(turn):
        found = assignments.several(turn.tx, [asked(turn)["assignment_id"]])
    if not found and turn.officer.unit_id is not None:
        of_unit = assignments.open_of_unit(turn.tx, turn.officer.unit_id) or _reported(turn, turn.officer.unit_id)
        found = [one for one in of_unit if one.delegate_id == turn.officer.id] or of_unit
    return [one for one in found if can_be_reported_on(one)] or found


def waiting(turn: Turn, replied: Sequence[Assignment]) -> Sequence[Assignment]:
    """What a plain *đã nhận* acknowledges: what it replies to, else all that one notice gives the unit.

    Where several notices wait, nobody knows which is meant: nothing.
    """
    if replied or turn.officer.unit_id is None:
        return replied
    of_unit = assignments.open_of_unit(turn.tx, turn.officer.unit_id)
    found = [one for one in of_unit if one.state is State.ASSIGNED]
    return found if len({one.notice_id for one in found}) == 1 else []


def can_be_reported_on(assignment: Assignment) -> bool:
    """Return True if the unit may still report on it."""
    return after(assignment.state, Act.REPORT) is not None


def in_time(turn: Turn, assignment: Assignment) -> bool:
    """Return True if the unit may still report on it; else say that it is too late."""
    if can_be_reported_on(assignment):
        return True
    turn.toast(text("too_late"))
    return False


def _reported(turn: Turn, unit_id: int) -> Sequence[Assignment]:
    return [one for one in assignments.of_unit(turn.tx, unit_id) if one.state is State.REPORTED_DONE]


def _about(turn: Turn) -> Mapping[str, Any]:
    if turn.incoming.reply_to is None:
        return {}
    return outbox.about(turn.tx, turn.incoming.address, turn.incoming.reply_to) or {}
