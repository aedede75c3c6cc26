"""Amounts that only together are a figure: a plan and what was done of it, what is left, a correction."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions
from directives.reading.figures.phrases import any_of, closing, whole
from directives.reading.figures.quantities import Quantity, is_rest_of
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.signs import (
    DOING,
    INTAKE_LEFT,
    MUST_LEFT,
    OWN_PLAN,
    SUM_NEAR,
    SUM_TO_DATE,
    TOTAL_COST,
    TOTAL_DONE,
    WHO_CAME,
)
from directives.reading.figures.units import agree

_ARROW = any_of(
    "lên | lên tới | lên đến | tăng lên | xuống | xuống còn | thành | nâng lên | còn lên | → | => | -> | -->"
)
_RISEN = re.compile(rf"[ \t]*{_ARROW}[ \t]*(?:{any_of('được | đạt')}[ \t]*)?")
_CORRECTED = whole("""
    nhầm | sửa lại | sửa thành | đính chính | à không | mà là | viết lộn | =lộn | phải là | số đúng | là sai | sai rồi
    báo sai | ghi sai | chính xác là | nhưng thực tế | nhưng kiểm tra thực tế | thực ra
""")
_OUT_OF = closing("trên tổng | trong tổng | trên tổng số | trong tổng số | trên tổng cộng", then=r"\W[^\d]{0,30}")
_LOST = whole("nghỉ | bỏ học | vắng | chết | mất | hỏng | vi phạm | không | bị | ốm | mắc | thiếu | trễ | quá hạn")
_TO_DO = whole("phải | =cần")
_LEAST_PARTS, _MOST_PARTS, _MOST_BETWEEN = 2, 100, 4
_AT_FIRST = whole("đầu năm | đầu kỳ | đầu quý | đầu nhiệm kỳ | năm ngoái | năm trước | cùng kỳ")
_DONE_THEN = whole("đạt | được | đã | làm | xong | hoàn thành | giải ngân | giải quyết | triển khai")
_FEWER = whole("giảm | bớt | trừ | loại | gạch tên")
_AMONG = whole("trong đó | gồm")
_THEN = any_of("rồi | ạ | thì | báo")
_NOW = any_of("nay | đến nay | hiện | hiện nay | giờ | bây giờ | hôm nay | giờ thì")
_IS = any_of("đã | lên | được | đạt | tăng lên | là | mới | thì")
_UPDATED = re.compile(rf"[\W_]*(?:{_THEN}[\W_]*)*{_NOW}[\W_]*(?:{_IS}[\W_]+)*")
_TO_DATE = re.compile(
    rf"(?:[\W_]|{any_of('em | bên em | xã | phường | đơn vị | thôn | trong đó | và | ban | phòng')}(?!\w))*"
    rf"{any_of('đến | tới nay | hiện | lũy kế | tính đến | nay | đã | mới')}(?!\w)"
)
_LENGTHS = frozenset(("km", "m", "mét", "ha", "m2", "m3", "sào"))
_DONE_OF_IT = re.compile(
    rf"(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{any_of('xong | được | làm | đã làm | mới')}[ \t]+"
    rf"(?:{any_of('được | khoảng')}[ \t]+)*"
)
"""``đường hoa 1,2 km trồng xong 0,8 km``"""
_DONE_OF_THEM = re.compile(
    rf"[ \t]+(?:{any_of('đã | mới | thì')}[ \t]+)?{any_of('xong | được | làm được | xong được')}[ \t]+"
)
"""``trích đo 64 thửa xong 50 thửa``"""
_THEN_DONE = re.compile(rf"(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]*,?[ \t]*{any_of('thì')}(?!\w)")
_SIZE = re.compile(r"[ \t]*\)[ \t]*:")
"""How many there are, behind a name: ``Thôn Đoài (35 hộ): ký 30 hộ``."""
_HAD = any_of("""
    nợ cũ | nợ đọng | tồn cũ | diện tích | số lượng | quy mô | chiều dài | dân số | có | vốn | kinh phí | tổng
    nguồn vốn | tuyến | hợp đồng | gieo | cấy | trồng | danh sách
    được | dạ | trong đó | em | địa bàn | cả
