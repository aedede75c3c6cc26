"""Text that was copied out of a PDF or an e-mail, with a line end wherever the page ended → whole paragraphs."""

import re
from collections.abc import Sequence
from itertools import pairwise

from directives.reading.files.layout.markers import starts_with_marker

_ENDED = re.compile(r"[.;:!?…/][\"”’)]?$")
_NEARLY_FULL = 0.85  # letters are not of one width: a line of as many letters may be a little shorter
_ENOUGH_WRAPS = 3
_MANY_WRAPS = 0.3  # of the lines
_NARROWEST, _WIDEST = 40, 160
_MOST_LINES_WITHIN = 0.9  # the width is that of the longest lines but for a tenth of them


def without_hard_wraps(text: str) -> str:
    """Return ``text`` with its paragraphs whole; a text that was not wrapped comes back as it is."""
    lines = [line.strip() for line in text.split("\n")]
    width = _width_of(lines)
    if width is None:
        return text
    parts = lines[:1]
    for line, after in pairwise(lines):
        parts.append(f" {after}" if _goes_on(line, after, width) else f"\n{after}")
    return "".join(parts)


def _width_of(lines: Sequence[str]) -> int | None:
    """Return at how many letters the lines were broken, None where they were not."""
    filled = sorted(len(line) for line in lines if line)
    if not filled:
        return None
    width = filled[int((len(filled) - 1) * _MOST_LINES_WITHIN)]
    wraps = sum(_breaks_a_sentence(line, after) for line, after in pairwise(lines))
    wrapped = wraps >= max(_ENOUGH_WRAPS, _MANY_WRAPS * len(filled))
    return width if wrapped and _NARROWEST <= width <= _WIDEST else None


def _breaks_a_sentence(line: str, after: str) -> bool:
    return bool(line) and after[:1].islower() and not starts_with_marker(after) and not _ENDED.search(line)


def _goes_on(line: str, after: str, width: int) -> bool:
    """Return True if ``after`` goes on with ``line``: a small letter says so, or a line that had no room for more."""
    if not line or not after:
        return False
    if _breaks_a_sentence(line, after):
        return True
    if starts_with_marker(after) or _ENDED.search(line):
        return False
    return not line.isupper() and len(line) + len(after.split(" ", 1)[0]) >= _NEARLY_FULL * width
