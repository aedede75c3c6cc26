"""A sentence that gives the deadline of all that stands above it: ``Cả hai nội dung này phải xong trước ngày 20/9``."""

import re
from collections.abc import Sequence

from directives.deadline import Deadline
from directives.reading.notices.document import Document
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.outline import Entry, Role

_ALL = (
    r"(?:(?:tat ca|toan bo|ca)\s+)?(?:(?:cac|nhung|hai|ba|bon|nam|sau|bay|tam|chin|muoi|\d{1,2})\s+)*"
    r"(?:noi dung|nhiem vu|viec|cong viec|phan viec|dau viec|hang muc|yeu cau|phan cong|cong tac|chi dao|khoan)"
    r"(?:\s+(?:cong viec|cong tac|viec|chi dao|duoc giao))?"
)
_SAID = (
    r"(?:\s+(?:da|duoc|da duoc|vua|o|tai|theo|cac|muc|diem|phan|[a-z]?\d{0,2}))*"
    r"\s+(?:neu\s+)?(?:tren day|o tren|noi tren|neu tren|tren|nay|vua neu)"
)
# "công việc trên công trường" speaks of a place
_ON = (
    r"(?=\s*(?:[.,:;]|(?:phai|can|deu|duoc|truoc|trong|cham|xong|hoan|thuc|ket|den|ngay|yeu|de|phan|bao|dam|se"
    r"|giai)\b))"
)
_ENDS = r"(?:hoan thanh|xong|thuc hien(?:\s+xong)?|ket thuc|giai quyet(?:\s+xong)?)"
_CLOSES = re.compile(
    rf"(?:thoi (?:gian|han)|han|tien do)(?: \w+){{0,3}} {_ALL}{_SAID}\b{_ON}"
    rf"|(?:yeu cau\s+)?{_ALL}{_SAID}{_ON},?"
    rf"(?:\s+(?:phai|can|yeu cau|deu|de nghi|phan dau|duoc|bao dam|dam bao|se))*\s+{_ENDS}\b"
    rf"|(?:phai\s+|yeu cau\s+|can\s+)?{_ENDS}\s+{_ALL}{_SAID}\b{_ON}"
    rf"|(?:tat ca|toan bo)(?:\s+(?:phai|can|deu))*\s+{_ENDS}\b"
    rf"|(?:(?:de nghi|yeu cau)\s+)?(?:cac|tat ca cac)\s+(?:don vi|co quan|dia phuong|truong|xa|phuong)"
    rf"(?:,? [^\W\d]+){{0,6}}?\s+(?:(?:trien khai|to chuc|khan truong|nghiem tuc)\s+)*{_ENDS}"
    rf"\s*,?\s*(?=(?:truoc|cham nhat|muon nhat|trong|xong|den het)\b)"
)
_LONGEST = 200


def _closes_with_time(bare: str, start: int, end: int) -> bool:
    """Whether a sentence says of all above only by when it must be done (the deadline itself is read elsewhere)."""
    return end - start < _LONGEST and bool(_CLOSES.match(bare, start, end))


def closed_lists(document: Document, entries: Sequence[Entry]) -> dict[int, list[Deadline]]:
    """The deadlines that lines of their own give to the lists above them, by the id of the item over the list.

    A list that stands under nothing is under 0. The lines themselves are marked as remarks: they are no directives.
    """
    found: dict[int, list[Deadline]] = {}
    for entry in entries:
        one = entry.item.paragraph
        if entry.role is not Role.BODY or not _closes_with_time(document.bare, one.body, one.end):
            continue
        deadlines = document.deadlines(one.body, one.end)
        if deadlines and len(document.sayings(one.body, one.end)) == 1:
            entry.role = Role.REMARK
            found.setdefault(_over_list(entry.item), []).extend(deadlines)
    return found


def _over_list(item: Item) -> int:
    """The item over the list that a line closes: the line stands in the list, or below the last item of it."""
    above = item.parent
    if above is None:
        return 0
    if item is not above.children[0]:
        return id(above)
    return id(above.parent) if above.parent is not None else 0


def without_closing(
    document: Document, sayings: Sequence[Saying], deadlines: Sequence[Deadline]
) -> tuple[list[Saying], list[Deadline]]:
    """The sentences of an item without those that only give the deadline of the ones before, and these deadlines."""
    kept: list[Saying] = []
    closing: list[Deadline] = []
    for one in sayings:
        own = [each for each in deadlines if one.start <= each.span[0] < one.end]
        if kept and own and _closes_with_time(document.bare, one.start, one.end):
            closing += own
        else:
            kept.append(one)
    return kept, closing
