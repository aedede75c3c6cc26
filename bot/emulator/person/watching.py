"""What the page and the tests watch: events as they happen, the log of accepted calls, the counts."""

import asyncio
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, StreamingResponse

from bot.emulator.person.asking import NotThere, seconds, whole, world_of
from bot.emulator.world import World

LONGEST_WAIT_SECONDS = 60.0


async def events(request: Request) -> StreamingResponse:
    """GET /events: server-sent events message, edited, deleted, callback_answer, people, typing, clock."""
    return StreamingResponse(
        world_of(request).events.stream(),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def sent(request: Request) -> JSONResponse:
    """GET /sent?after=N&wait=S: every accepted call that a person can see, in order.

    With ``wait``, it answers as soon as there is one, after at most so many real seconds.
    """
    world = world_of(request)
    after = whole(request.query_params.get("after", 0), "after")
    await until(world, lambda: bool(world.journal.after(after)), request)
    return JSONResponse([call.shape() for call in world.journal.after(after)])


async def callback_answer(request: Request) -> JSONResponse:
    """GET /callbacks/{id}?wait=S: ``{text, show_alert}`` once the bot has answered, null before."""
    world = world_of(request)
    callback = world.callbacks.get(request.path_params["id"])
    if callback is None:
        raise NotThere("Không có lần bấm nút nào mang số này.")
    await until(world, lambda: callback.answer is not None, request)
    return JSONResponse(callback.answer)


async def stats(request: Request) -> JSONResponse:
    """GET /stats: answers by method and status, what waits for the bot, and whether it is polling now."""
    world = world_of(request)
    waiting = {"pending_updates": len(world.updates.waiting), "polled": world.updates.polled}
    return JSONResponse({**world.journal.counts(), **waiting})


async def until(world: World, holds: Callable[[], bool], request: Request) -> None:
    """Wait until ``holds()``, looking after each accepted call, for the seconds that the request allows."""
    now = asyncio.get_running_loop().time
    deadline = now() + min(seconds(request.query_params.get("wait", 0)), LONGEST_WAIT_SECONDS)
    while not holds() and (left := deadline - now()) > 0:
        await world.journal.more(left)
