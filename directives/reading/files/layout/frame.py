"""The text area of a page: the margins that its lines keep to, and the distance from line to line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from directives.reading.files.layout.shapes import Page, Segment

_WIDE_LINE = 0.45  # of the width of the page
_ENOUGH_LINES = 5
USUAL_PITCH = 1.3
_CENTRED = 0.6  # in letter sizes, as below
_CENTRED_FROM = 2.5  # nearer to the margin, a line of ragged text may look centred by chance


@dataclass(frozen=True, slots=True)
class Frame:
    """The text area: its left and right margin, and the usual distance from line to line in letter sizes."""

    left: float
    right: float
    pitch: float

    def centres(self, line: Segment) -> bool:
        """Return True if ``line`` stands in the middle."""
        left, right = line.left - self.left, self.right - line.right
        return left > _CENTRED_FROM * line.size and abs(left - right) < _CENTRED * line.size


def frames_of(pages: Sequence[Page]) -> list[Frame]:
    """Return the text area of each page; a page of few lines has that of the whole document."""
    widest = max((page.width for page in pages), default=0.0)
    whole = _frame([line for page in pages for line in page.segments], widest)
    return [_frame(page.segments, page.width) if _is_full(page) else whole for page in pages]


def _is_full(page: Page) -> bool:
    return sum(line.width > _WIDE_LINE * page.width for line in page.segments) >= _ENOUGH_LINES


def _frame(lines: Sequence[Segment], page_width: float) -> Frame:
    """Return the text area that most of the wide lines keep to."""
    wide = [line for line in lines if line.width > _WIDE_LINE * page_width]
    pitches = [
        (after.baseline - before.baseline) / after.size
        for before, after in pairwise(wide)
        if 0 < after.baseline - before.baseline < 3 * after.size
    ]
    if not wide:
        return Frame(0.1 * page_width, 0.95 * page_width, USUAL_PITCH)
    left = _margin([line.left for line in wide], wide[0].size)
    right = -_margin([-line.right for line in wide], wide[0].size)
    return Frame(left, right, median(pitches) if pitches else USUAL_PITCH)


def _margin(places: Iterable[float], size: float) -> float:
    """Return the outermost place that some lines keep to, so that one line that juts out does not move the margin."""
    ordered = sorted(places)
    return next((one for one, third in zip(ordered, ordered[2:], strict=False) if third - one < 2 * size), ordered[0])
