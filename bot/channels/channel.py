"""What a wire is, what it can do, and how a sending may fail."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from directives.message import Button, MessageKind
from handlers.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do: the same story is told within these. Lengths are in the channel's own units."""

    buttons: bool
    editing: bool
    longest_text: int
    longest_caption: int
    # messages a second: in all, and in one chat; a group's are a minute
    pace_all: float
    pace_chat: float
    pace_group_minute: float


@dataclass(frozen=True, slots=True)
class Parcel:
    """One row of the outbox on its way out. ``remote_ref`` is the message edited, or the press answered."""

    outbox_id: int
    kind: MessageKind
    chat_id: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    remote_ref: str | None = None
    file_name: str = ""
    file_content: bytes | None = None
    # the channel's own id of a file that it has been sent before
    file_remote_id: str | None = None


@dataclass(frozen=True, slots=True)
class Delivered:
    """What the channel calls the message, and the file in it."""

    remote_id: str
    file_remote_id: str | None = None


class DeliveryFailed(Exception):
    """A sending that did not succeed; which kind it is, is decided in the wire that knows its provider."""


class Refused(DeliveryFailed):
    """Never again: this message can't be delivered, whatever is done. ``chat_lost``: nothing else can, either."""

    def __init__(self, why: str, *, chat_lost: bool = False) -> None:
        super().__init__(why)
        self.chat_lost = chat_lost


class Unfinished(DeliveryFailed):
    """Later: the provider or the network failed. ``maybe_delivered``: it may have arrived all the same."""

    def __init__(self, why: str, *, maybe_delivered: bool = False) -> None:
        super().__init__(why)
        self.maybe_delivered = maybe_delivered


class TooFast(DeliveryFailed):
    """Wait ``seconds`` before the next to this chat, or to all where ``everyone``."""

    def __init__(self, seconds: float, *, everyone: bool) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds
        self.everyone = everyone


class FileForgotten(DeliveryFailed):
    """The channel no longer knows the file by that id: hand it over again."""


class Moved(DeliveryFailed):
    """The group has another number now: send it there."""

    def __init__(self, chat_id: str) -> None:
        super().__init__(f"moved to {chat_id}")
        self.chat_id = chat_id


Take = Callable[[Incoming], Awaitable[None]]
"""Takes one update to its end: returns when its effect is committed."""


class Channel(Protocol):
    """A wire. It turns the provider's updates into ``Incoming`` and a ``Parcel`` into the provider's call."""

    name: str
    capabilities: Capabilities

    def is_group(self, chat_id: str) -> bool:
        """Return True if several people are in this chat: it has a pace of its own."""
        ...

    async def deliver(self, parcel: Parcel) -> Delivered:
        """Send or edit one message; raise a ``DeliveryFailed`` that says what to do about it."""
        ...
