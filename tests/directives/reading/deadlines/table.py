"""The project's own phrases and sentences, each with the deadline that a careful clerk reads in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from directives.deadline import Deadline

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a document of that date, and what it must be read as: the right side of its line."""

    text: str
    document_date: date
    wanted: str


def phrases(table: str) -> Iterator[Phrase]:
    """Yield the lines of ``phrases.txt`` or ``sentences.txt``."""
    day = date(2024, 9, 12)
    for line in (_HERE / table).read_text("utf8").splitlines():
        if line.startswith("@"):
            day = date.fromisoformat(line[1:].strip())
        elif line and not line.startswith("#"):
            text, _, wanted = line.partition(" => ")
            yield Phrase(text, day, wanted)


def as_line(deadline: Deadline | None) -> str:
    """Return a deadline as the right side of a line."""
    if deadline is None:
        return "-"
    parts = [deadline.op.value, deadline.due.isoformat() if deadline.due else "-"]
    if deadline.time is not None:
        parts.append(f"{deadline.time:%H:%M}")
    if deadline.recurrence is not None:
        parts.append(deadline.recurrence)
    if deadline.ask is not None:
        parts.append("?")
    return " ".join(parts)
