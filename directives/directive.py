"""A notice and its directives as the office keeps them: read, corrected, published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from directives.assignment import Part
from directives.notice import Kind

_SHORT_TITLE: Final = 90


class NoticeState(StrEnum):
    """A draft is being checked by the office; only a published notice is followed up."""

    DRAFT = "draft"
    PUBLISHED = "published"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice that the office brought in. ``text`` is what the spans of its directives point into."""

    id: int
    number: str | None
    title: str
    issuer: str
    issued_on: date | None
    text: str
    state: NoticeState
    file_id: int | None
    brought_at: datetime
    published_at: datetime | None = None

    @property
    def name(self) -> str:
        """How messages call it."""
        return notice_name(self.number, self.issued_on, self.title)


def notice_name(number: str | None, issued_on: date | None, title: str) -> str:
    """``Thông báo số 12/TB-UBND ngày 12/9/2024``; without a number the beginning of its title stands for it."""
    on = f" ngày {issued_on.day}/{issued_on.month}/{issued_on.year}" if issued_on else ""
    if number:
        return f"Văn bản số {number}{on}"
    short = title if len(title) <= _SHORT_TITLE else title[:_SHORT_TITLE].rsplit(" ", 1)[0] + "…"
    return f"“{short}”{on}"


@dataclass(frozen=True, slots=True)
class Question:
    """Something about a directive that a person must say. ``choices`` are unit codes or ISO dates, the best first."""

    about: str
    sentence: str
    name: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Directive:
    """One directive of a notice. ``units`` are the registered units it is given to, each with its part.

    ``lead_from`` and ``deadline_from`` are where in the notice's text other words than the directive's own say it.
    """

    id: int
    notice_id: int
    position: int
    number: str | None
    text: str
    span: tuple[int, int]
    kind: Kind
    lead: tuple[str, ...]
    lead_from: tuple[int, int] | None
    deadline_from: tuple[int, int] | None
    coordinate: tuple[str, ...]
    report_to: tuple[str, ...]
    evidence: tuple[str, ...]
    units: Mapping[int, Part]
    deadline_phrase: str | None
    due: date | None
    due_time: time | None
    last_working_day: date | None
    recurrence: str | None
    questions: tuple[Question, ...]
    assigned: bool
    dropped: bool


def is_assigned(kind: Kind, due: date | None, recurrence: str | None) -> bool:
    """Return True if a directive is followed up: it asks for an act, or it has a day. The office may change it."""
    return kind in (Kind.TASK, Kind.FOLLOW_UP) or due is not None or recurrence is not None
