"""The deadline of a directive: the last day allowed, as a notice states it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Operator(StrEnum):
    """How a phrase binds its date: ``trước`` D is D−1, ``chậm nhất`` D is D, ``trong tháng`` its last day."""

    BEFORE = "before"
    BY = "by"
    ON = "on"
    IN = "in"
    WITHIN = "within"
    FROM_TO = "from_to"
    AFTER = "after"


ONGOING = "ongoing"
"""The recurrence of ``thường xuyên``: always, with no day of its own."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as it was read. Days are local days of the office; ``span`` points into the text read.

    ``due`` is the last day allowed, None where no day can be known. ``stated`` is the date as written
    (``2024-09-23``, ``2024-11``, ``2024-Q3``, ``2024``). ``time`` is the hour on ``due`` where one is written.
    ``last_working_day`` is the last working day not after ``due`` in Viet Nam's calendar. ``recurrence`` is an
    RFC 5545 rule, ``ONGOING`` or None. ``starts`` is the first day where one is given. ``ask`` is one Vietnamese
    sentence where the reading may be wrong; ``choices`` are then the last days that it may mean, ``due`` among them.
    """

    phrase: str
    span: tuple[int, int]
    op: Operator
    due: dt.date | None = None
    stated: str | None = None
    time: dt.time | None = None
    last_working_day: dt.date | None = None
    recurrence: str | None = None
    starts: dt.date | None = None
    ask: str | None = None
    choices: tuple[dt.date, ...] = ()
