"""Lines as they were printed → paragraphs: which line goes on with the one before it, over pages too."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from directives.reading.files.layout.furniture import without_furniture
from directives.reading.files.layout.healing import healed, is_split_word
from directives.reading.files.layout.markers import starts_with_marker
from directives.reading.files.layout.order import blocks_of
from directives.reading.files.layout.shapes import Page, RuledTable, Segment
from directives.reading.files.layout.spanning import with_whole_tables
from directives.reading.files.table_lines import table_lines

_ENDED = re.compile(r"[.;:!?…][\"”’)]?\s*$")
_FINISHED = re.compile(r"\./\.?\s*$")
_OPENING_SIGNS = '"“‘('
_TIGHT_HYPHEN = re.compile(r"\w-$")
_MOTTO = re.compile(r"CỘNG\s+H[OÒ][AÀ]\s+XÃ\s+HỘI(?!.*VIỆT\s+NAM)")
_INDENT = 0.8  # in letter sizes, as below
_SLACK = 0.3
_CENTRED = 0.6
_CENTRED_FROM = 2.5  # nearer to the margin, a line of ragged text may look centred by chance
_WIDE_GAP = 1.45  # of the usual distance between lines, as below
_GAP_AFTER_END = 1.15
_ENOUGH_LINES = 5
_WIDE_LINE = 0.45  # of the width of the page


@dataclass(frozen=True, slots=True)
class Frame:
    """The text area: its left and right margin, and the usual distance from line to line in letter sizes."""

    left: float
    right: float
    pitch: float


def paragraph_lines(pages: Sequence[Page]) -> list[str]:
    """Return the text of the pages, one line for each paragraph and for each line of a table."""
    pages = with_whole_tables(without_furniture(pages))
    whole = frame_of([one for page in pages for one in page.segments], max((page.width for page in pages), default=0))
    joiner = _Joiner()
    for page in pages:
        own = sum(one.width > _WIDE_LINE * page.width for one in page.segments) >= _ENOUGH_LINES
        joiner.frame = frame_of(page.segments, page.width) if own else whole
        joiner.turn_page()
        for block in blocks_of(page):
            if isinstance(block, RuledTable):
                joiner.put(table_lines(block.grid))
            else:
                joiner.add(block)
    return joiner.end()


def joined_lines(lines: Iterable[Segment], left: float, right: float) -> list[str]:
    """Return the paragraphs of a cell that reaches from ``left`` to ``right``."""
    joiner = _Joiner(Frame(left, right, 1.3))
    for line in lines:
        joiner.add(line)
    return joiner.end()


def frame_of(lines: Sequence[Segment], page_width: float) -> Frame:
    """Return the text area that most of the wide lines keep to."""
    wide = [line for line in lines if line.width > _WIDE_LINE * page_width]
    pitches = [
        (after.baseline - before.baseline) / after.size
        for before, after in pairwise(wide)
        if 0 < after.baseline - before.baseline < 3 * after.size
    ]
    if not wide:
        return Frame(0.1 * page_width, 0.95 * page_width, 1.3)
    left = _margin([line.left for line in wide], wide[0].size)
    right = -_margin([-line.right for line in wide], wide[0].size)
    return Frame(left, right, median(pitches) if pitches else 1.3)


def _margin(places: Iterable[float], size: float) -> float:
    """Return the outermost place that some lines keep to, so that one line that juts out does not move the margin."""
    ordered = sorted(places)
    return next((one for one, third in zip(ordered, ordered[2:], strict=False) if third - one < 2 * size), ordered[0])


class _Joiner:
    """Takes lines one after the other and holds the paragraph that may still go on."""

    def __init__(self, frame: Frame | None = None) -> None:
        self.frame = frame or Frame(0, 0, 1.3)
        self._done: list[str] = []
        self._open: list[Segment] = []
        self._page_turned = False

    def turn_page(self) -> None:
        self._page_turned = True

    def put(self, lines: Iterable[str]) -> None:
        self._close()
        self._done.extend(lines)

    def add(self, line: Segment) -> None:
        if self._open and not self._goes_on(line):
            self._close()
        self._open.append(line)
        self._page_turned = False

    def end(self) -> list[str]:
        self._close()
        return self._done

    def _close(self) -> None:
        if not self._open:
            return
        text = healed(_text(self._open))
        if any(sign.isalnum() for sign in text):  # a row of dashes or stars is an ornament
            self._done.append(text)
        self._open = []

    def _goes_on(self, line: Segment) -> bool:
        """Return True if ``line`` belongs to the open paragraph. The first rule that knows decides."""
        last = self._open[-1]
        marked = starts_with_marker(line.text)
        small = line.text.lstrip(_OPENING_SIGNS)[:1].islower() and not marked
        ended = bool(_ENDED.search(last.text))
        if line.aside or last.aside:
            return line.aside and last.aside and not ended and (small or bool(_MOTTO.search(last.text)))
        if _FINISHED.search(last.text):
            return False
        gap = (line.baseline - last.baseline) / (self.frame.pitch * line.size)
        if not self._page_turned and gap > (_GAP_AFTER_END if ended else _WIDE_GAP):
            return small and not ended and gap < 2
        full = self._is_full(last, line)
        if small:
            return full or not ended
        indented = line.left > self.frame.left + _INDENT * line.size
        if marked:
            return full and not ended and not indented
        if last.text.isupper() and not line.text.isupper():
            return False
        if not full:
            return self._is_title(last, line)
        return not indented or self._keeps_indent(last, line, ended)

    def _is_full(self, last: Segment, line: Segment) -> bool:
        """Return True if the first word of ``line`` had no room behind ``last``, so that the line had to be broken."""
        room = self.frame.right - last.right
        if self._is_centred(last):
            room = self.frame.right - self.frame.left - last.width
        return room < line.first + _SLACK * line.size

    def _is_centred(self, line: Segment) -> bool:
        left, right = line.left - self.frame.left, self.frame.right - line.right
        return left > _CENTRED_FROM * line.size and abs(left - right) < _CENTRED * line.size

    def _is_title(self, last: Segment, line: Segment) -> bool:
        """Return True for a long title in the middle that was broken by hand."""
        long = last.width > 0.6 * (self.frame.right - self.frame.left)
        return long and not _ENDED.search(last.text) and self._is_centred(last) and self._is_centred(line)

    def _keeps_indent(self, last: Segment, line: Segment, ended: bool) -> bool:
        """Return True for a paragraph that stands indented as a whole, hangs behind its number, or is centred."""
        first = self._open[0]
        if self._is_centred(last) and self._is_centred(line):
            return True
        if starts_with_marker(first.text) and line.left > first.left + _SLACK * line.size:
            return True
        return abs(line.left - last.left) < _SLACK * line.size and (len(self._open) > 1 or not ended)


def _text(lines: Sequence[Segment]) -> str:
    return "".join(_with_space(lines))


def _with_space(lines: Sequence[Segment]) -> Iterator[str]:
    """Yield the texts and what stands between them: nothing behind a hyphen that the layout or a compound has."""
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        if after is None:
            yield line.text
        elif is_split_word(line.text, after.text):
            yield line.text[:-1]
        elif _TIGHT_HYPHEN.search(line.text):
            yield line.text
        else:
            yield f"{line.text} "
