"""Weeks, months, quarters, halves and years: "tháng 9/2024", "quý IV", "6 tháng cuối năm", "giữa tuần sau"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from directives.reading.deadlines.grammar.counts import number_at, year_in_words
from directives.reading.deadlines.grammar.shapes import Part, Stretch
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_THANG, _QUY, _NAM, _TUAN = one_of("tháng"), one_of("quý"), one_of("năm"), one_of("tuần")
_T, _Q = one_of("t"), one_of("q")
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
_THIS, _NEXT = one_of("này nay"), one_of("sau tới kế tiếp")
_SAU = one_of("sau")
_AFTER_NEXT = one_of("nữa")
_NEXT_TAIL = one_of("tiếp theo")

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
"""Quarters; a scan gives l and 1 for I."""

_UNITS: dict[int, Literal["week", "month", "quarter", "year"]] = {
    _TUAN: "week",
    _THANG: "month",
    _QUY: "quarter",
    _NAM: "year",
}
_PARTS: dict[int, Part] = {_DAU: "first", _GIUA: "middle", _CUOI: "last"}


def on_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read which one from now: "này" 0, "sau", "tới", "kế tiếp" 1, "sau nữa" 2. None for "trước", which is past."""
    words = tokens[at].words
    if words & _THIS:
        return 0, at + 1
    if words & _NEXT:
        end = skip(tokens, at + 1, _NEXT_TAIL)
        return (2, end + 1) if tokens[end].words & _AFTER_NEXT else (1, end)
    return None


class WrittenYear(NamedTuple):
    """A year as a number, or how many years on ("năm sau" 1), and the place behind it."""

    year: int | None
    on: int | None
    end: int


def year_at(tokens: Tokens, at: int) -> WrittenYear:
    """Read the year of a day or month: "năm 2024", "/2024", "năm nay"; ``end`` is ``at`` where none is written."""
    nothing = WrittenYear(None, None, at)
    if is_sign(tokens[at], "/-,.") and tokens[at + 1].kind == "number" and _is_year(tokens[at + 1]):
        return WrittenYear(tokens[at + 1].value[0], None, at + 2)
    comma = is_sign(tokens[at], ",")
    here = at + 1 if comma else at
    if not tokens[here].words & _NAM or tokens[here + 1].words & _HOC:
        return nothing
    token = tokens[here + 1]
    if token.kind == "number" and tokens[here + 2].kind == "number" and tokens[here + 2].start == token.end + 1:
        figures = f"{token.value[0]}{tokens[here + 2].value[0]}"  # a scan parts "20 24"
        if len(figures) == 4 and figures.startswith("20"):
            return WrittenYear(int(figures), None, here + 3)
    if token.kind == "number" and (_is_year(token) or 20 <= token.value[0] < 60):
        year = token.value[0]
        return WrittenYear(year if year > 99 else 2000 + year, None, here + 2)
    if token.kind == "years":
        return WrittenYear(token.value[1], None, here + 2)
    said = year_in_words(tokens, here + 1)
    if said is not None and said[0] > 1900:
        return WrittenYear(said[0], None, said[1])
    on = on_at(tokens, here + 1)
    return WrittenYear(None, on[0], on[1]) if on is not None and not comma else nothing


def _is_year(token: Token) -> bool:
    return 1900 <= token.value[0] < 2200


def stretch_at(tokens: Tokens, at: int, *, any_one: bool = False) -> tuple[Stretch, int] | None:
    """Read a stretch, with its part where one is named. ``any_one``: "của tháng", with no number, counts too."""
    words = tokens[at].words
    if not words and tokens[at].kind != "number":
        return None
    parted = _part_at(tokens, at)
    if parted is not None:
        part, behind = parted
        found = _whole_at(tokens, behind, any_one=True)
        if found is not None:
            return replace(found[0], part=part), found[1]
        return None
    return _months_of_year_at(tokens, at) or _whole_at(tokens, at, any_one=any_one)


def _part_at(tokens: Tokens, at: int) -> tuple[Part, int] | None:
    words = tokens[at].words
    if words & _NUA:
        half = tokens[at + 1].words & (_DAU | _CUOI | one_of("sau"))
        if half:
            return ("first half" if half & _DAU else "second half"), skip(tokens, at + 2, _OF)
        return None
    for word, part in _PARTS.items():
        if words & word:
            return part, skip(tokens, at + 1, _OF)
    if words & (_THUONG | _TRUNG | _HA) and tokens[at + 1].words & _TUAN:
        ten: Part = "first ten" if words & _THUONG else "second ten" if words & _TRUNG else "last ten"
        return ten, skip(tokens, at + 2, _OF)
    return None


