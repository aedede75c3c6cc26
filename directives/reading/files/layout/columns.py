"""Stretches of text → lines in reading order: where two columns stand side by side, the left one first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from directives.reading.files.layout.shapes import Segment

_SAME_ROW = 0.5
_GUTTER = 0.8
_MOST_ROWS = 80
_FARTHEST_ROW = 9.0  # the room that is left for a signature
_SIDES = re.compile(
    r"cộng\s+h[oò][aà]\s+xã\s+hội|độc\s+lập\s*[-–]|\btháng\b.{0,12}\bnăm\b|^nơi\s+nhận|^(?:tm|kt|tl|tuq|t/m|k/t)\s*\.",
    re.IGNORECASE,
)
Row = list[Segment]


def in_reading_order(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Yield the lines of a page or of a part of it; the lines of side-by-side columns come marked ``aside``."""
    rows = _rows(segments)
    place = 0
    while place < len(rows):
        first, last = _band(rows, place)
        if last == place:
            yield _joined(rows[place])
            place += 1
        else:
            yield from _side_by_side(rows[first:last])
            place = last


def _rows(segments: Sequence[Segment]) -> list[Row]:
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda one: one.baseline):
        if rows and segment.baseline - rows[-1][0].baseline <= _SAME_ROW * segment.size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda one: one.left)
    return rows


def _band(rows: Sequence[Row], start: int) -> tuple[int, int]:
    """Return from where to where rows of two columns reach that begin at ``start``; an empty range for none."""
    opening = _opening(rows, start)
    if opening is None:
        return start, start
    left, right = rows[opening][0].right, rows[opening][1].left
    pairs, last = 1, opening + 1
    while last < min(len(rows), start + _MOST_ROWS):
        row = rows[last]
        if row[0].baseline - rows[last - 1][0].baseline > _FARTHEST_ROW * row[0].size:
            break
        if len(row) == 2 and min(right, row[1].left) - max(left, row[0].right) >= _GUTTER * row[0].size:
            left, right, pairs = max(left, row[0].right), min(right, row[1].left), pairs + 1
        elif not (len(row) == 1 and (row[0].right <= left + row[0].size or row[0].left >= right - row[0].size)):
            break
        last += 1
    said = any(_SIDES.search(segment.text) for row in rows[start:last] for segment in row)
    said = said or any(_is_signed_beside(row) for row in rows[start:last])
    return (start, last) if said and pairs else (start, start)


def _is_signed_beside(row: Row) -> bool:
    """Whether a post in capital letters stands beside a receiver, as where a page breaks within the signature."""
    return len(row) == 2 and row[0].text.startswith("-") and row[1].text.isupper()


def _opening(rows: Sequence[Row], start: int) -> int | None:
    """Return the first row of two columns: ``start``, or one after a few lines of the right column alone."""
    for place in range(start, min(start + 3, len(rows))):
        row = rows[place]
        if len(row) == 2:
            above = [one for lines in rows[start:place] for one in lines]
            return place if all(one.left >= row[0].right for one in above) else None
        if len(row) > 2:
            return None
    return None


def _side_by_side(rows: Sequence[Row]) -> Iterator[Segment]:
    pairs = [row for row in rows if len(row) == 2]
    middle = (max(row[0].right for row in pairs) + min(row[1].left for row in pairs)) / 2
    for is_left in (True, False):
        for row in rows:
            for segment in row:
                if (segment.left < middle and segment.right < middle + segment.size) is is_left:
                    yield replace(segment, aside=True)


def _joined(row: Row) -> Segment:
    if len(row) == 1:
        return row[0]
    return replace(row[0], text=" ".join(segment.text for segment in row), right=row[-1].right)