""")
_ALL = rf"{any_of('tổng')}(?:[ \t]+[^\W\d_]+){{1,3}}"
_HAVING = re.compile(rf"[\W_]*(?:{_HAD}[\W_]*)*(?:{_ALL}[\W_]*)?")


def paired(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts with plans, totals, remainders, risen and corrected figures brought together."""
    kept: list[Placed] = []
    for one in amounts:
        last = kept[-1] if kept else None
        if _sums_up(kept, one):
            kept.append(replace(one, role=Role.PROGRESS, sums_up=True))
            continue
        if any(_is_state_now(former, one) for former in kept[-_MOST_BETWEEN:]) and not any(
            is_rest_of(former.quantity, one.quantity) for former in kept[-_MOST_PARTS:]
        ):
            kept.append(replace(one, role=Role.PROGRESS))
            continue
        joined = _together(last, one) if last is not None else None
        if joined is None and (former := _whole_before(kept, one)) is not None:
            whole_ = kept.pop(former)
            kept.append(_as_ratio(one, whole_=whole_.quantity, start=one.quantity.start))
        elif joined is None:
            kept.append(one)
        else:
            kept[-1] = joined
    done = {one.quantity.unit for one in kept if one.role in (Role.PROGRESS, Role.LEFT)}
    return [_with_parts_behind(kept, place) or _alone(one, done) for place, one in enumerate(kept)]


def _with_parts_behind(amounts: Sequence[Placed], place: int) -> Placed | None:
    """A total that the amounts behind it make up (``tổng 80 hộ, trong đó tổ 3: 22, tổ 4: 58``); else None."""
    one = amounts[place]
    if one.role not in (Role.TOTAL, Role.BESIDE) or one.quantity.unit == DONG:
        return None  # a sum of money is what there is to spend
    left = one.quantity.value
    for part in amounts[place + 1 : place + 1 + _MOST_PARTS]:
        if part.role is not Role.PROGRESS or part.quantity.unit != one.quantity.unit or left <= 0:
            break
        left -= part.quantity.value
    return replace(one, role=Role.PROGRESS, sums_up=True) if left == 0 else None


def _sums_up(before: Sequence[Placed], one: Placed) -> bool:
    """Return True for the total of what was told part by part, and for the money that the work before it took."""
    if one.role is Role.TOTAL and _TO_DO.search(one.place.left):
        return False  # tổng phải giải quyết 270 hồ sơ
    if one.role is Role.TOTAL and before and INTAKE_LEFT.search(before[-1].place.left):
        return False  # tồn 12, nhận mới 57, tổng 69 đơn
    if _is_made_up(before, one):
        return True
    named = one.role is Role.PROGRESS and SUM_NEAR.fullmatch(one.place.left) is not None
    if not (named or one.role is Role.TOTAL) or _OUT_OF.search(one.place.left):
        return False
    told = [last.quantity for last in before[-_MOST_PARTS:] if last.role in (Role.PROGRESS, Role.LEFT)]
    if named:
        return len([part for part in told if part.unit == one.quantity.unit]) >= _LEAST_PARTS
    if one.quantity.unit == DONG and told and not {DONG, PERCENT, None} & {part.unit for part in told}:
        return not one.place.opens or TOTAL_COST.search(one.place.left) is not None
    parts = [part for part in told if part.unit in (one.quantity.unit, None) and part.of is None]
    return len(parts) >= _LEAST_PARTS


def _is_made_up(before: Sequence[Placed], one: Placed) -> bool:
    """Return True for a total that the counts right before it make up."""
    if one.role is not Role.TOTAL or one.quantity.of is not None:
        return False
    left, parts = one.quantity.value, 0
    for part in reversed(before[-_MOST_PARTS:]):
        counted = part.role in (Role.PROGRESS, Role.TOTAL) and part.quantity.of is None
        if left <= 0 or not counted or not agree(part.quantity.unit, one.quantity.unit):
            break
        left, parts = left - part.quantity.value, parts + 1
    return left == 0 and parts >= _LEAST_PARTS


