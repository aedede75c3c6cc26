"""The parts of a sentence: the marks behind which another may begin, and the lists that hold no such mark."""

from collections.abc import Iterator

from directives.reading.notices.lexicon import heads, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at, end_of_name
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.coordination import list_behind
from directives.reading.notices.words import keys

_SENDS = keys("gửi trình")
_MARKS = frozenset(",:")
_CONDITIONAL = keys("nào không chưa có còn nếu để chậm vi")
_THEN = keys("thì")
_LONGEST_CONDITION = 16
_LONGEST_HEAD = 30
_BY = keys("do")
_AS = keys("làm là")
_TIMES = keys("""
chậm nhất muộn trước sau trong vòng đến hết từ ngày tháng năm quý tuần giờ phút cuối đầu giữa này tới là hằng hàng mỗi
sáng chiều tối trưa thứ hai ba tư năm sáu bảy chủ nhật ngay vào kể khi cho i ii iii iv g h định kỳ xong
""")


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
        elif passage.length(heads.plural_table(), at) and (end := end_of_name(passage, at)):
            at = end
            continue
        at += 1


def _receivers(passage: Passage, place: int) -> ActorList | None:
    """The list behind ``gửi`` or ``trình``: none of it is told anything, unless the last of it goes on to act."""
    named = actors_at(passage, place + 1, listed=True) if passage.words[place].key in _SENDS else None
    if named is None:
        return None
    if time_end(passage, named.end) > named.end + 1:
        return named  # "gửi Bộ A, Bộ B chậm nhất ngày 05/4"
    if passage.length(verbs.predicate_table(), named.end):
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
    people = passage.length(telling.people_table(), at)
    if people and len(named.names) > 1 and passage.length(verbs.predicate_table(), named.end):
        return at + people  # "hỗ trợ Nhân dân, các địa phương bố trí …": they help, and are not helped
    return named.end


def time_end(passage: Passage, place: int) -> int:
    """Behind which word the words of a time end that stand at ``place`` (``chậm nhất cuối tháng 10``)."""
    at = place
    while at < len(passage.words):
        word = passage.words[at]
        if not (word.text[0].isdigit() or word.key in _TIMES or word.text in "/-.:h"):
            break
        at += 1
    return at


def is_conditional(passage: Passage, after: int) -> bool:
    """Whether behind a name a condition stands (``Cơ sở nào không bảo đảm thì …``), not what is to be done."""
    words = passage.words
    if after >= len(words) or words[after].key not in _CONDITIONAL:
        return False
    return any(words[at].key in _THEN for at in range(after, min(after + _LONGEST_CONDITION, len(words))))


def headed_end(passage: Passage, after: int) -> int | None:
    """Behind which word it is told what a body does: ``Tổ 2 do đồng chí A làm Tổ trưởng, | kiểm tra …``."""
    words = passage.words
    if after >= len(words) or words[after].key not in _BY:
        return None
    for at in range(after + 1, min(after + _LONGEST_HEAD, len(words) - 1)):
        if words[at].key in _AS and passage.length(heads.post_table(), at + 1):
            end = at + 1 + passage.length(heads.post_table(), at + 1)
            acts = end < len(words) and words[end].text == "," and passage.length(verbs.predicate_table(), end + 1)
            return end + 1 if acts else None
    return None


def antecedent(passage: Passage) -> tuple[str, ...]:
    """The last list of several units that are named in a passage by names of their own."""
    found: tuple[str, ...] = ()
    at = 0
    while at < len(passage.words):
        named = actors_at(passage, at, listed=True) if head_length(passage, at) else None
        if named is not None and len(named.names) > 1:
            found = named.names
        at = max(named.end if named is not None else 0, at + 1)
    return found
