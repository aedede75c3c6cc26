"""A recurrence put together: how often and where in it, whichever is said first."""

from collections.abc import Sequence

from directives.deadline import Operator
from directives.reading.deadlines.grammar.hours import PART_OF_DAY, clock_at, of_part, part_of_day_at
from directives.reading.deadlines.grammar.operators import FIRST_WORDS as OPERATORS
from directives.reading.deadlines.grammar.operators import Bound, operator_at
from directives.reading.deadlines.grammar.recurring import every_at, is_of_itself, report_of_at, slot_at
from directives.reading.deadlines.grammar.shapes import LAST_OF_MONTH, Every, Expression, Hour, Slot, Unit
from directives.reading.deadlines.grammar.tokens import MANY, Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_REACH = 28  # how many words behind "định kỳ hằng tháng" its day may be said
_NEAR = 3
_SIGNS_OF_RECURRENCE = one_of("hàng hằng mỗi từng định lần đầu cuối các")
_EACH = one_of("hàng hằng mỗi từng")
_ON_THE = one_of("của các vào")
_OF, _SLOT_WORDS = one_of("của"), one_of("ngày thứ chủ cn t đầu cuối giữa")


def every_first(tokens: Tokens, at: int) -> Expression | None:
    """Read "hằng tháng, báo cáo … trước ngày 25": how often, then, in the same sentence, where in it."""
    found = every_at(tokens, at)
    report = found is None
    found = found or report_of_at(tokens, at)
    if found is None:
        return None
    every, end = found
    if every.unit is None:
        placed = _placed_at(tokens, end, near=True) if every.vague else None
        if placed is not None and placed[1] is not None and (unit := _unit_of(placed[1])) is not None:
            op, slot, hour, behind = placed
            return Expression(at, behind, op, every=Every(unit), slot=slot, hour=hour, strong=True)
        return Expression(at, end, Operator.ON, every=every)
    here = end
    while here < end + _REACH:
        token = tokens[here]
        if token.kind in ("break", "end") or is_sign(token, ".;"):
            break
        if here > end and every_at(tokens, here) is not None:
            break
        placed = _placed_at(tokens, here, near=here <= end + _NEAR) or _numbered_at(tokens, here, every)
        if placed is not None:
            op, slot, hour, behind = placed
            return Expression(at, behind, op, every=every, slot=slot, hour=hour, strong=True)
        here += 1
    return None if report else Expression(at, end, Operator.ON, every=every)


def _numbered_at(tokens: Tokens, at: int, every: Every) -> tuple[Operator, Slot, None, int] | None:
    """Read the "trước 20" of "mỗi tháng trước 20": a day of the month by its number alone, where nothing follows."""
    bound = operator_at(tokens, at) if every.unit in ("month", "quarter") and tokens[at].words & OPERATORS else None
    if bound is None or bound.atom.op not in (Operator.BEFORE, Operator.BY):
        return None
    number = tokens[bound.end]
    alone = tokens[bound.end + 1].kind in ("sign", "break", "end") and not is_sign(tokens[bound.end + 1], "/%-")
    if number.kind != "number" or not alone or not 1 <= number.value[0] <= LAST_OF_MONTH:
        return None
    return bound.atom.op, Slot(days=(number.value[0],)), None, bound.end + 1


def _unit_of(slot: Slot) -> Unit | None:
    """Return how often "định kỳ vào thứ Sáu" and "định kỳ trước ngày 20" are."""
    if slot.weekdays:
        return "week"
    if slot.edge is not None and (of := slot.edge.of.unit) != "months" and of != "school year":
        return of
    return "month" if slot.days else None


def _placed_at(tokens: Tokens, at: int, *, near: bool) -> tuple[Operator, Slot | None, Hour | None, int] | None:
    """Read an operator and a place in the period; near the frequency it needs no operator."""
    bound = operator_at(tokens, at) if tokens[at].words & OPERATORS else None
    if bound is None and not (
        near and (tokens[at].words & _SLOT_WORDS or tokens[at].kind in ("dm", "clock", "number"))
    ):
        return None
    found = _hour_and_slot(tokens, bound.end if bound is not None else at)
    if found is None:
        return None
    hour, slot, end = found
    if slot is not None and every_at(tokens, skip(tokens, end, _OF)) is not None:
        return None
    end = end + 1 if is_sign(tokens[end], ")") else end
    return _op(bound, slot), slot, hour, end


