"""Hears updates at PUBLIC_URL: the web server with the webhook, and the pages for health and metrics."""

import asyncio
import hashlib
from collections.abc import Callable
from contextlib import nullcontext

import uvicorn
from starlette.applications import Starlette

from bot.app import App
from bot.channels.telegram import TelegramChannel
from bot.metrics import Metrics
from bot.settings import Settings
from bot.webhook import health_route, metrics_route, webhook_route
from storage.backlog import Backlog, backlog


async def hear(stop: asyncio.Event, settings: Settings, app: App, channel: TelegramChannel) -> None:
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
