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
_IN_LINE = re.compile(rf"\([ \t]*(?P<unit>%|{_MONEY})[ \t]*\)[ \t]*:")
"""``Giải ngân (tỷ đồng): dự án A 64,2/98; dự án B 0,6/4,2``: for its line, where it goes on in it."""


def in_stated_unit(low: str, amounts: Sequence[Quantity]) -> list[Quantity]:
    """The amounts, those without a unit in the one that the last heading before them states."""
    stated = [(one.end(), len(low), one["unit"]) for one in _STATED.finditer(low)]
    for head in _IN_LINE.finditer(low):
        end = low.find("\n", head.end())
        above = end >= 0 and not low[head.end() : end].strip()
        stated.append((head.end(), len(low) if end < 0 or above else end, head["unit"]))
    stated.sort()
    if not stated:
        return list(amounts)
    found: list[Quantity] = []
    for one in amounts:
        unit = next((unit for begin, end, unit in reversed(stated) if begin <= one.start < end), None)
        if one.unit is None and unit is not None:
            value, plain = in_plain_unit(one.value, unit)
            one = replace(one, value=value, unit=plain) if plain != PERCENT or one.value <= 200 else one
        found.append(one)
    return found
