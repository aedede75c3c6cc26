"""What came in from a person, whatever wire carried it."""

from dataclasses import dataclass
from enum import StrEnum

from directives.message import Address


class IncomingKind(StrEnum):
    """What the person did."""

    TEXT = "text"
    PRESS = "press"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file or picture that was sent. ``content`` is None where it could not be fetched; ``why`` says so."""

    name: str
    mime: str
    content: bytes | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update. ``update_id`` is the channel's own; ``message_id`` is the message written or pressed on."""

    address: Address
    update_id: int
    kind: IncomingKind
    text: str = ""
    message_id: str = ""
    press_id: str = ""
    reply_to: str | None = None
    files: tuple[IncomingFile, ...] = ()
    sender: str = ""
