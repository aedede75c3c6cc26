"""How days, hours, numbers and lists are written for a Vietnamese reader."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

WEEKDAYS: Final = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")

_MONEY: Final = ((Decimal(10**9), "tỷ đồng"), (Decimal(10**6), "triệu đồng"))

_REFUSALS: Final[Mapping[str, str]] = {
    "blocked": "người nhận đã chặn bot",
    "deactivated": "tài khoản đã bị xóa",
    "chat not found": "không tìm thấy tài khoản",
    "initiate conversation": "người nhận chưa mở bot",
    "kicked": "bot đã bị đưa ra khỏi nhóm",
}
"""Telegram's words for chats that nothing reaches: https://core.telegram.org/api/errors."""


def day(value: date) -> str:
    """``thứ Sáu, 20/9/2024``."""
    return f"{WEEKDAYS[value.weekday()]}, {short_day(value)}"


def short_day(value: date) -> str:
    """``20/9/2024``."""
    return f"{value.day}/{value.month}/{value.year}"


def clock(value: time) -> str:
    """``17 giờ`` or ``7 giờ 30``."""
    return f"{value.hour} giờ" + (f" {value.minute:02}" if value.minute else "")


def moment(value: datetime, zone: ZoneInfo) -> str:
    """``7 giờ 30, thứ Sáu, 20/9/2024`` in the office's zone."""
    local = value.astimezone(zone)
    return f"{clock(local.time())}, {day(local.date())}"


def number(value: Decimal | int) -> str:
    """``1.234,5``: the comma is the decimal mark; no needless zeros."""
    plain = f"{Decimal(value).normalize():,f}"
    return plain.replace(",", "\0").replace(".", ",").replace("\0", ".")


def amount(value: Decimal | int, unit: str | None) -> str:
    """A value with its unit: ``75%``, ``12 hộ``; money in the largest unit that keeps it short: ``1,2 tỷ đồng``."""
    value = Decimal(value)
    if unit == "đồng":
        for size, name in _MONEY:
            if abs(value) >= size and value / size == round(value / size, 3):
                return f"{number(value / size)} {name}"
    if unit == "%":
        return f"{number(value)}%"
    return f"{number(value)} {unit}" if unit else number(value)


def refusal(why: str) -> str:
    """Why a message did not arrive, in the reader's language; a reason that is not known is told as it is."""
    return next((words for sign, words in _REFUSALS.items() if sign in why.lower()), why)


def listed(words: Iterable[str]) -> str:
    """``a, b và c``."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} và {last}" if first else last


def shortened(text: str, longest: int) -> str:
    """The text in one line, cut at a word with ``…`` where it is longer; the marks of bold type are left out."""
    line = " ".join(text.replace("**", "").split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:.- ") + "…"
