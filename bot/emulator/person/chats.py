"""What a person sees and does in a chat: read it, write, send a file, press a button."""

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.emulator import acts
from bot.emulator.person.asking import NotThere, asked, chat_in, sender_in, whole, world_of


async def messages(request: Request) -> JSONResponse:
    """GET /chats/{id}/messages?after=: what stands in the chat, newest last."""
    chat = chat_in(request)
    after = whole(request.query_params.get("after", 0), "after")
    return JSONResponse([m.shown() for m in chat.messages.values() if m.message_id > after])


async def send(request: Request) -> JSONResponse:
    """POST /chats/{id}/send ``{from?, text, reply_to?}``."""
    world = world_of(request)
    chat = chat_in(request)
    body = await asked(request)
    message = acts.say(
        world,
        chat,
        sender_in(world, chat, body.get("from")),
        str(body.get("text") or ""),
        reply_to=None if body.get("reply_to") is None else whole(body["reply_to"], "reply_to"),
    )
    return JSONResponse(message.shown())


async def press(request: Request) -> JSONResponse:
    """POST /chats/{id}/press ``{from?, message_id, data, forged?}`` → ``{callback_query_id}``."""
    world = world_of(request)
    chat = chat_in(request)
    body = await asked(request)
    callback = acts.press(
        world,
        chat,
        sender_in(world, chat, body.get("from")),
        whole(body.get("message_id"), "message_id"),
        str(body.get("data") or ""),
        forged=bool(body.get("forged")),
    )
    return JSONResponse({"callback_query_id": callback.id})


async def callback_answer(request: Request) -> JSONResponse:
    """GET /callbacks/{id}: ``{text, show_alert}`` once the bot has answered, null before."""
    callback = world_of(request).callbacks.get(request.path_params["id"])
    if callback is None:
        raise NotThere("Không có lần bấm nút nào mang số này.")
    return JSONResponse(callback.answer)
