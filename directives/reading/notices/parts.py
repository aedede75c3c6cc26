"""The parts of a sentence: the marks behind which another may begin, and the lists that hold no such mark."""

from collections.abc import Iterator

from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.coordination import list_behind
from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.one_name import name_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.unit_heads import head_length
from directives.reading.notices.words import keys

_SENDS = keys("gửi trình")
_MARKS = frozenset(",:")


def parts_of(passage: Passage, first: int, last: int, marks: frozenset[str] = _MARKS) -> Iterator[int]:
    """The marks from word ``first`` on behind which another part of the sentence may begin.

    None of those within a name (``các cơ quan, đơn vị``) or within the list of those who work along.
    """
    at = first
    while at < last:
        if passage.words[at].text in marks:
            yield at
        elif (along := list_behind(passage, at) or _receivers(passage, at)) is not None:
            at = along.end
            continue
        elif passage.length(heads.plural_table(), at) and (one := name_at(passage, at)):
            at = one.after
            continue
        at += 1


def _receivers(passage: Passage, place: int) -> ActorList | None:
    """The list behind ``gửi`` or ``trình``: none of it is told anything, unless the last of it goes on to act."""
    named = actors_at(passage, place + 1, listed=True) if passage.words[place].key in _SENDS else None
    if named is None or passage.length(verbs.predicate_table(), named.end):
        return None
    return None if passage.length(verbs.performative_table(), named.end) else named


def listed_end(passage: Passage, at: int) -> int | None:
    """Behind which word the units end that are named at ``at`` as an object; None where none are."""
    along = list_behind(passage, at)
    if along is not None:
        return along.end
    named = actors_at(passage, at, listed=True) if head_length(passage, at) else None
    if named is None:
        return None
    people = passage.length(heads.people_table(), at)
    if people and len(named.names) > 1 and passage.length(verbs.predicate_table(), named.end):
        return at + people  # "hỗ trợ Nhân dân, các địa phương bố trí …": they help, and are not helped
    return named.end
