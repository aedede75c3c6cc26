"""What a test or the demo sets: faults, limits, the clock, a fresh start."""

from dataclasses import asdict, replace
from datetime import UTC, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.emulator.acts import Impossible
from bot.emulator.clock_face import DemoClock
from bot.emulator.faults import Faults
from bot.emulator.pace import UNLIMITED, Limits
from bot.emulator.person.asking import NotThere, asked, instant, world_of


async def faults(request: Request) -> JSONResponse:
    """GET /faults tells them; POST sets exactly those named and takes all others back (``{}``: none)."""
    trouble = world_of(request).trouble
    if request.method == "POST":
        try:
            trouble.set(Faults.read(await asked(request)))
        except (TypeError, ValueError) as problem:
            raise Impossible(str(problem)) from None
    return JSONResponse(asdict(trouble.faults))


async def limits(request: Request) -> JSONResponse:
    """GET /limits tells them; POST changes those named, ``{"off": true}`` lifts all, ``{"reset": true}`` restores."""
    pace = world_of(request).pace
    if request.method == "POST":
        pace.limits = _limits(pace.limits, await asked(request))
    return JSONResponse(asdict(pace.limits))


async def reset(request: Request) -> JSONResponse:
    """POST /reset: nobody is there and nothing has happened; no faults, Telegram's limits as at the start."""
    world = world_of(request)
    world.reset()
    world.events.tell("people", None)
    return JSONResponse({"reset": True})


async def clock(request: Request) -> JSONResponse:
    """GET /clock: ``{now, next}`` (ISO, UTC). POST moves it: ``{by_seconds}``, ``{to}`` or ``{to_next: true}``."""
    emulator = request.app.state.emulator
    moved: DemoClock | None = emulator.clock
    if moved is None:
        raise NotThere("Máy chủ này không có đồng hồ để chỉnh.")
    if request.method == "POST":
        wanted = await asked(request)
        async with emulator.moving:
            await _move(moved, wanted)
    upcoming = await moved.next_due()
    face = {"now": moved.now().isoformat(), "next": upcoming.isoformat() if upcoming else None}
    if request.method == "POST":
        world_of(request).events.tell("clock", None, **face)
    return JSONResponse(face)


async def _move(moved: DemoClock, wanted: dict[str, Any]) -> None:
    if "by_seconds" in wanted:
        try:
            target = moved.now() + timedelta(seconds=float(wanted["by_seconds"]))
        except (TypeError, ValueError, OverflowError):
            raise Impossible("“by_seconds” phải là một số giây.") from None
    elif "to" in wanted:
        target = instant(wanted["to"])
    elif wanted.get("to_next"):
        upcoming = await moved.next_due()
        if upcoming is None:
            raise Impossible("Không còn lời nhắc nào phía trước.")
        target = upcoming
    else:
        raise Impossible("Hãy cho biết chỉnh đến đâu: by_seconds, to hoặc to_next.")
    if target < moved.now():
        raise Impossible("Đồng hồ chỉ đi tới, không lùi lại.")
    await moved.move_to(target.astimezone(UTC))


def _limits(current: Limits, wanted: dict[str, Any]) -> Limits:
    if wanted.get("off"):
        return UNLIMITED
    if wanted.get("reset"):
        return Limits()
    known = {name: type(value) for name, value in asdict(Limits()).items()}
    if unknown := wanted.keys() - known.keys():
        raise Impossible(f"Không có giới hạn nào tên “{sorted(unknown)[0]}”; có: {', '.join(known)}.")
    try:
        return replace(current, **{name: known[name](value) for name, value in wanted.items()})
    except (TypeError, ValueError):
        raise Impossible("Giới hạn phải là số; 0 là không giới hạn.") from None
