"""Whether a name goes on behind a comma or ``và``: ``các cơ quan, đơn vị``, ``Văn phòng HĐND và UBND``."""

from directives.reading.notices.lexicon import heads, names, occupations, terms, verbs
from directives.reading.notices.lexicon.regions import region_table
from directives.reading.notices.names.held_posts import with_post
from directives.reading.notices.names.unit_heads import has_field, head_length, is_bare_post, is_no_head, names_a_place
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys

AND = keys("và hoặc &")
_IN_CHARGE = keys("phụ")
_FIELD = keys("lĩnh")
_MANAGING = keys("lý")
_FUNDS = keys("quỹ")
_OFFICES = keys("văn vp lãnh thường")
_DEPARTMENTS = keys("bộ sở")
_PARTY = keys("ủy")
_COUNCILS = keys("hđnd đbqh dân hội")


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
    if passage.length(heads.plural_table(), after):
        inside = is_bare_post(passage, begin, place) or (not comma and not head_length(passage, after))
        return after if inside else None
    several = _several_nouns(passage, begin, place, after)
    if several:
        return several
    if post := with_post(passage, begin, place, after):
        return after if words[after].capital else after + post
    if comma and (field := _another_business(passage, begin, place, after)):
        return field
    noun = passage.length(terms.term_table(), after)
    if noun > passage.length(verbs.stop_table(), after) and not words[after].capital and not _head_here(passage, after):
        return after + noun
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


def _managed_too(passage: Passage, comma: int, after: int) -> int | None:
    """``Trung tâm Quản lý, | khai thác | các công trình``: in a proper name another verb joins what the body is for."""
    words = passage.words
    if comma < 2 or words[comma - 1].key not in _MANAGING or not words[comma - 2].capital or words[after].capital:
        return None
    verb = passage.length(occupations.occupation_table(), after)
    return after + verb if verb else None


def _head_here(passage: Passage, place: int) -> bool:
    return head_length(passage, place, listed=True) > 0


def _several_nouns(passage: Passage, begin: int, place: int, after: int) -> int | None:
    """Behind what the name goes on where several nouns or councils share it; None where they do not."""
    word = passage.words[after]
    level = passage.length(names.level_table(), after)
    if level and _ends_with(passage, names.level_table(), begin, place):
        return after + level
    noun = passage.length(names.joining_table(), after)
    plain = not word.capital or (word.text.isupper() and not word.text.startswith("UB"))
    plain = plain or _is_large_noun(passage, place, after, noun)
    region = passage.length(region_table(), after)
    if region and _ends_with(passage, region_table(), begin, place):  # "Tổng công ty Điện lực miền Bắc, | miền Nam"
        return after + region
    village = passage.length(names.settlement_table(), after) > 0 and names_a_place(passage, after)
    if noun and plain and passage.words[place].text == "," and _repeats_noun(passage, begin, after, noun):
        return after + noun
    if noun and plain and not village and _shares_noun(passage, begin, place):
        return after + noun
    if noun and _is_another_rank(passage, begin, place, after):
        return after + noun
    if passage.words[place].text != "," and _joins_councils(passage, begin, place):
        return after + head_length(passage, after)
    return None


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


def _is_large_noun(passage: Passage, place: int, after: int, noun: int) -> bool:
    """``các Sở, | Ban, ngành``, ``Tỉnh ủy, | Thành ủy``: a bare noun of the list, large as the one before it."""
    words = passage.words
    following = after + noun
    if words[after + noun - 1].key in _PARTY and words[place - 1].key in _PARTY:
        return following >= len(words) or not words[following].capital
    return noun == 1 and words[place - 1].capital and following < len(words) and words[following].text == ","


def _is_another_rank(passage: Passage, begin: int, place: int, after: int) -> bool:
    """``NHNN chi nhánh tỉnh | thành phố``, ``Trưởng thôn | bản``: another rank without a name behind a bare one."""
    for table in (names.rank_table(), names.settlement_table()):
        rank = passage.length(table, after)
        following = after + rank
        named = following < len(passage.words) and passage.words[following].capital
        if rank and not named and not passage.words[after].capital and _ends_with(passage, table, begin, place):
            return True
    return False


