"""Whether a name goes on behind a comma or ``và``: ``Sở Lao động - Thương binh và | Xã hội``."""

from directives.reading.notices.lexicon import heads, names, occupations, terms, verbs
from directives.reading.notices.names.held_posts import with_post
from directives.reading.notices.names.several_nouns import ends_with, others_of_rank, several_nouns
from directives.reading.notices.names.unit_heads import has_field, head_length, is_bare_post, is_no_head
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

AND = keys("và hoặc &")
_IN_CHARGE = keys("phụ")
_FIELD = keys("lĩnh")
_MANAGING = keys("lý")
_FUNDS = keys("quỹ")
_DEPARTMENTS = keys("bộ sở")
_OF = keys("của thuộc")
_LONGEST_OWNER = 3


def joined_inside(passage: Passage, begin: int, place: int, *, closed: bool) -> int | None:
    """Where the name from ``begin`` goes on behind the mark at ``place``; None where it ends there.

    ``closed`` as for ``actors_at``: nothing but units is expected, so that what is no unit belongs to the name.
    """
    words = passage.words
    comma = words[place].text == ","
    after = place + 2 if comma and place + 1 < len(words) and words[place + 1].key in AND else place + 1
    if after >= len(words):
        return None
    if words[after].text.isdigit():
        return after + 1 if _is_numbered_place(passage, place) and _joins(passage, after + 1) else None
    in_charge = closed and any(word.key in _IN_CHARGE for word in words[begin:place])
    if in_charge and words[after].key in _FUNDS:  # "phụ trách công tác xã hội, | Quỹ “Vì người nghèo”"
        return after
    if in_charge and (any(word.key in _FIELD for word in words[begin:place]) or not _head_here(passage, after)):
        return after
    holding = passage.length(heads.holding_table(), after) if comma else 0
    if holding and passage.length(heads.post_table(), after + holding):
        return after + holding
    if comma and (managed := _managed_too(passage, place, after)):
        return managed
    proper = not comma and words[after].capital  # "Lao động - Thương binh và Xã hội"
    if is_no_head(passage, after) and not proper:
        return None
    tail = _tail_under_post(passage, begin, after) if comma else None
    if tail:
        return tail
    if others := others_of_rank(passage, begin, place, after):
        return others
    if passage.length(heads.plural_table(), after):
        inside = is_bare_post(passage, begin, place) or (not comma and not head_length(passage, after))
        return after if inside else None
    several = several_nouns(passage, begin, place, after)
    if several:
        return several
    if post := with_post(passage, begin, place, after):
        return after if words[after].capital else after + post
    if comma and (field := _another_business(passage, begin, place, after)):
        return field
    noun = passage.length(terms.term_table(), after)
    if noun > passage.length(verbs.stop_table(), after) and not words[after].capital and not _head_here(passage, after):
        return after + noun
    if whose := _another_owner(passage, place, after):
        return whose
    if head_length(passage, after, listed=True):
        return after if is_bare_post(passage, begin, place) else None
    return _plain_part(passage, begin, place, after, closed=closed)


def parts_heads(passage: Passage, stroke: int) -> bool:
    """Whether another unit begins behind the stroke: ``Phòng Kinh tế/Phòng Nội vụ``, but ``HIV/AIDS``, ``TH/THCS``."""
    following = stroke + 1
    words = passage.words
    large = following < len(words) and words[following].capital and not words[following].text.isupper()
    return large and head_length(passage, following, listed=True) > 0


def _joins(passage: Passage, place: int) -> bool:
    return place < len(passage.words) and (passage.words[place].text == "," or passage.words[place].key in AND)


def _is_numbered_place(passage: Passage, place: int) -> bool:
    """``các quận 7, | 8 và Bình Tân``: a place that is called by its number stands before the comma."""
    return passage.words[place - 1].text.isdigit() and passage.length(names.rank_table(), place - 2) > 0


def _another_owner(passage: Passage, place: int, after: int) -> int | None:
    """``các cơ quan của Trung ương và | Thành phố``: bodies of two levels."""
    whose = range(max(place - _LONGEST_OWNER, 0), place)
    owned = any(
        passage.words[at].key in _OF and passage.length(names.level_of_place_table(), at + 1) == place - at - 1
        for at in whose
    )
    rank = passage.length(names.rank_table(), after)
    return after + rank if owned and rank else None


