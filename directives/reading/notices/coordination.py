"""With whom, and to whom: units that work along, and units that only receive a report."""

from functools import cache

from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys, phrases

_WITH = phrases("""
phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp cùng với | phối hợp chặt chẽ cùng | phối hợp | cùng với
phối hợp chặt chẽ | cùng | với sự tham gia của | với sự phối hợp của | phối hợp đồng bộ với | phối kết hợp với
phối, kết hợp với | phối hợp hiệu quả với | phối với | phối hợp tốt với | phối hợp chặt chẽ, hiệu quả với
phối hợp, hỗ trợ | phối hợp hỗ trợ | phối hợp và hỗ trợ | phối hợp, hướng dẫn | phối hợp và hướng dẫn | phối hợp, giúp
phối hợp, giúp đỡ | phối hợp giúp | phối hợp, tạo điều kiện cho | phối hợp, đôn đốc
phối hợp chặt chẽ, đồng bộ với | phối hợp kịp thời với | phối hợp thường xuyên với | có sự phối hợp của
""")
_TO = phrases("""
báo cáo | trình | gửi | gửi về | gửi đến | gửi cho | gửi báo cáo về | báo cáo về | tham mưu | tham mưu cho | thông qua
báo cáo kết quả về | gửi kết quả về | kết quả về | trình xin ý kiến | xin ý kiến | báo cáo kết quả cho | tham mưu trình
""")

# Behind these stands who is to act for the lead: what follows is said of him.
_DIRECTING = phrases("""
chỉ đạo | lãnh đạo, chỉ đạo | hướng dẫn | đôn đốc | cử | tham mưu chỉ đạo | chỉ đạo ngay
hướng dẫn, chỉ đạo | chỉ đạo, hướng dẫn | chỉ đạo, đôn đốc | đôn đốc, chỉ đạo | trực tiếp chỉ đạo | hướng dẫn, đôn đốc
chỉ đạo, yêu cầu | chỉ đạo và hướng dẫn
""")
_COMPANY = keys("với cùng")
_COMMITTEE = keys("ban")
_PRESIDES = phrases("chủ trì")
_LONGEST_MANNER = 6


@cache
def _with_table() -> PhraseTable:
    return PhraseTable(_WITH)


@cache
def _directing_table() -> PhraseTable:
    return PhraseTable(_DIRECTING)


@cache
def _presiding_table() -> PhraseTable:
    return PhraseTable(_PRESIDES)


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
        executors = _directed(passage, place)
        if executors is not None:
            executor = place = executors.end
            continue
        along = list_behind(passage, place)
        if along is None:
            place += max(passage.length(_with_table(), place), 1)
            continue
        if executor and _is_resumed(passage, executor, place):
            executor = 0
        if not executor:
            found.update(dict.fromkeys(along.names))
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


def is_along(passage: Passage, place: int) -> bool:
    """Whether ``phối hợp với`` or its like stands at word ``place``."""
    return passage.length(_with_table(), place) > 0


def list_behind(passage: Passage, place: int) -> ActorList | None:
    """The units that are worked with where ``phối hợp với`` stands at word ``place``; None where it does not."""
    length = passage.length(_with_table(), place)
    if not length:
        return None
    named = actors_at(passage, place + length, listed=True)
    if named is not None:
        return _over_semicolon(passage, named)
    # "phối hợp nhịp nhàng, kịp thời với …"
    for cursor in range(place + length, min(place + length + _LONGEST_MANNER, len(passage.words))):
        if passage.words[cursor].key in _COMPANY:
            return actors_at(passage, cursor + 1, listed=True)
    return None


def _over_semicolon(passage: Passage, named: ActorList) -> ActorList:
    """The list with what it names behind a semicolon in small letters: a duty of its own begins with a capital one."""
    words = passage.words
    following = named.end + 1
    if following >= len(words) or words[named.end].text != ";" or words[following].capital:
        return named
    more = actors_at(passage, following, listed=True)
    return named if more is None else ActorList(named.begin, more.end, named.names + more.names)


def _directed(passage: Passage, place: int) -> ActorList | None:
    """Who is directed by the verb at ``place``, where it goes on to say what he is to do."""
    if place and passage.words[place - 1].key in _COMMITTEE:  # "Ban chỉ đạo phòng thủ dân sự"
        return None
    length = passage.length(_directing_table(), place)
    named = actors_at(passage, place + length, listed=True) if length else None
    if named is None or named.end >= len(passage.words) or passage.words[named.end].text in ",;.":
        return None
    return named


def _is_resumed(passage: Passage, executor: int, place: int) -> bool:
    """Whether the lead himself works along again: ``Sở A chỉ đạo các phường rà soát, phối hợp với Sở B …``."""
    words = passage.words
    mark = next((at for at in range(place - 1, max(place - 4, executor), -1) if words[at].text == ","), None)
    return mark is not None and not passage.length(_presiding_table(), max(mark - 2, 0))
