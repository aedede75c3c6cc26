"""Telegram's HTML read into a plain text and its entities.

The rules and the words of refusal are those of TDLib (``parse_html`` in ``MessageEntity.cpp``): offsets in refusals
are bytes of UTF-8, offsets and lengths of entities UTF-16 code units.
"""

import re
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from bot.emulator.formatted import Entity, Formatted, utf16_length
from bot.emulator.refusals import Refused, bad_request

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "tg-emoji": "custom_emoji", "a": "text_link", "pre": "pre", "code": "code",
    "blockquote": "blockquote",
}  # fmt: skip
NO_ATTRIBUTES: dict[str, str] = {}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LONGEST_REFERENCE = 9  # characters of a numeric reference, without the semicolon
# The next thing that is not plain text; a tag without attributes and a named character are read in one go.
MARK = re.compile(
    r"<(?P<end>/?)(?P<tag>b|i|u|s|code|strong|em|pre|blockquote|tg-spoiler|ins|del|strike)>"
    r"|&(?P<name>lt|gt|amp|quot);|[<&]"
)
REFERENCE = re.compile(r"&(?:#(?:x(?P<hex>[0-9a-fA-F]*)|(?P<number>[0-9]*))|(?P<name>[a-zA-Z]*))")
TAG_NAME = re.compile(r"</?([^\s>]*)")
BLANKS = re.compile(r"\s*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
ATTRIBUTE_VALUE = re.compile(r""""(?P<double>[^"]*)"?|'(?P<single>[^']*)'?|(?P<bare>[a-zA-Z0-9.-]*)""")


class _Open(NamedTuple):
    """A tag that waits for its end."""

    tag: str
    attributes: dict[str, str]
    offset: int  # where it begins in the plain text, in UTF-16 code units
    piece: int  # how many pieces of plain text stood before it


def from_html(source: str) -> Formatted:
    """Return the plain text and the entities of a text in Telegram's HTML; raises ``Refused`` (400)."""
    mark = MARK.search(source)
    if mark is None:
        return Formatted(source, None)
    plain: list[str] = []
    opened: list[_Open] = []
    entities: list[Entity] = []
    at, length = 0, 0
    while mark is not None:
        start = mark.start()
        if start > at:
            plain.append(source[at:start])
            length += utf16_length(plain[-1])
        at = mark.end()
        end, tag, name = mark.groups()
        if source[start] == "&":
            character, at = (CHARACTERS[name], at) if name else _character(source, start)
            plain.append(character)
            length += utf16_length(character)
        elif tag and not end:
            opened.append(_Open(tag, NO_ATTRIBUTES, length, len(plain)))
        elif tag and opened and opened[-1].tag == tag:
            _finish(opened.pop(), length, plain, entities)
        elif source.startswith("</", start):
            at = _end_of_tag(source, start, opened)
            _finish(opened.pop(), length, plain, entities)
        else:
            tag, attributes, at = _start_of_tag(source, start)
            opened.append(_Open(tag, attributes, length, len(plain)))
        mark = MARK.search(source, at)
    if opened:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1].tag}\"")
    plain.append(source[at:])
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)  # known only within <pre>
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted("".join(plain), entities or None)


def _character(source: str, start: int) -> tuple[str, int]:
    """Return what a character reference at ``start`` stands for, and where the text goes on."""
    match = REFERENCE.match(source, start)
    if match is None:
        return "&", start + 1
    after = match.end() + source.startswith(";", match.end())
    if match["name"] is not None:
        known = CHARACTERS.get(match["name"])
        return (known, after) if known else ("&", start + 1)
    code = int(match["hex"] or "0", 16) if match["hex"] is not None else int(match["number"] or "0")
    if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF and len(match.group()) <= LONGEST_REFERENCE:
        return chr(code), after
    return "&", start + 1


