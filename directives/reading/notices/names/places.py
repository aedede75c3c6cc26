"""Places and numbers that share one head: ``UBND các xã Tân An, Hòa Bình``, ``các Ban QLDA Điện 1, 2, 3``."""

import re
from dataclasses import dataclass
from itertools import pairwise

from directives.reading.notices.lexicon import heads, names, terms
from directives.reading.notices.lexicon.provinces import province_table
from directives.reading.notices.lexicon.regions import region_table
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import Word, keys

_AND = keys("và")
_NUMBER = re.compile(r"\d{1,3}$")
_CALLED = keys("số")
_SCHOOL = keys("trường")
_MEASURES = frozenset(("/", "%", "."))
_INNER = frozenset("-–'.")


@dataclass(frozen=True, slots=True)
class SharedNames:
    """The names with their head spread, up to before word ``end``."""

    end: int
    names: tuple[str, ...]


def numbered_bodies(passage: Passage, begin: int, stop: int, after: int) -> SharedNames | None:
    """``Các Ban QLDA Điện 1, 2, 3`` is three bodies; None where no other number follows that in the name."""
    words = passage.words
    first = next((at for at in range(begin + 1, stop) if _NUMBER.match(words[at].text)), stop)
    if first == stop or any(not _is_number_or_mark(words[at].text, words[at].key) for at in range(first, stop)):
        return None
    numbers = [at for at in range(first, stop) if _NUMBER.match(words[at].text)]
    end = after
    while stop == after and (following := _next_number(passage, end)):
        numbers.append(following)
        end = following + 1
    if len(numbers) < 2:
        return None
    single = singular(passage, begin, first)
    return SharedNames(end, tuple(f"{single} {words[at].text}" for at in numbers))


def placed_bodies(passage: Passage, begin: int, stop: int, after: int) -> SharedNames | None:
    """``UBND các huyện Tân An, Hòa Bình``, ``Tỉnh Sơn La, Lai Châu`` are two each; None for a name no places share."""
    words = passage.words
    plural, noun = _before_noun(passage, begin, stop)
    if noun >= stop:
        return _of_provinces(passage, begin, stop, after)
    if words[noun].text.isdigit():
        return None
    of_provinces = None if _place_noun(passage, noun) else _of_provinces(passage, begin, stop, after)
    if of_provinces is not None:
        return of_provinces  # "các Cục Thuế Hà Nội, Đà Nẵng"
    proper = noun + _noun_length(passage, noun)
    organ = plural < noun < proper and passage.length(heads.organ_table(), noun) == proper - noun
    field = passage.length(terms.term_table(), proper) if organ else 0
    if field and proper + field < stop and words[proper].text.islower() and words[proper + field].capital:
        proper += field  # "các công ty thủy điện A Vương, Sông Bung 4"
    pieces = _pieces(passage, proper, stop)
    if proper == noun or len(pieces) < 2 or pieces[0][0] != proper or passage.length(region_table(), proper):
        return None  # "các tỉnh Tây Nguyên, Đông Nam Bộ" are told by the part of the country
    mixed = passage.length(names.mixed_table(), noun) == proper - noun
    city = plural == noun and passage.length(names.city_table(), proper)
    level = passage.length(names.level_table(), proper) if words[proper - 1].key in _SCHOOL else 0
    front = passage.quote(begin, plural) + " " if plural > begin else ""
    spread = []
    for first, last in pieces:
        own = passage.length(names.level_table(), first) or not level
        head = passage.quote(noun, proper if own else proper + level)
        if mixed:  # "các tỉnh, thành phố Cao Bằng, Hải Phòng"
            head = kind_of_province(passage, first)
        elif city and first > proper and passage.length(province_table(), first):  # "Thành phố Huế, Lào Cai"
            head = kind_of_province(passage, first) if front else ""
        name = f"{front}{head} {passage.quote(first, last)}".strip()
        spread.append(name[:1].upper() + name[1:] if begin == plural == 0 < noun else name)
    return SharedNames(after, tuple(spread))


def _of_provinces(passage: Passage, begin: int, stop: int, after: int) -> SharedNames | None:
    """``Công ty Điện lực Sơn La, Lai Châu``, ``… miền Bắc, miền Nam``: a body of each; None where others are named."""
    for first in range(begin + 1, stop):
        if not _province_or_region(passage, first):
            continue
        pieces = _between_marks(passage, first, stop)
        known = all(_province_or_region(passage, piece) == end - piece for piece, end in pieces)
        if len(pieces) < 2 or not known:
            return None
        front = singular(passage, begin, first)
        return SharedNames(after, tuple(f"{front} {passage.quote(*piece)}" for piece in pieces))
    return None


def _province_or_region(passage: Passage, place: int) -> int:
    return passage.length(province_table(), place) or passage.length(region_table(), place)


def kind_of_province(passage: Passage, place: int) -> str:
    """The rank of the province or city that is named at ``place``."""
    return "thành phố" if passage.length(names.city_table(), place) else "tỉnh"


def _before_noun(passage: Passage, begin: int, stop: int) -> tuple[int, int]:
    """Where ``các`` or a number stands before the noun that the places share, and where that noun stands.

    Without either it is a noun of places that shares itself: ``UBND | tỉnh | Sơn La, Lai Châu``.
    """
    words = passage.words
    for at in range(begin, stop):
        if plural := passage.length(heads.plural_table(), at):
            return at, at + plural
        if words[at].text.isdigit() and _place_noun(passage, at + 1):  # "UBND 02 tỉnh"
            return at, at + 1
    for at in range(begin, stop):
        if _place_noun(passage, at):
            return at, at
    return begin, stop


