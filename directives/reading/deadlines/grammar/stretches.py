"""Weeks, months, quarters, halves and years: "tháng 9/2024", "quý IV", "6 tháng cuối năm", "giữa tuần sau"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.ordinals import month_number_at, roman_at
from directives.reading.deadlines.grammar.shapes import Part, Stretch
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import ends_a_range, is_year, on_at, year_at

Tokens = Sequence[Token]

_THANG, _QUY, _NAM, _TUAN = one_of("tháng"), one_of("quý"), one_of("năm"), one_of("tuần")
_T, _Q, _TH = one_of("t"), one_of("q"), one_of("th")
_DAU, _GIUA, _CUOI, _NUA = one_of("đầu"), one_of("giữa"), one_of("cuối"), one_of("nửa")
_THUONG, _TRUNG, _HA = one_of("thượng"), one_of("trung"), one_of("hạ")
_OF, _LAST_WORDS, _SANG, _THU, _LE = (
    one_of("của trong"),
    one_of("cùng tiên"),
    one_of("sang"),
    one_of("thứ"),
    one_of("lễ"),
)
_GIENG, _CHAP, _HOC = one_of("giêng"), one_of("chạp"), one_of("học")
_SOME_OF, _UNITS_OR_TIME = one_of("những các mấy"), one_of("ngày tuần tháng quý thời gian phần")
_CON, _LAI = one_of("còn"), one_of("lại")
_THIS = one_of("này nay")
_COMING = one_of("tới")
_AM, _LUNAR = one_of("âm"), one_of("âm lịch")

UNITS: dict[int, Literal["week", "month", "quarter", "year"]] = {
    _TUAN: "week",
    _THANG: "month",
    _QUY: "quarter",
    _NAM: "year",
}
_PARTS: dict[int, Part] = {_DAU: "first", _GIUA: "middle", _CUOI: "last"}


def stretch_at(tokens: Tokens, at: int, *, any_one: bool = False) -> tuple[Stretch, int] | None:
    """Read a stretch, with its part where one is named. ``any_one``: "của tháng", with no number, counts too."""
    words = tokens[at].words
    if not words and tokens[at].kind != "number":
        return None
    if words & _NUA and (half := _half_at(tokens, at)) is not None:
        return half
    parted = _part_at(tokens, at)
    if parted is not None:
        part, behind = parted
        found = _whole_at(tokens, behind, any_one=True)
        if found is not None:
            return replace(found[0], part=part), found[1]
        return None
    return _months_of_year_at(tokens, at) or _rest_at(tokens, at) or _whole_at(tokens, at, any_one=any_one)


def _rest_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read "những tháng cuối năm", "các ngày còn lại của tháng 8", "phần còn lại của năm": up to its last day."""
    here = skip(tokens, at, _SOME_OF)
    rest = skip(tokens, here, _UNITS_OR_TIME)
    left = tokens[rest].words & _CON and tokens[rest + 1].words & _LAI
    if rest == here or not (left or (here > at and tokens[rest].words & _CUOI)):
        return None
    return _whole_at(tokens, skip(tokens, rest + (2 if left else 1), _OF), any_one=True)


def _part_at(tokens: Tokens, at: int) -> tuple[Part, int] | None:
    words = tokens[at].words
    if words & _NUA:
        half = tokens[at + 1].words & (_DAU | _CUOI | one_of("sau"))
        if half:
            return ("first half" if half & _DAU else "second half"), skip(tokens, at + 2, _OF)
        return None
    for word, part in _PARTS.items():
        if words & word and tokens[at - 1].letters != "phan":  # "phan dau", typed without marks
            return part, skip(tokens, at + 1, _OF)
    if words & (_THUONG | _TRUNG | _HA) and tokens[at + 1].words & _TUAN:
        ten: Part = "first ten" if words & _THUONG else "second ten" if words & _TRUNG else "last ten"
        return ten, skip(tokens, at + 2, _OF)
    return None