def _start_of_tag(source: str, start: int) -> tuple[str, dict[str, str], int]:
    """Return the name and the attributes of the tag at ``start``, and where the text goes on."""
    match = TAG_NAME.match(source, start)
    assert match is not None  # the source goes on with "<" here
    tag, at = match[1].lower(), match.end()
    if at >= len(source):
        raise _refused(source, start, "Unclosed start tag")
    if tag not in TAGS:
        raise _refused(source, start, f'Unsupported start tag "{tag}"')
    attributes: dict[str, str] = {}
    while not source.startswith(">", at := _after(BLANKS, source, at)):
        name_end = _after(ATTRIBUTE_NAME, source, at)
        name = source[at:name_end].lower()
        if not name:
            raise _refused(source, start, f'Empty attribute name in the tag "{tag}"')
        at = _after(BLANKS, source, name_end)
        if source.startswith("=", at):
            attributes[name], at = _value(source, start, _after(BLANKS, source, at + 1), tag)
        elif (tag, name) == ("blockquote", "expandable"):
            attributes[name] = ""
        else:
            raise _refused(source, start, f'Expected equal sign in declaration of an attribute of the tag "{tag}"')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refused(source, start, 'Tag "span" must have class "tg-spoiler"')
    return tag, attributes, at + 1


def _value(source: str, start: int, at: int, tag: str) -> tuple[str, int]:
    """Return the value of an attribute that begins at ``at``, and where the tag goes on."""
    if at >= len(source):
        raise _refused(source, start, f'Unclosed start tag "{tag}"')
    match = ATTRIBUTE_VALUE.match(source, at)
    assert match is not None  # the bare form may be empty
    after = match.end()
    if match["bare"] is not None and not (source[after : after + 1].isspace() or source.startswith(">", after)):
        raise _refused(source, at, "Unexpected end of name token")
    if after >= len(source):
        raise _refused(source, start, "Unclosed start tag")
    quoted = match["double"] if match["double"] is not None else match["single"]
    return (match["bare"].lower() if quoted is None else _decoded(quoted)), after


def _decoded(value: str) -> str:
    return from_html(value.replace("<", "&lt;")).text if "&" in value else value


def _end_of_tag(source: str, start: int, opened: list[_Open]) -> int:
    """Check the end tag at ``start`` against the innermost open one; return where the text goes on."""
    if not opened:
        raise _refused(source, start, "Unexpected end tag")
    match = TAG_NAME.match(source, start)
    assert match is not None  # the source goes on with "</" here
    at = _after(BLANKS, source, match.end())
    if not source.startswith(">", at):
        raise _refused(source, start, "Unclosed end tag")
    name, tag = match[1].lower(), opened[-1].tag
    if name and name != tag:
        raise _refused(source, start, "Unmatched end tag", f', expected "</{tag}>", found "</{name}>"')
    return at + 1


def _finish(tag: _Open, end: int, plain: list[str], entities: list[Entity]) -> None:
    """Add what a tag that ends here means; around nothing, or as a link to nowhere, it means nothing."""
    length = end - tag.offset
    if not length:
        return
    entity: Entity = {"type": TAGS[tag.tag], "offset": tag.offset, "length": length}
    last = entities[-1] if entities else {}
    is_around = (last.get("offset"), last.get("length")) == (tag.offset, length)
    if tag.tag == "a":
        link = _link(tag.attributes.get("href") or "".join(plain[tag.piece :]))
        if link is None:
            return
        entity |= link
    elif {tag.tag, last.get("type")} == {"pre", "code"} and is_around:
        entities.pop()  # <pre><code class="language-…"> is one entity, whichever is outside
        entity = {**last, **entity, "type": "pre"}
        if language := _language(tag):
            entity["language"] = language
    elif tag.tag == "code" and (language := _language(tag)):
        entity["language"] = language
    elif tag.tag == "blockquote" and "expandable" in tag.attributes:
        entity["type"] = "expandable_blockquote"
    elif tag.tag == "tg-emoji":
        entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
    entities.append(entity)


def _language(tag: _Open) -> str:
    kind = tag.attributes.get("class", "")
    return kind.removeprefix("language-") if kind.startswith("language-") else ""


def _link(address: str) -> Entity | None:
    """Return what a link means: an address, or a person by their id; None for what is no address."""
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme == "tg" and host == "user":
        ids = parse_qs(parts.query).get("id", [""])
        return {"type": "text_mention", "user": {"id": int(ids[0])}} if ids[0].isdigit() else None
    if parts.scheme in ("tg", "ton"):
        return {"url": address}
    if parts.scheme not in ("http", "https") or " " in address or not ("." in host or host == "localhost"):
        return None
    return {"url": parts._replace(path=parts.path or "/").geturl()}


def _after(pattern: re.Pattern[str], source: str, at: int) -> int:
    match = pattern.match(source, at)
    return match.end() if match else at


def _refused(source: str, at: int, words: str, more: str = "") -> Refused:
    return bad_request(f"can't parse entities: {words} at byte offset {len(source[:at].encode())}{more}")
