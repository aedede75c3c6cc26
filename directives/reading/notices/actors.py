"""Who: reads a list of units, posts and persons that stands at a place in a sentence, and where it ends."""

from dataclasses import dataclass

from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.shared import shared_names
from directives.reading.notices.words import PhraseTable, keys

_LONGEST_NAME = 30
_LONGEST_UNKNOWN = 4
_LONGEST_ATTRIBUTE = 7
AND = keys("và hoặc & và/hoặc")
_DASHES = frozenset("-–&/")
_QUOTES = frozenset("\"“”'")
_ENDS = frozenset(".;:!?*|…")


@dataclass(frozen=True, slots=True)
class ActorList:
    """The units named from word ``begin`` to before word ``end``; ``names`` as a clerk would list them."""

    begin: int
    end: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """How a list is read: ``closed`` where nothing but units can stand (a labelled line, a cell)."""

    passage: Passage
    closed: bool
    over_semicolons: bool


def actors_at(
    passage: Passage, place: int, *, closed: bool = False, over_semicolons: bool = False, listed: bool = False
) -> ActorList | None:
    """The list of units that begins at word ``place``, or None where no unit begins there.

    ``closed`` says that nothing but units stands there, so that no verb ends a name. ``over_semicolons`` lets
    the list go on behind a semicolon, as it does for a subject. ``listed`` expects a unit (``phối hợp với …``).
    """
    reading = _Reading(passage, closed, over_semicolons)
    names: list[str] = []
    begin = end = place
    while (one := _name(reading, place, listed=listed or closed or bool(names))) is not None or (
        names and (one := _unheaded(reading, place)) is not None
    ):
        stop, after = one
        shared = shared_names(passage, place, stop, after)
        if shared is not None:
            names.extend(shared.names)
            end = shared.end
        else:
            names.append(passage.quote(place, stop))
            end = after
        following = _after_joiner(reading, end)
        if following is None:
            break
        place = following
    return ActorList(begin, end, tuple(names)) if names else None


def _unheaded(reading: _Reading, place: int) -> tuple[int, int] | None:
    """A proper name between units although no word tells that it is one (``Sở A, Sovico Ninh Hải và Sở B``)."""
    passage = reading.passage
    words = passage.words
    cursor = place
    while cursor < len(words) and words[cursor].text[0].isupper():
        if passage.length(verbs.stop_table(), cursor) and cursor == place:
            return None
        cursor += 1
    if cursor - place < 2 or cursor >= len(words):
        return None
    following = _after_joiner(reading, cursor)
    return (cursor, cursor) if following is not None and head_length(passage, following) else None


def _after_joiner(reading: _Reading, place: int) -> int | None:
    """Where the next name of the list would begin."""
    words = reading.passage.words
    if place >= len(words):
        return None
    mark = words[place]
    semicolon = mark.text == ";" and (reading.closed or reading.over_semicolons)
    if mark.text == "," or semicolon or mark.key in AND or (reading.closed and mark.text in "/+-–"):
        following = place + 1
        if following < len(words) and words[following].key in AND:
            following += 1
        if following < len(words) and words[following].key == "vơi2":
            following += 1
        return following
    return None


def head_length(passage: Passage, place: int, *, listed: bool = False) -> int:
    """How many words the beginning of a unit's name has at ``place``; 0 where none begins.

    ``listed`` where other names stand in front of it: a common noun is then a unit even without ``các``.
    """
    words = passage.words
    if place >= len(words) or passage.length(heads.not_head_table(), place):
        return 0
    plural = passage.length(heads.plural_table(), place)
    after = place + plural
    if after < len(words) and words[after].text.isdigit():
        plural += 1
        after += 1
    if plural and passage.length(heads.not_head_table(), after):
        return 0
    person = passage.length(heads.person_table(), after)
    post = passage.length(heads.post_table(), after)
    organ = passage.length(heads.organ_table(), after)
    collective = passage.length(heads.collective_table(), after)
    longest = max(person, post, organ, collective)
    if not longest:
        return 0
    if person or post == longest or organ > 1:
        return plural + longest
    if plural:
        return plural + longest
    if organ >= collective and words[after].capital:
        return organ
    if listed and not words[after].capital and not passage.length(verbs.stop_table(), after):
        return longest
    return passage.length(heads.solo_table(), after)


