"""Broadcasts: whom they are for, how far they have come, who has read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, String, cast, func, insert, literal, select, update

from directives.message import Message, MessageKind, Priority
from storage import keys
from storage.database import Transaction
from storage.outbox import buttons_as_rows
from storage.people import Person
from storage.tables import accounts, broadcast_receipts, broadcasts, officers, outbox, units

CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A message of the office to many. ``state``: draft · running · stopped · finished · dropped."""

    id: int
    made_by: int
    made_at: datetime
    text: str
    file_id: int | None
    audience: str
    audience_words: str
    state: str
    board_id: int | None
    people: int


@dataclass(frozen=True, slots=True)
class Count:
    """How far a broadcast has come, in people. ``why`` counts the failures by their reason."""

    sent: int
    waiting: int
    failed: int
    dropped: int
    read: int
    why: tuple[tuple[str, int], ...] = ()


def draft(tx: Transaction, made_by: int, text: str, file_id: int | None, *, at: datetime) -> int:
    """Open a draft; return its number."""
    broadcast_id: int = tx.execute(
        insert(broadcasts)
        .values(made_by=made_by, made_at=at, text=text, file_id=file_id, audience="", audience_words="", state="draft")
        .returning(broadcasts.c.id)
    ).scalar_one()
    return broadcast_id


def get(tx: Transaction, broadcast_id: int) -> Broadcast | None:
    """Return a broadcast, or None."""
    row = tx.execute(select(broadcasts).where(broadcasts.c.id == broadcast_id)).first()
    return _broadcast(row) if row else None


def address_to(tx: Transaction, broadcast_id: int, audience: str, words: str, people: int) -> None:
    """Say whom a draft is for."""
    tx.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id)
        .values(audience=audience, audience_words=words, people=people)
    )


def start(
    tx: Transaction, broadcast_id: int, to: Sequence[Person], message: Message, kind: MessageKind, *, at: datetime
) -> bool:
    """Write the broadcast to everybody's outbox; return False if it is no draft any more."""
    begun = tx.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.state == "draft")
        .values(state="running", people=len(to))
        .returning(broadcasts.c.file_id)
    ).first()
    if begun is None:
        return False
    _write(tx, broadcast_id, to, message, kind, begun.file_id, round_=1, at=at)
    for first in range(0, len(to), CHUNK):
        rows = [{"broadcast_id": broadcast_id, "account_id": person.account.id} for person in to[first : first + CHUNK]]
        tx.execute(insert(broadcast_receipts), rows)
    key = literal(f"broadcast:{broadcast_id}:") + cast(broadcast_receipts.c.account_id, String) + literal(":1")
    tx.execute(
        update(broadcast_receipts)
        .where(broadcast_receipts.c.broadcast_id == broadcast_id)
        .values(outbox_id=select(outbox.c.id).where(outbox.c.key == key).scalar_subquery())
    )
    return True


def remind(
    tx: Transaction, broadcast_id: int, to: Sequence[Person], message: Message, round_: int, *, at: datetime
) -> None:
    """Write once more to those who have not read it; ``round_`` has not been used for this broadcast before."""
    _write(tx, broadcast_id, to, message, MessageKind.TEXT, None, round_=round_, at=at)


def _write(
    tx: Transaction,
    broadcast_id: int,
    to: Sequence[Person],
    message: Message,
    kind: MessageKind,
    file_id: int | None,
    *,
    round_: int,
    at: datetime,
) -> None:
    rows = buttons_as_rows(message)
    for start_at in range(0, len(to), CHUNK):
        tx.execute(
            insert(outbox),
            [
                {
                    "key": keys.broadcast(broadcast_id, person.account.id, round_),
                    "channel": person.account.channel,
                    "chat_id": person.account.chat_id,
                    "kind": kind.value,
                    "priority": int(Priority.BROADCAST),
                    "text": message.text,
                    "buttons": rows,
                    "file_id": file_id,
                    "only_if": {"broadcast_running": broadcast_id},
                    "about": {"broadcast": broadcast_id},
                    "send_at": at,
                    "created_at": at,
                }
                for person in to[start_at : start_at + CHUNK]
            ],
        )


def set_board(tx: Transaction, broadcast_id: int, outbox_id: int) -> None:
    """Remember which message shows the live count."""
    tx.execute(update(broadcasts).where(broadcasts.c.id == broadcast_id).values(board_id=outbox_id))


