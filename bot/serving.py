"""Serves from the settings: the real bot, by long polling or by webhook, until it is told to stop."""

import asyncio
import hashlib
import signal
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from typing import Final

import structlog
import uvicorn
from starlette.applications import Starlette

from bot.app import App, build, knower
from bot.channels.telegram import TelegramChannel
from bot.clock import Clock
from bot.metrics import Metrics
from bot.settings import Settings, office_rules
from bot.units_loading import load_units
from bot.webhook import health_route, metrics_route, webhook_route
from handlers.routes import COMMANDS
from storage.backlog import Backlog, backlog
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
    updates = _webhook(stop, settings, app, channel) if settings.public_url else channel.poll(app.taker, stop)
    pace = MOVED_CLOCK_PACE if settings.clock_file else None
    tasks = [asyncio.create_task(app.run(stop, pace=pace)), asyncio.create_task(updates)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
    await asyncio.gather(*tasks)


async def _webhook(stop: asyncio.Event, settings: Settings, app: App, channel: TelegramChannel) -> None:
    """Take updates at PUBLIC_URL, and answer for health and metrics."""
    assert settings.webhook_secret is not None, "the settings ask for it"
    secret = settings.webhook_secret.get_secret_value()
    # the path is no secret, but nobody else need know it
    path = hashlib.sha256(secret.encode()).hexdigest()[:16]
    metrics = Metrics(_backlog(app), app.clock.now, app.sender.tally, app.taker.tally, lambda: app.sender.elected)
    routes = [
        webhook_route(path, secret, lambda update: channel.take(update, app.taker)),
        health_route(_problem(app)),
        metrics_route(metrics),
    ]
    server = _Server(
        uvicorn.Config(Starlette(routes=routes), settings.listen.host, settings.listen.port, log_config=None)
    )
    serving = asyncio.create_task(server.serve())
    await channel.set_webhook(f"{settings.public_url}/webhook/{path}", secret)
    await stop.wait()
    server.should_exit = True
    await serving


class _Server(uvicorn.Server):
    """A server that leaves the signals to ``serve``."""

    def capture_signals(self) -> nullcontext[None]:  # type: ignore[override] # takes none, so any context will do
        return nullcontext()


def _load_units(database: Database, settings: Settings) -> None:
    if settings.units_file is None:
        return
    changes = load_units(database, settings.units_file)
    structlog.get_logger("bot").info(
        "units", added=len(changes.added), changed=len(changes.changed), retired=len(changes.retired)
    )


def _backlog(app: App) -> Callable[[], Backlog]:
    def look() -> Backlog:
        with app.database.look() as tx:
            return backlog(tx, app.clock.now())

    return look


def _problem(app: App) -> Callable[[], str | None]:
    look = _backlog(app)

    def problem() -> str | None:
        try:
            look()
        except Exception as error:  # whatever it is, the balancer must hear of it
            return type(error).__name__
        return None

    return problem
