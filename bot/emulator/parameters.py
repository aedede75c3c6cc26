"""What a bot sent with a call, whichever way it was encoded, read by type."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

from bot.emulator.refusals import bad_request

TRUE_WORDS = frozenset({"true", "yes", "1"})

SURROGATE = b"\\ud"  # one half of a character that JSON writes as two; without its other half it is no text
SPOKEN = {"reply_markup": "reply keyboard markup"}  # how Telegram calls a parameter, where it is not by its name


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a multipart call."""

    file_name: str
    mime_type: str
    content: bytes


class Parameters:
    """The named values of one call.

    JSON bodies carry typed values, forms carry text (objects and lists as JSON inside it): both are taken.
    Every reader raises ``Refused`` (400) where the value cannot be what it must be.
    """

    __slots__ = ("uploads", "values")

    def __init__(self, values: dict[str, Any], uploads: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    def text(self, name: str) -> str:
        """Return the value as text, empty where there is none."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number; as Telegram does, what is no number counts as ``default``."""
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        return value is True or str(value).lower() in TRUE_WORDS

    def structure(self, name: str) -> Any:
        """Return an object or a list, parsed where it came as text; None where there is none."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {SPOKEN.get(name, name.replace('_', ' '))} JSON object") from None


def from_query(query: bytes) -> dict[str, Any]:
    """Return the values of a query string or of an urlencoded body."""
    if not query:
        return {}
    pairs = (pair.partition(b"=") for pair in query.split(b"&") if pair)
    return {_unquoted(name): _unquoted(value) for name, _, value in pairs}


def _unquoted(part: bytes) -> str:
    if b"+" in part:
        part = part.replace(b"+", b" ")
    if b"%" in part:
        part = unquote_to_bytes(part)
    return part.decode("utf-8", "replace")


def from_json(body: bytes) -> dict[str, Any]:
    """Return the values of a JSON body; raises ``Refused`` (400) for what is no object or no Unicode."""
    try:
        values = json.loads(body) if body.strip() else {}
        if SURROGATE in body or SURROGATE.upper() in body:
            json.dumps(values, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("can't parse JSON object")
    return values
