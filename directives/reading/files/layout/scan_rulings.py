"""The lines drawn on a scanned page: long dark runs of pixels, across and down, which frame its tables."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from directives.reading.files.layout.shapes import Ruling

_DARK = 140  # of 255
_BINARY = bytes(level < _DARK for level in range(256))
# In points.
_SHORTEST_RUN = 20.0  # longer than any letter is wide or high
_SHORTEST_LINE = 36.0
_THICKEST = 9.0  # a line of 1 point over a page that was scanned a degree askew
_GAP = 6.0  # between two runs of one line, where the print is thin
_DRIFT = 2.0  # between strips of one line
_MOST_RUNS = 40_000


class _Line(NamedTuple):
    first: float
    last: float
    start: float
    end: float


def scan_rulings(pixels: bytes, width: int, height: int, page_width: float) -> list[Ruling]:
    """Return the lines of a page of ``width`` × ``height`` grey pixels (0 is black), in points of the page."""
    dark = pixels.translate(_BINARY)
    scale = page_width / width
    rows = (dark[y * width : (y + 1) * width] for y in range(height))
    columns = (dark[x::width] for x in range(width))
    return [
        Ruling(across, (line.first + line.last) / 2, line.start, line.end)
        for across, strips in ((True, rows), (False, columns))
        for line in _lines(_runs(strips, scale))
        if line.end - line.start >= _SHORTEST_LINE and line.last - line.first <= _THICKEST
    ]


def _runs(strips: Iterable[bytes], scale: float) -> Iterator[_Line]:
    """Yield where a strip of pixels is dark for longer than a letter is."""
    shortest = b"\x01" * max(int(_SHORTEST_RUN / scale), 8)
    found = 0
    for place, strip in enumerate(strips):
        start = strip.find(shortest)
        while start >= 0 and found < _MOST_RUNS:
            end = strip.find(b"\x00", start)
            end = len(strip) if end < 0 else end
            yield _Line(place * scale, place * scale, start * scale, end * scale)
            found += 1
            start = strip.find(shortest, end)


def _lines(runs: Iterable[_Line]) -> Iterator[_Line]:
    """Join the runs of neighbouring strips that lie on one line."""
    growing: list[_Line] = []
    for run in runs:
        still: list[_Line] = []
        for line in growing:
            if run.first - line.last > _DRIFT:
                yield line
            elif run.start <= line.end + _GAP and run.end >= line.start - _GAP:
                run = _Line(min(run.first, line.first), run.last, min(run.start, line.start), max(run.end, line.end))
            else:
                still.append(line)
        growing = [*still, run]
    yield from growing
