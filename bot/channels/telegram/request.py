"""How requests reach the Bot API: one pool of connections for everything, without PTB's own HTTP layer.

PTB's layer costs several milliseconds of CPU a message; this one hands JSON to aiohttp.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS: Final = 5.0
# Telegram answers within a second; a file is uploaded, and taken on the other side, within half a minute.
ANSWER_SECONDS: Final = 20.0
UPLOAD_SECONDS: Final = 60.0

_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Connections:
    """The open connections to one server."""

    def __init__(self, most: int = 512) -> None:
        self._most = most
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._most, keepalive_timeout=50, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(
                connector=connector, auto_decompress=True, cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session

    async def post_json(self, url: str, parameters: Mapping[str, Any], seconds: float) -> tuple[int, bytes]:
        """Return the status and body of a call. Raises aiohttp's errors and TimeoutError."""
        async with self.session.post(
            url,
            data=_dumps(parameters).encode(),
            headers={"Content-Type": "application/json"},
            timeout=aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS),
        ) as response:
            return response.status, await response.read()

    async def post_file(
        self, url: str, parameters: Mapping[str, Any], field: str, name: str, content: bytes
    ) -> tuple[int, bytes]:
        """Return the status and body of a call that uploads a file."""
        form = aiohttp.FormData(quote_fields=False)
        for key, value in parameters.items():
            form.add_field(key, value if isinstance(value, str) else _dumps(value))
        form.add_field(field, content, filename=name.replace('"', "'"), content_type="application/octet-stream")
        async with self.session.post(
            url, data=form, timeout=aiohttp.ClientTimeout(total=UPLOAD_SECONDS, sock_connect=CONNECT_SECONDS)
        ) as response:
            return response.status, await response.read()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


class PtbRequest(BaseRequest):
    """PTB's calls over our connections: for what is called seldom (files, webhook, commands)."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    @property
    def read_timeout(self) -> float | None:
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        """The connections open as they are needed."""

    async def shutdown(self) -> None:
        """The connections are closed by whoever opened them."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: object,
        **_more_timeouts: object,
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(total=UPLOAD_SECONDS, sock_connect=CONNECT_SECONDS)
        body = request_data.json_parameters if request_data else None
        try:
            async with self._connections.session.request(method, url, data=body, timeout=timeout) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error
