"""Years of the sixty-year cycle: "Ất Tỵ" is 2025."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.tokens import Token
from directives.reading.deadlines.grammar.words import one_of

_STEMS = tuple(one_of(w) for w in ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"))
_BRANCHES = tuple(
    one_of(w) for w in ("tý tí", "sửu", "dần", "mão mẹo", "thìn", "tỵ tị", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
)
_ANY_STEM = sum(_STEMS)
_GIAP_TY = 1984  # the first of the sixty that are ours
_NAM = one_of("năm")


def cycle_year_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read "(năm) Ất Tỵ" → its year from 1984 to 2043, and the place behind it."""
    at = at + 1 if tokens[at].words & _NAM else at
    if not tokens[at].words & _ANY_STEM:
        return None
    for stem, stem_word in enumerate(_STEMS):
        if not tokens[at].words & stem_word:
            continue
        for branch, branch_word in enumerate(_BRANCHES):
            if tokens[at + 1].words & branch_word and stem % 2 == branch % 2:
                place = next(n for n in range(60) if n % 10 == stem and n % 12 == branch)
                return _GIAP_TY + place, at + 2
    return None
