"""Single days: "ngày 20/9/2024", "thứ Sáu tuần sau", "ngày mai", "mùng 10 tháng 3 âm lịch"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.cycle import cycle_year_at
from directives.reading.deadlines.grammar.edges import edge_at, run_at
from directives.reading.deadlines.grammar.feasts import anniversary_at, dated_feast_at, feast_at
from directives.reading.deadlines.grammar.near import mot_at, near_day_at, vague_at
from directives.reading.deadlines.grammar.numbered import numbered_day_at, with_calendar
from directives.reading.deadlines.grammar.ordinals import month_number_at
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Edge, Feast, Vague, Weekday, When
from directives.reading.deadlines.grammar.stretches import stretch_at
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.weekdays import weekday_name_at
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import ends_a_range, on_at, year_at

Tokens = Sequence[Token]

_NGAY, _HOM, _TODAY, _THANG, _MUNG, _RAM, _MAI, _MOT, _KIA, _KIA_LATER = (
    one_of(w) for w in ("ngày", "hôm bữa", "hnay", "tháng", "mùng mồng", "rằm", "mai", "mốt", "kia", "kìa")
)
_LAM, _VIEC, _CUOI, _DAU, _OF, _LAST_WORDS, _TET, _LA, _TUAN, _SAU = (
    one_of(w)
    for w in ("làm", "việc", "cuối", "đầu", "của trong hàng hằng mỗi từng", "cùng tiên", "tết", "là", "tuần", "sau")
)
_NO_OCCASION = one_of(
    "ngày tháng quý tuần trước sau đến tới từ trong hết chậm muộn vào và hoặc không hạn một hai ba bốn sáu bảy tám chín"
)
_TAY = one_of("tây")
_EXPECTED = one_of("dự kiến tức là ngày vào")
_MOST_MONTHS = 12
_OCCASION = 8  # the words that may name a day before its date


def day_at(tokens: Tokens, at: int) -> tuple[When, int, bool] | None:
    """Read one day. The third value is False for figures alone ("20/9"), which may be a ratio."""
    named = weekday_name_at(tokens, at)
    if named is not None:
        return _after_weekday(tokens, *named)
    words = tokens[at].words
    if words & _NGAY:
        return _after_ngay(tokens, at + 1)
    if words & (_HOM | _MAI | _TODAY):
        found = near_day_at(tokens, at) or _after_hom(tokens, at)
        return (*found, True) if found is not None else None
    vague = vague_at(tokens, at) or mot_at(tokens, at)
    if vague is not None:
        return *vague, True
    if words & (_MUNG | _RAM):
        return _lunar_at(tokens, at)
    if tokens[at].kind in ("dmy", "dm"):
        day, end = numbered_day_at(tokens, at) or (None, at)
        return (day, end, tokens[at].kind == "dmy" or day.year is not None) if day is not None else None
    dashed = tokens[at].kind == "number" and is_sign(tokens[at + 1], "-")  # "trường 30-4" may be a name
    found_day = numbered_day_at(tokens, at)
    western = found_day is not None and found_day[1] > at + 1 and tokens[found_day[1] - 1].words & _TAY  # "20 tây"
    if found_day is not None and (
        western or found_day[0].month or found_day[0].lunar or _is_a_day_of_a_month(found_day[0])
    ):
        return *found_day, not dashed
    dated = dated_feast_at(tokens, at)
    if dated is not None:
        return *dated, True
    eve = _eve_at(tokens, at)
    if eve is not None:
        return *eve, True
    run = run_at(tokens, at)
    if run is not None:
        return *run, True
    feast = feast_at(tokens, at)
    if feast is not None:
        return *feast, True
    return None


def _is_a_day_of_a_month(day: Day) -> bool:
    """Return True for "20 tháng sau" without "ngày"; "2 tháng tới" is two months."""
    return day.months_on is not None and day.day > _MOST_MONTHS


def _after_weekday(tokens: Tokens, weekday: int, at: int) -> tuple[When, int, bool] | None:
    here = at
    bracket = is_sign(tokens[here], "(")
    if bracket or is_sign(tokens[here], ",-"):
        here += 1
    here = skip(tokens, here, _LA)
    if _begins_a_numbered_day(tokens, here):
        day = numbered_day_at(tokens, here + 1 if tokens[here].words & _NGAY else here)
        if day is not None:
            end = day[1] + 1 if bracket and is_sign(tokens[day[1]], ")") else day[1]
            return replace(day[0], weekday=weekday), end, True
    if tokens[at].words & _TUAN:
        on = on_at(tokens, at + 1)
        if on is not None:
            return Weekday(weekday, on[0]), on[1], True
        if tokens[at + 1].words & (_DAU | _CUOI):
            week = stretch_at(tokens, at)
            if week is not None:
                return Edge(1, week[0], weekday=weekday), week[1], True
    if tokens[at].words & (_DAU | _CUOI):
        of = stretch_at(tokens, skip(tokens, skip(tokens, at + 1, _LAST_WORDS), _OF), any_one=True)
        if of is not None:
            return Edge(1 if tokens[at].words & _DAU else -1, of[0], weekday=weekday), of[1], True
    on = on_at(tokens, at) if not ends_a_range(tokens, at) else None
    if on is not None:
        coming = bool(on[0]) and not tokens[at].words & _SAU
        if coming:
            return Weekday(weekday, coming=True), on[1], True
        return Weekday(weekday, on[0]), on[1], True
    return Weekday(weekday), at, True


def _begins_a_numbered_day(tokens: Tokens, at: int) -> bool:
    """Return True for "ngày 10/4", "10/4", "10 tháng 4" behind a weekday."""
    if tokens[at].words & _NGAY or tokens[at].kind in ("dmy", "dm"):
        return True
    return (
        tokens[at].kind == "number" and bool(tokens[at + 1].words & _THANG) and tokens[at + 2].kind in ("number", "my")
    )


def _after_ngay(tokens: Tokens, at: int) -> tuple[When, int, bool] | None:
    words = tokens[at].words
    if words & (_HOM | _MAI | _MOT | _KIA | _KIA_LATER):
        found = near_day_at(tokens, at)
        return (*found, True) if found is not None else None
    if words & (_MUNG | _RAM):
        return _lunar_at(tokens, at)
    if words & _LAM and tokens[at + 1].words & _VIEC and (on := on_at(tokens, at + 2)) is not None and on[0] > 0:
        return DaysOn(on[0], working=True), on[1], True  # "ngày làm việc tiếp theo"
    if words & _LAM and tokens[at + 1].words & _VIEC:  # "(hết) ngày làm việc thứ Sáu"
        worked = day_at(tokens, at + 2)
        if worked is not None and isinstance(worked[0], Day | Weekday) and not tokens[worked[1]].words & _OF:
            return worked
    edge = edge_at(tokens, at)
    if edge is not None:
        return *edge, True
    weekday = weekday_name_at(tokens, at)
    if weekday is not None:
        return _after_weekday(tokens, *weekday)
    day = _eve_at(tokens, at) or numbered_day_at(tokens, at)
    if day is not None:
        return *day, True
    feast = feast_at(tokens, at)
    if feast is not None:
        return *feast, True
    occasion = _occasion_at(tokens, at) or anniversary_at(tokens, at)
    if occasion is not None:
        return *occasion, True
    if words & _THANG and tokens[at + 1].kind in ("number", "my"):  # "ngày Tháng 11/2025"
        month = stretch_at(tokens, at)
        return (*month, True) if month is not None else None
    return None


def _occasion_at(tokens: Tokens, at: int) -> tuple[When, int] | None:
    """Read what follows "ngày" where the day is named before its date: "ngày bầu cử 15/3/2026"."""
    for here in range(at, at + _OCCASION):
        token = tokens[here]
        if here > at and token.kind in ("dmy", "dm"):
            return numbered_day_at(tokens, here)
        if here > at and is_sign(token, "("):  # "ngày khai mạc kỳ họp (dự kiến 05/12/2024)"
            day = numbered_day_at(tokens, skip(tokens, here + 1, _EXPECTED))
            closed = day is not None and day[0].month is not None and is_sign(tokens[day[1]], ")")
            return (day[0], day[1] + 1) if day is not None and closed else None
        if (token.kind != "word" or token.words & _NO_OCCASION) and not (here > at and is_sign(token, "-")):
            return None
    return None


def _after_hom(tokens: Tokens, at: int) -> tuple[When, int] | None:
    """Read "hôm 20/9", "bữa 25", "hôm thứ Sáu tuần sau"; "hôm thứ Sáu" alone may be the last one."""
    weekday = weekday_name_at(tokens, at + 1)
    if weekday is None and tokens[at + 1].words & _SAU:
        return None
    if weekday is None:
        return numbered_day_at(tokens, at + 1)
    found = _after_weekday(tokens, *weekday)
    if found is None or (isinstance(found[0], Weekday) and found[0] == Weekday(weekday[0])):
        return Vague(), weekday[1]
    return found[0], found[1]


def _eve_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read "28 Tết": a day of the last lunar month."""
    token = tokens[at]
    if token.kind != "number" or not 20 <= token.value[0] <= 30 or not tokens[at + 1].words & _TET:
        return None
    feast = feast_at(tokens, at + 1)
    year = feast[0].year if feast is not None else None
    end = feast[1] if feast is not None else at + 2
    return Day(token.value[0], 12, year - 1 if year is not None else None, lunar=True), end


def _lunar_at(tokens: Tokens, at: int) -> tuple[When, int, bool] | None:
    """Read "mùng 10 tháng 3 (âm lịch)", "mùng 3 Tết", "rằm tháng Bảy", "rằm"."""
    if tokens[at].words & _RAM:
        here = at + 1
        if tokens[here].words & _THANG and (month := month_number_at(tokens, here + 1)) is not None:
            if (cycle := cycle_year_at(tokens, month[2])) is not None:
                return *with_calendar(tokens, cycle[1], Day(15, month[0], cycle[0], lunar=True)), True
            named = year_at(tokens, month[2])
            year = month[1] if month[1] is not None else named.year
            return *with_calendar(tokens, named.end, Day(15, month[0], year, lunar=True)), True
        return Day(15, lunar=True), here, True
    found = numbered_day_at(tokens, at + 1)
    if found is None:
        return None
    day, end = found
    if day.month is None and tokens[end].words & _TET:
        feast = feast_at(tokens, end)
        year_number = feast[0].year if feast is not None and isinstance(feast[0], Feast) else None
        return Day(day.day, 1, year_number, lunar=True), feast[1] if feast else end + 1, True
    return day, end, True