def _tail_under_post(passage: Passage, begin: int, after: int) -> int | None:
    """``Thủ trưởng các cơ quan ngang bộ, cơ quan thuộc Chính phủ``: the post heads every common noun behind it."""
    if not passage.length(heads.head_of_all_table(), begin + passage.length(heads.plural_table(), begin)):
        return None
    plural = passage.length(heads.plural_table(), after)
    noun = passage.length(heads.generic_table(), after + plural)
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
    if passage.words[after].capital and not (comma and passage.length(verbs.stop_table(), after)):
        own = not (comma and field) or _closes_with_and(passage, after)
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


def _repeats_noun(passage: Passage, begin: int, after: int, noun: int) -> bool:
    """``các tổ chức chính trị - xã hội, tổ chức xã hội``: kinds of the same bodies."""
    first = begin + passage.length(heads.plural_table(), begin)
    same = (
        one.key == other.key
        for one, other in zip(passage.words[first : first + noun], passage.words[after : after + noun], strict=True)
    )
    return first > begin and passage.length(heads.generic_table(), after) == noun and all(same)


def _joins_councils(passage: Passage, begin: int, place: int) -> bool:
    """``Văn phòng HĐND và UBND``, ``Thường trực HĐND và UBND`` are one office each."""
    councils = passage.words[place - 1].key in _COUNCILS and head_length(passage, place + 1) > 0
    near = (*passage.words[begin : min(begin + 3, place)], *passage.words[max(begin, place - 3) : place])
    return councils and any(word.key in _OFFICES for word in near)


def _shares_noun(passage: Passage, begin: int, place: int) -> bool:
    """Whether a name ends in a bare noun that more nouns can join: ``UBND các phường``, ``UBND xã``, ``Các Sở``."""
    if not _ends_with(passage, names.joining_table(), begin, place):
        return False
    if _longest_end(passage, terms.term_table(), begin, place) > _longest_end(
        passage, names.joining_table(), begin, place
    ):
        return False  # "các tổ chức chính trị - xã hội" ends in no "hội"
    if passage.length(heads.plural_table(), begin) and _ends_in_place(passage, begin, place):
        return False
    for at in range(begin, place):
        if passage.words[at].text.isdigit() or passage.length(heads.plural_table(), at):
            return True
    begin += passage.length(heads.post_table(), begin)
    organ = passage.length(heads.organ_table(), begin)
    return bool(organ) and place > begin + organ and _all_ranks(passage, begin + organ, place)


def _ends_in_place(passage: Passage, begin: int, place: int) -> bool:
    """``các sở, ban, ngành Thành phố``: the place at the end is no noun of the list."""
    for back in (1, 2):
        at = place - back
        if at > begin + 1 and passage.words[at].capital and passage.length(names.rank_table(), at) == back:
            return passage.words[at - 1].text != "," and not passage.length(heads.plural_table(), at - 1)
    return False


def _ends_in_named_place(passage: Passage, begin: int, place: int) -> bool:
    """``Trạm Y tế xã Tân An``: another place may share the name."""
    at = place - 1
    while at > begin and passage.words[at].capital and not passage.length(names.rank_table(), at):
        at -= 1
    return at < place - 1 and _ends_with(passage, names.rank_table(), begin, at + 1)


def _all_ranks(passage: Passage, first: int, place: int) -> bool:
    """Whether nothing but bare nouns of places stands there (``Công an`` phường, xã)."""
    while first < place:
        rank = 1 if passage.words[first].text == "," else passage.length(names.joining_table(), first)
        if not rank:
            return False
        first += rank
    return first == place


def _longest_end(passage: Passage, table: PhraseTable, begin: int, place: int) -> int:
    """How many words the longest phrase that ends the name has."""
    ends = (back for back in range(5, 0, -1) if place - back > begin and passage.length(table, place - back) == back)
    return next(ends, 0)


def _ends_with(passage: Passage, table: PhraseTable, begin: int, place: int) -> bool:
    return any(place - back > begin and passage.length(table, place - back) == back for back in range(1, 5))
