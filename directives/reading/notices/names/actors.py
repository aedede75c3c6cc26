"""Who: reads a list of units, posts and persons that stands at a place in a sentence, and where it ends."""

from dataclasses import dataclass, field
from functools import lru_cache

from directives.reading.notices.lexicon import heads, posts, verbs
from directives.reading.notices.names.joining import AND, parts_heads
from directives.reading.notices.names.one_name import EACH, OneName, name_at
from directives.reading.notices.names.places import front_of_place, is_bare_place, is_of_same_rank
from directives.reading.notices.names.shared import shared_names
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_WITH = keys("với")
_FOR_WHAT = keys("đối theo")


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


@dataclass(frozen=True, slots=True)
class _Question:
    """A list that is asked for; another with the same words around it has the same answer."""

    passage: Passage = field(compare=False)
    place: int = field(compare=False)
    around: tuple[str, int, bool]
    closed: bool
    over_semicolons: bool
    listed: bool


def actors_at(
    passage: Passage, place: int, *, closed: bool = False, over_semicolons: bool = False, listed: bool = False
) -> ActorList | None:
    """The list of units that begins at word ``place``, or None where no unit begins there.

    ``closed`` says that nothing but units stands there, so that no verb ends a name. ``over_semicolons`` lets
    the list go on behind a semicolon, as it does for a subject. ``listed`` expects a unit (``phối hợp với …``).
    """
    if place >= len(passage.words):
        return None
    if passage.opened is not None and not passage.opened.is_as_given:
        return _read(passage, place, closed=closed, over_semicolons=over_semicolons, listed=listed)
    found = _answer(_Question(passage, place, passage.around(place), closed, over_semicolons, listed))
    return None if found is None else ActorList(found.begin + place, found.end + place, found.names)


def end_of_name(passage: Passage, place: int) -> int | None:
    """Behind which word the name ends that begins at word ``place``; None where none does."""
    words = _words_of_name(_Question(passage, place, passage.around(place), False, False, False))
    return None if words is None else place + words


@lru_cache(maxsize=4096)
def _words_of_name(asked: _Question) -> int | None:
    one = name_at(asked.passage, asked.place)
    return None if one is None else one.after - asked.place


def forget() -> None:
    """Forget the lists of a document that was read: no text is kept, and every reading does its own work."""
    _answer.cache_clear()
    _words_of_name.cache_clear()


@lru_cache(maxsize=4096)
def _answer(asked: _Question) -> ActorList | None:
    """The list with its words counted from the place: several rules ask for the same one, and lines are repeated."""
    found = _read(
        asked.passage, asked.place, closed=asked.closed, over_semicolons=asked.over_semicolons, listed=asked.listed
    )
    return None if found is None else ActorList(found.begin - asked.place, found.end - asked.place, found.names)


def _read(passage: Passage, place: int, *, closed: bool, over_semicolons: bool, listed: bool) -> ActorList | None:
    reading = _Reading(passage, closed, over_semicolons)
    names: list[str] = []
    place = _behind_address(passage, place)
    owner: tuple[int, int] | None = None  # "UBND xã A" in "UBND xã A, xã B": the next places share its front
    begin = end = place
    while (one := _next(reading, place, listed=listed, first=not names)) is not None:
        shared = shared_names(passage, place, one.stop, one.after)
        spread = shared.names if shared is not None else (passage.quote(place, one.stop),)
        end = shared.end if shared is not None else one.after
        if names and passage.words[place].key in EACH:  # "Vụ Kế hoạch, Vụ Tài chính, mỗi đơn vị …": who was named
            break
        if owner is not None and (is_bare_place(passage, place, end) or is_of_same_rank(passage, place, owner)):
            front = front_of_place(passage, *owner)
            spread = tuple(f"{front} {_small(name)}" for name in spread) if front else spread
        else:
            owner = (place, end)
        names.extend(spread)
        end = _behind_share(reading, end)
        following = _after_joiner(reading, end)
        if following is None:
            break
        place = following
    return ActorList(begin, end, tuple(names)) if names else None


def _behind_share(reading: _Reading, end: int) -> int:
    """Where the list goes on behind what each is for: ``Chủ trì: Sở A đối với nội dung …|, Sở B đối với …``."""
    words = reading.passage.words
    if not reading.closed or end >= len(words) or words[end].key not in _FOR_WHAT:
        return end
    return next((at for at in range(end, len(words)) if words[at].text in ",;)"), len(words))


def _behind_address(passage: Passage, place: int) -> int:
    """Where the posts begin of those who are addressed together (``các ông (bà) | Bí thư chi bộ, Trưởng thôn``)."""
    behind = place + passage.length(posts.addressed_table(), place)
    behind += int(behind < len(passage.words) and passage.words[behind].text == ":")
    return behind if passage.length(heads.post_table(), behind) else place


def _small(name: str) -> str:
    """The name with a small first letter, as it stands within another (``xã Tân An``; ``TP. Huế`` stays)."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _next(reading: _Reading, place: int, *, listed: bool, first: bool) -> OneName | None:
    """The name at ``place``: one that tells that it is a unit, or in the middle of a list any proper name."""
    told = listed or reading.closed
    named = name_at(reading.passage, place, closed=reading.closed, listed=told or not first, told=told)
    return named if named is not None or first else _unheaded(reading, place)


def _unheaded(reading: _Reading, place: int) -> OneName | None:
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
    return OneName(cursor, cursor) if following is not None and head_length(passage, following) else None


def _after_joiner(reading: _Reading, place: int) -> int | None:
    """Where the next name of the list would begin."""
    words = reading.passage.words
    if place >= len(words):
        return None
    mark = words[place]
    semicolon = mark.text == ";" and (reading.closed or reading.over_semicolons)
    plus = mark.text == "+" and head_length(reading.passage, place + 1, listed=True) > 0
    plus = plus or (mark.text == "/" and parts_heads(reading.passage, place))
    if mark.text == "&" and reading.passage.words[place - 1].end == mark.start:
        return None  # "Phòng PCMT&TP"
    if mark.text == "," or semicolon or plus or mark.key in AND or (reading.closed and mark.text in "/+-–"):
        following = place + 1
        if following < len(words) and words[following].key in AND:
            following += 1
        if following < len(words) and words[following].key in _WITH:
            following += 1
        return following
    return None
