"""First and last days: "ngày làm việc cuối cùng của tháng 9", "05 ngày đầu tháng 10"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import number_at
from directives.reading.deadlines.grammar.shapes import Edge
from directives.reading.deadlines.grammar.stretches import stretch_at
from directives.reading.deadlines.grammar.tokens import Token, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_THU = one_of("thứ")
_NGAY, _TUAN, _LAM, _VIEC, _CUOI, _DAU, _LAST_WORDS, _OF = (
    one_of(w) for w in ("ngày", "tuần", "làm", "việc", "cuối", "đầu", "cùng tiên", "của trong hàng hằng mỗi từng")
)


def edge_at(tokens: Tokens, at: int) -> tuple[Edge, int] | None:
    """Read what follows "ngày": "làm việc cuối cùng của tháng 9", "đầu tiên của quý", "cuối tháng"."""
    working = bool(tokens[at].words & _LAM and tokens[at + 1].words & _VIEC)
    at = at + 2 if working else at
    if working and tokens[at].words & _THU and (counted := number_at(tokens, at + 1)) is not None:
        behind = skip(tokens, counted[1], _OF)  # "ngày làm việc thứ 5 của tháng sau"
        month = stretch_at(tokens, behind, any_one=True) if behind > counted[1] else None
        return (Edge(1, month[0], working, days=counted[0]), month[1]) if month is not None else None
    if not tokens[at].words & (_DAU | _CUOI):
        return None
    place = 1 if tokens[at].words & _DAU else -1
    of = stretch_at(tokens, skip(tokens, skip(tokens, at + 1, _LAST_WORDS), _OF), any_one=True)
    return (Edge(place, of[0], working), of[1]) if of is not None else None


def run_at(tokens: Tokens, at: int) -> tuple[Edge, int] | None:
    """Read "05 ngày đầu (của) tháng 10", "10 ngày cuối năm", "2 tuần cuối tháng 9"."""
    count = number_at(tokens, at)
    if count is None or not tokens[count[1]].words & (_NGAY | _TUAN) or not 1 <= count[0] <= 31:
        return None
    edge = edge_at(tokens, count[1] + 1)
    if edge is None or (tokens[count[1]].words & _TUAN and edge[0].of.unit == "week"):
        return None
    return replace(edge[0], days=count[0] * (7 if tokens[count[1]].words & _TUAN else 1)), edge[1]
