"""A deadline in Vietnamese words, with dd/mm/yyyy and the weekday; read back, they give the same deadline."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.deadlines.asking import WEEKDAYS, day_in_words
from directives.reading.deadlines.rules_in_words import rule_in_words

_DAY = timedelta(days=1)
_PERIODS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(\d{4})-(\d{2})"), lambda m: f"tháng {int(m[2])}/{m[1]}"),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda m: f"quý {('I', 'II', 'III', 'IV')[int(m[2]) - 1]}/{m[1]}"),
    (re.compile(r"(\d{4})-H1"), lambda m: f"6 tháng đầu năm {m[1]}"),
    (re.compile(r"(\d{4})-H2"), lambda m: f"6 tháng cuối năm {m[1]}"),
    (re.compile(r"(\d{4})-W(\d{2})"), lambda m: f"tuần {int(m[2])} năm {m[1]}"),
    (re.compile(r"(\d{4})"), lambda m: f"năm {m[1]}"),
)


def in_words(deadline: Deadline) -> str:
    """Return the deadline in Vietnamese: "trước Thứ Hai, ngày 23/09/2024", "trong tháng 11/2024 (đến hết …)"."""
    if deadline.recurrence is not None:
        return _recurring(deadline)
    if deadline.due is None:
        return _without_due(deadline)
    return _SAID[deadline.op](deadline, deadline.due)


def _day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, ngày {day:%d/%m/%Y}"


def _hour(deadline: Deadline) -> str:
    return f"{deadline.time:%H:%M} " if deadline.time is not None else ""


def _period(stated: str | None) -> str | None:
    for pattern, words in _PERIODS:
        if stated is not None and (found := pattern.fullmatch(stated)) is not None:
            return words(found)
    return None


def _before(deadline: Deadline, due: date) -> str:
    if deadline.time is not None:
        return f"trước {_hour(deadline)}{_day(due)}"
    period = _period(deadline.stated)
    if period is not None and deadline.stated is not None and _is_eve(deadline.stated, due):
        return f"trước {period} (đến hết {day_in_words(due)})"
    return f"trước {_day(due + _DAY)}"


def _is_eve(stated: str, due: date) -> bool:
    """Return True where ``due`` is the day before the stated period, so that the period says it."""
    following = due + _DAY
    return following.day == 1 and stated in (
        f"{following:%Y-%m}",
        f"{following.year}-Q{(following.month + 2) // 3}" if following.month % 3 == 1 else "",
        f"{following.year}" if following.month == 1 else "",
        f"{following.year}-H{(following.month + 5) // 6}" if following.month in (1, 7) else "",
    )


def _in(deadline: Deadline, due: date) -> str:
    period = _period(deadline.stated)
    if period is not None and deadline.stated is not None and _is_last(deadline.stated, due):
        return f"trong {period} (đến hết {day_in_words(due)})"
    return f"nội trong {_hour(deadline)}{_day(due)}"


def _is_last(stated: str, due: date) -> bool:
    """Return True where ``due`` is the last day of the stated period."""
    if "-W" in stated:
        return due.weekday() == 6 and stated == "{}-W{:02}".format(*due.isocalendar()[:2])
    following = due + _DAY
    return following.day == 1 and stated in (
        f"{due:%Y-%m}",
        f"{due.year}-Q{due.month // 3}" if due.month % 3 == 0 else "",
        f"{due.year}" if due.month == 12 else "",
        f"{due.year}-H{due.month // 6}" if due.month % 6 == 0 else "",
    )


def _from_to(deadline: Deadline, due: date) -> str:
    start = _day(deadline.starts) if deadline.starts is not None else "ngày ban hành"
    end = f"{_hour(deadline)}{_day(due)}" if deadline.time is not None else f"hết {_day(due)}"
    return f"từ {start} đến {end}"


def _on(deadline: Deadline, due: date) -> str:
    return f"vào {_hour(deadline)}{_day(due)}"


_SAID: dict[Operator, Callable[[Deadline, date], str]] = {
    Operator.BEFORE: _before,
    Operator.BY: lambda deadline, due: f"chậm nhất {_hour(deadline)}{_day(due)}",
    Operator.ON: _on,
    Operator.IN: _in,
    Operator.WITHIN: lambda deadline, due: f"trong thời hạn đến hết {_hour(deadline)}{_day(due)}",
    Operator.FROM_TO: _from_to,
    Operator.AFTER: lambda deadline, due: f"sau {_hour(deadline)}{_day(due)}",
}


def _without_due(deadline: Deadline) -> str:
    if deadline.op is Operator.AFTER and deadline.starts is not None:
        return f"từ {_day(deadline.starts)}"
    return "chưa rõ ngày"


def _recurring(deadline: Deadline) -> str:
    assert deadline.recurrence is not None
    if deadline.recurrence == ONGOING:
        if deadline.op is Operator.FROM_TO:
            start = _day(deadline.starts) if deadline.starts is not None else "ngày ban hành"
            return f"từ {start} cho đến khi có thông báo mới"
        return "thường xuyên"
    said = rule_in_words(deadline.recurrence, deadline.op, _hour(deadline))
    if deadline.starts is not None:
        said += f", bắt đầu từ ngày {deadline.starts:%d/%m/%Y}"
    return f"{said}; kỳ tới {day_in_words(deadline.due)}" if deadline.due is not None else said
