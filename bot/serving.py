"""Serves from the settings: the real bot, by long polling or by webhook, until it is told to stop."""

import asyncio
import signal
from datetime import timedelta
from typing import Final

import structlog

from bot.app import App, build, knower
from bot.channels.telegram import TelegramChannel
from bot.clock import Clock
from bot.settings import Settings, office_rules
from bot.units_loading import load_units
from handlers.routes import COMMANDS
from storage.database import Database
from storage.migrate import upgrade

MOVED_CLOCK_PACE: Final = timedelta(seconds=0.3)
"""How often the jobs are ticked where the clock is moved by hand."""


async def serve(settings: Settings, clock: Clock) -> None:
    """Run the bot until SIGINT or SIGTERM. Raises what keeps it from starting: ``UnitsFileError``, ``SecondSender``."""
    database = Database(settings.database_url.get_secret_value())
    try:
        upgrade(database)
        _load_units(database, settings)
        stop = asyncio.Event()
        for signal_number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(signal_number, stop.set)
        channel = TelegramChannel(
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_url,
            knows=knower(database),
            pace_all=settings.send_per_second,
            pace_chat=settings.send_per_chat_second,
            pace_group_minute=settings.send_per_group_minute,
        )
        try:
            app = build(
                database,
                clock,
                office_rules(settings),
                [channel],
                bot_name=await channel.bot_name(),
                first_admins=settings.first_admins,
            )
            await channel.set_commands([(command.name, command.help) for command in COMMANDS if command.listed])
            structlog.get_logger("bot").info("serving", by="webhook" if settings.public_url else "polling")
            await _until_the_first_ends(stop, settings, app, channel)
        finally:
            await channel.close()
    finally:
        database.close()


async def _until_the_first_ends(stop: asyncio.Event, settings: Settings, app: App, channel: TelegramChannel) -> None:
    """Run the parts side by side; when one ends, for good or bad, the others are stopped as well."""
    updates = _by_webhook(stop, settings, app, channel) if settings.public_url else channel.poll(app.taker, stop)
    pace = MOVED_CLOCK_PACE if settings.clock_file else None
    tasks = [asyncio.create_task(app.run(stop, pace=pace)), asyncio.create_task(updates)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
    await asyncio.gather(*tasks)


async def _by_webhook(stop: asyncio.Event, settings: Settings, app: App, channel: TelegramChannel) -> None:
    # imported where it is used: a bot that polls starts without waiting for a web server
    from bot.hearing import hear

    await hear(stop, settings, app, channel)


def _load_units(database: Database, settings: Settings) -> None:
    if settings.units_file is None:
        return
    changes = load_units(database, settings.units_file)
    structlog.get_logger("bot").info(
        "units", added=len(changes.added), changed=len(changes.changed), retired=len(changes.retired)
    )
