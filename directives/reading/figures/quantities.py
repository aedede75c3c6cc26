"""Amounts in a reply: a number with its unit; nothing yet of what it means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest

from directives.progress import DONG, PERCENT
from directives.reading.figures import questions
from directives.reading.figures.nouns import MONEY, unit_behind, unknown_noun
from directives.reading.figures.phrases import forms_of, listed
from directives.reading.figures.tokens import Kind, Token
from directives.reading.figures.units import NO_NOUN, counted
from directives.reading.numbers import Number, number_at, read_numeral

_GLUED_VERBS = frozenset(forms_of("đạt | được | đc | mới | th | kh | còn | =là | =gần | =hơn"))
"""Words to which a hurried thumb glues a number; after other letters digits are part of a name."""
_GLUED_LETTERS = frozenset(("k", "p", "t", "a", "o"))
_OTHER_WORDS = frozenset(listed("nam | sau | bay | tu | tam | lam | chin | khong | le | cham | muoi | mot | bon"))
"""Number words without their diacritics: they are other words in a text that has diacritics."""
_BEFORE_YEARS = frozenset(
    listed("trong | cả | đầu | cuối | từng | mỗi | hằng | hàng | các | qua | một | nửa | 1 | kế hoạch")
)
_BEFORE_AFTER = frozenset(listed("tuan | thang | nam | quy | ngay | hom | dot | ky | lan | buoi | bua | vu | phien"))
"""Behind these ``sau`` without its mark is ``sau``, not ``sáu``."""
_OVER = (["/"], ["trên"], ["tren"], ["trong"])
_SPOKEN_OVER = (["trên"], ["tren"])
_TENS = (["chục"], ["chuc"], ["mươi"])
_HALF = (["rưỡi"], ["rưởi"], ["ruoi"])
_SOME = (["mấy"], ["may"])
_FIVE_OR_SEVEN = (Decimal(5), Decimal(7))
_TENS_WORDS = ("mươi", "muoi")
_HUNDREDS = (["trăm"], ["tram"])
_MONEY_SCALES = frozenset(forms_of("tỷ | tỉ | triệu | tr | nghìn | ngàn"))
_MOST_SCALES = 6
_FEW = frozenset(forms_of("mấy | vài | dăm | đôi"))
_LEAST_SPOKEN = 2
_MILLION = Decimal(10**6)


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount at ``start:end`` of the text.

    ``of`` is its whole and ``upto`` the upper end of a range, both in ``unit``; ``scale`` is the nghìn, triệu or
    tỷ that stood behind the number. ``ask`` is a question about the way it was written.
    """

    value: Decimal
    unit: str | None
    start: int
    end: int
    scale: Decimal = Decimal(1)
    of: Decimal | None = None
    upto: Decimal | None = None
    spoken: bool = False
    ask: str | None = None


def is_rest_of(whole_: Quantity, one: Quantity) -> bool:
    """Return True if an amount is what a ratio leaves over (``13/15 đơn … 2 đơn``)."""
    if whole_.of is None or one.of is not None or one.unit not in (whole_.unit, None) or one.unit == PERCENT:
        return False
    return bool(one.value) and whole_.value + one.value == whole_.of


def quantities_of(tokens: Sequence[Token], *, bare: bool) -> list[Quantity]:
    """The single amounts among the tokens of a reply, in order. ``bare``: it was typed without diacritics."""
    words = [_number_word(token, bare) for token in tokens]
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        quantity, at = _amount(tokens, words, at, bare, found[-1].end if found else -1)
        if quantity is not None:
            found.append(quantity)
    marks = {token.start for token in tokens if token.kind is Kind.MARK}
    return [one if one.end in marks else _with_doubtful_tail(one, two) for one, two in zip_longest(found, found[1:])]


