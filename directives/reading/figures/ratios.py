"""Amounts that are one: a ratio ``9/12``, a range ``70-75%``, a sum with its result ``500k x 16 = 8 triệu``."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions
from directives.reading.figures.phrases import any_of
from directives.reading.figures.quantities import Quantity

_WHOLE = any_of("""
    tổng số | tổng | tổng cộng | số | cả | tổng vốn | tổng kinh phí | tổng kế hoạch | kế hoạch | chỉ tiêu
    dự toán | tổng mức | tổng số tiền | tổng nguồn | tổng nguồn vốn | kế hoạch vốn | tổng dự toán | tổng thể
    chỉ tiêu giao | kế hoạch giao | kế hoạch năm | toàn bộ | tổng mức đầu tư | vốn | kinh phí
""")
_ALL_OF = rf"{any_of('tổng | tổng số')}(?:[ \t]+[^\W\d_]+){{0,3}}"
_LINK = re.compile(
    rf"[ \t]*(?:{any_of('em | bạn')}[ \t]*)?\(?[ \t]*(?:/|{any_of('trên | trong | của')}(?!\w)|{_WHOLE}(?!\w))"
    rf"[ \t]*(?:{_WHOLE}(?!\w))?[ \t]*:?[ \t]*(?:{any_of('là | giao | được giao | có')}(?!\w)[ \t]*)?"
)
_LOOSE_LINK = re.compile(
    rf"[^\n.;:,\d]{{0,40}}[ \t](?:{any_of('trên | trong')}[ \t]+(?:(?:{_WHOLE}|{_ALL_OF})[ \t]+)?"
    rf"|/[ \t]*(?:{_WHOLE}[ \t]+)?)"
    r"|[ \t]+[^\n.;:,\d/]{1,30}/[ \t]*"
)
_TERM = re.compile(rf"[^\n,;.=\d]{{0,20}}(?:[x×*+]|(?<!\w){any_of('nhân | nhân với')}(?!\w))[ \t]*")
_EQUALS = re.compile(
    rf"[^\n,;.=\d]{{0,20}}(?:=|(?<!\w){any_of('thành | bằng | là | được | ra')}(?!\w)"
    rf"|,?[ \t]*(?<!\w){any_of('tổng | tổng cộng | vị chi | cộng | quy ra | quy ra tiền | thành tiền')}(?!\w))"
    rf"[ \t]*(?:{any_of('là | được | cộng')}[ \t]+)?"
)
"""What leads to the result of a sum; a plain word does only behind several terms."""
_PRODUCT = re.compile(r"\d(?:[^\n;=,]|,(?=\d)){0,60}[ \t\d][x×*][ \t]?\d(?:[^\n;=,]|,(?=\d)){0,60}=")
"""``186 hộ x 55.000đ/tháng x 3 tháng =``"""
_IN_WORDS = re.compile(rf"[ \t]*\([ \t]*(?:{any_of('viết bằng chữ | bằng chữ | là')}[ \t]*:?[ \t]*)?")
_RANGE = re.compile(rf"[ \t]*(?:[-~]|{any_of('đến | tới | hoặc | hay')})[ \t]*")
_BEHIND_SLASH = re.compile(r"\d[ ]?/[ ]?$")
_MOST_PARTS = 12
_TOTAL = re.compile(rf"(?<!\w){any_of('tổng')}(?!\w)")
_PLAN_FIRST = re.compile(rf"(?<!\w){any_of('kế hoạch')}[ \t]*/[ \t]*{any_of('thực hiện')}[ \t:]*$")


def joined(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The amounts with every range and ratio made one, and every sum its result."""
    return _ratios(low, _ranges(low, _results(low, _said_once(low, found))))


