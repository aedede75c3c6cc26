"""The time of a labelled line or a cell: nothing but times is expected there, so that bare years are one too."""

import re
from dataclasses import replace
from datetime import date

from directives.deadline import ONGOING, Deadline
from directives.reading.deadlines import find_deadlines
from directives.reading.notices.document import Document

# "2021 - 2022", "giai đoạn 2021-2025", "Từ 2021 đến 2022", "2025", "2021, 2022 và các năm tiếp theo"
_YEARS = re.compile(
    r"[\s(*]*(?:(?:giai doan|tu|nam|cac nam|trong)\s+)*(20\d\d)(?:(?:\s*(?:[-–,/]|den|va)\s*(?:nam\s+"
    r"|het\s+)*(20\d\d))+)?(?!\d|[/.]\d)"
)
# "Năm 2026 và các năm tiếp theo" has no end.
_GOES_ON = re.compile(
    r"\s*((?:tu )?(?:nam )?20\d\d\s*(?:va|,)\s*(?:cac|nhung) nam (?:tiep theo|ke tiep|sau)(?: do)?)[\s.;)]*$"
)
_BEFORE = re.compile(r"\btruoc(?: ngay)?\s*:\s*$")
_DAY = re.compile(r"\s*(?:ngay\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?)")
_MARKS = re.compile(r"[,;\n]|\s(?:và|hoặc)\s")


def times_in(document: Document, start: int, end: int, *, before: bool) -> list[Deadline]:
    """The deadlines of a cell, in order; ``before`` where its column says that a day is the first too late."""
    if (on := _GOES_ON.match(document.bare, start, end)) is not None:
        phrase = document.text[on.start(1) : on.end(1)]
        return [
            replace(one, phrase=phrase, span=on.span(1))
            for one in find_deadlines("thường xuyên", document_date=date.min)
        ]
    before = before or bool(_BEFORE.search(document.bare, max(start - 20, 0), start))
    if before and (days := _before(document, start, end)):
        return days
    found = document.deadlines(start, end)
    if any(one.due is not None or one.recurrence not in (None, ONGOING) for one in found):
        return found
    years = _YEARS.match(document.bare, start, end)
    if years is not None:
        return [*_of_years(document, years), *found]
    pieces = [
        piece for first, after in _pieces(document.text, start, end) for piece in document.deadlines(first, after)
    ]
    return pieces if any(one.due is not None for one in pieces) else found


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a cell between commas and ``và``."""
    marks = [found.span() for found in _MARKS.finditer(text[start:end])]
    begins = [0, *(after for _, after in marks)]
    stops = [*(first for first, _ in marks), end - start]
    return [(start + first, start + after) for first, after in zip(begins, stops, strict=True)]


def _before(document: Document, start: int, end: int) -> list[Deadline]:
    """The deadline of a value whose label says ``trước`` (``Hoàn thành trước: 15/10/2024``)."""
    value = _DAY.match(document.bare, start, end)
    if value is None or document.day is None:
        return []
    read = find_deadlines(f"trước ngày {value[1]}", document_date=document.day)
    quoted = document.text[value.start(1) : value.end(1)]
    return [replace(one, phrase=quoted, span=value.span(1)) for one in read]


def _of_years(document: Document, years: re.Match[str]) -> list[Deadline]:
    """The deadline of a cell that names only years: the end of the last of them."""
    first, last = years[1], years[2] or years[1]
    said = f"từ năm {first} đến năm {last}" if last > first else f"trong năm {first}"
    begin = years.start(1)
    quoted = document.text[begin : years.end()]
    read = find_deadlines(said, document_date=document.day) if document.day is not None else []
    return [replace(one, phrase=quoted, span=(begin, years.end())) for one in read]
