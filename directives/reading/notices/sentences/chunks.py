"""From the sentences of one item to its directives: where one ends and the next begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.notices.lexicon import openings, states
from directives.reading.notices.marked import is_meant
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.coordination import directs
from directives.reading.notices.sentences.dated_clauses import is_behind_semicolon
from directives.reading.notices.sentences.dated_parts import cuts_of
from directives.reading.notices.sentences.own_deadlines import own_deadlines
from directives.reading.notices.sentences.parts import antecedent
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.sentences.turns import TELLS, Turn
from directives.reading.vietnamese import fold

_SHARED = "Hạn “{phrase}” ghi ở cuối mục; có phải là hạn của cả chỉ đạo này?"
_OWN = "“{phrase}” là hạn của riêng việc này hay của cả các việc nêu trước nó trong câu?"
_BETWEEN = (" ", ",", " va", "(")
_OF_TOPIC = "“{phrase}” là thời gian của cả nội dung; có phải là hạn của việc này?"
_BRACKET = re.compile(r"\([^()]*\)")
_LONGEST_REST = 14
_LONGEST_NOUN = 3
_AT_ONCE = 3


@dataclass(slots=True)
class Chunk:
    """A stretch of an item's text that is one directive: who is named in it and the deadlines that stand in it."""

    start: int
    end: int
    turn: Turn
    lead: tuple[str, ...] = ()
    named_inside: bool = False
    within: bool = False
    deadlines: list[Deadline] = field(default_factory=list)

    @property
    def told(self) -> bool:
        """Whether it says itself who is told."""
        return bool(self.lead) and self.turn in TELLS


def as_one(sayings: Sequence[Saying]) -> list[Saying]:
    """The sentences of a task that has labelled lines of its own: together they are one directive."""
    asking = [one for one in sayings if one.turn is not Turn.ASIDE]
    if not asking:
        return []
    first = asking[0] if asking[0].turn is not Turn.FACT else replace(asking[0], turn=Turn.VERB)
    return [replace(first, end=asking[-1].end)]


def chunks_of(
    sayings: Sequence[Saying],
    deadlines: Sequence[Deadline],
    bare_text: str,
    passage: Passage,
    *,
    inherited: bool,
    only_told: bool,
    dated: bool,
    behind: bool,
    listed: bool,
    whole: bool,
) -> list[Chunk]:
    """The directives among the sentences of one item.

    ``inherited`` says that a unit above answers for sentences that name none; ``only_told`` that nothing counts
    but what is said to somebody (an assessment), or, ``dated``, what has a deadline; ``behind`` that it stands behind
    the list, where a unit that is said to do something is told to; ``listed`` that the item is one
    of a list under somebody's name, where even an unknown verb is a task; ``whole`` that a task with labelled lines
    is never cut.
    """
    chunks: list[Chunk] = []
    for written in sayings:
        saying = _meant(written, passage, chunks)
        own = own_deadlines(saying, deadlines, passage, bare_text)
        if saying.turn is Turn.ASIDE:
            continue
        goes_on = chunks and (
            _goes_on(chunks[-1], saying, own, passage, bare_text)
            or (inherited and _are_directed_too(chunks[-1], saying, passage, bare_text))
        )
        if goes_on:
            chunks[-1].end = saying.end
            chunks[-1].deadlines += own
            if openings.CLOSING_DEADLINE.match(bare_text, saying.start, saying.end):
                _close(chunks[:-1], own)
            bracket = bare_text.startswith("(", saying.start)
            if saying.turn in TELLS and (bracket or saying.presides or (not chunks[-1].lead and not inherited)):
                chunks[-1].lead = saying.lead or chunks[-1].lead
            continue
        if _asks(saying, own, only_told=only_told, dated=dated, behind=behind) or (
            listed and not chunks and _may_act(saying, bare_text)
        ):
            chunks.append(
                Chunk(saying.start, saying.end, saying.turn, saying.lead, saying.named_inside, saying.within, own)
            )
    pieces = [piece for chunk in chunks for piece in ([chunk] if whole else _by_deadline(chunk, passage, bare_text))]
    _share_topic_time(pieces, bare_text)
    return pieces


