"""How Word writes a number in a list: 3, 03, c, C, iii, III, and the bullets."""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ROMAN = 3999
_LONGEST_LETTERS = 10


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    written = ""
    for worth, letters in _ROMAN:
        count, number = divmod(number, worth)
        written += letters * count
    return written


def _letters(number: int) -> str:
    """Return a … z, aa, bb …: after z, Word repeats the letter (ECMA-376, 17.18.59, lowerLetter)."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * min(times + 1, _LONGEST_LETTERS) if number > 0 else str(number)


NUMERALS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "none": lambda _number: "",
}

_PLUS_GLYPHS = frozenset("+o\uf0a7▪")


def bullet(glyph: str) -> str:
    """Return the sign by which official texts write this bullet: "-", and "+" for Word's second and third ones."""
    sign = glyph.strip()[:1]
    return "+" if sign in _PLUS_GLYPHS else "-"
