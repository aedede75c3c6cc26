"""What one sentence does: who is told, by which turn of phrase, or that it tells nobody anything."""

from collections.abc import Iterator
from dataclasses import dataclass

from directives.reading.notices.actors import actors_at
from directives.reading.notices.addressing import address_of, assigned_inside, named_inside, obliges
from directives.reading.notices.coordination import list_behind
from directives.reading.notices.lexicon import openings, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences import clauses
from directives.reading.notices.turns import Turn
from directives.reading.notices.words import keys

_ISSUES = keys("yêu đề giao phân")
_LONGEST_LIST = 60


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of the text. ``lead`` is who is told in it, empty where it names nobody.

    ``also`` where it opens with "Đồng thời" or its like; ``counted`` where with a number of its own ("(ii) …");
    ``obliges`` where it says of anything that it must be.
    ``named_inside`` where the doer is named behind the task; ``within`` where a unit is told to choose the doer
    among its own ("Phân công đồng chí …").
    """

    start: int
    end: int
    turn: Turn
    lead: tuple[str, ...] = ()
    also: bool = False
    named_inside: bool = False
    within: bool = False
    counted: bool = False
    obliges: bool = False


def saying_of(passage: Passage, bare_text: str) -> Saying:
    """Read one sentence; ``bare_text`` is the folded text of the whole notice, letter for letter as long."""
    start, end = passage.start, passage.end
    if _is_aside(passage, bare_text):
        return Saying(start, end, Turn.ASIDE)
    also = bool(openings.ALSO.match(bare_text, start, end))
    place = _behind_connective(passage, bare_text)
    turn, lead = address_of(passage, place, bare_text)
    inside = False
    if turn in (Turn.VERB, Turn.RULE, Turn.FACT) and not lead:
        lead = assigned_inside(passage, place)
        turn = Turn.RULE if lead and turn is Turn.FACT else turn
        if not lead and turn is not Turn.FACT:
            lead = named_inside(passage, place)
            inside = bool(lead)
    if turn in (Turn.VERB, Turn.RULE) and not lead and _told_as_fact(passage, bare_text):
        turn = Turn.FACT
    elif turn is Turn.FACT and obliges(passage) and not _told_as_fact(passage, bare_text):
        turn = Turn.RULE
    if turn in (Turn.VERB, Turn.RULE) and not lead and passage.length(verbs.approving_table(), place):
        turn = Turn.FACT
    within = turn is Turn.ORDER and bool(openings.WITHIN.match(bare_text, start, end))
    counted = bool(openings.COUNTED.match(bare_text, start, end))
    return Saying(start, end, turn, lead, also, inside, within, counted, obliges(passage))


def duties_in(whole: Passage, bare_text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence before each clause that tells somebody else: ``Sở A lập …; Sở B thẩm định …``."""
    if bare_text.find(";", start, end - 1) < 0:
        yield start, end
        return
    begin = start
    complete = False
    for first, after in clauses(bare_text, start, end):
        clause = whole.part(first, after)
        opens = _opens_duty(clause)
        if first > begin and complete and opens:
            yield begin, first
            begin = first
        complete = not _ends_in_list(clause)
    yield begin, end


def _ends_in_list(clause: Passage) -> bool:
    """Whether a clause breaks off within the list of those who are told (``đề nghị các cơ quan A; các sở …``)."""
    last = len(clause.words) - 1
    whole = actors_at(clause, 0)
    if whole is not None and whole.end >= last:
        return True
    for at in range(max(last - _LONGEST_LIST, 0), last):
        along = list_behind(clause, at)
        if along is not None and along.end >= last:
            return True
        handing = clause.length(verbs.performative_table(), at)
        if handing:
            told = actors_at(clause, at + handing, listed=True)
            if told is not None and told.end >= last:
                return True
    return False


def _opens_duty(clause: Passage) -> bool:
    """Whether a clause names its own doer and goes on with what is to be done."""
    handing = clause.length(verbs.performative_table(), 0)
    if handing and clause.words[0].key not in _ISSUES:
        return False
    named = actors_at(clause, handing, listed=handing > 0)
    if named is None or named.end >= len(clause.words):
        return False
    return clause.length(verbs.predicate_table(), named.end) > 0 and not clause.length(verbs.past_table(), named.end)


def _is_aside(passage: Passage, bare_text: str) -> bool:
    """Whether it is praise, a closing word or a slogan."""
    start, end = passage.start, passage.end
    if _praises(passage, bare_text) or openings.CLOSING.match(bare_text, start, end):
        return True
    if openings.LEGAL_BASE.match(bare_text, start, end) and _opens_line(bare_text, start):
        return True
    return bool(passage.words) and passage.words[-1].text == "!"


def _praises(passage: Passage, bare_text: str) -> bool:
    found = openings.PRAISE.match(bare_text, passage.start, passage.end)
    if found is None or passage.bare:
        return found is not None
    return " ".join(passage.text[found.start("praise") : found.end("praise")].casefold().split()) in openings.PRAISING


def _opens_line(bare_text: str, start: int) -> bool:
    """Whether nothing stands before it in its line: behind a number "Thực hiện …;" is a task of the list."""
    return not bare_text[bare_text.rfind("\n", 0, start) + 1 : start].strip(" *_")


def _told_as_fact(passage: Passage, bare_text: str) -> bool:
    return bool(openings.FACT.match(bare_text, passage.start, passage.end))


def _behind_connective(passage: Passage, bare_text: str) -> int:
    found = openings.COUNTED.match(bare_text, passage.start, passage.end)
    if not found:
        found = openings.CONNECTIVE.match(bare_text, passage.start, passage.end)
    if not found:
        return 0
    return next((at for at, word in enumerate(passage.words) if word.start >= found.end()), 0)
