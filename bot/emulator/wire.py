"""The HTTP around a call of the Bot API: its parameters read from whatever body they came in, its answer written."""

import json
from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.types import Receive, Scope, Send

from bot.emulator.faults import Body
from bot.emulator.parameters import Parameters, Upload, from_json, from_query
from bot.emulator.refusals import Refused, bad_request

MOST_BODY_BYTES = 51 * 1024 * 1024  # a file of 50 MB and the words around it
JSON_HEADER = (b"content-type", b"application/json")


def header(scope: Scope, name: bytes) -> bytes:
    """Return the value of a header (its name in lower case), empty where there is none."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return b""


async def body_of(receive: Receive) -> bytes:
    """Return the whole body; raises ``Refused`` (413) when it is larger than Telegram takes."""
    message = await receive()
    body = bytes(message.get("body", b""))
    if not message.get("more_body"):
        return body
    parts, size = [body], len(body)
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY_BYTES:
            raise Refused(413, "Request Entity Too Large")
    return b"".join(parts)


async def parameters_of(scope: Scope, receive: Receive) -> Parameters:
    """Return the parameters of a call from its query and its body (JSON, urlencoded or multipart)."""
    values = from_query(scope["query_string"])
    if scope["method"] == "GET":
        return Parameters(values)
    kind = header(scope, b"content-type")
    body = await body_of(receive)
    if kind.startswith(b"application/json"):
        given = from_json(body)
        return Parameters({**values, **given} if values else given)
    if kind.startswith(b"multipart/form-data"):
        return await _multipart(scope, body, values)
    return Parameters({**values, **from_query(body)})


async def answer(send: Send, status: int, body: Any, headers: tuple[tuple[bytes, bytes], ...] = ()) -> None:
    """Send a JSON answer."""
    content = json.dumps(body).encode()
    length = (b"content-length", str(len(content)).encode())
    start = {"type": "http.response.start", "status": status, "headers": [JSON_HEADER, length, *headers]}
    await send(start)
    await send({"type": "http.response.body", "body": content})


async def answer_with_error(send: Send, status: int, kind: Body) -> None:
    """Send a server's error the way Telegram or a proxy before it does."""
    words = HTTPStatus(status).phrase
    if kind is Body.JSON:
        await answer(send, status, {"ok": False, "error_code": status, "description": words})
        return
    content = f"<html><body><h1>{status} {words}</h1></body></html>".encode() if kind is Body.HTML else b""
    headers = [(b"content-type", b"text/html"), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def _multipart(scope: Scope, body: bytes, values: dict[str, Any]) -> Parameters:
    async def stream() -> AsyncIterator[bytes]:
        yield body

    headers = Headers(raw=scope["headers"])
    parser = MultiPartParser(headers, stream(), max_part_size=MOST_BODY_BYTES)  # type: ignore[arg-type] # it only iterates
    try:
        form = await parser.parse()
    except MultiPartException:
        raise bad_request("can't parse multipart form") from None
    uploads: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            uploads[name] = Upload(value.filename or name, value.content_type or "", await value.read())
        else:
            values[name] = value
    await form.close()
    return Parameters(values, uploads)
