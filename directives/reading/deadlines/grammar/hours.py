"""Hours and parts of the day: "17h00", "5 giờ chiều", "sáng", "cuối giờ làm việc", "hết giờ hành chính"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.counts import and_a_half
from directives.reading.deadlines.grammar.shapes import Hour
from directives.reading.deadlines.grammar.tokens import Token, skip
from directives.reading.deadlines.grammar.words import one_of

_MORNING, _NOON, _AFTERNOON, _EVENING, _NIGHT = (one_of(w) for w in ("sáng", "trưa", "chiều", "tối", "đêm"))
PART_OF_DAY = _MORNING | _NOON | _AFTERNOON | _EVENING | _NIGHT
_BUOI, _GIO, _DAU, _CUOI, _HET, _NGAY = (one_of(w) for w in ("buổi", "giờ", "đầu", "cuối", "hết", "ngày"))
_OFFICE = one_of("làm việc hành chính")
_NGHI, _NUA, _EARLY = one_of("nghỉ"), one_of("nửa"), one_of("sớm")
_AT = one_of("lúc vào hồi khoảng đúng")

Tokens = Sequence[Token]


def clock_at(tokens: Tokens, at: int) -> tuple[Hour, int] | None:
    """Read "(lúc) 17h00 (chiều)"; "5 giờ chiều" is 17:00. None for "48 giờ", which is a term."""
    at = skip(tokens, at, _AT)
    token = tokens[at]
    parted = _parted_at(tokens, at)
    if token.kind != "clock" and parted is None:
        return None
    hour, minute = parted if parted is not None else (token.value[0], max(token.value[1], 0))
    at += 1 if parted is None else 2
    if and_a_half(tokens, at):
        minute, at = 30, at + 1
    part_at = at + 1 if tokens[at].words & _BUOI else at
    part = tokens[part_at].words & PART_OF_DAY
    if part and not tokens[part_at].words & ~PART_OF_DAY:
        at = part_at + 1
        if hour < 12 and (
            part & (_AFTERNOON | _EVENING) or (part & _NOON and hour < 4) or (part & _NIGHT and hour > 6)
        ):
            hour += 12
    if hour > 24 or minute > 59:
        return None
    return Hour(hour, minute), at


def _parted_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read an hour whose figures a scan parted: "1 7h00" for 17h00."""
    head, tail = tokens[at], tokens[at + 1]
    if head.kind != "number" or head.value[0] not in (1, 2) or head.end - head.start != 1:
        return None
    if tail.kind != "clock" or tail.value[0] > 9 or tail.start != head.end + 1:
        return None
    return head.value[0] * 10 + tail.value[0], max(tail.value[1], 0)


def part_of_day_at(tokens: Tokens, at: int) -> tuple[Hour, int, bool] | None:
    """Read a part of the day before its day: "(buổi) chiều", "cuối giờ chiều", "cuối ngày", "giờ hành chính".

    The third value is True where it can stand for today by itself ("cuối giờ chiều", not "chiều").
    """
    words = tokens[at].words
    if words & (_DAU | _CUOI | _HET) and tokens[at + 1].words & (_GIO | _BUOI | PART_OF_DAY | _NGAY):
        inner = tokens[at + 1].words
        if inner & _NGAY and not words & _CUOI:
            return None
        end = skip(tokens, at + 2, _OFFICE | _BUOI)
        if tokens[end].words & PART_OF_DAY and inner & (_GIO | _BUOI):
            end += 1
        if inner & _NGAY and tokens[end].words & one_of("cùng"):
            return None
        return Hour(closing=not words & _DAU), end, True
    if words & _GIO and tokens[at + 1].words & _NGHI:
        return Hour(closing=True), skip(tokens, at + 2, _NOON), True
    if words & _NUA and tokens[at + 1].words & _NIGHT:
        return Hour(closing=True), at + 2, True
    if words & _GIO and tokens[at + 1].words & _OFFICE:
        return Hour(closing=True), skip(tokens, at + 1, _OFFICE), True
    at = at + 1 if words & _BUOI else at
    if tokens[at].words & PART_OF_DAY:
        return Hour(), skip(tokens, at + 1, _EARLY), False
    return None
