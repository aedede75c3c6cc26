"""Changing and deleting what the bot has said."""

from typing import Any

from bot.emulator import markup, refusals
from bot.emulator.formatted import Formatted
from bot.emulator.messages import Message
from bot.emulator.methods.addressing import chat_id_of, message_of
from bot.emulator.methods.sending import text_of
from bot.emulator.parameters import Parameters
from bot.emulator.people import Chat
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

DELETABLE_SECONDS = 48 * 3600


def edit_message_text(world: World, call: Parameters) -> Any:
    chat, message = editable(world, call)
    if message.media:
        raise bad_request(refusals.NO_TEXT_TO_EDIT)
    formatted = text_of(call)
    return change(world, "editMessageText", chat, message, call, formatted)


def edit_message_reply_markup(world: World, call: Parameters) -> Any:
    chat, message = editable(world, call)
    as_it_is = Formatted(message.text, message.entities)
    return change(world, "editMessageReplyMarkup", chat, message, call, as_it_is)


def delete_message(world: World, call: Parameters) -> Any:
    """Delete a message: the bot's own anywhere, a person's in a private chat, within 48 hours.

    https://core.telegram.org/bots/api#deletemessage
    """
    chat = world.chat_to_write(chat_id_of(call))
    message = message_of(chat, call, refusals.TO_DELETE_NOT_FOUND)
    if message.outgoing and chat.is_group:
        raise bad_request(refusals.CANNOT_DELETE)
    if world.second() - message.date > DELETABLE_SECONDS:
        raise bad_request(refusals.CANNOT_DELETE_FOR_EVERYONE)
    del chat.messages[message.message_id]
    world.note("deleteMessage", chat, message)
    world.events.tell("deleted", chat.id, message_id=message.message_id)
    return True


def editable(world: World, call: Parameters) -> tuple[Chat, Message]:
    """Return the bot's own message that a call names; raises ``Refused`` (400) where it cannot be edited."""
    chat = world.chat_to_write(chat_id_of(call))
    message = message_of(chat, call, refusals.TO_EDIT_NOT_FOUND)
    if message.outgoing or message.service:
        raise bad_request(refusals.CANNOT_EDIT)
    return chat, message


def change(world: World, method: str, chat: Chat, message: Message, call: Parameters, formatted: Formatted) -> Any:
    """Put the new words and keyboard in place; a keyboard that is not given is taken away."""
    text, entities = formatted
    keyboard = markup.read(call)
    if (text, entities or None, keyboard) == (message.text, message.entities or None, message.reply_markup):
        raise bad_request(refusals.NOT_MODIFIED)
    world.pace.admit(chat.id, group=chat.is_group)
    message.text, message.entities, message.reply_markup = text, entities, keyboard
    message.edit_date = world.second()
    world.note(method, chat, message)
    if world.events.watched:
        world.events.tell("edited", chat.id, message=message.shown())
    return message.shape()
