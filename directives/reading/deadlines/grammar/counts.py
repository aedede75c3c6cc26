"""Small numbers in a date or a term: "05", "năm (05)", "hai mươi mốt", "hai nghìn không trăm hai mươi tư"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.tokens import Token, is_sign
from directives.reading.deadlines.grammar.words import one_of

_DIGIT_WORDS = (
    ("không", 0), ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
    ("bẩy", 7), ("tám", 8), ("chín", 9),
)  # fmt: skip
_DIGITS = {one_of(word): value for word, value in _DIGIT_WORDS}
_ANY_DIGIT = one_of(" ".join(word for word, _ in _DIGIT_WORDS))
_TEN, _TENS = one_of("mười"), one_of("mươi")
_ONE_AFTER_TENS, _FIVE_AFTER_TENS, _FIVE = one_of("mốt"), one_of("lăm nhăm"), one_of("năm")
_THOUSAND, _HUNDRED, _ODD = one_of("nghìn ngàn"), one_of("trăm"), one_of("linh lẻ")
_HALF, _AND_A_HALF = one_of("nửa"), one_of("rưỡi rưởi")

NUMBERS = one_of("một hai ba bốn năm sáu bảy bẩy tám chín mười nửa")
"""The words that begin a number."""

Tokens = Sequence[Token]


def _digit(token: Token) -> int | None:
    found = token.words & _ANY_DIGIT
    return _DIGITS[found & -found] if found else None


def spelled(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read 0–99 in words. After tens "năm" ends the number: 15 is "mười lăm", "mười năm" ten and a year."""
    words = tokens[at].words
    if not words & (_ANY_DIGIT | _TEN):
        return None
    if words & _TEN:
        return _with_unit(tokens, at + 1, 10)
    digit = _digit(tokens[at])
    if digit is None:
        return None
    if digit and tokens[at + 1].words & _TENS:
        return _with_unit(tokens, at + 2, digit * 10)
    return digit, at + 1


def _with_unit(tokens: Tokens, at: int, tens: int) -> tuple[int, int]:
    words = tokens[at].words
    if words & _FIVE_AFTER_TENS:
        return tens + 5, at + 1
    if words & _ONE_AFTER_TENS:
        return tens + 1, at + 1
    digit = _digit(tokens[at])
    if digit and not words & _FIVE:
        return tens + digit, at + 1
    return tens, at


def year_in_words(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read "hai nghìn (không trăm) hai mươi tư" or "hai không hai tư"."""
    thousands = _digit(tokens[at])
    if thousands != 2:
        return None
    if not tokens[at + 1].words & _THOUSAND:
        digits = [_digit(tokens[at + n]) for n in range(4)]
        if None in digits:
            return None
        return int("".join(str(d) for d in digits)), at + 4
    year, at = 2000, at + 2
    hundreds = _digit(tokens[at])
    if hundreds is not None and tokens[at + 1].words & _HUNDRED:
        year, at = year + hundreds * 100, at + 2
    if tokens[at].words & _ODD:
        at += 1
    rest = spelled(tokens, at)
    return (year + rest[0], rest[1]) if rest is not None else (year, at)


def number_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a whole number below a thousand, in figures or in words."""
    if tokens[at].kind == "number":
        return (tokens[at].value[0], at + 1) if tokens[at].value[0] < 1000 else None
    return spelled(tokens, at)


def count_at(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """Read how many: "05", "05 (năm)", "mười lăm", "nửa", "1,5". What is counted must follow."""
    token = tokens[at]
    if token.words & _HALF:
        return 0.5, at + 1
    if token.kind == "dm" and token.value == (1, 2):  # "1/2 ngày làm việc"
        return 0.5, at + 1
    if token.kind == "amount":
        whole, _, part = token.letters.replace(".", ",").partition(",")
        if len(whole) <= 2 and part in ("5", "50"):
            return int(whole) + 0.5, at + 1
        return None
    found = number_at(tokens, at)
    if found is None:
        return None
    number, at = found
    if is_sign(tokens[at], "("):
        again = number_at(tokens, at + 1)
        if again is not None and is_sign(tokens[again[1]], ")"):
            at = again[1] + 1
    return number, at


def and_a_half(tokens: Tokens, at: int) -> bool:
    """Return True for the "rưỡi" behind a counted unit: "một tháng rưỡi"."""
    return bool(tokens[at].words & _AND_A_HALF)
