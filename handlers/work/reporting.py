"""Officials report in their own words: the bot says what it understood, and stores it once that is right."""

from collections.abc import Sequence
from dataclasses import replace

from directives.access import Right, may
from directives.assignment import Act, Assignment, after
from directives.message import Priority
from directives.officer import Role
from directives.progress import Figure, ReplyReading, Status, combined, doubts
from directives.reading.figures import read_reply
from directives.reading.vietnamese import fold
from directives.wording import reports as wording
from directives.wording.payloads import PictureStage, ReportIs, ReportOn
from directives.wording.payloads import Report as ReportPress
from directives.wording.text import message, text
from handlers.incoming import IncomingKind
from handlers.turn import Turn
from handlers.work import acknowledge
from handlers.work.own import own
from handlers.work.showing import refresh
from storage import assignments, files, keys, outbox, people, reports
from storage.reports import Report

STEP = "report"
_STAGES = {"truoc": "before", "trong": "during", "dang": "during", "sau": "after"}
_YES = frozenset({"dung", "dung roi", "ok", "oke", "vang", "chinh xac", "co", "1"})


def press(turn: Turn, pressed: ReportPress) -> None:
    """Ask for the report on one assignment."""
    assignment = own(turn, pressed.assignment_id)
    if assignment is None:
        return
    if not _can_report(turn, assignment):
        return
    turn.expect(STEP, assignment_id=assignment.id)
    turn.say(message("report_ask", a=assignment), about={"assignments": [assignment.id]})


def meant(turn: Turn) -> bool:
    """Return True if a text or a picture of a unit can be a report."""
    return turn.officer.unit_id is not None and turn.incoming.kind is not IncomingKind.PRESS


def hear(turn: Turn) -> None:
    """Take a text or a picture as a report: on what it replies to, else on what the bot asked about last."""
    conversation = turn.conversation
    asked = conversation.details if conversation and conversation.step == STEP else {}
    candidates = _replied_to(turn)
    if not candidates and "report_id" in asked:
        draft = reports.get(turn.tx, asked["report_id"])
        if draft is not None and draft.is_draft:
            _add(turn, draft, anew=bool(asked.get("anew")))
            return
    if not candidates and "assignment_id" in asked:
        candidates = assignments.several(turn.tx, [asked["assignment_id"]])
    if candidates and _is_only_received(turn):
        for received in candidates:
            acknowledge.said(turn, received)
        return
    if not candidates and turn.officer.unit_id is not None:
        of_unit = assignments.open_of_unit(turn.tx, turn.officer.unit_id)
        candidates = [one for one in of_unit if one.delegate_id == turn.officer.id] or of_unit
    if not candidates:
        turn.say(message("no_work"))
        return
    one = candidates[0] if len(candidates) == 1 else None
    if one is not None and not _can_report(turn, one):
        return
    draft_id = reports.draft(turn.tx, one.id if one else None, turn.officer.id, at=turn.now)
    _collect(turn, draft_id, ())
    if one is None:
        turn.say(wording.which(draft_id, candidates, today=turn.today))
        return
    _show(turn, draft_id)


def press_on(turn: Turn, pressed: ReportOn) -> None:
    """The official says which assignment the reply was about."""
    draft = _draft(turn, pressed.report_id)
    assignment = own(turn, pressed.assignment_id) if draft is not None else None
    if draft is None or assignment is None or not _can_report(turn, assignment):
        return
    reports.choose(turn.tx, draft.id, assignment.id)
    _show(turn, draft.id)


def press_stage(turn: Turn, pressed: PictureStage) -> None:
    """The official says when the pictures were taken."""
    draft = _draft(turn, pressed.report_id)
    if draft is None or pressed.stage not in ("before", "during", "after"):
        return
    reports.set_stage(turn.tx, draft.id, pressed.stage)
    _show(turn, draft.id)


def press_is(turn: Turn, pressed: ReportIs) -> None:
    """*Đúng*, *Sửa* or *Bỏ* under what the bot understood."""
    draft = _draft(turn, pressed.report_id)
    if draft is None:
        return
    if pressed.answer in ("right", "done"):
        _confirm(turn, draft, finished=pressed.answer == "done")
    elif pressed.answer == "fix":
        turn.expect(STEP, report_id=draft.id, anew=True)
        turn.say(message("report_again"))
    elif pressed.answer == "drop":
        reports.drop(turn.tx, draft.id, at=turn.now)
        turn.expect_nothing()
        turn.rewrite(message("report_dropped"))


