"""Reports of progress: drafts until the official says that they were understood, then history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, insert, select, update

from directives.progress import Figure, ReplyReading
from storage import upsert
from storage.database import Transaction
from storage.tables import assignments, files, officers, report_figures, report_files, reports, units


@dataclass(frozen=True, slots=True)
class Picture:
    """A file handed in with a report; ``stage`` is before · during · after, where it was said."""

    file_id: int
    name: str
    mime: str
    stage: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report as it was sent; ``status``, ``obstacles`` and figures are there once it is confirmed."""

    id: int
    assignment_id: int | None
    officer_id: int
    officer_name: str
    at: datetime
    texts: tuple[str, ...]
    status: str | None
    obstacles: str | None
    confirmed_at: datetime | None
    dropped_at: datetime | None
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()

    @property
    def is_draft(self) -> bool:
        return self.confirmed_at is None and self.dropped_at is None


def draft(tx: Transaction, assignment_id: int | None, officer_id: int, *, at: datetime) -> int:
    """Open a draft; return its number."""
    report_id: int = tx.execute(
        insert(reports)
        .values(assignment_id=assignment_id, officer_id=officer_id, at=at, texts=[])
        .returning(reports.c.id)
    ).scalar_one()
    return report_id


def write(tx: Transaction, report_id: int, texts: Iterable[str]) -> None:
    """Set the replies that a draft is made of."""
    tx.execute(update(reports).where(reports.c.id == report_id).values(texts=list(texts)))


def attach(tx: Transaction, report_id: int, file_id: int, stage: str | None) -> None:
    """Hand a file in with a draft; the same file once."""
    tx.execute(
        upsert.insert(report_files, tx.dialect.name)
        .values(report_id=report_id, file_id=file_id, stage=stage)
        .on_conflict_do_nothing()
    )


def set_stage(tx: Transaction, report_id: int, stage: str) -> None:
    """Say when the pictures were taken for which nobody has said it yet."""
    tx.execute(
        update(report_files)
        .where(report_files.c.report_id == report_id, report_files.c.stage.is_(None))
        .values(stage=stage)
    )


def choose(tx: Transaction, report_id: int, assignment_id: int) -> None:
    """Say which assignment a draft is about."""
    tx.execute(update(reports).where(reports.c.id == report_id).values(assignment_id=assignment_id))


def confirm(tx: Transaction, report_id: int, reading: ReplyReading, *, at: datetime) -> bool:
    """Turn a draft into history with what was read in it; return False if it is no draft any more."""
    done = tx.execute(
        update(reports)
        .where(reports.c.id == report_id, reports.c.confirmed_at.is_(None), reports.c.dropped_at.is_(None))
        .values(confirmed_at=at, status=reading.status.value, obstacles=reading.obstacles)
    )
    if done.rowcount != 1:
        return False
    rows = [
        {
            "report_id": report_id,
            "indicator": figure.indicator or "",
            "value": figure.value,
            "of": figure.of,
            "unit": figure.unit,
            "item_status": figure.item_status,
        }
        for figure in reading.figures
    ]
    if rows:
        tx.execute(insert(report_figures), rows)
    return True


def drop(tx: Transaction, report_id: int, *, at: datetime) -> bool:
    """Throw a draft away; return False if it is none any more."""
    done = tx.execute(
        update(reports)
        .where(reports.c.id == report_id, reports.c.confirmed_at.is_(None), reports.c.dropped_at.is_(None))
        .values(dropped_at=at)
    )
    return done.rowcount == 1


def get(tx: Transaction, report_id: int) -> Report | None:
    """Return a report with its figures and files, or None."""
    found = _full(tx, reports.c.id == report_id)
    return found[0] if found else None


def history(tx: Transaction, assignment_id: int) -> Sequence[Report]:
    """Return the confirmed reports of an assignment, oldest first."""
    return _full(tx, (reports.c.assignment_id == assignment_id) & reports.c.confirmed_at.is_not(None))


def latest_figures(tx: Transaction, notice_id: int) -> Sequence[tuple[str, Figure]]:
    """Return each unit's figures on a notice in the order in which they were confirmed: the last one counts."""
    rows = tx.execute(
        select(report_figures, units.c.name.label("unit_name"))
        .join(reports, reports.c.id == report_figures.c.report_id)
        .join(assignments, assignments.c.id == reports.c.assignment_id)
        .join(units, units.c.id == assignments.c.unit_id)
        .where(assignments.c.notice_id == notice_id, reports.c.confirmed_at.is_not(None))
        .order_by(reports.c.confirmed_at, report_figures.c.id)
    )
    return [(row.unit_name, _figure(row)) for row in rows]


def _full(tx: Transaction, where: Any) -> list[Report]:
    rows = tx.execute(
        select(reports, officers.c.name.label("officer_name"))
        .join(officers, officers.c.id == reports.c.officer_id)
        .where(where)
        .order_by(reports.c.confirmed_at, reports.c.id)
    ).all()
    ids = [row.id for row in rows]
    figures: dict[int, list[Figure]] = {}
    for row in tx.execute(
        select(report_figures).where(report_figures.c.report_id.in_(ids)).order_by(report_figures.c.id)
    ):
        figures.setdefault(row.report_id, []).append(_figure(row))
    pictures: dict[int, list[Picture]] = {}
    for row in tx.execute(
        select(report_files, files.c.name, files.c.mime)
        .join(files, files.c.id == report_files.c.file_id)
        .where(report_files.c.report_id.in_(ids))
        .order_by(report_files.c.file_id)
    ):
        pictures.setdefault(row.report_id, []).append(Picture(row.file_id, row.name, row.mime, row.stage))
    return [
        Report(
            row.id,
            row.assignment_id,
            row.officer_id,
            row.officer_name,
            row.at,
            tuple(row.texts),
            row.status,
            row.obstacles,
            row.confirmed_at,
            row.dropped_at,
            tuple(figures.get(row.id, ())),
            tuple(pictures.get(row.id, ())),
        )
        for row in rows
    ]


def _figure(row: Row[Any]) -> Figure:
    return Figure(
        indicator=row.indicator or None,
        value=_plain(row.value),
        of=_plain(row.of),
        unit=row.unit,
        item_status=row.item_status,
        span=(0, 0),
    )


def _plain(value: Any) -> Decimal | None:
    return None if value is None else Decimal(value).normalize() + Decimal(0)
