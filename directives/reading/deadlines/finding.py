"""Finds the deadlines of a text, and the one that governs a sentence."""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from directives.calendar import last_working_day
from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.deadlines.anchors import anchor_of
from directives.reading.deadlines.asking import several, too_many
from directives.reading.deadlines.beginnings import from_their_start
from directives.reading.deadlines.context import Place, heart_of
from directives.reading.deadlines.doubted import doubted
from directives.reading.deadlines.grammar.expressions import expressions
from directives.reading.deadlines.grammar.patience import Patience
from directives.reading.deadlines.grammar.shapes import Day, Expression, Since, Stretch, Weekday
from directives.reading.deadlines.grammar.tokens import Token, token_runs
from directives.reading.deadlines.meaning.deadlines import Phrase, deadline_meant
from directives.reading.deadlines.roles import is_closed_after, sets_a_deadline
from directives.reading.vietnamese import Folded, fold, fold_with_places

_AT_THE_LATEST = re.compile("(?:muon|cham|tre|lau) nhat|khong (?:de )?(?:qua|muon hon|cham hon|tre hon)")
_REMEMBERED = 8  # expressions
_THAT_IS = re.compile(r"\s*[,(]?\s*(?:tức|tuc)(?: là| la)?\s*", re.IGNORECASE)
_NOTHING_BETWEEN = re.compile(r"\s*(?:,|\(|-|–|và|hoặc|nhưng|song)?\s*(?:và|hoặc|nhưng|song)?\s*")


def found_in(text: str, base: date) -> tuple[Deadline, ...]:
    """Return every deadline that the text sets, in order, read from the day ``base``."""
    return tuple(place.meant for place in _read(text, base))


def governing(text: str, base: date) -> Deadline | None:
    """Return the deadline that governs a phrase or a sentence, read from the day ``base``; None where it sets none."""
    places = _read(text, base)
    if not places:
        return None
    places = _without_anchors(places)
    best = max(_weight(place) for place in places)
    return _the_one([place.meant for place in places if _weight(place) == best], base)


def _without_anchors(places: list[Place]) -> list[Place]:
    """Leave out the days of events from which a term counts: the term is what was asked for."""
    terms = [place.said.term for place in places if place.said.term is not None]
    days = [term.since_day for term in terms if term.since_day is not None]
    return [place for place in places if place.said.strong or not any(place.said.when is day for day in days)] or places


def _read(text: str, base: date) -> list[Place]:
    return from_their_start(text, _narrowed(text, _places(text, base)))


def _places(text: str, base: date) -> list[Place]:
    folded = fold_with_places(text)
    patience = Patience()
    places: list[Place] = []
    for tokens in token_runs(folded):
        heart = heart_of(tokens, len(folded.bare))
        earlier: deque[Expression] = deque(maxlen=_REMEMBERED)
        for said in expressions(tokens, patience):
            said = _counted_from_earlier(said, earlier, tokens)
            earlier.append(said)
            phrase = _phrase(text, folded, tokens, said)
            place = Place(said, deadline_meant(said, phrase, base), base, tokens, folded.written, heart)
            if is_closed_after(place):  # "không nhận hồ sơ sau ngày 20/9"
                said = replace(said, op=Operator.BY, strong=True)
                place = replace(place, said=said, meant=deadline_meant(said, phrase, base))
            if sets_a_deadline(place):
                places.append(doubted(place))
        if patience.is_over:
            return [*places[:-1], *(replace(last, meant=_unfinished(last.meant)) for last in places[-1:])]
    return places


def _counted_from_earlier(said: Expression, earlier: Sequence[Expression], tokens: Sequence[Token]) -> Expression:
    """Give a term the day of the event that it counts from, where that was named before."""
    anchor = anchor_of(said.term, earlier, tokens, said.begin) if said.term is not None else None
    if said.term is None or anchor is None:
        return said
    day, unsure = anchor
    return replace(
        said, term=replace(said.term, since=Since.DOCUMENT, since_day=day), sure_base=True, unsure_anchor=unsure
    )


def _unfinished(last: Deadline) -> Deadline:
    return replace(last, ask=too_many(last.phrase).question)


