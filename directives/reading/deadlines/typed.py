"""Dates that a person types in chat: the grammar first, then dateparser for what the grammar has no reading for."""

from dataclasses import replace
from datetime import date, datetime, time

from directives.calendar import last_working_day
from directives.deadline import Deadline, Operator
from directives.reading.deadlines.asking import asking, day_in_words
from directives.reading.deadlines.finding import governing

_LONGEST = 60  # letters: a longer text is no date that somebody typed
_DAY = "ngày "


def date_meant(text: str, on: date) -> Deadline | None:
    """Return the deadline that a person typed on the day ``on``; None where it says none."""
    found = governing(text, on)
    if found is not None:
        return found
    found = governing(_DAY + text, on)
    if found is not None:
        start, end = (max(0, place - len(_DAY)) for place in found.span)
        return replace(found, phrase=text[start:end], span=(start, end))
    return _by_dateparser(text, on) if len(text) <= _LONGEST else None


def _by_dateparser(text: str, on: date) -> Deadline | None:
    import dateparser  # slow to load, and seldom needed

    day = dateparser.parse(
        text,
        languages=["vi", "en"],
        settings={
            "RELATIVE_BASE": datetime.combine(on, time(8)),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month"],
        },
    )
    if day is None:
        return None
    due = day.date()
    doubt = asking(f"“{text.strip()}” có phải là {day_in_words(due)} không?", (due,))
    return Deadline(
        phrase=text,
        span=(0, len(text)),
        op=Operator.ON,
        due=due,
        stated=due.isoformat(),
        last_working_day=last_working_day(due),
        ask=doubt.question,
        choices=doubt.choices,
    )
