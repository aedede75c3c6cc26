"""The messages that show the office what was read of a notice, and what becomes of it."""

from collections.abc import Mapping, Sequence
from typing import Final
from zlib import crc32

from directives.assignment import Assignment, Part
from directives.directive import Directive, Notice, NoticeState, Question
from directives.message import Button, Message
from directives.wording import payloads
from directives.wording.text import button, message, text
from directives.wording.vietnamese import listed, shortened

A_PAGE: Final = 6
"""How many directives are listed in one message."""

MOST_QUESTIONS: Final = 8
"""How many questions are offered at once; the others follow as these are answered."""

_LONGEST_OPENING: Final = 40
"""Letters of a number or a label before what a line says."""


def fingerprint(question: Question) -> int:
    """A number by which a button knows its question: other answers do not move it."""
    return crc32(f"{question.about}|{question.name}|{question.sentence}".encode())


def open_questions(directives: Sequence[Directive]) -> list[tuple[Directive, Question, str]]:
    """What must be asked: the directive, the question, and which items it concerns.

    A name that several directives share is asked about once.
    """
    asked: dict[str, tuple[Directive, Question, list[str]]] = {}
    for one in directives:
        if not one.assigned:
            continue
        for question in one.questions:
            key = f"name:{question.name}" if question.name else f"{one.id}:{fingerprint(question)}"
            asked.setdefault(key, (one, question, []))[2].append(name_of(one))
    return [(one, question, listed(dict.fromkeys(items))) for one, question, items in asked.values()]


def overview(notice: Notice, directives: Sequence[Directive], *, warnings: Sequence[str] = ()) -> Message:
    """What was read: number, title, date, how many directives; what is unclear comes first."""
    questions = open_questions(directives) if notice.state is NoticeState.DRAFT else []
    rows: list[tuple[Button, ...]] = [
        (_asker(one, question, question.name or f"mục {items}"),) for one, question, items in questions[:MOST_QUESTIONS]
    ]
    rows.append((button("show_directives", payloads.ShowNotice(notice.id, 0)),))
    if notice.state is NoticeState.DRAFT:
        rows.append((button("forecast", payloads.Forecast(notice.id, 0)),))
        rows.append(
            (
                button("publish", payloads.Publish(notice.id)),
                button("drop_notice", payloads.DropNotice(notice.id)),
            )
        )
    return message("notice", *rows, notice=notice, directives=directives, questions=questions, warnings=warnings)


