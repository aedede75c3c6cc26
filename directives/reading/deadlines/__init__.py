"""Deadlines in Vietnamese official text: phrase → the last day allowed, and a question where that may be wrong."""

import calendar
import re
from datetime import date, timedelta

from directives.calendar import last_working_day
from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.vietnamese import fold_with_places

_THIN = re.compile(
    r"truoc ngay (?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})|"
    r"trong thang (?P<m2>\d{1,2})/(?P<y2>\d{4})|(?P<o>thuong xuyen)"
)
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def find_deadlines(text: str, *, document_date: date, on: date | None = None) -> tuple[Deadline, ...]:
    """Return every deadline in the text, in order; spans point into ``text``. Relative phrases count from
    ``document_date``."""
    del document_date, on  # the relative phrases need them
    folded = fold_with_places(text)
    found = []
    for m in _THIN.finditer(folded.bare):
        span = folded.span(*m.span())
        phrase = text[span[0] : span[1]]
        try:
            if m["o"]:
                found.append(Deadline(phrase, span, Operator.ON, recurrence=ONGOING))
            elif m["d"]:
                day = date(int(m["y"]), int(m["m"]), int(m["d"]))
                due = day - timedelta(days=1)
                found.append(Deadline(phrase, span, Operator.BEFORE, due, day.isoformat(), None, last_working_day(due)))
            else:
                year, month = int(m["y2"]), int(m["m2"])
                due = date(year, month, calendar.monthrange(year, month)[1])
                found.append(
                    Deadline(phrase, span, Operator.IN, due, f"{year}-{month:02}", None, last_working_day(due))
                )
        except ValueError:
            continue
    return tuple(found)


def read_deadline(text: str, *, on: date, document_date: date) -> Deadline | None:
    """Return the deadline that governs a phrase or sentence, None where it sets none."""
    found = find_deadlines(text, document_date=document_date, on=on)
    return found[0] if found else None


def deadline_in_words(deadline: Deadline) -> str:
    """Return the deadline in Vietnamese, with dd/mm/yyyy and the weekday."""
    if deadline.due is None:
        return "thường xuyên" if deadline.recurrence == ONGOING else "chưa rõ ngày"
    due = deadline.due
    return f"đến hết {_WEEKDAYS[due.weekday()]}, {due:%d/%m/%Y}"