def _half_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read "nửa năm đầu", "nửa năm cuối 2025", "nửa tháng đầu (tháng 9)"."""
    unit, end = tokens[at + 1].words & (_NAM | _THANG), tokens[at + 2].words & (_DAU | _CUOI)
    if not unit or not end:
        return None
    part: Part = "first half" if end & _DAU else "second half"
    here = skip(tokens, at + 3, _OF)
    named = _whole_at(tokens, here, any_one=False)
    if named is not None and named[0].unit == UNITS[unit]:
        return replace(named[0], part=part), named[1]
    if unit & _NAM and tokens[here].kind == "number" and is_year(tokens[here]):
        return Stretch("year", tokens[here].value[0], part=part), here + 1
    return Stretch(UNITS[unit], on=0, part=part), at + 3


def _months_of_year_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read "6 tháng đầu năm 2025", "9 tháng đầu năm", "hai quý cuối năm"."""
    found = number_at(tokens, at)
    if found is None:
        return None
    count, here = found
    unit = tokens[here].words & (_THANG | _QUY)
    unit = _THANG if tokens[here].words & _T and tokens[here].start == tokens[at].end else unit  # "6T đầu năm"
    end = tokens[here + 1].words & (_DAU | _CUOI)
    if not unit or not end or not tokens[skip(tokens, here + 2, _OF)].words & _NAM:
        return None
    months = count * 3 if unit & _QUY else count
    if not 1 <= months <= 12:
        return None
    first, last = (1, months) if end & _DAU else (13 - months, 12)
    here = skip(tokens, here + 2, _OF)
    year = year_at(tokens, here)
    end = max(year.end, here + 1)
    return Stretch("months", first, year.year, years_on=year.on, until=last), end


def _whole_at(tokens: Tokens, at: int, *, any_one: bool) -> tuple[Stretch, int] | None:
    words = tokens[at].words
    if words & _SANG:
        return _next_at(tokens, at + 1)
    if words & _THANG:
        return _month_at(tokens, at + 1, any_one)
    if words & _QUY:
        return _quarter_at(tokens, at + 1, any_one)
    if words & _NAM:
        return _year_itself(tokens, at, any_one)
    if words & _TUAN:
        return _week_at(tokens, at + 1, any_one)
    if words & (_T | _Q | _TH):
        return _letter_at(tokens, at)
    return None


