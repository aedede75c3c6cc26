"""How a reading is held against a clerk's labels: which directives were found, and by whom and when they are due."""

import json
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from directives.notice import DirectiveReading, Kind
from directives.reading.notices import read_notice


def fold(text: str) -> str:
    """The text in one spelling, without case and double spaces."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip().casefold()


def unit(name: str) -> str:
    """The name of a unit without what hands the task over and with its council abbreviated."""
    name = re.sub(r"^(?:các\s+)?đồng chí\s+", "", fold(name))
    return name.replace("uỷ ban", "ủy ban").replace("ủy ban nhân dân", "ubnd").strip(" .,;:")


@dataclass
class Score:
    """What was found, missed, invented or wrong; each entry says what."""

    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    coordinating: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)


def score(document: Path) -> Score:
    """Read a document and hold the reading against the labels beside it."""
    text = "".join(line for line in document.read_text("utf8").splitlines(True) if not line.startswith("#"))
    labels = json.loads(document.with_suffix(".labels.json").read_text("utf8"))
    wanted: list[dict[str, Any]] = labels["directives"] if isinstance(labels, dict) else labels
    left = list(read_notice(text).directives)
    result = Score()
    for want in wanted:
        found = _taken(left, want["text_start"])
        if want["kind"] not in ("task", "follow_up"):
            continue
        if found is None:
            result.missed.append(want["text_start"])
            continue
        _compare(want, found, result)
    result.extra = [one.text[:60] for one in left if one.kind in (Kind.TASK, Kind.FOLLOW_UP)]
    return result


def _taken(left: list[DirectiveReading], start: str) -> DirectiveReading | None:
    for slack in (2, 60, 10**6):
        for place, one in enumerate(left):
            if -1 < fold(one.text).find(fold(start)) <= slack:
                return left.pop(place)
    return None


def _compare(want: dict[str, Any], found: DirectiveReading, result: Score) -> None:
    for wanted, read, into in (
        (want["lead_units"], found.lead, result.leads),
        (want["coordinating_units"], found.coordinate, result.coordinating),
    ):
        if {unit(name) for name in wanted} != {unit(name) for name in read}:
            into.append(f"{want['text_start']}: {wanted} != {list(read)}")
    due = found.deadline.due.isoformat() if found.deadline and found.deadline.due else None
    asked = bool(found.deadline and found.deadline.ask)
    if due != want["deadline_date"] and not (want.get("recurrence") or asked):
        result.dates.append(f"{want['text_start']}: {want['deadline_date']} != {due}")
