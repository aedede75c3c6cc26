"""The shapes on a page: letters, the stretches of text that they make, ruled tables, and the page that holds them.

Lengths are points of 1/72 inch (OCR: pixels brought to points); y grows downwards from the top edge of the page.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from directives.reading.files.grid import Grid

# What stands for a space that is not in the file, but that whoever drew the page seems to have meant.
GUESSED_SPACE = "\u2009"


class Glyph(NamedTuple):
    """A letter as it is placed: from ``left`` to ``right`` with its advance, standing on ``baseline``."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text on one baseline without a wide gap. ``first`` is the width of its first word.

    ``aside`` is True for a line of two columns set side by side (letterhead, receivers and signature).
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    first: float
    aside: bool = False

    @property
    def width(self) -> float:
        """From its left to its right end."""
        return self.right - self.left


class Ruling(NamedTuple):
    """A drawn line: at ``at`` (the y of one across, the x of one down) from ``start`` to ``end``."""

    across: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A table drawn with lines: its cells, where its columns are parted, and its upper and lower edge."""

    grid: Grid
    columns: tuple[float, ...]
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its size, its stretches of text, and its tables."""

    width: float
    height: float
    segments: list[Segment]
    tables: list[RuledTable] = field(default_factory=list)
