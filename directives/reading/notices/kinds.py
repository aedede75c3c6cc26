"""What a directive asks for: a product, exhortation, watching over others, a rule."""

from directives.deadline import ONGOING
from directives.notice import DirectiveReading, Kind
from directives.reading.notices.lexicon import openings, verbs
from directives.reading.notices.marked import is_meant
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.chunks import Chunk

_FIRST_WORDS = 14
_LONGEST_CLOSING = 400


def kind_of(passage: Passage, bare_text: str, chunk: Chunk, *, told: bool) -> Kind:
    """The kind of a directive; what has a deadline is a task however it is worded, what tells nobody is none."""
    watches = any(
        passage.length(verbs.watching_table(), place) for place in range(min(_FIRST_WORDS, len(passage.words)))
    )
    if watches:
        return Kind.FOLLOW_UP
    closes = openings.CLOSES.search(bare_text, chunk.start, chunk.end) and chunk.end - chunk.start < _LONGEST_CLOSING
    if closes and not (chunk.lead and openings.PRESIDES.search(bare_text, chunk.start, chunk.end)):
        return Kind.CLOSING
    opened = openings.CONDITION.match(bare_text, chunk.start, chunk.end)
    if is_meant(opened, passage.text, openings.SAID) and (
        not chunk.lead or openings.DIFFICULTY.search(bare_text, chunk.start, chunk.end)
    ):
        return Kind.CLOSING
    if passage.length(openings.forbidding_table(), 0):
        return Kind.RULE
    dated = any(one.due is not None or one.recurrence for one in chunk.deadlines)
    if not told and not dated:
        return Kind.GENERAL
    if not dated and openings.GENERAL.search(bare_text, chunk.start, min(chunk.end, chunk.start + 260)):
        return Kind.GENERAL
    return Kind.TASK


def reports_regularly(directive: DirectiveReading) -> bool:
    """Whether a unit is told by name to report to somebody on days that recur: that counts wherever it stands."""
    deadline = directive.deadline
    if not directive.lead or not directive.report_to or deadline is None or deadline.recurrence in (None, ONGOING):
        return False
    return directive.text.casefold().startswith(directive.lead[0].casefold())
