"""Single days: "ngày 20/9/2024", "thứ Sáu tuần sau", "ngày mai", "mùng 10 tháng 3 âm lịch"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.feasts import dated_feast_at, feast_at
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Edge, Feast, Weekday, When
from directives.reading.deadlines.grammar.stretches import WrittenYear, month_number_at, on_at, stretch_at, year_at
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_TODAY = one_of("hnay")
_NGAY, _HOM, _THANG, _NAM, _THU, _T = (one_of(w) for w in ("ngày", "hôm bữa", "tháng", "năm", "thứ", "t"))
_CHU, _NHAT, _CN, _MUNG, _RAM = (one_of(w) for w in ("chủ", "nhật", "cn", "mùng mồng", "rằm"))
_NAY, _MAI, _MOT, _KIA, _KIA_LATER = (one_of(w) for w in ("nay", "mai", "mốt", "kia", "kìa"))
_LAM, _VIEC, _CUOI, _DAU, _OF = (one_of(w) for w in ("làm", "việc", "cuối", "đầu", "của trong hàng hằng mỗi từng"))
_LAST_WORDS, _AM, _AL, _DUONG, _DL, _LICH = (one_of(w) for w in ("cùng tiên", "âm", "al", "dương", "dl", "lịch"))
_TET, _TUC, _LA, _THIS, _CHAP = one_of("tết"), one_of("tức"), one_of("là"), one_of("này nay"), one_of("chạp")
_WEEKDAYS = {one_of(w): n for n, w in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy"))} | {one_of("bẩy"): 5}
_ANY_WEEKDAY = one_of("hai ba tư năm sáu bảy bẩy")
_TUAN, _COMING = one_of("tuần"), one_of("tới")

_OCCASION = 5  # the words that may name a day before its date


def weekday_name_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the name of a weekday → 0 Monday … 6 Sunday: "thứ Hai", "Thứ 2", "T2", "Chủ nhật", "CN"."""
    token, behind = tokens[at], tokens[at + 1]
    if token.words & _THU:
        if behind.kind == "number" and 2 <= behind.value[0] <= 7:
            return behind.value[0] - 2, at + 2
        named = behind.words & _ANY_WEEKDAY
        return (_WEEKDAYS[named & -named], at + 2) if named else None
    if (token.words & _CHU and behind.words & _NHAT) or token.words & _CN:
        return 6, at + (1 if token.words & _CN else 2)
    if token.words & _T and behind.kind == "number" and behind.start == token.end and 2 <= behind.value[0] <= 7:
        return behind.value[0] - 2, at + 2
    return None


def day_at(tokens: Tokens, at: int) -> tuple[When, int, bool] | None:
    """Read one day. The third value is False for figures alone ("20/9"), which may be a ratio."""
    named = weekday_name_at(tokens, at)
    if named is not None:
        return _after_weekday(tokens, *named)
    words = tokens[at].words
    if words & _NGAY:
        return _after_ngay(tokens, at + 1)
    if words & (_HOM | _MAI | _TODAY):
        found = _near_day_at(tokens, at)
        return (*found, True) if found is not None else None
    if words & (_MUNG | _RAM):
        return _lunar_at(tokens, at)
    if tokens[at].kind in ("dmy", "dm"):
        day, end = _numbered_at(tokens, at) or (None, at)
        return (day, end, tokens[at].kind == "dmy" or day.year is not None) if day is not None else None
    found_day = _numbered_at(tokens, at)
    if found_day is not None and (found_day[0].month or found_day[0].months_on is not None):
        return *found_day, True
    dated = dated_feast_at(tokens, at)
    if dated is not None:
        return *dated, True
    eve = _eve_at(tokens, at)
    if eve is not None:
        return *eve, True
    run = _run_at(tokens, at)
    if run is not None:
        return *run, True
    feast = feast_at(tokens, at)
    if feast is not None:
        return *feast, True
    return None


def _run_at(tokens: Tokens, at: int) -> tuple[Edge, int] | None:
    """Read "05 ngày đầu (của) tháng 10", "10 ngày cuối năm"."""
    count = number_at(tokens, at)
    if count is None or not tokens[count[1]].words & _NGAY or not 1 <= count[0] <= 31:
        return None
    edge = _edge_at(tokens, count[1] + 1)
    return (replace(edge[0], days=count[0]), edge[1]) if edge is not None else None


