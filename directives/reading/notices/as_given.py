"""Names of units with the dashes of the text that was given: inside, every dash is one and the same."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from directives.notice import DirectiveReading

_DASHES = "–—‑"


def as_given(given: str, directives: Sequence[DirectiveReading]) -> list[DirectiveReading]:
    """The directives, their units named with the dashes that the given text has (``Phòng Văn hóa – Xã hội``)."""
    if not any(dash in given for dash in _DASHES):
        return list(directives)
    told = {name for one in directives for name in (*one.lead, *one.coordinate, *one.report_to) if "-" in name}
    if not told:
        return list(directives)
    text = " ".join(unicodedata.normalize("NFC", given).split())
    spelled = {name: _spelled(text, name) for name in told}

    def names(units: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(spelled.get(name, name) for name in units)

    return [
        replace(one, lead=names(one.lead), coordinate=names(one.coordinate), report_to=names(one.report_to))
        for one in directives
    ]


def _spelled(text: str, name: str) -> str:
    """The name as the text has it; as it is where the text has it so, or where its head was spread to it."""
    if name in text:
        return name
    return next((other for dash in _DASHES if (other := name.replace("-", dash)) in text), name)
