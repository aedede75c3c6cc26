"""getMe, getChat and the list of commands."""

import re
from typing import Any

from bot.emulator.formatted import utf16_length
from bot.emulator.methods.addressing import chat_of
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(world: World, _call: Parameters) -> Any:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": world.options.reads_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, call: Parameters) -> Any:
    chat = chat_of(world, call)
    return {**chat.shape, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}


NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def set_my_commands(world: World, call: Parameters) -> Any:
    commands = call.structure("commands") or []
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    for command in commands:
        if not (isinstance(command, dict) and COMMAND.fullmatch(str(command.get("command")).removeprefix("/"))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(str(command.get("description") or "").strip()) <= LONGEST_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.commands[_scope(call)] = commands
    return True


def get_my_commands(world: World, call: Parameters) -> Any:
    return world.commands.get(_scope(call), [])


def delete_my_commands(world: World, call: Parameters) -> Any:
    world.commands.pop(_scope(call), None)
    return True


def close(_world: World, _call: Parameters) -> Any:
    return True


def _scope(call: Parameters) -> tuple[str, str]:
    """Return which list of commands is meant: ``(scope, language)``; one for a chat carries the chat's id."""
    scope = call.structure("scope") or {}
    kind = str(scope.get("type", "default"))
    return f"{kind} {scope['chat_id']}" if "chat_id" in scope else kind, call.text("language_code")
