"""The days that a date or a period in a reply stands for, and which of them are still to come."""

import re
from calendar import monthrange
from datetime import date

_FULL = re.compile(r"(\d{1,2})[ \t]?[/.-][ \t]?(\d{1,2})[ \t]?[/.-][ \t]?(\d{4}|\d\d)\b")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_IN_WORDS = re.compile(r"(\d{1,2})[ \t]+(?:tháng|thang)[ \t]+(\d{1,2})(?:\D+(\d{4}))?")
_DAY_MONTH = re.compile(r"(\d{1,2})[ \t]?[/.-][ \t]?(\d{1,2})$")
_MONTH = re.compile(r"(?:tháng|thang|t)[ \t]*(\d{1,2})(?:\D+(\d{4}))?$")
_QUARTER = re.compile(r"(?:quý|quy|q)[ \t]*(iv|i{1,3}|[1-4])(?:\D+(\d{4}))?$")
_YEAR = re.compile(r"(?:^|\s)((?:19|20)\d\d)$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def period_of(phrase: str, on: date) -> tuple[date, date] | None:
    """The first and the last day of a written period; without a year, the one of ``on``. None where unreadable."""
    try:
        return _period(phrase.strip(), on)
    except ValueError:  # 31/2 and its like
        return None


def _period(phrase: str, on: date) -> tuple[date, date] | None:
    if found := _FULL.search(phrase):
        day, month, year = (int(part) for part in found.groups())
        return _day(year + 2000 if year < 100 else year, month, day)
    if found := _ISO.search(phrase):
        return _day(*(int(part) for part in found.groups()))
    if found := _IN_WORDS.search(phrase):
        return _day(int(found[3] or on.year), int(found[2]), int(found[1]))
    if found := _MONTH.search(phrase):
        return _months(int(found[2] or on.year), int(found[1]), 1)
    if found := _QUARTER.search(phrase):
        quarter = _ROMAN.get(found[1]) or int(found[1])
        return _months(int(found[2] or on.year), quarter * 3 - 2, 3)
    if found := _DAY_MONTH.search(phrase):
        return _day(on.year, int(found[2]), int(found[1]))
    if found := _YEAR.search(phrase):
        return _months(int(found[1]), 1, 12)
    return None


def _day(year: int, month: int, day: int) -> tuple[date, date]:
    one = date(year, month, day)
    return one, one


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last = month + count - 1
    return date(year, month, 1), date(year, last, monthrange(year, last)[1])
