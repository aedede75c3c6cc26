"""The emulator as a web server: the Bot API, its files, the person's API and the chat page on one port."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from bot.emulator.acts import Impossible
from bot.emulator.bot_api import BotApi
from bot.emulator.clock_face import DemoClock
from bot.emulator.connections import Connections
from bot.emulator.pages import Pages
from bot.emulator.person import ROUTES
from bot.emulator.person.asking import NotThere, refuse
from bot.emulator.wire import answer, header
from bot.emulator.world import Options, World

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
KEEP_ALIVE_SECONDS = 75
ELSEWHERE = {"ok": False, "error_code": 403, "description": "Forbidden: loopback only"}


class Emulator:
    """An ASGI application that behaves as ``https://api.telegram.org`` does towards one bot.

    ``clock`` is what the buttons over the chat page move; without one there is no clock to move. Unless
    ``allow_remote``, a request is refused that does not name this machine in its Host header, or that a web page
    from elsewhere makes the browser send: no such page can act as a person here.
    """

    def __init__(self, options: Options, *, clock: DemoClock | None = None, allow_remote: bool = False) -> None:
        self.world = World(options)
        self.clock = clock
        self.moving = asyncio.Lock()  # two hands on the clock move it one after the other
        self.allow_remote = allow_remote
        self.connections = Connections()
        self._bot_api = BotApi(self.world, options.token, self.connections)
        self._rest = Starlette(
            routes=[*ROUTES, Mount("/", Pages())],
            exception_handlers={Impossible: refuse, NotThere: refuse},
        )
        self._rest.state.emulator = self

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if not self.allow_remote and not _is_for_this_machine(header(scope, b"host")):
            await answer(send, 403, ELSEWHERE)
            return
        path: str = scope["path"]
        if path.startswith("/bot"):
            await self._bot_api.call(scope, receive, send)
        elif path.startswith("/file/bot"):
            await self._bot_api.download(scope, send)
        elif not self.allow_remote and not _is_from_this_machine(header(scope, b"origin")):
            await answer(send, 403, ELSEWHERE)
        else:
            await self._rest(scope, receive, send)

    def close(self) -> None:
        """Let everything that waits return, so that the server can stop at once."""
        self.world.unhook()
        self.world.events.close()
        self.world.updates.close()


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
    if not app.allow_remote and not _is_for_this_machine(host.encode()):
        raise ValueError(f"Máy chủ giả lập chỉ mở trên chính máy này, không mở ở {host}.")
    listening = _listen(host, port)
    server = _Server(
        uvicorn.Config(
            app,
            http=app.connections.protocol(),
            lifespan="off",
            log_level="warning",
            access_log=False,
            proxy_headers=False,
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


def _is_for_this_machine(host: bytes) -> bool:
    name = host.decode("latin-1").lower()
    return (name if name.endswith("]") else name.rpartition(":")[0] or name) in LOOPBACK_NAMES


def _is_from_this_machine(origin: bytes) -> bool:
    """Return True unless a browser says that a page from elsewhere made it ask."""
    return not origin or _is_for_this_machine(origin.partition(b"://")[2])