def _months_of_year_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read "6 tháng đầu năm 2025", "9 tháng đầu năm", "hai quý cuối năm"."""
    found = number_at(tokens, at)
    if found is None:
        return None
    count, here = found
    unit = tokens[here].words & (_THANG | _QUY)
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
    if words & (_T | _Q):
        return _letter_at(tokens, at)
    return None


def _next_at(tokens: Tokens, at: int) -> tuple[Stretch, int] | None:
    """Read what follows "sang": "sang tuần", "sang tháng 10", "sang năm (2025)"."""
    words = tokens[at].words
    unit = next((unit for word, unit in _UNITS.items() if words & word), None)
    if unit is None:
        return None
    named = _whole_at(tokens, at, any_one=False)
    return named if named is not None else (Stretch(unit, on=1), at + 1)


def month_number_at(tokens: Tokens, at: int) -> tuple[int, int | None, int] | None:
    """Read what follows "tháng": "9", "chín", "giêng", "9/2024", "9/24" → (month, year, place behind)."""
    token = tokens[at]
    if token.words & _SAU:  # typed without diacritics, "thang sau" is the next one rather than the sixth
        return None
    if token.kind == "my":
        return token.value[0], token.value[1], at + 1
    if token.kind == "dm" and 1 <= token.value[0] <= 12 < token.value[1]:
        return token.value[0], 2000 + token.value[1], at + 1
    if token.words & (_GIENG | _CHAP):
        return (1 if token.words & _GIENG else 12), None, at + 1
    found = number_at(tokens, at)
    if found is None or not 1 <= found[0] <= 12:
        return None
    return found[0], None, found[1]


def _month_at(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    found = month_number_at(tokens, at)
    if found is None:
        on = on_at(tokens, at)
        if on is not None:
            return Stretch("month", on=on[0]), on[1]
        return (Stretch("month"), at) if any_one else None
    month, year, at = found
    years_on = None
    if year is None:
        year, years_on, end = year_at(tokens, at)
        at = at + 1 if end == at and tokens[at].words & (_THIS | one_of("tới")) else end  # "tháng 9 này"
    return Stretch("month", month, year, years_on=years_on), at


def _quarter_at(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    token = tokens[at]
    quarter, year = None, None
    if token.kind == "my" and token.value[0] <= 4:
        quarter, year, at = token.value[0], token.value[1], at + 1
    elif token.kind == "dm" and token.value[0] <= 4 and token.value[1] > 12:
        quarter, year, at = token.value[0], 2000 + token.value[1], at + 1
    elif (roman := _roman_at(tokens, at)) is not None:
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


def _roman_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a Roman number, whole ("III", "lV") or as a scan broke it ("1V", "1I")."""
    letters, end = "", at
    while end < at + 3 and tokens[end].kind == "word" and tokens[end].letters.strip("ilv") == "":
        if letters and tokens[end].start != tokens[end - 1].end + 1:
            break
        letters += tokens[end].letters.replace("l", "i")  # "I V", too
        end += 1
    if letters in ROMAN:
        return ROMAN[letters], end
    head, tail = tokens[at], tokens[at + 1]
    if head.kind == "number" and head.value == (1,) and tail.start == head.end and tail.kind == "word":
        glued = "i" + tail.letters.replace("l", "i")
        if glued in ROMAN:
            return ROMAN[glued], at + 2
    return None


def _year_itself(tokens: Tokens, at: int, any_one: bool) -> tuple[Stretch, int] | None:
    found = year_at(tokens, at)
    if found.end == at:
        return (Stretch("year"), at + 1) if any_one and not tokens[at + 1].words & _HOC else None
    return Stretch("year", found.year, on=found.on), found.end


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
    if figure.start != letter.end:
        return None
    if letter.words & _Q:
        return _quarter_at(tokens, at + 1, any_one=False)
    if figure.kind == "my" or (figure.kind == "number" and 8 <= figure.value[0] <= 12):
        return _month_at(tokens, at + 1, any_one=False)
    return None
