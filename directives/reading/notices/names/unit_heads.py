"""Where the name of a unit begins: an organ, a post, a person, or a common noun that stands for units."""

from functools import cache

from directives.reading.notices.lexicon import heads, names, terms, verbs
from directives.reading.notices.lexicon.gazetteer import gazetteer_table
from directives.reading.notices.lexicon.provinces import province_table
from directives.reading.notices.names.acronyms import acronym_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_ALONE = keys("riêng còn")
_AND = keys("và")
_CASE = keys("vụ")
_LAST_WORDS = 2
_MOST_PROVINCES = 8
# A listed name of more words than this is never what somebody does.
_SHORTEST_SURE = 3
# "Lãnh đạo, chỉ đạo …" and "Thường trực …" are verbs where no name goes on.
_VERBS_TOO = keys("lãnh thường")


def head_length(passage: Passage, place: int, *, listed: bool = False) -> int:
    """How many words the beginning of a unit's name has at ``place``; 0 where none begins.

    ``listed`` where other names stand in front of it: a common noun is then a unit even without ``các``.
    """
    words = passage.words
    if place >= len(words) or is_no_head(passage, place):
        return 0
    plural = passage.length(heads.plural_table(), place)
    after = place + plural
    if after < len(words) and words[after].text.isdigit():
        plural += 1
        after += 1
    if plural and is_no_head(passage, after):
        return 0
    if after >= len(words) or not (words[after].text.isupper() or words[after].key in _first_words(passage.bare)):
        return 0  # so for most words of a text: asked first, since it is asked of every one
    post = passage.length(heads.post_table(), after)
    organ = passage.length(heads.organ_table(), after)
    collective = collective_at(passage, after)
    person = passage.length(heads.person_table(), after)
    if person and passage.length(province_table(), after) > person:
        person = 0  # "Bà Rịa - Vũng Tàu"
    solo = passage.length(heads.solo_table(), after)
    whole = listed_name(passage, after)
    if whole > max(person, post, collective, solo) and (plural or words[after].capital or listed):
        return plural + max(organ, 1)
    longest = max(person, post, organ, collective)
    if not max(longest, solo) and not plural and (province := _acting_province(passage, place)):
        return province
    if not max(longest, solo) and acronym_at(passage, after, plural=plural > 0):
        return plural + 1
    if solo > longest:
        return plural + solo
    if longest and (plural or person or post == longest or organ > 1):
        return plural + longest
    if not plural and names_a_place(passage, place):
        return max(passage.length(names.rank_table(), place), passage.length(names.settlement_table(), place))
    if organ and organ >= max(collective, solo) and words[after].capital:
        return organ
    if listed and not plural and words[after].capital and (rank := passage.length(names.rank_table(), after)):
        return rank  # "phối hợp với Bộ Xây dựng và | Tỉnh": the one that the notice is for
    if listed and longest and not words[after].capital and not passage.length(verbs.stop_table(), after):
        return longest
    return solo


@cache
def _first_words(bare: bool) -> frozenset[str]:
    """The keys of all words with which a name may begin, ``bare`` where they are typed without marks."""
    tables = (
        *(heads.post_table(), heads.organ_table(), heads.collective_table(), heads.person_table(), heads.solo_table()),
        *(gazetteer_table(), province_table(), names.rank_table(), names.settlement_table()),
    )
    return frozenset(key for table in tables for key in (table.bare if bare else table.marked))


def collective_at(passage: Passage, place: int) -> int:
    """How many words the common noun has that stands for units: ``các phòng ban``, but ``các phòng | ban hành …``."""
    noun = passage.length(heads.collective_table(), place)
    last = place + noun - 1
    cut = noun == 2 and passage.length(verbs.predicate_table(), last) > 1
    return noun - 1 if cut and not passage.length(verbs.predicate_table(), last + 1) else noun


