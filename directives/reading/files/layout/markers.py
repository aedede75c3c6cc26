"""The numbers and bullets with which a paragraph of an official text begins."""

import re

_NUMBER = (
    r"\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|[a-zđ]\s*[.)]|\((?:\d{1,2}|[a-zđ]|[ivx]{1,5})\)|"
    r"[IVXL]{1,6}\s*[.)]|[A-HĐ]\s*\."
)
_BULLET = r"[-–—+*•●▪■◆➢✓\uf0b7\uf0a7\uf02d]"
_WORDS = (
    r"(?:Điều|Phần|Chương|Mục|Bước)\s+(?:thứ\s+\w+|[IVX]{1,6}|\d{1,3})\s*[.:]?|"
    r"Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám)\b"
)
_STARTS = re.compile(rf"\s*(?:(?:{_NUMBER})(?=\s|$|[^\W\d_])|{_BULLET}(?!\d)|{_WORDS})")
_WHOLE = re.compile(rf"\s*(?:{_NUMBER}|{_BULLET}|\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})\s*")


def starts_with_marker(line: str) -> bool:
    """Return True if ``line`` begins as an item of a list does. ``31/10`` and ``2024. Tham dự`` do not."""
    return _STARTS.match(line) is not None


def is_marker(text: str) -> bool:
    """Return True if ``text`` is nothing but a number or a bullet."""
    return _WHOLE.fullmatch(text) is not None
