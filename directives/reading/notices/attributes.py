"""Verbs that belong to a name: ``cơ quan thanh tra``, ``các đơn vị quản lý đường bộ``, ``Cục Hạ tầng xây dựng``.

What a body is for is said with the same words as what it is to do. The grammar tells them apart: behind an attribute
the predicate is still to come (``cơ quan thanh tra khẩn trương …``), or the sentence has gone on to another part.
"""

from directives.reading.notices.joining import AND
from directives.reading.notices.lexicon import heads, occupations, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.unit_heads import head_length
from directives.reading.notices.words import keys

_LONGEST_OBJECT = 7
_LONGEST_TRUST = 16
_CLOSING = frozenset(";:.()")
_SEPARATES = keys("và hoặc")


def attribute_at(passage: Passage, begin: int, cursor: int, *, listed: bool) -> int:
    """How many words the attribute that a verb at ``cursor`` opens in the name from ``begin`` has; 0 for a predicate.

    ``listed`` as for ``actors_at``: the name is told or worked with, so that it may stand without a verb.
    """
    if any(
        passage.length(occupations.entrusted_table(), cursor - back) == back for back in (2, 3) if cursor - back > begin
    ):
        return _entrusted_end(passage, cursor) - cursor
    verb = passage.length(occupations.occupation_table(), cursor)
    if not verb:
        return 0
    after = cursor + verb
    generic = _is_generic(passage, begin, cursor)
    if _opens_predicate(passage, cursor, after, generic=generic):
        return verb
    if generic and listed and _is_over(passage, after):
        return verb
    if _another_unit(passage, after):
        return verb if listed or not generic else 0
    if passage.length(occupations.object_table(), after):
        return 0
    end = _object_end(passage, after)
    return end - cursor if end > after else 0


def _entrusted_end(passage: Passage, cursor: int) -> int:
    """Where ``làm chủ đầu tư dự án`` ends behind ``các đơn vị được giao``; ``cursor`` where it does not end."""
    words = passage.words
    for at in range(cursor + 1, min(cursor + _LONGEST_TRUST, len(words) + 1)):
        if at == len(words) or words[at].text in ",;:.(" or passage.length(occupations.opener_table(), at):
            return at
    return cursor


def _is_generic(passage: Passage, begin: int, cursor: int) -> bool:
    """Whether the name is nothing yet but a common noun (``các cơ quan``)."""
    return any(
        cursor - back >= begin and passage.length(heads.generic_table(), cursor - back) == back for back in (1, 2, 3)
    )


def _opens_predicate(passage: Passage, verb: int, after: int, *, generic: bool) -> bool:
    """Whether the predicate begins right behind the verb."""
    if passage.length(occupations.opener_table(), after):
        return True
    light = passage.length(occupations.light_table(), verb) == after - verb
    return generic and not light and passage.length(verbs.predicate_table(), after) > 1


def _is_over(passage: Passage, after: int) -> bool:
    """Whether the sentence ends here or goes on with another part."""
    words = passage.words
    if after >= len(words) or words[after].text in _CLOSING:
        return True
    return passage.length(verbs.function_table(), after) > 0


def _another_unit(passage: Passage, after: int) -> bool:
    """Whether another unit of the list follows behind a comma or ``và``."""
    words = passage.words
    if after >= len(words) or not (words[after].text == "," or words[after].key in AND):
        return False
    following = after + 1
    if following < len(words) and words[following].key in AND:
        following += 1
    return head_length(passage, following) > 0 and not passage.length(verbs.predicate_table(), following)


def _object_end(passage: Passage, after: int) -> int:
    """Where the object of an attribute ends before the predicate (``quản lý đường bộ | khẩn trương``)."""
    words = passage.words
    for cursor in range(after, min(after + _LONGEST_OBJECT + 1, len(words))):
        if passage.length(occupations.opener_table(), cursor):
            return cursor
        if not words[cursor].text.isalnum() or words[cursor].key in _SEPARATES:
            return after
        if passage.length(verbs.stop_table(), cursor) > 1:
            return after
    return after
