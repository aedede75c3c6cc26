"""The unit that a heading states once for all the lines below it: ``(ĐVT: triệu đồng)``."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directives.progress import PERCENT
from directives.reading.figures.phrases import any_of
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.units import in_plain_unit

_MONEY = any_of("triệu đồng | triệu | trđ | tỷ đồng | tỷ | nghìn đồng | ngàn đồng | đồng")
_STATED = re.compile(
    rf"(?<!\w){any_of('đvt | đơn vị tính | đơn vị')}[ \t]*:[ \t]*(?P<unit>%|{_MONEY}|tr\.đ)"
    r"[ \t]*\)?[ \t]*:?[ \t]*(?:\n|$)"
)


def in_stated_unit(low: str, amounts: Sequence[Quantity]) -> list[Quantity]:
    """The amounts, those without a unit in the one that the last heading before them states."""
    stated = [(one.end(), one["unit"]) for one in _STATED.finditer(low)]
    if not stated:
        return list(amounts)
    found: list[Quantity] = []
    for one in amounts:
        unit = next((unit for end, unit in reversed(stated) if end <= one.start), None)
        if one.unit is None and unit is not None:
            value, plain = in_plain_unit(one.value, unit)
            one = replace(one, value=value, unit=plain) if plain != PERCENT or one.value <= 200 else one
        found.append(one)
    return found
