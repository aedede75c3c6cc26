"""Verbs that belong to a name: ``cơ quan thanh tra``, ``các đơn vị quản lý đường bộ``, ``Cục Hạ tầng xây dựng``.

What a body is for is said with the same words as what it is to do. The grammar tells them apart: behind an attribute
the predicate is still to come (``cơ quan thanh tra khẩn trương …``), or the sentence has gone on to another part.
"""

from directives.reading.notices.lexicon import heads, names, occupations, terms, verbs
from directives.reading.notices.names.brackets import behind_bracket
from directives.reading.notices.names.group_tails import another_business
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.unit_heads import head_length, is_active
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys

_LONGEST_OBJECT = 7
_LONGEST_PART = 16
_CLOSING = frozenset(";:.()")
_TAKING, _PART = keys("tham"), keys("gia")
_OF = keys("của")
_PRESIDES = keys("chủ")
_BASE, _LEVEL = keys("cơ"), keys("sở")
_DASHES = frozenset("-–")

# What a name goes before: a verb, a tail, a place; or something of its field that is done.
_ACTS = (verbs.predicate_table, names.tail_table, names.deed_table, names.level_of_place_table)

# What may stand, written large, in a proper name before the verb that is a field too.
_NAMED = (terms.term_table, names.field_table, heads.active_table, names.field_verb_table, verbs.predicate_table)


def attribute_at(passage: Passage, begin: int, cursor: int, *, told: bool) -> int:
    """How many words the attribute that a verb at ``cursor`` opens in the name from ``begin`` has; 0 for a predicate.

    ``told`` as for ``name_at``.
    """
    if part := _taking_part_end(passage, cursor):
        return part - cursor
    verb = passage.length(occupations.occupation_table(), cursor)
    if not verb:
        return 0
    if part := _occupied_before(passage, begin, cursor, verb):  # "Nhà thầu thi công | xây dựng lập …"
        return max(attribute_at(passage, begin, part, told=told) - (cursor - part), 0)
    words = passage.words
    after = cursor + verb
    generic = stands_behind(passage, heads.generic_table(), begin - 1, cursor) and not _is_level(passage, begin, cursor)
    if not generic and after < len(words) and words[after].text == "," and words[cursor].key in _PRESIDES:
        return 0  # "Trạm Y tế chủ trì, Hội Nông dân phối hợp mở lớp"
    own = _is_field(passage, begin, cursor)
    if _opens_predicate(passage, cursor, after, generic=generic, field=own):
        return verb
    if generic and ((told and _is_over(passage, after)) or passage.length(names.tail_table(), after)):
        return verb
    if after < len(words) and words[after].key in _OF and is_active(passage, begin, cursor):
        return verb  # "các Tổ công tác kiểm tra | của Chính phủ"
    if own and passage.length(names.rank_table(), after) and words[after].capital:
        return verb  # "Viện Nghiên cứu phát triển | Thành phố"
    proper = own and not passage.length(occupations.object_table(), after)
    field = field_end(passage, after) if generic or proper else after
    if generic and field > after:
        field = _further_field(passage, field)
    business = not is_light(passage, cursor, after)
    if field > after and _ends_field(passage, field, told=told, business=business):
        return field - cursor
    if proper and after < field < len(words) and words[field].capital:
        return field - cursor  # "Viện Nghiên cứu phát triển kinh tế - xã hội | Hà Nội"
    mark = words[after].text if after < len(words) else ""
    if generic and business and (mark == ":" or (mark == "," and another_business(passage, after + 1))):
        return verb
    if _another_unit(passage, after):
        return verb if told or not generic else 0
    if passage.length(occupations.object_table(), after) or passage.length(verbs.function_table(), after):
        return 0
    if not (generic or own):
        return 0
    if not business and not told and passage.length(verbs.predicate_table(), after):
        return 0  # "tổ chức ký cam kết"
    end = _object_end(passage, after, business=business and generic)
    return end - cursor if end > after else 0


