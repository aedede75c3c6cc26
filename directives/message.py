"""A message to a person as the bot means it, whatever wire carries it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

MOST_BYTES = 64
"""What a button's payload may weigh: Telegram's limit, https://core.telegram.org/bots/api#inlinekeyboardbutton."""


class Priority(IntEnum):
    """What goes first when many wait: a person who pressed a button is looking at the screen."""

    ANSWER = 0
    REMINDER = 1
    BROADCAST = 2


class MessageKind(StrEnum):
    """What the channel is asked to do."""

    TEXT = "text"
    EDIT = "edit"
    DOCUMENT = "document"
    PHOTO = "photo"
    TOAST = "toast"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message. ``payload`` is what comes back when it is pressed, at most 64 bytes."""

    label: str
    payload: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.payload.encode()) <= MOST_BYTES:
            raise ValueError(f"a payload of {len(self.payload.encode())} bytes: {self.payload!r}")


@dataclass(frozen=True, slots=True)
class Message:
    """A text in Telegram's HTML (b, i, u, s, a, code, pre, blockquote), and its rows of buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Address:
    """A chat on a channel."""

    channel: str
    chat_id: str