def _hour_and_slot(tokens: Tokens, at: int) -> tuple[Hour | None, Slot | None, int] | None:
    hour = None
    clock = clock_at(tokens, at)
    here = at
    if clock is not None:
        hour, here = _with_its_part(tokens, *clock)
    elif (part := part_of_day_at(tokens, at)) is not None and slot_at(tokens, part[1]) is not None:
        hour, here = part[0], part[1]
    behind = here + 1 if hour is not None and is_sign(tokens[here], ",-") else here  # "10h00, ngày 25 hằng tháng"
    slot = slot_at(tokens, skip(tokens, behind, _ON_THE) if hour is not None else here)
    if slot is not None:
        return hour, slot[0], slot[1]
    return (hour, None, here) if clock is not None else None


def _with_its_part(tokens: Tokens, hour: Hour, at: int) -> tuple[Hour, int]:
    """Read the part of the day behind an hour where it is typed without marks: the "sang" of "9h sang ngay 20"."""
    part = part_of_day_at(tokens, at) if tokens[at].words & PART_OF_DAY else None
    follows = part is not None and bool(tokens[part[1]].words & (_EACH | _SLOT_WORDS) or tokens[part[1]].value)
    if part is None or part[0].part is None or not follows:
        return hour, at
    return of_part(hour, part[0].part), part[1]


def slot_first(tokens: Tokens, at: int, bound: Bound | None, behind: int) -> Expression | None:
    """Read "trước ngày 25 hằng tháng", "16h00 thứ Năm hàng tuần", "ngày 20 của tháng cuối quý"."""
    if not any(
        tokens[here].words & _SIGNS_OF_RECURRENCE for here in range(behind, min(behind + MANY * 2, len(tokens)))
    ):
        return None
    found = _hour_and_slot(tokens, behind)
    if found is None:
        return None
    hour, slot, end = found
    here = end + 1 if is_sign(tokens[end], ",(") else end
    every: Every | None = None
    often = every_at(tokens, skip(tokens, here, _OF))
    if often is not None and often[0].unit is not None:
        every, end = often
        if here > found[2] and is_sign(tokens[found[2]], "(") and is_sign(tokens[end], ")"):
            end += 1
    elif slot is None or not is_of_itself(slot):
        return None
    op = _op(bound, slot)
    if (hour is None or hour.hour is None) and (late := _hour_behind(tokens, end, hour)) is not None:
        hour, end, op = late[0], late[1], late[2] if bound is None and late[2] is not None else op
    return Expression(at, end, op, every=every, slot=slot, hour=hour, strong=bound is not None and bound.strong)


def _hour_behind(tokens: Tokens, at: int, said: Hour | None) -> tuple[Hour, int, Operator | None] | None:
    """Read the hour of "thứ Sáu hàng tuần, trước 16h00", "(chiều) thứ Sáu hằng tuần (trước 4h)"."""
    bracket = is_sign(tokens[at], "(")
    here = at + 1 if bracket or is_sign(tokens[at], ",") else at
    bound = operator_at(tokens, here)
    clock = clock_at(tokens, bound.end if bound is not None else here)
    if clock is None or (bound is None and here > at and not bracket):
        return None
    hour, end = clock
    if said is not None and said.part is not None:
        hour = of_part(hour, said.part)
    if bracket:
        if not is_sign(tokens[end], ")"):
            return None
        end += 1
    op = bound.atom.op if bound is not None and bound.atom.op in (Operator.BEFORE, Operator.BY) else None
    return hour, end, op


def _op(bound: Bound | None, slot: Slot | None) -> Operator:
    if bound is not None and bound.atom.op in (Operator.BEFORE, Operator.BY):
        return bound.atom.op
    if slot is not None and slot.edge is not None and not slot.edge.working and slot.edge.weekday is None:
        return Operator.BY
    return Operator.ON
