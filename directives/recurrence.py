"""The periods of a recurring deadline: when one is settled, the next begins."""

from datetime import date, datetime, time, timedelta

from directives.deadline import ONGOING

_DAY = timedelta(days=1)


def next_due(recurrence: str | None, due: date | None, settled_on: date) -> date | None:
    """Return the last day of the period after the one that ended with ``due``, all in local days.

    A period that was over before the day on which this one was settled is left out: nobody reports for the past.
    None where the rule (RFC 5545, 3.8.5.3) names no days, as ``thường xuyên``, or has no further one.
    """
    if recurrence in (None, ONGOING) or due is None:
        return None
    first = _on_or_after(recurrence, due, due)
    if first is None:
        return None
    # "trước ngày 25 hằng tháng": the rule names the 25th, and the 24th is the last day
    eve = _DAY if first == due + _DAY else timedelta(0)
    following = _on_or_after(recurrence, due, max(due + eve, settled_on + eve - _DAY) + _DAY)
    return following - eve if following is not None else None


def _on_or_after(recurrence: str, begin: date, day: date) -> date | None:
    # imported when a period ends: the bot starts without waiting for it
    from dateutil.rrule import rrulestr

    rule = rrulestr(recurrence, dtstart=datetime.combine(begin, time()))
    found = rule.after(datetime.combine(day, time()), inc=True)
    return found.date() if found is not None else None
