"""The doors for machines: updates delivered by the provider, health for a load balancer, metrics for Prometheus."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics import Metrics

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
# Telegram's updates are far smaller; a larger body is nobody's update.
MOST_BYTES: Final = 1024 * 1024

TakeUpdate = Callable[[dict[str, Any]], Awaitable[None]]
"""Takes one update as the provider tells it; returns when its effect is committed."""


def webhook_route(path: str, secret: str, take: TakeUpdate) -> Route:
    """Return the route that takes updates at ``/webhook/<path>``.

    The answer 200 is given after the commit, so that whatever happens before it the provider tells it again. A
    call without the secret is refused, https://core.telegram.org/bots/api#setwebhook.
    """
    log = structlog.get_logger("webhook")

    async def receive(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return PlainTextResponse("forbidden", 403)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                return PlainTextResponse("too large", 413)
        try:
            update = json.loads(body)
            update["update_id"] = int(update["update_id"])
        except (ValueError, TypeError, KeyError):
            return PlainTextResponse("not an update", 400)
        try:
            # it goes on even if the provider hangs up: the next delivery of it then has no effect
            await asyncio.shield(asyncio.ensure_future(take(update)))
        except Exception:
            log.exception("update not taken", update=update["update_id"])
            return PlainTextResponse("again, please", 503)
        return Response(status_code=200)

    return Route(f"/webhook/{path}", receive, methods=["POST"])


def health_route(problem: Callable[[], str | None]) -> Route:
    """Return ``/health``: 200, or 503 with what is wrong. ``problem`` is called in a worker thread."""

    async def health(_request: Request) -> Response:
        wrong = await asyncio.to_thread(problem)
        return JSONResponse({"ok": wrong is None, "problem": wrong}, 200 if wrong is None else 503)

    return Route("/health", health)


def metrics_route(metrics: Metrics) -> Route:
    """Return ``/metrics``. It tells nothing about anybody; keep it to the inner network all the same."""

    async def show(_request: Request) -> Response:
        return Response(await asyncio.to_thread(metrics.text), media_type="text/plain; version=0.0.4; charset=utf-8")

    return Route("/metrics", show)
