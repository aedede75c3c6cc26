"""With what a body is entrusted, or what it is for: ``Phó Chủ tịch phụ trách | kinh tế``, ``Ban Chỉ đạo | về …``."""

from functools import cache

from directives.reading.notices.lexicon import heads, occupations, terms, verbs
from directives.reading.notices.names.attributes import acts_behind, is_light, is_predicate, stands_behind
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys

_LONGEST_TRUST = 16
_ABOUT = keys("về")
# The last words of what stands before a trust ("phụ trách", "được giao").
_ENTRUSTING = keys("trách vực khối mảng bàn tác giao công quyền vụ định cử")
_HOLDING = keys("trách về")
_MATTER = keys("việc")
_LEAST_NAME = 2


def entrusted_at(passage: Passage, begin: int, cursor: int) -> int:
    """How many words at ``cursor`` say with what the body named from ``begin`` is entrusted; 0 for none.

    ``các đơn vị được giao | làm chủ đầu tư dự án``, ``Phó Chủ tịch phụ trách | kinh tế``, ``Ban Chỉ đạo | về …``.
    """
    words = passage.words
    if words[cursor].key not in _ABOUT and words[cursor - 1].key not in _ENTRUSTING:
        return 0
    committee = any(passage.length(occupations.committee_table(), at) for at in range(begin, cursor))
    about = words[cursor].key in _ABOUT and committee
    held = about or stands_behind(passage, occupations.held_table(), begin, cursor)
    if not held and not stands_behind(passage, occupations.entrusted_table(), begin, cursor):
        return 0
    if passage.length(occupations.opener_table(), cursor):
        return 0
    if held and words[cursor - 1].key not in _HOLDING and _does_something(passage, cursor):
        return 0
    at = cursor + 1 + (passage.length(verbs.predicate_table(), cursor + 1) if about else 0)
    pursued = 0
    while at < min(cursor + _LONGEST_TRUST, len(words) + 1):
        if at == len(words) or words[at].text in ";:.(" or passage.length(occupations.opener_table(), at):
            return at - cursor
        manner = passage.length(occupations.adverb_table(), at)
        if manner and is_predicate(passage, at + manner):
            return at - cursor  # "phụ trách cụm | thường xuyên bám cơ sở"
        if words[at].text == "," and not (about and passage.length(verbs.predicate_table(), at + 1) == 1):
            return at - cursor
        if words[at - 1].key in _MATTER:  # "về việc | thành lập Ủy ban"
            at += max(passage.length(verbs.predicate_table(), at), 1)
            continue
        aims = about and (pursued == at or stands_behind(passage, occupations.programme_table(), cursor, at))
        if aims and (aim := _aim_at(passage, at)):
            at = pursued = at + aim
            continue
        compound = passage.length(occupations.object_table(), at - 1) > 1 or any(
            passage.length(terms.term_table(), one) > 1 for one in (at - 1, at)
        )
        if held and at > cursor + 1 and is_predicate(passage, at) and not compound and words[at - 1].text != ",":
            return at - cursor
        at += 1
    return 0


def is_told_charge(passage: Passage, begin: int, cursor: int) -> bool:
    """``Hội Nông dân xã | phụ trách các xóm 4, 7``: to be in charge is what a named body has to do, not who it is.

    A post or a group is told by its charge (``Phó Chủ tịch phụ trách kinh tế``), and so is who does more than that.
    """
    words = passage.words
    if cursor - begin < _LEAST_NAME or not passage.length(_charge_table(), cursor):
        return False
    tables = (heads.post_table(), heads.person_table(), heads.solo_table())
    if not words[begin].capital or any(passage.length(table, begin) for table in tables):
        return False
    if any(passage.length(heads.plural_table(), at) for at in range(begin, cursor)):
        return False
    for at in range(cursor + 2, len(words)):
        if words[at].text in ";.":
            break
        if passage.length(occupations.opener_table(), at) or passage.length(verbs.predicate_table(), at) > 1:
            return False
    return True


@cache
def _charge_table() -> PhraseTable:
    return PhraseTable(("phụ trách",))


def _aim_at(passage: Passage, at: int) -> int:
    """How many words the verb has by which a programme is called (``Chương trình | phát triển | rừng``); 0 for none."""
    verb = passage.length(verbs.predicate_table(), at)
    if verb < 2 or is_light(passage, at, at + verb) or passage.length(occupations.object_table(), at + verb):
        return 0
    return verb if acts_behind(passage, at + verb) else 0


def _does_something(passage: Passage, cursor: int) -> bool:
    """Whether a predicate stands behind ``phụ trách lĩnh vực``, not the field that is meant (``quản lý đô thị``)."""
    verb = passage.length(verbs.predicate_table(), cursor)
    after = cursor + verb
    if verb < 2:
        return verb > 0
    done = passage.length(occupations.object_table(), after) or passage.length(verbs.stop_table(), after)
    return bool(done or head_length(passage, after) or not acts_behind(passage, after))
