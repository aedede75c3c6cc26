"""From what is said to the deadline: the last day allowed, and the question where that may be wrong."""

import re
from datetime import date, time, timedelta

from directives.calendar import last_working_day
from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.deadlines.asking import (
    Doubt,
    asking,
    how_often,
    no_day_in_period,
    no_day_said,
    only_a_start,
    past,
    unknown_event,
    which,
    which_hour,
)
from directives.reading.deadlines.asking import open_end as end_is_open
from directives.reading.deadlines.grammar.ranges import complete
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Expression, Feast, Hour, Stretch, Vague
from directives.reading.deadlines.meaning.days import this_year
from directives.reading.deadlines.meaning.lunar import last_day_of_work_before
from directives.reading.deadlines.meaning.moments import named_days
from directives.reading.deadlines.meaning.named import DAY, Named, NoSuchDay
from directives.reading.deadlines.meaning.recurring import first_day, rule_of
from directives.reading.deadlines.meaning.terms import hours_run_out, term_end

_INTERVAL = re.compile(r";INTERVAL=\d+")
_LATEST = ("chậm", "muộn", "trễ", "hạn", "không", "deadline", "thời hạn", "cham", "muon", "tre", "han", "khong")


class Phrase:
    """Where an expression stands in the text, and the words of the event that it names."""

    def __init__(self, text: str, span: tuple[int, int], event: str = "") -> None:
        self.words = text[span[0] : span[1]]
        self.span = span
        self.event = event


def deadline_meant(said: Expression, phrase: Phrase, base: date) -> Deadline:
    """Return the deadline that an expression sets, read on ``base``, the document's date."""
    try:
        if said.every is not None or said.slot is not None:
            return _recurring(said, phrase, base)
        if said.term is not None:
            return _term(said, phrase, base)
        if said.open_end:
            return _open_end(said, phrase, base)
        if isinstance(said.when, Vague) or isinstance(said.start, Vague):
            return _build(said, phrase, None, doubt=no_day_said(phrase.words))
        return _moment(said, phrase, base)
    except NoSuchDay as error:
        return _build(said, phrase, None, doubt=error.doubt.before() if _excludes(said) else error.doubt)
    except OverflowError:
        return _build(said, phrase, None, doubt=asking(f"“{phrase.words}” không có trong lịch: hạn đúng là ngày nào?"))


def _build(
    said: Expression,
    phrase: Phrase,
    due: date | None,
    *,
    stated: str | None = None,
    starts: date | None = None,
    recurrence: str | None = None,
    doubt: Doubt | None,
    hour: Hour | None = None,
) -> Deadline:
    return Deadline(
        phrase=phrase.words,
        span=phrase.span,
        op=said.op,
        due=due,
        stated=stated,
        time=_clock(hour),
        last_working_day=last_working_day(due) if due is not None else None,
        recurrence=recurrence,
        starts=starts,
        ask=doubt.question if doubt is not None else None,
        choices=doubt.choices if doubt is not None else (),
    )


def _clock(hour: Hour | None) -> time | None:
    """Return the hour; 24h00 is the last minute of its day."""
    if hour is None or hour.hour is None:
        return None
    return time(23, 59) if hour.hour == 24 else time(hour.hour, hour.minute)


def _moment(said: Expression, phrase: Phrase, base: date) -> Deadline:
    assert said.when is not None
    when, start = said.when, said.start
    if start is not None:
        if isinstance(when, Day) and isinstance(start, Day):
            when = complete(when, start) if when.month is None else when
        start = complete(start, when)
    first = named_days(start, base) if start is not None else None
    later = isinstance(when, DaysOn) and when.after_start and first is not None
    named = named_days(when, first.last if later and first is not None else base)
    if isinstance(when, Day) and _looks_ahead(said, phrase) and (ahead := this_year(when, named, base)) is not None:
        named = ahead
    if first is not None and first.first > named.last:
        named, first = _across_new_year(said, named, first, base)
    doubt = named.doubt.before() if named.doubt is not None and _excludes(said) else named.doubt
    starts = first.first if first is not None else base if said.starts_now else None
    if said.op is Operator.AFTER:
        begins = named.first if _is_since(phrase) else named.last + DAY
        return _build(said, phrase, None, stated=named.stated, starts=begins, doubt=only_a_start(phrase.words))
    due, another = _last_day(said, named, when)
    if another is not None and doubt is None:
        doubt = another
    if doubt is None and due < base:
        doubt = past(due, base)
    if doubt is None and said.either:
        doubt = asking(f"“{phrase.words}” nêu hai mốc: hạn cuối là mốc nào?", (due,))
    if doubt is None and said.hour is not None and said.hour.unsure and said.hour.hour is not None:
        doubt = which_hour(due, said.hour.hour)
    return _build(said, phrase, due, stated=named.stated, starts=starts, doubt=doubt, hour=said.hour)


