"""Terms: when a number of days, working days, weeks, months or hours runs out (Điều 147–148 BLDS 2015)."""

import math
from datetime import date, datetime, time, timedelta

from directives.calendar import add_working_days, is_working_day, next_working_day
from directives.reading.deadlines.asking import Doubt, base_unsaid, in_force, received, which, which_hour
from directives.reading.deadlines.grammar.shapes import Feast, Since, Term
from directives.reading.deadlines.meaning.moments import named_days
from directives.reading.deadlines.meaning.named import Named, one_day
from directives.reading.deadlines.meaning.stretches import add_months

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_LONGEST = 20_000  # days: beyond that the figures are no term


def term_end(term: Term, base: date, *, sure_base: bool) -> Named | None:
    """Return the last day of a term; None where it counts from an event whose day is not given.

    The first day is not counted (Điều 147); a legal term that ends on a day off ends on the next working day
    (Điều 148 khoản 5).
    """
    if term.since is Since.EVENT:
        return None
    doubt: Doubt | None = None
    if term.since_day is not None:
        known = named_days(term.since_day, base)
        start, doubt = (known.first if term.back else known.last), known.doubt
        if term.legal and isinstance(term.since_day, Feast) and term.since_day.name == "Tết":
            doubt = which("Tính từ mùng Một Tết", (_ends(term, start, term.count),))
    else:
        start = base
    due = _ends(term, start, term.count)
    return one_day(due, doubt or _doubt(term, start, base, due, sure_base=sure_base))


def hours_run_out(term: Term, base: date) -> tuple[datetime, Doubt | None] | None:
    """Return when a term of hours from an hour of a day runs out; None for any other term."""
    if term.unit not in ("hour", "minute") or term.since_day is None:
        return None
    if term.since_hour is None or term.since_hour.hour is None or term.count > _LONGEST:
        return None
    known, hour = named_days(term.since_day, base), term.since_hour
    start = datetime.combine(known.last, time()) + timedelta(hours=hour.hour or 0, minutes=hour.minute)
    length = timedelta(minutes=term.count) if term.unit == "minute" else timedelta(hours=term.count)
    end = start - length if term.back else start + length
    doubt = known.doubt
    if doubt is None and hour.unsure and hour.hour is not None:
        doubt = which_hour(end.date(), hour.hour)
    return end, doubt


def _doubt(term: Term, start: date, base: date, due: date, *, sure_base: bool) -> Doubt | None:
    if term.least is not None:
        return which(f"Thời hạn ghi từ {term.least:g} đến {term.count:g}", (_ends(term, start, term.least), due))
    if term.since is Since.RECEIPT:
        return received(due, base)
    if term.since is Since.IN_FORCE:
        return in_force(due, base)
    if not sure_base:
        return base_unsaid(due, base)
    if term.unit in ("hour", "minute"):
        return which("Thời hạn tính bằng giờ, chưa rõ từ mấy giờ", (due,))
    return _made_up_saturday(due) if term.working or term.legal else None


def _ends(term: Term, start: date, count: float) -> date:
    if count > _LONGEST:
        raise OverflowError("no term is that long")
    sign = -1 if term.back else 1
    if term.unit == "minute":
        return start
    if term.unit == "hour":
        return start + timedelta(days=sign * math.ceil(count / 24 if count >= 24 else 0))
    if term.working:
        return add_working_days(start, sign * math.ceil(count))
    if term.unit in _MONTHS:
        months = count * _MONTHS[term.unit]
        due = add_months(start, sign * int(months)) + timedelta(days=sign * round(months % 1 * 30))
    else:
        due = start + timedelta(days=sign * math.ceil(count * (7 if term.unit == "week" else 1)))
    return next_working_day(due) if term.legal and not term.back else due


def _made_up_saturday(due: date) -> Doubt | None:
    """Ask where the term ends on a make-up Saturday: an office may not count it."""
    if due.weekday() < 5 or not is_working_day(due):
        return None
    return which("Hạn rơi vào thứ Bảy làm bù", (due, next_working_day(due + timedelta(days=1))))