def _after_weekday(tokens: Tokens, weekday: int, at: int) -> tuple[When, int, bool] | None:
    here = at
    bracket = is_sign(tokens[here], "(")
    if bracket or is_sign(tokens[here], ",-"):
        here += 1
    here = skip(tokens, here, _LA)
    if tokens[here].words & _NGAY or tokens[here].kind in ("dmy", "dm"):
        day = _numbered_at(tokens, here + 1 if tokens[here].words & _NGAY else here)
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
    on = on_at(tokens, at)
    if on is not None:
        coming = bool(on[0]) and not tokens[at].words & one_of("sau")
        if coming:
            return Weekday(weekday, coming=True), on[1], True
        return Weekday(weekday, on[0]), on[1], True
    return Weekday(weekday), at, True


def _after_ngay(tokens: Tokens, at: int) -> tuple[When, int, bool] | None:
    words = tokens[at].words
    if words & (_HOM | _MAI | _MOT | _KIA | _KIA_LATER):
        found = _near_day_at(tokens, at)
        return (*found, True) if found is not None else None
    if words & (_MUNG | _RAM):
        return _lunar_at(tokens, at)
    edge = _edge_at(tokens, at)
    if edge is not None:
        return *edge, True
    weekday = weekday_name_at(tokens, at)
    if weekday is not None:
        return _after_weekday(tokens, *weekday)
    day = _eve_at(tokens, at) or _numbered_at(tokens, at)
    if day is not None:
        return *day, True
    feast = feast_at(tokens, at)
    if feast is not None:
        return *feast, True
    occasion = _occasion_at(tokens, at)
    if occasion is not None:
        return *occasion, True
    if words & _THANG and tokens[at + 1].kind in ("number", "my"):  # "ngày Tháng 11/2025"
        month = stretch_at(tokens, at)
        return (*month, True) if month is not None else None
    return None


def _occasion_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read what follows "ngày" where the day is named before its date: "ngày bầu cử 15/3/2026"."""
    for here in range(at, at + _OCCASION):
        token = tokens[here]
        if here > at and token.kind in ("dmy", "dm"):
            return _numbered_at(tokens, here)
        if token.kind != "word" or token.words:
            return None
    return None


def _near_day_at(tokens: Tokens, at: int) -> tuple[When, int] | None:
    """Read "hôm nay", "mai", "mốt", "kia"; after "ngày" too."""
    words = tokens[at].words
    if words & _TODAY:
        return DaysOn(0), at + 1
    if words & _HOM:
        return (DaysOn(0), at + 2) if tokens[at + 1].words & _NAY else None
    if words & _MAI:
        return DaysOn(1), at + 1
    if words & (_MOT | _KIA):
        return DaysOn(2), at + 1
    return (DaysOn(3), at + 1) if words & _KIA_LATER else None


def _edge_at(tokens: Tokens, at: int) -> tuple[Edge, int] | None:
    """Read what follows "ngày": "làm việc cuối cùng của tháng 9", "đầu tiên của quý", "cuối tháng"."""
    working = bool(tokens[at].words & _LAM and tokens[at + 1].words & _VIEC)
    at = at + 2 if working else at
    if not tokens[at].words & (_DAU | _CUOI):
        return None
    place = 1 if tokens[at].words & _DAU else -1
    of = stretch_at(tokens, skip(tokens, skip(tokens, at + 1, _LAST_WORDS), _OF), any_one=True)
    return (Edge(place, of[0], working), of[1]) if of is not None else None


def _numbered_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read a day by its number, with month, year and calendar as far as they are written."""
    parted = _parted_at(tokens, at)
    if parted is not None:
        return parted
    either = _day_or_range_at(tokens, at)
    return either if either is not None else _whole_number_at(tokens, at)