def _is_level(passage: Passage, begin: int, cursor: int) -> bool:
    """``Đài truyền thanh cơ sở | tuyên truyền``: of which level it is, said with a noun that stands for bodies too."""
    noun, words = cursor - 2, passage.words
    if noun <= begin or words[noun].key not in _BASE or words[noun + 1].key not in _LEVEL:
        return False
    return words[noun - 1].text.isupper() or stands_behind(passage, heads.organ_table(), begin - 1, noun)


def _taking_part_end(passage: Passage, cursor: int) -> int:
    """``các hãng tham gia | đấu thầu dự án | lập hồ sơ``: before the predicate; 0 where that would be none."""
    words = passage.words
    act = passage.length(occupations.taken_part_table(), cursor + 2)
    if not act or words[cursor].key not in _TAKING or words[cursor + 1].key not in _PART:
        return 0
    weak = 0
    for at in range(cursor + 2 + act, min(cursor + 2 + _LONGEST_PART, len(words))):
        if passage.length(occupations.opener_table(), at):
            return at
        if not words[at].text.isalnum():
            break
        if not weak and is_predicate(passage, at):
            weak = at
    return weak


def _occupied_before(passage: Passage, begin: int, cursor: int, verb: int) -> int:
    """Where an occupation begins of which the verb at ``cursor`` is the second half; 0 where it is none."""
    for at in range(cursor - 1, max(begin, cursor - 4), -1):
        if passage.length(occupations.occupation_table(), at) == cursor + verb - at:
            return at if stands_behind(passage, heads.generic_table(), begin - 1, at) else 0
    return 0


def _is_field(passage: Passage, begin: int, cursor: int) -> bool:
    """Whether the verb is a field in a proper name: ``Cục Hạ tầng | xây dựng``, ``Phòng | Đầu tư``; no ``Tổ | …``."""
    words = passage.words
    if not passage.length(names.field_verb_table(), cursor) or not is_active(passage, begin, cursor):
        return False
    if words[cursor].capital:
        return True
    return any(
        words[at].capital and passage.length(table(), at) == cursor - at
        for at in range(max(begin, cursor - 4), cursor)
        for table in _NAMED
    )


def stands_behind(passage: Passage, table: PhraseTable, begin: int, cursor: int) -> bool:
    """Whether a phrase of the table ends just before ``cursor`` within the name."""
    return any(cursor - back > begin and passage.length(table, cursor - back) == back for back in range(1, 7))


def field_end(passage: Passage, after: int) -> int:
    """Where the nouns end that say in which field a body works (``kinh doanh | vận tải hành khách``)."""
    begin = after
    last = after + _LONGEST_OBJECT
    while after < last and (noun := passage.length(terms.term_table(), after)):
        if noun <= passage.length(verbs.predicate_table(), after):
            break
        if after > begin and passage.length(names.deed_table(), after) and not passage.words[after].capital:
            break
        after += noun
        if after + 1 < last and after + 1 < len(passage.words) and passage.words[after].text in _DASHES:
            after += int(passage.length(terms.term_table(), after + 1) > 0)  # "kinh tế - xã hội"
    return after


def _further_field(passage: Passage, field: int) -> int:
    """Behind another noun of the field, if the predicate follows: ``vận hành hồ thủy lợi, | thủy điện | trực ban``."""
    words = passage.words
    if field + 1 >= len(words) or not (words[field].text == "," or words[field].key in AND):
        return field
    noun = passage.length(terms.term_table(), field + 1)
    further = noun > 0 and not head_length(passage, field + 1) and begins_predicate(passage, field + 1 + noun)
    return field + 1 + noun if further else field


def _ends_field(passage: Passage, field: int, *, told: bool, business: bool) -> bool:
    """Whether behind the field the predicate begins, another unit follows, or the heading or sentence is over."""
    mark = passage.words[field].text if field < len(passage.words) else ""
    if told:
        return (business and mark == ",") or _is_over(passage, field) or _another_unit(passage, field)
    if business and mark == "," and another_business(passage, field + 1):
        return True
    if mark == "(":
        field = behind_bracket(passage, field)
    return mark == ":" or begins_predicate(passage, field)


