"""Days near at hand: "hôm nay", "ngày mai", "bữa mốt"; and times of which nobody can say the day: "vài hôm nữa"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.feasts import feast_at
from directives.reading.deadlines.grammar.hours import PART_OF_DAY
from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Vague
from directives.reading.deadlines.grammar.tokens import Token, is_sign
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_NGAY, _HOM, _TODAY, _NAY, _MAI, _MOT, _KIA, _KIA_LATER, _NUA, _GIENG, _TET = (
    one_of(w) for w in ("ngày", "hôm bữa", "hnay", "nay", "mai", "mốt", "kia", "kìa", "nữa", "giêng", "tết")
)
_TENS, _SOON, _BESIDE_TET, _RA = one_of("mươi mười"), one_of("mốt kia kìa"), one_of("giáp cận sát ra qua"), one_of("ra")
_SOME, _SOME_TENS = one_of("vài mấy dăm đôi ít"), one_of("mươi")
_UNITS = one_of("ngày hôm bữa tuần tháng năm giờ tiếng phút")
_WITHIN = one_of("trong vòng")
_WEEK_OR_MONTH = one_of("tuần tháng")
_COMING, _DAY, _ABOUT_TO = one_of("tới"), one_of("đây"), one_of("sắp")
_PART, _HOC, _KY, _NAM, _NEW = (one_of(w) for w in ("đầu giữa cuối", "học", "kỳ", "năm", "mới"))
_EVENTS = Phrases(
    [
        (
            "mùa mưa,mùa mưa bão,mùa bão,mùa vụ,khai giảng,lễ khai giảng,năm học,năm học mới,năm mới,kỳ họp,đại hội,"
            "bầu cử,ngày bầu cử",
            None,
        ),
        ("lễ,kỳ nghỉ,nghỉ lễ,kỳ nghỉ lễ,dịp lễ", "alone"),
    ]
)
FIRST_WORDS = _SOME | _SOME_TENS | _WEEK_OR_MONTH | _BESIDE_TET
"""The words that begin a vague time."""


def near_day_at(tokens: Tokens, at: int) -> tuple[DaysOn | Day | Vague, int] | None:
    """Read "hôm nay", "bữa mốt", "mai", "ngày kia", with the date that may stand beside it ("ngày mai 13/9")."""
    words = tokens[at].words
    if words & _TODAY:
        return _dated(tokens, 0, at + 1)
    if words & _HOM:
        behind = tokens[at + 1].words
        days = 0 if behind & _NAY else 1 if behind & _MAI else 2 if behind & _MOT else None
        return _dated(tokens, days, at + 2) if days is not None else None
    after_nay = at > 0 and tokens[at - 1].words & _NAY and not tokens[at - 2].words & (_HOM | PART_OF_DAY)
    if words & _MAI:
        if tokens[at + 1].words & _SOON:
            return Vague(), at + 2  # "mai mốt", "mai kia"
        return (Vague(), at + 1) if after_nay else _dated(tokens, 1, at + 1)
    if words & (_MOT | _KIA):
        return _dated(tokens, 2, at + 1)
    return _dated(tokens, 3, at + 1) if words & _KIA_LATER else None


def mot_at(tokens: Tokens, at: int) -> tuple[DaysOn | Day | Vague, int] | None:
    """Read "mốt" by itself, "chiều mốt": written with its mark, and not the end of "hai mươi mốt"."""
    before = tokens[at - 1] if at else None
    part = before is not None and before.words & PART_OF_DAY  # "chieu mot", typed without marks
    if not (tokens[at].words == _MOT or (part and tokens[at].words & _MOT)) or (
        before is not None and (before.words & _TENS or before.kind == "number")
    ):
        return None
    return near_day_at(tokens, at)


def _dated(tokens: Tokens, days: int, at: int) -> tuple[DaysOn | Day, int]:
    """Read the date beside such a day, directly behind it, in brackets or behind "ngày"."""
    bracket = is_sign(tokens[at], "(")
    here = at + 1 if bracket or tokens[at].words & _NGAY else at
    token = tokens[here]
    if token.kind not in ("dm", "dmy") or not 1 <= token.value[1] <= 12:
        return DaysOn(days), at
    if bracket and not is_sign(tokens[here + 1], ")"):
        return DaysOn(days), at
    year = token.value[2] if token.kind == "dmy" else None
    return Day(token.value[0], token.value[1], year, days_on=days), here + 1 + bracket


def coming_at(tokens: Tokens, at: int) -> int:
    """Skip the "tới đây", "sắp tới" behind a day; a "tới" alone may be the middle of a range."""
    here = at + 1 if tokens[at].words & _ABOUT_TO else at
    if not tokens[here].words & _COMING:
        return at
    end = here + 1
    if tokens[end].words & _DAY:
        return end + 1
    return end if here > at else at


def vague_at(tokens: Tokens, at: int) -> tuple[Vague, int] | None:
    """Read "vài hôm nữa", "mấy ngày tới", "dăm ba bữa nữa", "tháng nữa", "giáp Tết", "ra Giêng"."""
    words = tokens[at].words
    if words & _BESIDE_TET:
        feast = feast_at(tokens, at + 1) if tokens[at + 1].words & _TET else None
        if feast is not None:
            return Vague(), feast[1]
        return (Vague(), at + 2) if words & _RA and tokens[at + 1].words == _GIENG else None
    here = at
    if words & _SOME or words == _SOME_TENS:
        number = number_at(tokens, at + 1)
        here = number[1] if number is not None else at + 1
        if not tokens[here].words & _UNITS:
            return None
        if tokens[here + 1].words & (_NUA | _COMING):
            return Vague(), here + 2
        within = at > 0 and tokens[at - 1].words & _WITHIN and tokens[here + 1].kind in ("sign", "break", "end")
        return (Vague(), here + 1) if within else None
    counted = at > 0 and (tokens[at - 1].kind in ("number", "amount") or tokens[at - 1].words)
    if words & _WEEK_OR_MONTH and tokens[at + 1].words & _NUA and not counted:
        return Vague(), at + 2
    return None


def school_year_at(tokens: Tokens, at: int) -> int | None:
    """Return the place behind "đầu năm học (2025 - 2026)", "học kỳ I": no calendar of the law has it."""
    part = bool(tokens[at].words & _PART)
    here = at + 1 if part else at
    if tokens[here].words & _HOC and tokens[here + 1].words & _KY:
        return here + 2
    if not part or not tokens[here].words & _NAM or not tokens[here + 1].words & _HOC:
        return None
    end = here + 3 if tokens[here + 2].words & _NEW else here + 2
    return end + 1 if tokens[end].kind == "years" else end


def event_at(tokens: Tokens, at: int) -> tuple[Vague, int] | None:
    """Read what comes each year or term on no fixed day, behind "trước": "mùa mưa", "khai giảng", "kỳ họp"."""
    found = _EVENTS.at(tokens, at)
    if found is None:
        return None
    alone = tokens[found.end].kind in ("sign", "break", "end")
    return (Vague(), found.end) if found.meaning is None or alone else None
