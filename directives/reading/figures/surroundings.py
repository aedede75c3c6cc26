"""What stands around an amount: the words before and behind it, the tense of its sentence, the days it holds for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from directives.reading.figures.asides import Aside, AsideKind
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.reply_text import SENTENCE_END
from directives.reading.figures.tenses import Period, Tense, period_before, tense_before, tense_behind

_CLAUSE_END = re.compile(r"[\n;!?,()]|\.(?=\s|$)")
_DIGIT = re.compile(r"\d")
_MASK = "ǂ"
"""A letter of no Vietnamese word, so that ``da2`` stays one word that is not ``dạ``."""
_FAR = 300
"""Characters before an amount that can still bear on it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where an amount stands.

    ``written`` are its own words, ``left`` those since the amount or the sentence before it, ``clause`` those of
    them in its own clause, ``right`` the words behind it to the end of the clause or the next amount. ``followed``:
    that next amount stands in the same clause. ``named``: a name with a number (``DA2``, ``thôn 3``) stands right
    before it. ``opens``: it is the first amount of its sentence.
    """

    written: str
    left: str
    clause: str
    right: str
    tense: Tense
    period: Period | None
    followed: bool
    named: bool
    opens: bool


def surroundings_of(low: str, quantities: Sequence[Quantity], asides: Sequence[Aside], on: date) -> list[Surroundings]:
    """The surroundings of each amount, in order."""
    plain = _without_digits(low, asides)
    ends = [found.end() for found in SENTENCE_END.finditer(low)]
    stops = [found.start() for found in _CLAUSE_END.finditer(low)]
    found: list[Surroundings] = []
    tense = head = Tense.NOW
    outside: Tense | None = None
    period: Period | None = None
    for place, one in enumerate(quantities):
        last = quantities[place - 1].end if place else 0
        following = quantities[place + 1].start if place + 1 < len(quantities) else len(low) + 1
        sentence = bisect_right(ends, one.start)
        begins = ends[sentence - 1] if sentence else 0
        if begins >= last:
            tense = head = _tense_of_heads(low, max(last, begins - _FAR), begins, head, asides, on)
        start = max(last, begins, one.start - _FAR)
        left = plain[start : one.start]
        right_end = _right_end(low, stops, one.end)
        right = plain[one.end : min(right_end, following, one.end + _FAR)]
        own_period = period_before(low, start, one.start, asides, on)
        own_tense = tense_before(left, own_period, on)
        if outside is not None and ")" in left:  # 73% (tuần trước 68%), gói 2: 41%
            tense, outside = outside, None
        if left.rfind("(") > left.rfind(")"):
            outside = tense
        tense = own_tense or tense
        goes_on = begins < last and own_tense is None and period is not None and period.last < on
        period = own_period or (period if goes_on else None)
        followed = following <= right_end
        behind = None if followed else tense_behind(right, re.split(r"[,(]", left)[-1])
        clause = re.split(r"[,(]", left)[-1]
        named = _is_named(low, one, asides)
        found.append(
            Surroundings(
                low[one.start : one.end], left, clause, right, behind or tense, period, followed, named, begins >= last
            )
        )
    return found


def _without_digits(low: str, asides: Sequence[Aside]) -> str:
    """The text with a mark for every digit of an aside: words on both sides of a date stand near each other."""
    pieces: list[str] = []
    at = 0
    for aside in asides:
        pieces += (low[at : aside.start], _DIGIT.sub(_MASK, low[aside.start : aside.end]))
        at = aside.end
    return "".join((*pieces, low[at:]))


def _right_end(low: str, stops: Sequence[int], end: int) -> int:
    """Where the clause behind an amount ends; what follows it in brackets belongs to it."""
    stop = bisect_left(stops, end)
    if stop < len(stops) and low[stops[stop]] == "(":
        stop += 1
    return stops[stop] if stop < len(stops) else len(low)


def _tense_of_heads(low: str, start: int, end: int, head: Tense, asides: Sequence[Aside], on: date) -> Tense:
    """The tense that a heading line (``Kế hoạch tháng 10:``) gives to the lines under it, until a blank line."""
    at = start
    for line in low[start:end].split("\n")[:-1]:
        if line.rstrip().endswith(":"):
            head = tense_before(line, period_before(low, at, at + len(line), asides, on), on) or Tense.NOW
        elif not line.strip() and at > start:
            head = Tense.NOW
        at += len(line) + 1
    return head


def _is_named(low: str, one: Quantity, asides: Sequence[Aside]) -> bool:
    before = bisect_right(asides, one.start, key=lambda aside: aside.start) - 1
    if before < 0 or asides[before].kind is not AsideKind.NAME:
        return False
    return not low[asides[before].end : one.start].strip(" :=-\t")
