"""What is read of a notice: its header, and its directives with the place in the text that each came from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from directives.deadline import Deadline


class Kind(StrEnum):
    """What a directive asks for: a product or an act, exhortation, watching others, a closing word, a rule."""

    TASK = "task"
    GENERAL = "general"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    RULE = "rule"


class Evidence(StrEnum):
    """What must be handed in as proof: pictures taken before, during and after the work."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class NoticeHeader:
    """What stands above and below the directives; None where the document does not say it.

    ``number`` is the document's number as written (``653/TB-VPCP``), ``kind`` the name of its kind in
    Vietnamese (``Thông báo``, ``Công điện`` …), ``meeting`` the sentence that tells of the meeting it concludes.
    """

    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    title: str | None = None
    signer: str | None = None
    meeting: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class DirectiveReading:
    """One directive as it was read. ``text`` is verbatim: the notice's text from ``span[0]`` to ``span[1]``.

    ``number`` is the path to the item as the notice numbers it (``2``, ``2.b``, ``6-2``). ``lead``,
    ``coordinate`` and ``report_to`` are units as the notice names them; ``units`` the codes of the registered
    units that ``lead`` resolves to. ``lead_from`` and ``deadline_from`` are the spans that say who leads and by when,
    None where the directive's own words do. ``ask`` is one Vietnamese sentence where the reading may be wrong.
    """

    number: str | None
    text: str
    span: tuple[int, int]
    kind: Kind
    lead: tuple[str, ...] = ()
    coordinate: tuple[str, ...] = ()
    report_to: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    deadline: Deadline | None = None
    evidence: tuple[Evidence, ...] = ()
    ask: str | None = None
    lead_from: tuple[int, int] | None = None
    deadline_from: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """A notice as it was read; ``text`` is what the spans point into, ``questions`` concern the whole notice."""

    header: NoticeHeader
    directives: tuple[DirectiveReading, ...]
    text: str
    questions: tuple[str, ...] = ()