def listing(notice: Notice, directives: Sequence[Directive], page: int) -> Message:
    """A page of the directives, each with its lead and deadline, and a button that opens it."""
    last = max(0, (len(directives) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = directives[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[tuple[Button, ...]] = [
        (button("directive", payloads.ShowDirective(one.id), number=name_of(one), text=shortened(one.text, 40)),)
        for one in shown
    ]
    turn: list[Button] = []
    if page > 0:
        turn.append(button("previous", payloads.ShowNotice(notice.id, page - 1)))
    if page < last:
        turn.append(button("next", payloads.ShowNotice(notice.id, page + 1)))
    rows.append(tuple(turn))
    rows.append((button("overview", payloads.ShowOverview(notice.id)),))
    if notice.state is NoticeState.DRAFT:
        rows.append(
            (
                button("add_directive", payloads.AddDirective(notice.id)),
                button("publish", payloads.Publish(notice.id)),
            )
        )
    return message(
        "directives", *rows, notice=notice, directives=shown, total=len(directives), page=page, last=last, name=name_of
    )


def directive(notice: Notice, one: Directive, units: Mapping[int, str]) -> Message:
    """One directive beside its source: who, by when, and the sentence that it came from."""
    rows: list[tuple[Button, ...]] = []
    if notice.state is NoticeState.DRAFT:
        rows += [(_asker(one, question, question.name or question.sentence),) for question in one.questions]
        rows += [
            (
                button("fix_lead", payloads.Change(one.id, "lead")),
                button("fix_coordinate", payloads.Change(one.id, "coordinate")),
            ),
            (
                button("fix_deadline", payloads.Change(one.id, "deadline")),
                button("fix_text", payloads.Change(one.id, "text")),
            ),
            (
                button("only_tell" if one.assigned else "follow_up", payloads.ToggleAssigned(one.id)),
                button("fix_split", payloads.Change(one.id, "split")),
                button("drop_directive", payloads.DropDirective(one.id)),
            ),
        ]
    rows.append((button("back", payloads.ShowNotice(notice.id, (one.position - 1) // A_PAGE)),))
    given = {
        part.value: [units[unit] for unit, its in one.units.items() if its is part]
        for part in (Part.LEAD, Part.COORDINATE)
    }
    return message(
        "directive", *rows, notice=notice, one=one, given=given, name=name_of,
        lead_line=_line_of(notice.text, one.lead_from), deadline_line=_line_of(notice.text, one.deadline_from),
    )  # fmt: skip


def _line_of(text: str, place: tuple[int, int] | None) -> str:
    """The words at a place of the notice, with the number or the label that opens their line."""
    if place is None:
        return ""
    begin = text.rfind("\n", 0, place[0]) + 1
    return text[begin if place[0] - begin <= _LONGEST_OPENING else place[0] : place[1]]


def question(one: Directive, asked: Question, nearest: Mapping[int, str], supposed: Sequence[str]) -> Message:
    """One question with its choices, beside the directive that it is about.

    ``nearest`` are units that a name may stand for, ``supposed`` the names of those that the bot took it for.
    """
    rows: list[tuple[Button, ...]] = []
    its = fingerprint(asked)
    if asked.about.startswith("unit:"):
        if supposed:
            rows.append((button("as_supposed", payloads.AnswerAsRead(one.id, its), units=_counted(supposed)),))
        rows += [
            (button("to_person", payloads.AnswerUnit(one.id, its, unit_id), name=name),)
            for unit_id, name in list(nearest.items())[:6]
        ]
        rows.append((button("other_unit", payloads.AnswerTyped(one.id, its)),))
        rows.append((button("no_unit", payloads.AnswerUnit(one.id, its, 0)),))
    else:
        rows.append((button("as_read", payloads.AnswerAsRead(one.id, its)),))
        what = "deadline" if asked.about == "deadline" else "lead"
        rows.append((button(f"fix_{what}", payloads.Change(one.id, what)),))
    rows.append((button("back", payloads.ShowDirective(one.id)),))
    return message("question", *rows, one=one, asked=asked, name=name_of)


def ask_typed(asked: Question, unknown: str = "") -> Message:
    """Ask for the unit that a name stands for, to be typed; ``unknown`` is what was typed in vain."""
    return message("question_typed", asked=asked, unknown=unknown)


def answered(asked: Question, units: Sequence[str]) -> str:
    """What an answer has settled, in one line."""
    return text("question_answered", asked=asked, units=_counted(units))


def _asker(one: Directive, question: Question, what: str) -> Button:
    return button("ask_about", payloads.AskAgain(one.id, fingerprint(question)), what=shortened(what, 36))


def _counted(units: Sequence[str]) -> str:
    """The unit, or how many they are."""
    return units[0] if len(units) == 1 else f"{len(units)} đơn vị"


def ask_units(one: Directive, part: Part, groups: Sequence[tuple[int, str]], nearest: Mapping[int, str]) -> Message:
    """Ask which units it is."""
    rows: list[tuple[Button, ...]] = [
        (button("to_person", payloads.SetUnits(one.id, part.value, f"u{unit_id}"), name=name),)
        for unit_id, name in list(nearest.items())[:5]
    ]
    rows += [
        (button("to_person", payloads.SetUnits(one.id, part.value, f"g{group_id}"), name=name),)
        for group_id, name in groups[:4]
    ]
    rows.append((button("no_unit", payloads.SetUnits(one.id, part.value, "none")),))
    return message("fix_units", *rows, one=one, part=part.value, name=name_of)


def unknown_unit(one: Directive, part: Part, typed: str, nearest: Mapping[int, str]) -> Message:
    """A unit that was typed is not registered, or could be several."""
    rows = [
        (button("to_person", payloads.SetUnits(one.id, part.value, f"u{unit_id}"), name=name),)
        for unit_id, name in list(nearest.items())[:6]
    ]
    return message("fix_units_unknown", *rows, typed=typed)


def ask_deadline(one: Directive, suggestions: Sequence[tuple[str, str]]) -> Message:
    """Ask by when, with likely days as buttons: an ISO date and how it is called."""
    rows: list[tuple[Button, ...]] = [
        (button("to_person", payloads.SetDue(one.id, iso), name=called),) for iso, called in suggestions
    ]
    rows.append((button("no_deadline", payloads.SetDue(one.id, "none")),))
    return message("fix_deadline", *rows, one=one, name=name_of)


def sure_of_deadline(one: Directive, days: Sequence[tuple[str, str]], doubt: str) -> Message:
    """What was typed as a deadline may mean one day or another: an ISO date and how it is called."""
    rows = [(button("to_person", payloads.SetDue(one.id, iso), name=called),) for iso, called in days]
    return message("fix_deadline_sure", *rows, doubt=doubt)


def ask_split(one: Directive, pieces: Sequence[str]) -> Message:
    """Show where it can be split."""
    rows: list[tuple[Button, ...]] = []
    if len(pieces) > 1:
        rows.append((button("split_as_read", payloads.SplitAsRead(one.id), count=len(pieces)),))
    return message("fix_split", *rows, pieces=pieces)


def dropped(one: Directive) -> Message:
    """It was left out; it can be brought back."""
    rows = [
        (button("restore_directive", payloads.RestoreDirective(one.id)),),
        (button("back", payloads.ShowNotice(one.notice_id, (one.position - 1) // A_PAGE)),),
    ]
    return message("directive_dropped", *rows, one=one, name=name_of)


def publish_sure(notice: Notice, directives: Sequence[Directive]) -> Message:
    """Ask once more before the units are told."""
    given = [one for one in directives if one.assigned and one.units]
    units = {unit for one in given for unit in one.units}
    rows: list[tuple[Button, ...]] = []
    if given:
        rows.append((button("publish_sure", payloads.PublishSure(notice.id), count=len(units)),))
    rows.append((button("back", payloads.ShowNotice(notice.id, 0)),))
    nobody = [name_of(one) for one in directives if one.assigned and not one.units]
    unclear = [items for _, _, items in open_questions(directives)]
    return message("publish_sure", *rows, notice=notice, given=given, units=units, nobody=nobody, unclear=unclear)


def published(notice: Notice, given: Sequence[Assignment], unreached: Sequence[str]) -> Message:
    """What was given to whom, and which units nobody could be written to."""
    rows: list[tuple[Button, ...]] = []
    if unreached:
        rows.append((button("invite_everybody", payloads.InviteEverybody(), count=len(unreached)),))
    return message(
        "published", *rows, notice=notice, given=given, units={one.unit_id for one in given}, unreached=unreached
    )


def name_of(one: Directive) -> str:
    """How an item is called: its number in the notice; without one by where it stands."""
    return one.number or ("mở đầu" if one.position == 1 else f"không số {one.position}")
