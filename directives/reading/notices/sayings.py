"""What one sentence does: who is told, by which turn of phrase, or that it tells nobody anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.lexicon import heads, openings, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences import clauses
from directives.reading.notices.unit_heads import head_length
from directives.reading.notices.words import keys

_ISSUES = keys("yêu đề giao phân")
_LONGEST_FRONT = 90
_LONGEST_LIST = 60
_MODALS = keys("phải cần")
_TOWARDS = keys("đối")
_BY = keys("do")


class Turn(Enum):
    """How a sentence addresses its doer."""

    ORDER = auto()  # "Giao Sở A …", "UBND tỉnh yêu cầu các sở …"
    SUBJECT = auto()  # "Sở A rà soát …"
    VERB = auto()  # "Rà soát …": who it is stands above
    RULE = auto()  # "Việc sửa chữa phải …"
    FACT = auto()  # tells what is or was
    ASIDE = auto()  # praise, closing words


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of the text. ``lead`` is who is told in it, empty where it names nobody.

    ``also`` where it opens with "Đồng thời" or its like; ``named_inside`` where the doer is named behind the task;
    ``within`` where a unit is told to choose the doer among its own ("Phân công đồng chí …").
    """

    start: int
    end: int
    turn: Turn
    lead: tuple[str, ...] = ()
    also: bool = False
    named_inside: bool = False
    within: bool = False


def saying_of(passage: Passage, bare_text: str) -> Saying:
    """Read one sentence; ``bare_text`` is the folded text of the whole notice, letter for letter as long."""
    start, end = passage.start, passage.end
    if _is_aside(passage, bare_text):
        return Saying(start, end, Turn.ASIDE)
    also = bool(openings.ALSO.match(bare_text, start, end))
    place = _behind_connective(passage, bare_text)
    turn, lead = _address(passage, place, bare_text)
    inside = False
    if turn in (Turn.VERB, Turn.RULE, Turn.FACT) and not lead:
        lead = _assigned_inside(passage, place)
        turn = Turn.RULE if lead and turn is Turn.FACT else turn
        if not lead and turn is not Turn.FACT:
            lead = _named_inside(passage, place)
            inside = bool(lead)
    if turn in (Turn.VERB, Turn.RULE) and not lead and _told_as_fact(passage, bare_text):
        turn = Turn.FACT
    elif turn is Turn.FACT and openings.MODAL.search(bare_text, start, end) and not _told_as_fact(passage, bare_text):
        turn = Turn.RULE
    within = turn is Turn.ORDER and bool(openings.WITHIN.match(bare_text, start, end))
    return Saying(start, end, turn, lead, also, inside, within)