def drop(tx: Transaction, broadcast_id: int) -> bool:
    """Throw a draft away; return False if it was sent already."""
    dropped = tx.execute(
        update(broadcasts).where(broadcasts.c.id == broadcast_id, broadcasts.c.state == "draft").values(state="dropped")
    )
    return dropped.rowcount == 1


def stop(tx: Transaction, broadcast_id: int) -> bool:
    """Stop a broadcast that runs: what has not gone out stays; return False if it runs no more."""
    stopped = tx.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.state == "running")
        .values(state="stopped")
    )
    return stopped.rowcount == 1


def finish(tx: Transaction, broadcast_id: int) -> None:
    """Everything has gone out."""
    tx.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.state == "running")
        .values(state="finished")
    )


def read(tx: Transaction, broadcast_id: int, account_id: int, *, at: datetime) -> bool:
    """Note that somebody has read it; return True the first time."""
    noted = tx.execute(
        update(broadcast_receipts)
        .where(
            broadcast_receipts.c.broadcast_id == broadcast_id,
            broadcast_receipts.c.account_id == account_id,
            broadcast_receipts.c.read_at.is_(None),
        )
        .values(read_at=at)
    )
    return noted.rowcount == 1


def count(tx: Transaction, broadcast_id: int) -> Count:
    """Return how far a broadcast has come."""
    of_this = (
        select(outbox.c.state, outbox.c.error, broadcast_receipts.c.read_at)
        .join(broadcast_receipts, broadcast_receipts.c.outbox_id == outbox.c.id)
        .where(broadcast_receipts.c.broadcast_id == broadcast_id)
        .subquery()
    )
    states: dict[str, int] = {
        row.state: row.n
        for row in tx.execute(select(of_this.c.state, func.count().label("n")).group_by(of_this.c.state))
    }
    failures = tx.execute(
        select(of_this.c.error, func.count().label("n"))
        .where(of_this.c.state == "failed")
        .group_by(of_this.c.error)
        .order_by(func.count().desc())
        .limit(4)
    )
    seen: int = tx.execute(select(func.count()).select_from(of_this).where(of_this.c.read_at.is_not(None))).scalar_one()
    return Count(
        sent=states.get("sent", 0),
        waiting=states.get("waiting", 0) + states.get("sending", 0),
        failed=states.get("failed", 0),
        dropped=states.get("dropped", 0),
        read=seen,
        why=tuple((row.error or "", row.n) for row in failures),
    )


def unread(tx: Transaction, broadcast_id: int) -> Sequence[tuple[int, str, str]]:
    """Return who got it and has not read it: account, name, unit."""
    rows = tx.execute(
        select(accounts.c.id, officers.c.name, units.c.name.label("unit"))
        .select_from(
            broadcast_receipts.join(outbox, outbox.c.id == broadcast_receipts.c.outbox_id)
            .join(accounts, accounts.c.id == broadcast_receipts.c.account_id)
            .join(officers, officers.c.id == accounts.c.officer_id)
            .outerjoin(units, units.c.id == officers.c.unit_id)
        )
        .where(
            broadcast_receipts.c.broadcast_id == broadcast_id,
            broadcast_receipts.c.read_at.is_(None),
            outbox.c.state == "sent",
        )
        .order_by(accounts.c.id)
    )
    return [(row.id, row.name, row.unit or "") for row in rows]


def board_due(tx: Transaction, now: datetime) -> Sequence[Broadcast]:
    """Return the broadcasts whose count is to be shown anew, locked for this transaction."""
    rows = tx.execute(select(broadcasts).where(broadcasts.c.board_due_at <= now).with_for_update(skip_locked=True))
    return [_broadcast(row) for row in rows]


def show_board(tx: Transaction, broadcast_id: int, at: datetime | None) -> None:
    """Have the count shown anew at an instant; None for not until something changes."""
    tx.execute(update(broadcasts).where(broadcasts.c.id == broadcast_id).values(board_due_at=at))


def next_board(tx: Transaction) -> datetime | None:
    """Return the earliest moment at which a count is to be shown anew, or None."""
    earliest: datetime | None = tx.execute(select(func.min(broadcasts.c.board_due_at))).scalar_one()
    return earliest


def _broadcast(row: Row[Any]) -> Broadcast:
    return Broadcast(
        row.id,
        row.made_by,
        row.made_at,
        row.text,
        row.file_id,
        row.audience,
        row.audience_words,
        row.state,
        row.board_id,
        row.people,
    )
