"""The door through which every text comes in: one spelling for what looks the same, with a way back to the source."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

# Letters of other alphabets that look like Latin ones; they come in with copied and recognised texts.
_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјԁѕΑΒΕΗΙΚΜΝΟΡΤΥΧΖονı",
    "ABEKMHOPCTYXaeopcyxijdsABEHIKMNOPTYXZovi",
)
_SPACES = dict.fromkeys(
    map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "
)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uf0b7"), "-")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\r")
_LATIN = re.compile(r"[A-Za-zÀ-ỹ]")
# Letters and signs that the door maps to others that look like them.
_MAPPED = frozenset(map(chr, (*_LOOKALIKES, *(code for code in _DASHES if code != 0xF0B7))))
_STRANGE = re.compile(
    r"[^\x00-\x7f\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2018-\u201d\u2026]"
)


@dataclass(frozen=True, slots=True)
class OpenedText:
    """A text as the readers see it. ``text`` is NFC, with plain spaces and dashes and without invisible marks.

    ``span`` leads from a place in ``text`` back to the place in the text as it was given.
    """

    text: str
    given: str
    _origin: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the given text that ``text[start:end]`` stands for."""
        if self._origin is None:
            return start, end
        first = self._origin[start] if start < len(self._origin) else len(self.given)
        if end <= start:
            return first, first
        last = self._origin[end] if end < len(self._origin) else len(self.given)
        return first, last

    @property
    def is_as_given(self) -> bool:
        """Whether its letters are those that were given."""
        return self._origin is None

    def verbatim(self, start: int, end: int) -> str:
        """``text[start:end]`` with the dashes and letters that were given, in NFC and without invisible marks."""
        if self._origin is None:
            return self.text[start:end]
        return "".join(self._letter(place) for place in range(start, min(end, len(self.text))))

    def _letter(self, place: int) -> str:
        first, after = self.span(place, place + 1)
        cluster = unicodedata.normalize("NFC", self.given[first : min(after, first + 9)])
        return cluster[0] if cluster[:1] in _MAPPED else self.text[place]


def closed_up(opened: OpenedText, text: str) -> OpenedText:
    """The opened text as ``text``, which is the same letters with some of the spaces between them left out."""
    origin = array("l")
    place = 0
    for letter in text:
        while opened.text[place] != letter:
            place += 1
        origin.append(opened.span(place, place)[0])
        place += 1
    return OpenedText(text, opened.given, origin)


def open_text(given: str) -> OpenedText:
    """Open a text of any kind; never fails, and takes time in proportion to its length."""
    if not _STRANGE.search(given) and "\r" not in given:
        return OpenedText(given, given, None)
    letters: list[str] = []
    origin = array("l")
    latin = bool(_LATIN.search(given))
    seen: dict[str, str] = {}
    for found in _CLUSTER.finditer(given):
        start, cluster = found.start(), found.group()
        plain = seen.get(cluster)
        if plain is None:
            plain = seen[cluster] = _plain(cluster, latin)
        letters.append(plain)
        origin.extend([start] * len(plain))
    return OpenedText("".join(letters), given, origin)


# Each character together with the combining marks behind it. More of them than any writing has are cut into pieces:
# NFC of a long run takes quadratic time.
_CLUSTER = re.compile(r".[\u0300-\u036f]{0,8}", re.DOTALL)


def _plain(cluster: str, latin: bool) -> str:
    if cluster in _INVISIBLE:
        return ""
    one = unicodedata.normalize("NFC", cluster).translate(_SPACES).translate(_DASHES)
    return unicodedata.normalize("NFC", one.translate(_LOOKALIKES)) if latin else one
