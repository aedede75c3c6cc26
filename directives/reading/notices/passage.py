"""A passage of a notice as the grammar sees it: its words, and where they stand in the text."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.notices.words import PhraseTable, Word, words_of

_MARKED = re.compile(r"[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
# Nobody writes a directive longer than this; what is beyond is not looked at for names.
LONGEST = 6000


def _start(word: Word) -> int:
    return word.start


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of ``text[start:end]``. ``bare`` where it was typed without Vietnamese marks."""

    text: str
    start: int
    end: int
    words: Sequence[Word]
    bare: bool

    def length(self, table: PhraseTable, place: int) -> int:
        """How many words the longest phrase of ``table`` at word ``place`` has; 0 for none."""
        words = self.words
        if place >= len(words) or words[place].key not in table.roots[self.bare]:  # asked very often, mostly in vain
            return 0
        return table.length_at(words, place, bare=self.bare)

    def quote(self, first: int, after: int) -> str:
        """The text from word ``first`` to before word ``after``, in one line."""
        return " ".join(self.text[self.words[first].start : self.words[after - 1].end].split())

    def part(self, start: int, end: int) -> "Passage":
        """The passage of the same text from ``start`` to ``end``."""
        first = bisect_left(self.words, start, key=_start)
        inside = self.words[first : bisect_left(self.words, end, lo=first, key=_start)]
        return Passage(self.text, start, end, inside, self.bare)


def passage_of(text: str, start: int, end: int) -> Passage:
    """The passage ``text[start:end]``."""
    seen = min(end, start + LONGEST)
    bare = end - start > 4 and not _MARKED.search(text, start, seen)
    return Passage(text, start, end, words_of(text, start, seen, bare=bare), bare)
