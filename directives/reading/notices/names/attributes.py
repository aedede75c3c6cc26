"""Verbs that belong to a name: ``cơ quan thanh tra``, ``các đơn vị quản lý đường bộ``, ``Cục Hạ tầng xây dựng``.

What a body is for is said with the same words as what it is to do. The grammar tells them apart: behind an attribute
the predicate is still to come (``cơ quan thanh tra khẩn trương …``), or the sentence has gone on to another part.
"""

from directives.reading.notices.lexicon import heads, names, occupations, terms, verbs
from directives.reading.notices.names.group_tails import another_business
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.unit_heads import head_length, is_active
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys

_LONGEST_OBJECT = 7
_LONGEST_TRUST = 16
_ABOUT = keys("về")
# The last words of what stands before a trust ("phụ trách", "được giao").
_ENTRUSTING = keys("trách vực khối mảng bàn tác giao công quyền vụ định cử")
_HOLDING = keys("trách về")
_MATTER = keys("việc")
_ADVISING = keys("tham")
_CLOSING = frozenset(";:.()")
_DASHES = frozenset("-–")
_SEPARATES = keys("và hoặc")

# What a name goes before: a verb, a tail, a place; or something of its field that is done.
_ACTS = (verbs.predicate_table, names.tail_table, names.deed_table, names.level_of_place_table)

# What may stand, written large, in a proper name before the verb that is a field too.
_NAMED = (terms.term_table, names.field_table, heads.active_table, names.field_verb_table, verbs.predicate_table)


def attribute_at(passage: Passage, begin: int, cursor: int, *, told: bool) -> int:
    """How many words the attribute that a verb at ``cursor`` opens in the name from ``begin`` has; 0 for a predicate.

    ``told`` as for ``name_at``.
    """
    verb = passage.length(occupations.occupation_table(), cursor)
    if not verb:
        return 0
    if part := _occupied_before(passage, begin, cursor, verb):  # "Nhà thầu thi công | xây dựng lập …"
        return max(attribute_at(passage, begin, part, told=told) - (cursor - part), 0)
    words = passage.words
    after = cursor + verb
    generic = _stands_behind(passage, heads.generic_table(), begin - 1, cursor)
    own = _is_field(passage, begin, cursor)
    if _opens_predicate(passage, cursor, after, generic=generic, field=own):
        return verb
    if generic and ((told and _is_over(passage, after)) or passage.length(names.tail_table(), after)):
        return verb
    proper = own and not passage.length(occupations.object_table(), after)
    field = field_end(passage, after) if generic or proper else after
    business = not _is_light(passage, cursor, after)
    if field > after and _ends_field(passage, field, told=told, business=business):
        return field - cursor
    if proper and after < field < len(words) and words[field].capital:
        return field - cursor  # "Viện Nghiên cứu phát triển kinh tế - xã hội | Hà Nội"
    if generic and business and after < len(words) and words[after].text == ":":
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


def _occupied_before(passage: Passage, begin: int, cursor: int, verb: int) -> int:
    """Where an occupation begins of which the verb at ``cursor`` is the second half; 0 where it is none."""
    for at in range(cursor - 1, max(begin, cursor - 4), -1):
        if passage.length(occupations.occupation_table(), at) == cursor + verb - at:
            return at if _stands_behind(passage, heads.generic_table(), begin - 1, at) else 0
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


def _stands_behind(passage: Passage, table: PhraseTable, begin: int, cursor: int) -> bool:
    """Whether a phrase of the table ends just before ``cursor`` within the name."""
    return any(cursor - back > begin and passage.length(table, cursor - back) == back for back in range(1, 7))