def begins_predicate(passage: Passage, place: int) -> bool:
    """Whether any verb stands there, or a tail of names."""
    verb = max(passage.length(verbs.predicate_table(), place), passage.length(names.deed_table(), place))
    return verb > passage.length(verbs.not_verb_table(), place) or passage.length(names.tail_table(), place) > 0


def _opens_predicate(passage: Passage, verb: int, after: int, *, generic: bool, field: bool) -> bool:
    """Whether the predicate begins right behind the verb, which is a ``field`` too or says what a generic noun does."""
    if not (generic or field):
        return False  # in a proper name only what is a field too ("Viện Quy hoạch xây dựng") goes before another verb
    opener = passage.length(occupations.opener_table(), after)
    if opener and is_light(passage, verb, after) and passage.length(verbs.predicate_table(), after) == opener == 2:
        opener = int(passage.words[after].key not in _TAKING)
    if opener:  # "cơ quan cảnh báo | sớm trình …", but "Tổ công tác | cảnh báo sớm"
        adverb = passage.length(occupations.adverb_table(), after) == opener
        return not adverb or passage.length(verbs.predicate_table(), after + opener) > 0
    if is_light(passage, verb, after):
        return False
    manner = passage.length(occupations.adverb_table(), after)
    if manner and not passage.length(verbs.predicate_table(), after + manner):
        return False
    if passage.length(occupations.object_table(), after) >= max(passage.length(verbs.predicate_table(), after), 1):
        made = passage.length(occupations.making_table(), verb) == after - verb
        return not made and passage.length(verbs.predicate_table(), after) > 0
    # "các cơ sở đào tạo | dựng rạp": a body told by its business does something else as well
    return is_predicate(passage, after) or (generic and passage.length(verbs.predicate_table(), after) > 0)


def is_light(passage: Passage, verb: int, after: int) -> bool:
    """Whether another verb may follow the verb up to ``after`` as what is done (``tổ chức | thực hiện``)."""
    return passage.length(occupations.light_table(), verb) == after - verb


def is_predicate(passage: Passage, place: int) -> bool:
    """Whether a verb of two words stands there, or one that is none but a verb."""
    if passage.length(verbs.not_verb_table(), place):
        return False
    return passage.length(verbs.predicate_table(), place) > 1 or passage.length(verbs.short_verb_table(), place) > 0


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


def _object_end(passage: Passage, after: int, *, business: bool) -> int:
    """Where the object of an attribute ends before the predicate (``quản lý đường bộ | khẩn trương``).

    ``business`` says that bodies are told by what they do (``doanh nghiệp kinh doanh xăng dầu``): any verb ends it.
    """
    words = passage.words
    for cursor in range(after, min(after + _LONGEST_OBJECT + 1, len(words))):
        if passage.length(occupations.opener_table(), cursor):
            return cursor
        if not words[cursor].text.isalnum() or words[cursor].key in AND:
            return after
        if business and cursor > after and is_predicate(passage, cursor) and is_predicate(passage, cursor + 1):
            return cursor  # "kinh doanh ô tô | ký cam kết"
        if passage.length(verbs.stop_table(), cursor) > 1:
            return cursor if business and cursor > after and is_predicate(passage, cursor) else after
    return after


def acts_behind(passage: Passage, place: int) -> bool:
    """Whether a verb follows at ``place`` or soon behind it, so that what stands before it belongs to the name."""
    words = passage.words
    cursor = place
    nouns_only = True
    while cursor < min(place + _LONGEST_OBJECT, len(words)):
        if words[cursor].text == ":":
            return True
        if not words[cursor].text.isalnum():
            return words[cursor].text == "," and cursor == place and _another_unit(passage, cursor)
        if passage.length(occupations.opener_table(), cursor) or is_predicate(passage, cursor):
            return True
        adverb = passage.length(occupations.adverb_table(), cursor)
        verb = nouns_only and not adverb and any(passage.length(table(), cursor) for table in _ACTS)
        if verb and not passage.length(verbs.not_verb_table(), cursor):
            return True
        noun = passage.length(terms.term_table(), cursor)
        nouns_only = nouns_only and noun > 0
        cursor += max(adverb, noun, 1)
    return len(words) <= place + _LONGEST_OBJECT
