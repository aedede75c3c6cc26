"""Nouns, ranks and councils that share one name: ``UBND các phường, xã``, ``Văn phòng HĐND và UBND``."""

from functools import cache

from directives.reading.notices.lexicon import heads, names, terms, verbs
from directives.reading.notices.lexicon.regions import region_table
from directives.reading.notices.names.unit_heads import head_length, names_a_place
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys, phrases

_OFFICES = keys("văn vp lãnh thường")
_PARTY = keys("ủy")
_LEVEL = keys("cấp")
_UNIT = keys("đơn")
_COUNCILS = keys("hđnd đbqh dân hội")
# Places that stand beside each other, from the province down.
_TIERS = ("tỉnh | thành phố | tp", "thành phố | tp | quận | huyện | thị xã", "xã | phường | thị trấn | đặc khu")
_LONGEST_PLACE = 6


@cache
def _tier_tables() -> tuple[PhraseTable, ...]:
    return tuple(PhraseTable(phrases(tier)) for tier in _TIERS)


def several_nouns(passage: Passage, begin: int, place: int, after: int) -> int | None:
    """Behind what the name goes on where several nouns or councils share it; None where they do not."""
    word = passage.words[after]
    level = passage.length(names.level_table(), after)
    if level and ends_with(passage, names.level_table(), begin, place):
        return after + level
    if word.key in _LEVEL and ends_with(passage, names.level_of_place_table(), begin, place):
        rank = passage.length(names.level_of_place_table(), after)  # "UBND cấp huyện, | cấp xã"
        return after + rank if rank else None
    noun = passage.length(names.joining_table(), after)
    if noun and _names_another(passage, after, noun):
        return None
    plain = not word.capital or (word.text.isupper() and not word.text.startswith("UB"))
    plain = plain or _is_large_noun(passage, place, after, noun)
    region = passage.length(region_table(), after)
    if region and ends_with(passage, region_table(), begin, place):  # "Tổng công ty Điện lực miền Bắc, | miền Nam"
        return after + region
    village = passage.length(names.settlement_table(), after) > 0 and names_a_place(passage, after)
    if noun and plain and passage.words[place].text == "," and _repeats_noun(passage, begin, after, noun):
        return after + noun
    if noun and plain and not village and _shares_noun(passage, begin, place):
        return after + noun
    if noun and _is_another_rank(passage, begin, place, after):
        return after + noun
    named = _is_named_rank(passage, begin, place, after)
    if named:
        return named
    if passage.words[place].text != "," and _joins_councils(passage, begin, place):
        return after + head_length(passage, after)
    return None


def _is_named_rank(passage: Passage, begin: int, place: int, after: int) -> int | None:
    """``Phòng Y tế quận, huyện, | thành phố Thủ Đức``: behind several bare ranks one place of theirs by its name."""
    words = passage.words
    table = _tier_tables()[1]
    rank = passage.length(table, after)
    end = after + rank
    bare = any(words[at].text == "," and passage.length(table, at + 1) == place - at - 1 for at in range(begin, place))
    if not rank or not bare or end >= len(words) or not words[end].capital:
        return None
    while end < len(words) and words[end].capital:
        end += 1
    return end


def _names_another(passage: Passage, after: int, noun: int) -> bool:
    """``Huyện ủy và | phòng Nội vụ huyện``: a body in small letters with a field of its own."""
    organ = passage.length(heads.organ_table(), after)
    if organ > noun and passage.words[after].key in _UNIT:
        return True  # "UBND các xã, | đơn vị tư vấn"
    return organ == noun and after + noun < len(passage.words) and passage.words[after + noun].capital


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
        if rank and not named and not passage.words[after].capital and ends_with(passage, table, begin, place):
            return True
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
    if not ends_with(passage, names.joining_table(), begin, place):
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
    post = passage.length(heads.post_table(), begin)
    begin += post
    organ = passage.length(heads.organ_table(), begin)
    if post and place == begin + organ and passage.words[place - 1].key in _PARTY:
        return True  # "Bí thư Tỉnh ủy, | Thành ủy"
    return bool(organ) and place > begin + organ and _all_ranks(passage, begin + organ, place)


def _ends_in_place(passage: Passage, begin: int, place: int) -> bool:
    """``các sở, ban, ngành Thành phố``: the place at the end is no noun of the list."""
    for back in (1, 2):
        at = place - back
        if at > begin + 1 and passage.words[at].capital and passage.length(names.rank_table(), at) == back:
            return passage.words[at - 1].text != "," and not passage.length(heads.plural_table(), at - 1)
    return False


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


def ends_with(passage: Passage, table: PhraseTable, begin: int, place: int) -> bool:
    return any(place - back > begin and passage.length(table, place - back) == back for back in range(1, 5))


def others_of_rank(passage: Passage, begin: int, place: int, after: int) -> int | None:
    """``UBND thành phố Hòa An và | các quận, huyện``: where the others of its rank end, told by nothing else."""
    plural = passage.length(heads.plural_table(), after)
    if passage.words[place].text == "," or not plural or passage.length(heads.plural_table(), begin):
        return None
    for table in _tier_tables():
        placed = any(passage.length(table, at) for at in range(max(begin + 1, place - _LONGEST_PLACE), place))
        end = after + plural
        while rank := passage.length(table, end):
            end += rank
            if end + 1 < len(passage.words) and passage.words[end].text == "," and passage.length(table, end + 1):
                end += 1
        acts = end < len(passage.words) and passage.length(verbs.predicate_table(), end)
        over = acts or end >= len(passage.words) or passage.words[end].text in ".;()"
        if placed and end > after + plural and over:
            return end
    return None