def _together(last: Placed, one: Placed) -> Placed | None:
    first, second = last.quantity, one.quantity
    if (
        last.role is not Role.NOTHING
        and _CORRECTED.search(one.place.left)
        and first.unit in (second.unit, None)
        and (second.of is None or first.of is None)
    ):
        ask = questions.CORRECTED.format(
            old=questions.shown(first.value, first.unit), new=questions.shown(second.value, second.unit)
        )
        return replace(one, role=Role.PROGRESS, name_end=last.name_end, quantity=replace(second, ask=ask))
    if _RISEN.fullmatch(one.place.left) and {first.unit, second.unit} - {None} in ({first.unit}, {second.unit}, set()):
        risen = replace(second, unit=second.unit or first.unit)
        return replace(one, role=Role.PROGRESS, name_end=last.name_end, quantity=risen)
    if _UPDATED.fullmatch(one.place.left) and first.unit == second.unit and first.of is None and not one.place.opens:
        return replace(one, name_end=last.name_end)
    if _is_whole(last, one):
        part = replace(one, role=Role.PROGRESS) if one.role is Role.TOTAL else one
        joined = _as_ratio(part, whole_=first, start=min(first.start, second.start))
        return _asked(joined) if last.role is Role.TOTAL and _LOST.search(one.place.clause) else joined
    if MUST_LEFT.search(one.place.left) or INTAKE_LEFT.search(last.place.left):
        return None  # tồn 20 đơn, tổng phải giải quyết 70 đơn
    if second.value < first.value and DONG not in (first.unit, second.unit):
        return None  # 73 hộ đủ điều kiện, hộ đã nhận 61
    if one.role is Role.TOTAL and first.unit is None and first.value * second.scale > second.value:
        return None  # học bổng 12 em, tổng 6 triệu
    if one.role in (Role.PLAN, Role.TOTAL) and last.role in (Role.PROGRESS, Role.LEFT) and _fits(second, first):
        return _as_ratio(last, whole_=second, start=first.start, end=second.end)
    return None


def _whole_before(kept: Sequence[Placed], one: Placed) -> int | None:
    """Where the plan or the total of an amount stands that figures of another time part from it."""
    for place in range(len(kept) - 1, max(-1, len(kept) - 1 - _MOST_BETWEEN), -1):
        if kept[place].role in (Role.PLAN, Role.TOTAL):
            return place if place < len(kept) - 1 and _is_whole(kept[place], one) else None
        if kept[place].role not in (Role.OLDER, Role.TARGET, Role.DELTA):
            return None
    return None


def _is_state_now(last: Placed, one: Placed) -> bool:
    """Return True for what there still is (``đầu năm 64 hộ, đến nay còn 47 hộ``, ``giảm 2 hộ, còn 14 hộ``)."""
    if one.role is not Role.LEFT or last.quantity.unit != one.quantity.unit:
        return False
    if last.role is Role.DELTA:
        return one.quantity.of is None and _FEWER.search(last.place.left) is not None
    if last.role is not Role.OLDER:
        return False
    was = last.place.left
    return one.quantity.of is None and _AT_FIRST.search(was) is not None and not _DONE_THEN.search(was)


def _is_whole(last: Placed, one: Placed) -> bool:
    """Return True if the former amount is the whole of which the latter was done."""
    if not _fits(last.quantity, one.quantity) or last.role in (Role.LEFT, Role.DELTA):
        return False
    if one.role is Role.TOTAL and last.role is Role.PLAN:  # giao 12 sản phẩm, xã có 9 sản phẩm
        return not one.place.opens and one.quantity.value <= last.quantity.value
    if one.role not in (Role.PROGRESS, Role.LEFT):
        return False
    if _AMONG.search(one.place.left):
        return False
    if last.role is Role.TOTAL and one.place.named and not DOING.search(one.place.clause):
        return False  # lớp 1 có 32 cháu, lớp 2 29 cháu
    if one.place.opens and not _tells_what_was_done(one.place.left, last.role):
        return False  # a new sentence about something else
    if last.role is Role.PLAN:
        return not is_later(last, one)
    smaller = one.quantity.value <= last.quantity.value
    if _SIZE.match(one.place.left):
        return smaller
    if _THEN_DONE.match(one.place.left) and one.quantity.unit in (last.quantity.unit, None):
        return smaller  # 5 trường thì 4 trường xong
    of_it = _DONE_OF_IT if last.quantity.unit in _LENGTHS else _DONE_OF_THEM
    if last.quantity.unit is not None and last.place.followed and of_it.fullmatch(one.place.left):
        return smaller and not DOING.search(last.place.clause)
    if last.role is Role.TOTAL:
        return smaller
    said = not DOING.match(last.place.right.strip()) if one.role is Role.LEFT else DOING.search(one.place.clause)
    return (
        last.role is Role.PROGRESS
        and smaller
        and bool(said)
        and not one.place.opens
        and _HAVING.fullmatch(last.place.left.rpartition(":")[2]) is not None
    )


