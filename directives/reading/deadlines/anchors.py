"""The day of something that was named earlier: "Họp ngày 10/3 …, trong 07 ngày kể từ ngày họp"."""

from collections.abc import Sequence

from directives.reading.deadlines.grammar.shapes import Day, Expression, Since, Term, When
from directives.reading.deadlines.grammar.tokens import Token

_FILLERS = frozenset(
    (
        "ngay",
        "khi",
        "luc",
        "thoi",
        "diem",
        "cuoc",
        "buoi",
        "le",
        "phien",
        "ket",
        "thuc",
        "xong",
        "duoc",
        "dien",
        "ra",
        "co",
    )
)
_AFTERWARDS = ("sau", "do")
_NEAR = 7  # tokens between what happens and its day
_FAR = 120  # tokens back: what was said earlier is forgotten


def anchor_of(term: Term, earlier: Sequence[Expression], tokens: Sequence[Token], at: int) -> tuple[When, bool] | None:
    """Return the day of the event that a term at ``at`` counts from, and whether it may be another's.

    ``earlier``: what was said before it, in order. None where the event has no day of its own there.
    """
    if term.since is not Since.EVENT or (term.event is None and not term.back):
        return None
    told = [said for said in earlier if isinstance(said.when, Day) and said.end <= at and said.begin > at - _FAR]
    if term.event is None:  # "họp ngày 24/10, tài liệu gửi trước 02 ngày"
        free = [said.when for said in told if not said.strong]
        return (free[-1], len(set(free)) > 1) if free and free[-1] is not None else None
    name = [token.letters for token in tokens[term.event[0] : term.event[1]]]
    if tuple(name) == _AFTERWARDS:
        return (told[-1].when, told[-1].strong) if told and told[-1].when is not None else None
    telling = tuple([word for word in name if word not in _FILLERS][:2]) or tuple(name[:2])
    named = [said for said in told if not said.strong and _stands_by(telling, said, tokens)]
    if not named or named[-1].when is None:
        return None
    days = {said.when for said in named}
    again = _occurs(telling, tokens, named[-1].end + _NEAR, at)
    return named[-1].when, len(days) > 1 or again


def _stands_by(words: tuple[str, ...], said: Expression, tokens: Sequence[Token]) -> bool:
    """Return True where the words stand near the day in its sentence."""
    begin, end = said.begin, said.end
    while begin > max(0, said.begin - _NEAR) and not _ends(tokens[begin - 1]):
        begin -= 1
    while end < said.end + _NEAR and not _ends(tokens[end]):
        end += 1
    return _occurs(words, tokens, begin, said.begin) or _occurs(words, tokens, said.end, end)


def _ends(token: Token) -> bool:
    return token.kind in ("break", "end") or (token.kind == "sign" and token.letters in ".;,")


def _occurs(words: tuple[str, ...], tokens: Sequence[Token], begin: int, end: int) -> bool:
    letters = [token.letters for token in tokens[begin:end]]
    return any(tuple(letters[at : at + len(words)]) == words for at in range(len(letters)))
