"""The office splits a directive in several, drops one, brings it back, or adds one that was not read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from directives.assignment import Part
from directives.directive import Directive, NoticeState
from directives.notice import DirectiveReading, Kind
from directives.reading.deadlines import read_deadline
from directives.reading.notices import read_notice
from directives.wording import notices as wording
from directives.wording.payloads import AddDirective, DropDirective, DropNotice, RestoreDirective, SplitAsRead
from directives.wording.text import message, text
from handlers.notices import bring
from handlers.notices.draft import corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units

_BETWEEN = re.compile(r"(?<=[;.])\s+(?=\S)")


def pieces(directive: str) -> list[str]:
    """The sentences that a directive can be split at."""
    return [piece.strip(" ;") for piece in _BETWEEN.split(directive) if piece.strip(" ;.")]


def press_split(turn: Turn, pressed: SplitAsRead) -> None:
    """Split it at its sentences."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is not None:
        split(turn, directive, pieces(directive.text))


def split(turn: Turn, directive: Directive, texts: Sequence[str]) -> None:
    """Put several in place of one: each with its units, each with the deadline it names or else that of the whole."""
    if len(texts) < 2:
        turn.say(message("fix_split_needs_two"))
        return
    notice = notices.get(turn.tx, directive.notice_id)
    assert notice is not None, "a directive belongs to a notice"
    base = notice.issued_on or turn.today
    notices.change_directive(turn.tx, directive.id, text=texts[0])
    after = notices.make_room(turn.tx, directive, len(texts) - 1)
    for nth, piece in enumerate(texts[1:], start=1):
        number = f"{directive.number or directive.position}.{nth + 1}"
        own = read_deadline(piece, on=turn.today, document_date=base)
        reading = DirectiveReading(
            number, piece, directive.span, directive.kind, lead=directive.lead, coordinate=directive.coordinate,
            report_to=directive.report_to, deadline=own,
        )  # fmt: skip
        added = notices.add_directive(turn.tx, directive.notice_id, after + nth, reading, directive.units, ())
        if own is None:
            notices.copy_deadline(turn.tx, directive.id, added)
    turn.expect_nothing()
    turn.note("directive_corrected", f"directive:{directive.id}", what="split", into=len(texts))
    page = (directive.position - 1) // wording.A_PAGE
    turn.say(wording.listing(notice, notices.directives_of(turn.tx, notice.id), page))


def press_drop(turn: Turn, pressed: DropDirective) -> None:
    """Leave it out; it can be brought back."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is not None:
        notices.change_directive(turn.tx, directive.id, dropped=True)
        turn.note("directive_corrected", f"directive:{directive.id}", what="drop")
        turn.rewrite(wording.dropped(directive))


def press_restore(turn: Turn, pressed: RestoreDirective) -> None:
    """Bring it back."""
    directive = directive_of_draft(turn, pressed.directive_id, dropped=True)
    if directive is not None:
        notices.change_directive(turn.tx, directive.id, dropped=False)
        corrected(turn, directive, "restore")


def press_add(turn: Turn, pressed: AddDirective) -> None:
    """Ask for the text of a directive that was not read."""
    notice = notices.get(turn.tx, pressed.notice_id)
    if notice is None or notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return
    turn.expect("correct", what="add", notice_id=notice.id)
    turn.say(message("fix_add"))


def add(turn: Turn, notice_id: int, typed: str) -> None:
    """Add a directive: its units and deadline are read in what was typed."""
    turn.expect_nothing()
    notice = notices.get(turn.tx, notice_id)
    if notice is None or notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return
    base = notice.issued_on or turn.today
    read = read_notice(typed, document_date=base).directives
    reading = read[0] if read else DirectiveReading(None, typed, (0, len(typed)), Kind.TASK)
    deadline = reading.deadline or read_deadline(typed, on=turn.today, document_date=base)
    reading = replace(reading, text=typed, span=(0, 0), kind=Kind.TASK, number=None, deadline=deadline)
    given: Mapping[int, Part]
    given, questions = bring.given_to(reading, units.registry(turn.tx), units.numbers(turn.tx))
    last = max((one.position for one in notices.directives_of(turn.tx, notice_id)), default=0)
    directive_id = notices.add_directive(turn.tx, notice_id, last + 1, reading, given, questions)
    directive = notices.directive(turn.tx, directive_id)
    assert directive is not None, "it was added in this turn"
    corrected(turn, directive, "add")


def press_drop_notice(turn: Turn, pressed: DropNotice) -> None:
    """Throw a draft away."""
    if notices.set_state(turn.tx, pressed.notice_id, NoticeState.DROPPED, at=turn.now):
        turn.note("notice_dropped", f"notice:{pressed.notice_id}")
        turn.rewrite(message("notice_dropped"))
    else:
        turn.toast(text("already_published"))
