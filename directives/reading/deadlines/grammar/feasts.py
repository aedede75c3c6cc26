"""Named feasts: "Tết Nguyên đán Ất Tỵ", "Rằm tháng Bảy", "Giỗ Tổ", "dịp lễ 30/4"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.shapes import Day, Feast
from directives.reading.deadlines.grammar.stretches import year_at
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_NAMES = {
    "tết nguyên đán": "Tết", "tết âm lịch": "Tết", "tết cổ truyền": "Tết", "tết âm": "Tết", "tết": "Tết",
    "nguyên đán": "Tết", "tết dương lịch": "Tết Dương lịch", "tết dương": "Tết Dương lịch",
    "tết trung thu": "Trung thu", "trung thu": "Trung thu", "tết đoan ngọ": "Đoan ngọ", "đoan ngọ": "Đoan ngọ",
    "tết nguyên tiêu": "Nguyên tiêu", "nguyên tiêu": "Nguyên tiêu", "giỗ tổ hùng vương": "Giỗ Tổ",
    "giỗ tổ": "Giỗ Tổ", "quốc khánh": "Quốc khánh", "vu lan": "Vu Lan", "phật đản": "Phật đản",
    "giao thừa": "Giao thừa", "giáng sinh": "Giáng sinh", "noel": "Giáng sinh", "ông công ông táo": "Ông Táo",
    "ông táo": "Ông Táo", "quốc tế lao động": "Lao động", "quốc tế phụ nữ": "Quốc tế phụ nữ",
    "phụ nữ việt nam": "Phụ nữ Việt Nam", "nhà giáo việt nam": "Nhà giáo",
}  # fmt: skip
"""What people call a feast → its key in the table of feasts."""

_STEMS = tuple(one_of(w) for w in ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"))
_BRANCHES = tuple(
    one_of(w) for w in ("tý tí", "sửu", "dần", "mão mẹo", "thìn", "tỵ tị", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
)
_ANY_STEM = sum(_STEMS)
_GIAP_TY_YEAR = 1984  # Giáp Tý, the first of sixty

_PHRASES = Phrases(_NAMES.items())

_LEAD_IN = one_of("dịp ngày lễ kỳ")
FIRST_WORDS = _PHRASES.first | _LEAD_IN | one_of("nghỉ khi")
"""The words that begin a feast."""
_REST, _KHI, _NAM = one_of("nghỉ"), one_of("khi"), one_of("năm")


def rest_before(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Skip "dịp", "ngày lễ", "kỳ nghỉ", "khi nghỉ" before a feast; the second value tells that the rest was named."""
    here = skip(tokens, at, _LEAD_IN | _REST | _KHI)
    return here, any(tokens[n].words & _REST for n in range(at, here))


def dated_feast_at(tokens: Tokens, at: int) -> tuple[Day, int] | None:
    """Read a feast that is called by its date: "dịp 30/4", "lễ 30/4 - 1/5"; the first day of two stands for it."""
    if not tokens[at].words & _LEAD_IN:
        return None
    here, _ = rest_before(tokens, at)
    if here == at or tokens[here].kind != "dm" or not tokens[at].words & ~one_of("ngày"):
        return None
    day, month = tokens[here].value
    year = year_at(tokens, here + 1)
    end = year.end
    if (is_sign(tokens[end], "-,") or tokens[end].words & one_of("và")) and tokens[end + 1].kind == "dm":
        end += 2
    return Day(day, month, year.year, years_on=year.on, ahead=True), end


def feast_at(tokens: Tokens, at: int) -> tuple[Feast, int] | None:
    """Read a feast with its year, which may be of the sixty-year cycle ("Ất Tỵ")."""
    if not tokens[at].words & FIRST_WORDS:
        return None
    at, rested = rest_before(tokens, at)
    found = _PHRASES.at(tokens, at)
    return _with_year(tokens, found.end, found.meaning, rested) if found is not None else None


def _with_year(tokens: Tokens, at: int, key: str, rested: bool) -> tuple[Feast, int]:
    cycle_at = at + 1 if tokens[at].words & _NAM else at
    if tokens[cycle_at].words & _ANY_STEM and (cycle := _cycle(tokens, cycle_at)) is not None:
        behind = year_at(tokens, cycle_at + 2)
        return Feast(key, cycle, from_rest=rested), behind.end
    year = year_at(tokens, at)
    if year.end > at:
        return Feast(key, year.year, year.on, rested), year.end
    if tokens[at].kind == "number" and 1900 <= tokens[at].value[0] < 2200:
        return Feast(key, tokens[at].value[0], from_rest=rested), at + 1
    return Feast(key, from_rest=rested), at


def _cycle(tokens: Tokens, at: int) -> int | None:
    """Return the year near ours that a stem and a branch name: Ất Tỵ is 2025."""
    for stem, stem_word in enumerate(_STEMS):
        if not tokens[at].words & stem_word:
            continue
        for branch, branch_word in enumerate(_BRANCHES):
            if tokens[at + 1].words & branch_word and stem % 2 == branch % 2:
                place = next(n for n in range(60) if n % 10 == stem and n % 12 == branch)
                return _GIAP_TY_YEAR + place
    return None
