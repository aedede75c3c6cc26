"""Patterns have no marks, and "chua" may be "chưa" or "chữa": what one found is held against the text as written."""

import re
from functools import lru_cache

from directives.reading.notices.words import word_key
from directives.reading.vietnamese import fold

_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"[^\x00-\x7f]")
_EDGE = 2
_AROUND = 60


def is_meant(found: re.Match[str] | None, text: str, said: str) -> bool:
    """Whether a pattern found what it means: of the words ``said``, none stands there with other marks.

    ``found`` is a match in the folded ``text``, letter for letter as long. Its first and its last words are looked at;
    what stands between them may be anything. A text typed without marks is taken at its word.
    """
    if found is None or not _SIGNS.search(text, max(found.start() - _AROUND, 0), found.end() + _AROUND):
        return found is not None
    words = [one.group() for one in _WORD.finditer(text, *found.span())]
    meant = _meant(said)
    edges = words if len(words) <= 2 * _EDGE else [*words[:_EDGE], *words[-_EDGE:]]
    return all(word_key(word) in meant.get(fold(word), (word_key(word),)) for word in edges)


@lru_cache(maxsize=64)
def _meant(said: str) -> dict[str, frozenset[str]]:
    meant: dict[str, set[str]] = {}
    for word in said.split():
        meant.setdefault(fold(word), set()).add(word_key(word))
    return {bare: frozenset(keys) for bare, keys in meant.items()}
