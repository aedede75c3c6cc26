"""setWebhook, deleteWebhook and getWebhookInfo."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.emulator import refusals
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request, too_many
from bot.emulator.webhook import Hook
from bot.emulator.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
SECONDS_BETWEEN = 1.0
THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


def set_webhook(world: World, call: Parameters) -> Any:
    url = call.text("url")
    if not url:
        return delete_webhook(world, call)
    _check(url)
    now = world.options.monotonic()
    if now < world.next_hook_at:
        raise too_many(1)
    world.next_hook_at = now + SECONDS_BETWEEN
    secret = call.text("secret_token")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request(refusals.SECRET_UNALLOWED)
    connections = call.integer("max_connections", USUAL_CONNECTIONS)
    allowed = call.structure("allowed_updates")
    world.updates.allow(allowed if isinstance(allowed, list) else None)
    if call.flag("drop_pending_updates"):
        world.updates.forget()
    world.updates.interrupt(refusals.WEBHOOK_SET)
    world.hook(Hook(url, secret, max(1, min(connections, MOST_CONNECTIONS))))
    return True


def delete_webhook(world: World, call: Parameters) -> Any:
    if call.flag("drop_pending_updates"):
        world.updates.forget()
    world.unhook()
    return True


def get_webhook_info(world: World, _call: Parameters) -> Any:
    webhook = world.webhook
    state: dict[str, Any] = {
        "url": webhook.hook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.waiting),
    }
    if webhook is not None:
        state["max_connections"] = webhook.hook.max_connections
        if webhook.failure is not None:
            state["last_error_date"] = webhook.failure.at
            state["last_error_message"] = webhook.failure.words
    if world.updates.allowed:
        state["allowed_updates"] = sorted(world.updates.allowed)
    return state


def _check(url: str) -> None:
    """Raise ``Refused`` (400) unless Telegram would take the address; plain HTTP stays on this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host = None
    if host is None:
        raise bad_request(refusals.WEBHOOK_URL_WRONG)
    if parts.scheme != "https" and not (parts.scheme == "http" and host in THIS_MACHINE):
        raise bad_request(refusals.WEBHOOK_NOT_HTTPS)
