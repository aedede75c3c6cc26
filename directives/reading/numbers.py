"""Vietnamese numbers, in figures and in words: ``1.234,5``, ``bảy mươi hai phẩy năm``, ``2 tỷ rưỡi``, ``1tr5``."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

_DIGITS = {
    **dict.fromkeys(("không", "khong"), 0),
    **dict.fromkeys(("một", "mốt", "mot"), 1),
    "hai": 2,
    "ba": 3,
    **dict.fromkeys(("bốn", "tư", "bon", "tu"), 4),
    **dict.fromkeys(("năm", "lăm", "nhăm", "nam", "lam", "nham"), 5),
    **dict.fromkeys(("sáu", "sau"), 6),
    **dict.fromkeys(("bảy", "bẩy", "bay"), 7),
    **dict.fromkeys(("tám", "tam"), 8),
    **dict.fromkeys(("chín", "chin"), 9),
}
_ONLY_AFTER_TENS = frozenset(("mốt", "lăm", "nhăm", "tư", "lam", "nham", "tu"))
_TEN, _TENS = frozenset(("mười", "muoi")), frozenset(("mươi", "mười", "muoi"))
_TENS_ONLY = frozenset(("mươi", "muoi"))
_SHORT_TENS = {**dict.fromkeys(("hăm", "ham"), 20), **dict.fromkeys(("băm", "bam"), 30)}
"""``hăm ba`` is 23, ``băm mốt`` 31."""
_DOZEN, _HUNDRED = frozenset(("chục", "chuc")), frozenset(("trăm", "tram"))
_ODD, _HALF = frozenset(("linh", "lẻ", "le")), frozenset(("rưỡi", "rưởi", "ruoi"))
_POINT = frozenset(("phẩy", "phảy", "phết", "chấm", "phay", "phet", "cham"))
_SCALES = {
    **dict.fromkeys(("nghìn", "ngàn", "nghin", "ngan", "k"), Decimal(10**3)),
    "vạn": Decimal(10**4),
    **dict.fromkeys(("triệu", "trieu", "tr", "trđ", "trd", "củ"), Decimal(10**6)),
    **dict.fromkeys(("tỷ", "tỉ", "ty", "ti", "tỏi"), Decimal(10**9)),
}
_THOUSAND, _RATE = Decimal(10**3), frozenset(("lệ", "le"))
# What may stand behind the loose tail of ``một tỷ hai``; before any other word it would count that word.
_AFTER_TAIL = {
    *("đồng", "đ", "dong", "d", "vnđ", "vnd", "trên", "tren", "so", "kế", "kh", "của", "và", "còn"),
    *("rồi", "roi", "ạ", "a", "anh", "chị", "nhé", "nha", "thôi"),
}
_MILLIONS = frozenset(("triệu", "trieu", "tỷ", "tỉ", "ty"))
_HALVED = frozenset(("nửa", "nua"))
_LONGEST = 24
"""A longer row of digits is no number of anything."""
_WELL_FORMED = re.compile(r"\d+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
"""``000.12.34`` is a code, ``17.5.1`` a section."""
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number among words: ``words[start:end]`` reads ``value``.

    ``scale`` is the largest of nghìn, triệu, tỷ that was said, else 1; ``spoken`` tells that no figure was typed,
    ``sure`` that it can be nothing but a number (a lone ``năm``, ``ba``, ``sau`` can).
    """

    value: Decimal
    end: int
    scale: Decimal = Decimal(1)
    spoken: bool = False
    sure: bool = True


def read_numeral(numeral: str) -> Decimal:
    """A number in figures, as Vietnamese write it: the comma is the decimal mark, dots group by three.

    ``65.5`` can group nothing, so its dot is a decimal mark; with both marks the last one is the decimal mark.
    """
    dots, commas = numeral.count("."), numeral.count(",")
    if dots and commas:
        mark = max(".", ",", key=numeral.rfind)
        whole, _, part = numeral.rpartition(mark)
        return Decimal(re.sub(r"[.,]", "", whole) + "." + part)
    if dots + commas > 1 or (dots and _GROUPED.fullmatch(numeral) and not numeral.startswith("0")):
        return Decimal(numeral.replace(".", "").replace(",", ""))
    return Decimal(numeral.replace(",", "."))


