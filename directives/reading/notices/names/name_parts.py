"""What goes on with a name: nouns, closing words, numbers, places; and what ends it: something that is done."""

from collections.abc import Callable, Sequence

from directives.reading.notices.lexicon import abroad, heads, names, occupations, terms, verbs
from directives.reading.notices.lexicon.provinces import province_table
from directives.reading.notices.names.unit_heads import collective_at, head_length, is_deed_at_end
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys

_FROM, _TO = keys("từ"), keys("đến tới")
_NUMBER = keys("số")
_THERE, _BESIDE = keys("tại ở bên"), keys("cạnh")
INNER = frozenset("-–&/\"“”'")
_NEVER_LAST = keys("và các của thuộc cùng")
_DIRECTLY = keys("trực")
_MEASURES = keys("ngày giờ tuần tháng quý năm hộ người triệu tỷ đồng lần km ha tấn bản bộ")
_RANKS_SHORT = keys("tp tx tt q p h x")
_QUOTES, _CLOSING = frozenset('"“'), frozenset('"”')
# What a dash in small letters may join.
FIELDS = (terms.term_table, names.field_table, names.field_verb_table, heads.post_table, heads.solo_table)
_WHOLE_FIELDS = (terms.term_table, names.field_table)
_LONGEST_FIELD = 4
# What a capital letter begins within a name.
WHOLE = (terms.term_table, heads.organ_table, heads.post_table, names.field_table)


def is_deed(passage: Passage, place: int) -> bool:
    """Whether something is done there, said in small letters, although names go on with it too (``bảo vệ rừng``)."""
    if passage.words[place].capital or passage.length(verbs.not_verb_table(), place):
        return False
    return passage.length(verbs.predicate_table(), place) > 1 or passage.length(names.deed_table(), place) > 0


def opens_predicate(passage: Passage, place: int) -> bool:
    """Whether a predicate begins there, and not a noun that looks like its verb (``chi nhánh``, ``cấp cơ sở``)."""
    verb = passage.length(verbs.predicate_table(), place)
    return verb > 0 and passage.length(verbs.not_verb_table(), place) <= verb


def behind_renaming(passage: Passage, comma: int) -> int:
    """Where the name goes on behind ``, nay là``: ``Thanh tra Bộ, nay là | Phòng Kiểm tra``; 0 where it does not."""
    now = passage.length(names.renaming_table(), comma + 1) if passage.words[comma].text == "," else 0
    return comma + 1 + now if now and head_length(passage, comma + 1 + now, listed=True) else 0


def closing_at(passage: Passage, place: int) -> int:
    """How many words the proper name has with which names close (``… Việt Nam``, ``… Nhà nước``, ``… Hà Nội``)."""
    if not passage.words[place].capital:
        return passage.length(names.highest_table(), place)
    closing = max(passage.length(names.closing_table(), place), passage.length(province_table(), place))
    return closing if closing >= passage.length(heads.post_table(), place) else 0  # "Huyện ủy viên" closes nothing


def noun_at(passage: Passage, place: int) -> int:
    """How many words the noun has that stands in names; 0 where it is rather a verb (``thống kê``, ``tổng hợp``)."""
    noun = passage.length(terms.term_table(), place)
    end = place + noun
    if noun > 2 and passage.words[end - 3].text.isalpha() and is_deed_at_end(passage, place, end):
        noun -= 2  # "trật tự | xây dựng kế hoạch"
    elif (
        noun > 1
        and not passage.words[end - 1].capital
        and passage.length(verbs.predicate_table(), end - 1) > 1
        and not passage.length(verbs.predicate_table(), end)
        and not passage.length(names.deed_table(), end)
    ):
        noun -= 1  # "xã hội | số hóa tài liệu"
    return noun if noun > passage.length(verbs.predicate_table(), place) else 0


def capitals_at(passage: Passage, place: int) -> int:
    """How many words the word has whose first syllable is written large (``Kiểm tra``, ``Chủ đầu tư``)."""
    words = passage.words
    if not words[place].capital:
        return 0
    if _is_inside_proper(passage, place):  # "Nha Trang | cấp phát thuốc"
        return 1
    whole = max(1, *(passage.length(table(), place) for table in WHOLE))
    if place + 1 >= len(words) or words[place + 1].capital:
        return whole
    return max(
        whole,
        passage.length(heads.collective_table(), place),
        passage.length(verbs.predicate_table(), place),
    )


def behind_dash(passage: Passage, begin: int, head_end: int, dash: int) -> int:
    """Behind what the name from ``begin`` goes on over a dash in small letters; 0 where the dash ends it.

    Nouns of one list (``UBND các quận - huyện``), or fields: ``công chức tài chính - kế toán``, ``kinh tế - xã hội``.
    """
    words = passage.words
    listed = passage.length(names.dashed_table(), dash + 1)
    if listed and _ends_at(passage, dash, begin, (names.dashed_table,)):
        return dash + 1 + listed
    if part := passage.length(heads.part_table(), dash + 1):  # "Bà A, công chức Tư pháp - thành viên"
        person = passage.length(heads.person_table(), begin) or passage.length(heads.post_table(), begin)
        return dash + 1 + part if person else 0
    if words[dash - 1].capital:
        return 0
    field = max(passage.length(table(), dash + 1) for table in _WHOLE_FIELDS)
    if field and _ends_at(passage, dash, head_end, _WHOLE_FIELDS):
        return dash + 1 + field
    field = max(passage.length(table(), dash + 1) for table in FIELDS)
    own = any(passage.length(table(), head_end) == dash - head_end > 0 for table in FIELDS)
    return dash + 1 + field if field and own and not any(word.capital for word in words[head_end:dash]) else 0