def _share_topic_time(pieces: Sequence[Chunk], bare_text: str) -> None:
    """``Về tháng cao điểm (từ 15/5 đến 15/6): A …; B …``: the time of the topic is that of all behind it."""
    first = pieces[0] if pieces else None
    timed = [one for one in first.deadlines if one.op is Operator.FROM_TO] if first is not None else []
    if first is None or not timed or not bare_text.startswith("(", timed[0].span[0] - 1):
        return
    if not bare_text[timed[0].span[1] : first.end].lstrip().startswith("):"):
        return
    for piece in pieces[1:]:
        if not piece.deadlines:
            piece.deadlines = [replace(timed[0], ask=timed[0].ask or _OF_TOPIC.format(phrase=timed[0].phrase))]


def _meant(saying: Saying, passage: Passage, chunks: Sequence[Chunk]) -> Saying:
    """The sentence with the names of those whom ``các đơn vị này`` or ``Công ty`` means, where they are plain."""
    if len(saying.lead) != 1 or saying.start <= passage.start:
        return saying
    lead = saying.lead[0]
    if is_meant(openings.ANAPHOR.fullmatch(fold(lead)), lead, openings.SAID):
        before = antecedent(passage.part(passage.start, saying.start))
        return replace(saying, lead=before) if len(before) > 1 else saying
    last = chunks[-1].lead if chunks else ()
    if len(last) == 1 and last[0].startswith(f"{lead} ") and len(lead.split()) <= _LONGEST_NOUN:
        return replace(saying, lead=last)
    return saying


def _close(chunks: Sequence[Chunk], own: Sequence[Deadline]) -> None:
    """Give the deadline at the end of an item to the directives before it that have none, and ask about it."""
    for chunk in chunks:
        if not chunk.deadlines:
            chunk.deadlines = [replace(one, ask=one.ask or _SHARED.format(phrase=one.phrase)) for one in own]


def _asks(saying: Saying, own: Sequence[Deadline], *, only_told: bool, dated: bool, behind: bool) -> bool:
    """Whether a sentence that stands alone asks for something."""
    if not only_told or (dated and any(_binds(one) for one in own)):
        return not saying.states and (saying.turn is not Turn.FACT or any(one.op is not Operator.ON for one in own))
    if not saying.lead:
        return False
    due = any(_binds(one) and one.due is not None and not one.ask for one in own)
    told = saying.turn is Turn.ORDER or ((behind or due) and saying.turn is Turn.SUBJECT)
    return told or (saying.obliges and saying.turn in TELLS)


def _binds(deadline: Deadline) -> bool:
    """Whether a deadline asks by itself for something: a last day, or a duty that recurs on days."""
    return deadline.op is not Operator.ON or deadline.recurrence not in (None, ONGOING)


def _may_act(saying: Saying, bare_text: str) -> bool:
    """Whether a sentence of no known turn may still open with a verb."""
    told = saying.turn is Turn.FACT and not saying.lead and not saying.states
    nominal = openings.NOUN.match(bare_text, saying.start, saying.end)
    return told and not nominal and not states.FACT.match(bare_text, saying.start, saying.end)


def _goes_on(chunk: Chunk, saying: Saying, own: Sequence[Deadline], passage: Passage, bare_text: str) -> bool:
    """Whether a sentence belongs to the directive before it."""
    if bare_text.startswith("(", saying.start) and not saying.counted:
        return True
    if is_meant(openings.CONDITION.match(bare_text, saying.start, saying.end), passage.text, openings.SAID):
        return not _tells_another(chunk, saying) and not any(one.due for one in own)
    if saying.turn is Turn.FACT and not own:
        return True
    if own and (
        _is_bare_deadline(saying, own[0], bare_text)
        or (not saying.lead and openings.CLOSING_DEADLINE.match(bare_text, saying.start, saying.end))
    ):
        return True
    if saying.presides and not chunk.told:
        return True
    if saying.lead and (saying.turn in TELLS or (saying.turn is Turn.RULE and not saying.named_inside)):
        general = openings.GENERAL.search(bare_text, saying.start, saying.end)
        return not chunk.lead and bool(general)
    if saying.counted or (saying.also and bare_text.find("phoi hop voi", saying.start, saying.end) >= 0):
        return False  # "Đồng thời, …" goes on with the directive unless it names another unit
    ongoing = all(one.recurrence == ONGOING for one in own)
    if ongoing and saying.turn is Turn.VERB and _ends_dated(chunk, saying, bare_text):
        return is_meant(openings.GOES_ON.match(bare_text, saying.start, saying.end), passage.text, openings.SAID)
    return ongoing


