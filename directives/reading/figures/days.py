"""Two numbers with a slash that are the day of an act (``họp 15/9``), not a share of a whole."""

import re
from datetime import date
from decimal import Decimal

from directives.reading.figures import questions
from directives.reading.figures.phrases import any_of, closing, opening
from directives.reading.figures.quantities import Quantity

_DAYS, _MONTHS = 31, 12
_NEAR = 60
_ACT_BEFORE = closing("""
    họp | nộp | gửi | nhận | hẹn | trình | lúc | ký | khởi công | khai giảng | bế giảng | ra mắt
""")
_WHO = any_of("em | sẽ | tôi | mình | là")
_ACT_BEHIND = opening(
    "nộp | họp | gửi | trình | báo cáo | khai giảng | khai mạc | ra quân | khởi công", after=rf"[ \t]+(?:{_WHO}[ \t]+)?"
)
_DONE_BEFORE = closing("đạt | được | xong | hoàn thành | làm")


def is_day(low: str, one: Quantity) -> bool:
    """Return True for a ratio that must be a day and a month, or that names the day of an act."""
    if one.of is None or one.unit is not None or one.spoken or one.value % 1 or one.of % 1:
        return False
    if not 1 <= one.value <= _DAYS or one.of > _DAYS:
        return False
    before = low[max(0, one.start - 30) : one.start]
    if one.of <= _MONTHS and one.value > one.of and _DONE_BEFORE.search(before) is None:
        return True
    if one.of <= _MONTHS and _is_listed(low, one, one.of) and _DONE_BEFORE.search(before) is None:
        return True
    return _ACT_BEFORE.search(before) is not None or _ACT_BEHIND.match(low, one.end) is not None


def _is_listed(low: str, one: Quantity, month: Decimal) -> bool:
    """Return True for one of several days of a month (``họp 3/9, kiểm tra 5/9, phúc tra 10/9``)."""
    near = low[max(0, one.start - _NEAR) : one.end + _NEAR]
    others = re.findall(rf"(?<![\d/.,])(\d{{1,2}})/{month}(?=[ \t]*(?:[,;:.)\n]|$))", near)
    return str(one.value) in others and any(int(other) > month for other in others)


def is_coming(one: Quantity, on: date) -> bool:
    """Return True for the day of an act that is later in the year than ``on``."""
    return one.of is not None and (int(one.of), int(one.value)) > (on.month, on.day)


def doubt_of_day(one: Quantity) -> str | None:
    """The question where a day of an act is no day of the calendar (``12/16 nộp``)."""
    if one.of is None or one.of <= _MONTHS:
        return None
    return questions.MAYBE_DATE.format(value=one.value, of=one.of)
