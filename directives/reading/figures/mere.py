"""Amounts that are the result of nothing: sizes, rates, rounds, attachments, what was named before."""

from directives.progress import DONG, PERCENT
from directives.reading.figures import mentions, signs
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.surroundings import Surroundings
from directives.reading.figures.units import PLAIN_UNITS


def is_attachment(one: Quantity, place: Surroundings) -> bool:
    """Return True for pages and pictures that come along (``gửi 3 file``)."""
    noun = (one.unit or "").split(" ")[0]
    noun = one.unit if one.unit in PLAIN_UNITS else noun  # trang trại is no trang
    attached = noun in signs.ATTACHMENTS or (one.unit is None and signs.ATTACHED.match(place.right) is not None)
    if signs.MADE_LEFT.search(place.left):
        return False
    return attached and ((one.unit != "bản" and noun != "trang") or signs.SENT.search(place.left) is not None)


_HIGHEST_TAX = 35
"""Per cent; no rate of a tax that people or shops pay is higher (Luật Thuế thu nhập cá nhân, Điều 22)."""


def is_measure(one: Quantity, place: Surroundings) -> bool:
    """Return True for a size (``đường dài 2 km``); ``ca nặng 12 ca`` counts."""
    if one.of is not None or one.unit in PLAIN_UNITS - signs.MEASURES:
        return False
    if one.unit not in signs.WEIGHTS and signs.WEIGHT_LEFT.search(place.left):
        return False  # nhiễm nặng 6 ha
    return signs.MEASURE_LEFT.search(place.left) is not None


def is_rate(one: Quantity, place: Surroundings) -> bool:
    """Return True for an amount for each of something (``500k/hộ``), or for how many, unless it is what was reached."""
    if signs.TIMES_LEFT.search(place.left):
        return True  # 75 ngàn/suất × 40 suất
    return one.of is None and signs.PER_RIGHT.match(place.right) is not None and not signs.VALUE_LEFT.search(place.left)


def is_rate_of_law(one: Quantity, place: Surroundings) -> bool:
    """Return True for what a rule fixes (``thuế 8%``, ``mức hỗ trợ 70%``), not what came in by it."""
    collected = one.unit == DONG or (one.unit == PERCENT and one.value > _HIGHEST_TAX)
    if collected and signs.TAX_LEFT.search(place.left):
        return False  # thuế 6,1 tỷ, thuế đất 88%
    if one.unit == DONG and signs.SHARE_LEFT.search(place.left):
        return False  # vốn đối ứng 1,2 tỷ
    if one.unit in PLAIN_UNITS and (one.of is not None or one.unit not in (PERCENT, DONG)):
        return False  # đối ứng chuồng trại 30/30 hộ, trích đo 64 thửa
    return signs.RATE_LEFT.search(place.left) is not None and not signs.REACHED_LEFT.search(place.left)


def is_all_of(one: Quantity, place: Surroundings) -> bool:
    """Return True for all of what was named before (``cả 3 hộ đều``)."""
    if one.spoken and one.of is None and one.unit != PERCENT and signs.ALL_LEFT.search(place.left):
        return True  # xong cả hai việc
    return signs.ALL_LEFT.search(place.left) is not None and signs.ALL_RIGHT.match(place.right) is not None


def is_known(one: Quantity, place: Surroundings) -> bool:
    """Return True for a count of what was named before (``3 hộ này``)."""
    if one.of is not None or one.unit in (PERCENT, DONG, None):
        return False
    if not place.followed and mentions.FORMER_RIGHT.match(place.right):
        return True
    return mentions.KNOWN_RIGHT.match(place.right) is not None


def is_round(one: Quantity, place: Surroundings) -> bool:
    """Return True for the times in which something was reached (``nghiệm thu 3 đợt được 7,9 tỷ``)."""
    if one.of is not None or one.unit not in ("đợt", "lần", "ngày công") or not place.followed:
        return False
    return mentions.REACHED_RIGHT.fullmatch(place.right) is not None


def is_reminder(one: Quantity, place: Surroundings) -> bool:
    """Return True for how often somebody was reminded (``em gửi 2 lần rồi``)."""
    if one.unit not in mentions.TIMES or one.of is not None:
        return False
    return mentions.REMINDED.search(place.clause.rpartition(":")[2]) is not None
