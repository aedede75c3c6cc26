"""An expression in its sentence: what it means, and what is said before and behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from directives.deadline import Deadline
from directives.reading.deadlines.grammar.shapes import Expression
from directives.reading.deadlines.grammar.tokens import Token
from directives.reading.vietnamese import fold

_REACH = 12
_PHRASE = 240  # letters
_CLOSERS = ".;!?"
_N = r"(?:\d{1,2}|một|mot|hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi)"
_AN_HOUR = (
    rf"(?:\d{{1,2}} ?(?:h|g|giờ|gio)\d*|{_N} (?:giờ|gio|rưỡi|ruoi)|\d{{1,2}} ?: ?\d+|\d{{1,2}} (?:am|pm)|{_N} kém {_N})"
)
_HOUR_BEFORE = re.compile(rf"(?<!\S){_AN_HOUR}[ ,]*$")
_HOUR_BEHIND = re.compile(rf"[ ,(]*{_AN_HOUR}(?!\S)")
_COURTESY = frozenset(("nhe", "nha", "a", "di", "nhi", "thoi", "da", "vang", "ok", "han", "xong", "roi"))


class Phrases:
    """Some phrases to look for around a date: with their marks, and in a text typed without any, without."""

    def __init__(self, phrases: str) -> None:
        """``phrases`` are in small letters with their marks, parted by commas."""
        self._marked = _pattern(phrases)
        self._bare = _pattern(fold(phrases))

    def are_in(self, words: str) -> bool:
        """Return True where one of the phrases is in ``words``."""
        return (self._bare if words.isascii() else self._marked).search(words) is not None

    def begin(self, words: str) -> bool:
        """Return True where ``words`` begin with one of the phrases."""
        return (self._bare if words.isascii() else self._marked).match(words) is not None


def _pattern(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(phrase.strip() for phrase in phrases.split(','))})(?!\S)")


@dataclass(frozen=True)
class Place:
    """An expression, the deadline that it means and the sentence around it. ``heart``: see ``heart_of``."""

    said: Expression
    meant: Deadline
    base: date
    tokens: Sequence[Token]
    written: str
    heart: tuple[int, int]

    @cached_property
    def left(self) -> list[Token]:
        """The tokens before it in its sentence, the nearest first."""
        before: list[Token] = []
        for at in range(self.said.begin - 1, max(-1, self.said.begin - 1 - _REACH), -1):
            token = self.tokens[at]
            if token.kind == "break" or (token.kind == "sign" and token.letters in _CLOSERS):
                break
            before.append(token)
        return before

    @cached_property
    def right(self) -> list[Token]:
        """The tokens behind it in its sentence, the nearest first."""
        behind: list[Token] = []
        for at in range(self.said.end, self.said.end + _REACH):
            token = self.tokens[at]
            if token.kind in ("break", "end") or (token.kind == "sign" and token.letters in _CLOSERS):
                break
            behind.append(token)
        return behind

    def after(self, phrases: Phrases, reach: int) -> bool:
        """Return True where one of the phrases stands within ``reach`` tokens before the expression."""
        return phrases.are_in(self.left_words(reach))

    def goes_on(self, phrases: Phrases) -> bool:
        """Return True where one of the phrases stands right behind the expression."""
        return phrases.begin(self._words(self.right[:3]))

    def followed_by(self, phrases: Phrases, reach: int) -> bool:
        """Return True where one of the phrases stands within ``reach`` tokens behind the expression."""
        return phrases.are_in(self._words(self.right[:reach]))

    def left_words(self, reach: int) -> str:
        """Return the ``reach`` tokens before the expression, in small letters."""
        return self._words(self.left[:reach][::-1])

    def left_letters(self, reach: int) -> str:
        """Return the same without marks."""
        return " ".join([token.letters for token in self.left[:reach][::-1]])

    def _words(self, tokens: Sequence[Token]) -> str:
        return " ".join([self.written[token.start : token.end] for token in tokens]).lower()

    @property
    def hour_beside(self) -> str:
        """The words of an hour right before or behind it, which the grammar did not take; empty where none."""
        before = _HOUR_BEFORE.search(self._words(self.left[:3][::-1]))
        behind = _HOUR_BEHIND.match(self._words(self.right[:3]))
        found = before or behind
        return found.group().strip() if found is not None else ""

    @property
    def phrase(self) -> str:
        """Its own words, in small letters."""
        return self._words(self.tokens[self.said.begin : self.said.end])

    def is_behind_a_sign(self, signs: str) -> bool:
        """Return True where one of the signs stands right before the expression."""
        return bool(self.left) and self.left[0].kind == "sign" and self.left[0].letters in signs

    @property
    def is_whole(self) -> bool:
        """True where the phrase is all that is said, but for signs and a word or two of courtesy."""
        return self.said.begin <= self.heart[0] and self.heart[1] < self.said.end

    @property
    def is_ahead(self) -> bool:
        """True where its last day lies ahead of the document's date."""
        return self.meant.due is not None and self.meant.due > self.base


def heart_of(tokens: Sequence[Token], letters: int) -> tuple[int, int]:
    """Return the first and the last token of a text that say something, courtesies left out.

    In a text of more ``letters`` than a phrase has, no phrase is all that is said: its heart has no end.
    """
    telling = [at for at, token in enumerate(tokens) if _says_something(token)] if letters <= _PHRASE else []
    return (telling[0], telling[-1]) if telling else (0, len(tokens))


def _says_something(token: Token) -> bool:
    return token.kind not in ("sign", "break", "end") and token.letters not in _COURTESY
