"""Letters → stretches of text: what stands on one baseline, words parted by gaps that can be seen."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from directives.reading.encodings import with_horns
from directives.reading.files.layout.markers import is_marker
from directives.reading.files.layout.shapes import GUESSED_SPACE, Glyph, Segment

# In parts of the letter size (em). A space of Times is 0.25 em, squeezed in justified lines to 0.15.
_SAME_BASELINE = 0.35
_VISIBLE_SPACE = 0.05
_GUESSED_SPACE = 0.15
_SPACE_WITHOUT_SIGN = 0.25
_SPACE_IN_UNSPACED_TEXT = 0.15
_COLUMN_GAP = 1.8
_MARKER_GAP = 6.0
_FEW_SPACES = 0.05


def segments_of(glyphs: Sequence[Glyph]) -> list[Segment]:
    """Return the stretches of text that ``glyphs`` make, from top to bottom and from left to right."""
    spaces = sum(1 for glyph in glyphs if glyph.text == " ")
    apart = _SPACE_IN_UNSPACED_TEXT if spaces < _FEW_SPACES * len(glyphs) else _SPACE_WITHOUT_SIGN
    return [segment for row in _glyph_rows(glyphs) for segment in _row_segments(row, apart)]


def _glyph_rows(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda one: one.baseline):
        if row and glyph.baseline - row[0].baseline > _SAME_BASELINE * max(glyph.size, row[0].size):
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _row_segments(row: list[Glyph], apart: float) -> Iterator[Segment]:
    row.sort(key=lambda glyph: glyph.left)
    words = _words(row, apart)
    if not words:
        return
    gaps = [after[0].left - before[-1].right for before, after in pairwise(words)]
    size = max(glyph.size for glyph in words[0])
    wide = _COLUMN_GAP * size
    if len(gaps) >= 4:  # a justified line of few words is stretched evenly
        wide = max(wide, 3 * median(gaps))
    stretch = [words[0]]
    for gap, word in zip(gaps, words[1:], strict=True):
        if gap > wide and not (is_marker(_text(stretch)) and gap < _MARKER_GAP * size):
            yield _segment(stretch)
            stretch = []
        stretch.append(word)
    yield _segment(stretch)


def _words(row: Iterable[Glyph], apart: float) -> list[list[Glyph]]:
    """Part a row into words: by a space that can be seen, not by one that the layout has squeezed to nothing."""
    words: list[list[Glyph]] = []
    needed = apart
    for glyph in row:
        if glyph.text.isspace():
            guessed = glyph.text == GUESSED_SPACE
            needed = min(needed, _GUESSED_SPACE if guessed else _VISIBLE_SPACE)
            continue
        last = words[-1][-1] if words else None
        gap = glyph.left - last.right if last else 0.0
        if last is None or gap > needed * glyph.size:
            words.append([glyph])
        else:
            words[-1].append(glyph)
        needed = apart
    return words


def _text(words: Iterable[Sequence[Glyph]]) -> str:
    return with_horns(" ".join("".join(glyph.text for glyph in word) for word in words))


def _segment(words: Sequence[Sequence[Glyph]]) -> Segment:
    glyphs = [glyph for word in words for glyph in word]
    size = max(glyph.size for glyph in glyphs)
    main = next(glyph for glyph in glyphs if glyph.size == size)
    return Segment(
        text=_text(words),
        left=words[0][0].left,
        right=words[-1][-1].right,
        baseline=main.baseline,
        size=size,
        first=words[0][-1].right - words[0][0].left,
    )
