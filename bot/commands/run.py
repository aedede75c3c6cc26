"""``dondoc run``: the real bot, as ``.env`` says."""

import asyncio

import typer

from bot.clock import MovableClock, SystemClock
from bot.logs import start_logging
from bot.serving import serve
from bot.settings import SettingsError, read_settings
from bot.units_file import UnitsFileError
from storage.election import SecondSender
from storage.migrate import DatabaseUnreachable


def run() -> None:
    """Run the bot until it is told to stop (Ctrl-C)."""
    try:
        settings = read_settings()
        start_logging(settings)
        clock = MovableClock(settings.clock_file) if settings.clock_file else SystemClock()
        asyncio.run(serve(settings, clock))
    except (SettingsError, UnitsFileError, DatabaseUnreachable, SecondSender) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
