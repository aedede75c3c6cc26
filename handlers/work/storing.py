"""A report that the official has found right becomes history, and moves its assignment on."""

from collections.abc import Sequence
from dataclasses import replace

from directives.assignment import Act, Assignment
from directives.message import Priority
from directives.officer import Role
from directives.progress import DONG, Figure, ReplyReading, Status, combined
from directives.reading.figures import read_reply
from directives.wording import reports as wording
from directives.wording.text import text
from handlers.turn import Turn
from handlers.work.own import own
from handlers.work.reported_on import asked
from handlers.work.showing import refresh
from storage import assignments, keys, outbox, people, reports
from storage.reports import Report


def figures_so_far(turn: Turn, assignment: Assignment) -> list[Figure]:
    """What the unit has reported on an assignment up to now, oldest first."""
    return [figure for past in reports.history(turn.tx, assignment.id) for figure in past.figures]


def read(turn: Turn, draft: Report, known: Sequence[Figure]) -> ReplyReading:
    """What the replies of a draft say together; a bare number is in the unit of the last report.

    Money is not: nobody types đồng, and whether 520 means million or billion is asked.
    """
    indicators = [figure.indicator for figure in known if figure.indicator]
    counted_in = {figure.indicator or "": figure.unit for figure in known if figure.unit not in (None, DONG)}
    return combined([read_reply(said, on=turn.today, indicators=indicators, units=counted_in) for said in draft.texts])


def confirm(turn: Turn, draft: Report, *, finished: bool = False) -> None:
    """Store a draft; ``finished`` where the official says that the work is done."""
    if draft.assignment_id is None or (assignment := own(turn, draft.assignment_id)) is None:
        turn.toast(text("stale_button"))
        return
    reading = read(turn, draft, figures_so_far(turn, assignment))
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
    no_longer_ask(turn, draft)
    turn.note("reported", f"assignment:{assignment.id}", report=draft.id, status=reading.status.value)
    turn.rewrite(wording.stored(assignment, reading, wording.stages(draft.pictures), finished=finished))
    if finished or reading.status is Status.EXTENSION_REQUEST:
        _tell_office(turn, assignment, draft, reading)
    refresh(turn, assignment.id)


def drop(turn: Turn, draft: Report) -> None:
    """Throw a draft away."""
    reports.drop(turn.tx, draft.id, at=turn.now)
    no_longer_ask(turn, draft)
    turn.rewrite(wording.dropped())


def no_longer_ask(turn: Turn, draft: Report) -> None:
    """The draft is settled; a question about another one stands."""
    if asked(turn).get("report_id") == draft.id:
        turn.expect_nothing()


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
