"""How fast a broadcast goes out: at the provider's ordinary pace, and at the paid one."""

import asyncio
import json
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
from sqlalchemy import insert
from telegram import Bot

from storage.database import Database
from storage.tables import outbox
from tests.bench import stage, updates
from tests.bench.stage import FIRST_CHAT
from tests.emulator_client import TOKEN, World

WORDS = "Đề nghị các đơn vị báo cáo kết quả thực hiện trước 17 giờ ngày 20/9/2024 (số {})."
BUTTONS = [[["Đã đọc", "read:1"]]]


@dataclass(frozen=True)
class Minute:
    """A broadcast under way for a while: messages in it, refusals, and the presses answered meanwhile."""

    messages: int
    seconds: float
    too_many: int
    presses: list[float]

    @property
    def a_second(self) -> float:
        return self.messages / self.seconds


def fill(database: Database, count: int) -> None:
    """Write a broadcast to so many people into the outbox."""
    now = datetime.now(UTC)
    row = {
        "channel": "telegram",
        "kind": "text",
        "priority": 2,
        "buttons": BUTTONS,
        "send_at": now,
        "created_at": now,
    }
    with database.begin() as tx:
        for start in range(0, count, 5_000):
            rows = [
                {**row, "key": f"broadcast:{n}", "chat_id": str(FIRST_CHAT + n), "text": WORDS.format(n)}
                for n in range(start, min(start + 5_000, count))
            ]
            tx.execute(insert(outbox), rows)


def ours(world: World, database: Database, *, seconds: float, per_second: int, most: int) -> Minute:
    """Let our bot send for so long from its first message on, or until ``most`` are sent, while people press."""
    presses: list[float] = []
    with stage.our_bot(world, database, per_second=per_second, per_chat=1):
        started = _wait_for_first(world)
        calls = threading.Thread(target=lambda: presses.extend(_press_for(world, seconds - 5)))
        calls.start()
        while _sent(world) < most and time.monotonic() < started + seconds:
            time.sleep(0.01)
        took = time.monotonic() - started
        sent, refused = _sent(world), world.stats()["too_many"]
        calls.join()
    return Minute(sent, took, refused, presses)


def _sent(world: World) -> int:
    """How many messages were accepted; answers to presses are none."""
    sent: int = world.stats()["calls"].get("sendMessage", {}).get("200", 0)
    return sent


def _wait_for_first(world: World) -> float:
    if not world.sent(0, wait=30):
        raise TimeoutError("the broadcast does not begin")
    return time.monotonic()


def _press_for(world: World, seconds: float) -> list[float]:
    waits: list[float] = []
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        waits += updates.press_seconds(world, 1, pause=0.25)
    return waits


def bare_loop(world: World, count: int, at_once: int = 100) -> float:
    """Messages a second of a bare aiohttp loop that posts the same requests, and does nothing else."""

    async def run() -> float:
        numbers = iter(range(count))
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once)) as session:

            async def worker() -> None:
                for number in numbers:
                    body = {
                        "chat_id": str(FIRST_CHAT + number),
                        "parse_mode": "HTML",
                        "link_preview_options": {"is_disabled": True},
                        "text": WORDS.format(number),
                        "reply_markup": {"inline_keyboard": [[{"text": "Đã đọc", "callback_data": "read:1"}]]},
                        "allow_paid_broadcast": True,
                    }
                    async with session.post(
                        f"{world.address}/bot{TOKEN}/sendMessage",
                        data=json.dumps(body).encode(),
                        headers={"Content-Type": "application/json"},
                    ) as response:
                        await response.read()
                        assert response.status == 200

            started = time.perf_counter()
            await asyncio.gather(*(worker() for _ in range(at_once)))
            return count / (time.perf_counter() - started)

    return asyncio.run(run())


def ptb_as_shipped(world: World, count: int) -> float:
    """Messages a second of PTB's client as it is shipped, many at once."""

    async def run() -> float:
        bot = Bot(TOKEN, base_url=f"{world.address}/bot")
        async with bot:
            gate = asyncio.Semaphore(100)

            async def send(number: int) -> None:
                async with gate:
                    await bot.send_message(FIRST_CHAT + number, WORDS.format(number))

            started = time.perf_counter()
            await asyncio.gather(*(send(number) for number in range(count)))
            return count / (time.perf_counter() - started)

    return asyncio.run(run())


def ptb_rate_limiter(world: World, seconds: float) -> Minute | None:
    """PTB's AIORateLimiter in a plain loop for so long; None where its extra (aiolimiter) is not installed."""
    try:
        from telegram.ext import AIORateLimiter, ExtBot

        limiter = AIORateLimiter()
    except (ImportError, RuntimeError):
        return None

    async def run() -> Minute:
        bot: ExtBot[None] = ExtBot(TOKEN, base_url=f"{world.address}/bot", rate_limiter=limiter)  # type: ignore[arg-type] # its own type argument
        async with bot:
            started = time.monotonic()
            sending = [
                asyncio.create_task(bot.send_message(FIRST_CHAT + number, WORDS.format(number)))
                for number in range(int(seconds * 40))
            ]
            await asyncio.sleep(seconds)
            counts = await asyncio.to_thread(world.stats)
            took = time.monotonic() - started
            for one in sending:
                one.cancel()
            await asyncio.gather(*sending, return_exceptions=True)
        sent = counts["calls"].get("sendMessage", {}).get("200", 0)
        return Minute(sent, took, counts["too_many"], [])

    return asyncio.run(run())
