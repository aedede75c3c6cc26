"""``python -m bot.emulator --port N --token T``: the emulator in a process of its own."""

import argparse
import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from bot.clock import MovableClock, SystemClock
from bot.emulator.pace import UNLIMITED, Limits
from bot.emulator.server import Emulator, serve
from bot.emulator.world import Options


def main() -> None:
    """Serve until the process is told to stop; the address is the first line printed."""
    asked = _arguments()
    limits = UNLIMITED if asked.no_limits else replace(Limits(), all_per_second=asked.rate)
    clock = MovableClock(asked.clock_file) if asked.clock_file else SystemClock()
    options = Options(
        asked.token,
        limits=limits,
        webhook_pause_seconds=asked.webhook_pause,
        keep_calls=asked.keep,
        keep_messages=asked.keep,
        now=clock.now,
    )
    app = Emulator(options, allow_remote=asked.allow_remote)
    try:
        with asyncio.Runner(loop_factory=_fastest_loop()) as runner:
            runner.run(_serve(app, asked.host, asked.port))
    except KeyboardInterrupt:
        pass
    except (OSError, ValueError) as problem:
        sys.exit(f"Không mở được máy chủ giả lập: {problem}")


async def _serve(app: Emulator, host: str, port: int) -> None:
    async with serve(app, host, port) as address:
        sys.stdout.write(f"{address}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def _fastest_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes an event loop: uvloop where it is installed, else None for Python's own."""
    if find_spec("uvloop") is None:
        return None
    return cast(Callable[[], asyncio.AbstractEventLoop], import_module("uvloop").new_event_loop)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", required=True, help="the bot's token, <id>:<secret>")
    parser.add_argument("--rate", type=float, default=30, help="messages a second in all (default 30)")
    parser.add_argument("--no-limits", action="store_true", help="send as fast as the machine can")
    parser.add_argument("--keep", type=int, default=100_000, help="messages and calls kept (default 100000)")
    parser.add_argument("--webhook-pause", type=float, default=1.0, help="seconds after a first failed delivery")
    parser.add_argument("--clock-file", type=Path, help="stamp messages with the moved clock in this file")
    parser.add_argument("--allow-remote", action="store_true", help="open to other machines")
    return parser.parse_args()


if __name__ == "__main__":
    main()
