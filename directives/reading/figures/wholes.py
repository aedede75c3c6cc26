"""Wholes that stand apart from what was done of them: told a sentence away, told twice, listed with others."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions
from directives.reading.figures.pairs import is_later
from directives.reading.figures.phrases import any_of, closing, whole
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.signs import NAMES
from directives.reading.figures.units import agree

_ADDED = closing("cộng | cộng lại | tổng | tất cả | lũy kế | cộng dồn", then=r"[ \t:]+(?:(?:được|là)[ \t]+)?")
_MOST_PARTS = 12
_AND = re.compile(rf"[ \t]*{any_of('và | với')}[ \t]*")
_LISTED = re.compile(rf"[ \t]*(?:,|{any_of('và | với')})[ \t]*")
_LISTED_ON = re.compile(r"(?:[ \t]+[^\W\d_]+){0,4}[ \t]*,[ \t]*")
"""``phát hiện 86 ca tăng huyết áp, 34 ca tiểu đường``"""
_DONE = whole("đạt | được | đã | thực hiện | xong | làm | mới | hoàn thành | giải quyết | triển khai")
_THERE_ARE = closing("có | là | gồm", then=r"[ \t]+")
_GOAL = whole("mục tiêu | chỉ tiêu | kế hoạch | yêu cầu | phải | được giao")
_ALL_ALONG = whole("tổng mức | tổng vốn đầu tư | tổng kinh phí | tổng trị giá")
"""What a work costs in all its years is not the plan of this one."""


def listed_with(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, those that a plan or a target is listed with of its kind (``chỉ tiêu 80% và 60%``)."""
    found: list[Placed] = []
    for one in amounts:
        last = found[-1] if found else None
        if last is not None and last.role in (Role.PLAN, Role.TARGET) and _is_listed(last, one):
            one = replace(one, role=last.role)
        found.append(one)
    return found


def _is_listed(last: Placed, one: Placed) -> bool:
    if one.role is not Role.PROGRESS or one.quantity.of is not None or last.quantity.of is not None:
        return False
    if last.quantity.unit == one.quantity.unit:
        return _AND.fullmatch(one.place.left) is not None
    return PERCENT not in (last.quantity.unit, one.quantity.unit) and _LISTED.fullmatch(one.place.left) is not None


def with_their_wholes(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, a whole that a ratio tells again no figure, one that stands apart joined to the only part of it."""
    told = {(one.quantity.of, one.quantity.unit) for one in amounts if one.quantity.of is not None}
    found: list[Placed] = []
    for one in amounts:
        listed = bool(found) and found[-1].role is Role.PROGRESS and _LISTED_ON.fullmatch(one.place.left) is not None
        found.append(replace(one, role=Role.NOTHING) if _is_told_again(one, told) and not listed else one)
    found = _of_told_shares(found)
    wholes = {one.quantity.unit: one for one in found if _is_apart(one)}
    for unit, whole_ in wholes.items():
        if unit in {of_unit for _of, of_unit in told}:
            continue
        parts = [place for place, one in enumerate(found) if _is_part(one, whole_)]
        if len(parts) == 1 and not is_later(whole_, found[parts[0]]):
            found[parts[0]] = _joined(found[parts[0]], whole_)
    return found


def _of_told_shares(amounts: list[Placed]) -> list[Placed]:
    """The amounts, a plan behind a count and its share made the whole of it (``34 hội viên, đạt 113% (giao 30)``)."""
    found: list[Placed] = []
    for one in amounts:
        if one.role in (Role.PLAN, Role.TARGET) and len(found) > 1 and _is_whole_by_share(found[-2], found[-1], one):
            found[-2] = replace(found[-2], quantity=replace(found[-2].quantity, of=one.quantity.value))
        else:
            found.append(one)
    return found


def _is_whole_by_share(part: Placed, share: Placed, of: Placed) -> bool:
    if (part.role, share.role, share.quantity.unit) != (Role.PROGRESS, Role.PROGRESS, PERCENT):
        return False
    if of.place.opens or not of.quantity.value or any(one.quantity.of is not None for one in (part, of)):
        return False
    units = (part.quantity.unit, of.quantity.unit)
    made = part.quantity.value * 100 / of.quantity.value
    return PERCENT not in units and agree(*units) and abs(made - share.quantity.value) <= 1


def added_up(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, the total behind its parts the figure (``tháng 7 xong 60, tháng 8 xong 75, cộng 135``)."""
    found = list(amounts)
    for place, one in enumerate(found):
        if one.role not in (Role.TOTAL, Role.PROGRESS) or not _ADDED.search(one.place.left):
            continue
        left, part = one.quantity.value, place
        while part and left > 0 and place - part < _MOST_PARTS and _is_addend(found[part - 1], one):
            part -= 1
            left -= found[part].quantity.value
        if left == 0 and place - part > 1:
            found[part:place] = [replace(addend, role=Role.OLDER) for addend in found[part:place]]
            found[place] = replace(one, role=Role.PROGRESS)
    return found


def _is_addend(part: Placed, total: Placed) -> bool:
    if part.role not in (Role.PROGRESS, Role.OLDER) or part.quantity.of is not None or not part.place.clause.strip():
        return False
    return part.quantity.unit == total.quantity.unit and part.place.period is not None


def _is_told_again(one: Placed, told: Set[tuple[Decimal, str | None]]) -> bool:
    quantity = one.quantity
    if one.role is not Role.PROGRESS or quantity.of is not None or quantity.unit in (PERCENT, None):
        return False
    if (quantity.value, quantity.unit) not in told and (quantity.value, None) not in told:
        return False
    acted = NAMES.search(one.place.left) is not None and _THERE_ARE.search(one.place.left) is None
    return not acted and _DONE.search(one.place.clause) is None


def _is_apart(one: Placed) -> bool:
    if one.quantity.of is not None or one.quantity.unit == PERCENT:
        return False
    if one.role is Role.TARGET:
        return _GOAL.search(one.place.left) is not None
    if one.quantity.unit == DONG and _ALL_ALONG.search(one.place.left):
        return False
    return one.role is Role.PLAN


def _is_part(one: Placed, of: Placed) -> bool:
    if one.role is not Role.PROGRESS or one.quantity.of is not None or one.quantity.spoken:
        return False
    units = {one.quantity.unit, of.quantity.unit} - {None}
    return len(units) < 2 and PERCENT not in units and one.quantity.value <= of.quantity.value


def _joined(part: Placed, of: Placed) -> Placed:
    quantity, whole_ = part.quantity, of.quantity
    ask = questions.WHOLE.format(
        value=questions.shown(quantity.value), of=questions.shown(whole_.value, whole_.unit or quantity.unit)
    )
    unit = quantity.unit or whole_.unit
    return replace(part, quantity=replace(quantity, of=whole_.value, unit=unit, ask=quantity.ask or ask))
