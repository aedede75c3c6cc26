"""A Telegram update as what a person did."""

from dataclasses import dataclass
from typing import Final

from telegram import CallbackQuery, Message, Update

from directives.message import Address
from directives.wording.text import phrase
from handlers.incoming import Incoming, IncomingFile, IncomingKind

# https://core.telegram.org/bots/api#getfile: a bot may fetch files of up to 20 MB.
MOST_BYTES: Final = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message that has not been fetched yet. ``size`` is in bytes, 0 where it isn't told."""

    file_id: str
    name: str
    mime: str
    size: int

    def unfetched(self, why: str) -> IncomingFile:
        """Return the file without its content; ``why`` names a phrase."""
        return IncomingFile(self.name, self.mime, None, phrase("files", why))

    def fetched(self, content: bytes) -> IncomingFile:
        return IncomingFile(self.name, self.mime, content)


def arrival_of(update: Update, channel: str, bot_name: str) -> tuple[Incoming, Attachment | None] | None:
    """Return what a person did, and the file that came with it; None for what is not for the bot to act on.

    In a group only commands and presses count: people talk to each other there.
    """
    if update.callback_query is not None:
        pressed = _press(update.update_id, update.callback_query, channel)
        return (pressed, None) if pressed else None
    message = update.message
    if message is None:
        return None
    text = message.text or message.caption or ""
    if message.chat.type != "private":
        if not text.startswith("/"):
            return None
        command, _, rest = text.partition(" ")
        name, _, to = command.partition("@")
        if to and to.lower() != bot_name.lower():
            return None
        text = f"{name} {rest}".strip()
    attachment = _attachment(message)
    if not text and attachment is None:
        return None
    return (
        Incoming(
            Address(channel, str(message.chat.id)),
            update.update_id,
            IncomingKind.FILE if attachment else IncomingKind.TEXT,
            text,
            str(message.message_id),
            reply_to=str(message.reply_to_message.message_id) if message.reply_to_message else None,
            sender=message.from_user.full_name if message.from_user else "",
        ),
        attachment,
    )


def _press(update_id: int, query: CallbackQuery, channel: str) -> Incoming | None:
    if query.message is None or query.data is None:
        return None
    return Incoming(
        Address(channel, str(query.message.chat.id)),
        update_id,
        IncomingKind.PRESS,
        query.data,
        str(query.message.message_id),
        press_id=query.id,
        sender=query.from_user.full_name,
    )


def _attachment(message: Message) -> Attachment | None:
    if document := message.document:
        return Attachment(
            document.file_id,
            document.file_name or "tep",
            document.mime_type or "application/octet-stream",
            document.file_size or 0,
        )
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attachment(largest.file_id, f"anh-{message.message_id}.jpg", "image/jpeg", largest.file_size or 0)
    return None
