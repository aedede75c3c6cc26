"""A passage of a notice as the grammar sees it: its words, and where they stand in the text."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.door import OpenedText
from directives.reading.notices.words import PhraseTable, Word, words_of

_MARKED = re.compile(r"[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
# Nobody writes a directive longer than this; what is beyond is not looked at for names.
LONGEST = 6000

_LOOKED_BACK = 6


def _start(word: Word) -> int:
    return word.start


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of ``text[start:end]``. ``bare`` where it was typed without Vietnamese marks.

    ``opened`` leads back to the letters as they were given; without it the text is taken as given.
    """

    text: str
    start: int
    end: int
    words: Sequence[Word]
    bare: bool
    opened: OpenedText | None = None

    def length(self, table: PhraseTable, place: int) -> int:
        """How many words the longest phrase of ``table`` at word ``place`` has; 0 for none."""
        words = self.words
        # most words open no phrase of a table: asked here, this saves half the time of reading
        if place >= len(words) or words[place].key not in (table.bare if self.bare else table.marked):
            return 0
        return table.length_at(words, place, bare=self.bare)

    def quote(self, first: int, after: int) -> str:
        """The text from word ``first`` to before word ``after`` with the letters that were given, in one line."""
        start, end = self.words[first].start, self.words[after - 1].end
        text = self.text[start:end] if self.opened is None else self.opened.verbatim(start, end)
        return " ".join(text.split())

    def around(self, place: int) -> tuple[str, int, bool]:
        """What tells how a name at word ``place`` is read: the text from a few words before it, and how many these are.

        Where it is the same, a name ends behind as many words.
        """
        behind = min(place, _LOOKED_BACK)
        return self.text[self.words[place - behind].start : self.end], behind, self.bare

    def part(self, start: int, end: int) -> "Passage":
        """The passage of the same text from ``start`` to ``end``."""
        first = bisect_left(self.words, start, key=_start)
        inside = self.words[first : bisect_left(self.words, end, lo=first, key=_start)]
        return Passage(self.text, start, end, inside, self.bare, self.opened)


def passage_of(text: str, start: int, end: int, opened: OpenedText | None = None) -> Passage:
    """The passage ``text[start:end]``; ``opened`` where the text came through the door."""
    seen = min(end, start + LONGEST)
    bare = end - start > 4 and not _MARKED.search(text, start, seen)
    return Passage(text, start, end, words_of(text, start, seen, bare=bare), bare, opened)
