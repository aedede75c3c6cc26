"""The office brings a notice in: a file or a pasted text is read, stored as a draft and shown."""

from collections.abc import Mapping
from dataclasses import dataclass

from directives.assignment import Part
from directives.directive import Question
from directives.notice import DirectiveReading, NoticeReading
from directives.reading.files import UnreadableFile, read_file, read_pasted
from directives.reading.notices import read_notice
from directives.reading.resolve import resolve
from directives.reading.vietnamese import fold
from directives.units import Registry
from directives.wording import text
from handlers.incoming import Incoming, IncomingFile, IncomingKind
from handlers.notices import review
from handlers.turn import Turn
from storage import files, notices
from storage import units as stored_units

SHORTEST_NOTICE = 400
"""A pasted text this long from the office is taken for a notice, not for a chat line."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read before the transaction: its reading, or the sentence that says why it can't be read."""

    file: IncomingFile
    reading: NoticeReading | None
    warnings: tuple[str, ...] = ()
    why: str = ""


def read(incoming: Incoming) -> ReadFile:
    """Read the file of an update; needs no database."""
    file = incoming.files[0]
    if file.content is None:
        return ReadFile(file, None, why=file.why)
    try:
        document = read_file(file.name, file.content)
    except UnreadableFile as error:
        return ReadFile(file, None, why=str(error))
    return ReadFile(file, read_notice(document.text), document.warnings)


def is_a_file(turn: Turn) -> bool:
    """Return True if a file was sent and read."""
    return isinstance(turn.prepared, ReadFile)


def is_a_pasted_notice(turn: Turn) -> bool:
    """Return True if the text is long enough to be a notice."""
    return turn.incoming.kind is IncomingKind.TEXT and len(turn.incoming.text) >= SHORTEST_NOTICE


def from_file(turn: Turn) -> None:
    """Take a notice from the file that was read."""
    came: ReadFile = turn.prepared
    if came.reading is None or came.file.content is None:
        turn.say(text.message("unreadable_file", name=came.file.name, why=came.why))
        return
    file_id = files.keep(turn.tx, came.file.name, came.file.mime, came.file.content)
    _take(turn, came.reading, file_id, came.warnings)


def from_text(turn: Turn) -> None:
    """Take a notice from a pasted text."""
    document = read_pasted(turn.incoming.text)
    _take(turn, read_notice(document.text), None, document.warnings)


def _take(turn: Turn, reading: NoticeReading, file_id: int | None, warnings: tuple[str, ...]) -> None:
    if known := notices.same(turn.tx, reading.text, file_id):
        turn.say(text.message("notice_known", notice=known, zone=turn.office.zone), about={"notice": known.id})
        review.show(turn, known.id)
        return
    if not reading.directives:
        turn.say(text.message("no_directives"))
        return
    notice_id = notices.bring(turn.tx, reading, file_id=file_id, brought_by=turn.officer.id, at=turn.now)
    registry = stored_units.registry(turn.tx)
    numbers = stored_units.numbers(turn.tx)
    for position, one in enumerate(reading.directives, start=1):
        units, questions = given_to(one, registry, numbers)
        notices.add_directive(turn.tx, notice_id, position, one, units, questions)
    turn.note("notice_brought", f"notice:{notice_id}", directives=len(reading.directives))
    review.show(turn, notice_id, warnings=(*warnings, *reading.questions))


def given_to(
    one: DirectiveReading, registry: Registry, numbers: Mapping[str, int]
) -> tuple[dict[int, Part], list[Question]]:
    """The registered units of a directive, each with its part, and what must be asked about it."""
    units: dict[int, Part] = {}
    questions: list[Question] = []
    for part, names in ((Part.LEAD, one.lead), (Part.COORDINATE, one.coordinate)):
        for name in names:
            if part is Part.COORDINATE and _is_whoever(name):
                continue
            found = resolve(name, registry)
            for code in found.units:
                units.setdefault(numbers[code], part)
            if found.doubtful or not found.units:
                sentence = text.text("ask_unit", name=name, part=part.value)
                questions.append(Question(f"unit:{part.value}", sentence, name, found.nearest))
    if one.deadline is not None and one.deadline.ask:
        questions.append(Question("deadline", one.deadline.ask))
    if one.ask:
        questions.append(Question("reading", one.ask))
    return units, questions


def _is_whoever(name: str) -> bool:
    """Return True for helpers that a notice leaves open (*các đơn vị liên quan*): the unit that leads finds them."""
    return fold(name).strip().endswith("lien quan")
