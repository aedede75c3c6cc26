"""A text with its entities, and how long Telegram counts it."""

from typing import Any, NamedTuple

Entity = dict[str, Any]  # Telegram's MessageEntity; offset and length in UTF-16 code units


class Formatted(NamedTuple):
    text: str
    entities: list[Entity] | None


def utf16_length(text: str) -> int:
    """Return how long Telegram counts a text: in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