def _whole_number_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    token = tokens[at]
    if token.kind == "dmy":
        return _with_calendar(tokens, at + 1, Day(token.value[0], token.value[1], token.value[2]))
    if token.kind in ("dm", "dotted"):
        named = year_at(tokens, at + 1)
        day = Day(token.value[0], token.value[1], named.year, years_on=named.on)
        return _with_calendar(tokens, named.end, day)
    found = number_at(tokens, at)
    if found is None or not 1 <= found[0] <= 99:
        return None
    number, at = found
    here = at + 1 if is_sign(tokens[at], "/,") else at
    if not tokens[here].words & _THANG:
        return _with_calendar(tokens, at, Day(number))
    month = month_number_at(tokens, here + 1)
    if month is None:
        on = on_at(tokens, here + 1)
        if on is not None and here == at:
            return Day(number, months_on=on[0]), on[1]
        return Day(number), at
    named = year_at(tokens, month[2]) if month[1] is None else WrittenYear(month[1], None, month[2])
    lunar = bool(tokens[here + 1].words & _CHAP)
    return _with_calendar(tokens, named.end, Day(number, month[0], named.year, years_on=named.on, lunar=lunar))


def _parted_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read a day whose figures a scan parted, "1 8/10/2024" for 18/10/2024; it is asked about."""
    head, tail = tokens[at], tokens[at + 1]
    if head.kind != "number" or head.value[0] > 3 or head.end - head.start != 1 or tail.start != head.end + 1:
        return None
    if tail.kind not in ("dm", "dmy", "number") or tail.value[0] > 9:
        return None
    rest = _whole_number_at(tokens, at + 1)
    if rest is None or rest[0].month is None or rest[0].day > 9:
        return None
    day = head.value[0] * 10 + rest[0].day
    return replace(rest[0], day=day, unsure=f"Chữ số “{head.value[0]} {rest[0].day}” có thể bị tách khi quét"), rest[1]


def _day_or_range_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read "15-10": the 15th of October; "10-12" may be the 10th to the 12th as well, and is asked about."""
    first, dash, second = tokens[at], tokens[at + 1], tokens[at + 2]
    if first.kind != "number" or second.kind != "number" or not is_sign(dash, "-") or second.end - first.start > 5:
        return None
    day, month = first.value[0], second.value[0]
    if not 1 <= month <= 12 or day > 31 or dash.start != first.end or tokens[at + 3].words & _THANG:
        return None
    unsure = f"“{day}-{month}” là ngày {day} tháng {month}, hay từ ngày {day} đến ngày {month}" if day < month else ""
    return Day(day, month, unsure=unsure), at + 3


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
            named = year_at(tokens, month[2])
            year = month[1] if month[1] is not None else named.year
            return *_with_calendar(tokens, named.end, Day(15, month[0], year, lunar=True)), True
        return Day(15, lunar=True), here, True
    found = _numbered_at(tokens, at + 1)
    if found is None:
        return None
    day, end = found
    if day.month is None and tokens[end].words & _TET:
        feast = feast_at(tokens, end)
        year_number = feast[0].year if feast is not None and isinstance(feast[0], Feast) else None
        return Day(day.day, 1, year_number, lunar=True), feast[1] if feast else end + 1, True
    return day, end, True


def _with_calendar(tokens: Tokens, at: int, day: Day) -> tuple[Day, int]:
    """Read the calendar behind a day: "âm lịch", "(AL)", "dương lịch", or the solar day that it is ("tức 7/4")."""
    bracket = is_sign(tokens[at], "(")
    here = at + 1 if bracket else at
    if tokens[here].words & (_AM | _AL):
        end = here + (2 if tokens[here + 1].words & _LICH else 1)
        return replace(day, lunar=True), end + 1 if bracket and is_sign(tokens[end], ")") else end
    if tokens[here].words & (_DUONG | _DL):
        end = here + (2 if tokens[here + 1].words & _LICH else 1)
        return replace(day, lunar=False), end + 1 if bracket and is_sign(tokens[end], ")") else end
    if bracket and tokens[here].words & _TUC:
        solar = tokens[skip(tokens, here + 1, _LA | _NGAY)]
        if solar.kind in ("dm", "dmy"):
            end = skip(tokens, here + 1, _LA | _NGAY) + 1
            year = solar.value[2] if solar.kind == "dmy" else day.year
            return Day(solar.value[0], solar.value[1], year), end + 1 if is_sign(tokens[end], ")") else end
    if bracket and (weekday := weekday_name_at(tokens, here)) is not None and is_sign(tokens[weekday[1]], ")"):
        return replace(day, weekday=weekday[0]), weekday[1] + 1
    return day, at
