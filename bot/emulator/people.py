"""The people and chats of the emulated Telegram."""

from dataclasses import dataclass, field
from typing import Any

from bot.emulator.messages import Message


@dataclass(slots=True)
class Person:
    """A Telegram user; the id of their private chat with the bot is their own id."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    title: str = ""  # the post they hold, shown on the chat page only
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def shape(self) -> dict[str, Any]:
        """Return Telegram's User object."""
        shape: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            shape["last_name"] = self.last_name
        if self.username:
            shape["username"] = self.username
        shape["language_code"] = "vi"
        return shape


@dataclass(slots=True)
class Chat:
    """A conversation: with one person (positive id) or in a group (negative id)."""

    id: int
    kind: str  # "private", "group" or "supergroup", as Telegram's Chat.type
    shape: dict[str, Any]  # Telegram's Chat object
    members: set[int] = field(default_factory=set)
    kicked: bool = False
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    unread: int = 0

    @property
    def is_group(self) -> bool:
        return self.kind != "private"

    @property
    def last(self) -> Message | None:
        """The newest message that still stands."""
        return self.messages[next(reversed(self.messages))] if self.messages else None