def read_number_words(text: str) -> Decimal | None:
    """The number that the whole of ``text`` says, in words, figures or both; None where it says anything else."""
    words = _WORD.findall(text.casefold())
    found = number_at(words, 0)
    return found.value if found is not None and found.end == len(words) else None


def number_at(words: Sequence[str], start: int, *, closers: Collection[str] = ()) -> Number | None:
    """The longest number that begins at ``words[start]``; ``words`` are in small letters, with marks or without.

    ``closers`` are words that a number never counts: before them the 5 of ``1 tỷ 5`` is half a billion as well.
    """
    first = _below_thousand(words, start) or _implied(words, start)
    if first is None:
        return None
    total, top, at = Decimal(0), Decimal(1), first.end
    group: Number | None = first
    while group is not None:
        scale = _SCALES.get(_word(words, group.end))
        if scale is None or (total and scale >= top):
            total, at, group = total + group.value, group.end, None
            continue
        at = group.end + 1
        if scale == _THOUSAND and (higher := _higher(words, at)):  # 1,3 nghìn tỷ
            scale, at = scale * higher, at + 1
        total, top, group = total + group.value * scale, max(top, scale), None
        odd = _below_thousand(words, at + 1) if _word(words, at) in _ODD else None
        if odd is not None and _SCALES.get(_word(words, odd.end), scale) < scale:
            group = odd  # một tỷ lẻ năm triệu
            continue
        if _word(words, at) in _HALF:
            total, at = total + scale / 2, at + 1
        elif (after := _below_thousand(words, at) or _last_digit(words, at)) is not None:
            if _SCALES.get(_word(words, after.end), scale) < scale:
                group = after
            elif (tail := _tail(words, at, after, scale, closers)) is not None:
                total, at = total + tail, after.end
                if scale == _THOUSAND and (higher := _higher(words, at)):  # 2 nghìn 500 tỷ
                    total, top, at = total * higher, higher, at + 1
    return Number(total, at, top, first.spoken, first.sure or at > start + 1)


def _higher(words: Sequence[str], at: int) -> Decimal | None:
    """The million or the thousand million that thousands are counted in; ``tỉ lệ`` is none."""
    scale = _SCALES.get(_word(words, at))
    return scale if scale is not None and scale > _THOUSAND and _word(words, at + 1) not in _RATE else None


def _implied(words: Sequence[str], start: int) -> Number | None:
    """The one that is not said in ``tỷ rưỡi``, ``tỷ hai`` and ``triệu hai``, the half that is in ``nửa tỷ``."""
    word, behind = _word(words, start), _word(words, start + 1)
    if word in _HALVED and behind in _SCALES:
        return Number(Decimal("0.5"), start + 1, spoken=True)
    then = _word(words, start + 2)
    closes = then in _AFTER_TAIL or not then[:1].isalnum()
    if word in _MILLIONS and (behind in _HALF or behind == "mốt" or (behind in _DIGITS and closes)):
        return Number(Decimal(1), start, spoken=True)
    return None


def _last_digit(words: Sequence[str], at: int) -> Number | None:
    """The digit that may only close a number: the ``tư`` of ``một tỷ tư``."""
    word = _word(words, at)
    return Number(Decimal(_DIGITS[word]), at + 1, spoken=True) if word in _ONLY_AFTER_TENS else None


def _tail(words: Sequence[str], at: int, after: Number, scale: Decimal, closers: Collection[str]) -> Decimal | None:
    """The ``5`` of ``1tr5`` and the ``hai`` of ``một tỷ hai``: a decimal part of the scale before it."""
    said_in_full = after.spoken or words[after.end - 1] in _HUNDRED
    if said_in_full and scale == 10**3 and after.value >= 10:
        return after.value  # hai nghìn không trăm hai mươi tư, 1 ngàn 2 trăm
    behind = _word(words, after.end)
    if (behind[:1].isalpha() and behind not in _AFTER_TAIL and behind not in closers) or behind == "%":
        return None
    if behind == "/" and _word(words, after.end + 2) not in _SCALES:
        return None  # 1 tỷ 5/8 hộ, but 1 tỷ 5/2 tỷ
    digits = str(after.value) if after.spoken else words[at]
    if not digits.isdigit() or len(digits) > 3:
        return None
    return scale * Decimal(f"0.{digits}")


