"""The Bot API's side of the server: calls at ``/bot<token>/<method>`` and files at ``/file/bot<token>/<path>``."""

from typing import Any

from starlette.types import Receive, Scope, Send

from bot.emulator.connections import Connections
from bot.emulator.faults import FINE, Verdict, wait
from bot.emulator.files import shown_as
from bot.emulator.methods import METHODS
from bot.emulator.methods.receiving import get_updates
from bot.emulator.refusals import Refused
from bot.emulator.wire import answer, answer_with_error, parameters_of
from bot.emulator.world import World

GET_UPDATES = "getUpdates"  # it waits, so it is called apart from the others
DOWNLOAD = "file"  # how faults and counts call the fetching of a file
# Telegram takes the names of methods in any case; they are counted as its documentation writes them.
NAMES = {name.lower(): name for name in (*METHODS, GET_UPDATES)}
UNAUTHORIZED = Refused(401, "Unauthorized")
NO_METHOD = Refused(404, "Not Found: method not found")
NO_FILE = Refused(404, "Not Found")


class BotApi:
    """Answers one bot as ``https://api.telegram.org`` would, faults included."""

    def __init__(self, world: World, token: str, connections: Connections) -> None:
        self._world = world
        self._connections = connections
        self._methods_at = f"/bot{token}/"
        self._files_at = f"/file/bot{token}/"

    async def call(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call of a method."""
        path: str = scope["path"]
        known = path.startswith(self._methods_at)
        name = NAMES.get(path[len(self._methods_at) :].lower(), "") if known else ""
        fate = FINE if self._world.trouble.quiet else self._world.trouble.verdict(name.lower())
        if fate is not FINE and await self._struck(name, fate, scope, send):
            return
        try:
            if not known:
                raise UNAUTHORIZED
            status, body = 200, {"ok": True, "result": await self._result(name, scope, receive)}
        except Refused as refusal:
            status, body = refusal.code, refusal.answer()
        self._world.journal.count(name, str(status))
        if fate.drop_after:
            self._world.journal.count(name, "dropped after")
            await self._connections.drop(scope)
        else:
            await answer(send, status, body)

    async def download(self, scope: Scope, send: Send) -> None:
        """Hand out a file at the path that getFile told."""
        path: str = scope["path"]
        fate = FINE if self._world.trouble.quiet else self._world.trouble.verdict(DOWNLOAD)
        if fate is not FINE and await self._struck(DOWNLOAD, fate, scope, send):
            return
        if not path.startswith(self._files_at):
            await answer(send, 401, UNAUTHORIZED.answer())
            return
        stored = self._world.files.at(path[len(self._files_at) :])
        if stored is None:
            await answer(send, 404, NO_FILE.answer())
            return
        headers = [(name.encode(), value.encode("latin-1")) for name, value in shown_as(stored).items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": stored.content})

    async def _result(self, name: str, scope: Scope, receive: Receive) -> Any:
        call = await parameters_of(scope, receive)
        method = METHODS.get(name)
        if method is not None:
            return method(self._world, call)
        if name == GET_UPDATES:
            return await get_updates(self._world, call)
        raise NO_METHOD

    async def _struck(self, name: str, fate: Verdict, scope: Scope, send: Send) -> bool:
        """Let the fault happen that comes before the work; return True if nothing is to be done any more."""
        await wait(fate.wait)
        if fate.drop_before:
            self._world.journal.count(name, "dropped before")
            await self._connections.drop(scope)
            return True
        if fate.error:
            faults = self._world.trouble.faults
            self._world.journal.count(name, str(faults.error_status))
            await answer_with_error(send, faults.error_status, faults.error_body)
            return True
        return False