def _looks_ahead(said: Expression, phrase: Phrase) -> bool:
    """Return True where nothing past can be meant: "trước 30/9"; "đến hết 30/9" may tell of a result."""
    if said.start is not None or not said.strong:
        return False
    return said.op is Operator.BEFORE or phrase.words.lower().startswith(_LATEST)


def _is_since(phrase: Phrase) -> bool:
    return not phrase.words.lower().startswith("sau")


def _across_new_year(said: Expression, named: Named, first: Named, base: date) -> tuple[Named, Named]:
    """Read "từ 20/12 đến 10/1" with the end in the year after the start."""
    assert said.when is not None
    later = named_days(said.when, first.first) if first.first > base else named
    if later.last >= first.first:
        return later, first
    question = which("Ngày cuối đứng trước ngày đầu", (named.last, first.last))
    return Named(named.first, named.last, named.stated, question), first


def _excludes(said: Expression) -> bool:
    """Return True where "trước" binds a day or a stretch, not an hour of it."""
    return (said.op is Operator.BEFORE or said.before_end) and said.hour is None


def _last_day(said: Expression, named: Named, when: object) -> tuple[date, Doubt | None]:
    """Return the last day allowed. "trước" excludes its day, unless it binds an hour or a part of that day."""
    if said.op is not Operator.BEFORE and not said.before_end:
        if isinstance(when, Feast) and when.name == "Tết" and said.op in (Operator.BY, Operator.FROM_TO, Operator.IN):
            return named.last, _tet(named.last, last_day_of_work_before(named.first))
        return named.last, None
    if said.hour is not None:
        if said.hour.hour == 0 and said.hour.minute == 0:
            return named.first, which("“Trước 0 giờ” là hết ngày hôm trước", (named.first, named.first - DAY))
        return named.last, None
    due = named.first - DAY
    if isinstance(when, Feast):
        work = last_day_of_work_before(named.first)
        if when.from_rest:
            return work, None
        if when.name == "Tết":
            return due, _tet(due, work)
        return due, None
    if isinstance(when, Stretch) and when.part is not None:
        return named.last - DAY, which(f"“{_part_name(when)}” có tính cả ngày đó không", (named.last - DAY, named.last))
    return due, None


def _tet(eve: date, work: date) -> Doubt:
    return which("Tính đến mùng Một hay đến trước kỳ nghỉ Tết", (eve, work))


def _part_name(stretch: Stretch) -> str:
    return {"first": "trước đầu kỳ", "middle": "trước giữa kỳ"}.get(stretch.part or "", "trước cuối kỳ")


def _term(said: Expression, phrase: Phrase, base: date) -> Deadline:
    assert said.term is not None
    if (run_out := hours_run_out(said.term, base)) is not None:
        end, doubt = run_out
        return _build(said, phrase, end.date(), doubt=doubt, hour=Hour(end.hour, end.minute))
    named = term_end(said.term, base, sure_base=said.sure_base)
    if named is None:
        return _build(said, phrase, None, doubt=unknown_event(phrase.event or phrase.words))
    doubt = named.doubt
    if doubt is None and said.unsure_anchor:
        doubt = which(f"“{phrase.event or phrase.words}” được nêu ở nhiều chỗ", (named.last,))
    if doubt is None and named.last < base:
        doubt = past(named.last, base)
    stated = named.stated if said.op is Operator.ON else None
    return _build(said, phrase, named.last, stated=stated, doubt=doubt)


def _open_end(said: Expression, phrase: Phrase, base: date) -> Deadline:
    starts = base if said.starts_now else None
    if said.start is not None:
        starts = named_days(said.start, base).first
    return _build(said, phrase, None, starts=starts, recurrence=ONGOING, doubt=end_is_open(phrase.words))


def _recurring(said: Expression, phrase: Phrase, base: date) -> Deadline:
    """Return a recurrence with its first day due. Without a day in its period it has none, and it is asked."""
    if said.every is not None and said.every.unit is None:
        doubt = how_often(phrase.words) if said.every.vague else None
        return _build(said, phrase, None, recurrence=ONGOING, doubt=doubt)
    rule, says_its_day = rule_of(said.every, said.slot)
    if said.slot is None and not says_its_day:
        return _build(said, phrase, None, recurrence=rule, doubt=no_day_in_period(phrase.words), hour=said.hour)
    exclusive = said.op is Operator.BEFORE and said.hour is None
    next_one = _INTERVAL.sub("", rule) if rule.startswith("FREQ=WEEKLY") else rule  # the first of them is the next
    stated = first_day(next_one, base + timedelta(days=1 if exclusive else 0))
    if stated is None:
        return _build(said, phrase, None, recurrence=rule, doubt=no_day_in_period(phrase.words), hour=said.hour)
    due = stated - DAY if exclusive else stated
    unsure = None if says_its_day else which("Kỳ tới", (due,))
    return _build(said, phrase, due, stated=stated.isoformat(), recurrence=rule, doubt=unsure, hour=said.hour)
