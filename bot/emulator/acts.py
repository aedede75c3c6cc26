"""What a person does in Telegram: start, write, press a button, block the bot, come and go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.emulator import entities
from bot.emulator.files import Kind
from bot.emulator.messages import Message
from bot.emulator.people import Chat, Person
from bot.emulator.refusals import Refused
from bot.emulator.world import Callback, World

KEPT_CALLBACKS = 10_000


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a person sends."""

    kind: Kind
    content: bytes
    name: str
    mime_type: str = ""


class Impossible(Exception):
    """Something that a person cannot do in Telegram; its text is a Vietnamese sentence."""


def say(
    world: World,
    chat: Chat,
    person: Person,
    text: str = "",
    *,
    media: dict[str, Any] | None = None,
    reply_to: int | None = None,
    media_group_id: str = "",
) -> Message:
    """Write a message (or send a file with a caption) as ``person`` and queue the update for the bot.

    Raises ``Impossible`` where Telegram would not let this person write there.
    """
    able_to_write(chat, person)
    if not text.strip() and media is None:
        raise Impossible("Tin nhắn trống.")
    answered = None
    if reply_to is not None and (answered := chat.messages.get(reply_to)) is None:
        raise Impossible(f"Không có tin nhắn số {reply_to} để trả lời.")
    if not chat.is_group:
        person.started = True
    message = world.put(
        chat,
        person.shape(),
        text=text.strip(),
        entities=entities.found(text.strip()) or None,
        outgoing=True,
        media=media,
        reply_to=answered,
        media_group_id=media_group_id,
    )
    if _reaches_bot(world, chat, message):
        world.updates.add("message", message.shape(), chat.id)
    return message


def send_files(
    world: World,
    chat: Chat,
    person: Person,
    files: Sequence[Attachment],
    caption: str = "",
    *,
    reply_to: int | None = None,
) -> list[Message]:
    """Send files as ``person``: one message each, as an album when there are several, the caption on the first."""
    if not files:
        raise Impossible("Không có tệp nào được gửi lên.")
    able_to_write(chat, person)
    try:
        stored = [world.files.keep(file.kind, file.content, file.name, file.mime_type) for file in files]
    except Refused as refusal:
        raise Impossible(f"Telegram không nhận tệp này: {refusal}.") from None
    album = str(world.dice.getrandbits(53)) if len(stored) > 1 else ""
    return [
        say(
            world,
            chat,
            person,
            "" if place else caption,
            media=file.media(),
            reply_to=reply_to,
            media_group_id=album,
        )
        for place, file in enumerate(stored)
    ]


def press(
    world: World, chat: Chat, person: Person, message_id: int, callback_data: str, *, forged: bool = False
) -> Callback:
    """Press the button that carries ``callback_data`` under a message and queue the update for the bot.

    A forged press needs no such button, nor the message: it is what a tampered client would send.
    """
    able_to_write(chat, person)
    message = chat.messages.get(message_id)
    if not forged and (message is None or message.button(callback_data) is None):
        raise Impossible(f"Dưới tin nhắn số {message_id} không có nút “{callback_data}”.")
    callback = Callback(str(world.dice.getrandbits(62)), world.options.monotonic(), chat.id)
    world.callbacks[callback.id] = callback
    if len(world.callbacks) > KEPT_CALLBACKS:
        del world.callbacks[next(iter(world.callbacks))]
    shown = message.shape() if message else {"chat": chat.shape, "message_id": message_id, "date": 0}
    world.updates.add(
        "callback_query",
        {
            "id": callback.id,
            "from": person.shape(),
            "message": shown,
            "chat_instance": str(chat.id * 7919),
            "data": callback_data,
        },
        chat.id,
    )
    return callback


def start(world: World, person: Person, payload: str = "", *, quiet: bool = False) -> Message | None:
    """Press START: the chat opens and ``/start`` (with its deep-link payload) is sent; quietly, only opens it."""
    _not_gone(person)
    if person.blocked:
        unblock(world, person)
    person.started = True
    _people_changed(world, person)
    if quiet:
        return None
    return say(world, world.chats[person.id], person, f"/start {payload}".strip())


def block(world: World, person: Person) -> None:
    """Block the bot: it gets ``my_chat_member`` and its messages are refused from now on."""
    _not_gone(person)
    if not person.blocked:
        person.blocked = True
        membership_changed(world, world.chats[person.id], person, "member", "kicked")
        _people_changed(world, person)


def unblock(world: World, person: Person) -> None:
    _not_gone(person)
    if person.blocked:
        person.blocked = False
        membership_changed(world, world.chats[person.id], person, "kicked", "member")
        _people_changed(world, person)


def deactivate(world: World, person: Person) -> None:
    """Delete the account; nothing reaches it any more, and no update tells the bot."""
    person.deactivated = True
    _people_changed(world, person)


def membership_changed(world: World, chat: Chat, person: Person, before: str, after: str) -> None:
    """Tell the bot that ``person`` changed its place in a chat (``my_chat_member``)."""
    world.updates.add(
        "my_chat_member",
        {
            "chat": chat.shape,
            "from": person.shape(),
            "date": world.second(),
            "old_chat_member": _member(world, before),
            "new_chat_member": _member(world, after),
        },
        chat.id,
    )


def _member(world: World, status: str) -> dict[str, Any]:
    member: dict[str, Any] = {"user": world.bot, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    return member


def _reaches_bot(world: World, chat: Chat, message: Message) -> bool:
    """Return True if the bot sees a message: in groups, privacy mode hides what is not for it.

    https://core.telegram.org/bots/features#privacy-mode
    """
    if not chat.is_group:
        return True
    if chat.kicked:
        return False
    if world.options.reads_all_group_messages or message.service:
        return True
    if message.reply_to is not None and not message.reply_to.outgoing:
        return True
    own_name = f"@{world.options.username}".lower()
    words = message.text.split()
    for word in words:
        if word.lower() == own_name:
            return True
    if not message.text.startswith("/") or not words:
        return False
    return "@" not in words[0] or words[0].lower().endswith(own_name)


def able_to_write(chat: Chat, person: Person) -> None:
    """Raise ``Impossible`` unless this person can write in this chat now."""
    _not_gone(person)
    if not chat.is_group:
        if person.blocked:
            raise Impossible(f"{person.name} đang chặn bot; hãy bỏ chặn trước.")
        return
    if person.id not in chat.members:
        raise Impossible(f"{person.name} không ở trong nhóm này.")
    if chat.migrated_to is not None:
        raise Impossible(f"Nhóm này đã chuyển thành nhóm lớn {chat.migrated_to}.")


def _not_gone(person: Person) -> None:
    if person.deactivated:
        raise Impossible(f"Tài khoản của {person.name} đã bị xóa.")


def _people_changed(world: World, person: Person) -> None:
    world.events.tell("people", person.id)
