"""What stands beside an expression and makes its reading doubtful: it is asked."""

import re
from dataclasses import replace

from directives.calendar import last_working_day
from directives.reading.deadlines.asking import no_day_said, slip_behind_before, unread_hour, which
from directives.reading.deadlines.context import Place
from directives.reading.deadlines.grammar.shapes import Stretch, Weekday
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.meaning.stretches import stretch_days

_TRUOC = one_of("trước")
_T = re.compile("t([2-7])")
_BROKEN = ("truoc", "truocngay")  # "tr ước ngày", "trước ng ày"
_SESSIONS = ("ky hop", "phien hop", "hoi nghi", "dai hoi")


def doubted(place: Place) -> Place:
    """Return the place with its question, where what stands beside it gives one."""
    for doubt in (_with_its_hour, _behind_a_slip, _at_a_session, _month_or_weekday):
        place = doubt(place)
    return place


def _with_its_hour(place: Place) -> Place:
    """Ask where an hour that was not understood stands beside a day: "trước 25:70 ngày 20/9"."""
    hour, due = place.hour_beside, place.meant.due
    if not hour or due is None or place.meant.time is not None or place.meant.ask is not None:
        return place
    doubt = unread_hour(due, hour)
    return replace(place, meant=replace(place.meant, ask=doubt.question, choices=doubt.choices))


def _behind_a_slip(place: Place) -> Place:
    """Ask where an unknown word parts a day from its "trước": "trước nagỳ 27/9"."""
    due = place.meant.due
    if not place.said.bare or due is None or place.meant.ask is not None or len(place.left) < 2:
        return place
    slip, before = place.left[:2]
    parted = [token.letters for token in place.left[:3] if token.kind == "word"]
    broken = "".join(reversed(parted)).endswith(_BROKEN) and not slip.words & _TRUOC
    if not broken and (slip.kind != "word" or slip.words or not before.words & _TRUOC):
        return place
    begin, end = before.start, place.tokens[place.said.end - 1].end
    doubt = slip_behind_before(due, place.written[begin:end])
    return replace(place, meant=replace(place.meant, ask=doubt.question, choices=doubt.choices))


def _month_or_weekday(place: Place) -> Place:
    """Ask about "Hoàn thành: T5": where work is planned it may be the month as well as the weekday."""
    when, due = place.said.when, place.meant.due
    written = _T.fullmatch(place.meant.phrase.lower())
    if written is None or not isinstance(when, Weekday) or due is None or not place.is_behind_a_sign(":"):
        return place
    month = stretch_days(Stretch("month", int(written[1])), place.base)
    doubt = which(f"“{place.meant.phrase}” là tháng {written[1]} hay ngày trong tuần", (month.last, due))
    asked = replace(place.meant, due=month.last, stated=month.stated, last_working_day=last_working_day(month.last))
    return replace(place, meant=replace(asked, ask=doubt.question, choices=doubt.choices))


def _at_a_session(place: Place) -> Place:
    """Ask where only a session is placed in a year: "trình HĐND tại kỳ họp cuối năm"."""
    due = place.meant.due
    if not place.said.bare or due is None or place.meant.ask is not None or not isinstance(place.said.when, Stretch):
        return place
    if not place.left_letters(2).endswith(_SESSIONS):
        return place
    doubt = no_day_said(f"{place.left_words(2)} {place.meant.phrase}")
    return replace(place, meant=replace(place.meant, ask=doubt.question, choices=(due,)))