def _results(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The amounts without the terms of a sum whose result is written behind it."""
    kept: list[Quantity] = []
    products = [(one.start(), one.end()) for one in _PRODUCT.finditer(low)]
    for one in found:
        if products and products[0][0] <= one.start < products[0][1]:
            continue
        if products and products[0][1] <= one.start:
            start, end = products.pop(0)
            one = replace(one, start=start) if not low[end : one.start].strip() else one
        if kept and _EQUALS.fullmatch(low, kept[-1].end, one.start):
            terms = 1
            while terms < len(kept) and _TERM.fullmatch(low, kept[-terms - 1].end, kept[-terms].start):
                terms += 1
            if terms > 1:
                del kept[-terms:]
        kept.append(one)
    return kept


def _said_once(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The amounts without those that only repeat the one before in words: ``120 triệu (một trăm hai mươi triệu)``."""
    return [
        one
        for last, one in zip([None, *found], found, strict=False)
        if last is None
        or (one.value, one.unit) != (last.value, last.unit)
        or not _IN_WORDS.fullmatch(low, last.end, one.start)
    ]


def _ranges(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        if last is not None and _BEHIND_SLASH.search(low, max(0, last.start - 4), last.start):
            kept.append(one)  # 45/50 - 90%
            continue
        if last is not None and last.upto is None and last.of is None and _RANGE.fullmatch(low, last.end, one.start):
            same = _in_one_unit(last, one)
            if same is not None and same[0].value < same[1].value:
                low_end, high_end = (questions.shown(part.value, part.unit) for part in same)
                ask = questions.RANGE.format(low=low_end, high=high_end)
                kept[-1] = replace(same[0], upto=same[1].value, end=one.end, ask=ask)
                continue
        kept.append(one)
    return kept


def _ratios(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        ratio = _ratio(low, last, one) if last is not None and not _adds_up(kept, one) else None
        if ratio is None:
            kept.append(one)
        else:
            kept[-1] = ratio
    return kept


def _adds_up(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Return True for the sum of two and more amounts before it (``3,2 triệu, 4,5 triệu, tổng cộng 7,7 triệu``)."""
    left, count = total.value, 0
    for part in reversed(parts[-_MOST_PARTS:]):
        if left <= 0 or part.of is not None or part.unit != total.unit:
            break
        left, count = left - part.value, count + 1
    return left == 0 and count > 1


def _ratio(low: str, part: Quantity, whole_: Quantity) -> Quantity | None:
    if part.of is not None or part.upto is not None or not whole_.value or part.unit == PERCENT:
        return None
    tight = _LINK.fullmatch(low, part.end, whole_.start)
    if tight is None and (part.value > whole_.value or not _LOOSE_LINK.fullmatch(low, part.end, whole_.start)):
        return None
    if whole_.unit == PERCENT:
        return replace(part, unit=PERCENT, end=whole_.end) if whole_.value == 100 and part.unit is None else None
    same = _in_one_unit(part, whole_)
    if same is None:
        return None
    ask = part.ask or whole_.ask
    small, big = same
    if small.value > big.value and part.unit is None and whole_.unit == DONG and part.value * 10**6 <= big.value:
        ask = questions.SCALE.format(part=part.value, whole=questions.shown(big.value, DONG), small=part.value)
        small = replace(small, value=part.value * 10**6)
    if small.value > big.value and part.unit is None and _TOTAL.search(low, part.end, whole_.start):
        return None  # "12 em tổng 6 triệu": the total is of something else
    if _PLAN_FIRST.search(low, max(0, part.start - 40), part.start):
        small, big = replace(small, value=big.value), replace(big, value=small.value)
    return replace(small, of=big.value, end=whole_.end, ask=ask)


def _in_one_unit(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity] | None:
    """Both in one unit, a unit or a scale that stands once counting for both; None where they cannot share one."""
    if first.unit is None and second.unit is not None:
        first = replace(first, value=first.value * second.scale, unit=second.unit, scale=second.scale)
    elif second.unit is None and first.unit is not None:
        second = replace(second, value=second.value * first.scale, unit=first.unit, scale=first.scale)
    longer = max((first.unit or "", second.unit or ""), key=len)
    if longer.startswith((f"{first.unit} ", f"{second.unit} ")):  # 1.500 tờ rơi trên 2.000 tờ
        first, second = replace(first, unit=longer), replace(second, unit=longer)
    return (first, second) if first.unit == second.unit else None
