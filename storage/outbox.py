"""The outbox as stories and jobs see it: what is to be said is a row, written with what caused it.

How the rows go out is in ``storage/delivery.py``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from directives.message import Address, Button, Message, MessageKind, Priority
from storage import keys, upsert
from storage.database import Transaction
from storage.tables import outbox


@dataclass(frozen=True, slots=True)
class Letter:
    """One of many messages that are written at once."""

    key: str
    to: Address
    message: Message
    about: Mapping[str, Any] | None = None


def put(
    tx: Transaction,
    key: str,
    to: Address,
    message: Message,
    *,
    at: datetime,
    priority: Priority,
    kind: MessageKind = MessageKind.TEXT,
    send_at: datetime | None = None,
    expires_at: datetime | None = None,
    file_id: int | None = None,
    remote_ref: str | None = None,
    only_if: Mapping[str, Any] | None = None,
    about: Mapping[str, Any] | None = None,
) -> int | None:
    """Write a message to send, not before ``send_at``; return its row, or None if its key was there already.

    ``only_if`` is checked again as it goes out; ``about`` ties replies to what the message is about.
    """
    row = {
        **_letter(key, to, message, about, at, priority),
        "kind": kind.value,
        "file_id": file_id,
        "remote_ref": remote_ref,
        "only_if": dict(only_if) if only_if else None,
        "send_at": send_at or at,
        "expires_at": expires_at,
    }
    return tx.execute(_insert(tx.dialect.name), row).scalar_one_or_none()


def put_all(tx: Transaction, letters: Sequence[Letter], *, at: datetime, priority: Priority) -> Mapping[str, int]:
    """Write many messages at once; return the rows of those whose keys were not there already, by key."""
    if not letters:
        return {}
    rows = [_letter(one.key, one.to, one.message, one.about, at, priority) for one in letters]
    written = tx.execute(_insert(tx.dialect.name).returning(outbox.c.key), rows)
    return {row.key: row.id for row in written}


def _letter(
    key: str, to: Address, message: Message, about: Mapping[str, Any] | None, at: datetime, priority: Priority
) -> dict[str, Any]:
    return {
        "key": key,
        "channel": to.channel,
        "chat_id": to.chat_id,
        "kind": MessageKind.TEXT.value,
        "priority": int(priority),
        "text": message.text,
        "buttons": buttons_as_rows(message),
        "about": dict(about) if about else None,
        "send_at": at,
        "created_at": at,
    }


@cache
def _insert(dialect: str) -> Any:
    # made once: making it costs more than running it
    table = upsert.insert(outbox, dialect)
    return table.on_conflict_do_nothing().returning(outbox.c.id)


def put_edit(tx: Transaction, outbox_id: int, message: Message, *, at: datetime) -> None:
    """Change a message that was written earlier, sent or not; edits that still wait are merged."""
    fresh = {"text": message.text, "buttons": buttons_as_rows(message)}
    unsent = (
        update(outbox)
        .where(outbox.c.id == outbox_id, outbox.c.state == "waiting", outbox.c.attempts == 0)
        .values(fresh)
    )
    pending = update(outbox).where(outbox.c.edits_id == outbox_id, outbox.c.state == "waiting").values(fresh)
    if tx.execute(unsent).rowcount or tx.execute(pending).rowcount:
        return
    original = tx.execute(
        select(outbox.c.channel, outbox.c.chat_id, outbox.c.about).where(outbox.c.id == outbox_id)
    ).one()
    version = tx.execute(select(func.count()).select_from(outbox).where(outbox.c.edits_id == outbox_id)).scalar_one()
    tx.execute(
        insert(outbox).values(
            key=keys.edit(outbox_id, version + 1),
            channel=original.channel,
            chat_id=original.chat_id,
            kind=MessageKind.EDIT.value,
            priority=int(Priority.ANSWER),
            edits_id=outbox_id,
            send_at=at,
            created_at=at,
            **fresh,
        )
    )


def about(tx: Transaction, address: Address, remote_id: str) -> Mapping[str, Any] | None:
    """Return what the bot's message in this chat is about, or None."""
    row = tx.execute(select(outbox.c.about).where(*_message(address, remote_id))).first()
    return row.about if row else None


def sent_as(tx: Transaction, address: Address, remote_id: str) -> int | None:
    """Return the outbox row of the bot's message in this chat, or None."""
    return tx.execute(select(outbox.c.id).where(*_message(address, remote_id))).scalar_one_or_none()


def _message(address: Address, remote_id: str) -> tuple[ColumnElement[bool], ...]:
    """The row that sent a message: an edit of it bears the same number, and is left out."""
    return (
        outbox.c.chat_id == address.chat_id,
        outbox.c.remote_id == remote_id,
        outbox.c.channel == address.channel,
        outbox.c.edits_id.is_(None),
    )


def address_of(tx: Transaction, outbox_id: int) -> Address:
    """Return the chat that a message goes to."""
    row = tx.execute(select(outbox.c.channel, outbox.c.chat_id).where(outbox.c.id == outbox_id)).one()
    return Address(row.channel, row.chat_id)


def written(tx: Transaction, key_begins: str) -> bool:
    """Return True if a message whose key begins so was written."""
    return tx.execute(select(outbox.c.id).where(outbox.c.key.startswith(key_begins)).limit(1)).first() is not None


def last_text(tx: Transaction, address: Address) -> str:
    """Return the last message written to a chat, empty where there is none."""
    found: str | None = tx.execute(
        select(outbox.c.text)
        .where(outbox.c.chat_id == address.chat_id, outbox.c.kind != MessageKind.TOAST.value)
        .order_by(outbox.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return found or ""


def reasons(tx: Transaction) -> Mapping[int, str]:
    """Return why each message was written: the first word of its key, and for a reminder its kinds."""
    rows = tx.execute(select(outbox.c.id, outbox.c.key, outbox.c.about))
    return {row.id: _reason(row) for row in rows}


def reasons_by_message(tx: Transaction) -> Mapping[tuple[str, str], str]:
    """Return why each message was sent, by its chat and the channel's number."""
    rows = tx.execute(select(outbox).where(outbox.c.remote_id.is_not(None), outbox.c.edits_id.is_(None)))
    return {(row.chat_id, row.remote_id): _reason(row) for row in rows}


def _reason(row: Row[Any, Any, Any]) -> str:
    why = ", ".join((row.about or {}).get("why", []))
    word: str = row.key.split(":", 1)[0]
    return f"{word}: {why}" if why else word


def sending(tx: Transaction) -> int:
    """Return how many messages are on their way."""
    found: int = tx.execute(select(func.count()).select_from(outbox).where(outbox.c.state == "sending")).scalar_one()
    return found


def next_due(tx: Transaction) -> datetime | None:
    """Return the earliest moment at which a waiting message may go out, or None."""
    earliest: datetime | None = tx.execute(
        select(func.min(outbox.c.send_at)).where(outbox.c.state == "waiting")
    ).scalar_one()
    return earliest


def buttons_as_rows(message: Message) -> list[list[list[str]]]:
    """Return a message's buttons as a row keeps them: rows of [label, payload]."""

    def pair(button: Button) -> list[str]:
        return [button.label, button.payload]

    return [[pair(button) for button in row] for row in message.buttons]
