"""The emulator as a web server: the Bot API, its files, the person's API and the chat page on one port."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from bot.emulator.acts import Impossible
from bot.emulator.clock_face import DemoClock
from bot.emulator.connections import Connections
from bot.emulator.faults import FINE, wait
from bot.emulator.files import shown_as
from bot.emulator.methods import METHODS
from bot.emulator.methods.receiving import get_updates
from bot.emulator.pages import Pages
from bot.emulator.person import ROUTES
from bot.emulator.person.asking import NotThere, refuse
from bot.emulator.refusals import Refused
from bot.emulator.wire import answer, answer_with_error, header, parameters_of
from bot.emulator.world import Options, World

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
KEEP_ALIVE_SECONDS = 75
UNAUTHORIZED = Refused(401, "Unauthorized")
NOT_FOUND = Refused(404, "Not Found")


class Emulator:
    """An ASGI application that behaves as ``https://api.telegram.org`` does towards one bot.

    ``clock`` is what the buttons over the chat page move; without one there is no clock to move. Unless
    ``allow_remote``, a request that does not name this machine in its Host header is refused, so that no web
    page elsewhere can reach it through a name of its own (DNS rebinding).
    """

    def __init__(self, options: Options, *, clock: DemoClock | None = None, allow_remote: bool = False) -> None:
        self.world = World(options)
        self.clock = clock
        self.allow_remote = allow_remote
        self.connections = Connections()
        self._methods_at = f"/bot{options.token}/"
        self._files_at = f"/file/bot{options.token}/"
        self._rest = Starlette(
            routes=[*ROUTES, Mount("/", Pages())],
            exception_handlers={Impossible: refuse, NotThere: refuse},
        )
        self._rest.state.emulator = self

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if not self.allow_remote and not _names_this_machine(header(scope, b"host")):
            await answer(send, 403, {"ok": False, "error_code": 403, "description": "Forbidden: loopback only"})
            return
        path: str = scope["path"]
        if path.startswith("/bot"):
            await self._call(path, scope, receive, send)
        elif path.startswith("/file/bot"):
            await self._download(path, send)
        else:
            await self._rest(scope, receive, send)

    def close(self) -> None:
        """Let everything that waits return, so that the server can stop at once."""
        self.world.unhook()
        self.world.events.close()
        self.world.updates.close()

    async def _call(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        name = path[len(self._methods_at) :]
        lower = name.lower()
        fate = FINE if self.world.trouble.quiet else self.world.trouble.verdict(lower)
        if fate is not FINE:
            await wait(fate.wait)
            if fate.drop_before:
                await self.connections.drop(scope)
                return
            if fate.error:
                await self._fail(name, send)
                return
        status, body = await self._answer_to(path, lower, scope, receive)
        self.world.journal.count(name if lower in METHODS or lower == "getupdates" else "?", status)
        if fate.drop_after:
            await self.connections.drop(scope)
            return
        await answer(send, status, body)

    async def _answer_to(self, path: str, name: str, scope: Scope, receive: Receive) -> tuple[int, Any]:
        """Return the status and the JSON of the answer to a call; ``name`` is in lower case."""
        try:
            if not path.startswith(self._methods_at):
                raise UNAUTHORIZED
            call = await parameters_of(scope, receive)
            if (method := METHODS.get(name)) is not None:
                return 200, {"ok": True, "result": method(self.world, call)}
            if name == "getupdates":
                return 200, {"ok": True, "result": await get_updates(self.world, call)}
            raise Refused(404, "Not Found: method not found")
        except Refused as refusal:
            return refusal.code, refusal.answer()

    async def _fail(self, name: str, send: Send) -> None:
        faults = self.world.trouble.faults
        self.world.journal.count(name, faults.error_status)
        await answer_with_error(send, faults.error_status, faults.error_body)

    async def _download(self, path: str, send: Send) -> None:
        if not path.startswith(self._files_at):
            await answer(send, 401, UNAUTHORIZED.answer())
            return
        stored = self.world.files.at(path[len(self._files_at) :])
        if stored is None:
            await answer(send, 404, NOT_FOUND.answer())
            return
        headers = [(name.encode(), value.encode("latin-1")) for name, value in shown_as(stored).items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": stored.content})


class _Server(uvicorn.Server):
    """uvicorn inside somebody else's process: the signals stay with that process."""

    def capture_signals(self) -> nullcontext[None]:  # type: ignore[override] # takes none, so any context will do
        return nullcontext()


@asynccontextmanager
async def serve(app: Emulator, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve ``app`` in this process and yield its address, e.g. ``http://127.0.0.1:40321``.

    Raises ``ValueError`` for an address outside this machine unless the app allows it, ``OSError`` where the
    port is taken. Port 0 takes a free one.
    """
    if not app.allow_remote and not _names_this_machine(host.encode()):
        raise ValueError(f"Máy chủ giả lập chỉ mở trên chính máy này, không mở ở {host}.")
    listening = _listen(host, port)
    server = _Server(
        uvicorn.Config(
            app,
            http=app.connections.protocol(),
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=2,
            backlog=4096,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        while not server.started:
            await asyncio.sleep(0.005)
            if serving.done():
                serving.result()
        yield f"http://{host}:{listening.getsockname()[1]}"
    finally:
        app.close()
        server.should_exit = True
        with suppress(asyncio.CancelledError):
            await serving


def _listen(host: str, port: int) -> socket.socket:
    # With the protocol named, asyncio switches Nagle's algorithm off on what is accepted; without it every answer
    # would wait 40 ms for the client's delayed acknowledgement.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
    except OSError:
        listening.close()
        raise
    return listening


def _names_this_machine(host: bytes) -> bool:
    name = host.decode("latin-1").lower()
    return (name if name.endswith("]") else name.rpartition(":")[0] or name) in LOOPBACK_NAMES
