"""Phrases as patterns: each word with its diacritics or without, as people type on a telephone."""

import re
from collections.abc import Iterable
from functools import cache

from directives.reading.vietnamese import fold


def either(phrase: str) -> str:
    """The source of a pattern for one phrase: every word as written or bare, any spaces between."""
    return r"[ \t]+".join(_word(word) for word in phrase.split())


def any_of(*phrases: str) -> str:
    """The source of a pattern for the longest of several phrases, as a group of its own."""
    return "(?:" + "|".join(either(phrase) for phrase in sorted(phrases, key=len, reverse=True)) + ")"


def whole(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words."""
    return re.compile(rf"(?<!\w){any_of(*phrases)}(?!\w)")


def table(entries: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A look-up from each phrase, as written and bare, to what it stands for; the first entry of a form wins."""
    found: dict[str, str] = {}
    for phrase, meaning in entries:
        found.setdefault(phrase, meaning)
        found.setdefault(fold(phrase), meaning)
    return found


@cache
def _word(word: str) -> str:
    bare = fold(word)
    return re.escape(word) if bare == word else f"(?:{re.escape(word)}|{re.escape(bare)})"
