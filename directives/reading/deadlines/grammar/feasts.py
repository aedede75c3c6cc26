"""Named feasts: "Tết Nguyên đán Ất Tỵ", "Rằm tháng Bảy", "Giỗ Tổ", "dịp lễ 30/4"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.cycle import cycle_year_at
from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.shapes import Feast
from directives.reading.deadlines.grammar.tokens import Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import year_at

Tokens = Sequence[Token]

_NAMES = {
    "tết nguyên đán": "Tết", "tết âm lịch": "Tết", "tết cổ truyền": "Tết", "tết âm": "Tết", "tết": "Tết",
    "nguyên đán": "Tết", "tết dương lịch": "Tết Dương lịch", "tết dương": "Tết Dương lịch",
    "tết trung thu": "Trung thu", "trung thu": "Trung thu", "tết đoan ngọ": "Đoan ngọ", "đoan ngọ": "Đoan ngọ",
    "tết nguyên tiêu": "Nguyên tiêu", "nguyên tiêu": "Nguyên tiêu", "giỗ tổ hùng vương": "Giỗ Tổ",
    "giỗ tổ": "Giỗ Tổ", "quốc khánh": "Quốc khánh", "vu lan": "Vu Lan", "phật đản": "Phật đản",
    "giao thừa": "Giao thừa", "giáng sinh": "Giáng sinh", "noel": "Giáng sinh", "ông công ông táo": "Ông Táo",
    "ông táo": "Ông Táo", "tết ông công ông táo": "Ông Táo",
    "tết ông táo": "Ông Táo", "quốc tế lao động": "Lao động", "quốc tế phụ nữ": "Quốc tế phụ nữ",
    "phụ nữ việt nam": "Phụ nữ Việt Nam", "nhà giáo việt nam": "Nhà giáo",
}  # fmt: skip
"""What people call a feast → its key in the table of feasts."""

_TET, _THANG = one_of("tết"), one_of("tháng")
_NAMED_DAYS = """
thanh lap dang 3/2, thay thuoc viet nam 27/2, giai phong mien nam 30/4, quoc te thieu nhi 1/6, tet thieu nhi 1/6,
bao chi cach mang viet nam 21/6, gia dinh viet nam 28/6, thuong binh liet si 27/7, thuong binh - liet si 27/7,
chuyen doi so quoc gia 10/10, doanh nhan viet nam 13/10, nha giao 20/11, phap luat viet nam 9/11,
thanh lap quan doi 22/12
"""
_ANNIVERSARIES = tuple(
    (tuple(named.split()[:-1]), tuple(int(n) for n in named.split()[-1].split("/"))) for named in _NAMED_DAYS.split(",")
)
"""Anniversaries that no rest goes with → day and month."""

_PHRASES = Phrases(_NAMES.items())

_LEAD_IN = one_of("dịp ngày lễ kỳ")
FIRST_WORDS = _PHRASES.first | _LEAD_IN | one_of("nghỉ khi")
"""The words that begin a feast."""
_REST, _KHI, _NGAY, _MUNG, _AND, _LUNAR = (
    one_of(w) for w in ("nghỉ", "khi", "ngày", "mùng mồng", "và", "âm lịch al âl")
)


def _rest_before(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Skip "dịp", "ngày lễ", "kỳ nghỉ", "khi nghỉ" before a feast; the second value tells that the rest was named."""
    here = skip(tokens, at, _LEAD_IN | _REST | _KHI)
    return here, any(tokens[n].words & _REST for n in range(at, here))


def dated_feast_at(tokens: Tokens, at: int) -> tuple[Feast, int] | None:
    """Read a feast that is called by its date: "dịp 30/4", "kỳ nghỉ lễ 2/9/2025", "lễ 30/4 - 1/5"."""
    if not tokens[at].words & _LEAD_IN:
        return None
    here, rested = _rest_before(tokens, at)
    if here == at or tokens[here].kind not in ("dm", "dmy") or not tokens[at].words & ~_NGAY:
        return None
    day, month = tokens[here].value[:2]
    year = year_at(tokens, here + 1)
    written = tokens[here].value[2] if tokens[here].kind == "dmy" else year.year
    end, until = year.end, None
    if (is_sign(tokens[end], "-,") or tokens[end].words & _AND) and tokens[end + 1].kind in ("dm", "dmy"):
        last = tokens[end + 1].value
        until, end = (last[0], last[1]), end + 2
        written = last[2] if len(last) > 2 else written
    return Feast("", written, year.on, rested, first=(day, month), until=until), end


def anniversary_at(tokens: Tokens, at: int) -> tuple[Feast, int] | None:
    """Read what follows "ngày" where an anniversary is named without its date: "Quốc tế thiếu nhi (2026)"."""
    for name, day in _ANNIVERSARIES:
        if tuple(token.letters for token in tokens[at : at + len(name)]) == name:
            year = year_at(tokens, at + len(name))
            return Feast("", year.year, year.on, first=(day[0], day[1])), year.end
    return None


def feast_at(tokens: Tokens, at: int) -> tuple[Feast, int] | None:
    """Read a feast with its year, which may be of the sixty-year cycle ("Ất Tỵ")."""
    if not tokens[at].words & FIRST_WORDS:
        return None
    if tokens[at].words & _TET and (children := anniversary_at(tokens, at)) is not None:
        return children[0], _behind_its_date(tokens, children[1])
    at, rested = _rest_before(tokens, at)
    found = _PHRASES.at(tokens, at)
    return _with_year(tokens, _behind_its_date(tokens, found.end), found.meaning, rested) if found is not None else None


def _behind_its_date(tokens: Tokens, at: int) -> int:
    """Skip the date that people say along with a feast: "Quốc khánh 2/9", "Giỗ Tổ mùng 10/3 âm lịch"."""
    here = skip(tokens, at, _NGAY | _MUNG)
    if tokens[here].kind == "number" and tokens[here + 1].words & _THANG and tokens[here + 2].kind == "number":
        return skip(tokens, here + 3, _LUNAR)  # "Giỗ Tổ mùng 10 tháng 3"
    if tokens[here].kind != "dm":
        return at
    return skip(tokens, here + 1, _LUNAR)


def _with_year(tokens: Tokens, at: int, key: str, rested: bool) -> tuple[Feast, int]:
    eve_of = _PHRASES.at(tokens, at) if key == "Giao thừa" else None
    at = eve_of.end if eve_of is not None and eve_of.meaning == "Tết" else at  # "giao thừa Tết Bính Ngọ"
    cycle = cycle_year_at(tokens, at)
    if cycle is not None:
        return Feast(key, cycle[0], from_rest=rested), year_at(tokens, cycle[1]).end
    if tokens[at].kind == "dmy":  # "Quốc khánh 2/9/2025"
        return Feast(key, tokens[at].value[2], from_rest=rested), at + 1
    year = year_at(tokens, at)
    if year.end > at:
        return Feast(key, year.year, year.on, rested), year.end
    if tokens[at].kind == "number" and 1900 <= tokens[at].value[0] < 2200:
        return Feast(key, tokens[at].value[0], from_rest=rested), at + 1
    return Feast(key, from_rest=rested), at
