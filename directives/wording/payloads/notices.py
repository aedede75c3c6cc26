"""The buttons by which the office checks, corrects and publishes what was read."""

from dataclasses import dataclass

from directives.wording.payloads.base import Payload


@dataclass(frozen=True, slots=True)
class ShowNotice(Payload):
    prefix = "notice"
    notice_id: int
    page: int


@dataclass(frozen=True, slots=True)
class ShowOverview(Payload):
    prefix = "over"
    notice_id: int


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
class AskAgain(Payload):
    """A question about a directive; ``question`` is its fingerprint, which no other answer changes."""

    prefix = "q"
    directive_id: int
    question: int


@dataclass(frozen=True, slots=True)
class AnswerUnit(Payload):
    """The unit that a name stands for; 0 for none of the registered ones."""

    prefix = "qunit"
    directive_id: int
    question: int
    unit_id: int


@dataclass(frozen=True, slots=True)
class AnswerTyped(Payload):
    """The unit that a name stands for is going to be typed."""

    prefix = "qtype"
    directive_id: int
    question: int


@dataclass(frozen=True, slots=True)
class AnswerAsRead(Payload):
    """It is as the bot has read it."""

    prefix = "qok"
    directive_id: int
    question: int


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
