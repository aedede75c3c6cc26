"""The people of the emulated Telegram: let in, start, block, unblock, delete."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.emulator import acts
from bot.emulator.acts import Impossible
from bot.emulator.people import Chat, Person
from bot.emulator.person.asking import asked, chat_in, person_in, whole, world_of
from bot.emulator.world import World


async def add(request: Request) -> JSONResponse:
    """POST /people: let in one person, or many at once with ``{"people": [...]}``."""
    world, body = world_of(request), await asked(request)
    several = body.get("people")
    people = [_read(one) for one in (several if isinstance(several, list) else [body])]
    for person in people:
        world.add_person(person)
    world.events.tell("people", people[0].id if people else None)
    return JSONResponse({"added": len(people)})


async def listed(request: Request) -> JSONResponse:
    """GET /people: everybody, with what is unread and the last message."""
    world = world_of(request)
    return JSONResponse([_card(world, person) for person in world.people.values()])


async def start(request: Request) -> JSONResponse:
    """POST /people/{id}/start ``{payload?, quiet?}``."""
    world, person, body = world_of(request), person_in(request), await asked(request)
    acts.start(world, person, str(body.get("payload") or ""), quiet=bool(body.get("quiet")))
    return JSONResponse(_card(world, person))


async def block(request: Request) -> JSONResponse:
    acts.block(world_of(request), person_in(request))
    return JSONResponse(_card(world_of(request), person_in(request)))


async def unblock(request: Request) -> JSONResponse:
    acts.unblock(world_of(request), person_in(request))
    return JSONResponse(_card(world_of(request), person_in(request)))


async def deactivate(request: Request) -> JSONResponse:
    acts.deactivate(world_of(request), person_in(request))
    return JSONResponse(_card(world_of(request), person_in(request)))


async def read(request: Request) -> JSONResponse:
    """POST /people/{id}/read: they have seen all that the bot wrote to them."""
    world = world_of(request)
    chat = chat_in(request)
    if chat.unread:
        chat.unread = 0
        world.events.tell("people", chat.id)
    return JSONResponse({"unread": 0})


def last_of(chat: Chat) -> dict[str, Any] | None:
    """Return the last message in short: ``{"message_id", "text", "at", "outgoing"}``, ``at`` in Unix seconds."""
    if (last := chat.last) is None:
        return None
    return {"message_id": last.message_id, "text": last.summary(), "at": last.date, "outgoing": last.outgoing}


def _read(body: dict[str, Any]) -> Person:
    person_id = whole(body.get("id"), "id")
    if person_id <= 0:
        raise Impossible("Số của một người phải lớn hơn 0.")
    first_name = str(body.get("first_name") or "").strip()
    if not first_name:
        raise Impossible("Cần “first_name”.")
    return Person(
        person_id,
        first_name,
        str(body.get("last_name") or ""),
        str(body.get("username") or ""),
        str(body.get("title") or ""),
        started=bool(body.get("started")),
    )


def _card(world: World, person: Person) -> dict[str, Any]:
    chat = world.chats[person.id]
    return {
        "id": person.id,
        "name": person.name,
        "title": person.title,
        "username": person.username,
        "unread": chat.unread,
        "last": last_of(chat),
        "started": person.started,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
    }
