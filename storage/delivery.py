"""The outbox as the sender sees it: what is due, what it takes in hand, and what became of it.

Only the elected sender calls this, in transactions of its seat (``storage/election.py``). Stories and jobs write
through ``storage/outbox.py``.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Interval, Select, Update, bindparam, func, null, or_, select, union_all, update
from sqlalchemy.sql.dml import ReturningUpdate

from directives.message import Button, MessageKind, Priority
from storage.database import Instant, Transaction, on_sqlite
from storage.tables import accounts, files, outbox

FINAL_STATES = ("sent", "failed", "dropped")
LONGEST_ERROR = 500


@dataclass(frozen=True, slots=True)
class Due:
    """A row that may go out now, as far as its times say. ``original_state`` is that of the message it edits."""

    id: int
    chat_id: str
    kind: MessageKind
    file_id: int | None
    only_if: Mapping[str, Any] | None
    expires_at: datetime | None
    original_state: str | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row taken in hand. ``remote_ref`` is the message edited or replied to, or the press answered."""

    id: int
    chat_id: str
    kind: MessageKind
    text: str
    buttons: tuple[tuple[Button, ...], ...]
    remote_ref: str | None
    file_id: int | None
    attempts: int
    pieces_sent: int
    created_at: datetime
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class FileToSend:
    """A file of the outbox: its content, or what the channel has called it since it was sent first."""

    name: str
    content: bytes | None
    remote_id: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row in hand: its next state, and what is remembered with it.

    ``tried`` is False where it was given back unsent; ``unsure`` is True where it may have arrived all the same.
    A ``send_at`` puts it off until then.
    """

    id: int
    state: str
    tried: bool = True
    unsure: bool = False
    error: str | None = None
    sent_at: datetime | None = None
    remote_id: str | None = None
    pieces_sent: int = 0
    send_at: datetime | None = None


def due(tx: Transaction, channel: str, now: datetime, *, resting: Collection[str], limit: int) -> list[Due]:
    """Return what waits and is due, first by priority and then by time; ``resting`` chats are passed over.

    An edit is left out while the message that it edits has not been sent. The cost is that of the rows returned
    and of those passed over, never of what is stored.
    """
    rows = tx.execute(
        _due(),
        {"channel": channel, "now": now, "resting": list(resting), "most": limit},
    )
    return [
        Due(row.id, row.chat_id, MessageKind(row.kind), row.file_id, row.only_if, row.expires_at, row.original_state)
        for row in rows
    ]


@cache
def _due() -> CompoundSelect[Any]:
    parts = [select(_due_of(priority).subquery()) for priority in Priority]
    return union_all(*parts).order_by("priority", "send_at", "id").limit(bindparam("most"))


def _due_of(priority: Priority) -> Select[Any]:
    # A query for each priority: with the priority fixed, the index gives the rows in order of time and the
    # search ends at the first that is not due yet.
    row, original = outbox.c, outbox.alias("original")
    return (
        select(
            row.id,
            row.priority,
            row.send_at,
            row.chat_id,
            row.kind,
            row.file_id,
            row.only_if,
            row.expires_at,
            original.c.state.label("original_state"),
        )
        .select_from(outbox.outerjoin(original, original.c.id == row.edits_id))
        .where(
            row.state == "waiting",
            row.channel == bindparam("channel"),
            row.priority == int(priority),
            row.send_at <= bindparam("now", type_=Instant),
            # the answer to a press is no message: no chat's pace holds it back
            or_(row.chat_id.not_in(bindparam("resting", expanding=True)), row.kind == MessageKind.TOAST.value),
            or_(row.edits_id.is_(None), original.c.state.in_(FINAL_STATES)),
        )
        .order_by(row.send_at, row.id)
        .limit(bindparam("most"))
    )


def drop(tx: Transaction, reasons: Mapping[int, str]) -> None:
    """Give up rows that wait, each with its reason: they no longer hold, or came too late."""
    if reasons:
        tx.execute(
            update(outbox)
            .where(outbox.c.id == bindparam("row"), outbox.c.state == "waiting")
            .values(state="dropped", error=bindparam("why")),
            [{"row": row, "why": why} for row, why in reasons.items()],
        )


def take_in_hand(tx: Transaction, rows: Sequence[int], by: str, lease: timedelta) -> list[Outgoing]:
    """Mark rows as being sent by this seat for the length of the lease; return them in the order given."""
    if not rows:
        return []
    # a row's text is read as it is taken, so that an edit written meanwhile is either in it or comes after it
    taken = tx.execute(_take(on_sqlite(tx)), {"rows": list(rows), "by": by, "lease": lease}).all()
    remote = _remote_ids(tx, [row.edits_id for row in taken if row.edits_id is not None])
    order = {row: place for place, row in enumerate(rows)}
    return [
        Outgoing(
            row.id,
            row.chat_id,
            MessageKind(row.kind),
            row.text,
            tuple(tuple(Button(label, payload) for label, payload in line) for line in row.buttons),
            row.remote_ref if row.edits_id is None else remote[row.edits_id],
            row.file_id,
            row.attempts,
            row.pieces_sent,
            row.created_at,
            row.expires_at,
        )
        for row in sorted(taken, key=lambda row: order[row.id])
    ]


@cache
def _take(on_sqlite: bool) -> ReturningUpdate[Any]:
    lease_end = null() if on_sqlite else func.clock_timestamp() + bindparam("lease", type_=Interval)
    return (
        update(outbox)
        .where(outbox.c.id.in_(bindparam("rows", expanding=True)), outbox.c.state == "waiting")
        .values(state="sending", claimed_by=bindparam("by"), lease_until=lease_end)
        .returning(outbox)
    )


def _remote_ids(tx: Transaction, rows: Collection[int]) -> dict[int, str | None]:
    if not rows:
        return {}
    found = tx.execute(select(outbox.c.id, outbox.c.remote_id).where(outbox.c.id.in_(rows)))
    return {row.id: row.remote_id for row in found}


def file_to_send(tx: Transaction, file_id: int, channel: str) -> FileToSend:
    """Return a file; its content only where the channel has no name for it yet."""
    row = tx.execute(select(files.c.name, files.c.remote_ids).where(files.c.id == file_id)).one()
    remote_id = row.remote_ids.get(channel)
    content = None if remote_id else tx.execute(select(files.c.content).where(files.c.id == file_id)).scalar_one()
    return FileToSend(row.name, content, remote_id)


def unnamed_files(tx: Transaction, ids: Collection[int], channel: str) -> set[int]:
    """Return those of these files that the channel has no name for yet: they have to be uploaded."""
    if not ids:
        return set()
    rows = tx.execute(select(files.c.id, files.c.remote_ids).where(files.c.id.in_(ids)))
    return {row.id for row in rows if channel not in row.remote_ids}


def name_file(tx: Transaction, file_id: int, channel: str, remote_id: str | None) -> None:
    """Remember what the channel calls a file that it was sent; None where it no longer knows it."""
    names = dict(tx.execute(select(files.c.remote_ids).where(files.c.id == file_id)).scalar_one())
    names.pop(channel, None)
    if remote_id:
        names[channel] = remote_id
    tx.execute(update(files).where(files.c.id == file_id).values(remote_ids=names))


def record(tx: Transaction, outcomes: Sequence[Outcome], by: str) -> None:
    """Write what became of rows in hand. A row that another sender has taken over since is left to it."""
    if not outcomes:
        return
    tx.execute(
        _record(),
        [
            {
                "row": outcome.id,
                "by": by,
                "next": outcome.state,
                "tries": int(outcome.tried),
                "doubts": int(outcome.unsure),
                "why": outcome.error[:LONGEST_ERROR] if outcome.error else None,
                "at": outcome.sent_at,
                "remote": outcome.remote_id,
                "pieces": outcome.pieces_sent,
                "later": outcome.send_at,
            }
            for outcome in outcomes
        ],
    )


@cache
def _record() -> Update:
    row = outbox.c
    return (
        update(outbox)
        .where(row.id == bindparam("row"), row.claimed_by == bindparam("by"), row.state == "sending")
        .values(
            state=bindparam("next"),
            attempts=row.attempts + bindparam("tries"),
            unsure=row.unsure + bindparam("doubts"),
            error=bindparam("why"),
            sent_at=bindparam("at"),
            remote_id=bindparam("remote"),
            pieces_sent=bindparam("pieces"),
            send_at=func.coalesce(bindparam("later", type_=Instant), row.send_at, type_=Instant),
            claimed_by=null(),
            lease_until=null(),
        )
    )


def anything_left(tx: Transaction, channel: str, now: datetime) -> bool:
    """Return True if some row is due or being sent. One query, so that no row slips from the one to the other."""
    found = tx.execute(_left(), {"channel": channel, "now": now, "resting": [], "most": 1})
    return found.first() is not None


@cache
def _left() -> CompoundSelect[Any]:
    sending = select(outbox.c.id).where(outbox.c.state == "sending", outbox.c.channel == bindparam("channel"))
    return union_all(sending, select(_due().subquery().c.id))


def follow_group(tx: Transaction, channel: str, old: str, new: str) -> None:
    """A group has another number now: its account has it too, and what waits for it goes there."""
    tx.execute(update(accounts).where(accounts.c.channel == channel, accounts.c.chat_id == old).values(chat_id=new))
    tx.execute(
        update(outbox)
        .where(outbox.c.channel == channel, outbox.c.chat_id == old, outbox.c.state.in_(("waiting", "sending")))
        .values(chat_id=new)
    )
