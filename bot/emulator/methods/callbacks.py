"""answerCallbackQuery: the bot's answer to a pressed button."""

from typing import Any

from bot.emulator import refusals
from bot.emulator.formatted import utf16_length
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

LONGEST_ANSWER = 200


def answer_callback_query(world: World, call: Parameters) -> Any:
    callback = world.callbacks.get(call.text("callback_query_id"))
    now = world.options.monotonic()
    if callback is None or now - callback.pressed_at > world.options.callback_seconds:
        raise bad_request(refusals.QUERY_TOO_OLD)
    text = call.text("text")
    if utf16_length(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if callback.answer is None:  # the person's app shows the first answer only
        callback.answer = {"text": text, "show_alert": call.flag("show_alert")}
        world.journal.write(world.options.now(), "answerCallbackQuery", callback.chat_id, None, text)
        world.events.tell("callback_answer", callback.chat_id, callback_query_id=callback.id, **callback.answer)
    return True
