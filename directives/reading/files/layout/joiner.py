"""Which line goes on with the one before it: the rules by which printed lines become paragraphs again."""

import re
from collections.abc import Iterable, Iterator, Sequence

from directives.reading.files.layout.frame import USUAL_PITCH, Frame
from directives.reading.files.layout.healing import healed, is_split_word
from directives.reading.files.layout.markers import starts_with_marker
from directives.reading.files.layout.shapes import Segment

_ENDED = re.compile(r"[.;:!?…][\"”’)]?\s*$")
_FINISHED = re.compile(r"\./\.?\s*$")
_OPENING_SIGNS = '"“‘('
_TIGHT_HYPHEN = re.compile(r"\w-$")
_MOTTO = re.compile(r"CỘNG\s+H[OÒ][AÀ]\s+XÃ\s+HỘI(?!.*VIỆT\s+NAM)")
_HALF_DATE = re.compile(r"\b(?:ngày|tháng|năm)\s*$")
_INDENT = 0.8  # in letter sizes, as below
_SLACK = 0.3
_WIDE_GAP = 1.45  # of the usual distance between lines, as below
_GAP_AFTER_END = 1.15


def joined_lines(lines: Iterable[Segment], left: float, right: float) -> list[str]:
    """Return the paragraphs of a cell that reaches from ``left`` to ``right``."""
    joiner = Joiner(Frame(left, right, USUAL_PITCH))
    for line in lines:
        joiner.add(line)
    return joiner.end()


class Joiner:
    """Takes lines one after the other and holds the paragraph that may still go on."""

    def __init__(self, frame: Frame | None = None) -> None:
        self.frame = frame or Frame(0, 0, USUAL_PITCH)
        self._done: list[str] = []
        self._open: list[Segment] = []
        self._page_turned = False

    def turn_page(self, frame: Frame) -> None:
        """Begin a page whose text area is ``frame``; a paragraph may go on over it."""
        self.frame = frame
        self._page_turned = True

    def put(self, lines: Iterable[str]) -> None:
        """Take lines that are whole already."""
        self._close()
        self._done.extend(lines)

    def add(self, line: Segment) -> None:
        """Take the next line."""
        if self._open and not self._goes_on(line):
            self._close()
        self._open.append(line)
        self._page_turned = False

    def end(self) -> list[str]:
        """Return the paragraphs."""
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
            begun = _MOTTO.search(last.text) or (_HALF_DATE.search(last.text) and line.text[:1].isdigit())
            return line.aside and last.aside and not ended and (small or bool(begun))
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
            return full and not ended and not indented and not self._is_next_item(line)
        if last.text.isupper() and not line.text.isupper():
            return False
        if not full:
            return self._is_title(last, line)
        return not indented or self._keeps_indent(last, line, ended)

    def _is_full(self, last: Segment, line: Segment) -> bool:
        """Return True if the first word of ``line`` had no room behind ``last``, so that the line had to be broken."""
        room = self.frame.right - last.right
        if self.frame.centres(last):
            room = self.frame.right - self.frame.left - last.width
        return room < line.first + _SLACK * line.size

    def _is_next_item(self, line: Segment) -> bool:
        """Return True for a bullet below a bullet: no dash of "Tài chính - Kế hoạch" that came to begin a line."""
        first = self._open[0]
        return abs(line.left - first.left) < _SLACK * line.size and line.text[:2] == first.text[:2]

    def _is_title(self, last: Segment, line: Segment) -> bool:
        """Return True for a long title in the middle that was broken by hand."""
        long = last.width > 0.6 * (self.frame.right - self.frame.left)
        return long and not _ENDED.search(last.text) and self.frame.centres(last) and self.frame.centres(line)

    def _keeps_indent(self, last: Segment, line: Segment, ended: bool) -> bool:
        """Return True for a paragraph that stands indented as a whole, hangs behind its number, or is centred."""
        first = self._open[0]
        if self.frame.centres(last) and self.frame.centres(line):
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
