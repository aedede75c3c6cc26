"""A text that is too long for a channel, in pieces: at a paragraph where there is one, with its tags closed."""

import re
from html import unescape

_TAG = re.compile(r"<(/?)([a-z]+)([^>]*)>")
_TOKEN = re.compile(r"<[^>]*>|&[a-z0-9#]+;|[^<&]|[<&]", re.DOTALL)
# Where to cut, the best first: between paragraphs, between lines, after a sentence, between words.
_CUTS = ("\n\n", "\n", ". ", " ")


def pieces(text: str, longest: int) -> list[str]:
    """Return the text in pieces of at most ``longest`` UTF-16 units as shown (tags and entities not counted).

    A piece closes the tags that are open at its end, and the next one opens them again. A text that fits is
    returned as it is.
    """
    if shown_length(text) <= longest:
        return [text]
    found: list[str] = []
    rest = text
    while shown_length(rest) > longest:
        piece, rest = _cut(rest, longest)
        found.append(piece)
    if rest.strip():
        found.append(rest)
    return found


def shown_length(text: str) -> int:
    """Return the length as Telegram counts it: UTF-16 units of the text without its tags."""
    if len(text) * 2 < 1 << 10 and "<" not in text and "&" not in text and text.isascii():
        return len(text)
    return _units(unescape(_TAG.sub("", text)))


def _units(text: str) -> int:
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def _cut(text: str, longest: int) -> tuple[str, str]:
    end = _fitting(text, longest)
    at = end
    for mark in _CUTS:
        # not in the first half: many small pieces are worse than a cut in a less good place
        found = text.rfind(mark, end // 2, end + len(mark) - len(mark.rstrip()))
        if found > 0 and not _inside_tag(text, found):
            at = found + len(mark)
            break
    head, tail = text[:at].rstrip(), text[at:].lstrip("\n ")
    open_tags = _open_tags(head)
    closing = "".join(f"</{name}>" for name, _ in reversed(open_tags))
    opening = "".join(f"<{name}{rest}>" for name, rest in open_tags)
    return head + closing, opening + tail


def _fitting(text: str, longest: int) -> int:
    """Return the longest beginning, in characters, that shows no more than ``longest`` units."""
    shown, end = 0, 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        if not _TAG.fullmatch(word):
            shown += _units(unescape(word)) if word.startswith("&") else _units(word)
        if shown > longest:
            break
        end = token.end()
    return end


def _inside_tag(text: str, at: int) -> bool:
    return text.rfind("<", 0, at) > text.rfind(">", 0, at)


def _open_tags(text: str) -> list[tuple[str, str]]:
    stack: list[tuple[str, str]] = []
    for closing, name, rest in _TAG.findall(text):
        if not closing:
            stack.append((name, rest))
        elif stack:
            stack.pop()
    return stack