def _next_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read what follows "sang": "sang tuần", "sang tháng 10", "sang năm (2025)"."""
    words = tokens[at].words
    unit = next((unit for word, unit in UNITS.items() if words & word), None)
    if unit is None:
        return None
    named = _whole_at(tokens, at, any_one=False)
    return named if named is not None else (Stretch(unit, on=1), at + 1)


def _month_at(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    found = month_number_at(tokens, at)
    if found is None:
        on = on_at(tokens, at)
        if on is not None:
            return Stretch("month", on=on[0]), on[1]
        return (Stretch("month"), at) if any_one else None
    lunar = bool(tokens[at].words & (_GIENG | _CHAP))
    month, year, at = found
    if tokens[at].words & _AM:
        lunar, at = True, skip(tokens, at, _LUNAR)
    years_on = None
    if year is None:
        year, years_on, end = year_at(tokens, at)
        coming = tokens[at].words & (_THIS | _COMING) and not ends_a_range(tokens, at)
        at = at + 1 if end == at and coming else end  # "tháng 9 này"
    return Stretch("month", month, year, years_on=years_on, lunar=lunar), at


def _quarter_at(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    token = tokens[at]
    quarter, year = None, None
    if token.words & (_DAU | _CUOI) and tokens[skip(tokens, at + 1, _OF | _LAST_WORDS)].words & _NAM:
        behind = skip(tokens, at + 1, _OF | _LAST_WORDS)  # "quý cuối năm 2024"
        of = year_at(tokens, behind)
        number = 1 if token.words & _DAU else 4
        return Stretch("quarter", number, of.year, years_on=of.on), max(of.end, behind + 1)
    if token.kind == "my" and token.value[0] <= 4:
        quarter, year, at = token.value[0], token.value[1], at + 1
    elif token.kind == "dm" and token.value[0] <= 4 and token.value[1] > 12:
        quarter, year, at = token.value[0], 2000 + token.value[1], at + 1
    elif (roman := roman_at(tokens, at)) is not None:
        quarter, at = roman
    elif token.words & one_of("nhất"):
        quarter, at = 1, at + 1
    else:
        found = number_at(tokens, at)
        if found is not None and 1 <= found[0] <= 4:
            quarter, at = found
    if quarter is None:
        on = on_at(tokens, at)
        if on is not None:
            return Stretch("quarter", on=on[0]), on[1]
        return (Stretch("quarter"), at) if any_one else None
    years_on = None
    if year is None:
        year, years_on, at = year_at(tokens, at)
    return Stretch("quarter", quarter, year, years_on=years_on), at


def _year_itself(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    if tokens[at + 1].words & _HOC:
        return _school_year_at(tokens, at + 2)
    found = year_at(tokens, at)
    if found.end == at:
        return (Stretch("year"), at + 1) if any_one else None
    return Stretch("year", found.year, on=found.on), found.end


def _school_year_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read what follows "năm học": "2024-2025", "2024 - 2025", "này"."""
    if tokens[at].kind == "years":
        return Stretch("school year", tokens[at].value[0]), at + 1
    if tokens[at].kind == "number" and is_year(tokens[at]):
        other = is_sign(tokens[at + 1], "-") and tokens[at + 2].kind == "number" and is_year(tokens[at + 2])
        return Stretch("school year", tokens[at].value[0]), at + 3 if other else at + 1
    on = on_at(tokens, at)
    return (Stretch("school year", on=on[0]), on[1]) if on is not None else None


def _week_at(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    at = at + 1 if tokens[at].words & _LE else at
    on = on_at(tokens, at)
    if on is not None:
        return Stretch("week", on=on[0]), on[1]
    place: int | None = None
    here = at
    if tokens[at].words & (_DAU | _CUOI):
        place, here = (1 if tokens[at].words & _DAU else -1), skip(tokens, at + 1, _LAST_WORDS)
    else:
        ordinal = number_at(tokens, skip(tokens, at, _THU))
        if ordinal is not None and 1 <= ordinal[0] <= 53 and tokens[at].kind in ("number", "word"):
            place, here = ordinal
    if place is not None:
        month_at = skip(tokens, here, _OF)
        month = _month_at(tokens, month_at + 1, any_one=True) if tokens[month_at].words & _THANG else None
        if month is not None:
            return Stretch("week", place, within=month[0]), month[1]
        if place > 0 and here > at and not tokens[at].words & _DAU:
            year = year_at(tokens, here)
            return Stretch("week", place, year.year), year.end
    return (Stretch("week"), at) if any_one else None


def _letter_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read "T9/2024", "T10" and "Q4/2024", "QIV"; "T2" to "T7" without a year are weekdays."""
    letter, figure = tokens[at], tokens[at + 1]
    if letter.words & _Q and is_sign(figure, "."):
        return _quarter_at(tokens, at + 2, any_one=False)
    if figure.start != letter.end:
        return None
    if letter.words & _Q:
        return _quarter_at(tokens, at + 1, any_one=False)
    if letter.words & _TH:
        return _month_at(tokens, at + 1, any_one=False) if figure.kind == "my" else None
    dated = figure.kind == "my" or (figure.kind == "dm" and figure.value[1] > 12)  # "T9/25"
    if dated or (figure.kind == "number" and 8 <= figure.value[0] <= 12):
        return _month_at(tokens, at + 1, any_one=False)
    return None
