"""Updates delivered to the bot's own address: acknowledged after the commit, refused without the secret."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from bot.channels.telegram import TelegramChannel
from bot.clock import MovableClock
from bot.emulator.world import Options
from bot.metrics import Metrics
from bot.webhook import SECRET_HEADER, health_route, webhook_route
from directives.message import Address, Message, Priority
from handlers.incoming import Incoming
from storage import outbox
from storage.backlog import backlog
from storage.database import Database
from storage.tables import outbox as rows
from tests.emulator_client import TOKEN, World, start_emulator

SECRET = "s3cret"


@pytest.fixture
def world() -> Iterator[World]:
    with start_emulator(Options(TOKEN)) as address:
        yield World(address)


@asynccontextmanager
async def serving(app: Starlette) -> AsyncIterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task


@pytest.mark.slow
def test_an_update_is_told_again_until_it_is_committed(world: World) -> None:
    lan = world.person(501, "Lan", started=True)
    tries: list[str] = []

    async def story() -> None:
        done = asyncio.Event()

        async def take(incoming: Incoming) -> None:
            tries.append(incoming.text)
            if len(tries) == 1:
                raise ConnectionError("the database went away")
            done.set()

        channel = TelegramChannel(TOKEN, world.address, knows=lambda _address: True)
        app = Starlette(routes=[webhook_route("hook", SECRET, lambda update: channel.take(update, take))])
        async with serving(app) as address:
            await channel.set_webhook(f"{address}/webhook/hook", SECRET)
            await asyncio.to_thread(lan.say, "chào")
            await asyncio.wait_for(done.wait(), 10)
            await asyncio.sleep(0)
        await channel.close()

    asyncio.run(story())
    assert tries == ["chào", "chào"]


@pytest.mark.slow
def test_two_processes_that_start_together_both_set_the_address(world: World) -> None:
    async def story() -> None:
        channels = [TelegramChannel(TOKEN, world.address, knows=lambda _address: True) for _ in range(2)]
        await asyncio.gather(*(channel.set_webhook("http://127.0.0.1:9/hook", SECRET) for channel in channels))
        for channel in channels:
            await channel.close()

    asyncio.run(story())


def test_nobody_else_gets_in() -> None:
    async def story() -> list[int]:
        async def take(_update: object) -> None:
            raise AssertionError("it was let in")

        app = Starlette(routes=[webhook_route("hook", SECRET, take)])
        async with serving(app) as address, httpx.AsyncClient(base_url=address) as caller:
            answers = [
                await caller.post("/webhook/hook", json={"update_id": 1}),
                await caller.post("/webhook/hook", json={"update_id": 1}, headers={SECRET_HEADER: "guess"}),
                await caller.post("/webhook/hook", content=b"{", headers={SECRET_HEADER: SECRET}),
                await caller.post("/webhook/hook", json=[], headers={SECRET_HEADER: SECRET}),
                await caller.post("/webhook/hook", content=b"x" * 2_000_000, headers={SECRET_HEADER: SECRET}),
                await caller.post("/webhook/other", json={"update_id": 1}, headers={SECRET_HEADER: SECRET}),
            ]
        return [answer.status_code for answer in answers]

    assert asyncio.run(story()) == [403, 403, 400, 400, 413, 404]


def test_health_says_what_is_wrong() -> None:
    async def story(problem: str | None) -> tuple[int, object]:
        app = Starlette(routes=[health_route(lambda: problem)])
        async with serving(app) as address, httpx.AsyncClient(base_url=address) as caller:
            answer = await caller.get("/health")
        return answer.status_code, answer.json()["problem"]

    assert asyncio.run(story(None)) == (200, None)
    assert asyncio.run(story("cơ sở dữ liệu không trả lời")) == (503, "cơ sở dữ liệu không trả lời")


def test_the_metrics_show_what_waits_and_what_may_have_doubled(database: Database, clock: MovableClock) -> None:
    with database.begin() as tx:
        for number in range(3):
            outbox.put(
                tx,
                f"k{number}",
                Address("telegram", "501"),
                Message("chào"),
                at=clock.now(),
                priority=Priority.REMINDER,
            )
        tx.execute(rows.update().where(rows.c.key == "k0").values(state="sent", unsure=2))

    def look() -> object:
        with database.look() as tx:
            return backlog(tx, clock.now())

    metrics = Metrics(look, clock.now, {"sent": 5}, {"taken": 7}, lambda: True)  # type: ignore[arg-type] # a Backlog
    text = metrics.text().decode()
    for line in (
        'dondoc_outbox_due{priority="reminder"} 2.0',
        "dondoc_outbox_maybe_doubled 2.0",
        "dondoc_sender_elected 1.0",
        'dondoc_sendings_total{outcome="sent"} 5.0',
        'dondoc_updates_total{outcome="taken"} 7.0',
    ):
        assert line in text, text
