"""Which chat and which message a call is about."""

from bot.emulator import refusals
from bot.emulator.messages import Message
from bot.emulator.parameters import Parameters
from bot.emulator.people import Chat
from bot.emulator.refusals import bad_request
from bot.emulator.world import World


def chat_id_of(call: Parameters) -> int:
    """Return the chat id of a call; raises ``Refused`` where it is missing or is not a number."""
    value = call.values.get("chat_id")
    if value is None or value == "":
        raise bad_request(refusals.CHAT_ID_EMPTY)
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad_request(refusals.CHAT_NOT_FOUND) from None


def chat_of(world: World, call: Parameters) -> Chat:
    """Return the chat of a call, whether or not the bot may write there."""
    chat = world.chats.get(chat_id_of(call))
    if chat is None:
        raise bad_request(refusals.CHAT_NOT_FOUND)
    return chat


def message_of(chat: Chat, call: Parameters, otherwise: str) -> Message:
    """Return the message of a call; raises ``Refused`` (400) with the words ``otherwise`` where there is none."""
    message_id = call.integer("message_id")
    if message_id <= 0:
        raise bad_request(refusals.MESSAGE_ID_MISSING)
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(otherwise)
    return message


def replied_to(chat: Chat, call: Parameters) -> Message | None:
    """Return the message that a call replies to (``reply_parameters``, or the older name)."""
    reply = call.structure("reply_parameters")
    if isinstance(reply, dict):
        message_id, tolerant = reply.get("message_id", 0), bool(reply.get("allow_sending_without_reply"))
    else:
        message_id, tolerant = call.integer("reply_to_message_id"), call.flag("allow_sending_without_reply")
    if not message_id:
        return None
    message = chat.messages.get(message_id)
    if message is None and not tolerant:
        raise bad_request(refusals.TO_REPLY_NOT_FOUND)
    return message
