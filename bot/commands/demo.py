"""``dondoc demo``: everything on this machine, with a chat page instead of Telegram."""

import asyncio
import signal
import socket
from typing import Annotated

import typer

from bot.demo.stage import play
from bot.logs import only_warnings

PORTS = range(8081, 8099)


def demo(port: Annotated[int, typer.Option(help="The chat page's port; 0 for the first that is free.")] = 0) -> None:
    """Show the bot at work: made-up officers, a sample notice, a clock that you move."""

    async def run() -> None:
        stop = asyncio.Event()
        for signal_number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(signal_number, stop.set)
        await play(port or _free_port(), _say, stop)

    only_warnings()
    asyncio.run(run())


def _say(address: str) -> None:
    typer.echo(f"\n  Đôn Đốc đang chạy thử: mở {address} trong trình duyệt.")
    typer.echo("  Mọi người, đơn vị và văn bản đều là mẫu. Dừng: Ctrl-C.\n")


def _free_port() -> int:
    for port in PORTS:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise typer.BadParameter(f"no port of {PORTS.start}–{PORTS.stop - 1} is free; choose one with --port")
