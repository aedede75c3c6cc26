"""With whom, and to whom: units that work along, and units that only receive a report."""

from functools import cache

from directives.reading.notices.lexicon import musts, partners, verbs
from directives.reading.notices.lexicon.acts import ACTS
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys, phrases, word_key

_TO = phrases("""
báo cáo | trình | gửi | gửi về | gửi đến | gửi cho | gửi báo cáo về | báo cáo về | tham mưu | tham mưu cho
thông qua | báo cáo kết quả về | gửi kết quả về | kết quả về | trình xin ý kiến | xin ý kiến | báo cáo kết quả cho
tham mưu trình
""")

# Behind these stands who is to act for the lead: what follows is said of him.
_DIRECTING = phrases("""
chỉ đạo | lãnh đạo, chỉ đạo | hướng dẫn | đôn đốc | tham mưu chỉ đạo | chỉ đạo ngay
hướng dẫn, chỉ đạo | chỉ đạo, hướng dẫn | chỉ đạo, đôn đốc | đôn đốc, chỉ đạo | trực tiếp chỉ đạo | hướng dẫn, đôn đốc
chỉ đạo, yêu cầu | chỉ đạo và hướng dẫn
""")
# Who is called on by one of these takes part without being a partner.
_CALLING = phrases("huy động | vận động | kêu gọi | khuyến khích | động viên | tuyên truyền, vận động")
_COMPANY = keys("với cùng")
_MARKED_COMPANY = frozenset(map(word_key, ("với", "cùng")))  # "cung cấp" is no "cùng"
_COMMITTEE = keys("ban")
_PRESIDES = phrases("chủ trì")
# Who is named before these leads, so that those behind who help go along.
_LEADS = phrases("""
chủ trì | làm đầu mối | là đầu mối | phụ trách | đảm nhiệm | chịu trách nhiệm chính | chịu trách nhiệm
thực hiện chính | là cơ quan chủ trì | là đơn vị chủ trì | chủ trì thực hiện | chủ trì, thực hiện | làm trưởng đoàn
hướng dẫn
""")
_ENDS_OF_PART = frozenset(".,;)")
_TOGETHER = keys("cùng")
_HAVING = keys("có với cùng mời")
_INVITES = keys("mời")
_BEFORE_HELPERS = frozenset(",;(")
_HELP = keys("phối cùng")
_AIDS = keys("hỗ giúp")
_LONGEST_MANNER = 6
_LEAST_TOGETHER = 2
_LONGEST_HELPERS = 40
_LONGEST_FRONT = 60


@cache
def _acting_table() -> PhraseTable:
    return PhraseTable((*verbs.VERBS, *ACTS))


@cache
def _directing_table() -> PhraseTable:
    return PhraseTable(_DIRECTING)


@cache
def _calling_table() -> PhraseTable:
    return PhraseTable(_CALLING)


@cache
def _presiding_table() -> PhraseTable:
    return PhraseTable(_PRESIDES)


@cache
def _attending_table() -> PhraseTable:
    return PhraseTable(("tham gia", "cùng tham gia", "cùng dự", "tham dự", "phối hợp", "cùng thực hiện", "dự"))


@cache
def _leading_table() -> PhraseTable:
    return PhraseTable(_LEADS)


@cache
def _to_table() -> PhraseTable:
    return PhraseTable(_TO)


def coordinating(passage: Passage) -> tuple[str, ...]:
    """The units named behind ``phối hợp với`` and its like, each once.

    Who works along with an executor (``Sở A chỉ đạo các phường phối hợp với Sở B``) is no partner of the lead.
    """
    found: dict[str, None] = {}
    place = 0
    executor = 0  # behind the word where the list of executors ends, 0 for none
    while place < len(passage.words):
        if passage.words[place].text == ";":
            executor = 0
        executors = _directed(passage, place, _directing_table()) or _directed(passage, place, _calling_table())
        if executors is not None:
            executor = place = executors.end
            continue
        helpers = helpers_behind(passage, place) or _invited(passage, place) or _helpers_at_mark(passage, place)
        if helpers is not None:
            found.update(dict.fromkeys(helpers.names))
            place = helpers.end
            continue
        along = list_behind(passage, place)
        if along is None:
            place += max(passage.length(partners.with_table(), place), 1)
            continue
        if executor and _is_resumed(passage, executor, place):
            executor = 0
        if not executor:
            found.update(dict.fromkeys(along.names[:-1] if told_together(passage, place) else along.names))
        place = along.end
    return tuple(found)


