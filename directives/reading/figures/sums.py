"""Amounts whose arithmetic tells what they are: a whole, what is done of it, what is left, a price times a count."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures.mentions import OPENERS
from directives.reading.figures.phrases import closing, opening, whole
from directives.reading.figures.quantities import is_rest_of
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.signs import ALL_LEFT

_TO_BE_WHOLE = opening("nữa là xong | nữa là đủ | nữa là đạt | nữa mới đủ | nữa thì đủ | nữa thì xong | nữa là hết")
_DONE_ITSELF = whole("đã | xong | được")
_FOUND = closing("phát hiện | kiểm tra | lập biên bản | xử phạt | xử lý | ghi nhận | phát hiện được", then=r"[ \t:]+")
_LACKING = whole("chưa | =còn")
_MOST_BETWEEN = 3
_MOST_NEAR = 6
_DOINGS = (Role.PROGRESS, Role.TOTAL, Role.PLAN, Role.OLDER, Role.LEFT, Role.ONGOING, Role.BESIDE)


def summed(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, those made one or given another role whose numbers leave no other meaning."""
    found: list[Placed] = []
    for one in amounts:
        if _is_product(found, one):
            one = replace(one, role=Role.PROGRESS)
        elif _is_part_of_rest(found, one) or any(_is_told(former, one) for former in found[-_MOST_BETWEEN:]):
            one = replace(one, role=Role.NOTHING)
        elif len(found) > 1 and _is_added_up(found[-2], found[-1], one):
            found[-2] = replace(found[-2], role=Role.OLDER)
        elif any(_is_rest(ratio, one) for ratio in found[-2:]):
            one = replace(one, role=Role.LEFT)
        elif found and _makes_whole(found[-1], one):
            left = found.pop()
            quantity = replace(left.quantity, of=one.quantity.value, unit=left.quantity.unit or one.quantity.unit)
            one = replace(left, quantity=quantity)
        found.append(one)
        _join_last(found)
    return found


def _join_last(found: list[Placed]) -> None:
    """Make the last three amounts a part of its whole and what is left, where two of them make up the third."""
    unit = found[-1].quantity.unit
    near = range(max(0, len(found) - _MOST_NEAR), len(found))
    last = [place for place in near if found[place].quantity.unit in (unit, None) and found[place].role in _DOINGS][-3:]
    if len(last) < 3 or last[-1] != len(found) - 1 or not _are_alike([found[place] for place in last]):
        return
    first, second, third = last
    for whole_, part, left in ((first, second, third), (third, first, second), (first, third, second)):
        is_sum = found[whole_].quantity.value == found[part].quantity.value + found[left].quantity.value
        if found[whole_].role is Role.PROGRESS and _is_result(found[whole_]):
            continue  # phát hiện 9 vụ, xử lý 4 vụ, 5 vụ còn lại …
        is_left = found[left].role is Role.LEFT or _is_rest_of_total(found[whole_], found[left])
        if last != [*range(len(found) - 3, len(found))] and _DONE_ITSELF.search(found[whole_].place.clause):
            continue  # what stands further off was done as well
        if is_sum and is_left and found[part].role is Role.PROGRESS:
            quantity, of = found[part].quantity, found[whole_].quantity
            unit, start = quantity.unit or of.unit, min(quantity.start, of.start)
            joined = replace(found[part], quantity=replace(quantity, of=of.value, unit=unit), name_end=start)
            found[part], found[left] = joined, replace(found[left], role=Role.LEFT)
            del found[whole_]
            return


def _is_part_of_rest(before: Sequence[Placed], one: Placed) -> bool:
    """Return True for a part of what is left, told behind it (``còn 12 hộ: 7 hộ vắng nhà, 5 hộ khiếu nại``)."""
    if one.role is not Role.PROGRESS or one.quantity.of is not None or one.place.opens:
        return False
    if _DONE_ITSELF.search(one.place.clause):
        return False
    left = Decimal(0)
    for last in reversed(before[-_MOST_NEAR:]):
        if last.quantity.unit not in (one.quantity.unit, None) and one.quantity.unit is not None:
            return False
        if last.role is Role.LEFT:
            return last.quantity.of is None and left + one.quantity.value <= last.quantity.value
        if last.role is not Role.NOTHING or last.place.opens:
            return False
        left += last.quantity.value
    return False


def _is_result(one: Placed) -> bool:
    """Return True for a count that was an act itself, no whole of which others are parts."""
    return _FOUND.search(one.place.left) is not None


def _is_rest_of_total(whole_: Placed, one: Placed) -> bool:
    if whole_.role not in (Role.TOTAL, Role.PLAN) or one.role is not Role.PROGRESS:
        return False
    return ":" not in one.place.left and OPENERS.fullmatch(one.place.clause) is not None


def _are_alike(amounts: Sequence[Placed]) -> bool:
    units = {one.quantity.unit for one in amounts} - {None}
    if len(units) != 1 or PERCENT in units:
        return False
    return all(one.quantity.of is None and one.role in _DOINGS for one in amounts)


def _is_rest(ratio: Placed, one: Placed) -> bool:
    """Return True for what a ratio leaves over, told behind it (``13/15 phản ánh … 2 phản ánh chuyển công an``)."""
    if not is_rest_of(ratio.quantity, one.quantity):
        return False
    opens = OPENERS.fullmatch(one.place.clause) is not None or _LACKING.search(one.place.clause) is not None
    return one.role is Role.PROGRESS and ":" not in one.place.left and opens


def _makes_whole(left: Placed, one: Placed) -> bool:
    """Return True for the whole that ``còn 2 hộ nữa là xong 30 hộ`` tells."""
    small, big = left.quantity, one.quantity
    if left.role is not Role.LEFT or small.of is not None or big.of is not None or not left.place.followed:
        return False
    return (
        big.unit in (small.unit, None)
        and big.value > small.value
        and _TO_BE_WHOLE.match(left.place.right + " ") is not None
    )


def _is_added_up(former: Placed, more: Placed, one: Placed) -> bool:
    """Return True for what came of a former count and what was added (``95 hộ, thêm 27 hộ, thành 122 hộ``)."""
    if (former.role, more.role) != (Role.PROGRESS, Role.DELTA) or former.quantity.of is not None:
        return False
    units = {part.quantity.unit for part in (former, more, one)} - {None}
    total = former.quantity.value + more.quantity.value
    return len(units) == 1 and one.quantity.value == total and bool(more.quantity.value)


def _is_told(former: Placed, one: Placed) -> bool:
    """Return True for a count that was told before (``làm việc với 4 hộ … cả 4 hộ đồng ý``)."""
    if one.quantity.spoken and not one.quantity.value and not former.quantity.value and not one.place.opens:
        return True  # 0/7 mô hình, chưa cái nào chạy
    same = (former.quantity.value, former.quantity.unit) == (one.quantity.value, one.quantity.unit)
    return (
        same
        and former.role is Role.PROGRESS
        and one.quantity.of is None
        and ALL_LEFT.search(one.place.left) is not None
    )


def _is_product(before: Sequence[Placed], one: Placed) -> bool:
    """Return True for the money that a count and a price before it come to."""
    if one.role is not Role.TOTAL or one.quantity.unit != DONG or len(before) < 2:
        return False
    count, price = before[-2].quantity, before[-1].quantity
    return price.unit == DONG and before[-1].role is Role.NOTHING and count.value * price.value == one.quantity.value