def _place_noun(passage: Passage, place: int) -> int:
    """How many words the rank or the kind of settlement has that stands there; 0 for none."""
    mixed = passage.length(names.mixed_table(), place)
    return max(mixed, passage.length(names.rank_table(), place), passage.length(names.settlement_table(), place))


def front_of_place(passage: Passage, begin: int, stop: int) -> str:
    """What stands before the place in a name (``UBND`` in ``UBND xã Tân An``); empty where it names none or is one."""
    rank = _named_rank(passage, begin, stop)
    return passage.quote(begin, rank) if rank else ""


def _named_rank(passage: Passage, begin: int, stop: int) -> int:
    """Where in a name the rank of a place that is named stands (or ``các`` before it); 0 for none in front of it."""
    first = begin + max(passage.length(heads.plural_table(), begin), int(passage.words[begin].text.isdigit()))
    if passage.length(names.rank_table(), first):
        return 0
    for at in range(begin + 1, stop):
        plural = passage.length(heads.plural_table(), at)
        rank = passage.length(names.rank_table(), at + plural) or _numbered(passage, at + plural)
        after = at + plural + rank
        if rank and after < stop and passage.words[after].text in ".:":
            after += 1
        if rank and after < stop and _is_proper_word(passage.words[after]):
            return at
    return 0


def _numbered(passage: Passage, place: int) -> int:
    """How many words the noun of a settlement has that is called by a number (``thôn 2``); 0 for any other."""
    noun = passage.length(names.settlement_table(), place)
    return noun if place + noun < len(passage.words) and passage.words[place + noun].text.isdigit() else 0


def is_of_same_rank(passage: Passage, begin: int, owner: tuple[int, int]) -> bool:
    """``các tỉnh có rừng`` behind ``UBND tỉnh Sơn La``: of other places of that rank the same body is meant."""
    first = _named_rank(passage, *owner)
    first += passage.length(heads.plural_table(), first)
    plural = passage.length(heads.plural_table(), begin)
    rank = passage.length(names.rank_table(), begin + plural)
    other = passage.words[begin + plural : begin + plural + rank]
    mine = passage.words[first : first + rank]
    return plural > 0 and rank > 0 and [word.key for word in mine] == [word.key for word in other]


def is_bare_place(passage: Passage, begin: int, stop: int) -> bool:
    """Whether a name is nothing but a place or places (``xã Tân An``, ``các huyện Tân An, Hòa Bình``)."""
    words = passage.words
    noun = begin + passage.length(heads.plural_table(), begin)
    rank = passage.length(names.rank_table(), noun) or _numbered(passage, noun)
    first = noun + rank
    if rank and first < stop and words[first].text == ".":
        first += 1
    return (
        rank > 0
        and first < stop
        and _is_proper_word(words[first])
        and all(
            _is_proper_word(word) or word.text in _INNER or word.text == "," or word.key in _AND
            for word in words[first:stop]
        )
    )


def _is_proper_word(word: Word) -> bool:
    return word.capital or word.text.isdigit()


def _noun_length(passage: Passage, place: int) -> int:
    """How many words the noun has that stands before each of the proper names."""
    if passage.words[place].key in _SCHOOL:
        return 1
    if mixed := passage.length(names.mixed_table(), place):
        return mixed
    tables = (names.rank_table, names.settlement_table, heads.organ_table, heads.collective_table, heads.person_table)
    return max(passage.length(table(), place) for table in tables)


def _between_marks(passage: Passage, first: int, stop: int) -> list[tuple[int, int]]:
    """What stands between commas and ``và``."""
    words = passage.words
    marks = [at for at in range(first, stop) if words[at].text == "," or words[at].key in _AND]
    edges = [first - 1, *marks, stop]
    return [(left + 1, right) for left, right in pairwise(edges) if right > left + 1]


def _pieces(passage: Passage, first: int, stop: int) -> list[tuple[int, int]]:
    """The proper names between commas and ``và``; none where anything else stands there."""
    pieces = _between_marks(passage, first, stop)
    return pieces if all(_is_proper(passage, *piece) for piece in pieces) else []


def _is_proper(passage: Passage, first: int, after: int) -> bool:
    level = passage.length(names.level_table(), first)
    at = first + level
    if at >= after:
        return False
    if province := passage.length(province_table(), at):
        at += province
    words = passage.words[at:after]
    if all(_is_proper_word(word) or word.text in _INNER for word in words):
        return True
    return bool(level == 0 and len(words) > 2 and words[0].capital and words[1].text.islower() and words[-1].capital)


def _next_number(passage: Passage, place: int) -> int:
    """The word where the next number of the list stands behind the mark at ``place``; 0 for none."""
    words = passage.words
    if place >= len(words) or not (words[place].text == "," or words[place].key in _AND):
        return 0
    at = place + 1
    if at < len(words) and words[at].key in _AND:
        at += 1
    at += int(at < len(words) and words[at].key in _CALLED)  # "Tổ dân phố số 1, số 2"
    if at >= len(words) or not _NUMBER.match(words[at].text):
        return 0
    measured = at + 1 < len(words) and words[at + 1].text in _MEASURES
    over = measured and words[at + 1].text == "." and (at + 2 == len(words) or not words[at + 2].text.isdigit())
    return at if over or not measured else 0


def _is_number_or_mark(text: str, key: str) -> bool:
    return bool(_NUMBER.match(text)) or text == "," or key in _AND


def singular(passage: Passage, begin: int, end: int) -> str:
    """The head without ``các``, with a capital letter as it would stand alone."""
    pieces = [passage.quote(at, at + 1) for at in range(begin, end) if not passage.length(heads.plural_table(), at)]
    head = " ".join(pieces)
    return head[:1].upper() + head[1:]
