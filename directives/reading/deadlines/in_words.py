"""A deadline in Vietnamese words, with dd/mm/yyyy and the weekday."""

from directives.deadline import ONGOING, Deadline
from directives.reading.deadlines.asking import day_in_words


def deadline_in_words(deadline: Deadline) -> str:
    """Return the deadline in Vietnamese."""
    if deadline.due is None:
        return "thường xuyên" if deadline.recurrence == ONGOING else "chưa rõ ngày"
    return f"đến hết {day_in_words(deadline.due)}"