def _are_directed_too(chunk: Chunk, saying: Saying, passage: Passage, bare_text: str) -> bool:
    """``Chỉ đạo Cục A kiểm tra xe; Cục B cung cấp số liệu``: under a heading who is named there directs both."""
    if chunk.lead or saying.turn is not Turn.SUBJECT or not is_behind_semicolon(bare_text, saying.start):
        return False
    return directs(passage.part(chunk.start, chunk.end), 0)


def _ends_dated(chunk: Chunk, saying: Saying, bare_text: str) -> bool:
    """Whether the directive before a sentence closes with its last day."""
    last = chunk.deadlines[-1] if chunk.deadlines else None
    if last is None or last.due is None:
        return False
    behind = _BRACKET.sub("", bare_text[last.span[1] : saying.start])
    return len(behind.strip(" .;")) < _LONGEST_REST


def _tells_another(chunk: Chunk, saying: Saying) -> bool:
    """Whether a condition is one for another unit by its name (``nếu còn tái diễn, Công an tỉnh …``)."""
    told = saying.turn in TELLS and len(saying.lead) == 1 and saying.lead[0][0].isupper()
    return told and bool(chunk.lead) and saying.lead != chunk.lead and len(saying.lead[0].split()) > 1


def _is_bare_deadline(saying: Saying, deadline: Deadline, bare_text: str) -> bool:
    """Whether a sentence says no more than by when (``Hoàn thành trong tháng 9.``)."""
    if not openings.BARE_DEADLINE.match(bare_text, saying.start, deadline.span[0]):
        due = saying.turn is Turn.FACT and openings.PAPER_DUE.fullmatch(bare_text, saying.start, deadline.span[0])
        return bool(due) and not openings.PAPER_SENT.match(bare_text, saying.start, deadline.span[0])
    if deadline.recurrence not in (None, ONGOING) and openings.REPORTED.search(bare_text, saying.start, saying.end):
        return False  # "Hằng tháng báo cáo …" is a duty of its own
    first = deadline.span[0] - saying.start < _AT_ONCE
    return (
        not first or saying.turn is not Turn.VERB or bool(openings.ENDS.match(bare_text, deadline.span[1], saying.end))
    )


def _by_deadline(chunk: Chunk, passage: Passage, bare_text: str) -> list[Chunk]:
    """Cut a directive between parts that have each a deadline of their own, or a duty that recurs."""
    cuts = cuts_of(passage, bare_text, chunk.start, chunk.end, chunk.deadlines)
    if not cuts:
        return [chunk]
    stops = [chunk.start, *(cut.place for cut in cuts), chunk.end]
    pieces = [_piece(chunk, first, after, bare_text) for first, after in pairwise(stops)]
    for cut, (before, piece) in zip(cuts, pairwise(pieces), strict=True):
        if cut.doubtful:
            piece.deadlines = [replace(one, ask=one.ask or _OWN.format(phrase=one.phrase)) for one in piece.deadlines]
            before.deadlines = before.deadlines or list(piece.deadlines)
    return pieces


def _piece(chunk: Chunk, start: int, end: int, bare_text: str) -> Chunk:
    while end < chunk.end and bare_text[start:end].endswith(_BETWEEN):
        end -= len(next(one for one in _BETWEEN if bare_text[start:end].endswith(one)))
    own = [one for one in chunk.deadlines if start <= one.span[0] < end]
    return Chunk(start, end, chunk.turn, chunk.lead, chunk.named_inside, chunk.within, own)