def entrusted_at(passage: Passage, begin: int, cursor: int) -> int:
    """How many words at ``cursor`` say with what the body named from ``begin`` is entrusted; 0 for none.

    ``các đơn vị được giao | làm chủ đầu tư dự án``, ``Phó Chủ tịch phụ trách | kinh tế``, ``Ban Chỉ đạo | về …``.
    """
    words = passage.words
    if words[cursor].key not in _ABOUT and words[cursor - 1].key not in _ENTRUSTING:
        return 0
    about = words[cursor].key in _ABOUT and _stands_behind(passage, occupations.committee_table(), begin - 1, cursor)
    held = about or _stands_behind(passage, occupations.held_table(), begin, cursor)
    if not held and not _stands_behind(passage, occupations.entrusted_table(), begin, cursor):
        return 0
    if passage.length(occupations.opener_table(), cursor):
        return 0
    if held and words[cursor - 1].key not in _HOLDING and _does_something(passage, cursor):
        return 0
    at = cursor + 1
    while at < min(cursor + _LONGEST_TRUST, len(words) + 1):
        if at == len(words) or words[at].text in ";:.(" or passage.length(occupations.opener_table(), at):
            return at - cursor
        if words[at].text == "," and not (about and passage.length(verbs.predicate_table(), at + 1) == 1):
            return at - cursor
        if words[at - 1].key in _MATTER:  # "về việc | thành lập Ủy ban"
            at += max(passage.length(verbs.predicate_table(), at), 1)
            continue
        compound = passage.length(occupations.object_table(), at - 1) > 1 or any(
            passage.length(terms.term_table(), one) > 1 for one in (at - 1, at)
        )
        if held and at > cursor + 1 and is_predicate(passage, at) and not compound and words[at - 1].text != ",":
            return at - cursor
        at += 1
    return 0


def _does_something(passage: Passage, cursor: int) -> bool:
    """Whether a predicate stands behind ``phụ trách lĩnh vực``, not the field that is meant (``quản lý đô thị``)."""
    verb = passage.length(verbs.predicate_table(), cursor)
    after = cursor + verb
    if verb < 2:
        return verb > 0
    done = passage.length(occupations.object_table(), after) or passage.length(verbs.stop_table(), after)
    return bool(done or head_length(passage, after) or not acts_behind(passage, after))


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


def _ends_field(passage: Passage, field: int, *, told: bool, business: bool) -> bool:
    """Whether behind the field the predicate begins, another unit follows, or the heading or sentence is over."""
    mark = passage.words[field].text if field < len(passage.words) else ""
    if told:
        return (business and mark == ",") or _is_over(passage, field) or _another_unit(passage, field)
    if business and mark == "," and another_business(passage, field + 1):
        return True
    return mark == ":" or begins_predicate(passage, field)


def begins_predicate(passage: Passage, place: int) -> bool:
    """Whether any verb stands there, or a tail of names."""
    verb = max(passage.length(verbs.predicate_table(), place), passage.length(names.deed_table(), place))
    return verb > passage.length(verbs.not_verb_table(), place) or passage.length(names.tail_table(), place) > 0


def _opens_predicate(passage: Passage, verb: int, after: int, *, generic: bool, field: bool) -> bool:
    """Whether the predicate begins right behind the verb, which is a ``field`` too or says what a generic noun does."""
    opener = passage.length(occupations.opener_table(), after)
    if opener and not (generic or field):
        return False
    if opener and _is_light(passage, verb, after) and passage.length(verbs.predicate_table(), after) == opener == 2:
        opener = int(passage.words[after].key not in _ADVISING)
    if opener:  # "cơ quan cảnh báo | sớm trình …", but "Tổ công tác | cảnh báo sớm"
        adverb = passage.length(occupations.adverb_table(), after) == opener
        return not adverb or passage.length(verbs.predicate_table(), after + opener) > 0
    # in a proper name only what is a field too ("Viện Quy hoạch xây dựng") goes before another verb
    if _is_light(passage, verb, after) or not (generic or field):
        return False
    manner = passage.length(occupations.adverb_table(), after)
    if manner and not passage.length(verbs.predicate_table(), after + manner):
        return False
    if passage.length(occupations.object_table(), after) >= max(passage.length(verbs.predicate_table(), after), 1):
        made = passage.length(occupations.making_table(), verb) == after - verb
        return not made and passage.length(verbs.predicate_table(), after) > 0
    # "các cơ sở đào tạo | dựng rạp": a body told by its business does something else as well
    return is_predicate(passage, after) or (generic and passage.length(verbs.predicate_table(), after) > 0)


def _is_light(passage: Passage, verb: int, after: int) -> bool:
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
        if not words[cursor].text.isalnum() or words[cursor].key in _SEPARATES:
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
        if nouns_only and not adverb and any(passage.length(table(), cursor) for table in _ACTS):
            return not passage.length(verbs.not_verb_table(), cursor)
        noun = passage.length(terms.term_table(), cursor)
        nouns_only = nouns_only and noun > 0
        cursor += max(adverb, noun, 1)
    return len(words) <= place + _LONGEST_OBJECT
