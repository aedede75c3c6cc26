"""Notices and their directives: brought in, looked at, corrected, published."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, or_, select, update

from directives.assignment import Part
from directives.directive import Directive, Notice, NoticeState, Question, is_assigned
from directives.notice import DirectiveReading, Kind, NoticeReading
from storage.database import Transaction
from storage.tables import directive_units, directives, notices


def digest(text: str) -> str:
    """The fingerprint by which the same text is known again."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def bring(tx: Transaction, reading: NoticeReading, *, file_id: int | None, brought_by: int | None, at: datetime) -> int:
    """Store a notice as a draft, without its directives; return its number."""
    header = reading.header
    notice_id: int = tx.execute(
        insert(notices)
        .values(
            file_id=file_id,
            text_sha256=digest(reading.text),
            text=reading.text,
            number=header.number,
            title=header.title or "",
            issuer=header.issuer or "",
            issued_on=header.issued_on,
            state=NoticeState.DRAFT.value,
            brought_by=brought_by,
            brought_at=at,
        )
        .returning(notices.c.id)
    ).scalar_one()
    return notice_id


def add_directive(
    tx: Transaction,
    notice_id: int,
    position: int,
    reading: DirectiveReading,
    units: Mapping[int, Part],
    questions: Iterable[Question],
) -> int:
    """Add a directive to a notice, with the registered units that it resolves to; return its number."""
    deadline = reading.deadline
    due = deadline.due if deadline else None
    recurrence = deadline.recurrence if deadline else None
    directive_id: int = tx.execute(
        insert(directives)
        .values(
            notice_id=notice_id,
            position=position,
            number=reading.number,
            text=reading.text,
            span_start=reading.span[0],
            span_end=reading.span[1],
            kind=reading.kind.value,
            lead=list(reading.lead),
            lead_from=reading.lead_from,
            deadline_from=reading.deadline_from,
            coordinate=list(reading.coordinate),
            report_to=list(reading.report_to),
            evidence=[stage.value for stage in reading.evidence],
            deadline_phrase=deadline.phrase if deadline else None,
            deadline_op=deadline.op.value if deadline else None,
            deadline_stated=deadline.stated if deadline else None,
            due=due,
            due_time=deadline.time if deadline else None,
            last_working_day=deadline.last_working_day if deadline else None,
            recurrence=recurrence,
            questions=[asdict(question) for question in questions],
            assigned=is_assigned(reading.kind, due, recurrence),
        )
        .returning(directives.c.id)
    ).scalar_one()
    set_units(tx, directive_id, units)
    return directive_id


def set_units(tx: Transaction, directive_id: int, units: Mapping[int, Part]) -> None:
    """Say which registered units a directive is given to."""
    tx.execute(delete(directive_units).where(directive_units.c.directive_id == directive_id))
    if units:
        rows = [{"directive_id": directive_id, "unit_id": unit, "part": part.value} for unit, part in units.items()]
        tx.execute(insert(directive_units), rows)


def change_directive(tx: Transaction, directive_id: int, **values: Any) -> None:
    """Set columns of a directive: a correction by the office."""
    tx.execute(update(directives).where(directives.c.id == directive_id).values(**values))


def make_room(tx: Transaction, directive: Directive, count: int) -> int:
    """Move what follows a directive down by so many places; return the directive's own place."""
    tx.execute(
        update(directives)
        .where(directives.c.notice_id == directive.notice_id, directives.c.position > directive.position)
        .values(position=directives.c.position + count)
    )
    return directive.position


def copy_deadline(tx: Transaction, from_id: int, to_id: int) -> None:
    """Give a directive the deadline of another, and let it be followed up as that one is."""
    columns = (
        "deadline_phrase", "deadline_op", "deadline_stated", "deadline_from",
        "due", "due_time", "last_working_day", "recurrence",
    )  # fmt: skip
    row = tx.execute(select(directives).where(directives.c.id == from_id)).one()
    values = {column: getattr(row, column) for column in columns}
    change_directive(tx, to_id, assigned=row.assigned, evidence=row.evidence, **values)


