"""Looks up which of a table's phrases stands at a place, the longest first."""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from directives.reading.deadlines.grammar.tokens import Token
from directives.reading.deadlines.grammar.words import sequence

Meaning = TypeVar("Meaning")


class Found(NamedTuple, Generic[Meaning]):
    """What the phrase means, and the place behind it."""

    meaning: Meaning
    end: int


class Phrases(Generic[Meaning]):
    """A table of phrases, each of one or more words of the lexicon."""

    def __init__(self, meanings: Iterable[tuple[str, Meaning]]) -> None:
        """``meanings``: several phrases parted by commas, and what each of them means."""
        self._by_first: dict[int, list[tuple[tuple[int, ...], Meaning]]] = {}
        for phrases, meaning in meanings:
            for phrase in phrases.split(","):
                first, *rest = sequence(phrase)
                self._by_first.setdefault(first, []).append((tuple(rest), meaning))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))
        self.first = sum(self._by_first)
        """The words that begin a phrase."""

    def at(self, tokens: Sequence[Token], place: int) -> Found[Meaning] | None:
        """Return the longest phrase that stands at ``place``."""
        candidates = tokens[place].words & self.first
        best: Found[Meaning] | None = None
        while candidates:
            first = candidates & -candidates
            candidates ^= first
            for rest, meaning in self._by_first[first]:
                end = place + 1
                for word in rest:
                    if not tokens[end].words & word:
                        break
                    end += 1
                else:
                    if best is None or end > best.end:
                        best = Found(meaning, end)
                    break
        return best
