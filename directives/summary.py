"""How things stand: the four official cells, and the figures by indicator, counted from assignments and reports."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from directives.assignment import COUNTED, Assignment, Part, Standing, State, standing
from directives.indicator import indicator_key
from directives.progress import Figure


@dataclass(frozen=True, slots=True)
class Cells:
    """The official count: done (on time, late) × not done (within its time, overdue)."""

    done_on_time: int = 0
    done_late: int = 0
    open_on_time: int = 0
    open_late: int = 0

    @property
    def total(self) -> int:
        return self.done_on_time + self.done_late + self.open_on_time + self.open_late

    @property
    def done(self) -> int:
        return self.done_on_time + self.done_late


def counted(assignments: Iterable[Assignment]) -> list[Assignment]:
    """What the counts are made of: units that lead, returned and withdrawn work left out."""
    return [one for one in assignments if one.part is Part.LEAD and one.state in COUNTED]


def cells(assignments: Iterable[Assignment], today: date) -> Cells:
    """Count assignments in the four cells on a local day."""
    tally = dict.fromkeys(Standing, 0)
    for one in counted(assignments):
        tally[standing(one, today)] += 1
    return Cells(**{cell.value: count for cell, count in tally.items()})


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a summary: a unit or a directive, with its cells."""

    name: str
    cells: Cells


def by_unit(assignments: Iterable[Assignment], today: date) -> list[Row]:
    """The cells of each unit: who has most overdue first, then by name."""
    return _rows(counted(assignments), lambda one: one.unit_name, today)


def by_directive(assignments: Iterable[Assignment], today: date) -> list[Row]:
    """The cells of each directive: the one with most overdue first."""
    return _rows(counted(assignments), lambda one: f"{one.number or '–'}. {one.text}", today)


def _rows(assignments: Sequence[Assignment], name: Callable[[Assignment], str], today: date) -> list[Row]:
    groups: dict[str, list[Assignment]] = {}
    for one in assignments:
        groups.setdefault(name(one), []).append(one)
    rows = [Row(called, cells(group, today)) for called, group in groups.items()]
    return sorted(rows, key=lambda row: -row.cells.open_late)


def silent(assignments: Iterable[Assignment]) -> list[str]:
    """The units that have not acknowledged something, each once."""
    return list(dict.fromkeys(one.unit_name for one in assignments if one.state is State.ASSIGNED))


def overdue(assignments: Iterable[Assignment], today: date) -> list[Assignment]:
    """What is overdue, the longest first."""
    late = [one for one in counted(assignments) if standing(one, today) is Standing.OPEN_LATE]
    return sorted(late, key=lambda one: one.due or today)


@dataclass(frozen=True, slots=True)
class Indicator:
    """The latest figures of one indicator in per cent, the best unit first: at or above the threshold, and below."""

    name: str
    above: tuple[tuple[str, Decimal], ...]
    below: tuple[tuple[str, Decimal], ...]


def indicators(latest: Iterable[tuple[str, Figure]], threshold: Decimal) -> list[Indicator]:
    """Group the latest figure of each unit by indicator; figures that are no share of a whole are left out."""
    groups: dict[str, dict[str, Decimal]] = {}
    names: dict[str, str] = {}
    for unit, figure in latest:
        if figure.percent is None:
            continue
        key = indicator_key(figure.indicator)
        names.setdefault(key, figure.indicator or "Tiến độ chung")
        groups.setdefault(key, {})[unit] = figure.percent
    return [_indicator(names[key], groups[key], threshold) for key in sorted(groups)]


def _indicator(name: str, shares: Mapping[str, Decimal], threshold: Decimal) -> Indicator:
    ordered = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))
    return Indicator(
        name,
        tuple(pair for pair in ordered if pair[1] >= threshold),
        tuple(pair for pair in ordered if pair[1] < threshold),
    )
