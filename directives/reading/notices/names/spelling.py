"""A name in capital letters as it is written in a sentence: ``UBND XÃ HÒA AN``, ``UBND xã Hòa An``."""

from directives.reading.notices.lexicon import abbreviations, heads, names
from directives.reading.notices.lexicon.provinces import province_table
from directives.reading.notices.names.joining import AND
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

# Behind these the matter of the body is written large: "Sở Y tế", "Ban Chỉ đạo".
_WITH_MATTER = keys("bộ sở ban phòng cục vụ viện trường đội trạm khoa")
_TWO, _TWO_ENDS = keys("trung văn tiểu"), keys("tâm")  # "Trung tâm Y tế", "Trung tâm Khuyến nông"
_COUNTRY = keys("việt nam")
_MAT, _TRAN = keys("mặt"), keys("trận")  # "Ủy ban Mặt trận Tổ quốc"
_MARKS = frozenset(",-–")
_INITIALS = abbreviations.BODIES | keys("thpt thcs gdtx")
_BEFORE_PROPER = (names.rank_table, names.settlement_table, names.level_table)


def in_small_letters(passage: Passage) -> str:
    """The name of the passage with a capital letter where a sentence would have one."""
    large = _large(passage)
    pieces: list[str] = []
    before = passage.start
    for at, word in enumerate(passage.words):
        small = word.text if word.key in _INITIALS else word.text.lower()
        pieces += [passage.text[before : word.start], small[:1].upper() + small[1:] if at in large else small]
        before = word.end
    return " ".join("".join(pieces).split())


def _large(passage: Passage) -> set[int]:
    """The words of the name that begin with a capital letter."""
    words = passage.words
    closing = (at for at in range(len(words)) if passage.length(names.closing_table(), at))
    front = (at for at in range(len(words) - 1) if words[at].key in _MAT and words[at + 1].key in _TRAN)
    large = {0, *closing, *front, *(at for at, word in enumerate(words) if word.key in _COUNTRY)}
    at = matter = 0
    proper = False  # behind the rank of a place, the level of a school
    while at < len(words):
        rank = max(passage.length(table(), at) for table in _BEFORE_PROPER)
        body = max(passage.length(heads.organ_table(), at), passage.length(heads.post_table(), at))
        province = passage.length(province_table(), at)
        if rank:
            proper = True
        elif body > 1 and not proper:
            large.add(at)
            if words[at].key in _WITH_MATTER:
                large.add(at + 1)
            elif words[at].key in _TWO and body > 2:
                large.add(at + 2)
            proper = passage.length(names.level_table(), at + 1) == body - 1
        elif proper or province:
            large |= set(range(at, at + max(province, 1)))
        elif (
            words[at].key not in AND
            and at
            and (matter == at or words[at - 1].key in AND or words[at - 1].text in _MARKS)
        ):
            large.add(at)
        first = at == 0
        at += max(rank, body, province, 1)
        matter = at if first and words[at - 1].key in (_WITH_MATTER | _TWO_ENDS) else matter
    return large
