"""The entities of a text: read from how the bot marked it, and found in plain words."""

import re

from bot.emulator.formatted import Entity, Formatted, utf16_length
from bot.emulator.refusals import bad_request
from bot.emulator.tags import from_html

MOST_SOURCE_BYTES = 1 << 15
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+)|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<!\S)(?P<hashtag>#\w*[^\W\d]\w*)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z0-9_]{4,32})\b"
)
WORTH_LOOKING = re.compile(r"[/@#](?:(?<=[@#])\w|(?<![\w/]/)\w|(?<=:/)/)")  # a set of letters first: found fast
MARKED_BY_BOTS = frozenset({
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "blockquote", "expandable_blockquote",
})  # fmt: skip
NOTHING_WITHIN = frozenset({"text_link", "text_mention", "pre", "code"})


def read(text: str, parse_mode: str = "", entities: list[Entity] | None = None) -> Formatted:
    """Return a bot's text as it will stand in the chat, trimmed, with its entities.

    Raises ``Refused`` (400) for what Telegram would not take. Of the parse modes only HTML is here.
    """
    if len(text) * 4 > MOST_SOURCE_BYTES and len(text.encode("utf-8", "surrogatepass")) > MOST_SOURCE_BYTES:
        raise bad_request("text is too long")
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = from_html(text)
    elif mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    marked = [entity for entity in entities or [] if entity.get("type") in MARKED_BY_BOTS]
    return _trimmed(text, [*marked, *found(text, marked)])


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
    covered = [entity for entity in taken or [] if entity["type"] in NOTHING_WITHIN]
    return [entity for entity in entities if not any(_overlap(entity, other) for other in covered)]


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])


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
