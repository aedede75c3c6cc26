"""What is checked when all figures of a reply are known: units, and figures that contradict each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from directives.indicator import indicator_key
from directives.progress import DONG, PERCENT, Figure
from directives.reading.figures import questions
from directives.reading.figures.phrases import whole
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.roles import Placed
from directives.reading.figures.units import in_plain_unit

_COMPARED = whole("so | vượt")
_MOST_PERCENT = 200
_ROUNDING = Decimal("1.5")
"""Percentage points by which a share in a reply may differ from the ratio beside it."""


def with_own_unit(figure: Figure, units: Mapping[str, str], indicators: Sequence[str]) -> tuple[Figure, str | None]:
    """A figure without a unit in the unit of its indicator, or with a question where none is known."""
    if figure.unit is not None or figure.value is None:
        return figure, None
    name = figure.indicator or (indicators[0] if len(indicators) == 1 else "")
    unit = next((unit for known, unit in units.items() if indicator_key(known) == indicator_key(name)), None)
    if unit is None and len(set(units.values())) == 1 and figure.indicator is None:
        unit = next(iter(units.values()))
    too_much = unit == PERCENT and figure.of is None and figure.value > _MOST_PERCENT
    if unit is None or too_much:
        shown = questions.shown(figure.value)
        return figure, questions.NO_UNIT.format(value=shown) if figure.of is None else None
    value, plain = in_plain_unit(figure.value, unit)
    of = in_plain_unit(figure.of, unit)[0] if figure.of is not None else None
    return replace(figure, value=value, of=of, unit=plain), None


def doubt_of_change(one: Placed) -> str | None:
    """The question for a count that may be a change or the result (``thêm 2 hộ``); None where it is compared."""
    if one.quantity.unit in (PERCENT, None) or _COMPARED.search(one.place.left + one.place.right):
        return None
    return questions.CHANGE_ONLY.format(value=questions.shown(one.quantity.value, one.quantity.unit))


def doubt_of_sum(low: str, first: Quantity, second: Quantity) -> str | None:
    """The question for two counts with a plus between them (``12 hộ + 4 hộ``)."""
    if low[first.end : second.start].strip(" \t") != "+":
        return None
    shown = (questions.shown(one.value, one.unit or first.unit) for one in (first, second))
    return questions.SUM.format(first=next(shown), second=next(shown))


def doubt_among(figures: Sequence[Figure]) -> str | None:
    """The question that figures raise together; None where they agree."""
    for figure in figures:
        if figure.of is None or figure.value is None or figure.unit == DONG or _is_told_in_percent(figure, figures):
            continue
        if figure.value > figure.of:
            return questions.UPSIDE_DOWN.format(value=questions.shown(figure.value), of=questions.shown(figure.of))
    by_name: dict[str, list[Figure]] = {}
    for figure in figures:
        by_name.setdefault(indicator_key(figure.indicator), []).append(figure)
    for same in by_name.values():
        if (ask := _contradiction(same)) is not None:
            return ask
    return None


def _is_told_in_percent(ratio: Figure, figures: Sequence[Figure]) -> bool:
    """Return True for a ratio that a share of the same indicator confirms (``16.200/15.000 cây, 108%``)."""
    shares = [
        one.value for one in figures if one.unit == PERCENT and one.of is None and one.indicator == ratio.indicator
    ]
    return any(share is not None and abs((ratio.percent or 0) - share) <= _ROUNDING for share in shares)


def _contradiction(same: Sequence[Figure]) -> str | None:
    """The question where one indicator has two figures of one kind, or a ratio and another share."""
    by_unit: dict[str | None, list[Figure]] = {}
    for figure in same:
        if figure.value is not None:
            by_unit.setdefault(figure.unit, []).append(figure)
    for unit, several in by_unit.items():
        values = [questions.shown(one.value, unit) for one in several if one.value is not None]
        if len(values) > 1:
            return questions.MANY.format(count=len(values), values=", ".join(values[:6]))
    ratios = [one for one in same if one.of and one.value is not None]
    shares = [one.value for one in same if one.unit == PERCENT and one.value is not None]
    if len(ratios) != 1 or len(shares) != 1 or not ratios[0].percent:
        return None
    share = ratios[0].percent
    if abs(share - shares[0]) <= _ROUNDING:
        return None
    return questions.SHARE.format(
        value=questions.shown(ratios[0].value or Decimal(0)),
        of=questions.shown(ratios[0].of or Decimal(0)),
        share=questions.shown(round(share, 1)),
        percent=questions.shown(shares[0]),
    )
