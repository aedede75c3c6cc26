"""setMessageReaction: the bot's thumb under a message."""

from typing import Any

from bot.emulator import refusals
from bot.emulator.methods.addressing import chat_id_of, message_of
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

# The reactions that any bot may set: https://core.telegram.org/bots/api#reactiontypeemoji
EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋"
    " 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
)


def set_message_reaction(world: World, call: Parameters) -> Any:
    chat = world.chat_to_write(chat_id_of(call))
    message = message_of(chat, call, refusals.TO_REACT_NOT_FOUND)
    wanted = call.structure("reaction") or []
    if not isinstance(wanted, list) or len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in wanted:
        if reaction.get("type") != "emoji" or str(reaction.get("emoji")).rstrip("\ufe0f") not in EMOJI.split():
            raise bad_request("REACTION_INVALID")
    message.reactions = wanted
    world.note("setMessageReaction", chat, message)
    if world.events.watched:
        world.events.tell("edited", chat.id, message=message.shown())
    return True