def _managed_too(passage: Passage, comma: int, after: int) -> int | None:
    """``Trung tâm Quản lý, | khai thác | các công trình``: in a proper name another verb joins what the body is for."""
    words = passage.words
    if comma < 2 or words[comma - 1].key not in _MANAGING or not words[comma - 2].capital or words[after].capital:
        return None
    verb = passage.length(occupations.occupation_table(), after)
    return after + verb if verb else None


def _head_here(passage: Passage, place: int) -> bool:
    return head_length(passage, place, listed=True) > 0


def _another_business(passage: Passage, begin: int, place: int, after: int) -> int | None:
    """``các doanh nghiệp du lịch, | viễn thông``: a field, although a body is called so too (``Viễn thông tỉnh``)."""
    first = begin + passage.length(heads.plural_table(), begin)
    generic = passage.length(heads.generic_table(), first)
    field = passage.length(terms.term_table(), after)
    if first == begin or not generic or not field or passage.words[after].capital:
        return None
    fields = (terms.term_table(), occupations.occupation_table())
    told = any(passage.length(table, first + generic) == place - first - generic for table in fields)
    body = field != head_length(passage, after, listed=True) or passage.length(names.place_table(), after + field)
    return after + field if told and place > first + generic and not body else None


def _tail_under_post(passage: Passage, begin: int, after: int) -> int | None:
    """``Thủ trưởng các cơ quan ngang bộ, cơ quan thuộc Chính phủ``: the post heads every common noun behind it."""
    if not passage.length(heads.head_of_all_table(), begin + passage.length(heads.plural_table(), begin)):
        return None
    plural = passage.length(heads.plural_table(), after)
    bare = 0 if plural else passage.length(names.dashed_table(), after)  # "Thủ trưởng cơ quan, ban, ngành"
    noun = max(passage.length(heads.generic_table(), after + plural), bare)
    if not noun or passage.words[after + plural].capital or passage.length(heads.post_table(), after + plural):
        return None
    return after + plural + noun


def _plain_part(passage: Passage, begin: int, place: int, after: int, *, closed: bool) -> int | None:
    """Where the name goes on with a word that begins no other unit."""
    comma = passage.words[place].text == ","
    field = has_field(passage, begin, place)
    if field and passage.length(names.field_table(), after):
        # another field that shares the head is a name of its own, but for "Trung tâm Văn hóa, Thông tin và Thể thao"
        return after if _is_one_body(passage, begin) else None
    closes = comma and _closes_with_and(passage, after)
    if passage.words[after].capital and (closes or not (comma and passage.length(verbs.stop_table(), after))):
        own = closes or not (comma and field)
        return after if own or _ends_in_named_place(passage, begin, place) else None
    return after if closed or _goes_on_plainly(passage, begin, after) else None


def _is_one_body(passage: Passage, begin: int) -> bool:
    """Whether a single body that is no ministry or department begins there: all its fields are its own."""
    return not passage.length(heads.plural_table(), begin) and passage.words[begin].key not in _DEPARTMENTS


def _closes_with_and(passage: Passage, after: int) -> bool:
    """``Phòng Kinh tế, Thương mại và Dịch vụ``: behind the comma an ``và`` with another part of the name follows."""
    for cursor in range(after + 1, min(after + 9, len(passage.words) - 1)):
        word = passage.words[cursor]
        if word.key in AND:
            return passage.words[cursor + 1].capital and not head_length(passage, cursor + 1)
        if not word.text.isalpha() or head_length(passage, cursor):
            return False
    return False


def _goes_on_plainly(passage: Passage, begin: int, after: int) -> bool:
    """``các hồ chứa thủy lợi, thủy điện tổ chức …``: a plural name with several attributes before its verb."""
    words = passage.words
    if not passage.length(heads.plural_table(), begin) or words[after].capital:
        return False
    if passage.length(verbs.predicate_table(), after) or passage.length(verbs.stop_table(), after):
        return False
    for cursor in range(after + 1, min(after + 5, len(words))):
        if words[cursor].text == "," or words[cursor].key in AND or passage.length(verbs.predicate_table(), cursor):
            return True
        if not words[cursor].text.isalpha():
            return False
    return False


def _ends_in_named_place(passage: Passage, begin: int, place: int) -> bool:
    """``Trạm Y tế xã Tân An``: another place may share the name."""
    at = place - 1
    while at > begin and passage.words[at].capital and not passage.length(names.rank_table(), at):
        at -= 1
    return at < place - 1 and ends_with(passage, names.rank_table(), begin, at + 1)
