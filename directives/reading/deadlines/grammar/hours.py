"""Hours and parts of the day: "17h00", "5 giờ kém 15 chiều", "8 rưỡi sáng", "cuối giờ làm việc"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import and_a_half, number_at, spelled
from directives.reading.deadlines.grammar.shapes import Hour, PartOfDay
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

_NOON, _NIGHT = one_of("trưa"), one_of("đêm khuya")
_PARTS: dict[int, PartOfDay] = {
    one_of("sáng"): "morning", _NOON: "noon", one_of("chiều"): "afternoon", one_of("tối"): "evening",
    one_of("đêm"): "night", one_of("khuya"): "night",
}  # fmt: skip
PART_OF_DAY = sum(_PARTS)
_BUOI, _GIO, _DAU, _CUOI, _HET, _NGAY, _LAST = (
    one_of(w) for w in ("buổi", "giờ", "đầu", "cuối", "hết", "ngày", "cùng")
)
_OFFICE, _PHUT, _KEM, _LESS = one_of("làm việc hành chính"), one_of("phút"), one_of("kém"), (5, 10, 15, 20, 25)
_NGHI, _NUA, _EARLY, _MEETING = one_of("nghỉ"), one_of("nửa"), one_of("sớm"), one_of("họp")
_AT = one_of("lúc vào hồi khoảng đúng tầm chừng cỡ độ")
_ON_A_DAY = PART_OF_DAY | one_of("buổi ngày nay mai mốt hôm bữa thứ chủ cn t")
_NAMED_DAYS = frozenset(("dmy", "dm"))
_TAN, _OFF_WORK = one_of("tan"), frozenset(("lam", "so", "tam", "ca", "hoc", "hop"))
_EARLIEST_OF_WORK = 7
_NOONTIME = 12

Tokens = Sequence[Token]


def clock_at(tokens: Tokens, at: int, *, behind_a_day: bool = False) -> tuple[Hour, int] | None:
    """Read "(lúc) 17h00 (chiều)"; "5 giờ chiều" is 17:00. None for "48 giờ", which is a term.

    ``behind_a_day``: one was said before ("sáng mai 8 rưỡi"), so that none must follow.
    "4h" without a part of the day is unsure: few offices want a thing at four in the morning.
    """
    at = skip(tokens, at, _AT)
    figures = _figures_at(tokens, at, behind_a_day)
    if figures is None:
        return None
    written_out = tokens[at].kind == "clock" and tokens[at].value[1] >= 0  # "06h00" is of the morning
    hour, minute, at = figures
    if written_out and tokens[at].letters == "pm" and hour < _NOONTIME:
        hour, at = hour + _NOONTIME, at + 1
    if and_a_half(tokens, at):
        minute, at = 30, at + 1
    elif tokens[at].words & _KEM and (less := number_at(tokens, at + 1)) is not None and less[0] in _LESS:
        hour, minute, at = hour - 1, 60 - less[0], skip(tokens, less[1], _PHUT)
    part_at = at + 1 if tokens[at].words & _BUOI else at
    part = _part_named(tokens, part_at)
    said = Hour(hour, minute, unsure=1 <= hour < _EARLIEST_OF_WORK and not written_out)
    if part is not None:
        said, at = of_part(said, part), part_at + 1
    if not 0 <= (said.hour or 0) <= 24 or minute > 59:
        return None
    return said, at


def _figures_at(tokens: Tokens, at: int, behind_a_day: bool) -> tuple[int, int, int] | None:
    """Read "17h30", "17.30 ngày", "5pm", "mười bảy giờ ba mươi", "8 rưỡi sáng" → hour, minute, place behind."""
    token = tokens[at]
    if token.kind == "clock":
        return token.value[0], max(token.value[1], 0), at + 1
    if token.kind == "dotted" and token.value[1] < 60 and _is_on_a_day(tokens, at + 1):
        return token.value[0], token.value[1], at + 1
    parted = _parted_at(tokens, at)
    if parted is not None:
        return *parted, at + 2
    number = number_at(tokens, at) if token.kind == "number" or token.words else None
    if number is None or number[0] > 24:
        return None
    hour, behind = number
    if tokens[behind].letters in ("am", "pm") and tokens[behind].start <= tokens[behind - 1].end + 1:
        afternoon = tokens[behind].letters == "pm"
        if afternoon or tokens[behind].start == tokens[behind - 1].end:
            return hour % _NOONTIME + _NOONTIME * afternoon, 0, behind + 1
    if and_a_half(tokens, behind) and (behind_a_day or _is_on_a_day(tokens, behind + 1)):
        return hour, 0, behind
    if tokens[behind].words & _KEM and (less := number_at(tokens, behind + 1)) is not None:
        return (hour, 0, behind) if less[0] in _LESS and _is_on_a_day(tokens, less[1]) else None
    if token.kind != "word" or not tokens[behind].words & _GIO or not _is_an_hour_in_words(tokens, behind + 1):
        return None
    return hour, *_minutes_in_words(tokens, behind + 1)


def _is_on_a_day(tokens: Tokens, at: int) -> bool:
    """Return True where a day or a part of it follows."""
    here = at + 1 if is_sign(tokens[at], ",") else at
    return bool(tokens[here].words & _ON_A_DAY) or tokens[here].kind in _NAMED_DAYS


def _is_an_hour_in_words(tokens: Tokens, at: int) -> bool:
    """Return True where "mười giờ" is the clock's: a day or minutes follow it, else it is a term."""
    return (
        _is_on_a_day(tokens, at)
        or bool(tokens[at].words & _KEM)
        or and_a_half(tokens, at)
        or ((found := number_at(tokens, at)) is not None and _minutes_in_words(tokens, at)[1] >= found[1])
    )


