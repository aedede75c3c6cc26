"""Amounts that are said without a number: ``một nửa``, ``hai phần ba``, ``tám phần``, ``chưa có hộ nào``."""

import re
from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.units import counted
from directives.reading.numbers import read_number_words

_HALF = whole("""
    một nửa | 1 nửa | phân nửa | quá nửa | hơn nửa | gần nửa | được nửa | nửa kế hoạch | nửa khối lượng
    nửa chặng | mới nửa | cỡ nửa | tầm nửa | khoảng nửa | chừng nửa | độ nửa | cỡ một nửa
""")
_TIME = re.compile(rf"[ \t]+{any_of('tháng | năm | ngày | giờ | tiếng | tuần | tỷ | triệu')}(?!\w)")
_PARTS = re.compile(
    rf"(?<!\w)({any_of('một | =hai | =ba | bốn | năm | sáu | bảy | tám | chín')}|\d{{1,2}})[ \t]+{any_of('phần')}"
    rf"(?:[ \t]+({any_of('=hai | =ba | tư | bốn | năm | mười')}|\d{{1,2}}))?(?!\w)"
    rf"(?![ \t]+(?:{any_of('trăm | quà | việc | thưởng')}))"
)
_IN_WHOLE_PERCENTS = frozenset(map(Decimal, (2, 4, 5, 10)))
"""``ba phần tư`` is 75%; ``hai phần ba`` stays the ratio that it is."""
_NOT = any_of("không | chưa")
_PLAIN = {"đồng": DONG, "dong": DONG, "%": PERCENT, "phần trăm": PERCENT, "phan tram": PERCENT}
_ACTS = any_of("đạt | có | phát sinh | ghi nhận | xảy ra | giải ngân | chi | thu | làm | mở | phát hiện | xuất hiện")
_NO_COUNT = whole("hướng dẫn | chỉ đạo | trả lời | phản hồi | thông báo")
"""``chưa có văn bản hướng dẫn nào`` is an obstacle, no count of anything."""
_NONE = re.compile(
    rf"(?<!\w){_NOT}[ \t]+(?:{_ACTS}[ \t]+)?(?:{any_of('được')}[ \t]+)?"
    rf"(?P<noun>%|[^\W\d_]+(?:[ \t][^\W\d_]+){{0,5}}?)[ \t]+{any_of('nào')}(?!\w)"
    rf"(?![ \t]+{any_of('thuộc | đủ điều kiện | nằm trong | trong diện')}(?!\w))"
)


def said_of(low: str) -> list[Quantity]:
    """The amounts of a reply that are said without a number, in order."""
    return sorted([*_halves(low), *_shares(low), *_nones(low)], key=lambda one: one.start)


def _halves(low: str) -> list[Quantity]:
    return [
        Quantity(Decimal(50), PERCENT, half.start(), half.end(), spoken=True)
        for half in _HALF.finditer(low)
        if not _TIME.match(low, half.end())
    ]


def _shares(low: str) -> list[Quantity]:
    found: list[Quantity] = []
    for parts in _PARTS.finditer(low):
        value, of = (_digit(word) if word else None for word in parts.groups())
        if value is not None and of is not None and value < of and of in _IN_WHOLE_PERCENTS:
            found.append(Quantity(value * 100 / of, PERCENT, parts.start(), parts.end(), spoken=True))
        elif value is not None and of is not None and value < of:
            found.append(Quantity(value, None, parts.start(), parts.end(), of=of, spoken=True))
        elif value is not None and parts[2] is None and 1 < value < 10:
            ask = questions.PARTS.format(value=value, percent=value * 10)
            found.append(Quantity(value * 10, PERCENT, parts.start(), parts.end(), spoken=True, ask=ask))
    return found


def _nones(low: str) -> list[Quantity]:
    """Nothing of what is counted: ``không có trường hợp nào``, ``chưa giải ngân đồng nào``."""
    found: list[Quantity] = []
    for none in _NONE.finditer(low):
        unit = _PLAIN.get(none["noun"]) or _counted_first(none["noun"])
        if unit is not None:
            found.append(Quantity(Decimal(0), unit, none.start("noun"), none.end(), spoken=True))
    return found


def _counted_first(noun: str) -> str | None:
    """The unit that the words ``noun`` begin with, what stands behind it telling more (``ca sốt xuất huyết``)."""
    if _NO_COUNT.search(noun):
        return None
    words = noun.split()
    return next(filter(None, (counted(" ".join(words[:length])) for length in range(min(4, len(words)), 0, -1))), None)


def _digit(word: str) -> Decimal | None:
    return Decimal(4) if word in ("tư", "tu") else read_number_words(word)
