"""What a number counts: the unit behind it, per cent, money, a known noun or an unknown one."""

from collections.abc import Sequence

from directives.progress import DONG, PERCENT
from directives.reading.figures.phrases import listed, table
from directives.reading.figures.tokens import Kind, Token
from directives.reading.figures.units import NO_NOUN, counted
from directives.reading.numbers import Number, number_at
from directives.reading.vietnamese import fold

MONEY = table([(word, DONG) for word in listed("đồng | đ | vnđ | vnd")])
_PERCENT_WORDS = [tuple(phrase.split()) for phrase in listed("% | percent | o / o | p . trăm | pt | ptram")]
_PER, _CENT = frozenset(listed("phan | pham | fan | phang | phaan")), frozenset(listed("tram | cham | tran"))
"""``phần trăm`` and its slips, without diacritics."""
_LEAST_LETTERS = 2
_PUPIL = (["em"], ["bạn"])
_OF_PUPILS = frozenset(
    listed(
        "đăng | dự | đạt | ở | nghỉ | bỏ | thuộc | gia | học | tham | vào | đến | ra | tốt | trúng | thi | mồ | ốm | ("
    )
)
"""``46 em đăng ký`` counts pupils; before other words ``em`` is who writes."""
_MILLION = 10**6
_OF_PLANS = frozenset(("chỉ tiêu", "mục tiêu", "dự án", "công trình", "hạng mục", "gói thầu", "gói", "nhiệm vụ"))
"""What money is for; nobody counts millions of them."""
_VAN = 10**4
"""``1,5 vạn`` counts trees or people, not money."""


def unit_behind(words: Sequence[str], number: Number, bare: bool) -> tuple[str | None, int]:
    """The known unit behind a number, and the place behind the unit."""
    at = number.end
    for phrase in _PERCENT_WORDS:
        if tuple(words[at : at + len(phrase)]) == phrase:
            at += len(phrase)
            while words[at : at + 1] == [PERCENT]:
                at += 1
            return PERCENT, at
    if len(words) > at + 1 and fold(words[at]) in _PER and fold(words[at + 1]) in _CENT:
        return PERCENT, at + 2
    if words[at : at + 1] in _PUPIL and " ".join(words[at + 1 : at + 2]) in _OF_PUPILS:
        return "em", at + 1
    for length in (4, 3, 2, 1):
        here = " ".join(words[at : at + length]) if at + length <= len(words) else ""
        if length == 1 and here in MONEY:
            return DONG, at + 1
        if here == "con" and number_at(words, at + 1) is not None:
            break  # 35 trieu con 7 trieu nua: còn
        noun = counted(here, spoken=number.spoken and not bare)
        if noun in _OF_PLANS and number.scale >= _MILLION:
            return DONG, at  # ba mươi triệu chỉ tiêu
        if noun is not None and (length > 1 or not _opens_phrase(words, at)):
            return noun, at + length
    return (DONG if number.scale > 1 and number.scale != _VAN else None), at


def _opens_phrase(words: Sequence[str], at: int) -> bool:
    """Return True if a word that could be a unit begins a phrase that is none (``giai ngan``)."""
    return at + 1 < len(words) and f"{words[at]} {words[at + 1]}" in NO_NOUN


def unknown_noun(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """One or two words right behind a number that can be nothing but what it counts."""
    end = at
    if _label_follows(tokens, at):
        return None, at
    while end < len(tokens) and end < at + 2 and tokens[end].kind is Kind.WORD and tokens[end].text not in NO_NOUN:
        behind = tokens[end + 1] if end + 1 < len(tokens) else None
        in_a_code = behind is not None and behind.glued and behind.kind is Kind.NUMBER
        if len(tokens[end].text) < _LEAST_LETTERS or in_a_code:
            break
        end += 1
    return (" ".join(token.text for token in tokens[at:end]), end) if end > at else (None, at)


def _label_follows(tokens: Sequence[Token], at: int) -> bool:
    """Return True if the words behind a number lead to the next one (``nhà ở 12 sinh kế 30``)."""
    for token in tokens[at : at + 4]:
        if token.kind is not Kind.WORD:
            return token.kind is Kind.NUMBER
    return False