def _name(reading: _Reading, place: int, *, listed: bool) -> tuple[int, int] | None:
    """Where the name at ``place`` ends, and where the list goes on behind it (a bracket is passed over)."""
    passage = reading.passage
    words = passage.words
    head = head_length(passage, place, listed=listed)
    if not head:
        return None
    cursor = place + head
    field = passage.length(heads.field_table(), cursor)
    complete = bool(field) and passage.length(heads.shared_head_table(), cursor - 1) == 1
    if complete:
        cursor += field
    elif _head_and_field(passage, cursor):
        cursor += _head_and_field(passage, cursor)
        complete = True
    safe = cursor
    last = min(len(words), place + _LONGEST_NAME)
    while cursor < last:
        word = words[cursor]
        if word.text in _ENDS or word.text == "(":
            break
        if word.text == "," or word.key in AND:
            inside = _joined_inside(reading, place, cursor)
            if inside is None:
                break
            cursor = safe = inside
            complete = False
            continue
        if word.text in _DASHES or word.text in _QUOTES:
            if cursor + 1 < len(words) and not words[cursor + 1].capital and word.text in "-–":
                break
            cursor += 1
            complete = False
            continue
        if cursor > place + head and _head_and_field(passage, cursor):
            cursor = safe = cursor + _head_and_field(passage, cursor)
            complete = True
            continue
        level = passage.length(heads.level_table(), cursor)
        known = (
            level or passage.length(heads.name_phrase_table(), cursor) or passage.length(heads.place_table(), cursor)
        )
        if known:
            cursor += known
            safe = cursor
            continue
        if word.capital or (word.text.isdigit() and cursor > place and words[cursor - 1].capital):
            cursor += 1
            safe = cursor
            continue
        if complete and not reading.closed:
            break
        # right behind a known part of the name even a short verb ends it: "các trường học phun khử khuẩn"
        if cursor == safe > place + 1 and not reading.closed and passage.length(verbs.predicate_table(), cursor):
            break
        span = _range_of_places(passage, cursor)
        if span:
            cursor += span
            safe = cursor
            continue
        if passage.length(verbs.stop_table(), cursor) and not reading.closed:
            break
        cursor += 1
        unknown = cursor - safe
        if unknown > _LONGEST_UNKNOWN and not reading.closed and not _verb_near(passage, cursor, safe):
            cursor = safe
            break
    cursor = _trimmed(passage, place + head, cursor)
    if cursor == place + head and not _stands_alone(passage, place, head):
        return None
    if cursor >= len(words) or words[cursor].text != "(":
        return cursor, cursor
    after = _behind_bracket(passage, cursor)
    # "Sở Giáo dục và Đào tạo (GDĐT)": the short form belongs to the name
    short = after - cursor == 3 and words[cursor + 1].text.isupper()
    return (after if short else cursor), after


def _head_and_field(passage: Passage, place: int) -> int:
    """How many words ``Bộ Giáo dục và Đào tạo`` has at ``place``; 0 where no head with its field stands there."""
    head = passage.length(heads.shared_head_table(), place) if passage.words[place : place + 1] else 0
    field = passage.length(heads.field_table(), place + head) if head else 0
    return head + field if field and passage.words[place + head].capital else 0


def _verb_near(passage: Passage, cursor: int, safe: int) -> bool:
    """Whether a verb soon ends a name of several unknown words, so that they are taken as part of it."""
    last = min(len(passage.words), safe + _LONGEST_ATTRIBUTE + 1)
    return any(passage.length(verbs.predicate_table(), at) for at in range(cursor, last))


_FROM, _TO = keys("từ"), keys("đến tới")


def _range_of_places(passage: Passage, place: int) -> int:
    """How many words ``từ Hà Tĩnh đến Lâm Đồng`` has at ``place``; 0 where no such range stands there."""
    words = passage.words
    if words[place].key not in _FROM or place + 1 >= len(words) or not words[place + 1].capital:
        return 0
    cursor = place + 1
    while cursor < len(words) and words[cursor].capital:
        cursor += 1
    if cursor + 1 >= len(words) or words[cursor].key not in _TO or not words[cursor + 1].capital:
        return 0
    cursor += 1
    while cursor < len(words) and words[cursor].capital:
        cursor += 1
    return cursor - place


def _trimmed(passage: Passage, least: int, cursor: int) -> int:
    """The end of a name without the dash, quotation mark or small word that it cannot end in."""
    words = passage.words
    while cursor > least and (words[cursor - 1].text in _DASHES | _QUOTES or words[cursor - 1].key in _NEVER_LAST):
        if cursor > 1 and words[cursor - 2].key in _DIRECTLY:  # "trực thuộc" is whole
            break
        cursor -= 1
    return cursor


_NEVER_LAST = keys("và các của thuộc")
_DIRECTLY = keys("trực")
# "Lãnh đạo, chỉ đạo …" and "Thường trực …" are verbs where no name goes on.
_VERBS_TOO = keys("lãnh thường")


