"""Telegram from a person's side, for the stories: say, press, read, upload, and hear what the bot answers.

    with start_emulator() as url:
        world = World(url)
        lan = world.person(501, "Lan", title="Trưởng phòng")
        lan.start()
        lan.hears("Xin chào")
        lan.press("Đã nhận")

Everything goes over HTTP to the emulator's own API; the bot under test reaches the same address as Telegram's.
"""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any

import httpx

from bot.emulator.clock_face import DemoClock
from bot.emulator.server import Emulator, serve
from bot.emulator.world import Options

TOKEN = "7000000001:a-token-that-only-the-emulator-takes"
PATIENCE_SECONDS = 10.0

Json = dict[str, Any]


@contextmanager
def start_emulator(options: Options | None = None, *, clock: DemoClock | None = None, port: int = 0) -> Iterator[str]:
    """Run an emulator in a thread and yield its address; the options' ``now`` stamps its messages."""
    ready: Future[tuple[str, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def run() -> None:
        stop = asyncio.Event()
        async with serve(Emulator(options or Options(TOKEN), clock=clock), port=port) as address:
            ready.set_result((address, asyncio.get_running_loop(), stop))
            await stop.wait()

    def begin() -> None:
        try:
            asyncio.run(run())
        except BaseException as problem:
            if ready.done():
                raise
            ready.set_exception(problem)

    thread = threading.Thread(target=begin, name="emulator", daemon=True)
    thread.start()
    address, loop, stop = ready.result(PATIENCE_SECONDS)
    try:
        yield address
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(PATIENCE_SECONDS)


@contextmanager
def emulator_process(*arguments: str) -> Iterator[str]:
    """Run ``python -m bot.emulator`` on a free port and yield its address."""
    command = [sys.executable, "-m", "bot.emulator", "--port", "0", "--token", TOKEN, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, "the emulator did not start"
        try:
            yield address
        finally:
            process.terminate()


@dataclass(frozen=True)
class Sent:
    """One accepted call of the bot, as the emulator logged it."""

    n: int
    at: datetime
    method: str
    chat_id: int | None
    message_id: int | None
    text: str
    reply_markup: Json | None
    media: Json | None = None

    @classmethod
    def read(cls, entry: Json) -> "Sent":
        return cls(**{**entry, "at": datetime.fromisoformat(entry["at"])})

    @property
    def buttons(self) -> list[str]:
        """The labels under the message, row by row."""
        return [key["text"] for row in (self.reply_markup or {}).get("inline_keyboard", []) for key in row]


class World:
    """All of the emulated Telegram, and the one line to it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._line = httpx.Client(
            base_url=f"{address}/_emulator", timeout=70, verify=False
        )  # plain HTTP: no certificates to load

    def get(self, path: str, **query: Any) -> Any:
        return self._answer(self._line.get(path, params=query))

    def post(self, path: str, body: Json | None = None, **more: Any) -> Any:
        return self._answer(self._line.post(path, json=body, **more))

    def person(self, person_id: int, first_name: str, *, title: str = "", started: bool = False) -> "Person":
        """Let a person in; ``started`` has them open the chat without saying so to the bot."""
        self.post("/people", {"id": person_id, "first_name": first_name, "title": title, "started": started})
        return Person(self, person_id)

    def group(self, group_id: int, title: str, members: Sequence["Person"], *, kind: str = "group") -> "Group":
        """Make a group (a negative id) with these members and the bot."""
        ids = [member.id for member in members]
        self.post("/groups", {"id": group_id, "title": title, "members": ids, "kind": kind})
        return Group(self, group_id)

    def sent(self, after: int = 0, *, wait: float = 0) -> list[Sent]:
        """Return every accepted call after the given number; with ``wait`` at least one, if it comes in time."""
        return [Sent.read(entry) for entry in self.get("/sent", after=after, wait=wait)]

    def settle(self, quiet_seconds: float = 0.3, within: float = PATIENCE_SECONDS) -> list[Sent]:
        """Wait until the bot has taken every update and has been silent for a while; return all it sent."""
        deadline = monotonic() + within
        heard = self.sent()
        while monotonic() < deadline:
            more = self.sent(heard[-1].n if heard else 0, wait=quiet_seconds)
            heard += more
            if not more and self.stats()["pending_updates"] == 0:
                return heard
        raise AssertionError(f"the bot was still busy after {within} s; last: {heard[-3:]}")

    def stats(self) -> Json:
        return dict(self.get("/stats"))

    def faults(self, **faults: Any) -> None:
        """Set these faults and no others; none at all takes them back."""
        self.post("/faults", faults)

    def limits(self, **limits: Any) -> None:
        self.post("/limits", limits)

    def reset(self) -> None:
        self.post("/reset")

    def move_clock(self, **to: Any) -> Json:
        """Move the demo's clock: ``by_seconds=…``, ``to="2024-09-20T…"`` or ``to_next=True``."""
        return dict(self.post("/clock", to))

    @staticmethod
    def _answer(response: httpx.Response) -> Any:
        assert response.is_success, f"{response.request.method} {response.url.path}: {response.text}"
        return response.json()


@dataclass
class Person:
    """Somebody with Telegram on their phone, in the chat with the bot."""

    world: World
    id: int
    heard_up_to: int = field(default=0)  # the number of the last call that hears() returned

    def start(self, payload: str = "") -> None:
        self.world.post(f"/people/{self.id}/start", {"payload": payload})

    def say(self, text: str, *, reply_to: int | None = None) -> Json:
        """Write to the bot and return the message."""
        return dict(self.world.post(f"/chats/{self.id}/send", {"text": text, "reply_to": reply_to}))

    def upload(
        self, content: bytes, name: str, *, caption: str = "", kind: str = "document", reply_to: int | None = None
    ) -> Json:
        """Send a file; ``kind`` is "document" or "photo"."""
        words = {"caption": caption} | ({"reply_to": str(reply_to)} if reply_to else {})
        return dict(self.world.post(f"/chats/{self.id}/send", files={kind: (name, content)}, data=words))

    def press(self, button: str, *, message_id: int | None = None, within: float = PATIENCE_SECONDS) -> Json | None:
        """Press the newest button with this label or data, and return the bot's answer to it.

        The answer is ``{"text", "show_alert"}``, None if the bot gave none in time.
        """
        at, callback_data = self._find(button, message_id)
        pressed = self.world.post(f"/chats/{self.id}/press", {"message_id": at, "data": callback_data})
        answer: Json | None = self.world.get(f"/callbacks/{pressed['callback_query_id']}", wait=within)
        return answer

    def forge(self, message_id: int, callback_data: str, *, within: float = PATIENCE_SECONDS) -> Json | None:
        """Send a press of a button that may not be there, as a tampered client can."""
        body = {"message_id": message_id, "data": callback_data, "forged": True}
        pressed = self.world.post(f"/chats/{self.id}/press", body)
        answer: Json | None = self.world.get(f"/callbacks/{pressed['callback_query_id']}", wait=within)
        return answer

    def hears(self, containing: str = "", *, within: float = PATIENCE_SECONDS) -> Sent:
        """Wait for the bot's next message or edit in this chat with these words; fail if it does not come."""
        deadline = monotonic() + within
        passed: list[str] = []
        at = self.heard_up_to
        while (left := deadline - monotonic()) > 0:
            for call in self.world.sent(at, wait=left):
                at = call.n
                if call.chat_id != self.id or call.method in ("answerCallbackQuery", "deleteMessage"):
                    continue
                if containing in call.text:
                    self.heard_up_to = call.n
                    return call
                passed.append(call.text)
        raise AssertionError(f"nobody said “{containing}” to {self.id} in {within} s; heard: {passed}")

    def messages(self) -> list[Json]:
        """Return what stands in the chat now, newest last, in Telegram's shape."""
        return list(self.world.get(f"/chats/{self.id}/messages"))

    @property
    def last(self) -> Json:
        return self.messages()[-1]

    def read(self) -> None:
        self.world.post(f"/people/{self.id}/read")

    def block(self) -> None:
        self.world.post(f"/people/{self.id}/block")

    def unblock(self) -> None:
        self.world.post(f"/people/{self.id}/unblock")

    def deactivate(self) -> None:
        self.world.post(f"/people/{self.id}/deactivate")

    def _find(self, button: str, message_id: int | None) -> tuple[int, str]:
        labels = []
        for message in reversed(self.messages()):
            if message_id is not None and message["message_id"] != message_id:
                continue
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for key in row:
                    if button in (key["text"], key.get("callback_data")):
                        return message["message_id"], key["callback_data"]
                    labels.append(key["text"])
        raise AssertionError(f"{self.id} sees no button “{button}”; there are: {labels}")


@dataclass
class Group:
    """A group that the bot is in."""

    world: World
    id: int

    def say(self, who: Person, text: str, *, reply_to: int | None = None) -> Json:
        body = {"from": who.id, "text": text, "reply_to": reply_to}
        return dict(self.world.post(f"/chats/{self.id}/send", body))

    def press(self, who: Person, message_id: int, callback_data: str) -> Json | None:
        body = {"from": who.id, "message_id": message_id, "data": callback_data}
        pressed = self.world.post(f"/chats/{self.id}/press", body)
        answer: Json | None = self.world.get(f"/callbacks/{pressed['callback_query_id']}", wait=PATIENCE_SECONDS)
        return answer

    def messages(self) -> list[Json]:
        return list(self.world.get(f"/chats/{self.id}/messages"))

    def migrate(self) -> "Group":
        """Let it grow into a supergroup, and return that."""
        return Group(self.world, self.world.post(f"/groups/{self.id}/migrate")["id"])

    def kick_bot(self) -> None:
        self.world.post(f"/groups/{self.id}/kick")