def _phrase(text: str, folded: Folded, tokens: Sequence[Token], said: Expression) -> Phrase:
    span = folded.span(tokens[said.begin].start, tokens[said.end - 1].end)
    event = ""
    if said.term is not None and said.term.event is not None:
        first, last = said.term.event
        event = folded.written[tokens[first].start : tokens[last - 1].end]
    return Phrase(text, span, event)


def _weight(place: Place) -> int:
    """Weigh how surely an expression is the sentence's deadline: an operator that binds it, a day, then the rest."""
    meant = place.meant
    if meant.recurrence == ONGOING:
        return 1
    if meant.op is Operator.AFTER:
        return 2
    if meant.due is None:
        return 5 if place.said.strong else 3
    return 4 if place.said.bare else 6


def _narrowed(text: str, places: Sequence[Place]) -> list[Place]:
    """Leave out what the next phrase narrows at once: "trong tháng 9, muộn nhất là ngày 26"."""
    kept: list[Place] = []
    for place in places:
        if kept and _says_its_day(text, kept[-1], place):
            kept.pop()
        elif kept and _narrows(text, kept[-1], place):
            place = _in_the_month_of(kept.pop(), place)
        kept.append(place)
    return kept


def _says_its_day(text: str, term: Place, day: Place) -> bool:
    """Return True for "chậm nhất 40 ngày trước ngày bầu cử, tức ngày 20/5/2026": the day is given with the term."""
    unknown = term.said.term is not None and term.meant.due is None
    return unknown and _THAT_IS.fullmatch(text, term.meant.span[1], day.meant.span[0]) is not None


def _narrows(text: str, one: Place, following: Place) -> bool:
    between = _NOTHING_BETWEEN.fullmatch(text, one.meant.span[1], following.meant.span[0])
    if between is None:
        return False
    return _AT_THE_LATEST.match(fold(following.meant.phrase)) is not None or _is_within(one, following)


def _is_within(wider: Place, narrower: Place) -> bool:
    """Return True for "trong tháng 9, xong trước ngày 20": the day lies in the stretch and leaves out its month."""
    day, due = narrower.said.when, wider.meant.due
    if _is_in_that_week(wider, narrower):
        return True
    return (
        wider.said.op is Operator.IN
        and isinstance(wider.said.when, Stretch)
        and narrower.said.op is Operator.BEFORE
        and isinstance(day, Day)
        and day.month is None
        and due is not None
        and day.day <= due.day
    )


def _is_in_that_week(wider: Place, narrower: Place) -> bool:
    """Return True for "tuần sau, trước thứ Tư"."""
    week, day = wider.said.when, narrower.said.when
    named = isinstance(day, Weekday) and day.weeks_on is None and not day.coming
    return isinstance(week, Stretch) and week.unit == "week" and named and not narrower.said.bare


def _in_the_month_of(wider: Place, narrower: Place) -> Place:
    """Read a day without a month in the month just named."""
    due, when = wider.meant.due, narrower.said.when
    if due is not None and isinstance(when, Weekday) and _is_in_that_week(wider, narrower):
        day = due - timedelta(days=due.weekday() - when.weekday)
        return replace(narrower, meant=_on_the_day(narrower, day))
    if due is None or not isinstance(when, Day) or when.month is not None or when.day > due.day:
        return narrower
    return replace(narrower, meant=_on_the_day(narrower, due.replace(day=when.day)))


def _on_the_day(narrower: Place, day: date) -> Deadline:
    excluded = narrower.said.op is Operator.BEFORE and narrower.said.hour is None
    due = day - timedelta(days=1) if excluded else day
    return replace(
        narrower.meant,
        due=due,
        stated=day.isoformat(),
        last_working_day=last_working_day(due),
        ask=None,
        choices=(),
    )


def _the_one(ruling: Sequence[Deadline], base: date) -> Deadline:
    """Return the first of several: what comes after it is a further step, of which the bot asks.

    A day that is past beside one to come was told and not asked for.
    """
    ruling = [meant for meant in ruling if meant.due is None or meant.due >= base] or ruling
    days = {meant.due for meant in ruling}
    if len(days) == 1:
        return min(ruling, key=lambda meant: (meant.op is Operator.FROM_TO, meant.time is None))
    first = ruling[0]
    if first.recurrence is not None:
        first = min(ruling, key=lambda meant: meant.due or date.max)
    doubt = several([(meant.phrase, meant.due) for meant in ruling])
    return replace(first, ask=doubt.question, choices=doubt.choices)