def get(tx: Transaction, notice_id: int) -> Notice | None:
    """Return a notice, or None."""
    row = tx.execute(select(notices).where(notices.c.id == notice_id)).first()
    return _notice(row) if row else None


def same(tx: Transaction, text: str, file_id: int | None) -> Notice | None:
    """Return the notice that was brought with this text or this very file, unless it was dropped."""
    alike = notices.c.text_sha256 == digest(text)
    if file_id is not None:
        alike = or_(alike, notices.c.file_id == file_id)
    row = tx.execute(
        select(notices).where(alike, notices.c.state != NoticeState.DROPPED.value).order_by(notices.c.id.desc())
    ).first()
    return _notice(row) if row else None


def recent(tx: Transaction, state: NoticeState, most: int = 10) -> Sequence[Notice]:
    """Return the latest notices in a state, newest first."""
    rows = tx.execute(select(notices).where(notices.c.state == state.value).order_by(notices.c.id.desc()).limit(most))
    return [_notice(row) for row in rows]


def set_state(tx: Transaction, notice_id: int, state: NoticeState, *, at: datetime) -> bool:
    """Publish or drop a draft; return False if it is no draft any more (somebody was quicker)."""
    fresh: dict[str, Any] = {"state": state.value}
    if state is NoticeState.PUBLISHED:
        fresh["published_at"] = at
    statement = update(notices).where(notices.c.id == notice_id, notices.c.state == NoticeState.DRAFT.value)
    return tx.execute(statement.values(**fresh)).rowcount == 1


def directives_of(tx: Transaction, notice_id: int) -> Sequence[Directive]:
    """Return the directives of a notice in its order, dropped ones left out."""
    units: dict[int, dict[int, Part]] = {}
    of_notice = select(directives.c.id).where(directives.c.notice_id == notice_id)
    for row in tx.execute(select(directive_units).where(directive_units.c.directive_id.in_(of_notice))):
        units.setdefault(row.directive_id, {})[row.unit_id] = Part(row.part)
    rows = tx.execute(
        select(directives)
        .where(directives.c.notice_id == notice_id, directives.c.dropped.is_(False))
        .order_by(directives.c.position, directives.c.id)
    )
    return [_directive(row, units.get(row.id, {})) for row in rows]


def directive(tx: Transaction, directive_id: int) -> Directive | None:
    """Return one directive, or None."""
    row = tx.execute(select(directives).where(directives.c.id == directive_id)).first()
    if row is None:
        return None
    units = tx.execute(select(directive_units).where(directive_units.c.directive_id == directive_id))
    return _directive(row, {one.unit_id: Part(one.part) for one in units})


def _notice(row: Row[Any]) -> Notice:
    return Notice(
        row.id,
        row.number,
        row.title,
        row.issuer,
        row.issued_on,
        row.text,
        NoticeState(row.state),
        row.file_id,
        row.brought_at,
        row.published_at,
    )


def _directive(row: Row[Any], units: Mapping[int, Part]) -> Directive:
    return Directive(
        id=row.id,
        notice_id=row.notice_id,
        position=row.position,
        number=row.number,
        text=row.text,
        span=(row.span_start, row.span_end),
        kind=Kind(row.kind),
        lead=tuple(row.lead),
        lead_from=tuple(row.lead_from) if row.lead_from else None,
        deadline_from=tuple(row.deadline_from) if row.deadline_from else None,
        coordinate=tuple(row.coordinate),
        report_to=tuple(row.report_to),
        evidence=tuple(row.evidence),
        units=units,
        deadline_phrase=row.deadline_phrase,
        due=row.due,
        due_time=row.due_time,
        last_working_day=row.last_working_day,
        recurrence=row.recurrence,
        questions=tuple(Question(**{**one, "choices": tuple(one["choices"])}) for one in row.questions),
        assigned=row.assigned,
        dropped=row.dropped,
    )
