"""The messages of a report: what was understood, what is doubtful, what was stored."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from directives.assignment import Assignment
from directives.message import Button, Message
from directives.officer import Officer
from directives.progress import Doubt, Figure, ReplyReading, Status
from directives.wording import payloads
from directives.wording.text import button, message
from directives.wording.vietnamese import amount, shortened

_ITEM_STATUS: Final = {
    "done": "đã hoàn thành",
    "in_progress": "đang thực hiện",
    "not_started": "chưa thực hiện",
    "not_done": "chưa hoàn thành",
    "blocked": "đang vướng mắc",
    "no_data": "chưa có số liệu",
    "not_applicable": "không có nội dung này",
}

STAGES: Final = {"before": "trước", "during": "trong", "after": "sau"}


A_HISTORY: Final = 12
"""How many reports are shown in one message, the latest ones."""


class Picture(Protocol):
    """A file handed in with a report."""

    @property
    def stage(self) -> str | None: ...


class Told(Protocol):
    """A report as it is shown in the history."""

    @property
    def officer_name(self) -> str: ...
    @property
    def confirmed_at(self) -> datetime | None: ...
    @property
    def texts(self) -> tuple[str, ...]: ...
    @property
    def figures(self) -> tuple[Figure, ...]: ...
    @property
    def obstacles(self) -> str | None: ...


def which(report_id: int, candidates: Sequence[Assignment], *, today: date) -> Message:
    """Ask which of several assignments a reply is about."""
    rows = [
        (button("which", payloads.ReportOn(report_id, one.id), number=nth, text=shortened(one.text, 42)),)
        for nth, one in enumerate(candidates[:10], start=1)
    ]
    return message("report_which", *rows, assignments=candidates[:10], today=today)


def understood(
    report_id: int,
    assignment: Assignment,
    reading: ReplyReading,
    doubts: Sequence[Doubt],
    pictures: Sequence[str | None],
) -> Message:
    """What the bot understood, and *Đúng* · *Sửa* · *Bỏ*."""
    rows: list[tuple[Button, ...]] = []
    if assignment.evidence and None in pictures:
        rows.append(
            tuple(button(f"stage_{stage}", payloads.PictureStage(report_id, stage)) for stage in assignment.evidence)
        )
    right = [button("report_right", payloads.ReportIs(report_id, "right"))]
    if reading.status is not Status.DONE:
        right.append(button("report_done", payloads.ReportIs(report_id, "done")))
    rows.append(tuple(right))
    rows.append(
        (
            button("report_fix", payloads.ReportIs(report_id, "fix")),
            button("report_drop", payloads.ReportIs(report_id, "drop")),
        )
    )
    return message(
        "report_understood",
        *rows,
        a=assignment,
        reading=reading,
        doubts=doubts,
        pictures=_pictures(pictures),
        unplaced=bool(assignment.evidence) and None in pictures,
        figure=figure_in_words,
    )


def stored(assignment: Assignment, reading: ReplyReading, pictures: Sequence[str | None], *, finished: bool) -> Message:
    """What was stored."""
    missing = [STAGES[stage] for stage in assignment.evidence if stage not in pictures]
    return message(
        "report_stored",
        a=assignment,
        reading=reading,
        pictures=_pictures(pictures),
        finished=finished,
        missing=missing if finished else [],
        figure=figure_in_words,
    )


def to_office(
    assignment: Assignment, reading: ReplyReading, texts: Sequence[str], pictures: int, sender: Officer
) -> Message:
    """A report that waits for the office's word."""
    rows: list[tuple[Button, ...]] = []
    if reading.status == "done":
        rows.append(
            (
                button("confirm_done", payloads.ConfirmDone(assignment.id)),
                button("reopen", payloads.Reopen(assignment.id)),
            )
        )
    else:
        rows.append((button("extend", payloads.Extend(assignment.id)),))
    rows.append((button("history", payloads.History(assignment.id)),))
    return message(
        "report_to_office",
        *rows,
        a=assignment,
        reading=reading,
        texts=texts,
        pictures=pictures,
        sender=sender,
        figure=figure_in_words,
    )


def history(assignment: Assignment, past: Sequence[Told], *, zone: ZoneInfo) -> Message:
    """The reports on an assignment, oldest first."""
    return message("report_history", a=assignment, reports=past[-A_HISTORY:], zone=zone, figure=figure_in_words)


def picture(report: Told, one: Picture, *, zone: ZoneInfo) -> Message:
    """The caption of a picture or file that was handed in with a report."""
    return message("report_picture", report=report, stage=STAGES.get(one.stage or ""), zone=zone)


def figure_in_words(figure: Figure) -> str:
    """``DA3 TDA1: 1,2 tỷ đồng trên 1,5 tỷ đồng (80%)``."""
    name = f"{figure.indicator}: " if figure.indicator else ""
    if figure.value is None:
        return name + _ITEM_STATUS.get(figure.item_status or "", figure.item_status or "chưa có số liệu")
    said = amount(figure.value, figure.unit)
    if figure.of is not None:
        share = f" ({amount(round(figure.percent, 1), '%')})" if figure.percent is not None else ""
        said = f"{said} trên {amount(figure.of, figure.unit)}{share}"
    return name + said


def dropped() -> Message:
    """A draft was thrown away."""
    return message("report_dropped")


def stages(pictures: Sequence[Picture]) -> list[str | None]:
    """When each picture of a report was taken: before · during · after, None where nobody has said so."""
    return [picture.stage for picture in pictures]


def _pictures(stages: Sequence[str | None]) -> str:
    """``3 (2 trước, 1 sau)``; empty where there is none."""
    if not stages:
        return ""
    told = [f"{stages.count(stage)} {word}" for stage, word in STAGES.items() if stage in stages]
    return f"{len(stages)}" + (f" ({', '.join(told)})" if told else "")