def duties_in(whole: Passage, bare_text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence before each clause that tells somebody else: ``Sở A lập …; Sở B thẩm định …``."""
    if bare_text.find(";", start, end) < 0:
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


def subject_within(passage: Passage) -> tuple[str, ...]:
    """The first organ in the middle of a passage that is said to do something, by its full name."""
    for at in range(1, len(passage.words) - 1):
        if passage.words[at].capital and passage.length(heads.organ_table(), at) > 1:
            named = actors_at(passage, at)
            if named and passage.length(verbs.predicate_table(), named.end):
                return named.names
    return ()


def _is_aside(passage: Passage, bare_text: str) -> bool:
    """Whether it is praise, a closing word or a slogan."""
    start, end = passage.start, passage.end
    if openings.PRAISE.match(bare_text, start, end) or openings.CLOSING.match(bare_text, start, end):
        return True
    if openings.LEGAL_BASE.match(bare_text, start, end):
        return True
    return bool(passage.words) and passage.words[-1].text == "!"


def _told_as_fact(passage: Passage, bare_text: str) -> bool:
    return bool(openings.FACT.match(bare_text, passage.start, passage.end))


def _behind_connective(passage: Passage, bare_text: str) -> int:
    found = openings.CONNECTIVE.match(bare_text, passage.start, passage.end)
    if not found:
        return 0
    return next((at for at, word in enumerate(passage.words) if word.start >= found.end()), 0)


def _address(passage: Passage, place: int, bare_text: str) -> tuple[Turn, tuple[str, ...]]:
    direct = _direct(passage, place)
    if direct is not None:
        return direct
    reports = passage.length(verbs.reports_of_table(), place)
    if reports and (named := actors_at(passage, place + reports, listed=True)) is not None:
        return Turn.SUBJECT, named.names
    topic = _behind_topic(passage, place, bare_text)
    if topic is not None:
        return topic
    if passage.length(verbs.fronted_table(), place):
        fronted = _behind_front(passage, place)
        if fronted is not None:
            return fronted
    handed = _handed_over_inside(passage, place)
    if handed is not None:
        return handed
    if passage.length(verbs.predicate_table(), place):
        return Turn.VERB, ()
    if openings.MODAL.search(bare_text, passage.start, passage.end):
        return Turn.RULE, ()
    return Turn.FACT, ()


def _direct(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Giao X …`` or ``X làm …`` at ``place``; None where neither stands there."""
    words = passage.words
    handing = passage.length(verbs.performative_table(), place)
    if handing and words[place].key in _ISSUES and not passage.length(verbs.not_performative_table(), place):
        told = actors_at(passage, place + handing, over_semicolons=True, listed=True)
        if told is not None:
            return Turn.ORDER, told.names
    named = actors_at(passage, place, over_semicolons=True)
    if named is None:
        return None
    return _behind_subject(passage, named)


def _behind_subject(passage: Passage, named: ActorList) -> tuple[Turn, tuple[str, ...]] | None:
    words = passage.words
    after = named.end
    if after >= len(words) or words[after].text == ":":
        return Turn.SUBJECT, named.names
    handed = _hands_over(passage, named)
    if handed is not None:
        return handed
    if passage.length(verbs.past_table(), after):
        return Turn.FACT, named.names
    if passage.length(verbs.predicate_table(), after):
        return Turn.SUBJECT, named.names
    if words[after].text in ",-(" and after + 1 < len(words):
        going_on = passage.length(verbs.function_table(), after + 1) or passage.length(
            verbs.predicate_table(), after + 1
        )
        return (Turn.SUBJECT, named.names) if going_on else None
    if passage.length(verbs.adverbial_table(), after):
        return Turn.SUBJECT, named.names
    if passage.length(verbs.function_table(), after):
        return Turn.FACT, named.names
    return (Turn.SUBJECT, named.names) if not words[after].capital and words[after].text.isalpha() else None


def _hands_over(passage: Passage, named: ActorList) -> tuple[Turn, tuple[str, ...]] | None:
    """``UBND tỉnh yêu cầu các sở …``: the one who issues the notice stands in front of who is told."""
    at = named.end
    while at < named.end + 3 and passage.length(verbs.manner_table(), at):
        at += passage.length(verbs.manner_table(), at)
    if at >= len(passage.words) or passage.words[at].key not in _ISSUES or len(named.names) > 1:
        return None
    handing = passage.length(verbs.performative_table(), at)
    if not handing or passage.length(heads.plural_table(), named.begin):
        return None
    told = actors_at(passage, at + handing, over_semicolons=True, listed=True)
    return (Turn.ORDER, told.names) if told is not None else (Turn.ORDER, ())


def _handed_over_inside(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Thực hiện Công văn số …, Sở A yêu cầu các trường …``."""
    for at in range(place, len(passage.words) - 2):
        if passage.words[at].text == "," and head_length(passage, at + 1):
            named = actors_at(passage, at + 1)
            handed = _hands_over(passage, named) if named is not None else None
            if handed is not None and handed[1]:
                return handed
    return None


def _behind_topic(passage: Passage, place: int, bare_text: str) -> tuple[Turn, tuple[str, ...]] | None:
    """``Về thủ tục …: Giao Bộ A …``: what stands behind the colon, where a topic stands before it."""
    words = passage.words
    for at in range(place, min(place + _LONGEST_FRONT, len(words) - 1)):
        if words[at].text == ":":
            direct = _direct(passage, at + 1)
            if direct is not None and direct[0] is not Turn.FACT:
                return direct
            if words[place].key in _TOWARDS:  # "Đối với UBND xã A: báo cáo …"
                towards = actors_at(passage, place + 2)
                if towards is not None and towards.end == at:
                    return Turn.SUBJECT, towards.names
            if openings.TOPIC.match(bare_text, words[place].start, passage.end):
                return _address(passage, at + 1, bare_text)
            return None
    return None


def _behind_front(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Để …, Sở A chủ trì``: the first comma behind which somebody is told to do something."""
    words = passage.words
    if words[place].key in _TOWARDS:
        told = _direct(passage, place + 2)
        if told is not None and told[0] is Turn.SUBJECT:
            return told
    verb = False
    for at in range(place + 1, min(place + _LONGEST_FRONT, len(words) - 1)):
        if words[at].text not in ",:":
            continue
        direct = _direct(passage, at + 1)
        if direct is not None and direct[0] is not Turn.FACT:
            return direct
        verb = verb or bool(passage.length(verbs.predicate_table(), at + 1))
    return (Turn.VERB, ()) if verb else None


def _assigned_inside(passage: Passage, place: int) -> tuple[str, ...]:
    """``… do Sở A chủ trì``, ``… (giao Sở A tham mưu)``, ``Thống nhất chủ trương giao Sở A …``: who it falls to."""
    agrees = passage.length(verbs.agreeing_table(), place) > 0
    for at in range(place + 1, len(passage.words) - 1):
        opens = passage.words[at].text == "(" or passage.words[at].key in _BY
        handing = passage.length(verbs.performative_table(), at + 1 if opens else at)
        if not opens and not (agrees and handing):
            continue
        start = at + handing + (1 if opens else 0)
        named = actors_at(passage, start, listed=bool(handing)) if start < len(passage.words) else None
        if named is not None and passage.length(verbs.taking_on_table(), named.end):
            return named.names
        if named is not None and handing and passage.length(verbs.predicate_table(), named.end):
            return named.names
    return ()


def _named_inside(passage: Passage, place: int) -> tuple[str, ...]:
    """``Khẩn trương …, các địa phương phải …`` and ``… do Sở A chủ trì``: a doer named behind the task."""
    words = passage.words
    for at in range(place + 1, len(words) - 1):
        if words[at].text == ",":
            named = actors_at(passage, at + 1) if head_length(passage, at + 1) else None
            if named and named.end < len(words) and words[named.end].key in _MODALS:
                return named.names
    return ()
