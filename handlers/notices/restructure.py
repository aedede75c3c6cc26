"""The office splits a directive in several, drops one, brings it back, or adds one that was not read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from directives.directive import Directive, Notice, NoticeState
from directives.notice import DirectiveReading, Kind
from directives.reading.deadlines import read_deadline
from directives.reading.notices import read_notice
from directives.units import Registry
from directives.wording import notices as wording
from directives.wording.payloads import AddDirective, DropDirective, DropNotice, RestoreDirective, SplitAsRead
from directives.wording.text import message, text
from handlers.notices import bring
from handlers.notices.draft import STEP, corrected, directive_of_draft
from handlers.turn import Turn
from storage import notices, units

_BETWEEN = re.compile(r"(?<=[;.])\s+(?=\S)")
_SHORTEST = 20
"""Letters: what is shorter is no task of its own but an abbreviation with a full stop, such as *TP.*"""


def pieces(directive: str) -> list[str]:
    """The sentences that a directive can be split at."""
    found: list[str] = []
    for piece in filter(None, (piece.strip() for piece in _BETWEEN.split(directive))):
        if found and min(len(found[-1]), len(piece)) < _SHORTEST:
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return [piece.strip(" ;") for piece in found]


def press_split(turn: Turn, pressed: SplitAsRead) -> None:
    """Split it at its sentences."""
    directive = directive_of_draft(turn, pressed.directive_id)
    if directive is not None:
        split(turn, directive, pieces(directive.text))


def split(turn: Turn, directive: Directive, texts: Sequence[str]) -> None:
    """Put several in place of one: each with the units and the deadline it names, or else those of the whole."""
    if len(texts) < 2:
        turn.say(message("fix_split_needs_two"))
        return
    notice = notices.get(turn.tx, directive.notice_id)
    assert notice is not None, "a directive belongs to a notice"
    after = notices.make_room(turn.tx, directive, len(texts) - 1)
    for nth, piece in enumerate(texts):
        number = f"{directive.number or directive.position}.{nth + 1}"
        own = _read(turn, notice, piece)
        reading = replace(
            own, number=number, span=directive.span, kind=directive.kind, report_to=directive.report_to
        )  # fmt: skip
        if own.lead:
            given, questions = bring.given_to(own, *_registry(turn))
        else:
            given, questions = dict(directive.units), list(directive.questions)
            reading = replace(
                reading, lead=directive.lead, lead_from=directive.lead_from, coordinate=directive.coordinate
            )
        added = notices.add_directive(turn.tx, directive.notice_id, after + nth, reading, given, questions)
        if own.deadline is None:
            notices.copy_deadline(turn.tx, directive.id, added)
    notices.change_directive(turn.tx, directive.id, dropped=True)
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
    turn.expect(STEP, what="add", notice_id=notice.id)
    turn.say(message("fix_add"))


def add(turn: Turn, notice_id: int, typed: str) -> None:
    """Add a directive: its units and deadline are read in what was typed."""
    turn.expect_nothing()
    notice = notices.get(turn.tx, notice_id)
    if notice is None or notice.state is not NoticeState.DRAFT:
        turn.toast(text("already_published"))
        return
    reading = replace(_read(turn, notice, typed), span=(0, 0))
    given, questions = bring.given_to(reading, *_registry(turn))
    last = max((one.position for one in notices.directives_of(turn.tx, notice_id)), default=0)
    directive_id = notices.add_directive(turn.tx, notice_id, last + 1, reading, given, questions)
    directive = notices.directive(turn.tx, directive_id)
    assert directive is not None, "it was added in this turn"
    corrected(turn, directive, "add")


def _read(turn: Turn, notice: Notice, typed: str) -> DirectiveReading:
    """Read what was typed as one task: who does it, and by when."""
    base = notice.issued_on or turn.today
    read = read_notice(typed, document_date=base).directives
    reading = read[0] if read else DirectiveReading(None, typed, (0, len(typed)), Kind.TASK)
    deadline = reading.deadline or read_deadline(typed, on=turn.today, document_date=base)
    return replace(
        reading, text=typed, kind=Kind.TASK, number=None, deadline=deadline, lead_from=None, deadline_from=None
    )


def _registry(turn: Turn) -> tuple[Registry, Mapping[str, int]]:
    return units.registry(turn.tx), units.numbers(turn.tx)


def press_drop_notice(turn: Turn, pressed: DropNotice) -> None:
    """Throw a draft away."""
    if notices.set_state(turn.tx, pressed.notice_id, NoticeState.DROPPED, at=turn.now):
        turn.note("notice_dropped", f"notice:{pressed.notice_id}")
        turn.rewrite(message("notice_dropped"))
    else:
        turn.toast(text("already_published"))
