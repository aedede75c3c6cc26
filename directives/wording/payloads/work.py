"""The buttons under a unit's assignments, and those by which the office changes them."""

from dataclasses import dataclass

from directives.wording.payloads.base import Payload


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