def _ends_at(passage: Passage, end: int, least: int, tables: Sequence[Callable[[], PhraseTable]]) -> bool:
    """Whether a phrase of the tables that begins not before ``least`` ends at word ``end``."""
    begins = range(max(least, end - _LONGEST_FIELD), end)
    return any(passage.length(table(), at) == end - at for at in begins for table in tables)


def number_at(passage: Passage, place: int) -> int:
    """How many words ``số 3`` has at ``place``; 0 where no number stands there."""
    following = place + 1
    numbered = passage.words[place].key in _NUMBER and following < len(passage.words)
    return 2 if numbered and passage.words[following].text.isdigit() else 0


def range_of_places(passage: Passage, place: int) -> int:
    """How many words ``từ Hà Tĩnh đến Lâm Đồng`` has at ``place``; 0 where no such range stands there."""
    words = passage.words
    if words[place].key not in _FROM or place + 1 >= len(words) or not words[place + 1].capital:
        return 0
    to = _behind_capitals(passage, place + 1)
    if to + 1 >= len(words) or words[to].key not in _TO or not words[to + 1].capital:
        return 0
    return _behind_capitals(passage, to + 1) - place


def _behind_capitals(passage: Passage, cursor: int) -> int:
    while cursor < len(passage.words) and passage.words[cursor].capital:
        cursor += 1
    return cursor


def _is_inside_proper(passage: Passage, place: int) -> bool:
    """Whether the word before belongs to a proper name of which nothing is known (``Nha`` in ``Nha Trang``)."""
    words = passage.words
    if place < 1 or not words[place - 1].capital or words[place - 1].text.isupper() or words[place].text.isupper():
        return False
    tables = (*WHOLE, heads.shared_head_table, heads.collective_table, heads.person_table, verbs.predicate_table)
    following = place + 1 < len(words) and words[place + 1].text.islower()
    return following and not any(
        passage.length(table(), at) > place - 1 - at for table in tables for at in range(max(place - 3, 0), place)
    )


def abroad_at(passage: Passage, begin: int, cursor: int) -> int:
    """How many words lead to the country in ``Đại sứ quán Việt Nam | tại | Hàn Quốc``, ``… | ở nước ngoài |``."""
    words = passage.words
    if words[cursor].key not in _THERE or not any(
        passage.length(abroad.mission_table(), at) for at in (begin, begin + 1)
    ):
        return 0
    after = cursor + 1 + int(cursor + 1 < len(words) and words[cursor + 1].key in _BESIDE)
    if after + 1 >= len(words):
        return 0
    union = passage.length(abroad.union_table(), after)
    return after + union - cursor if union or words[after].capital else 0


def trimmed(passage: Passage, least: int, cursor: int) -> int:
    """The end of a name without the dash, quotation mark or small word that it cannot end in."""
    words = passage.words
    while cursor > least and (words[cursor - 1].text in INNER or words[cursor - 1].key in _NEVER_LAST):
        if cursor > 1 and words[cursor - 2].key in _DIRECTLY:  # "trực thuộc" is whole
            break
        if words[cursor - 1].text in _CLOSING and any(word.text in _QUOTES for word in words[least : cursor - 1]):
            break
        cursor -= 1
    return cursor


def abbreviates_rank(passage: Passage, point: int) -> bool:
    """Whether the point belongs to a place's rank: ``TP. Huế``, ``P. Mỹ Hà``."""
    words = passage.words
    if point + 1 >= len(words) or not words[point + 1].capital or words[point].start != words[point - 1].end:
        return False
    return words[point - 1].key in _RANKS_SHORT and words[point - 1].capital


def is_own_number(passage: Passage, place: int) -> bool:
    """Whether a number stands there that counts nothing behind it (``UBND thành phố Cần Thơ | 05 ngày``)."""
    following = place + 1
    counts = following < len(passage.words) and passage.words[following].key in _MEASURES
    acts = passage.length(verbs.predicate_table(), following) > 1  # "Đội 3 tuần tra"
    return passage.words[place].text.isdigit() and (acts or not counts)


def after_plural(passage: Passage, begin: int, place: int) -> int:
    """How many words the common noun behind ``các`` within the name from ``begin`` has.

    ``Hiệu trưởng các | trường học``, ``Hội đồng Nghiệm thu Nhà nước các | công trình``.
    """
    if passage.length(heads.plural_table(), place - 1) != 1:
        return 0
    end = place
    if passage.length(occupations.committee_table(), begin):
        while noun := noun_at(passage, end):
            end += noun
    return max(collective_at(passage, place), end - place)
