"""Which deadline governs a directive: its own, that of its labelled lines, or that of the heading above."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.notices.document import Document, dates_differ
from directives.reading.notices.lexicon import openings, verbs
from directives.reading.notices.sentences.splitting import clauses
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.stretches import is_stretch
from directives.reading.vietnamese import fold

_BRACKETED = re.compile(
    r"[(\[]\s*(?:(?:thoi (?:gian|han)|hoan thanh|thuc hien|tien do|xong|du kien)[\w ]{0,20}:?\s*)?$"
)
_NAMES_TOPIC = re.compile(
    r"(?:(?:ve|trong|to chuc|trien khai|thuc hien|phat dong)\s+)?(?:viec\s+)?(?:dot|thang|tuan|chien dich|giai doan"
    r"|ngay|cao diem"
    r"|phong trao|chuong trinh|hoi thi|ky|dien tap|le|buoc|vong)\b"
)
_EVENT = re.compile(
    r"\b(?:ky thi|hoi nghi|hoi thi|hoi khoe|hoi thao|dai hoi|ky hop|phien hop|ky nghi|lien hoan|festival)\b"
)
_LONGEST_TOPIC = 200
_YEAR = len("2025")
_OF_CALENDAR = re.compile(r"thang|quy|nam|[/.]\d|-\d")
_ENDS = " .:;)]*_"
BINDING = (Operator.BEFORE, Operator.BY, Operator.IN, Operator.WITHIN)
_SEVERAL = "Chỉ đạo này nêu nhiều hạn ({phrases}); hạn nào là hạn hoàn thành?"
_OF_PART = "“{phrase}” là hạn của cả chỉ đạo hay chỉ của việc cuối câu?"
# A clause that tells of the end of what stands before it: its deadline is that of the whole.
_ENDS_WHOLE = re.compile(r"(?:hoan thanh|bao cao|xong|ket thuc|tong hop|gui)\b")
_PERIOD = "“{phrase}” là thời gian tiến hành công việc hay hạn phải hoàn thành?"


def governing(own: Sequence[Deadline], labelled: Sequence[Deadline], inherited: Sequence[Deadline]) -> Deadline | None:
    """The deadline of a directive among those in its own words, in its labelled lines and in its heading."""
    firm = [one for one in own if one.due is not None or one.recurrence not in (None, ONGOING)]
    if any(one.due is not None for one in labelled):
        # "Kế hoạch … từ nay đến năm 2030" is what the plan is called, the label says when it must be there
        firm = [one for one in firm if one.op is not Operator.FROM_TO and not one.ask and not _is_year(one)]
        firm = [one for one in firm if one.due is not None]  # "phát mỗi ngày 01 tin. Thời gian: đến 18/11"
    firm = [one for one in firm if not _is_outside(one, inherited)]
    own = [one for one in own if not _is_outside(one, inherited)]
    if labelled and not firm:
        return _latest(labelled)
    if own:
        return _asked(firm or own)
    return _latest(inherited) if inherited else None


def _is_year(own: Deadline) -> bool:
    """``đưa kim ngạch đạt 100 tỷ USD vào năm 2025``: the year of an aim beside a label that says when."""
    return own.stated is not None and len(own.stated) == _YEAR


def _is_outside(own: Deadline, inherited: Sequence[Deadline]) -> bool:
    """``sáng thứ Bảy`` under ``Đợt 2: từ 16/3 đến 22/3``: a day without a date, not in the stretch above."""
    if own.due is None or any(map(str.isdigit, own.phrase)):
        return False
    return any(
        one.starts is not None and one.due is not None and not one.starts <= own.due <= one.due for one in inherited
    )


def asked_of_part(document: Document, start: int, end: int, deadline: Deadline) -> Deadline:
    """The deadline of a directive of several clauses; asked about where only the last of them names it.

    ``Sửa thang máy; lập lịch trực Tết trong tháng 11.``
    """
    parts = list(clauses(document.text, start, end))[1:]
    last = next((one for one in parts if one[0] <= deadline.span[0] < one[1]), None)
    if deadline.ask or last is None or _ENDS_WHOLE.match(document.bare, last[0], last[1]):
        return deadline
    if not document.passage(*last).length(verbs.predicate_table(), 0):
        return deadline
    return replace(deadline, ask=_OF_PART.format(phrase=deadline.phrase))


def heading_deadlines(document: Document, paragraph: Paragraph) -> list[Deadline]:
    """The deadlines of a heading that bind what stands below it.

    ``… hoàn thành trước ngày 30/9 các nhiệm vụ sau:`` and ``Đợt 1: Trong tháng 12/2025`` do; a year that the heading
    only speaks of (``Các dự án hoàn thành năm 2025``) does not.
    """
    found = [one for one in document.deadlines(paragraph.body, paragraph.end) if not _is_aim(document, paragraph, one)]
    if _EVENT.search(document.bare, paragraph.body, paragraph.end):
        found = [one for one in found if one.op not in (Operator.FROM_TO, Operator.ON)]  # when it takes place
    timed = [one for one in found if _is_its_time(document, paragraph, one)]
    if timed:
        return timed
    if document.text[paragraph.end - 1] == ":":
        ends = document.text[: paragraph.end].rstrip(_ENDS)
        return [
            one
            for one in found
            if (one.op in BINDING and not one.phrase[:1].isdigit() and _is_bound(one))
            or (one.op is Operator.FROM_TO and one.due is not None and one.span[1] >= len(ends))
        ]
    return []


def period_of_topic(document: Document, start: int, end: int) -> list[Deadline]:
    """The period of the topic that opens a paragraph, up to its colon: ``Tháng hành động (từ 15/5 đến 15/6):``."""
    colon = document.text.find(":", start, min(end, start + _LONGEST_TOPIC))
    if colon < 0 or not _NAMES_TOPIC.match(document.bare, start, colon):
        return []
    return [one for one in document.deadlines(start, colon) if one.op is Operator.FROM_TO and one.due is not None]


def _is_its_time(document: Document, paragraph: Paragraph, deadline: Deadline) -> bool:
    """Whether a heading gives a time as that of all below: behind its colon, in brackets at its end, or alone."""
    bare = document.bare
    start, end = deadline.span
    before, behind = bare[paragraph.body : start], bare[end : paragraph.end]
    if not before.strip(" *_") and is_stretch(bare[start:end]) and not _OF_CALENDAR.search(bare, start, end):
        return False  # "Tuần 2" is the second week of the work, not of the year
    if is_stretch(bare[paragraph.body : paragraph.end]) or not before.strip(" *_"):
        return bool(before.strip()) or not behind.strip(_ENDS)
    if before.rstrip().endswith(":"):
        return True
    if not _BRACKETED.search(before) or behind.strip(_ENDS):
        return False
    # "Phiên trù bị (chiều ngày 23/7)" is yet to come; "Kế hoạch số 5 (ngày 02/01)" was
    ahead = document.day is not None and deadline.due is not None and deadline.due >= document.day
    return deadline.op is not Operator.ON or ahead


def _is_aim(document: Document, paragraph: Paragraph, deadline: Deadline) -> bool:
    """Whether a deadline is one of the whole matter: ``Để … trước ngày 30/11, yêu cầu các đơn vị:``."""
    if openings.ORDERS.search(document.bare, deadline.span[1], paragraph.end):
        return True
    return bool(openings.AIMS.search(document.bare[paragraph.body : deadline.span[0]]))


def _is_bound(deadline: Deadline) -> bool:
    return fold(deadline.phrase).split(" ", 1)[0] not in {"nam", "thang", "quy", "ngay"}


def _latest(labelled: Sequence[Deadline]) -> Deadline:
    """Of several quarters or months in one labelled line the last one counts."""
    dated = [one for one in labelled if one.due is not None]
    if not dated:
        return labelled[-1]
    last = max(dated, key=lambda one: one.due.toordinal() if one.due else 0)
    open_ended = [one for one in labelled if one.due is None and one.recurrence is None]
    if not open_ended or last.ask:
        return last
    # "dự trù: 10/10; quyết toán: 05 ngày sau bế mạc": the later one has no day yet
    return replace(last, ask=_SEVERAL.format(phrases="; ".join(one.phrase for one in labelled)))


def _recurring(own: Sequence[Deadline]) -> Deadline:
    """The last of them; where one recurs and another names a day, with both, and asked about."""
    last = own[-1]
    recurs = next((one for one in reversed(own) if one.recurrence not in (None, ONGOING)), None)
    dated = next((one for one in reversed(own) if one.due is not None), None)
    if recurs is None or dated is None or (recurs.due is not None and last.recurrence is not None):
        return last
    if dated.recurrence is not None and last.recurrence is not None:
        return last
    asked = dated.ask or _SEVERAL.format(phrases="; ".join(one.phrase for one in own))
    return replace(dated, recurrence=recurs.recurrence, ask=asked)


def _asked(own: Sequence[Deadline]) -> Deadline:
    last = _recurring(own)
    if last.ask:
        return last
    if dates_differ(own):
        phrases = "; ".join(one.phrase for one in own)
        return replace(last, ask=_SEVERAL.format(phrases=phrases))
    if last.op is Operator.FROM_TO and last.due is not None and "hết" not in last.phrase:
        return replace(last, ask=_PERIOD.format(phrase=last.phrase))
    return last
