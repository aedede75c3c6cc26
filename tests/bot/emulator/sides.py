"""The bot's side of an emulator in a test, and the time of both sides."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from bot.emulator.pace import UNLIMITED
from bot.emulator.world import Options
from tests.emulator_client import TOKEN


@dataclass
class Watch:
    """Both times of the emulator, moved by hand: the date on messages, and the seconds that pace calls."""

    now: datetime = field(default_factory=lambda: datetime(2024, 9, 12, 5, 0, tzinfo=UTC))
    seconds: float = 1000.0

    def options(self, **others: Any) -> Options:
        given = {"limits": UNLIMITED, "webhook_pause_seconds": 0.01, **others}
        return Options(TOKEN, now=lambda: self.now, monotonic=lambda: self.seconds, **given)


class Api:
    """The Bot API as a bot calls it, in JSON."""

    def __init__(self, address: str, token: str = TOKEN) -> None:
        self.address = address
        self.line = httpx.Client(base_url=f"{address}/bot{token}/", timeout=30, verify=False)

    def __call__(self, method: str, **parameters: Any) -> Any:
        """Call a method that is to succeed and return its result."""
        body = self.answer(method, **parameters)
        assert body["ok"], body
        return body["result"]

    def answer(self, method: str, **parameters: Any) -> dict[str, Any]:
        return dict(self.line.post(method, json=parameters).json())

    def refusal(self, method: str, **parameters: Any) -> str:
        """Call a method that is to be refused and return Telegram's words."""
        response = self.line.post(method, json=parameters)
        body = response.json()
        assert not body["ok"], body
        assert body["error_code"] == response.status_code
        return str(body["description"])
