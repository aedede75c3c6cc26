"""A bot without a mind, and the emulator that it talks to: what the tests of the chat page play against."""

import asyncio
import json
import struct
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from bot.emulator.pace import UNLIMITED
from bot.emulator.server import Emulator, serve
from bot.emulator.world import Options

TOKEN = "7000000001:secret"
START = datetime(2024, 9, 12, 1, 0, tzinfo=UTC)  # Thursday 12/9/2024, 08:00 in the office

FIELDS = ("id", "first_name", "last_name", "title", "started")
OFFICE, HEAD, WARD, STRANGER, LEADER = 11, 12, 13, 14, 15
PEOPLE = [
    (OFFICE, "Trần Thị", "Minh Hằng", "Chánh Văn phòng · Văn phòng HĐND và UBND", True),
    (HEAD, "Nguyễn Đức", "Thịnh", "Trưởng phòng · Phòng Lao động – TBXH", True),
    (WARD, "Đặng Văn", "Quyết", "Chủ tịch · UBND phường Sông Mới", True),
    (STRANGER, "Lò Thị", "Ánh", "Chủ tịch · UBND xã Núi Biếc", False),
    (LEADER, "Phạm Quốc", "Bảo", "Phó Chủ tịch · UBND thị xã", True),
]


@dataclass
class PlannedClock:
    """A demo's clock with something planned; what is planned happens when the clock comes to it."""

    present: datetime = START
    plan: list[tuple[datetime, Callable[[], object]]] = field(default_factory=list)

    def now(self) -> datetime:
        return self.present

    async def next_due(self) -> datetime | None:
        return min((at for at, _ in self.plan), default=None)

    async def move_to(self, instant: datetime) -> None:
        for at, happens in sorted(self.plan, key=lambda planned: planned[0]):
            if at <= instant:
                self.present = at
                await asyncio.to_thread(happens)
        self.plan = [planned for planned in self.plan if planned[0] > instant]
        self.present = instant


class FakeBot:
    """Calls the Bot API as any bot does, over HTTP."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._http = httpx.Client(base_url=address, timeout=30)
        self._offset = 0

    def call(self, method: str, **values: Any) -> Any:
        """Call a method of the Bot API and return its result; fails the test where it is refused."""
        answer = self._http.post(f"/bot{TOKEN}/{method}", json=values).json()
        assert answer["ok"], answer
        return answer["result"]

    def say(self, chat_id: int, html: str, keys: list[list[tuple[str, str]]] | None = None, **more: Any) -> int:
        """Send a message with inline keys ``(words, data or address)`` and return its id."""
        if keys:
            more["reply_markup"] = inline(keys)
        result = self.call("sendMessage", chat_id=chat_id, text=html, parse_mode="HTML", **more)
        return int(result["message_id"])

    def edit(self, chat_id: int, message_id: int, html: str, keys: list[list[tuple[str, str]]] | None = None) -> None:
        more = {"reply_markup": inline(keys)} if keys else {}
        self.call("editMessageText", chat_id=chat_id, message_id=message_id, text=html, parse_mode="HTML", **more)

    def send_picture(self, chat_id: int, picture: bytes, caption: str = "") -> int:
        answer = self._http.post(
            f"/bot{TOKEN}/sendPhoto",
            data={"chat_id": str(chat_id), "caption": caption},
            files={"photo": ("anh.png", picture, "image/png")},
        ).json()
        assert answer["ok"], answer
        return int(answer["result"]["message_id"])

    def send_album(self, chat_id: int, pictures: list[bytes], caption: str) -> None:
        media = [{"type": "photo", "media": f"attach://p{at}"} for at in range(len(pictures))]
        media[0]["caption"] = caption
        answer = self._http.post(
            f"/bot{TOKEN}/sendMediaGroup",
            data={"chat_id": str(chat_id), "media": json.dumps(media)},
            files={f"p{at}": (f"p{at}.png", picture, "image/png") for at, picture in enumerate(pictures)},
        ).json()
        assert answer["ok"], answer

    def send_document(self, chat_id: int, name: str, content: bytes, caption: str = "") -> int:
        answer = self._http.post(
            f"/bot{TOKEN}/sendDocument",
            data={"chat_id": str(chat_id), "caption": caption},
            files={"document": (name, content)},
        ).json()
        assert answer["ok"], answer
        return int(answer["result"]["message_id"])

    def heard(self) -> dict[str, Any]:
        """Wait for the next update and take it."""
        updates = self.call("getUpdates", offset=self._offset, limit=1, timeout=20)
        assert updates, "the bot heard nothing"
        self._offset = updates[0]["update_id"] + 1
        return dict(updates[0])

    def person(self, path: str, **values: Any) -> Any:
        """Call the person's API."""
        return self._http.post(f"/_emulator{path}", json=values).json()

    def seen(self, path: str) -> Any:
        return self._http.get(f"/_emulator{path}").json()


def inline(keys: list[list[tuple[str, str]]]) -> dict[str, Any]:
    def key(words: str, what: str) -> dict[str, str]:
        return {"text": words, "url" if what.startswith("http") else "callback_data": what}

    return {"inline_keyboard": [[key(*each) for each in row] for row in keys]}


class Running:
    """An emulator with its people, served from a thread; ``bot`` talks to it."""

    def __init__(self, clock: PlannedClock | None) -> None:
        options = Options(TOKEN, limits=UNLIMITED, now=clock.now) if clock else Options(TOKEN, limits=UNLIMITED)
        self._app = Emulator(options, clock=clock)
        self._loop = asyncio.new_event_loop()
        self._ready, self._stop = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._life()), daemon=True)

    async def _life(self) -> None:
        async with serve(self._app) as address:
            self.address = address
            self._ready.set()
            await self._stop.wait()

    def __enter__(self) -> "Running":
        self._thread.start()
        assert self._ready.wait(10)
        self.bot = FakeBot(self.address)
        self.bot.person("/people", people=[dict(zip(FIELDS, person, strict=True)) for person in PEOPLE])
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self._loop.close()

    def cut_the_line(self) -> None:
        """End every stream of events, as a lost network does; the server stays."""
        self._loop.call_soon_threadsafe(self._app.world.events.close)


def picture(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a PNG of one colour that darkens downwards."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    def line(y: int) -> bytes:
        shade = 1 - 0.55 * y / height
        return b"\0" + bytes(int(part * shade) for part in colour) * width

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    lines = zlib.compress(b"".join(line(y) for y in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