def _minutes_in_words(tokens: Tokens, at: int) -> tuple[int, int]:
    """Read "ba mươi (phút)" behind "mười bảy giờ"."""
    found = spelled(tokens, at) or number_at(tokens, at)
    if found is None or found[0] > 59:
        return 0, at
    end = skip(tokens, found[1], _PHUT)
    return (found[0], end) if end > found[1] or _is_on_a_day(tokens, end) else (0, at)


def of_part(hour: Hour, part: PartOfDay) -> Hour:
    """Return an hour of a part of the day: "5 giờ chiều" is 17:00, "12 giờ đêm" the end of the day."""
    if hour.hour is None:
        return replace(hour, part=part)
    figure = hour.hour
    if part == "night" and figure == _NOONTIME:
        figure = 24
    elif figure < _NOONTIME and (
        part in ("afternoon", "evening") or (part == "noon" and figure < 4) or (part == "night" and figure > 6)
    ):
        figure += _NOONTIME
    return replace(hour, hour=figure, part=part, unsure=False)


def _part_named(tokens: Tokens, at: int) -> PartOfDay | None:
    words = tokens[at].words
    if not words & PART_OF_DAY or words & ~PART_OF_DAY:
        return None
    return _PARTS[words & -words]


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
        if inner & _NGAY and tokens[end].words & _LAST:
            return None
        return Hour(closing=not words & _DAU), end, True
    if words & _GIO and tokens[at + 1].words & (_NGHI | _OFFICE | _MEETING):
        end = skip(tokens, at + 1, _NGHI | _OFFICE | _MEETING)
        of_work = not tokens[at + 1].words & _MEETING
        return Hour(closing=True), end + 1 if tokens[end].words & PART_OF_DAY else end, of_work
    if words & _TAN and tokens[at + 1].letters in _OFF_WORK:
        return Hour(closing=True), at + 2, True
    if words & _NUA and tokens[at + 1].words & _NIGHT:
        return Hour(closing=True), at + 2, True
    at = at + 1 if words & _BUOI else at
    if tokens[at].words & PART_OF_DAY:
        part = _PARTS[tokens[at].words & PART_OF_DAY & -(tokens[at].words & PART_OF_DAY)]
        return Hour(part=part), skip(tokens, at + 1, _EARLY), False
    return None
