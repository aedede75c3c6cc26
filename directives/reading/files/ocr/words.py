"""What Tesseract found on a page → words on straight lines; a page that lay askew is set straight."""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from directives.reading.files.layout.shapes import Glyph

_PAGE_WIDTH = 595.0  # points: a page of A4, to which every picture is brought
_SURE = 0.7
_LETTER_OF_LINE = 0.8  # a line is as high as its highest mark and its deepest tail; a letter size is this part of it
_TAIL = 0.22
_TAILS = frozenset("gjpqyQ,;()[]/|\u0323")
_SPACE = 0.1
_LONG_LINE = 100.0  # points: long enough to see whether it rises
_ENOUGH_LINES = 3
_STRAIGHT = 0.002
_SPECKS = frozenset("|¦_~ˆ^´¨`'‘’°")
_LIKELY_SPECKS = _SPECKS | frozenset('=[]{}\\/—–.,•"')


class _Box(NamedTuple):
    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float

    @property
    def stands(self) -> bool:
        """True where no letter reaches below the baseline."""
        return not _TAILS & set(unicodedata.normalize("NFD", self.text))

    def straightened(self, slope: float) -> "_Box":
        fall, shift = slope * self.left, slope * self.top
        return self._replace(
            left=self.left + shift, right=self.right + shift, top=self.top - fall, bottom=self.bottom - fall
        )


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page that was read by OCR: its words as glyphs, and how sure (0 to 1) it is of so many letters.

    ``slope`` is how far its lines fell for each point to the right, before its words were set straight.
    """

    width: float
    height: float
    words: list[Glyph]
    confidence: float
    letters: int
    slope: float


def pages_of(table: str) -> list[RecognisedPage]:
    """Read Tesseract's TSV, of which level 1 is a page and 5 a word."""
    pages: dict[str, tuple[float, float]] = {}
    lines: defaultdict[str, dict[tuple[str, ...], list[_Box]]] = defaultdict(dict)
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        page = row["page_num"]
        left, top, width, height = (float(row[name]) for name in ("left", "top", "width", "height"))
        if row["level"] == "1":
            pages[page] = width, height
        elif row["level"] == "5":
            scale = _PAGE_WIDTH / max(pages[page][0], 1.0)
            places = (left * scale, top * scale, (left + width) * scale, (top + height) * scale)
            box = _Box((row["text"] or "").strip(), *places, float(row["conf"]) / 100)
            if _is_word(box):
                lines[page].setdefault((row["block_num"], row["par_num"], row["line_num"]), []).append(box)
    return [
        _page(list(lines[page].values()), height * _PAGE_WIDTH / max(width, 1.0))
        for page, (width, height) in pages.items()
    ]


def _is_word(box: _Box) -> bool:
    """Return True for what is no speck: drawn lines and stamps come out as odd signs of which Tesseract is unsure."""
    signs = set(box.text)
    return not signs <= _SPECKS and (box.confidence >= _SURE or not signs <= _LIKELY_SPECKS)


def _page(lines: Sequence[Sequence[_Box]], height: float) -> RecognisedPage:
    slope = _slope(lines)
    straight = [[box.straightened(slope) for box in line] for line in lines]
    usual = median(_height(line) for line in straight) if straight else 1.0
    letters = sum(len(box.text) for line in lines for box in line)
    sure = sum(box.confidence * len(box.text) for line in lines for box in line)
    words = [glyph for line in straight for glyph in _glyphs(line, usual)]
    return RecognisedPage(_PAGE_WIDTH, height, words, sure / letters if letters else 0.0, letters, slope)


def _slope(lines: Sequence[Sequence[_Box]]) -> float:
    """Return how the long lines fall, in the middle of them all; 0 for a page that lies straight."""
    slopes: list[float] = []
    for line in lines:
        standing = [box for box in line if box.stands]
        if standing and standing[-1].left - standing[0].left > _LONG_LINE:
            first, last = standing[0], standing[-1]
            slopes.append((last.bottom - first.bottom) / (last.left - first.left))
    slope = median(slopes) if len(slopes) >= _ENOUGH_LINES else 0.0
    return slope if abs(slope) > _STRAIGHT else 0.0


def _height(line: Sequence[_Box]) -> float:
    return max(box.bottom for box in line) - min(box.top for box in line)


def _glyphs(line: Sequence[_Box], usual: float) -> Iterator[Glyph]:
    """Yield the words of a line, each followed by a space, on one baseline and of one size."""
    high = _height(line)
    size = max(_LETTER_OF_LINE * (usual if 0.5 * usual < high < 1.6 * usual else high), 1.0)
    standing = [box.bottom for box in line if box.stands]
    baseline = median(standing) if standing else max(box.bottom for box in line) - _TAIL * size
    for box, after in zip(line, (*line[1:], None), strict=True):
        right = box.right if after is None else max(min(box.right, after.left - _SPACE * size), box.left)
        yield Glyph(box.text, box.left, right, baseline, size)
        yield Glyph(" ", right, right, baseline, size)
