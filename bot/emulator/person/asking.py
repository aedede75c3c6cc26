"""What the chat page and the tests ask, read from their requests; what is wrong is told in Vietnamese."""

from datetime import datetime
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.emulator.acts import Impossible
from bot.emulator.parameters import from_json
from bot.emulator.people import Chat, Person
from bot.emulator.refusals import Refused
from bot.emulator.world import World


class NotThere(Exception):
    """Something asked for that does not exist; answered with 404."""


def world_of(request: Request) -> World:
    return cast(World, request.app.state.emulator.world)


async def asked(request: Request) -> dict[str, Any]:
    """Return the JSON object in the body of a request, empty where there is no body."""
    try:
        return from_json(await request.body())
    except Refused:
        raise Impossible("Nội dung gửi lên phải là một đối tượng JSON, chữ theo UTF-8.") from None


def person_in(request: Request) -> Person:
    """Return the person named in the path of a request."""
    return person_with(world_of(request), whole(request.path_params["id"], "id"))


def chat_in(request: Request) -> Chat:
    """Return the chat named in the path of a request."""
    return chat_with(world_of(request), whole(request.path_params["id"], "id"))


def person_with(world: World, person_id: int) -> Person:
    if (person := world.people.get(person_id)) is None:
        raise NotThere(f"Không có người nào mang số {person_id}.")
    return person


def chat_with(world: World, chat_id: int) -> Chat:
    if (chat := world.chats.get(chat_id)) is None:
        raise NotThere(f"Không có cuộc trò chuyện số {chat_id}.")
    return chat


def sender_in(world: World, chat: Chat, person_id: Any) -> Person:
    """Return who acts: the one named, else the person whose private chat this is."""
    if person_id is None and chat.is_group:
        raise Impossible("Trong nhóm phải nói rõ ai gửi (from).")
    return person_with(world, chat.id if person_id is None else whole(person_id, "from"))


def whole(value: Any, name: str) -> int:
    """Return a whole number; raises ``Impossible`` naming the field."""
    try:
        return int(value)
    except (TypeError, ValueError):
        raise Impossible(f"“{name}” phải là một số nguyên.") from None


def seconds(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise Impossible("“wait” phải là một số giây.") from None


def instant(value: Any) -> datetime:
    """Return an aware instant from ISO text."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise Impossible("“to” phải là một thời điểm ISO, ví dụ 2024-09-20T08:00:00+07:00.") from None
    if moment.tzinfo is None:
        raise Impossible("Thời điểm phải kèm múi giờ, ví dụ 2024-09-20T08:00:00+07:00.")
    return moment


async def refuse(_request: Request, error: Exception) -> JSONResponse:
    """Answer with what went wrong, as ``{"error": sentence}``."""
    return JSONResponse({"error": str(error)}, 404 if isinstance(error, NotThere) else 400)
