"""The open connections, so that one can be broken without an answer, as a failing network does."""

import asyncio
from importlib.util import find_spec
from typing import Any

from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

Peer = tuple[str, int]


class Connections:
    """Knows the transport of each client; a server uses ``protocol()`` to keep it up to date."""

    def __init__(self) -> None:
        self._open: dict[Peer, asyncio.WriteTransport] = {}

    async def drop(self, scope: Scope) -> None:
        """Break the connection that a request came on, at once and without a word."""
        transport = self._open.get(scope["client"])
        if transport is not None:
            transport.abort()
            while self._open.get(scope["client"]) is transport:  # the server must see it broken before the request ends
                await asyncio.sleep(0)

    def protocol(self) -> type[asyncio.Protocol]:
        """Return uvicorn's HTTP protocol (the fast one where it is installed), which registers itself here."""
        held = self._open
        base = _fastest()

        class Registered(base):  # type: ignore[misc, valid-type] # the base depends on what is installed
            peer: Peer | None = None

            def connection_made(self, transport: Any) -> None:
                if address := transport.get_extra_info("peername"):  # none where the client is gone already
                    self.peer = (str(address[0]), int(address[1]))
                    held[self.peer] = transport
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                if self.peer is not None:
                    held.pop(self.peer, None)
                super().connection_lost(exc)

        return Registered


def _fastest() -> type[asyncio.Protocol]:
    if find_spec("httptools") is None:
        return H11Protocol
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

    return HttpToolsProtocol
