"""sendMessage and sendChatAction."""

from typing import Any

from bot.emulator import entities, markup, refusals
from bot.emulator.formatted import Formatted, utf16_length
from bot.emulator.methods.addressing import chat_id_of, replied_to
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

LONGEST_TEXT = 4096  # UTF-16 code units, after the entities were read
CHAT_ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip


def text_of(call: Parameters) -> Formatted:
    """Return the text of a call as it will stand; raises ``Refused`` (400) where it is empty or too long."""
    source = call.text("text")
    if not source:
        raise bad_request(refusals.TEXT_EMPTY)
    formatted = entities.read(source, call.text("parse_mode"), call.structure("entities"))
    if not formatted.text:
        raise bad_request(refusals.TEXT_NON_EMPTY)
    if utf16_length(formatted.text) > LONGEST_TEXT:
        raise bad_request(refusals.TEXT_TOO_LONG)
    return formatted


def send_message(world: World, call: Parameters) -> Any:
    chat = world.chat_to_write(chat_id_of(call))
    formatted = text_of(call)
    keyboard = markup.read(call)
    reply_to = replied_to(chat, call)
    world.pace.admit(chat.id, group=chat.is_group, paid=call.flag("allow_paid_broadcast"))
    message = world.put(
        chat,
        world.bot,
        text=formatted.text,
        entities=formatted.entities,
        reply_markup=keyboard,
        reply_to=reply_to,
    )
    world.note("sendMessage", chat, message)
    return message.shape()


def send_chat_action(world: World, call: Parameters) -> Any:
    chat = world.chat_to_write(chat_id_of(call))
    action = call.text("action")
    if action not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.events.tell("typing", chat.id, action=action)
    return True