def _stands_alone(passage: Passage, place: int, head: int) -> bool:
    """Whether a head is a whole name: ``UBND``, ``Ban Chỉ đạo``, ``các địa phương``, but not ``Sở``."""
    words = passage.words
    if head > 1:
        return head > 2 or words[place].key not in _VERBS_TOO
    return len(words[place].text) > 3 and words[place].text.isupper()


def _behind_bracket(passage: Passage, place: int) -> int:
    for cursor in range(place, min(place + 60, len(passage.words))):
        if passage.words[cursor].text == ")":
            return cursor + 1
    return place


def _joined_inside(reading: _Reading, begin: int, place: int) -> int | None:
    """Where the name goes on behind a comma or ``và`` that is part of it; None where the name ends there."""
    passage = reading.passage
    words = passage.words
    after = place + 1
    if words[place].text == "," and after < len(words) and words[after].key in AND:
        after += 1
    if after >= len(words) or words[after].text.isdigit():
        return None
    if reading.closed and words[place].text != ";" and any(word.key in _IN_CHARGE for word in words[begin:place]):
        return after
    if passage.length(heads.not_head_table(), after):
        return None
    if passage.length(heads.plural_table(), after):
        inside = _is_bare_post(passage, begin, place) or (words[place].text != "," and not head_length(passage, after))
        return after if inside else None
    level = passage.length(heads.level_table(), after)
    if level and _ends_with(passage, heads.level_table(), begin, place):
        return after + level
    noun = passage.length(heads.joining_table(), after)
    # "các cơ quan, đơn vị, địa phương", "UBND các phường, xã": one name with several nouns
    plain = not words[after].capital or words[after].text.isupper()
    if noun and plain and not words[after].text.startswith("UB") and _shares_noun(passage, begin, place):
        return after + noun
    if words[place].text != "," and _joins_councils(passage, begin, place, after):
        return after + head_length(passage, after)
    person = passage.length(heads.person_table(), begin) and not passage.length(heads.plural_table(), begin)
    if person and passage.length(heads.post_table(), after):
        return after
    if head_length(passage, after, listed=True):
        return after if _is_bare_post(passage, begin, place) else None
    # another field that shares the head is a name of its own
    if passage.length(heads.field_table(), after) and _has_field(passage, begin, place):
        return None
    if words[after].capital and (words[place].text != "," or not passage.length(verbs.stop_table(), after)):
        whole = words[place].text != "," or not _has_field(passage, begin, place) or _closes_with_and(passage, after)
        return after if whole else None
    if reading.closed and words[place].text != ";":
        return after
    return after if _goes_on_plainly(passage, begin, after) else None


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
        if words[cursor].text == "," or words[cursor].key in AND:
            return True
        if passage.length(verbs.predicate_table(), cursor):
            return True
        if not words[cursor].text.isalpha():
            return False
    return False


_IN_CHARGE = keys("phụ")
_OFFICES = keys("văn vp lãnh thường")
_COUNCILS = keys("hđnd đbqh dân hội")


def _joins_councils(passage: Passage, begin: int, place: int, after: int) -> bool:
    """``Văn phòng HĐND và UBND``, ``Thường trực HĐND và UBND`` are one office each."""
    return (
        passage.words[begin].key in _OFFICES
        and passage.words[place - 1].key in _COUNCILS
        and head_length(passage, after) > 0
    )


def _is_bare_post(passage: Passage, begin: int, place: int) -> bool:
    plural = passage.length(heads.plural_table(), begin)
    return passage.length(heads.post_table(), begin + plural) == place - begin - plural > 0


def _has_field(passage: Passage, begin: int, place: int) -> bool:
    for head in range(begin, min(begin + 4, place)):
        if passage.length(heads.shared_head_table(), head) and passage.length(heads.field_table(), head + 1):
            return True
    return False


def _shares_noun(passage: Passage, begin: int, place: int) -> bool:
    """Whether a name ends in a bare noun that more nouns can join: ``UBND các phường``, ``UBND xã``, ``Các Sở``."""
    if not _ends_with(passage, heads.joining_table(), begin, place):
        return False
    for at in range(begin, place):
        if passage.words[at].text.isdigit() or passage.length(heads.plural_table(), at):
            return True
    return passage.length(heads.organ_table(), begin) == place - begin - 1


def _ends_with(passage: Passage, table: PhraseTable, begin: int, place: int) -> bool:
    return any(place - back > begin and passage.length(table, place - back) == back for back in range(1, 5))