def _below_thousand(words: Sequence[str], start: int) -> Number | None:
    word = _word(words, start)
    if len(word) <= _LONGEST and _WELL_FORMED.fullmatch(word):
        return _typed(words, start, read_numeral(word))
    found = _hundreds(words, start)
    if found is None:
        return None
    if _word(words, found.end) in _POINT:
        digits, end = _decimal_words(words, found.end + 1)
        if digits:
            return Number(found.value + Decimal(f"0.{digits}"), end, spoken=True)
    hundred = words[found.end - 1] in _HUNDRED
    if (hundred or found.end > start + 1) and _word(words, found.end) in _HALF:
        return Number(found.value + (50 if hundred else Decimal("0.5")), found.end + 1, spoken=True)
    return found


def _typed(words: Sequence[str], start: int, value: Decimal) -> Number:
    behind = _word(words, start + 1)
    if behind in _HUNDRED:
        return Number(value * 100, start + 2)
    if behind in _DOZEN:
        return Number(value * 10, start + 2)
    if behind in _TENS_ONLY and 1 < value < 10 and value == int(value):  # 7 mươi lăm
        unit = _DIGITS.get(_word(words, start + 2))
        return Number(value * 10 + unit, start + 3) if unit else Number(value * 10, start + 2)
    if behind in _POINT and _word(words, start + 2).isdigit():
        return Number(Decimal(f"{value:f}.{words[start + 2]}") if value == int(value) else value, start + 3)
    return Number(value, start + 1)


def _hundreds(words: Sequence[str], start: int) -> Number | None:
    word = _word(words, start)
    if word in _HUNDRED:
        hundreds, at = 1, start + 1
    elif word in _DIGITS and _word(words, start + 1) in _HUNDRED:
        hundreds, at = _DIGITS[word], start + 2
    else:
        return _tens(words, start)
    value, rest = Decimal(hundreds * 100), None
    if _word(words, at) in _ODD and _word(words, at + 1) in _DIGITS:
        return Number(value + _DIGITS[words[at + 1]], at + 2, spoken=True)
    rest = _tens(words, at)
    if rest is not None and rest.end == at + 1 and _word(words, at) in _DIGITS:
        return Number(value + rest.value * 10, rest.end, spoken=True)  # hai trăm hai = 220
    if rest is not None:
        return Number(value + rest.value, rest.end, spoken=True)
    return Number(value, at, spoken=True, sure=at > start + 1)


def _tens(words: Sequence[str], start: int) -> Number | None:
    word, behind = _word(words, start), _word(words, start + 1)
    if word in _TEN:
        tens, at = 10, start + 1
    elif word in _SHORT_TENS and _DIGITS.get(behind):
        tens, at = _SHORT_TENS[word], start + 1
    elif word in _DOZEN:
        return Number(Decimal(10), start + 1, spoken=True, sure=False)
    elif word not in _DIGITS or word in _ONLY_AFTER_TENS:
        return None
    elif behind in _DOZEN:
        return Number(Decimal(_DIGITS[word] * 10), start + 2, spoken=True)
    elif behind in _TENS:
        tens, at = _DIGITS[word] * 10, start + 2
    elif _DIGITS[word] and behind in _DIGITS and _word(words, start + 2) not in (_HUNDRED | _TENS | _DOZEN):
        return Number(Decimal(_DIGITS[word] * 10 + _DIGITS[behind]), start + 2, spoken=True)  # sáu lăm
    else:
        return Number(Decimal(_DIGITS[word]), start + 1, spoken=True, sure=False)
    unit = _DIGITS.get(_word(words, at))
    if unit and _word(words, at + 1) not in (_HUNDRED | _TENS | _DOZEN):
        return Number(Decimal(tens + unit), at + 1, spoken=True)
    return Number(Decimal(tens), at, spoken=True)


def _decimal_words(words: Sequence[str], start: int) -> tuple[str, int]:
    """The digits behind the mark: ``năm`` → 5, ``hai lăm`` → 25, ``không năm`` → 05, ``bảy mươi lăm`` → 75."""
    digits, at = "", start
    while _DIGITS.get(_word(words, at)) == 0:
        digits, at = digits + "0", at + 1
    rest = _tens(words, at) or _last_digit(words, at)
    if rest is not None:
        return digits + str(rest.value), rest.end
    return (words[at], at + 1) if _word(words, at).isdigit() else (digits, at)


def _word(words: Sequence[str], place: int) -> str:
    return words[place] if place < len(words) else ""
