"""What one sentence does: who is told, by which turn of phrase, or that it tells nobody anything."""

import re
from dataclasses import dataclass

from directives.reading.notices.lexicon import openings, states, telling, verbs
from directives.reading.notices.lexicon.names import RANKS
from directives.reading.notices.marked import is_meant
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.addressing import address_of, behind_matter
from directives.reading.notices.sentences.assigned import assigned_inside, named_inside
from directives.reading.notices.sentences.coordination import last_along, only_presides
from directives.reading.notices.sentences.direct import direct_at
from directives.reading.notices.sentences.handing import giver_of
from directives.reading.notices.sentences.obliging import obliges
from directives.reading.notices.sentences.topics import is_topic
from directives.reading.notices.sentences.turns import TELLS, Turn
from directives.reading.notices.words import keys
from directives.reading.vietnamese import fold

_BARE = frozenset(fold(noun) for noun in telling.BARE_NOUNS if noun not in RANKS)  # "Tỉnh" stays as it is written
_BASES = keys("căn xét theo")
_WHILE = keys("còn và")
_INVITES = keys("mời")
_DEPUTY = re.compile(r"(?:phó chủ tịch (?:ubnd|ủy ban nhân dân)|phó thủ tướng)\b")


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of the text. ``lead`` is who is told in it, empty where it names nobody.

    ``also`` where it opens with "Đồng thời" or its like; ``counted`` where with a number of its own ("(ii) …");
    ``states`` where it tells how things stand; ``presides`` where it only tells who leads ("Sở A chủ trì.").
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
    states: bool = False
    presides: bool = False


def saying_of(passage: Passage, bare_text: str, issuer: str | None) -> Saying:
    """Read one sentence; ``bare_text`` is the folded text of the whole notice, letter for letter as long.

    ``issuer`` is who made the notice: he hands over, where another leads himself what he shares out below.
    """
    start, end = passage.start, passage.end
    if _is_aside(passage, bare_text):
        return Saying(start, end, Turn.ASIDE)
    also = bool(openings.ALSO.match(bare_text, start, end))
    place = _behind_connective(passage, bare_text)
    if place == 0 and passage.words and passage.words[0].text == "(":
        place = 1  # "(Sở A chủ trì; thời gian: …)" behind the full stop of a task
    turn, lead = address_of(passage, place, bare_text)
    if turn is Turn.ORDER and issuer and (giver := giver_of(passage, place)) and not _is_same(giver[0], issuer):
        turn, lead = Turn.SUBJECT, giver
    # the unit of the heading, where there is one
    inside = len(lead) == 1 and (fold(lead[0]) in _BARE or lead[0].casefold() in telling.EACH_OF_THEM)
    inside = inside or (turn is Turn.SUBJECT and is_topic(passage, place, lead))
    inside = inside or (turn is Turn.ORDER and (_only_invites(passage, place) or _are_below(lead)))
    along = last_along(passage, place) if not lead else ()
    if along:  # "Cùng với Sở A, Sở B rà soát …" tells Sở B, unless a heading above tells who goes along with both
        return Saying(start, end, Turn.VERB, along, also, named_inside=True)
    if turn in (Turn.VERB, Turn.RULE, Turn.FACT) and not lead:
        lead = assigned_inside(passage, place, nominal=turn is not Turn.VERB)
        turn = Turn.RULE if lead and turn is Turn.FACT else turn
        if not lead and turn is not Turn.FACT:
            lead = named_inside(passage, place)
            behind = behind_matter(passage, place, first=True) if turn is Turn.VERB and not lead else None
            lead = behind[1] if behind is not None else lead
            inside = bool(lead)
    if turn in (Turn.VERB, Turn.RULE) and not lead and _told_as_fact(passage, bare_text):
        turn = Turn.FACT
    elif turn is Turn.FACT and obliges(passage) and not _told_as_fact(passage, bare_text):
        turn = Turn.RULE
    if turn in (Turn.VERB, Turn.RULE) and not lead and passage.length(verbs.approving_table(), place):
        turn = Turn.FACT
    issued = turn is Turn.SUBJECT and openings.ISSUED.match(bare_text, start, end)
    if issued or (turn is not Turn.ORDER and states.TRIED.match(bare_text, start, end)):
        return Saying(start, end, Turn.FACT, states=True)
    stated = turn is Turn.FACT and not lead and _states(passage, bare_text)
    if stated or (_is_said(passage, states.SOME.match(bare_text, start, end)) and not obliges(passage)):
        return Saying(start, end, Turn.FACT, states=not openings.ORDERS.search(bare_text, start, end))
    within = turn is Turn.ORDER and bool(openings.WITHIN.match(bare_text, start, end)) and not _heads_all(lead)
    counted = bool(openings.COUNTED.match(bare_text, start, end))
    leads = turn is Turn.SUBJECT and openings.LEADS.search(bare_text, start, end) is not None
    presides = leads and only_presides(passage, place)
    return Saying(start, end, turn, lead, also, inside, within, counted, obliges(passage), presides=presides)


