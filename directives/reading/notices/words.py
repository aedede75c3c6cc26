"""Words and phrases: how the grammar looks at a text, so that spelling variants of one word are one word."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from directives.reading.vietnamese import fold

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_", re.UNICODE)
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_Y_AS_I = re.compile(r"(?<![aeiouâăêôơư])y(?=$|[0-5])|(?<=qu)y")


class Word(NamedTuple):
    """One word or mark: its place in the text, and ``key``, by which spellings of the same word agree."""

    start: int
    end: int
    text: str
    key: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """The word in small letters, its tone behind it: ``hòa`` and ``hoà``, ``Ủy`` and ``uỷ`` agree."""
    letters, tone = [], ""
    for mark in unicodedata.normalize("NFD", word.casefold()):
        if mark in _TONES:
            tone = str("\u0300\u0301\u0303\u0309\u0323".index(mark) + 1)
        else:
            letters.append(mark)
    return _Y_AS_I.sub("i", unicodedata.normalize("NFC", "".join(letters)) + tone)


def words_of(text: str, start: int, end: int, *, bare: bool = False) -> list[Word]:
    """The words and marks of ``text[start:end]`` in order; their places are places in ``text``.

    ``bare`` makes the keys of a passage that was typed without Vietnamese marks.
    """
    key = fold if bare else word_key
    return [Word(*found.span(), found.group(), key(found.group())) for found in _WORD.finditer(text, start, end)]


class _Branch(dict[str, "_Branch"]):
    """The words that may follow in a phrase; ``ends`` where a phrase ends here."""

    __slots__ = ("ends",)
    ends: bool


class PhraseTable:
    """A set of phrases of one or more words; finds the longest that stands at a place, in constant time."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.roots = (_branch(), _branch())  # of the phrases as written, and without their marks
        for phrase in phrases:
            for root, key in ((self.roots[False], word_key), (self.roots[True], fold)):
                branch = root
                for piece in _WORD.findall(phrase):
                    branch = branch.setdefault(key(piece), _branch())
                branch.ends = True

    def length_at(self, words: Sequence[Word], place: int, *, bare: bool = False) -> int:
        """How many words the longest phrase at ``place`` has; 0 where none stands there."""
        branch: _Branch | None = self.roots[bare]
        longest = 0
        for step in range(place, len(words)):
            branch = branch.get(words[step].key) if branch is not None else None
            if branch is None:
                break
            if branch.ends:
                longest = step - place + 1
        return longest


def _branch() -> _Branch:
    branch = _Branch()
    branch.ends = False
    return branch


def keys(block: str) -> frozenset[str]:
    """The keys of single words, with and without their marks."""
    return frozenset(key(word) for word in block.split() for key in (word_key, fold))


def phrases(block: str) -> tuple[str, ...]:
    """The phrases of a block, parted by ``|`` or line ends."""
    return tuple(piece.strip() for piece in re.split(r"[|\n]", block) if piece.strip())
