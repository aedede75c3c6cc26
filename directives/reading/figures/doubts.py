"""What a careful clerk would ask about a long reply: counts that nothing says were done, days that are over."""

import re
from collections.abc import Sequence, Set

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions, signs
from directives.reading.figures.acts import ACT_OPENS
from directives.reading.figures.mentions import CONSEQUENCE
from directives.reading.figures.phrases import any_of, closing, whole
from directives.reading.figures.reply_text import SENTENCE_END
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.units import agree

_MEASURED = "dư nợ | doanh số | giá trị | trị giá | số dư | diện tích | năng suất | sản lượng | nợ quá hạn | doanh thu"
_LABELS = any_of(f"{_MEASURED} | số | tổng | tỷ lệ | thu nhập | kinh phí | trong đó | bình quân")
_SURE = re.compile(rf"^\W*{_LABELS}(?!\w)")
_SURE_NEAR = closing(_MEASURED, then=r"[ \t:]+")
_WITH = any_of("với | và | gồm | cho | cùng | trị giá | giá trị | số tiền | tổng | kinh phí | trong đó")
_GOES_ON = re.compile(
    rf"[ \t]*(?:,[ \t]*)?{_WITH}[ \t:]+"
    r"(?:[^\W\d_]+[ \t:]+){0,3}|[ \t]*[,;/][ \t]*(?:[^\W\d_]+[ \t:]+){0,4}"
)
"""Between two amounts of one list: ``phát 500 thùng mì, 300 bình nước``."""
_DAYS = whole("tháng này | tuần này | hôm nay | trong tháng | trong tuần | trong ngày | quý này | đợt này | sáng nay")
_LEAST_SENTENCES = 3
_MOST_PARTS = 12
_LEAST_AMOUNTS = 4
"""From these on a reply is long: a voice typed without marks has one sentence."""


def doubt_of_long(low: str, amounts: Sequence[Placed]) -> str | None:
    """The question about a reply of three sentences and more in which some amount may only be mentioned."""
    sentences = [piece for piece in SENTENCE_END.split(low) if any(map(str.isalpha, piece))]
    if (len(sentences) < _LEAST_SENTENCES and len(amounts) < _LEAST_AMOUNTS) or len(amounts) <= 1:
        return None
    summed = _of_sums(amounts)
    doubted = [one for one in _mentions(amounts) if not any(amounts[at] is one for at in summed)]
    done = {one.quantity.unit for one in amounts if one.role is Role.PROGRESS}
    doubted += [one for one in amounts if one.role is Role.OLDER and one.quantity.unit not in done]
    doubted += [one for one in amounts if one.role is Role.ONGOING and not _is_in_rest(one, amounts)]
    doubted += [one for one in amounts if one.role is Role.PLAN and _is_told_beside(one, done)]
    doubted += _of_days(amounts)
    doubted += _of_one_plan(amounts)
    doubted += _of_same_whole(amounts)
    doubted += [one for one in amounts if one.role is Role.PROGRESS and signs.TAKEN_LEFT.search(one.place.left)]
    doubted += [one for one in amounts if one.role is Role.PLAN and signs.SIGNED_UP.search(one.place.left)]
    if not doubted:
        return None
    values = dict.fromkeys(questions.shown(one.quantity.value, one.quantity.unit) for one in doubted)
    return questions.MENTIONED.format(values=", ".join(list(values)[:6]))


def _is_in_rest(one: Placed, amounts: Sequence[Placed]) -> bool:
    """Return True for what is under way of the rest of a ratio (``xong 5/8 việc, 2 việc đang làm``)."""
    ratios = (other.quantity for other in amounts if other.quantity.of is not None)
    return any(agree(of.unit, one.quantity.unit) and of.value + one.quantity.value <= (of.of or 0) for of in ratios)


