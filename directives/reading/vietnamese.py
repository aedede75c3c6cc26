"""Vietnamese letters: a text folded to bare small letters, with the way back to where each of them stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")  # huyền, sắc, ngã, hỏi, nặng
_LOOK_ALIKES = dict(
    zip("аеорсухіјһԁѕАЕОРСУХІЈВМНТКοαρνΟΑΡΒΕΖΗΙΚΜΝΤΥΧ", "aeopcyxijhdsaeopcyxijbmhtkoapvoapbezhikmntyx", strict=True)
)
"""Cyrillic and Greek letters that scans and old keyboards put where a Latin one belongs."""

_SIGNS = (
    dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | dict.fromkeys("\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " ")
    | {"∕": "/", "⁄": "/", "／": "/", "’": "'", "‘": "'", "“": '"', "”": '"', "：": ":", "．": ".", "，": ","}
    | {chr(0xFF10 + n): str(n) for n in range(10)}
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\u2061\ufeff]")
_TO_COMPOSE = re.compile("[A-Za-z\u00c0-\u1eff][\u0300-\u036f]{1,4}|" + _INVISIBLE.pattern)


def _fold_table() -> dict[int, str]:
    """Map every letter of the Latin blocks to its bare small letter, one for one; other signs as above."""
    table: dict[int, str] = {}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        bare = unicodedata.normalize("NFD", chr(code).lower())[0]
        if bare != chr(code):
            table[code] = bare
    table |= {ord(c): "d" for c in "đĐðÐ"}
    table |= {ord(other): latin for other, latin in _LOOK_ALIKES.items()}
    table |= {ord(sign): plain for sign, plain in _SIGNS.items()}
    return table


_FOLD = _fold_table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without diacritics and capitals. ``written`` is the same text composed, letter for letter as long.

    ``bare`` and ``written`` have one length; ``at`` maps a place in them to the place in the text that was given
    (None where they agree).
    """

    bare: str
    written: str
    at: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where ``bare[start:end]`` stands in the text that was given."""
        if self.at is None:
            return start, end
        return self.at[start], self.at[end]


def fold(text: str) -> str:
    """Return ``text`` in small letters without diacritics, for comparing."""
    return fold_with_places(text).bare


def fold_with_places(text: str) -> Folded:
    """Fold a text of any composition (NFC, NFD, mixed, with zero-width marks), keeping the places of its letters."""
    if not _TO_COMPOSE.search(text):
        return Folded(text.translate(_FOLD), text)
    written: list[str] = []
    at: list[int] = []
    done = 0
    composed_as: dict[str, str] = {}
    for found in _TO_COMPOSE.finditer(text):
        start, end = found.span()
        letters = composed_as.get(found.group())
        if letters is None:
            letters = unicodedata.normalize("NFC", found.group()) if end - start > 1 else ""
            composed_as[found.group()] = letters
        written += (text[done:start], letters)
        at.extend(range(done, start))
        at.extend([start] * len(letters))
        done = end
    written.append(text[done:])
    at.extend(range(done, len(text) + 1))
    composed = "".join(written)
    return Folded(composed.translate(_FOLD), composed, tuple(at))


@lru_cache(maxsize=8192)
def spelling(word: str) -> tuple[str, str, str]:
    """Return a word's bare letters, its tone and its vowel marks: equal for "hoà" and "hòa", "quý" and "qúy".

    The marks stand one for each letter: ``-`` none, ``^`` circumflex, ``(`` breve, ``'`` horn, ``đ`` the barred d.
    """
    tone, bare, marks = "", [], []
    for c in unicodedata.normalize("NFD", word.lower()):
        if c in _TONES:
            tone = c
        elif not unicodedata.combining(c):
            bare.append("d" if c == "đ" else c)
            marks.append("đ" if c == "đ" else "-")
        elif marks:
            marks[-1] = {"\u0302": "^", "\u0306": "(", "\u031b": "'"}.get(c, "?")
    return "".join(bare), tone, "".join(marks)


def may_stand_for(written: str, word: str) -> bool:
    """Return True where ``written`` is ``word`` with marks left out ("truoc", "truớc" for "trước"), none changed."""
    bare, tone, marks = spelling(written)
    full, full_tone, full_marks = spelling(word)
    return (
        bare == full and tone in ("", full_tone) and all(a in ("-", b) for a, b in zip(marks, full_marks, strict=True))
    )
