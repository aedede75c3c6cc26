"""The header: number, date, issuer, kind, title, meeting and signer of a document."""

import re
from collections.abc import Sequence
from datetime import date

from directives.notice import NoticeHeader
from directives.reading.notices.paragraphs import Paragraph

_NUMBER = re.compile(r"(?i)^\s*số\s*:?\s*([\d.…]*\s*/?[\w\-/&.Đđ]+)")
_PLACE_DATE = re.compile(r"(?i),\s*ngày\s+(\d{1,2})\s*tháng\s+(\d{1,2})\s*năm\s+(\d{4})")
_MEETING = re.compile(
    r"(?i)^\s*(?:(?:sáng|chiều|tối|trong)\s+)?(?:các\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})"
)
_KINDS = (
    ("Thông báo", re.compile(r"(?i)^\s*thông\s+báo\b")),
    ("Công điện", re.compile(r"(?i)^\s*công\s+điện\b")),
    ("Chỉ thị", re.compile(r"(?i)^\s*chỉ\s+thị\b")),
    ("Kế hoạch", re.compile(r"(?i)^\s*kế\s+hoạch\b")),
    ("Quyết định", re.compile(r"(?i)^\s*quyết\s+định\b")),
)
_SIGNED_FOR = re.compile(r"^\s*(?:TM|KT|TL|TUQ)\s*\.")


def _day(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def header_of(text: str, paragraphs: Sequence[Paragraph]) -> NoticeHeader:
    """What the document says of itself. The date is its own, else that of the meeting that it concludes."""
    top = [text[one.start : one.end] for one in paragraphs[:40]]
    number = next((found[1] for line in top if (found := _NUMBER.match(line))), None)
    own_day = next((day for line in top if (day := _day(_PLACE_DATE.search(line)))), None)
    meeting = next((line for line in top if _MEETING.match(line)), None)
    kind_at = next(
        ((name, i) for i, line in enumerate(top) for name, pattern in _KINDS if pattern.match(line) and len(line) < 40),
        None,
    )
    title = None
    if kind_at is not None and kind_at[1] + 1 < len(top):
        title = top[kind_at[1] + 1]
    meeting_day = _day(_MEETING.match(meeting)) if meeting else None
    return NoticeHeader(
        number=number,
        issued_on=own_day or meeting_day,
        title=title,
        meeting=meeting,
        signer=_signer(text, paragraphs),
        kind=kind_at[0] if kind_at else None,
    )


def _signer(text: str, paragraphs: Sequence[Paragraph]) -> str | None:
    lines = [text[one.start : one.end] for one in paragraphs[-12:]]
    signed = any(_SIGNED_FOR.match(line) for line in lines)
    last = lines[-1] if lines else ""
    return last if signed and len(last) < 50 else None
