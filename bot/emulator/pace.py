"""How fast a bot may send: 30 messages a second in all, one a second in a chat, 20 a minute in a group.

The figures are those of https://core.telegram.org/bots/faq#broadcasting-to-users; Telegram allows "short bursts"
over them without saying how short, so the bursts here are small and adjustable. Edits count like messages.
"""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.emulator.refusals import too_many

GROUP_WINDOW_SECONDS = 60.0
ROUNDING_SECONDS = 1e-6  # who keeps the pace exactly is not refused for the last digit of a sum
CHATS_BEFORE_SWEEP = 20_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What is allowed; 0 switches a limit off."""

    all_per_second: float = 30
    all_burst: int = 30
    chat_per_second: float = 1
    chat_burst: int = 3
    group_per_minute: int = 20
    paid_per_second: float = 0  # for calls with allow_paid_broadcast, where the bot has paid for it


UNLIMITED = Limits(all_per_second=0, chat_per_second=0, group_per_minute=0)


class Pace:
    """Counts what was accepted and refuses what comes too soon; ``monotonic`` gives seconds."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self._monotonic = monotonic
        # When each bucket will be empty again (the generic cell rate algorithm): one number a chat.
        self._all = 0.0
        self._paid = 0.0
        self._chats: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}

    def admit(self, chat_id: int, messages: int = 1, *, group: bool = False, paid: bool = False) -> None:
        """Count ``messages`` in this chat now, or raise ``Refused`` (429) with how long to wait."""
        limits, now = self.limits, self._monotonic()
        paid = paid and limits.paid_per_second > 0
        rate = limits.paid_per_second if paid else limits.all_per_second
        shared = self._paid if paid else self._all
        own = self._chats.get(chat_id, 0.0)
        wait = max(
            _wait(shared, now, rate, max(limits.all_burst, rate if paid else 0), messages),
            _wait(own, now, limits.chat_per_second, limits.chat_burst, messages),
            self._group_wait(chat_id, now, messages) if group else 0.0,
        )
        if wait > ROUNDING_SECONDS:
            raise too_many(math.ceil(wait))
        if rate:
            emptied = max(shared, now) + messages / rate
            if paid:
                self._paid = emptied
            else:
                self._all = emptied
        if limits.chat_per_second:
            self._chats[chat_id] = max(own, now) + messages / limits.chat_per_second
            if len(self._chats) > CHATS_BEFORE_SWEEP:
                self._chats = {chat: empty for chat, empty in self._chats.items() if empty > now}
        if group and limits.group_per_minute:
            self._groups.setdefault(chat_id, deque()).extend([now] * messages)

    def _group_wait(self, chat_id: int, now: float, messages: int) -> float:
        most, sent = self.limits.group_per_minute, self._groups.get(chat_id)
        if not most or not sent:
            return 0.0
        while sent and sent[0] <= now - GROUP_WINDOW_SECONDS:
            sent.popleft()
        over = min(len(sent) + messages - most, len(sent))
        return sent[over - 1] + GROUP_WINDOW_SECONDS - now if over > 0 else 0.0


def _wait(empty_at: float, now: float, rate: float, burst: float, messages: int) -> float:
    """Return how many seconds to wait until ``messages`` more fit; an empty bucket takes any number at once."""
    if not rate or empty_at <= now:
        return 0.0
    return empty_at + messages / rate - now - burst / rate