def receivers(passage: Passage) -> tuple[str, ...]:
    """The units to which something is to be reported or sent, each once."""
    found: dict[str, None] = {}
    place = 0
    while place < len(passage.words):
        length = passage.length(_to_table(), place)
        named = actors_at(passage, place + length, listed=True) if length else None
        if named is not None:
            found.update(dict.fromkeys(named.names))
        place = named.end if named is not None else place + max(length, 1)
    return tuple(found)


def told_together(passage: Passage, place: int) -> tuple[str, ...]:
    """Who leads in ``Cùng với Sở A, Sở B, Sở C chịu trách nhiệm …``: the last of the list, if it is told so at once."""
    return _last_before(passage, place, musts.duty_table())


def last_along(passage: Passage, place: int) -> tuple[str, ...]:
    """The last of those behind ``Cùng với`` at word ``place``, where they go on to act; empty for nobody."""
    return _last_before(passage, place, verbs.predicate_table())


def _last_before(passage: Passage, place: int, table: PhraseTable) -> tuple[str, ...]:
    """The last of those behind ``Cùng với`` at word ``place``, where a phrase of the table follows them."""
    if place >= len(passage.words) or passage.words[place].key not in _TOGETHER:
        return ()
    along = list_behind(passage, place)
    if along is None or len(along.names) < _LEAST_TOGETHER or not passage.length(table, along.end):
        return ()
    return along.names[-1:]


def only_presides(passage: Passage, place: int) -> bool:
    """Whether nothing is said but who leads and who goes along (``UBND xã chủ trì, Phòng B phối hợp.``)."""
    named = actors_at(passage, place)
    leading = passage.length(_leading_table(), named.end) if named is not None else 0
    if named is None or not leading:
        return False
    end = named.end + leading
    helpers = helpers_behind(passage, named.end)
    if helpers is not None:
        end = helpers.end + passage.length(partners.helping_table(), helpers.end)
    return end >= len(passage.words) or (passage.words[end].text in ".;)" and end >= len(passage.words) - 2)


def helps_at(passage: Passage, place: int) -> bool:
    """Whether at word ``place`` it is said of those named before that they go along (``… phối hợp.``)."""
    helping = passage.length(partners.helping_table(), place)
    after = place + helping
    if not helping or list_behind(passage, place) is not None:
        return False
    if passage.words[place].key in _AIDS and _goes_on_acting(passage, after):
        return False  # "Bộ A hỗ trợ, hướng dẫn tỉnh về chuyên môn" has a duty of its own
    return after >= len(passage.words) or passage.words[after].text in _ENDS_OF_PART


def _goes_on_acting(passage: Passage, place: int) -> bool:
    """Whether behind the comma at ``place`` another verb follows."""
    marked = place < len(passage.words) and passage.words[place].text == ","
    return marked and passage.length(verbs.predicate_table(), place + 1) > 0


def helpers_behind(passage: Passage, place: int) -> ActorList | None:
    """Who goes along in ``Sở A chủ trì, Sở B và Sở C phối hợp``, where ``chủ trì`` stands at word ``place``."""
    leading = passage.length(_leading_table(), place)
    mark = place + leading
    if not leading or mark + 2 >= len(passage.words) or passage.words[mark].text not in ",;":
        return None
    named = actors_at(passage, mark + 1 + int(passage.words[mark + 1].key in _HAVING), listed=True)
    if named is None or not (helps_at(passage, named.end) or _helps_doing(passage, named.end)):
        return None
    return named


def _helps_doing(passage: Passage, place: int) -> bool:
    """Whether those named behind the one who leads go along in what is told there (``… phối hợp | mở 15 lớp``)."""
    helping = passage.length(partners.helping_table(), place)
    return helping > 0 and passage.words[place].key in _HELP and list_behind(passage, place) is None


