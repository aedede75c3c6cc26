"""The formatting of texts: Telegram's HTML read into entities, and entities found in plain words.

The rules and the words of refusal follow TDLib (``MessageEntity.cpp``); offsets and lengths of entities are in
UTF-16 code units, those in refusals in bytes of UTF-8.
"""

import re
from typing import Any, NamedTuple

from bot.emulator.refusals import Refused, bad_request

Entity = dict[str, Any]

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "tg-emoji": "custom_emoji", "a": "text_link", "pre": "pre", "code": "code",
    "blockquote": "blockquote",
}  # fmt: skip
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(?:x(?P<hex>[0-9a-fA-F]+)|(?P<number>[0-9]+))|(?P<name>[a-zA-Z]+));?")
MARK = re.compile(r"[<&]")
ATTRIBUTE = re.compile(r"""\s*(?P<name>[^\s=>]*)\s*(?P<equals>=?)\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[a-zA-Z0-9.-]*))""")  # fmt: skip # noqa: E501 - one pattern
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+)|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<!\S)(?P<hashtag>#\w*[^\W\d]\w*)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z0-9_]{4,32})\b"
)
WORTH_LOOKING = re.compile(r"[/@#]")


class Formatted(NamedTuple):
    text: str
    entities: list[Entity] | None


class _Open(NamedTuple):
    tag: str
    attributes: dict[str, str]
    offset: int  # UTF-16
    at: int  # in the source


def utf16_length(text: str) -> int:
    """Return how long Telegram counts a text: in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def read(text: str, parse_mode: str = "", entities: list[Entity] | None = None) -> Formatted:
    """Return a bot's text as it will stand in the chat, trimmed, with its entities.

    Raises ``Refused`` (400) for HTML that Telegram would not take.
    """
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = from_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    return _trimmed(text, [*(entities or []), *found(text, entities or [])])


def found(text: str, taken: list[Entity] | None = None) -> list[Entity]:
    """Return the commands, links, mentions, addresses and hashtags that Telegram marks by itself."""
    if not WORTH_LOOKING.search(text):
        return []
    entities = [
        {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in FOUND.finditer(text)
    ]
    return [entity for entity in entities if not any(_overlap(entity, other) for other in taken or [])]


def from_html(source: str) -> Formatted:
    """Return the plain text and the entities of a text in Telegram's HTML."""
    mark = MARK.search(source)
    if mark is None:
        return Formatted(source, None)
    plain: list[str] = []
    opened: list[_Open] = []
    entities: list[Entity] = []
    at, length = 0, 0
    while mark is not None:
        start = mark.start()
        plain.append(source[at:start])
        length += utf16_length(plain[-1])
        if source[start] == "&":
            character, at = _character(source, start)
            plain.append(character)
            length += utf16_length(character)
        elif source.startswith("</", start):
            at = _close(source, start, opened, entities, length)
        else:
            tag, at = _open(source, start, length)
            opened.append(tag)
        mark = MARK.search(source, at)
    if opened:
        raise _refused(source, None, f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    plain.append(source[at:])
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted("".join(plain), entities or None)


def _character(source: str, start: int) -> tuple[str, int]:
    """Return what a character reference at ``start`` stands for, and where the text goes on."""
    match = REFERENCE.match(source, start)
    if match is None:
        return "&", start + 1
    if match["name"] is not None:
        known = CHARACTERS.get(match["name"])
        return (known, match.end()) if known else ("&", start + 1)
    code = int(match["hex"], 16) if match["hex"] else int(match["number"])
    if 0 < code < 0x110000 and not 0xD800 <= code <= 0xDFFF:
        return chr(code), match.end()
    return "&", start + 1


def _open(source: str, start: int, offset: int) -> tuple[_Open, int]:
    name = re.compile(r"[^\s>]*").match(source, start + 1)
    tag = name.group().lower() if name else ""
    at = name.end() if name else start + 1
    if at >= len(source):
        raise _refused(source, start, f'Unclosed start tag "{tag}"')
    if tag not in TAGS:
        raise _refused(source, start, f'Unsupported start tag "{tag}"')
    attributes: dict[str, str] = {}
    while source[at] != ">":
        match = ATTRIBUTE.match(source, at)
        assert match is not None  # every part of the pattern may be empty
        at = match.end()
        if match["name"]:
            if not match["equals"] and tag != "blockquote":
                raise _refused(source, start, f'Expected equal sign in declaration of an attribute of the tag "{tag}"')
            attributes[match["name"].lower()] = _plain(match["double"] or match["single"] or match["bare"] or "")
        elif match["equals"]:
            raise _refused(source, start, f'Empty attribute name in the tag "{tag}"')
        if at >= len(source) or not (match.group().strip() or source[at] == ">"):
            raise _refused(source, start, f'Unclosed start tag "{tag}"')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refused(source, start, 'Tag "span" must have class "tg-spoiler"')
    return _Open(tag, attributes, offset, start), at + 1


def _plain(value: str) -> str:
    return from_html(value.replace("<", "&lt;")).text


def _close(source: str, start: int, opened: list[_Open], entities: list[Entity], end: int) -> int:
    """Close the innermost tag at ``start``, add its entity, and return where the text goes on."""
    if not opened:
        raise _refused(source, start, "Unexpected end tag")
    match = re.compile(r"</([^\s>]*)\s*").match(source, start)
    assert match is not None  # the source goes on with "</" here
    tag = opened.pop()
    if match.end() >= len(source) or source[match.end()] != ">":
        raise _refused(source, start, "Unclosed end tag")
    name = match[1].lower()
    if name and name != tag.tag:
        raise _refused(source, start, "Unmatched end tag", f', expected "</{tag.tag}>", found "</{name}>"')
    if end > tag.offset:
        entity = _entity(tag, end - tag.offset)
        if entity is not None:
            entities.append(entity)
    return match.end() + 1


def _entity(tag: _Open, length: int) -> Entity | None:
    entity: Entity = {"type": TAGS[tag.tag], "offset": tag.offset, "length": length}
    if tag.tag == "a":
        if not tag.attributes.get("href"):
            return None
        entity["url"] = tag.attributes["href"]
    elif tag.tag == "blockquote" and "expandable" in tag.attributes:
        entity["type"] = "expandable_blockquote"
    elif tag.tag == "tg-emoji":
        entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
    elif tag.tag == "code" and tag.attributes.get("class", "").startswith("language-"):
        entity["language"] = tag.attributes["class"].removeprefix("language-")
    return entity


def _trimmed(text: str, entities: list[Entity]) -> Formatted:
    """Cut blanks at both ends, as Telegram does, and move the entities along."""
    short = text.strip()
    if short == text or not entities:
        return Formatted(short, entities or None)
    cut, length = utf16_length(text[: len(text) - len(text.lstrip())]), utf16_length(short)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] + entity["length"] - cut, length)
        if last > first:
            kept.append({**entity, "offset": first, "length": last - first})
    return Formatted(short, kept or None)


def _overlap(one: Entity, other: Entity) -> bool:
    if other["type"] not in {"text_link", "pre", "code"}:
        return False
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])


def _refused(source: str, at: int | None, words: str, more: str = "") -> Refused:
    place = "" if at is None else f" at byte offset {len(source[:at].encode())}"
    return bad_request(f"can't parse entities: {words}{place}{more}")
