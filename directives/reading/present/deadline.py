"""A deadline as the command line gives it."""

from directives.deadline import Deadline
from directives.reading.deadlines import deadline_in_words

_KEYS = ("phrase", "op", "due", "stated", "time", "last_working_day", "recurrence", "ask")


def deadline_as_json(deadline: Deadline | None) -> dict[str, str | None]:
    """Return the keys of the reading contract; all None where there is no deadline. Days ISO, time ``HH:MM``."""
    if deadline is None:
        return dict.fromkeys(_KEYS)
    return {
        "phrase": deadline.phrase,
        "op": deadline.op.value,
        "due": deadline.due.isoformat() if deadline.due else None,
        "stated": deadline.stated,
        "time": deadline.time.strftime("%H:%M") if deadline.time else None,
        "last_working_day": deadline.last_working_day.isoformat() if deadline.last_working_day else None,
        "recurrence": deadline.recurrence,
        "ask": deadline.ask,
    }


def deadline_as_text(deadline: Deadline | None) -> str:
    """Return one readable Vietnamese line."""
    if deadline is None:
        return "Không thấy hạn nào trong câu này."
    said = f"“{deadline.phrase}”: {deadline_in_words(deadline)}"
    return f"{said}. {deadline.ask}" if deadline.ask else said
