"""The bot that is killed: the real sender, the real taking of updates, and a story whose effects can be counted."""

import asyncio
import logging
import os
import random
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
import uvicorn
from sqlalchemy import func, select
from starlette.applications import Starlette

from bot.channels.channel import Delivered, Parcel
from bot.channels.telegram import TelegramChannel
from bot.clock import SystemClock
from bot.sending.sender import Sender
from bot.taking import Taker
from bot.webhook import webhook_route
from directives.message import Message, Priority
from handlers.incoming import Incoming
from storage import audit, keys, outbox, updates
from storage.database import Database, Transaction
from storage.tables import audit as audit_rows
from storage.tables import outbox as outbox_rows
from tests.emulator_client import TOKEN

EFFECT = "chaos"
WEBHOOK, SECRET = "storm", "a-secret-of-the-storm-0123456789"


class Watched(TelegramChannel):
    """Telegram, with a line in a common file when a sending begins and when it has ended."""

    log: int

    async def deliver(self, parcel: Parcel) -> Delivered:
        self._note("begin")
        try:
            return await super().deliver(parcel)
        finally:
            self._note("end")

    def _note(self, what: str) -> None:
        # the monotonic clock is one for all processes of a machine; a short append is one write
        os.write(self.log, f"{time.monotonic():.6f} {os.getpid()} {what}\n".encode())


def board_key(chat: str) -> str:
    """The key of the message in a chat that is edited with every update."""
    return f"board:{chat}"


def board_text(effects: int) -> str:
    return f"bảng: {effects} việc"


class Story:
    """Every text has three effects: it is written down once, answered once, and counted on the chat's board."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __call__(self, incoming: Incoming, now: datetime) -> None:
        address = incoming.address
        with self._database.begin() as tx:
            if not updates.take(tx, address.channel, incoming.update_id, at=now, chat_id=address.chat_id):
                return
            audit.note(tx, EFFECT, at=now, chat=address.chat_id, subject=incoming.text)
            outbox.put(
                tx,
                keys.answer(address.channel, incoming.update_id, 1),
                address,
                Message(f"nhận {incoming.text}"),
                at=now,
                priority=Priority.ANSWER,
            )
            effects = tx.scalar(
                select(func.count()).select_from(audit_rows).where(audit_rows.c.chat == address.chat_id)
            )
            board = tx.scalar(select(outbox_rows.c.id).where(outbox_rows.c.key == board_key(address.chat_id)))
            if board is not None:
                outbox.put_edit(tx, board, Message(board_text(effects or 0)), at=now)


@dataclass(frozen=True)
class Post:
    """How a process gets its updates: by asking, by hearing at a port of this machine, or not at all."""

    polls: bool = False
    door: int | None = None


def work(url: str, telegram: str, log: Path, post: Post) -> None:
    """Run until killed."""
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(_work(url, telegram, log, post))


async def _work(url: str, telegram: str, log: Path, post: Post) -> None:
    database, clock, stop = Database(url), SystemClock(), asyncio.Event()
    channel = Watched(TOKEN, telegram, knows=lambda _address: True, pace_all=250, pace_chat=0, pace_group_minute=0)
    channel.log = os.open(log, os.O_WRONLY | os.O_APPEND)
    sender = Sender(database, [channel], clock, lambda *_: None, dice=random.Random())
    taker = Taker(Story(database), database, clock, on_set_aside=_refuse, after=sender.ring)
    async with asyncio.TaskGroup() as together:
        together.create_task(sender.run(stop))
        if post.polls:
            together.create_task(channel.poll(taker, stop))
        if post.door:
            route = webhook_route(WEBHOOK, SECRET, lambda update: channel.take(update, taker))
            server = uvicorn.Server(uvicorn.Config(Starlette(routes=[route]), port=post.door, log_config=None))
            together.create_task(server.serve())


def _refuse(_tx: Transaction, incoming: Incoming, why: str, _now: datetime) -> None:
    raise AssertionError(f"{incoming.text} was set aside: {why}")
