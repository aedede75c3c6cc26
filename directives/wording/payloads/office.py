"""The buttons of invitations, broadcasts and the sum."""

from dataclasses import dataclass

from directives.wording.payloads.base import Payload


@dataclass(frozen=True, slots=True)
class InviteTo(Payload):
    prefix = "invunit"
    unit_id: int


@dataclass(frozen=True, slots=True)
class InviteAs(Payload):
    prefix = "invas"
    unit_id: int
    role: str


@dataclass(frozen=True, slots=True)
class InviteEverybody(Payload):
    prefix = "invall"


@dataclass(frozen=True, slots=True)
class RevokeInvitation(Payload):
    prefix = "invno"
    invitation_id: int


@dataclass(frozen=True, slots=True)
class BroadcastTo(Payload):
    prefix = "bcto"
    broadcast_id: int
    audience: str


@dataclass(frozen=True, slots=True)
class BroadcastAbout(Payload):
    """To those who are behind on a directive: ``silent`` (not acknowledged) or ``late`` (overdue)."""

    prefix = "bcabout"
    broadcast_id: int
    what: str


@dataclass(frozen=True, slots=True)
class BroadcastSend(Payload):
    prefix = "bcsend"
    broadcast_id: int


@dataclass(frozen=True, slots=True)
class BroadcastDrop(Payload):
    prefix = "bcdrop"
    broadcast_id: int


@dataclass(frozen=True, slots=True)
class BroadcastStop(Payload):
    prefix = "bcstop"
    broadcast_id: int


@dataclass(frozen=True, slots=True)
class BroadcastRead(Payload):
    prefix = "bcread"
    broadcast_id: int


@dataclass(frozen=True, slots=True)
class BroadcastRemind(Payload):
    prefix = "bcagain"
    broadcast_id: int


@dataclass(frozen=True, slots=True)
class Summary(Payload):
    """A view of a notice's summary: ``all`` · ``units`` · ``directives`` · ``figures``."""

    prefix = "sum"
    notice_id: int
    view: str
    page: int
