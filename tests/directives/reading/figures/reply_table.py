"""How the tables of replies are written and held against a reading.

A row is the reply, its figures and its status. Figures are parted by ``;``: ``name = value/of unit``, the name only
where it is checked; ``name : status`` for an item without a number; a final ``?`` where the bot must ask.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from directives.progress import Figure, ReplyReading
from directives.reading.figures import read_reply

FRIDAY = date(2025, 3, 14)
Row = tuple[str, str, str]
_WANTED = re.compile(r"(?:(?P<name>[^=;]+?) = )?(?P<value>[\d.]+)(?:/(?P<of>[\d.]+))?(?: ?(?P<unit>\S.*))?")


def read(text: str, indicators: Sequence[str] = (), units: Mapping[str, str] | None = None) -> ReplyReading:
    """Read a reply that came in on Friday 14/3/2025."""
    return read_reply(text, on=FRIDAY, indicators=indicators, units=units)


def assert_reads(row: Row) -> None:
    """Fail with the reply and its reading where a row does not hold."""
    text, figures, status = row
    reading = read(text)
    found = (figures_in_row(reading, figures), reading.status.value, reading.ask is not None)
    asks = figures.endswith("?")
    wanted = (figures.removesuffix("?").strip(), status, asks)
    assert found == wanted, f"{text!r}: {reading}"


def figures_in_row(reading: ReplyReading, wanted: str) -> str:
    """The figures of a reading in the writing of a row, with names only where the row has them."""
    pieces = [piece.strip() for piece in wanted.removesuffix("?").split(";")]
    shown = []
    for place, figure in enumerate(reading.figures):
        piece = pieces[place] if place < len(pieces) else ""
        named = " = " in piece or " : " in piece
        shown.append(_shown(figure, named=named, unit=_has_unit(piece)))
    return "; ".join(shown)


def _has_unit(piece: str) -> bool:
    found = _WANTED.fullmatch(piece)
    return found is None or found["unit"] is not None


def _shown(figure: Figure, *, named: bool, unit: bool) -> str:
    if figure.value is None:
        return f"{figure.indicator} : {figure.item_status}"
    amount = _plain(figure.value) + (f"/{_plain(figure.of)}" if figure.of is not None else "")
    if unit and figure.unit is not None:
        amount += figure.unit if figure.unit == "%" else f" {figure.unit}"
    return f"{figure.indicator} = {amount}" if named else amount


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