def is_no_head(passage: Passage, place: int) -> bool:
    """Whether what stands there only begins like a unit: ``cấp phát thuốc``, but not ``cấp | phát động phong trào``."""
    words = passage.words
    following = place + 1
    case = following < len(words) and words[place].key in _CASE and words[place].capital
    if case and words[following].text.islower():
        return True  # "Vụ phá rừng"
    length = passage.length(heads.not_head_table(), place)
    return length > 0 and not (length == 2 and passage.length(verbs.predicate_table(), place + 1) > 1)


def names_a_place(passage: Passage, place: int) -> bool:
    """Whether ``tỉnh Đắk Lắk``, ``phường Mỹ Hà`` stands at ``place``: the place stands for those who govern it."""
    words = passage.words
    rank = passage.length(names.rank_table(), place)
    following = place + rank
    if rank and following < len(words) and words[following].text == ".":  # "TP. Huế"
        following += 1
    if rank and following < len(words) and words[following].capital:
        return True
    settlement = passage.length(names.settlement_table(), place)
    following = place + settlement
    # "bản Cam kết" is no village: the syllables of its name are all written large
    small = following + 1 < len(words) and words[following + 1].text[0].islower()
    known = small and passage.length(terms.term_table(), following) > 1
    if settlement and following < len(words) and words[following].text.isdigit():  # "Khu phố 3", "Tổ dân phố số 5"
        return words[place].capital
    if settlement and words[place].capital and following + 1 < len(words) and words[following].text == "số":
        return words[following + 1].text.isdigit()
    return settlement > 0 and following < len(words) and words[following].capital and not known


def stands_alone(passage: Passage, place: int, head: int) -> bool:
    """Whether a head is a whole name: ``UBND``, ``Ban Chỉ đạo``, ``các địa phương``, ``Tỉnh``, but not ``Sở``."""
    words = passage.words
    if passage.length(heads.brand_table(), place) or acronym_at(passage, place, plural=True):
        return True
    if head > 1:
        return head > 2 or words[place].key not in _VERBS_TOO
    if words[place].capital and passage.length(names.rank_table(), place):
        return True  # "Bộ Xây dựng và | Tỉnh"
    return len(words[place].text) > 3 and words[place].text.isupper()


def head_and_field(passage: Passage, place: int) -> int:
    """How many words ``Bộ Giáo dục và Đào tạo`` has at ``place``; 0 where no head with its field stands there."""
    whole = listed_name(passage, place)
    if whole:
        return whole
    head = passage.length(heads.shared_head_table(), place)
    field = own_field(passage, place + head) if head else 0
    return head + field if field and passage.words[place + head].capital else 0


def listed_name(passage: Passage, place: int) -> int:
    """How many words the body has that is known by its whole name.

    In small letters a verb behind the head is none of it: ``giám đốc các sở | xây dựng kế hoạch``.
    """
    whole = passage.length(gazetteer_table(), place)
    if not whole:
        return 0
    small = not any(word.capital for word in passage.words[place : place + 2])
    end = place + whole
    if not small:
        return 0 if whole <= _SHORTEST_SURE and is_deed_at_end(passage, place, end) else whole
    acts = any(passage.length(verbs.predicate_table(), at) == end - at > 1 for at in range(place + 1, end))
    joined = whole > 3 and passage.words[end - 3].key in _AND
    return 0 if acts and not joined else whole


def is_deed_at_end(passage: Passage, place: int, end: int) -> bool:
    """Whether the last word of a name is rather what is done: ``các đơn vị thuộc Bộ | xây dựng kế hoạch``."""
    last = end - 2
    if last <= place or passage.words[last].capital or passage.length(verbs.predicate_table(), last) != _LAST_WORDS:
        return False
    if not passage.words[last - 1].text.isalnum():  # "Vụ Dự báo, thống kê"
        return False
    return not _is_over(passage, end)