def _with_doubtful_tail(one: Quantity, behind: Quantity | None) -> Quantity:
    """Ask where ``1 tỷ 5 hộ`` is half a billion more, or a billion and five households."""
    if behind is None or one.scale < _MILLION or behind.start != one.end + 1 or one.ask is not None:
        return one
    if behind.unit in (DONG, PERCENT, None) or behind.value >= _MILLION / 1000 or behind.value % 1:
        return one
    whole, rest = questions.shown(one.value, DONG), questions.shown(behind.value, behind.unit)
    return replace(one, ask=questions.TAIL.format(whole=whole, rest=rest, tail=questions.shown(behind.value)))


def _number_word(token: Token, bare: bool) -> str:
    """A token as the number grammar may see it; a word that is no number here is hidden from it."""
    if token.text == "k" and not token.glued:
        return "\0"  # không
    return "\0" + token.text if not bare and token.text in _OTHER_WORDS else token.text


def _amount(
    tokens: Sequence[Token], words: Sequence[str], at: int, bare: bool, last_end: int
) -> tuple[Quantity | None, int]:
    """The amount that begins at a token, if any, and the place to go on from; the last one ended at ``last_end``."""
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        if token.glued and at and tokens[at - 1].kind is Kind.WORD and words[at - 1] not in _GLUED_VERBS:
            return None, at + 1
        if _is_code(tokens, at):
            return None, at + 1
    elif token.kind is not Kind.WORD:
        return None, at + 1
    number = number_at(words, at, closers=NO_NOUN)
    if number is None:
        return None, at + 1
    if (spoken_range := _spoken_range(tokens, words, at, bare)) is not None:
        return spoken_range
    some = words[number.end : number.end + 1] in _SOME
    unit, end = unit_behind(words, replace(number, end=number.end + 1) if some else number, bare)
    if unit is None and not number.spoken:
        unit, end = unknown_noun(tokens, number.end)
    value = number.value
    if unit is not None and end > number.end and words[end : end + 1] in _HALF:
        value, end = value + number.scale / 2, end + 1  # 27 tấn rưỡi
    is_whole = at > 1 and words[at - 1 : at] in _SPOKEN_OVER and tokens[at - 2].end == last_end
    if number.spoken and not is_whole and not _is_said(words, at, number, unit):
        return None, number.end
    ask = questions.SOME.format(value=questions.shown(number.value)) if some else None
    if at and words[at - 1] in _FEW:
        few = " ".join(one.text for one in tokens[at - 1 : end])
        ask = questions.FEW.format(few=few, value=questions.shown(number.value, unit))
    ask = ask or _doubt(token, words, at, number, unit)
    quantity = Quantity(value, unit, token.start, tokens[end - 1].end, number.scale, spoken=number.spoken, ask=ask)
    return _typed_percent(quantity, token.text), end


def _spoken_range(tokens: Sequence[Token], words: Sequence[str], at: int, bare: bool) -> tuple[Quantity, int] | None:
    """Two digits that follow each other are a range: ``hai ba hộ``, ``sáu bảy chục phần trăm``."""
    first, second = number_at(words[at : at + 1], 0), number_at(words[at + 1 : at + 2], 0)
    if first is None or second is None or not (first.spoken and second.spoken):
        return None
    if first.value + 1 != second.value and (first.value, second.value) != _FIVE_OR_SEVEN:
        return None
    if words[at + 1] in _TENS_WORDS or words[at + 1 : at + 2] in _TENS:
        return None  # chin muoi, chín chục
    if words[at + 2 : at + 3] in _TENS:
        low, high, end = first.value * 10, second.value * 10, at + 3
    elif words[at + 2 : at + 3] in _HUNDREDS:
        upper, lower = number_at(words, at + 1), number_at([words[at], *words[at + 2 : at + 2 + _MOST_SCALES]], 0)
        if upper is None or lower is None or upper.end != at + 1 + lower.end:
            return None
        low, high, end = lower.value, upper.value, upper.end
    else:
        low, high, end = first.value, second.value, at + 2
    scaled = words[end - 1 : end] if end > at + 2 else []
    top = Decimal(2) if scaled and scaled[0] in _MONEY_SCALES else Decimal(1)
    unit, end = unit_behind(words, Number(low, end, top, spoken=True), bare)
    if unit is None or (unit == PERCENT and high < 10):
        return None
    ask = questions.RANGE.format(low=questions.shown(low, unit), high=questions.shown(high, unit))
    return Quantity(low, unit, tokens[at].start, tokens[end - 1].end, upto=high, spoken=True, ask=ask), end


