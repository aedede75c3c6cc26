"""Who: reads a list of units, posts and persons that stands at a place in a sentence, and where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.words import Word

_LONGEST_NAME = 28
_JOINERS = frozenset({"va1", "va", "&", "hoăc5", "hoac"})


@dataclass(frozen=True, slots=True)
class ActorList:
    """The units named from word ``begin`` to word ``end``; ``names`` as a clerk would list them."""

    begin: int
    end: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    words: Sequence[Word]
    bare: bool

    def is_stop(self, place: int) -> bool:
        return verbs.stop_table().length_at(self.words, place, bare=self.bare) > 0


def actors_at(text: str, words: Sequence[Word], place: int, *, bare: bool = False) -> ActorList | None:
    """The list of units that begins at word ``place``, or None where no unit begins there."""
    sentence = _Sentence(text, words, bare)
    names: list[str] = []
    begin = place
    end = place
    while True:
        stop = _name_end(sentence, place, first=not names)
        if stop is None:
            break
        if stop < len(words) and words[stop].text == ":" and (shared := _shared(sentence, place, stop)):
            names.extend(shared.names)
            end = shared.end
        else:
            names.append(text[words[place].start : words[stop - 1].end])
            end = stop
        following = _after_joiner(sentence, end)
        if following is None:
            break
        place = following
    return ActorList(begin, end, tuple(names)) if names else None


def _after_joiner(sentence: _Sentence, place: int) -> int | None:
    """Where the next name of the list would begin."""
    words = sentence.words
    if place >= len(words):
        return None
    if words[place].text in ",;" or words[place].key in _JOINERS:
        following = place + 1
        if following < len(words) and words[following].key in _JOINERS:
            following += 1
        return following
    return None


def head_length(words: Sequence[Word], place: int, *, bare: bool = False, first: bool = True) -> int:
    """How many words the beginning of a unit's name has at ``place``; 0 where none begins."""
    if place >= len(words) or heads.not_head_table().length_at(words, place, bare=bare):
        return 0
    plural = heads.plural_table().length_at(words, place, bare=bare)
    if plural and place + plural < len(words) and words[place + plural].text.isdigit():
        plural += 1
    elif not plural and words[place].text.isdigit():
        plural = 1
    after = place + plural
    if heads.not_head_table().length_at(words, after, bare=bare):
        return 0
    person = heads.person_table().length_at(words, after, bare=bare)
    post = heads.post_table().length_at(words, after, bare=bare)
    organ = heads.organ_table().length_at(words, after, bare=bare)
    collective = heads.collective_table().length_at(words, after, bare=bare)
    longest = max(person, post, organ, collective)
    if not longest:
        return 0
    if plural or person or post or words[after].capital or organ > 1:
        return plural + longest
    # a bare common noun is a unit only in a list, or where nothing else could be the subject
    return longest if not first or collective or organ else 0


def _name_end(sentence: _Sentence, place: int, *, first: bool) -> int | None:
    words = sentence.words
    head = head_length(words, place, bare=sentence.bare, first=first)
    if not head:
        return None
    cursor = place + head
    last = min(len(words), cursor + _LONGEST_NAME)
    while cursor < last:
        word = words[cursor]
        if word.text in ".;:!?*":
            break
        if word.text == "(":
            cursor = _behind_bracket(sentence, cursor)
            continue
        if word.text == "," or word.key in _JOINERS:
            inside = _joined_inside(sentence, place, cursor)
            if inside is None:
                break
            cursor = inside
            continue
        if word.text in "-–&/\"“”'":
            cursor += 1
            continue
        phrase = heads.name_phrase_table().length_at(words, cursor, bare=sentence.bare)
        if phrase:
            cursor += phrase
            continue
        if sentence.is_stop(cursor) and not (word.capital and cursor > place):
            break
        cursor += 1
    while cursor > place + head and words[cursor - 1].text in "-–&/\"“'":
        cursor -= 1
    return cursor


def _behind_bracket(sentence: _Sentence, place: int) -> int:
    for cursor in range(place, min(place + 40, len(sentence.words))):
        if sentence.words[cursor].text == ")":
            return cursor + 1
    return place + 1


def _joined_inside(sentence: _Sentence, begin: int, place: int) -> int | None:
    """Where the name goes on behind a comma or ``và`` that is part of it; None where the name ends there."""
    words = sentence.words
    after = place + 1
    if words[place].text == "," and after < len(words) and words[after].key in _JOINERS:
        after += 1
    if after >= len(words):
        return None
    plural_name = heads.plural_table().length_at(words, begin, bare=sentence.bare) > 0 or words[begin].text.isdigit()
    one_more = heads.collective_table().length_at(words, after, bare=sentence.bare)
    has_own_plural = heads.plural_table().length_at(words, after, bare=sentence.bare) > 0
    if has_own_plural:
        if _is_bare_post(sentence, begin, place):
            return after
        return None
    if words[after].text.isdigit():
        return None
    if heads.not_head_table().length_at(words, after, bare=sentence.bare):
        return None
    # "các cơ quan, đơn vị, địa phương", "UBND các phường, xã": one name with several nouns
    if one_more and not words[after].capital and (plural_name or _ends_in_plural(sentence, begin, place)):
        return after + one_more
    # "Văn phòng HĐND và UBND", "Chủ tịch và các Phó Chủ tịch UBND"
    if (
        words[begin].key in {"văn", "van", "vp"}
        and words[place].text != ","
        and head_length(words, after, bare=sentence.bare)
    ):
        return after + 1 if words[place - 1].text.isupper() or words[place - 1].key == "dân" else None
    if head_length(words, after, bare=sentence.bare, first=False):
        return after if _is_bare_post(sentence, begin, place) else None
    if words[after].capital and not sentence.is_stop(after):
        return after
    if words[after].capital and words[place].text != ",":
        return after
    return None


def _is_bare_post(sentence: _Sentence, begin: int, place: int) -> bool:
    return heads.post_table().length_at(sentence.words, begin, bare=sentence.bare) == place - begin


def _ends_in_plural(sentence: _Sentence, begin: int, place: int) -> bool:
    """Whether the name so far ends in a plural noun (``UBND các phường``)."""
    for back in range(1, 6):
        if place - back <= begin:
            return False
        if heads.plural_table().length_at(sentence.words, place - back, bare=sentence.bare):
            return True
        if sentence.words[place - back].text.isdigit():
            return True
    return False


def _shared(sentence: _Sentence, begin: int, colon: int) -> ActorList | None:
    """``các Bộ: Công an, Tài chính`` spread to ``Bộ Công an``, ``Bộ Tài chính``."""
    words = sentence.words
    plural = heads.plural_table().length_at(words, begin, bare=sentence.bare)
    if not plural or colon + 1 >= len(words) or not words[colon + 1].capital:
        return None
    head = sentence.text[words[begin + plural].start : words[colon - 1].end]
    head = head[0].upper() + head[1:]
    names: list[str] = []
    cursor = colon + 1
    while cursor < len(words):
        stop = cursor
        while (
            stop < len(words)
            and words[stop].text not in ",;.:"
            and not (sentence.is_stop(stop) and not words[stop].capital)
        ):
            stop += 1
        if stop == cursor:
            break
        names.append(f"{head} {sentence.text[words[cursor].start : words[stop - 1].end]}")
        if stop < len(words) and words[stop].text == "," and stop + 1 < len(words) and words[stop + 1].capital:
            cursor = stop + 1
            continue
        cursor = stop
        break
    return ActorList(begin, cursor, tuple(names)) if names else None
