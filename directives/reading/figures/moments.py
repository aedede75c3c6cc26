"""Figures of a former moment, where a reply tells how it stands now as well."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from directives.progress import DONG, PERCENT
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.tenses import Tense, is_formerly

_TO_DATE = whole("""
    hiện | nay | giờ | lũy kế | tháng này | tuần này | kỳ này | quý này | lần này | số đúng | số chính thức | số chuẩn
    số mới | nâng tổng số | cộng dồn | đến thời điểm này
""")
_DATE_WORDS = any_of("""
    tháng | quý | năm | tuần | ngày | hôm | đến | hết | cuối | trong | là | đạt | được | lên | thì | còn | mới | có
    bên em | xã | em | làm | cả | thu | cộng | t | q | tới | qua | sang | ở | mức | và | rồi | ạ | =đã
""")
_BARE_DATE = re.compile(rf"(?:[\W_ǂ]|(?<!\w)(?:{_DATE_WORDS})(?=[\W_ǂ]|$))*")
"""Words before an amount that only date it (``tháng 7 là``); ``ǂ`` stands for the figures of the date."""
_RECENT = whole("""
    hôm qua | tối qua | chiều qua | sáng qua | đêm qua | hôm kia | hồi sáng | lúc sáng | ban sáng | hồi chiều
""")
_REPORTED = whole("em báo | em nói | em ghi | em gửi | tôi báo | có báo | đã báo | nhầm")
_CODE = re.compile(r"(?<!\w)(?!(?:t|th|q)ǂ)[^\W\d_ǂ]{1,5}ǂ")
_LABEL = re.compile(r"([^:\n]{1,60}):")


def without_former(amounts: Sequence[Placed], on: date) -> list[Placed]:
    """The amounts, those of a former moment older where another of their unit tells how it stands now."""
    now: dict[str | None, date] = {}
    for one in amounts:
        if one.role in (Role.PROGRESS, Role.LEFT, Role.TOTAL, Role.PLAN) and _is_now(one):
            now[one.quantity.unit] = max(now.get(one.quantity.unit, date.min), _last_day(one, on))
    undated: set[str | None] = set()
    found: list[Placed] = []
    for one in amounts:
        unit = one.quantity.unit
        dated = one.place.period is not None or is_formerly(one.place.clause)
        former = dated and one.role is Role.PROGRESS and not _is_now(one) and not _has_own_name(one)
        if former and (_last_day(one, on) < now.get(unit, date.min) or (unit in undated and _is_formerly_or_bare(one))):
            found.append(replace(one, role=Role.OLDER))
        else:
            found.append(one)
            if one.role is Role.PROGRESS and not dated:
                undated.add(unit)
    return found


def _last_day(one: Placed, on: date) -> date:
    """The last day that an amount holds for; ``on`` where it names none."""
    if is_formerly(one.place.clause):
        return date.min
    return one.place.period.last if one.place.period is not None else on


def with_latest_days(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, those of yesterday or this morning progress where the reply has none of today."""
    if any(one.role in (Role.PROGRESS, Role.LEFT) for one in amounts):
        return list(amounts)
    found: list[Placed] = []
    goes_on = False
    for one in amounts:
        recent = _RECENT.search(one.place.left) and not _REPORTED.search(one.place.left)
        goes_on = one.role is Role.OLDER and (bool(recent) or (goes_on and not one.place.opens))
        found.append(replace(one, role=Role.PROGRESS) if goes_on else one)
    return found


def _is_now(one: Placed) -> bool:
    return _TO_DATE.search(one.place.clause) is not None and not is_formerly(one.place.clause)


def _is_formerly_or_bare(one: Placed) -> bool:
    if is_formerly(one.place.clause):
        return one.quantity.unit != DONG
    bare = one.place.period is not None and _BARE_DATE.fullmatch(one.place.clause) is not None
    return bare and one.quantity.unit == PERCENT


def _has_own_name(one: Placed) -> bool:
    """Return True for an amount with a code (``DA2``) or a label of its own, that another can not be the later of."""
    label = _LABEL.search(one.place.left)
    if label is not None and not _BARE_DATE.fullmatch(label[1]):
        return True
    return _CODE.search(one.place.clause) is not None


def of_latest_period(named: Sequence[tuple[Placed, str | None]]) -> list[tuple[Placed, str | None]]:
    """The amounts, those older that are said for an earlier period than another of the same indicator and unit."""
    latest: dict[tuple[str | None, str | None], date] = {}
    for one, name in named:
        if one.role is Role.PROGRESS:
            key = (name, one.quantity.unit)
            if _is_former(one):
                continue
            latest[key] = max(latest.get(key, date.min), one.place.period.last if one.place.period else date.max)
    return [
        (replace(one, role=Role.OLDER), name)
        if one.role is Role.PROGRESS and _is_before(one, latest.get((name, one.quantity.unit)))
        else (one, name)
        for one, name in named
    ]


def _is_before(one: Placed, latest: date | None) -> bool:
    if latest is None:
        return False
    return _is_former(one) or (one.place.period is not None and one.place.period.last < latest)


def _is_former(one: Placed) -> bool:
    return is_formerly(one.place.clause) or one.place.tense is Tense.OLDER