def _is_told_beside(one: Placed, done: Set[str | None]) -> bool:
    """Return True for how many there are of something of which nothing else is told (``toàn xã có 7 thôn có dịch``)."""
    if one.quantity.unit in done or None in (one.quantity.unit, *done) or one.quantity.unit in (PERCENT, DONG):
        return False
    total = signs.TOTAL_LEFT.search(one.place.left) or signs.TOTAL_NEAR.search(one.place.left)
    return total is not None and signs.PLAN_LEFT.search(one.place.left) is None


def _of_days(amounts: Sequence[Placed]) -> list[Placed]:
    """What was done in this month or week alone, where a ratio counts all of it."""
    done = [one for one in amounts if one.role is Role.PROGRESS]
    units = {one.quantity.unit for one in done if one.quantity.of is not None}
    return [
        one
        for one in done
        if one.quantity.of is None and one.quantity.unit in units and _DAYS.search(one.place.clause) is not None
    ]


def _of_one_plan(amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts that may all be what was done of one plan (``hợp đồng 12 tỷ. nghiệm thu 7 tỷ, trả 6 tỷ``)."""
    done: dict[str | None, list[Placed]] = {}
    for one in amounts:
        if one.role is Role.PROGRESS:
            done.setdefault(one.quantity.unit, []).append(one)
    plans = {one.quantity.unit for one in amounts if one.role is Role.PLAN and signs.PLAN_LEFT.search(one.place.left)}
    for unit in plans - {PERCENT}:
        same = done.get(unit, [])
        if len(same) > 1 and all(one.quantity.of is None for one in same):
            return same
    return []


def _of_same_whole(amounts: Sequence[Placed]) -> list[Placed]:
    """What may be of the same whole as the ratio or the equal count that it follows in one sentence."""
    found: list[Placed] = []
    last: dict[str | None, Placed] = {}
    for one in amounts:
        if one.role is not Role.PROGRESS or one.quantity.unit == PERCENT:
            continue
        if one.place.opens:
            last = {}
        former = last.get(one.quantity.unit)
        if former is not None and one.quantity.of is None:
            of = former.quantity.of
            if one.quantity.value == former.quantity.value or (of is not None and one.quantity.value <= of):
                found.append(one)
        last[one.quantity.unit] = one
    return found


def _of_sums(amounts: Sequence[Placed]) -> set[int]:
    """Where the parts stand that make up an amount of their unit before or behind them: nobody only mentions these."""
    sure: set[int] = set()
    for place, one in enumerate(amounts):
        if one.role is not Role.PROGRESS or one.quantity.unit == PERCENT:
            continue
        for step in (1, -1):
            parts, left = [], one.quantity.value
            at = place + step
            while 0 <= at < len(amounts) and abs(at - place) <= _MOST_PARTS and left > 0:
                part = amounts[at].quantity
                if amounts[at].role is Role.PROGRESS and part.unit == one.quantity.unit:
                    left -= part.value
                    parts.append(at)
                at += step
            if left == 0 and len(parts) > 1:
                sure.update(parts)
    return sure


def _mentions(amounts: Sequence[Placed]) -> list[Placed]:
    """The counts of which no verb and no label says that they were done, nor of those that they are listed with."""
    found: list[Placed] = []
    sure = False
    for one in amounts:
        listed = sure and not one.place.opens and _GOES_ON.fullmatch(one.place.left) is not None
        mentioned = _is_mention(one) and not listed
        sure = one.role is Role.PROGRESS and not mentioned
        if mentioned:
            found.append(one)
    return found


def _is_mention(one: Placed) -> bool:
    """Return True for a count of which no verb and no label says that it was done."""
    quantity, place = one.quantity, one.place
    if one.role is not Role.PROGRESS or quantity.of is not None or quantity.unit == PERCENT:
        return False
    if quantity.spoken:
        return bool(quantity.value)
    if place.named or _SURE.match(place.clause) or _SURE_NEAR.search(place.clause):
        return False
    clause = CONSEQUENCE.split(place.clause)[-1]
    if ACT_OPENS.match(clause.rpartition(":")[2]):
        return False
    return not (signs.NAMES.search(place.left) or signs.DOING.search(clause) or signs.DONE_RIGHT.match(place.right))
