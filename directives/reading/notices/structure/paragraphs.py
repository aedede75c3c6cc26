"""From text to paragraphs: where each begins and ends, and the number or bullet in front of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice


class Level(IntEnum):
    """The kinds of numbering, the outermost first; a paragraph belongs to the last one of a lower level."""

    PART = 0
    ROMAN = 1
    ARTICLE = 2
    NUMBER = 3
    DECIMAL = 4
    DECIMAL_TWO = 5
    DECIMAL_THREE = 6
    LETTER = 7
    BRACKET = 8
    DASH = 9
    PLUS = 10
    PLAIN = 11


@dataclass(frozen=True, slots=True)
class Marker:
    """A number or bullet: its level, and its value as it goes into the path (``6``, ``b``, none for a bullet).

    ``spoken`` where it is words of the sentence (``Một là, …``): they belong to the text of the directive.
    """

    level: Level
    value: str
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: from ``start`` to ``end`` in the text, its words from ``body`` on, behind the marker."""

    start: int
    body: int
    end: int
    marker: Marker | None


_MARKERS: tuple[tuple[re.Pattern[str], Level], ...] = (
    (re.compile(r"(?i:phần|chương|mục)\s+(?:thứ\s+)?([IVX]{1,6}|\d{1,2}|nhất|hai|ba|tư|năm)\s*[.:\-]\s*"), Level.PART),
    (re.compile(r"(?i:điều|nhiệm\s+vụ|giải\s+pháp|nội\s+dung)\s+(\d{1,3})\s*[.:]\s*"), Level.ARTICLE),
    (re.compile(r"(?i:thứ)\s+(nhất|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)\s*[,:.]\s*"), Level.NUMBER),
    (re.compile(r"(?i:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là\s*[,:]?\s+()"), Level.LETTER),
    (re.compile(r"([IVX]{1,6})\s*(?:[.)/]|\s-|-(?=\s))\s*(?=\S)"), Level.ROMAN),
    (re.compile(r"(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})\.?[)]?\s+"), Level.DECIMAL_THREE),
    (re.compile(r"(\d{1,2}\.\d{1,2}\.\d{1,2})\.?[)]?\s+"), Level.DECIMAL_TWO),
    (re.compile(r"(\d{1,2}\.\d{1,2})(?:\.(?=\D)|[)]|(?=\s))\s*(?=[^\W\d])"), Level.DECIMAL),
    (re.compile(r"\(\s*(\d{1,2}|[ivx]{1,5}|[a-zđ])\s*\)\s*"), Level.BRACKET),
    (re.compile(r"(\d{1,2})\s*(?:[.)/]|\s-|-(?=\s))\s*(?=[^\W\d]|[\"“(])"), Level.NUMBER),
    (re.compile(r"([a-zđ]\d?)\s*[.)/]\s*(?=[^\W\d]|[\"“(])"), Level.LETTER),
    (re.compile(r"([ivx]{2,5})\s*[.)]\s*(?=\S)"), Level.BRACKET),
    (re.compile(r"[-–—•●▪■◆►➢✓o\uf02d\uf0b7]()\s+(?=\S)|[-–—•●▪]()(?=[^\W\d])"), Level.DASH),
    (re.compile(r"\+()\s*(?=\S)"), Level.PLUS),
)
_SPOKEN = re.compile(r"(?i:thứ\s+\w+|\w+\s+là)\b")
_LINE = re.compile(r"[^\n]+")
# A line that breaks off behind one of these goes on: "… trước ngày / 10/5/2026".
# Typed without marks "nam" is "năm", written large it ends a name ("Việt Nam").
_OPEN_END = re.compile(r"(?<!\w)(?:(?i:ngày|tháng|năm|số|từ|đến|trước|của|và|các|về|với|tại|hoặc)|ngay|thang|nam|va)$")
# A line of its own that tells in brackets who does the task above it: "(Phòng A chủ trì, phối hợp với Phòng B)".
_SHARES = re.compile(
    r"[(\[](?![^)\]]*\bkèm theo\b)[^)\]]{0,200}\b(?i:chủ trì|thực hiện|phối hợp|phụ trách|đảm nhận"
    r"|đảm nhiệm)\b[^)\]]{0,200}[)\]][.;]?$"
)
_LONGEST_TITLE = 260
_LINES_LOOKED_AT = 400
_LEAST_WIDTH = 55
_GREATEST_WIDTH = 130
_LEAST_LINES = 8
_LONGEST_WORD = 14


def paragraphs_of(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text in order: one for each line that is not empty, broken lines joined again."""
    wrapped = _wrapped_at(text)
    before: Paragraph | None = None
    for line in _LINE.finditer(text):
        start, end = line.start(), line.end()
        while start < end and text[start] in " \t*_#":
            start += 1
        while end > start and text[end - 1] in " \t*_":
            end -= 1
        if start >= end:
            continue
        one = _paragraph(text, start, end)
        if before is not None and one.marker is None and _goes_on(text, before, one, wrapped):
            before = Paragraph(before.start, before.body, end, before.marker)
            continue
        if before is not None:
            yield before
        before = one
    if before is not None:
        yield before


def is_title(line: str) -> bool:
    """Whether a line is written in capital letters throughout: a heading, or a part of the letterhead."""
    return line.isupper() and line[0].isalpha() and len(line) < _LONGEST_TITLE


def _wrapped_at(text: str) -> int:
    """The width at which a text was hard-wrapped; 0 where its lines are paragraphs."""
    widths = [line.end() - line.start() for line in islice(_LINE.finditer(text), _LINES_LOOKED_AT)]
    full = [width for width in widths if width > _LEAST_WIDTH]
    if len(full) < _LEAST_LINES or max(widths) > _GREATEST_WIDTH:
        return 0
    return max(widths)


def _goes_on(text: str, before: Paragraph, one: Paragraph, wrapped: int) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    last = text[before.end - 1]
    if before.marker is not None and text[one.start] in "([" and _SHARES.match(text, one.start, one.end):
        return True
    titled = before.end - before.start < _LONGEST_TITLE and is_title(text[before.start : before.end])
    if last == ":" or titled or "|" in text[one.start : one.end]:
        return False
    broken = text.rfind("\n", before.start, before.end) + 1
    if text.count("\t", one.start, one.end) > 1 or text.count("\t", max(broken, before.start), before.end) > 1:
        return False  # the rows of a table
    full = wrapped > 0 and before.end - max(broken, before.start) > wrapped - _LONGEST_WORD
    if full and not text.endswith("./.", before.start, before.end):
        return not is_title(text[one.start : one.end])
    if last in ".;!?" or text[one.start : one.end].isdigit():  # a bare number counts the row of a table
        return False
    return text[one.start].islower() or bool(_OPEN_END.search(text, max(before.end - 12, before.start), before.end))


def _paragraph(text: str, start: int, end: int) -> Paragraph:
    for pattern, level in _MARKERS:
        found = pattern.match(text, start, end)
        if found and found.end() < end:
            value = next((group for group in found.groups() if group is not None), "")
            body = found.end()
            while body < end and text[body] in " *_":
                body += 1
            return Paragraph(start, body, end, Marker(level, value, bool(_SPOKEN.match(text, start, end))))
    return Paragraph(start, start, end, None)
