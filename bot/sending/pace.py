"""How fast a channel may be used: in all, in one chat, in a group; and what rests for how long."""

from collections import deque
from collections.abc import Callable

from bot.channels.channel import Capabilities

# A provider's second is not ours to the millisecond: a group's minute is counted a little longer.
GROUP_WINDOW = 60.5
# What may be caught up at once after a pause, in seconds of the pace for all; and messages in one chat.
CATCH_UP = 0.25
CHAT_BURST = 2
SWEEP_ABOVE = 4_000


class Pace:
    """Gives each message the moment at which it may go. All moments are seconds of one monotonic clock.

    It remembers only chats that were written to a moment ago, however long the queue is.
    """

    def __init__(self, capabilities: Capabilities, is_group: Callable[[str], bool]) -> None:
        self._between_all = _between(capabilities.pace_all)
        self._between_chat = _between(capabilities.pace_chat)
        self._group_minute = int(capabilities.pace_group_minute)
        self._is_group = is_group
        # For each limit the moment at which it is used up to (the generic cell rate algorithm).
        self._all = 0.0
        self._chats: dict[str, float] = {}
        self._groups: dict[str, deque[float]] = {}
        self._rest_all = 0.0
        self._rests: dict[str, float] = {}

    def room(self, now: float, horizon: float) -> int | None:
        """Return how many messages may leave within ``horizon`` seconds; None where there is no limit."""
        if self._rest_all > now + horizon:
            return 0
        if not self._between_all:
            return None
        start = max(self._all, now - CATCH_UP, self._rest_all)
        return max(0, int((now + horizon - start) / self._between_all))

    def reserve(self, chat_id: str, now: float) -> float:
        """Count a message to this chat, and return the moment at which it may go."""
        at = max(now, self.chat_free_at(chat_id, now))
        if self._between_all:
            self._all = max(self._all, now - CATCH_UP) + self._between_all
            at = max(at, self._all - self._between_all)
        if self._between_chat:
            self._chats[chat_id] = max(self._chats.get(chat_id, 0.0), at) + self._between_chat
        if self._group_minute and self._is_group(chat_id):
            self._groups.setdefault(chat_id, deque(maxlen=self._group_minute)).append(at)
        if len(self._chats) > SWEEP_ABOVE:
            self._forget_idle(now)
        return at

    def chat_free_at(self, chat_id: str, now: float) -> float:
        """Return the moment from which this chat may be written to, as far as it alone decides."""
        free = self._rests.get(chat_id, 0.0)
        if self._between_chat:
            free = max(free, self._chats.get(chat_id, 0.0) - (CHAT_BURST - 1) * self._between_chat)
        sent = self._groups.get(chat_id)
        if sent and len(sent) == self._group_minute:
            free = max(free, sent[0] + GROUP_WINDOW)
        return max(free, now)

    def not_before(self, chat_id: str) -> float:
        """Return until when a refusal stops this chat, or all of them."""
        return max(self._rest_all, self._rests.get(chat_id, 0.0))

    def rest_chat(self, chat_id: str, until: float) -> None:
        self._rests[chat_id] = max(until, self._rests.get(chat_id, 0.0))

    def rest_all(self, until: float) -> None:
        self._rest_all = max(until, self._rest_all)

    def all_free_at(self, now: float) -> float:
        """Return the moment at which anything at all may go again."""
        return max(now, self._rest_all)

    def busy_chats(self, now: float, horizon: float) -> dict[str, float]:
        """Return the chats that may not be written to within ``horizon`` seconds, with when they may."""
        self._forget_idle(now)
        busy = {}
        for chat_id in {*self._chats, *self._groups, *self._rests}:
            if (free := self.chat_free_at(chat_id, now)) > now + horizon:
                busy[chat_id] = free
        return busy

    def _forget_idle(self, now: float) -> None:
        self._chats = {chat: used for chat, used in self._chats.items() if used > now}
        self._rests = {chat: until for chat, until in self._rests.items() if until > now}
        self._groups = {chat: sent for chat, sent in self._groups.items() if sent[-1] + GROUP_WINDOW > now}


def _between(pace: float) -> float:
    return 1 / pace if pace else 0.0
