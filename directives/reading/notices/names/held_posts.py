"""Which posts one person holds: ``đồng chí Bí thư, Chủ tịch UBND xã``, ``Công chức (…) - Thư ký``, ``kiêm …``."""

from directives.reading.notices.lexicon import heads, occupations, posts
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_FRONT = keys("mttq mặt ubmttq mttqvn")


def another_post(passage: Passage, place: int) -> int:
    """Behind what the name goes on with a post that one holds besides (``kiêm | Giám đốc``); 0 for none."""
    holding = passage.length(heads.holding_table(), place)
    post = passage.length(heads.post_table(), place + holding) if holding else 0
    return place + holding + post if post else 0


def post_behind_bracket(passage: Passage, place: int) -> int:
    """Behind what a name goes on with another post behind its bracket: ``(…) - Thư ký``, ``(…), kiêm Giám đốc``."""
    words = passage.words
    if place + 1 >= len(words):
        return 0
    if words[place].text in "-–":
        post = max(passage.length(heads.post_table(), place + 1), passage.length(heads.part_table(), place + 1))
        return place + 1 + post if post and words[place + 1].capital else 0
    return another_post(passage, place + int(words[place].text == ","))


def with_post(passage: Passage, begin: int, place: int, after: int) -> int:
    """How many words the post behind the comma has that the one named before holds as well; 0 for another's.

    ``đồng chí Nguyễn Văn A, Phó Chủ tịch …`` and ``đồng chí Bí thư, Chủ tịch UBND …`` are one person each.
    ``đồng chí Bộ trưởng, Thứ trưởng …`` are two: only a rank in the party, a part in a body made for the matter, or a
    deputy with no body of his own (``đồng chí Phó Chủ tịch, Chủ tịch Hội …``) goes with another post.
    """
    one = passage.length(heads.person_table(), begin)
    if passage.length(heads.plural_table(), begin):
        return 0
    member, part = passage.length(heads.membership_table(), after), passage.length(heads.part_table(), after)
    post = passage.length(heads.post_table(), after)
    first = begin + one
    holder = passage.length(heads.post_table(), begin) and not passage.length(heads.head_of_all_table(), begin)
    if member and (one or holder):
        return member if one or not passage.words[after].capital else 0
    if _leads_committee(passage, begin, place, after) or _is_front_deputy(passage, first, place, after):
        return max(part, post)
    if not one:
        return 0
    if part and part >= post:
        return part
    deputy = passage.length(heads.deputy_table(), first)
    if deputy and first + deputy == place and not passage.length(heads.deputy_table(), after):
        return post
    alone = not passage.length(heads.post_table(), first) or passage.length(heads.party_rank_table(), first)
    return post if alone else 0


def _leads_committee(passage: Passage, begin: int, place: int, after: int) -> bool:
    """``Phó Chủ tịch UBND tỉnh, | Trưởng Ban Chỉ đạo``: an office holder leads the committee as well."""
    part = passage.length(heads.part_table(), after)
    if not part or part < passage.length(heads.post_table(), after):
        return False
    if not passage.length(heads.post_table(), begin) or passage.length(heads.part_table(), begin):
        return False
    if any(passage.length(heads.plural_table(), at) for at in (*range(begin, place), after + part)):
        return False
    begins = range(after + 1, after + part + 1)
    return any(passage.length(occupations.committee_table(), at) >= max(after + part - at, 1) for at in begins)


def _is_front_deputy(passage: Passage, first: int, place: int, after: int) -> bool:
    """``Phó Chủ tịch Ủy ban MTTQ xã, | Bí thư Đoàn``: since 2025 the deputies of the Front lead its organisations."""
    deputy = passage.length(heads.deputy_table(), first)
    front = any(word.key in _FRONT for word in passage.words[first + deputy : place])
    return deputy > 0 and front and passage.length(posts.organisation_head_table(), after) > 0
