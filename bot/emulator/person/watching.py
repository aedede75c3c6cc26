"""What the page and the tests watch: events as they happen, the log of accepted calls, the counts."""

from starlette.requests import Request
from starlette.responses import JSONResponse, StreamingResponse

from bot.emulator.person.asking import whole, world_of


async def events(request: Request) -> StreamingResponse:
    """GET /events: server-sent events message, edited, deleted, callback_answer, people, typing, clock."""
    return StreamingResponse(
        world_of(request).events.stream(),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def sent(request: Request) -> JSONResponse:
    """GET /sent?after=N: every accepted call that a person can see, in order."""
    after = whole(request.query_params.get("after", 0), "after")
    return JSONResponse([call.shape() for call in world_of(request).journal.after(after)])


async def stats(request: Request) -> JSONResponse:
    """GET /stats: answers by method and status, and what waits for the bot."""
    world = world_of(request)
    return JSONResponse({**world.journal.counts(), "pending_updates": len(world.updates.waiting)})
