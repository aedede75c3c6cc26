"""What a person sees and does in a chat: read it, write, send a file, press a button."""

from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.emulator import acts
from bot.emulator.acts import Attachment
from bot.emulator.files import MOST_DOCUMENT_BYTES, Kind, shown_as
from bot.emulator.person.asking import NotThere, asked, chat_in, sender_in, whole, world_of

FIELDS = {"file": Kind.DOCUMENT, "document": Kind.DOCUMENT, "photo": Kind.PHOTO}

# From the narrowest to the widest: https://core.telegram.org/bots/api#determining-list-of-commands
PRIVATE_SCOPES = (
    ("all_private_chats", "vi"),
    ("all_private_chats", ""),
    ("default", "vi"),
    ("default", ""),
)


async def messages(request: Request) -> JSONResponse:
    """GET /chats/{id}/messages?after=: what stands in the chat, newest last."""
    chat = chat_in(request)
    after = whole(request.query_params.get("after", 0), "after")
    return JSONResponse([m.shown() for m in chat.messages.values() if m.message_id > after])


async def send(request: Request) -> JSONResponse:
    """POST /chats/{id}/send: write, or send files, as a person; returns the (first) message.

    JSON ``{from?, text, reply_to?}``, or a multipart form with ``file`` or ``document`` or one or more ``photo``
    (several are an album), and ``caption?``, ``from?``, ``reply_to?``.
    """
    world, chat = world_of(request), chat_in(request)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        body = await asked(request)
        message = acts.say(
            world,
            chat,
            sender_in(world, chat, body.get("from")),
            str(body.get("text") or ""),
            reply_to=_optional(body.get("reply_to")),
        )
        return JSONResponse(message.shown())
    async with request.form(max_part_size=MOST_DOCUMENT_BYTES) as form:
        files = [
            Attachment(kind, await part.read(), part.filename or field, part.content_type or "")
            for field, kind in FIELDS.items()
            for part in form.getlist(field)
            if isinstance(part, UploadFile)
        ]
        messages = acts.send_files(
            world,
            chat,
            sender_in(world, chat, form.get("from")),
            files,
            str(form.get("caption") or form.get("text") or ""),
            reply_to=_optional(form.get("reply_to")),
        )
    return JSONResponse(messages[0].shown())


async def file(request: Request) -> Response:
    """GET /files/{file_id}: what was sent, to be looked at by a person."""
    stored = world_of(request).files.find(request.path_params["file_id"])
    if stored is None:
        raise NotThere("Tệp này không còn được giữ.")
    return Response(stored.content, headers=shown_as(stored))


async def commands(request: Request) -> JSONResponse:
    """GET /commands: the bot's list of commands, as a person sees it under “/”."""
    lists = world_of(request).commands
    return JSONResponse(next((lists[scope] for scope in PRIVATE_SCOPES if scope in lists), []))


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


def _optional(message_id: Any) -> int | None:
    return None if message_id in (None, "") else whole(message_id, "reply_to")