def _tells_what_was_done(left: str, role: Role) -> bool:
    """Return True if the words of a new sentence go on about the plan or the total before it."""
    if DOING.match(left.strip(" \t-+*•")):
        return True
    if role is Role.PLAN and SUM_TO_DATE.match(left):
        return True
    to_date = _TO_DATE.match(left)
    return role in (Role.PLAN, Role.TOTAL) and to_date is not None and DOING.search(left, to_date.end()) is not None


def is_later(plan: Placed, done: Placed) -> bool:
    """Return True for the plan of a later period than that of what was done."""
    periods = plan.place.period, done.place.period
    return periods[0] is not None and periods[1] is not None and periods[0].first > periods[1].last


def _fits(whole_: Quantity, part: Quantity) -> bool:
    if whole_.of is not None or part.of is not None or PERCENT in (whole_.unit, part.unit):
        return False
    return agree(whole_.unit, part.unit) and whole_.value > 0


def _as_ratio(one: Placed, *, whole_: Quantity, start: int, end: int | None = None) -> Placed:
    part = one.quantity
    unit = part.unit or whole_.unit
    value = part.value * whole_.scale if part.unit is None and part.scale == 1 else part.value
    joined = replace(part, value=value, of=whole_.value, unit=unit, start=start, end=end or part.end)
    return replace(one, quantity=joined, name_end=start)


def _asked(ratio: Placed) -> Placed:
    """A ratio of which it is asked if it is one (``tổng 900 em, nghỉ học 9 em``)."""
    one = ratio.quantity
    ask = questions.WHOLE.format(value=questions.shown(one.value), of=questions.shown(one.of or one.value, one.unit))
    return replace(ratio, quantity=replace(one, ask=one.ask or ask))


def _alone(one: Placed, done: Set[str | None]) -> Placed:
    """What is only a figure where the reply has no other: a total, a share of the plan, what is under way.

    ``done`` are the units of what the reply says was done.
    """
    unit = one.quantity.unit
    told = TOTAL_DONE.search(one.place.left) or (not one.place.opens and WHO_CAME.match(one.place.right))
    if one.role is Role.TOTAL and unit not in done and told:
        return replace(one, role=Role.PROGRESS)
    if one.role is Role.TOTAL:
        return replace(one, role=Role.PLAN if done else Role.PROGRESS)
    if one.role is Role.PLAN and unit == PERCENT and OWN_PLAN.search(one.place.left):
        return one if PERCENT in done else replace(one, role=Role.PROGRESS)
    if one.role is Role.BESIDE:
        return replace(one, role=Role.NOTHING if done else Role.PROGRESS)
    if one.role is Role.ONGOING:
        return one if unit in done or (None in (*done, unit) and done) else replace(one, role=Role.PROGRESS)
    return one


def done_of_left(one: Quantity) -> tuple[Quantity | None, str]:
    """What is done where an amount tells what is left of a whole that is known, and the question to confirm it."""
    of = one.of if one.of is not None else Decimal(100) if one.unit == PERCENT else None
    left = questions.shown(one.value, one.unit)
    if of is None or one.value > of:
        return None, questions.LEFT_ONLY.format(left=left)
    done = of - one.value
    ask = questions.LEFT.format(left=left, of=questions.shown(of, one.unit), done=questions.shown(done, one.unit))
    return replace(one, value=done), ask
