"""Officials report in their own words: the bot says what it understood, and stores it once that is right."""

from collections.abc import Sequence
from typing import Final

from directives.access import Right, may
from directives.progress import Status, doubts
from directives.reading.figures import read_reply
from directives.reading.vietnamese import fold
from directives.wording import reports as wording
from directives.wording.payloads import PictureStage, ReportIs, ReportOn
from directives.wording.payloads import Report as ReportPress
from directives.wording.text import message, text
from handlers.incoming import IncomingKind
from handlers.turn import Turn
from handlers.work import acknowledge, storing
from handlers.work import list as work_list
from handlers.work.own import own
from handlers.work.reported_on import STEP, asked, candidates, draft_meant, in_time, replied_to, waiting
from storage import assignments, files, outbox, reports
from storage.reports import Report

_STAGES: Final = {"truoc": "before", "trong": "during", "dang": "during", "sau": "after"}
_TYPED: Final = {
    **dict.fromkeys(("dung", "dung roi", "ok", "oke", "vang", "chinh xac", "1"), "right"),
    **dict.fromkeys(("sua", "sua lai"), "fix"),
    **dict.fromkeys(("bo", "huy", "huy bo"), "drop"),
}
"""The buttons under what the bot understood, as people type them."""


def press(turn: Turn, pressed: ReportPress) -> None:
    """Ask for the report on one assignment."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None or not in_time(turn, assignment):
        return
    turn.expect(STEP, assignment_id=assignment.id)
    turn.say(message("report_ask", a=assignment), about={"assignments": [assignment.id]})


def meant(turn: Turn) -> bool:
    """Return True if a text or a picture of a unit can be a report."""
    return turn.officer.unit_id is not None and turn.incoming.kind is not IncomingKind.PRESS


def hear(turn: Turn) -> None:
    """Take a text or a picture: more to a draft, a word that the work was received, or a new report."""
    replied = replied_to(turn)
    draft = draft_meant(turn, replied)
    if draft is not None:
        _add(turn, draft)
    elif _says_received(turn):
        _acknowledge(turn)
    else:
        _begin(turn)


def press_on(turn: Turn, pressed: ReportOn) -> None:
    """The official says which assignment the reply was about."""
    draft = _draft(turn, pressed.report_id)
    assignment = own(turn, pressed.assignment_id) if draft is not None else None
    if draft is None or assignment is None or not in_time(turn, assignment):
        return
    reports.choose(turn.tx, draft.id, assignment.id)
    _show(turn, draft.id)


def press_stage(turn: Turn, pressed: PictureStage) -> None:
    """The official says when the pictures were taken."""
    draft = _draft(turn, pressed.report_id)
    if draft is None or pressed.stage not in ("before", "during", "after"):
        return
    reports.set_stage(turn.tx, draft.id, pressed.stage)
    _show(turn, draft.id, in_place=True)


def press_is(turn: Turn, pressed: ReportIs) -> None:
    """*Đúng*, *Sửa* or *Bỏ* under what the bot understood."""
    draft = _draft(turn, pressed.report_id)
    if draft is not None:
        _answer(turn, draft, pressed.answer)


def _answer(turn: Turn, draft: Report, answer: str) -> None:
    if answer in ("right", "done"):
        storing.confirm(turn, draft, finished=answer == "done")
    elif answer == "fix":
        turn.expect(STEP, report_id=draft.id, anew=True)
        turn.say(message("report_again"))
    elif answer == "drop":
        storing.drop(turn, draft)


def _begin(turn: Turn) -> None:
    """A new report: on the one assignment that it can be about, or the bot asks on which."""
    found = candidates(turn, replied_to(turn))
    if not found:
        turn.say(message("no_work"))
        return
    one = found[0] if len(found) == 1 else None
    if one is not None and not in_time(turn, one):
        return
    draft_id = reports.draft(turn.tx, one.id if one else None, turn.officer.id, at=turn.now)
    _collect(turn, draft_id, ())
    _show(turn, draft_id)


def _add(turn: Turn, draft: Report) -> None:
    """More to a draft: a typed *đúng* confirms it, a text after *Sửa* takes the place of what was said."""
    typed = turn.incoming.text.strip()
    anew = bool(asked(turn).get("anew")) and asked(turn).get("report_id") == draft.id
    answer = _TYPED.get(" ".join(fold(typed).split()).strip(" .!")) if draft.assignment_id is not None else None
    if answer is not None and turn.incoming.kind is IncomingKind.TEXT and not anew:
        _answer(turn, draft, answer)
        return
    _collect(turn, draft.id, () if anew and typed else draft.texts)
    _show(turn, draft.id)


def _collect(turn: Turn, draft_id: int, before: Sequence[str]) -> None:
    if turn.incoming.text.strip():
        reports.write(turn.tx, draft_id, [*before, turn.incoming.text.strip()])
    for file in turn.incoming.files:
        if file.content is None:
            turn.say(message("unreadable_file", name=file.name, why=file.why))
            continue
        file_id = files.keep(turn.tx, file.name, file.mime, file.content)
        reports.attach(turn.tx, draft_id, file_id, _stage_said(turn.incoming.text))


def _show(turn: Turn, draft_id: int, *, in_place: bool = False) -> None:
    """Say what was understood, with what is doubtful, and wait for *Đúng*; where it is not known yet, ask on which.

    Pictures of an album come one by one: the message that the first was answered with is written anew.
    """
    in_place |= turn.incoming.kind is IncomingKind.FILE and not turn.incoming.text.strip()
    draft = reports.get(turn.tx, draft_id)
    assert draft is not None, "the draft was written in this turn"
    if draft.assignment_id is None:
        told, about = wording.which(draft_id, candidates(turn, replied_to(turn)), today=turn.today), None
    else:
        assignment = assignments.get(turn.tx, draft.assignment_id)
        assert assignment is not None, "a report belongs to an assignment"
        known = storing.figures_so_far(turn, assignment)
        reading = storing.read(turn, draft, known)
        doubtful = doubts(reading.figures, known)
        told = wording.understood(draft_id, assignment, reading, doubtful, wording.stages(draft.pictures))
        about = {"assignments": [assignment.id], "report": draft_id}
    shown = asked(turn).get("shown") if asked(turn).get("report_id") == draft_id else None
    if shown is not None and in_place:
        outbox.put_edit(turn.tx, shown, told, at=turn.now)
    else:
        shown = turn.say(told, about=about)
    turn.expect(STEP, report_id=draft_id, shown=shown)


def _says_received(turn: Turn) -> bool:
    """Return True if the text says no more than that it was received."""
    if turn.incoming.files or not may(turn.officer.role, Right.ACKNOWLEDGE):
        return False
    reading = read_reply(turn.incoming.text, on=turn.today)
    return reading.status is Status.ACK and not reading.figures


def _acknowledge(turn: Turn) -> None:
    """Take *đã nhận* in words; where it is not clear for what, show what waits with its buttons."""
    about = replied_to(turn)
    if not about and "assignment_id" in asked(turn):
        about = candidates(turn, ())
    if received := waiting(turn, about):
        acknowledge.said(turn, received)
        turn.expect_nothing()
    else:
        work_list.show(turn, "")


def _draft(turn: Turn, report_id: int) -> Report | None:
    """Return the officer's own draft, else say that the button is stale."""
    draft = reports.get(turn.tx, report_id)
    if draft is not None and draft.is_draft and draft.officer_id == turn.officer.id:
        return draft
    turn.toast(text("stale_button"))
    return None


def _stage_said(caption: str) -> str | None:
    """When a picture was taken, as its caption says: *trước*, *trong* or *sau* (khi) …"""
    words = fold(caption).split()
    return next((stage for word, stage in _STAGES.items() if word in words), None)
