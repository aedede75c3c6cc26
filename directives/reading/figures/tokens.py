"""The words, numbers and marks of a reply, each with its place."""

import re
from dataclasses import dataclass
from enum import StrEnum

_TOKEN = re.compile(r"(?P<number>\d+(?:[.,]\d+)*)|(?P<word>đ/c|[^\W\d_]+)|(?P<line>\n)|(?P<mark>[^\s\w]|_)")


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    LINE = "line"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a reply; ``glued`` tells that no space stands before it."""

    kind: Kind
    text: str
    start: int
    end: int
    glued: bool


def tokens_of(low: str) -> list[Token]:
    """The tokens of a text in small letters, in order."""
    tokens: list[Token] = []
    last = -1
    for found in _TOKEN.finditer(low):
        kind = Kind(found.lastgroup or Kind.MARK)
        tokens.append(Token(kind, found.group(), found.start(), found.end(), found.start() == last))
        last = found.end()
    return tokens