def _add(turn: Turn, draft: Report, *, anew: bool) -> None:
    """More to a draft: *đúng* typed out confirms it, a text after *Sửa* takes the place of what was said."""
    typed = turn.incoming.text.strip()
    if not anew and turn.incoming.kind is IncomingKind.TEXT and " ".join(fold(typed).split()) in _YES:
        _confirm(turn, draft)
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


def _show(turn: Turn, draft_id: int) -> None:
    """Say what was understood, with what is doubtful, and wait for *Đúng*."""
    draft = reports.get(turn.tx, draft_id)
    assert draft is not None, "the draft was written in this turn"
    if draft.assignment_id is None:
        return
    assignment = assignments.get(turn.tx, draft.assignment_id)
    assert assignment is not None, "a report belongs to an assignment"
    known = _figures_so_far(turn, assignment)
    reading = _read(turn, draft, known)
    turn.expect(STEP, report_id=draft_id)
    turn.say(
        wording.understood(draft_id, assignment, reading, doubts(reading.figures, known), draft_pictures(draft)),
        about={"assignments": [assignment.id]},
    )


def draft_pictures(draft: Report) -> list[str | None]:
    """When each picture of a report was taken."""
    return [picture.stage for picture in draft.pictures]


def _figures_so_far(turn: Turn, assignment: Assignment) -> list[Figure]:
    return [figure for past in reports.history(turn.tx, assignment.id) for figure in past.figures]


def _read(turn: Turn, draft: Report, known: Sequence[Figure]) -> ReplyReading:
    indicators = [figure.indicator for figure in known if figure.indicator]
    return combined([read_reply(said, on=turn.today, indicators=indicators) for said in draft.texts])


def _confirm(turn: Turn, draft: Report, *, finished: bool = False) -> None:
    if draft.assignment_id is None or (assignment := own(turn, draft.assignment_id)) is None:
        turn.toast(text("stale_button"))
        return
    reading = _read(turn, draft, _figures_so_far(turn, assignment))
    if finished:
        reading = replace(reading, status=Status.DONE)
    finished = reading.status is Status.DONE
    values = {"reported_done_on": turn.today} if finished and assignment.reported_done_on is None else {}
    if not assignments.move(turn.tx, assignment, Act.REPORT_DONE if finished else Act.REPORT, **values):
        turn.toast(text("too_late"))
        return
    if not reports.confirm(turn.tx, draft.id, reading, at=turn.now):
        turn.toast(text("stale_button"))
        return
    turn.expect_nothing()
    turn.note("reported", f"assignment:{assignment.id}", report=draft.id, status=reading.status.value)
    turn.rewrite(wording.stored(assignment, reading, draft_pictures(draft), finished=finished))
    if finished or reading.status is Status.EXTENSION_REQUEST:
        _tell_office(turn, assignment, draft, reading)
    refresh(turn, assignment.id)


def _tell_office(turn: Turn, assignment: Assignment, draft: Report, reading: ReplyReading) -> None:
    """The office hears at once what waits for its word: a finished work to confirm, a request for more time."""
    told = wording.to_office(assignment, reading, draft.texts, len(draft.pictures), turn.officer)
    for person in people.with_roles(turn.tx, [Role.OFFICE]):
        outbox.put(
            turn.tx,
            keys.office_note("report", draft.id, person.account.id),
            person.address,
            told,
            at=turn.now,
            priority=Priority.REMINDER,
            about={"assignments": [assignment.id]},
        )


def _replied_to(turn: Turn) -> Sequence[Assignment]:
    """The assignments that the message replied to is about."""
    if turn.incoming.reply_to is None:
        return ()
    about = outbox.about(turn.tx, turn.incoming.address, turn.incoming.reply_to) or {}
    found = assignments.several(turn.tx, about.get("assignments", []))
    return [one for one in found if one.unit_id == turn.officer.unit_id]


def _is_only_received(turn: Turn) -> bool:
    """Return True if the text says no more than that it was received."""
    if turn.incoming.files or not may(turn.officer.role, Right.ACKNOWLEDGE):
        return False
    reading = read_reply(turn.incoming.text, on=turn.today)
    return reading.status is Status.ACK and not reading.figures


def _can_report(turn: Turn, assignment: Assignment) -> bool:
    if after(assignment.state, Act.REPORT) is not None:
        return True
    turn.toast(text("too_late"))
    return False


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
