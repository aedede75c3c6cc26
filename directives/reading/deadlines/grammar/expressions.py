"""One deadline as said: an operator and what it binds, a range, a term or a recurrence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from directives.deadline import Operator
from directives.reading.deadlines.grammar.counted import several_at
from directives.reading.deadlines.grammar.counts import NUMBERS
from directives.reading.deadlines.grammar.days import day_at
from directives.reading.deadlines.grammar.hours import PART_OF_DAY, clock_at
from directives.reading.deadlines.grammar.lengths import FIRST_WORDS as LENGTHS
from directives.reading.deadlines.grammar.lengths import length_at
from directives.reading.deadlines.grammar.moments import Moment, moment_at
from directives.reading.deadlines.grammar.near import event_at
from directives.reading.deadlines.grammar.occasions import HELD, occasion_at
from directives.reading.deadlines.grammar.operators import FIRST_WORDS as OPERATORS
from directives.reading.deadlines.grammar.operators import Bound, operator_at
from directives.reading.deadlines.grammar.patience import Patience
from directives.reading.deadlines.grammar.periodic import every_first, slot_first
from directives.reading.deadlines.grammar.ranges import between, range_behind, range_from
from directives.reading.deadlines.grammar.recurring import FIRST_WORDS as FREQUENCIES
from directives.reading.deadlines.grammar.shapes import (
    LAST_OF_MONTH,
    Day,
    DaysOn,
    Edge,
    Expression,
    Since,
    Stretch,
    Vague,
    When,
)
from directives.reading.deadlines.grammar.stretches import UNITS
from directives.reading.deadlines.grammar.terms import after_an_event, before_an_event, counted_behind, term_at
from directives.reading.deadlines.grammar.tokens import MANY, Token, is_sign
from directives.reading.deadlines.grammar.words import one_of
from directives.reading.deadlines.grammar.years import is_year

Tokens = Sequence[Token]

_MOMENTS = one_of(
    "ngày tháng năm quý tuần giờ buổi hôm bữa mai đầu giữa cuối thượng trung hạ nửa sáng trưa chiều tối đêm khuya thứ"
    " chủ cn t q th mốt vài mấy dăm đôi mươi giáp cận sát ra quá qua ít mùng mồng rằm tết nguyên giỗ quốc vu phật"
    " giao giáng noel đoan ông phụ nhà dịp lễ kỳ sang lúc hnay những"
)
_FIRST = _MOMENTS | NUMBERS | OPERATORS | FREQUENCIES | LENGTHS
_FIGURES = frozenset(("dmy", "dm", "my", "clock", "number"))
_A_DAY = 24  # hours
_OF_NOW = (Operator.IN, Operator.BY)
_UNITS_OF_NOW = one_of("ngày tuần tháng quý năm")
_TRUOC, _SAU = one_of("trước"), one_of("sau")
_BETWEEN = one_of("giữa")
_OCCASION = one_of("ngày khi giờ")
_DAY = one_of("ngày")
_NO_DAY = frozenset(("ratio", "amount", "number_of_document", "years"))
_COURTESY = frozenset(("nhe", "nha", "a", "nhé"))
_AND = one_of("và hoặc")
_BEYOND, _NOT_BEYOND = (
    one_of("qua"),
    frozenset(("thong", "vua", "khong", "vuot", "cham", "tre", "muon", "de", "duoc")),
)
_ABOUT = frozenset(("hon", "gan", "day"))  # "hơn 1 tuần nữa", "chưa đầy 2 tuần nữa"


def expressions(tokens: Tokens, patience: Patience) -> Iterator[Expression]:
    """Yield every deadline that may be said, in order, none overlapping."""
    at, last = 0, len(tokens) - 1
    before: Expression | None = None
    while at < last and not patience.is_over:
        token = tokens[at]
        if token.words & _FIRST or token.kind in _FIGURES:
            found = _expression_at(tokens, at)
            patience.places -= 1
            if found is not None:
                patience.deadlines -= 1 + (found.end - at) // MANY
                before = _joined(tokens, before, found)
                yield before
                at = max(found.end, at + 1)
                continue
        at += 1


def _joined(tokens: Tokens, before: Expression | None, found: Expression) -> Expression:
    """Give a day the operator of the day that it is joined to: "trước ngày 20/9 và 20/10"."""
    if (
        before is None
        or not found.bare
        or not isinstance(found.when, Day)
        or not isinstance(before.when, Day)
        or before.op not in (Operator.BEFORE, Operator.BY)
        or found.begin != before.end + 1
        or not (is_sign(tokens[before.end], ",") or tokens[before.end].words & _AND)
    ):
        return found
    return replace(found, op=before.op, strong=before.strong, bare=False)


def _expression_at(tokens: Tokens, at: int) -> Expression | None:
    """Read the deadline that begins at ``at``."""
    words = tokens[at].words
    if (words & (FREQUENCIES | NUMBERS) or tokens[at].kind == "number") and (
        found := every_first(tokens, at)
    ) is not None:
        return found
    if words & LENGTHS and (found := length_at(tokens, at)) is not None:
        return found
    if words & _BEYOND and tokens[at - 1].letters not in _NOT_BEYOND:  # "qua ngày 20/9"; "quá ngày 20/9" is by then
        past = moment_at(tokens, at + 1)
        if past is not None and isinstance(past.when, Day) and past.named:
            return Expression(at, past.end, Operator.AFTER, when=past.when, hour=past.hour)
    if words & _BETWEEN and (found := between(tokens, at)) is not None:
        return found
    if words & OPERATORS and (bound := operator_at(tokens, at)) is not None:
        found = _bound_at(tokens, at, bound, bound.end)
        if found is not None:
            return found
    return _bound_at(tokens, at, None, at)


def _bound_at(tokens: Tokens, at: int, bound: Bound | None, behind: int) -> Expression | None:
    """Read what an operator binds, or what stands at ``at`` without one."""
    recurring = slot_first(tokens, at, bound, behind)
    if recurring is not None:
        return recurring
    if bound is not None and tokens[behind].kind == "clock" and (hours := _of_hours(tokens, at, bound)) is not None:
        return hours
    if (several := several_at(tokens, at, bound, behind)) is not None:
        return several
    moment = moment_at(tokens, behind) or (_year_alone(tokens, behind) if bound is not None else None)
    if bound is not None and bound.since and (ranged := range_from(tokens, at, bound, moment)) is not None:
        return ranged
    ranged = range_behind(tokens, at, behind, bound, moment)
    if ranged is not None:
        return ranged
    if moment is not None and not (bound is None and _is_called_by(moment.when)):
        return _of_moment(tokens, at, bound, moment)
    if bound is not None and bound.atom.op in _OF_NOW and (now := _this_one(tokens, at, bound)) is not None:
        return now
    if bound is not None and bound.atom.op is Operator.BEFORE and (dated := occasion_at(tokens, behind)) is not None:
        return _of_moment(tokens, at, bound, dated)
    occasion = bool((tokens[behind].words | tokens[behind - 1].words) & _OCCASION) or tokens[behind].letters in HELD
    if bound is not None and bound.atom.op is Operator.BEFORE and occasion:
        event = before_an_event(tokens, behind)
        if event is not None:
            return Expression(at, event[1], Operator.BEFORE, term=event[0], strong=True)
    if bound is not None and bound.atom.op is Operator.AFTER and not bound.since:
        first = behind if tokens[behind].words & _OCCASION else behind - 1
        later = after_an_event(tokens, first) if tokens[first].words & _OCCASION else None
        if later is not None:
            return Expression(at, later[1], Operator.WITHIN, term=later[0], strong=True)
    if bound is not None and (unclear := _unclear_at(tokens, at, bound)) is not None:
        return unclear
    return _of_term(tokens, at, bound, behind)


def _is_called_by(when: When) -> bool:
    """Return True for a school year, by which without an operator only something is called."""
    return isinstance(when, Stretch) and when.unit == "school year" and when.part is None


def _year_alone(tokens: Tokens, at: int) -> Moment | None:
    """Read the "2026" of "trong 2026", where nothing is counted behind it."""
    token = tokens[at]
    alone = token.kind == "number" and is_year(token) and tokens[at + 1].kind in ("sign", "break", "end")
    if not alone or is_sign(tokens[at + 1], "-/%"):
        return None
    return Moment(Stretch("year", token.value[0]), None, at + 1)


def _of_hours(tokens: Tokens, at: int, bound: Bound) -> Expression | None:
    """Read "trong 24h", "sau 48 giờ" as terms, not as the clock; "sau 17h" is the clock."""
    behind = tokens[bound.end + 1]
    event = behind.words & _TRUOC or (behind.words & _SAU and tokens[bound.end + 2].letters in HELD)
    counted_back = event and bound.atom.op is Operator.BY  # "chậm nhất 2h trước cuộc họp", "… sau cuộc họp"
    if bound.atom.op not in (Operator.IN, Operator.AFTER) and not bound.term and not counted_back:
        return None
    found = _of_term(tokens, at, bound, bound.end)
    if found is None or found.term is None or (bound.atom.op is Operator.AFTER and found.term.count < _A_DAY):
        return None
    clock = clock_at(tokens, bound.end)
    if clock is not None and tokens[clock[1]].words & PART_OF_DAY and day_at(tokens, clock[1] + 1) is not None:
        return None  # "8h toi thu sau", typed without marks
    ends: tuple[int, ...] = (found.end,) if clock is None else (found.end, clock[1])  # "không quá 7 giờ rưỡi ngày 14/9"
    ends = tuple(end + 1 if is_sign(tokens[end], ",") and found.term.count < _A_DAY else end for end in ends)
    day_follows = any(day_at(tokens, end) is not None for end in ends) and not found.sure_base
    return None if day_follows else found


def _this_one(tokens: Tokens, at: int, bound: Bound) -> Expression | None:
    """Read "trong ngày", "ngay trong tuần", "trong tháng", with nothing to say which: this one."""
    unit = tokens[bound.end].words
    behind = tokens[bound.end + 1]
    if behind.kind not in ("sign", "break", "end") or not unit & _UNITS_OF_NOW:
        return None
    when: When = DaysOn(0)
    for word, name in UNITS.items():
        when = Stretch(name, on=0) if unit & word else when
    return Expression(at, bound.end + 1, bound.atom.op, when=when, strong=bound.strong, implied=True)


def _unclear_at(tokens: Tokens, at: int, bound: Bound) -> Expression | None:
    """Read what is bound like a deadline and names no day: "trước mùa mưa", "trước ngày 20/92024", "hạn 20"."""
    here, op = bound.end, bound.atom.op
    if op is Operator.BEFORE and (event := event_at(tokens, here)) is not None:
        return Expression(at, event[1], op, when=event[0], strong=True)
    if not bound.strong or op not in (Operator.BEFORE, Operator.BY):
        return None
    named = bool(tokens[here].words & _DAY)
    token = tokens[here + 1 if named else here]
    if named and token.kind in _NO_DAY:
        return Expression(at, here + 2, op, when=Vague(), strong=True)
    alone = tokens[here + 1].kind == "end" or tokens[here + 1].letters in _COURTESY
    if bound.label and not named and alone and token.kind == "number" and 1 <= token.value[0] <= LAST_OF_MONTH:
        return Expression(at, here + 1, op, when=Day(token.value[0]), strong=True)
    return None


def _of_moment(tokens: Tokens, at: int, bound: Bound | None, moment: Moment) -> Expression:
    if bound is not None and bound.atom.op is Operator.BEFORE and moment.hour is None:
        back = counted_behind(tokens, moment.end, moment.when)
        if back is not None:
            return Expression(at, back[1], Operator.BEFORE, term=back[0], strong=True)
    if bound is not None and bound.atom.op is Operator.AFTER and not bound.since and moment.hour is None:
        later = counted_behind(tokens, moment.end, moment.when)
        if later is not None:  # "sau Tết 10 ngày"
            return Expression(at, later[1], Operator.WITHIN, term=replace(later[0], back=False), strong=True)
    return Expression(
        at,
        moment.end,
        _operator(bound, moment),
        when=moment.when,
        hour=moment.hour,
        strong=(bound is not None and bound.strong) or moment.op is not None,
        bare=bound is None and moment.op is None,
        named=moment.named,
        alone=moment.alone,
    )


def _operator(bound: Bound | None, moment: Moment) -> Operator:
    """Return what binds a moment: the operator before it, or behind its day; alone, a stretch is "in", a day "on"."""
    if bound is not None and bound.atom.op is not Operator.ON:
        if bound.within and bound.atom.op is Operator.BY:  # "trong thời hạn đến hết ngày 20/9"
            return Operator.WITHIN
        dated = bound.atom.op is Operator.IN and not bound.strong and isinstance(moment.when, Day)
        return Operator.ON if dated else bound.atom.op  # "trong ngày 20/9"
    if moment.op is not None:
        return moment.op
    if isinstance(moment.when, Edge) and moment.when.days > 1:
        return Operator.IN
    if isinstance(moment.when, Stretch):
        return Operator.BY if moment.when.part in ("first", "middle", "last") else Operator.IN
    return Operator.BY if moment.hour is not None and moment.hour.closing else Operator.ON


def _is_about(tokens: Tokens, at: int) -> bool:
    """Return True for the "hơn" of "hơn 1 tuần nữa" and the first number of "một hai bữa nữa", "1, 2 ngày tới"."""
    at = at - 1 if is_sign(tokens[at], ",") else at
    return tokens[at].letters in _ABOUT or tokens[at].kind == "number" or bool(tokens[at].words & NUMBERS)


def _of_term(tokens: Tokens, at: int, bound: Bound | None, behind: int) -> Expression | None:
    """Read a term. Without "trong", "không quá" or the like it must say what it counts from, or "nữa"."""
    found = term_at(tokens, behind)
    if found is None:
        return None
    term, end, based = found
    binds = bound is not None and (bound.term or bound.strong or bound.atom.op in (Operator.IN, Operator.AFTER))
    if bound is not None and bound.atom.op is Operator.BEFORE and not based:
        event = replace(term, since=Since.EVENT, back=True, legal=False)  # "trước 03 ngày": before what?
        return Expression(at, end, Operator.BEFORE, term=event, strong=True, sure_base=False)
    if not binds and not based:
        return None
    later = term.since is Since.NOW and not term.legal
    if later and bound is None and at and _is_about(tokens, at - 1):
        return Expression(at, end, Operator.ON, when=Vague())
    if later and bound is not None and bound.atom.op not in (Operator.AFTER, Operator.ON):
        term = replace(term, legal=True)
    op = Operator.BEFORE if term.back else Operator.ON if later and not term.legal else Operator.WITHIN
    strong = bound is not None and bound.strong
    return Expression(at, end, op, term=term, strong=strong or based, bare=bound is None, sure_base=based)
