"""What a button says when it is pressed: typed, short, and worth nothing without the right to press it."""

from dataclasses import astuple, dataclass, fields
from typing import ClassVar, Final, Self


MOST: Final = 2**63 - 1
"""The largest number of a row: what is larger was made up."""


class BadPayload(ValueError):
    """What came back is none of our buttons."""


@dataclass(frozen=True, slots=True)
class Payload:
    """One kind of button. ``prefix`` names it; its fields are ints and short strings without a colon."""

    prefix: ClassVar[str]

    def pack(self) -> str:
        """Write it as ``prefix:field:field``; ``Button`` refuses more than 64 bytes."""
        return ":".join([self.prefix, *(str(value) for value in astuple(self))])

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Read it back; raise ``BadPayload`` if it is not of this kind or was tampered with."""
        prefix, *values = packed.split(":")
        if prefix != cls.prefix or len(values) != len(fields(cls)):
            raise BadPayload(packed)
        if any(value.isdigit() and int(value) > MOST for value in values):
            raise BadPayload(packed)
        try:
            return cls(*(field.type(value) for field, value in zip(fields(cls), values, strict=True)))  # type: ignore[operator]  # the fields are annotated int or str, which are called to convert
        except ValueError as error:
            raise BadPayload(packed) from error


def prefix_of(packed: str) -> str:
    """Return the name of the button's kind."""
    return packed.split(":", 1)[0]


# --- a unit's assignments ---


@dataclass(frozen=True, slots=True)
class Acknowledge(Payload):
    prefix = "ack"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class AcknowledgeAll(Payload):
    prefix = "acks"
    notice_id: int


@dataclass(frozen=True, slots=True)
class OpenCard(Payload):
    prefix = "open"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class ShowSource(Payload):
    prefix = "src"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class Report(Payload):
    prefix = "rep"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class Return(Payload):
    prefix = "ret"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class Delegate(Payload):
    prefix = "del"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class DelegateTo(Payload):
    prefix = "delto"
    assignment_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class History(Payload):
    prefix = "hist"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class ReportIs(Payload):
    """The choices under what the bot understood: ``right`` · ``done`` (right, and finished) · ``fix`` · ``drop``."""

    prefix = "repis"
    report_id: int
    answer: str


@dataclass(frozen=True, slots=True)
class ReportOn(Payload):
    """Which assignment a reply is about."""

    prefix = "repon"
    report_id: int
    assignment_id: int


@dataclass(frozen=True, slots=True)
class PictureStage(Payload):
    """When the pictures of a report were taken: ``before`` · ``during`` · ``after``."""

    prefix = "stage"
    report_id: int
    stage: str


# --- a notice that the office brought ---


@dataclass(frozen=True, slots=True)
class ShowNotice(Payload):
    prefix = "notice"
    notice_id: int
    page: int


@dataclass(frozen=True, slots=True)
class ShowDirective(Payload):
    prefix = "dir"
    directive_id: int


@dataclass(frozen=True, slots=True)
class Publish(Payload):
    prefix = "pub"
    notice_id: int


@dataclass(frozen=True, slots=True)
class PublishSure(Payload):
    prefix = "pubyes"
    notice_id: int


@dataclass(frozen=True, slots=True)
class ConfirmDone(Payload):
    prefix = "done"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class Reassign(Payload):
    prefix = "reassign"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class ReassignTo(Payload):
    prefix = "reassto"
    assignment_id: int
    unit_id: int


@dataclass(frozen=True, slots=True)
class Extend(Payload):
    prefix = "extend"
    assignment_id: int


@dataclass(frozen=True, slots=True)
class ExtendTo(Payload):
    """The new deadline, an ISO date."""

    prefix = "extto"
    assignment_id: int
    due: str


@dataclass(frozen=True, slots=True)
class Withdraw(Payload):
    """Take an assignment back; ``sure`` is 0 when it is asked for, 1 when it is meant."""

    prefix = "withdraw"
    assignment_id: int
    sure: int


@dataclass(frozen=True, slots=True)
class Reopen(Payload):
    prefix = "reopen"
    assignment_id: int


# --- invitations ---


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


# --- broadcasts ---


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


# --- corrections of what was read ---


@dataclass(frozen=True, slots=True)
class AskAgain(Payload):
    """A question about a directive, by its place in the list of questions."""

    prefix = "q"
    directive_id: int
    nth: int


@dataclass(frozen=True, slots=True)
class AnswerUnit(Payload):
    """The unit that a name stands for; 0 for none of the registered ones."""

    prefix = "qunit"
    directive_id: int
    nth: int
    unit_id: int


@dataclass(frozen=True, slots=True)
class AnswerAsRead(Payload):
    """It is as the bot has read it."""

    prefix = "qok"
    directive_id: int
    nth: int


@dataclass(frozen=True, slots=True)
class Change(Payload):
    """What is to be corrected: ``lead`` · ``coordinate`` · ``deadline`` · ``text`` · ``split``."""

    prefix = "fix"
    directive_id: int
    what: str


@dataclass(frozen=True, slots=True)
class SetUnits(Payload):
    """The units of a part, chosen by a button: ``u12`` a unit, ``g3`` a group, ``none``."""

    prefix = "setu"
    directive_id: int
    part: str
    chosen: str


@dataclass(frozen=True, slots=True)
class SetDue(Payload):
    """The deadline, chosen by a button: an ISO date, or ``none``."""

    prefix = "setd"
    directive_id: int
    due: str


@dataclass(frozen=True, slots=True)
class ToggleAssigned(Payload):
    """Follow it up, or only tell of it."""

    prefix = "kind"
    directive_id: int


@dataclass(frozen=True, slots=True)
class SplitAsRead(Payload):
    """Split it at its sentences."""

    prefix = "split"
    directive_id: int


@dataclass(frozen=True, slots=True)
class DropDirective(Payload):
    prefix = "drop"
    directive_id: int


@dataclass(frozen=True, slots=True)
class RestoreDirective(Payload):
    prefix = "undrop"
    directive_id: int


@dataclass(frozen=True, slots=True)
class AddDirective(Payload):
    prefix = "add"
    notice_id: int


@dataclass(frozen=True, slots=True)
class DropNotice(Payload):
    prefix = "nonotice"
    notice_id: int


@dataclass(frozen=True, slots=True)
class Forecast(Payload):
    """Who will be told what and when."""

    prefix = "forecast"
    notice_id: int
    page: int


# --- the sum ---


@dataclass(frozen=True, slots=True)
class Summary(Payload):
    """A view of a notice's summary: ``all`` · ``units`` · ``directives`` · ``figures``."""

    prefix = "sum"
    notice_id: int
    view: str
    page: int
