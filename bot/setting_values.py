"""How the values of settings are written: each reader turns a text into its value, or says what it should be."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr

from directives.calendar import WorkingHours

T = TypeVar("T")
Read = Callable[[str], T]
"""Reads a text without spaces around it; raises ``ValueError`` with a Vietnamese sentence."""

_DATABASES = {"sqlite": "sqlite", "postgres": "postgresql+psycopg", "postgresql": "postgresql+psycopg"}
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Listen:
    """Where the bot's own web server listens."""

    host: str
    port: int


def token(text: str) -> SecretStr:
    """The token of a bot, as @BotFather gives it."""
    if not re.fullmatch(r"\d+:[\w-]+", text, re.ASCII):
        raise ValueError("không đúng dạng mã của @BotFather, ví dụ 123456789:AAE…")
    return SecretStr(text)


def secret(text: str) -> SecretStr:
    """What Telegram sends back with each update, https://core.telegram.org/bots/api#setwebhook."""
    if not re.fullmatch(r"[\w-]{1,256}", text, re.ASCII):
        raise ValueError("chỉ gồm 1–256 chữ cái không dấu, chữ số, dấu _ và -")
    return SecretStr(text)


def database(text: str) -> SecretStr:
    """A database's URL, which may hold a password; PostgreSQL under any of its names is spoken to by psycopg 3."""
    scheme, found, rest = text.partition("://")
    kind = scheme.partition("+")[0]
    if not found or kind not in _DATABASES:
        raise ValueError("phải là sqlite:///đường/dẫn.db hoặc postgresql://người-dùng:mật-khẩu@máy/tên")
    if kind == "sqlite" and not rest.removeprefix("/"):
        raise ValueError("thiếu tên tệp, ví dụ sqlite:///data/dondoc.db")
    return SecretStr(f"{_DATABASES[kind]}://{rest}")


def web_address(text: str) -> str:
    """A web address without a slash at its end."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"“{text}” không phải địa chỉ web, ví dụ https://bot.example.gov.vn")
    return text.rstrip("/")


def public_address(text: str) -> str:
    """Where Telegram finds the bot: over HTTPS, but on this machine itself."""
    address = web_address(text)
    if urlsplit(address).scheme != "https" and urlsplit(address).hostname not in _LOOPBACK:
        raise ValueError(f"“{text}” phải bắt đầu bằng https://, Telegram không gửi đến địa chỉ http://")
    return address


def listen(text: str) -> Listen:
    """``host:port``."""
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise ValueError(f"“{text}” phải là địa-chỉ:cổng, ví dụ 127.0.0.1:8080")
    return Listen(host.strip("[]"), int(port))


def zone(text: str) -> ZoneInfo:
    """A time zone by its IANA name."""
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"không có múi giờ “{text}”; ở Việt Nam là Asia/Ho_Chi_Minh") from None


def telegram_ids(text: str) -> tuple[int, ...]:
    """Numbers of Telegram users, with commas between them."""
    parts = _parts(text)
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"“{text}” phải là số định danh Telegram, cách nhau bằng dấu phẩy (hỏi @userinfobot)")
    return tuple(int(part) for part in parts)


def days_before(text: str) -> tuple[int, ...]:
    """Numbers of working days, the largest first."""
    parts = _parts(text)
    if not parts or not all(part.isascii() and part.isdigit() and 1 <= int(part) <= 90 for part in parts):
        raise ValueError(f"“{text}” phải là số ngày làm việc từ 1 đến 90, cách nhau bằng dấu phẩy, ví dụ 7,3,1")
    return tuple(sorted({int(part) for part in parts}, reverse=True))


def hour(text: str) -> time:
    """``HH:MM``."""
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", text, re.ASCII):
        raise ValueError(f"“{text}” phải là giờ:phút, ví dụ 08:00")
    hours, minutes = text.split(":")
    return time(int(hours), int(minutes))


def working_hours(text: str) -> WorkingHours:
    """``HH:MM-HH:MM`` spans with commas between them, in the order of the day."""
    spans = []
    for part in _parts(text):
        opens, _, closes = part.partition("-")
        spans.append((hour(opens.strip()), hour(closes.strip())))
    ends = [end for span in spans for end in span]
    if not ends or any(later <= earlier for earlier, later in pairwise(ends)):
        raise ValueError(f"“{text}” phải là các buổi làm việc theo thứ tự trong ngày, ví dụ 07:30-11:30,13:30-17:00")
    return WorkingHours(tuple(spans))


def whole(least: int, most: int) -> Read[int]:
    """A whole number from ``least`` to ``most``."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or not least <= int(text) <= most:
            raise ValueError(f"“{text}” phải là số nguyên từ {least} đến {most}")
        return int(text)

    return read


def number(least: int, most: int) -> Read[Decimal]:
    """A number above or at ``least`` and up to ``most``; the decimal mark may be a comma."""

    def read(text: str) -> Decimal:
        try:
            value = Decimal(text.replace(",", "."))
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite() or not least <= value <= most:
            raise ValueError(f"“{text}” phải là số từ {least} đến {most}")
        return value

    return read


def one_of(*choices: str) -> Read[str]:
    """One of these words, in capitals or not."""

    def read(text: str) -> str:
        if text.upper() not in choices:
            raise ValueError(f"“{text}” phải là một trong: {', '.join(choices)}")
        return text.upper()

    return read


def yes_or_no(text: str) -> bool:
    """``true`` or ``false``, or another of the words for them."""
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if text.lower() not in words:
        raise ValueError(f"“{text}” phải là true hoặc false")
    return words[text.lower()]


def units_file(text: str) -> Path:
    """The office's units file."""
    if Path(text).suffix.lower() not in {".xlsx", ".csv", ".toml"}:
        raise ValueError(f"“{text}” phải là tệp .xlsx, .csv hoặc .toml")
    return Path(text)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
