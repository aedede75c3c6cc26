"""Progress as an official reports it: figures, a status, obstacles, and what makes a new report doubtful."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from directives.indicator import indicator_key

PERCENT = "%"
DONG = "đồng"


class Status(StrEnum):
    """What a reply says about the work as a whole."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    NOT_DONE = "not_done"
    BLOCKED = "blocked"
    NO_DATA = "no_data"
    NOT_APPLICABLE = "not_applicable"
    EXTENSION_REQUEST = "extension_request"
    ACK = "ack"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a reply; ``span`` points into the reply as it was sent.

    ``indicator`` is as written, None for the one that was asked about. ``value`` and ``of`` are in plain units,
    money in đồng; ``unit`` is ``%``, ``đồng``, ``hộ`` …, None where the reply does not say. ``item_status`` stands
    where an indicator has a status and no number (``DA1 xong``); then ``value`` is None.
    """

    indicator: str | None
    value: Decimal | None
    of: Decimal | None
    unit: str | None
    item_status: str | None
    span: tuple[int, int]

    @property
    def percent(self) -> Decimal | None:
        """The share done in per cent, None where the figure does not tell it."""
        if self.value is None:
            return None
        if self.of:
            return self.value / self.of * 100
        return self.value if self.unit == PERCENT and self.of is None else None


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """What a reply says. ``ask`` is one Vietnamese sentence with the choices where the reading may be wrong.

    ``targets`` (what is hoped for or planned) and ``deltas`` (changes against another period) are never progress.
    """

    figures: tuple[Figure, ...]
    status: Status
    obstacles: str | None = None
    targets: tuple[Figure, ...] = ()
    deltas: tuple[Figure, ...] = ()
    ask: str | None = None


def combined(readings: Sequence[ReplyReading]) -> ReplyReading:
    """Several replies of one report as one reading: the last figure of an indicator counts, obstacles add up."""
    figures: list[Figure] = []
    for reading in readings:
        said_anew = {(indicator_key(figure.indicator), figure.unit) for figure in reading.figures}
        figures = [figure for figure in figures if (indicator_key(figure.indicator), figure.unit) not in said_anew]
        figures += reading.figures
    said = [reading.status for reading in readings if reading.status is not Status.NONE]
    obstacles = [reading.obstacles for reading in readings if reading.obstacles]
    return ReplyReading(
        figures=tuple(figures),
        status=said[-1] if said else Status.NONE,
        obstacles="; ".join(obstacles) or None,
        targets=tuple(target for reading in readings for target in reading.targets),
        deltas=tuple(delta for reading in readings for delta in reading.deltas),
        ask=next((reading.ask for reading in readings if reading.ask), None),
    )


class DoubtKind(StrEnum):
    """Why a figure is questioned before it is stored."""

    LOWER = "lower"
    ABOVE_ALL = "above_all"
    OTHER_UNIT = "other_unit"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure that may be a slip; ``previous`` is the one it is held against, None for ``ABOVE_ALL``."""

    kind: DoubtKind
    figure: Figure
    previous: Figure | None = None


def doubts(new: Iterable[Figure], previous_figures: Iterable[Figure]) -> tuple[Doubt, ...]:
    """The figures of a new report that are lower than the last ones, above 100 %, or in another unit.

    ``previous_figures`` are the last known figures of the same assignment, oldest first; the last one of the same
    indicator and unit counts.
    """
    known: dict[str, dict[str | None, Figure]] = {}
    for one in previous_figures:
        if one.value is not None:
            known.setdefault(indicator_key(one.indicator), {})[one.unit] = one
    keyed = ((figure, known.get(indicator_key(figure.indicator), {})) for figure in new)
    return tuple(doubt for figure, last in keyed for doubt in _doubts_of(figure, last))


def _doubts_of(figure: Figure, known: dict[str | None, Figure]) -> list[Doubt]:
    found: list[Doubt] = []
    if figure.value is None:
        return found
    percent = figure.percent
    if percent is not None and percent > 100:
        found.append(Doubt(DoubtKind.ABOVE_ALL, figure))
    same = known.get(figure.unit)
    if same is not None:
        assert same.value is not None  # only figures with a value are known
        if figure.value < same.value:
            found.append(Doubt(DoubtKind.LOWER, figure, same))
    elif figure.unit is not None and None not in known and known:
        found.append(Doubt(DoubtKind.OTHER_UNIT, figure, next(reversed(known.values()))))
    return found
