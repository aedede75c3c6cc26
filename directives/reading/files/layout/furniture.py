"""What is printed on every page and belongs to none: page numbers, running heads, the notes of digital signatures."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from directives.reading.files.layout.shapes import Page, Segment

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang\s*:?\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s.]*", re.IGNORECASE)
_OUTER_ROWS = 3
_EDGE = 0.12  # of the height of the page
_LEFT_PART = 0.3  # of its width: here a number may be the last word of a sentence
_ON_MOST_PAGES = 0.4
_ROOM_AROUND = 1.8  # in letter sizes, as below
_NOTE_HEIGHT = 9.0
_MOST_NOTES = 20
_SIGNED = re.compile(r"người\s+ký|ký\s+bởi|chữ\s+ký\s+số|signature\s+not\s+verified|digitally\s+signed", re.IGNORECASE)
_NOTE_LINE = re.compile(
    r"người\s+ký|ký\s+bởi|ký\s+ngày|chữ\s+ký\s+số|signature|digitally|e?-?mail\s*:|cơ\s+quan\s*:|tổ\s+chức\s*:|chức\s+vụ\s*:"
    r"|(?:thời\s+gian|ngày)\s+ký|(?:date|location|reason)\s*:|\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """Return the pages with only the text of the document."""
    heads = _running_heads(pages)
    return [replace(page, segments=_text_of(page, heads)) for page in pages]


def _text_of(page: Page, heads: frozenset[str]) -> list[Segment]:
    segments = [one for one in page.segments if not (_is_at_edge(one, page) and _pattern(one) in heads)]
    notes = [one for one in segments if _SIGNED.match(one.text)][:_MOST_NOTES]
    segments = [one for one in segments if not any(_is_note(one, note) for note in notes)]
    segments.sort(key=lambda one: one.baseline)
    for edge in (0, -1):
        if segments and _is_page_number(segments[edge], segments, page):
            del segments[edge]
    return segments


def _running_heads(pages: Sequence[Page]) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for page in pages:
        rows = sorted({one.baseline for one in page.segments})
        outer = {*rows[:_OUTER_ROWS], *rows[-_OUTER_ROWS:]}
        seen.update({_pattern(one) for one in page.segments if one.baseline in outer and _is_at_edge(one, page)})
    enough = max(2, _ON_MOST_PAGES * len(pages))
    return frozenset(pattern for pattern, count in seen.items() if count >= enough and len(pattern) > 3)


def _pattern(segment: Segment) -> str:
    return re.sub(r"\d+", "#", segment.text).casefold()


def _is_at_edge(segment: Segment, page: Page) -> bool:
    return not _EDGE * page.height < segment.baseline < (1 - _EDGE) * page.height


def _is_page_number(segment: Segment, others: Sequence[Segment], page: Page) -> bool:
    """Return True for a number alone on its line that stands in the middle, at the right, or with room around it."""
    if not _PAGE_NUMBER.fullmatch(segment.text):
        return False
    nearest = min((abs(one.baseline - segment.baseline) for one in others if one is not segment), default=page.height)
    on_its_own = nearest > _ROOM_AROUND * segment.size
    return on_its_own or (segment.left > _LEFT_PART * page.width and nearest > segment.size / 2)


def _is_note(segment: Segment, note: Segment) -> bool:
    """Return True for a line of the note that a signing program prints where ``note`` begins."""
    near = abs(segment.baseline - note.baseline) < _NOTE_HEIGHT * note.size and segment.right > note.left
    return near and _NOTE_LINE.match(segment.text) is not None