def _states(passage: Passage, bare_text: str) -> bool:
    """Whether a sentence tells how things stand, by its form or by its opening (``Qua rà soát đến ngày …``)."""
    start, end = passage.start, passage.end
    opened = states.FACT.match(bare_text, start, end)
    told = opened is not None and not opened.group().startswith("ket qua") and not obliges(passage)
    return told or _is_said(passage, states.STATES.match(bare_text, start, end))


def _only_invites(passage: Passage, place: int) -> bool:
    """``Mời chuyên gia góp ý``: who invites leads, if one is named; ``Mời đồng chí A: phụ trách …`` gives a duty."""
    invites = place < len(passage.words) and passage.words[place].key in _INVITES
    return invites and all(word.text != ":" for word in passage.words)


def _heads_all(lead: tuple[str, ...]) -> bool:
    """``Giao đồng chí Phó Chủ tịch UBND tỉnh …``: who is above all units is none of their own people."""
    return any(_DEPUTY.search(name.casefold()) for name in lead)


def _are_below(lead: tuple[str, ...]) -> bool:
    """Whether only those are told whom a unit tells in its turn: ``Yêu cầu các nhà thầu …`` under a ministry."""
    told = [name.casefold().removeprefix("các ").removeprefix("mọi ") for name in lead]
    return bool(told) and all(name in telling.CONTRACTORS or name in telling.PUBLIC for name in told)


def _is_same(name: str, issuer: str) -> bool:
    """Whether a name is that of the issuer, however short (``UBND huyện Hòa An``)."""
    one, other = (" ".join(fold(text).replace("uy ban nhan dan", "ubnd").split()) for text in (name, issuer))
    return one in other or other in one


def _is_aside(passage: Passage, bare_text: str) -> bool:
    """Whether it is praise, a closing word or a slogan."""
    start, end = passage.start, passage.end
    if _praises(passage, bare_text) or openings.CLOSING.match(bare_text, start, end):
        return True
    if openings.SLOGAN.match(bare_text, start, end):
        return True
    if _is_said(passage, openings.LEGAL_BASE.match(bare_text, start, end)) and _opens_line(bare_text, start):
        return True
    based = bool(passage.words) and passage.words[0].key in _BASES and openings.PAPER_BASE.match(bare_text, start, end)
    if based and not _tells_behind_comma(passage):
        return True
    return bool(passage.words) and passage.words[-1].text == "!"


def _tells_behind_comma(passage: Passage) -> bool:
    """Whether somebody is told behind a base, or something is to be done: ``Căn cứ …, các trường lập …``."""
    listed = passage.text[passage.start : passage.end].rstrip().endswith(";")  # one of a list of bases
    for at, word in enumerate(passage.words):
        if word.text not in ",:":
            continue
        told = direct_at(passage, at + 1)
        acts = not listed and passage.length(verbs.predicate_table(), at + 1)
        if acts or (told is not None and told[0] in TELLS and word.text == ","):
            return True
    return False


def _praises(passage: Passage, bare_text: str) -> bool:
    found = openings.PRAISE.match(bare_text, passage.start, passage.end)
    if found is None:
        return False
    if passage.bare:  # "tuyen duong lien xa" may be a road
        return not openings.UNSURE_PRAISE.match(found["praise"]) or found.start("praise") == passage.start
    return " ".join(passage.text[found.start("praise") : found.end("praise")].casefold().split()) in openings.PRAISING


def _is_said(passage: Passage, found: re.Match[str] | None) -> bool:
    return is_meant(found, passage.text, openings.SAID)


def _opens_line(bare_text: str, start: int) -> bool:
    """Whether nothing stands before it in its line: behind a number "Thực hiện …;" is a task of the list."""
    return not bare_text[bare_text.rfind("\n", 0, start) + 1 : start].strip(" *_")


def _told_as_fact(passage: Passage, bare_text: str) -> bool:
    return bool(states.FACT.match(bare_text, passage.start, passage.end))


def _behind_connective(passage: Passage, bare_text: str) -> int:
    found = openings.COUNTED.match(bare_text, passage.start, passage.end)
    if not found:
        found = openings.CONNECTIVE.match(bare_text, passage.start, passage.end)
    if not found:
        return int(bool(passage.words) and passage.words[0].key in _WHILE and head_length(passage, 1) > 0)
    return next((at for at, word in enumerate(passage.words) if word.start >= found.end()), 0)