def _is_over(passage: Passage, end: int) -> bool:
    """Whether a name may end there: the predicate, a mark, a place or another part of the sentence follows."""
    words = passage.words
    if end >= len(words) or words[end].capital:
        return True
    if words[end].text == ",":
        return passage.length(verbs.predicate_table(), end + 1) == 0
    if passage.length(verbs.not_verb_table(), end):  # "dự toán"
        return False
    tables = (verbs.predicate_table, verbs.function_table, names.place_table, names.tail_table, names.deed_table)
    return not words[end].text.isalnum() or any(passage.length(table(), end) for table in tables)


def own_field(passage: Passage, place: int) -> int:
    """How many words the field of a ministry or department has; 0 where a longer noun stands there.

    ``Phòng | Tài chính kế toán`` is no ``Phòng Tài chính``, but ``Phòng Kinh tế | xây dựng kế hoạch`` is one.
    """
    field = passage.length(names.field_table(), place)
    if field >= passage.length(terms.term_table(), place):
        return field
    longer = place + passage.length(terms.term_table(), place)
    if field and passage.length(verbs.predicate_table(), place + field) > longer - place - field:
        return field  # "Phòng Kinh tế | số hóa tài liệu"
    return field if field and is_deed_at_end(passage, place + field - 1, longer) else 0


def is_bare_post(passage: Passage, begin: int, place: int) -> bool:
    """Whether nothing but a post stands from ``begin`` to ``place`` (``Chủ tịch`` và các Phó Chủ tịch …).

    A post that is whole by itself (``Bộ trưởng``) waits for no other.
    """
    first = begin + passage.length(heads.plural_table(), begin)
    if passage.length(heads.whole_post_table(), first) == place - first:
        return False
    return passage.length(heads.post_table(), first) == place - first > 0


def has_field(passage: Passage, begin: int, place: int) -> bool:
    """Whether the name from ``begin`` to ``place`` has a field that could be shared (``Sở Xây dựng``)."""
    for head in range(begin, min(begin + 4, place)):
        length = passage.length(heads.shared_head_table(), head)
        if length and passage.length(names.field_table(), head + length):
            return True
    return False


def is_active(passage: Passage, begin: int, place: int) -> bool:
    """Whether a body named after what it does begins there (``Trung tâm``, ``Ban Chỉ đạo``; no ``UBND``)."""
    for at in range(begin, place):
        active = passage.length(heads.active_table(), at)
        longer = max(passage.length(heads.organ_table(), at), passage.length(heads.post_table(), at))
        if active and (active >= longer or at + longer > place):
            return True
    return False


def _acting_province(passage: Passage, place: int) -> int:
    """How many words a province has that is called by its bare name and goes on to act; 0 for none.

    ``Đồng Nai, Bình Dương | khẩn trương rà soát``: behind it a verb or the next of the list follows.
    """
    words = passage.words
    length = passage.length(province_table(), place)
    if not length or not all(word.capital for word in words[place : place + length] if word.text.isalpha()):
        return 0
    if _is_shared_by_rank(passage, place):
        return 0
    after = place + length
    for _ in range(_MOST_PROVINCES):
        if passage.length(verbs.predicate_table(), after) > 1:
            return length
        if after >= len(words) or not (words[after].text == "," or words[after].key in _AND):
            return 0
        after += 1
        following = passage.length(province_table(), after)
        if names_a_place(passage, after):
            following = passage.length(names.rank_table(), after)
            following += passage.length(province_table(), after + following)
        if not following or not words[after].capital:
            return 0
        after += following
    return 0


def _is_shared_by_rank(passage: Passage, place: int) -> bool:
    """Whether the province stands in a list that a noun heads: ``các tỉnh Lào Cai, | Yên Bái``."""
    words = passage.words
    at = place
    while at >= 2 and (words[at - 1].text == "," or words[at - 1].key in _AND):
        before = next((back for back in range(1, 6) if passage.length(province_table(), at - 1 - back) == back), 0)
        if not before or at - 1 - before < 0:
            return True
        at -= 1 + before
    if at > 0 and words[at - 1].key in _ALONE:
        return False  # "Riêng Quảng Ninh, Hải Phòng …"
    return at > 0 and (words[at - 1].text.isalnum() or words[at - 1].text in "-–")