def _is_code(tokens: Sequence[Token], at: int) -> bool:
    """Return True for digits in a plate or a code (``85C-123.45``): glued to a letter that is no unit, or by a dash."""
    before = tokens[at - 1] if at else None
    if before is not None and before.text in ("-", "_", "#") and tokens[at].glued and before.glued and at > 1:
        return tokens[at - 2].kind is not Kind.NUMBER
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is None or not behind.glued or behind.kind is not Kind.WORD or len(behind.text) > 1:
        return False
    return counted(behind.text) is None and behind.text not in MONEY and behind.text not in _GLUED_LETTERS


def _is_said(words: Sequence[str], at: int, number: Number, unit: str | None) -> bool:
    """Return True if spoken words that could be a number are one."""
    before = words[at - 1] if at else ""
    if words[at] == "sau" and at and (before in _BEFORE_AFTER or not before):
        return False  # tuan sau lam tiep
    if words[at] in ("năm", "nam") and not number.sure and (before in _BEFORE_YEARS or before == "/"):
        return False
    if unit is None:
        if words[number.end : number.end + 1] in _OVER and number_at(words, number.end + 1) is not None:
            return True
        if at > 1 and words[at - 1 : at] in _OVER and number_at(words, at - 2) is not None:
            return True
        return number.sure and number.end - at >= _LEAST_SPOKEN and "phần" not in words[number.end : number.end + 1]
    return not (words[at] in ("không", "khong") and not number.sure and unit != PERCENT)


def _doubt(token: Token, words: Sequence[str], at: int, number: Number, unit: str | None) -> str | None:
    typed = token.text
    if token.loose and unit == PERCENT and ("," not in typed or token.spaced_comma):
        return questions.SPACED.format(value=typed)
    if unit is not None and unit != PERCENT and _ends_in_comma_group(typed):
        decimal = questions.shown(number.value, unit)
        return questions.COMMA_GROUP.format(
            written=typed, grouped=questions.shown(number.value * 1000, unit), decimal=decimal
        )
    if number.spoken and number.end - at == _LEAST_SPOKEN and number.value < 100:
        first, second = number_at(words[at : at + 1], 0), number_at(words[at + 1 : at + 2], 0)
        tens = words[at + 1] in _TENS_WORDS  # chín mươi
        if first and second and not tens and first.value + 1 == second.value:  # bảy tám phần trăm
            return questions.SPOKEN_PAIR.format(
                pair=questions.shown(number.value, unit), first=first.value, second=second.value
            )
    return None


def _ends_in_comma_group(typed: str) -> bool:
    """Return True for ``1,500``: a decimal nobody would write, or a group as in English."""
    whole, _, part = typed.partition(",")
    return len(part) == 3 and part.endswith("0") and whole.isdigit() and not whole.startswith("0")


def _typed_percent(quantity: Quantity, typed: str) -> Quantity:
    """A per cent with three decimals after a dot (``65.250%``) is no grouped thousand."""
    if quantity.unit != PERCENT or quantity.value < 1000 or typed.count(".") != 1 or "," in typed:
        return quantity
    value = Decimal(typed)
    ask = questions.COMMA_GROUP.format(
        written=typed + PERCENT,
        grouped=questions.shown(read_numeral(typed), PERCENT),
        decimal=questions.shown(value, PERCENT),
    )
    return Quantity(value, PERCENT, quantity.start, quantity.end, ask=ask)
