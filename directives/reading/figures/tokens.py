"""The words, numbers and marks of a reply, each with its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3}){2,}(?![\d.,]*\d)"
    r"|(?<![^\W\d_])\d(?=[ ]\d(?:,\d)?[ ]?%)[ ]\d(?:,\d)?|\d+[ ][.,]\d+(?=[ ]?%)|\d+[ ],[ ]\d(?=[ ]?%)"
    r"|(?<![\w.,/])\d{1,2},[ ]\d(?=[ ]?%)"
    r"|\d+(?:[.,]\d+)*)"
    r"|(?P<word>đ/c|(?:k|c|d)?m[23²³](?!\w)|[^\W\d_]+)|(?P<line>\n)|(?P<mark>-+>|=>|[^\s\w]|_)"
)


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    LINE = "line"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a reply. ``glued``: no space stands before it. ``loose``: spaces stood inside the number.

    ``spaced_comma``: one of them stood behind a comma, which may part two numbers (``88, 5%``).
    """

    kind: Kind
    text: str
    start: int
    end: int
    glued: bool
    loose: bool = False
    spaced_comma: bool = False


def tokens_of(low: str) -> list[Token]:
    """The tokens of a text in small letters, in order; a number's inner spaces (``1 200 000``, ``7 5 %``) go."""
    tokens: list[Token] = []
    last = -1
    for found in _TOKEN.finditer(low):
        kind, text = Kind(found.lastgroup or Kind.MARK), found.group()
        loose = kind is Kind.NUMBER and " " in text
        spaced_comma = loose and ", " in text
        text = text.replace(" ", "") if loose else text
        tokens.append(Token(kind, text, found.start(), found.end(), found.start() == last, loose, spaced_comma))
        last = found.end()
    return tokens


def without(tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens outside some spans, one empty mark standing for each of these: no number reads across it."""
    kept: list[Token] = []
    spans = sorted(spans)
    at = 0
    for token in tokens:
        while at < len(spans) and spans[at][1] <= token.start:
            at += 1
        if at < len(spans) and spans[at][0] < token.end:
            if not kept or kept[-1].start != spans[at][0]:
                kept.append(Token(Kind.MARK, "", *spans[at], glued=False))
        else:
            kept.append(token)
    return kept