def _helpers_at_mark(passage: Passage, mark: int) -> ActorList | None:
    """Who goes along in ``Sở A tổ chức …, Sở B phối hợp.`` and ``… (Sở B phối hợp)``: the last thing said."""
    if passage.words[mark].text not in _BEFORE_HELPERS or mark + 2 >= len(passage.words):
        return None
    soon = range(mark + 2, min(mark + _LONGEST_HELPERS, len(passage.words)))
    if not any(passage.words[at].key in _HELP and passage.length(partners.helping_table(), at) for at in soon):
        return None
    named = actors_at(passage, mark + 1, listed=True)
    if named is None or not helps_at(passage, named.end) or passage.words[named.end].key not in _HELP:
        return None
    return named if any(passage.length(verbs.predicate_table(), at) for at in range(mark)) else None


def _invited(passage: Passage, place: int) -> ActorList | None:
    """Who is invited along in ``…, mời Sở A, Sở B cử người tham gia``, where ``mời`` stands at word ``place``."""
    if passage.words[place].key not in _INVITES or not place:
        return None
    named = actors_at(passage, place + 1, listed=True)
    if named is None:
        return None
    soon = range(named.end, min(named.end + _LONGEST_MANNER, len(passage.words)))
    return named if any(passage.length(_attending_table(), at) for at in soon) else None


def is_along(passage: Passage, place: int) -> bool:
    """Whether ``phối hợp với`` or its like stands at word ``place``."""
    return passage.length(partners.with_table(), place) > 0


def list_behind(passage: Passage, place: int) -> ActorList | None:
    """The units that are worked with where ``phối hợp với`` stands at word ``place``; None where it does not."""
    length = passage.length(partners.with_table(), place)
    if not length:
        return None
    named = actors_at(passage, place + length, listed=True)
    if named is not None:
        return _over_semicolon(passage, named, lonely=not _acts_before(passage, place))
    # "phối hợp nhịp nhàng, kịp thời với …"
    for cursor in range(place + length, min(place + length + _LONGEST_MANNER, len(passage.words))):
        if passage.words[cursor].key in (_COMPANY if passage.bare else _MARKED_COMPANY):
            return actors_at(passage, cursor + 1, listed=True)
    return None


def _acts_before(passage: Passage, place: int) -> bool:
    """Whether in front of ``phối hợp với`` it is said what is done, so that the clause may end in its partners."""
    words = passage.words
    last = max(place - _LONGEST_FRONT, 0)
    for at in range(place - 1, last - 1, -1):
        if words[at].text == ";":
            return False
        if passage.length(_acting_table(), at) > 1 and not words[at].capital:
            return True
    return last > 0


def _over_semicolon(passage: Passage, named: ActorList, *, lonely: bool) -> ActorList:
    """The list with what it names behind a semicolon: a duty of its own begins with a capital letter.

    ``lonely`` where nothing was said to be done before: then the list is not at its end yet.
    """
    words = passage.words
    following = named.end + 1
    if following >= len(words) or words[named.end].text != ";":
        return named
    more = actors_at(passage, following, listed=True)
    if words[following].capital and not (lonely and more is not None and passage.length(_acting_table(), more.end)):
        return named
    return named if more is None else ActorList(named.begin, more.end, named.names + more.names)


def directs(passage: Passage, place: int) -> bool:
    """Whether at word ``place`` somebody is directed to do something, who is no lead of his own."""
    return _directed(passage, place, _directing_table()) is not None


def _directed(passage: Passage, place: int, table: PhraseTable) -> ActorList | None:
    """Who is directed by the verb at ``place``, where it goes on to say what he is to do."""
    if place and passage.words[place - 1].key in _COMMITTEE:  # "Ban chỉ đạo phòng thủ dân sự"
        return None
    length = passage.length(table, place)
    named = actors_at(passage, place + length, listed=True) if length else None
    if named is None or named.end >= len(passage.words) or passage.words[named.end].text in ",;.":
        return None
    return named


def _is_resumed(passage: Passage, executor: int, place: int) -> bool:
    """Whether the lead himself works along again: ``Sở A chỉ đạo các phường rà soát, phối hợp với Sở B …``."""
    words = passage.words
    mark = next((at for at in range(place - 1, max(place - 4, executor), -1) if words[at].text == ","), None)
    return mark is not None and not passage.length(_presiding_table(), max(mark - 2, 0))
