"""Waiting for an event, and waking a loop from another thread."""

import asyncio
from collections.abc import Callable
from contextlib import suppress


async def wait(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event; return False where it did not come in time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


def call_in(loop: asyncio.AbstractEventLoop, work: Callable[[], None]) -> None:
    # the loop may have ended while the other thread was still listening
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(work)
