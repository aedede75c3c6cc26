"""The groups of the emulated Telegram: made, grown into supergroups, and the bot thrown out of them."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.emulator import gatherings
from bot.emulator.acts import Impossible
from bot.emulator.people import Chat
from bot.emulator.person.asking import asked, chat_in, person_with, whole, world_of
from bot.emulator.person.people import last_of


async def add(request: Request) -> JSONResponse:
    """POST /groups ``{id, title, members, kind?}``: the first member makes it and adds the bot."""
    world, body = world_of(request), await asked(request)
    members = [person_with(world, whole(one, "members")) for one in body.get("members") or []]
    group = gatherings.gather(
        world,
        whole(body.get("id"), "id"),
        str(body.get("title") or ""),
        members,
        kind=str(body.get("kind") or "group"),
    )
    return JSONResponse(_card(group))


async def listed(request: Request) -> JSONResponse:
    """GET /groups: all groups, with their members and what is unread."""
    return JSONResponse([_card(chat) for chat in world_of(request).chats.values() if chat.is_group])


async def migrate(request: Request) -> JSONResponse:
    """POST /groups/{id}/migrate: the group becomes a supergroup with another id → its card."""
    return JSONResponse(_card(gatherings.migrate(world_of(request), _group(request))))


async def kick(request: Request) -> JSONResponse:
    """POST /groups/{id}/kick: the bot is thrown out."""
    return JSONResponse(_card(gatherings.kick(world_of(request), _group(request))))


def _group(request: Request) -> Chat:
    chat = chat_in(request)
    if not chat.is_group:
        raise Impossible("Đây không phải là một nhóm.")
    return chat


def _card(chat: Chat) -> dict[str, Any]:
    return {
        "id": chat.id,
        "title": chat.shape["title"],
        "kind": chat.kind,
        "members": sorted(chat.members),
        "unread": chat.unread,
        "last": last_of(chat),
        "kicked": chat.kicked,
        "migrated_to": chat.migrated_to,
    }
