"""Amounts in a reply: a number with its unit, a ratio of two, a range of two; nothing yet of what they mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures.asides import Aside
from directives.reading.figures.phrases import any_of, table
from directives.reading.figures.tokens import Kind, Token
from directives.reading.figures.units import COUNTED
from directives.reading.numbers import Number, number_at

_MONEY = table([(word, DONG) for word in ("đồng", "đ", "vnđ", "vnd", "d")])
_PERCENT_WORDS = (("phần", "trăm"), ("phan", "tram"), ("phần", "chăm"), ("percent",), ("o", "/", "o"))
# Verbs to which a hurried thumb glues the number.
_GLUED_VERBS = frozenset(("đạt", "dat", "được", "duoc", "đc", "dc", "mới", "moi", "th", "kh", "còn", "con", "là"))
_ZERO_LETTERS = frozenset(("o", "ô"))
_LINK = re.compile(
    rf"\s*(?:/|(?:trên|tren|trong)(?!\w))[ \t]*(?:{any_of('tổng số', 'tổng', 'tổng cộng', 'số', 'cả', 'tổng vốn', 'tổng kinh phí', 'tổng kế hoạch', 'kế hoạch', 'kh', 'chỉ tiêu', 'dự toán', 'tổng mức', 'tổng số tiền', 'tổng nguồn', 'tổng cộng là', 'tổng nguồn vốn', 'kế hoạch vốn', 'tổng dự toán')}[ \t]*:?[ \t]*(?:{any_of('là', 'giao', 'được giao')}[ \t]*)?)?"
)  # fmt: skip
_LOOSE_LINK = re.compile(
    rf"[^\n.;:,]{{0,40}}?\s(?:{any_of('trên tổng số', 'trên tổng', 'trong tổng số', 'trong số', 'trong tổng', 'trên', 'trong')})[ \t]*"
)
_RANGE = re.compile(rf"[ \t]*(?:[-~]|{any_of('đến', 'tới', 'hoặc')})[ \t]*")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount at ``start:end``. ``of`` is its whole, ``upto`` the upper end of a range, both in ``unit``.

    ``typed`` is the number before its scale (nghìn, triệu, tỷ) was counted in.
    """

    value: Decimal
    unit: str | None
    start: int
    end: int
    scale: Decimal = Decimal(1)
    of: Decimal | None = None
    upto: Decimal | None = None


def quantities_of(low: str, tokens: Sequence[Token], asides: Sequence[Aside]) -> list[Quantity]:
    """The amounts of a reply, in order, ratios and ranges joined."""
    return _join_ratios(low, _join_ranges(low, _single(_without(tokens, asides))))


def _without(tokens: Sequence[Token], asides: Sequence[Aside]) -> list[Token]:
    """The tokens, with one empty mark for each aside: nothing reads across it."""
    kept: list[Token] = []
    at = 0
    for token in tokens:
        while at < len(asides) and asides[at].end <= token.start:
            at += 1
        if at < len(asides) and asides[at].start < token.end:
            if not kept or kept[-1].start != asides[at].start:
                kept.append(Token(Kind.MARK, "", asides[at].start, asides[at].end, False))
        else:
            kept.append(token)
    return kept


def _single(tokens: Sequence[Token]) -> list[Quantity]:
    words = [
        token.text if token.text != "k" or token.glued else "\0"  # a loose k is teencode for không
        for token in tokens
    ]
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        quantity = _at(tokens, words, at)
        if quantity is None:
            at += 1
            continue
        one, at = quantity
        found.append(one)
    return found


def _at(tokens: Sequence[Token], words: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        if token.glued and at and tokens[at - 1].kind is Kind.WORD and words[at - 1] not in _GLUED_VERBS:
            return None
    elif token.kind is not Kind.WORD:
        return None
    number = number_at(words, at)
    if number is None:
        if words[at] in _ZERO_LETTERS and at + 1 < len(words) and words[at + 1] == PERCENT:
            number = Number(Decimal(0), at + 1)
        else:
            return None
    unit, end = _unit(words, number)
    if unit is None and number.spoken and not number.sure:
        return None
    return Quantity(number.value, unit, token.start, tokens[end - 1].end, number.scale), end


def _unit(words: Sequence[str], number: Number) -> tuple[str | None, int]:
    """The unit behind a number, and the place behind the unit."""
    at = number.end
    behind = words[at] if at < len(words) else ""
    if behind == PERCENT:
        while at < len(words) and words[at] == PERCENT:
            at += 1
        return PERCENT, at
    for phrase in _PERCENT_WORDS:
        if tuple(words[at : at + len(phrase)]) == phrase:
            return PERCENT, at + len(phrase)
    if behind in _MONEY:
        return DONG, at + 1
    for length in (3, 2, 1):
        noun = COUNTED.get(" ".join(words[at : at + length])) if at + length <= len(words) else None
        if noun is not None:
            return noun, at + length
    return (DONG if number.scale > 1 else None), at


def _join_ranges(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    joined: list[Quantity] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and last.upto is None and _RANGE.fullmatch(low, last.end, one.start):
            same = _common_unit(last, one)
            if same is not None and same[0].value < same[1].value:
                joined[-1] = replace(same[0], upto=same[1].value, end=one.end)
                continue
        joined.append(one)
    return joined


def _join_ratios(low: str, found: Sequence[Quantity]) -> list[Quantity]:
    joined: list[Quantity] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and last.of is None and one.value and PERCENT not in (last.unit, one.unit):
            tight = _LINK.fullmatch(low, last.end, one.start)
            same = _common_unit(last, one)
            if same is not None and (
                tight or (_LOOSE_LINK.fullmatch(low, last.end, one.start) and last.value <= one.value)
            ):
                joined[-1] = replace(same[0], of=same[1].value, end=one.end)
                continue
        joined.append(one)
    return joined


def _common_unit(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity] | None:
    """Both in one unit, a unit or a scale that stands once counting for both; None where they cannot share one."""
    if first.unit is None and second.unit is not None:
        first = replace(first, value=first.value * second.scale, unit=second.unit, scale=second.scale)
    elif second.unit is None and first.unit is not None:
        second = replace(second, value=second.value * first.scale, unit=first.unit, scale=first.scale)
    return (first, second) if first.unit == second.unit else None
