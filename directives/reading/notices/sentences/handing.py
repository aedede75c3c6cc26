"""Who hands over to whom: the author of a notice orders, another shares out below himself and leads."""

from directives.reading.notices.lexicon import heads, names, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.parts import parts_of
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.words import keys

_MOST_GIVERS = 8
_ISSUES = keys("yêu đề giao phân")
_GIVES = keys("giao phân")
_NOT = keys("không")


def is_compound(passage: Passage, place: int) -> bool:
    """``giao ban``, ``giao thông`` hand nothing over; ``Giao Ban Tổ chức`` does."""
    compound = passage.length(verbs.not_performative_table(), place)
    return compound > 0 and not any(word.capital for word in passage.words[place + 1 : place + compound])


def _is_author(passage: Passage, named: ActorList) -> bool:
    """Whether it is one of those who issue notices and conclude meetings, and only one."""
    plural = any(passage.length(heads.plural_table(), at) for at in range(named.begin, named.end))
    return len(named.names) == 1 and not plural and passage.length(telling.author_table(), named.begin) > 0


def is_any_author(passage: Passage, named: ActorList) -> bool:
    """Whether it is such an author and no place tells which (``UBND huyện``, not ``UBND huyện Hòa An``)."""
    inside = range(named.begin + 1, named.end - 1)
    placed = any(passage.length(names.rank_table(), at) and passage.words[at + 1].capital for at in inside)
    return _is_author(passage, named) and not placed


def hands_over(passage: Passage, named: ActorList) -> tuple[Turn, tuple[str, ...]] | None:
    """``UBND tỉnh yêu cầu các sở …``: the one who issues the notice stands in front of who is told.

    Another than an author of notices leads himself (``UBND huyện Hòa An giao các xã …``): ``giver_of`` tells who.
    """
    at = named.end
    while at < named.end + 3 and passage.length(verbs.manner_table(), at):
        at += passage.length(verbs.manner_table(), at)
    handing = passage.length(verbs.performative_table(), at)
    issues = any(word.key in _ISSUES for word in passage.words[at : at + handing])
    if not issues or len(named.names) > 1 or any(word.key in _NOT for word in passage.words[named.end : at]):
        return None
    if passage.length(heads.plural_table(), named.begin) or is_compound(passage, at):
        return None  # "Giám đốc chủ trì giao ban …", "Sở B giao đất"
    told = actors_at(passage, at + handing, over_semicolons=True, listed=True)
    if passage.words[at].key in _GIVES and _is_shared_out(passage, named, told):
        return Turn.SUBJECT, named.names  # "UBND xã giao nhiệm vụ cụ thể", "Bộ A phân công lãnh đạo phụ trách"
    return (Turn.ORDER, with_other_orders(passage, told)) if told is not None else (Turn.ORDER, ())


def with_other_orders(passage: Passage, told: ActorList) -> tuple[str, ...]:
    """All who are told by one order after another: ``yêu cầu các sở … và đề nghị Hội A …``."""
    found = told.names
    words = passage.words
    while told.end + 1 < len(words) and (words[told.end].text in ",;" or words[told.end].key in AND):
        joined = told.end + 1 + int(words[told.end + 1].key in AND)
        handing = passage.length(verbs.performative_table(), joined)
        if not handing or is_compound(passage, joined):
            break
        other = actors_at(passage, joined + handing, over_semicolons=True, listed=True)
        if other is None:
            break
        found += other.names
        told = other
    return found


def ordered_behind(passage: Passage, place: int) -> tuple[str, ...]:
    """Who is told behind the judgement at word ``place``: ``phê bình các xã nộp chậm và yêu cầu các xã này nộp bù``."""
    words = passage.words
    for mark in range(place + 1, len(words) - 2):
        if words[mark].text == ";":
            break
        if words[mark].text != "," and words[mark].key not in AND:
            continue
        at = mark + 1 + passage.length(telling.joining_table(), mark + 1)
        handing = passage.length(verbs.performative_table(), at)
        if not handing or words[at].key not in _ISSUES or is_compound(passage, at):
            continue
        told = actors_at(passage, at + handing, over_semicolons=True, listed=True)
        if told is not None and told.end < len(words):
            return with_other_orders(passage, told)
    return ()


def _is_shared_out(passage: Passage, named: ActorList, told: ActorList | None) -> bool:
    """Whether a unit shares out among its own people, or says not to whom."""
    if told is None:
        return not passage.length(heads.post_table(), named.begin)
    own = told.names[0][0].islower() and not passage.length(heads.plural_table(), told.begin)
    return own and not is_any_author(passage, named)


def giver_of(passage: Passage, place: int) -> tuple[str, ...]:
    """Who hands over at word ``place`` to those below, where he is no author of notices; empty for nobody."""
    named = actors_at(passage, place)
    if named is None or len(named.names) > 1 or named.end >= len(passage.words) or is_any_author(passage, named):
        return ()
    proper = passage.words[named.begin].capital and not passage.length(heads.plural_table(), named.begin)
    asks = passage.words[named.end].key in _ISSUES and are_contractors(passage, named.end)
    return named.names if proper and (asks or passage.words[named.end].key in _GIVES) else ()


def are_contractors(passage: Passage, place: int) -> bool:
    """Whether those who are told from word ``place`` on work for who tells them (``yêu cầu các nhà thầu …``)."""
    first = place + passage.length(verbs.performative_table(), place)
    first += passage.length(heads.plural_table(), first)
    return passage.length(telling.contractor_table(), first) > 0


def handed_over_inside(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Thực hiện Công văn số …, Sở A yêu cầu các trường …``."""
    behind_list = place
    for at in parts_of(passage, place, len(passage.words) - 2):
        if at >= behind_list and passage.words[at].text == "," and head_length(passage, at + 1):
            named = actors_at(passage, at + 1)
            if named is not None and len(named.names) > _MOST_GIVERS:
                behind_list = named.end  # within so long a list nobody hands over: it is read once
            handed = hands_over(passage, named) if named is not None else None
            if handed is not None and handed[1]:
                return handed
    return None
