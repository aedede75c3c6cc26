"""With whom, and to whom: units that work along, and units that only receive a report."""

from functools import cache

from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.lexicon import telling, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys, phrases, word_key

_WITH = phrases("""
phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp cùng với | phối hợp chặt chẽ cùng | phối hợp
cùng với | phối hợp chặt chẽ | cùng | với sự tham gia của | với sự phối hợp của | phối hợp đồng bộ với
phối kết hợp với | phối, kết hợp với | phối hợp hiệu quả với | phối với | phối hợp tốt với
phối hợp chặt chẽ, hiệu quả với | phối hợp, hỗ trợ | phối hợp hỗ trợ | phối hợp và hỗ trợ | phối hợp, hướng dẫn
phối hợp và hướng dẫn | phối hợp, giúp | phối hợp, giúp đỡ | phối hợp giúp | phối hợp, tạo điều kiện cho
phối hợp, đôn đốc | phối hợp ngay với | phối hợp tích cực với | phối hợp trực tiếp với | phối hợp làm việc với
phối hợp thực hiện với | cùng phối hợp với | phối hợp nhịp nhàng với | phối hợp liên ngành với
phối hợp, trao đổi với | phối hợp, thống nhất với | phối hợp và thống nhất với | phối hợp, lồng ghép với
phối hợp, làm việc với | phối hợp, chỉ đạo | phối hợp, kiểm tra | phối hợp, vận động | có sự tham gia của
có sự tham gia phối hợp của | với sự tham gia phối hợp của | với sự hỗ trợ của | có sự hỗ trợ của
với sự giúp đỡ của | có sự giúp đỡ của | với sự hỗ trợ kỹ thuật của | với sự giúp đỡ kỹ thuật của
với sự đồng hành của | kết hợp với | kết hợp cùng | kết hợp cùng với | hợp tác với | liên kết với | hiệp đồng với
hiệp đồng chặt chẽ với | chủ trì cùng | chủ trì cùng với | chủ trì, cùng | chủ trì, cùng với
phối hợp chặt chẽ, thường xuyên với | phối hợp chặt chẽ và hiệu quả với | phối hợp đồng bộ, chặt chẽ với
phối hợp chặt chẽ, đồng bộ với | phối hợp kịp thời với | phối hợp thường xuyên với | có sự phối hợp của
""")
# Said of units behind the one that leads: "Sở A chủ trì, Sở B và Sở C phối hợp".
_HELPING = phrases("""
phối hợp | cùng phối hợp | phối hợp thực hiện | phối hợp tổ chức thực hiện | phối hợp triển khai | tham gia
cùng tham gia | tham gia phối hợp | phối hợp, hỗ trợ | hỗ trợ | hỗ trợ kỹ thuật | hỗ trợ chuyên môn | giúp đỡ
giúp đỡ kỹ thuật | giúp kỹ thuật | giúp việc | cùng thực hiện | cùng triển khai | cùng vào cuộc | tham gia thực hiện
là đơn vị phối hợp | là cơ quan phối hợp | phối hợp giúp đỡ | hỗ trợ, phối hợp | phối hợp cùng thực hiện
là các đơn vị phối hợp | là các cơ quan phối hợp | phối hợp chặt chẽ | phối hợp tham gia | hỗ trợ thực hiện
""")
_TO = phrases("""
báo cáo | trình | gửi | gửi về | gửi đến | gửi cho | gửi báo cáo về | báo cáo về | tham mưu | tham mưu cho
thông qua | báo cáo kết quả về | gửi kết quả về | kết quả về | trình xin ý kiến | xin ý kiến | báo cáo kết quả cho
tham mưu trình
""")

# Behind these stands who is to act for the lead: what follows is said of him.
_DIRECTING = phrases("""
chỉ đạo | lãnh đạo, chỉ đạo | hướng dẫn | đôn đốc | cử | tham mưu chỉ đạo | chỉ đạo ngay
hướng dẫn, chỉ đạo | chỉ đạo, hướng dẫn | chỉ đạo, đôn đốc | đôn đốc, chỉ đạo | trực tiếp chỉ đạo | hướng dẫn, đôn đốc
chỉ đạo, yêu cầu | chỉ đạo và hướng dẫn
""")
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
def _helping_table() -> PhraseTable:
    return PhraseTable(_HELPING)


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
        executors = _directed(passage, place)
        if executors is not None:
            executor = place = executors.end
            continue
        helpers = _helpers_behind(passage, place) or _invited(passage, place) or _helpers_at_mark(passage, place)
        if helpers is not None:
            found.update(dict.fromkeys(helpers.names))
            place = helpers.end
            continue
        along = list_behind(passage, place)
        if along is None:
            place += max(passage.length(_with_table(), place), 1)
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


def told_together(passage: Passage, place: int) -> str | None:
    """Who leads in ``Cùng với Sở A, Sở B, Sở C chịu trách nhiệm …``: the last of the list, if it is told so at once."""
    words = passage.words
    if place >= len(words) or words[place].key not in _TOGETHER:
        return None
    along = list_behind(passage, place)
    if along is None or len(along.names) < _LEAST_TOGETHER or along.end >= len(words):
        return None
    told = passage.length(telling.duty_table(), along.end) > 0
    return along.names[-1] if told else None


def last_along(passage: Passage, place: int) -> tuple[str, ...]:
    """The last of those behind ``Cùng với`` at word ``place``, where they go on to act; empty for nobody."""
    if place >= len(passage.words) or passage.words[place].key not in _TOGETHER:
        return ()
    along = list_behind(passage, place)
    if along is None or len(along.names) < _LEAST_TOGETHER or not passage.length(verbs.predicate_table(), along.end):
        return ()
    return along.names[-1:]


def only_presides(passage: Passage, place: int) -> bool:
    """Whether nothing is said but who leads and who goes along (``UBND xã chủ trì, Phòng B phối hợp.``)."""
    named = actors_at(passage, place)
    leading = passage.length(_leading_table(), named.end) if named is not None else 0
    if named is None or not leading:
        return False
    end = named.end + leading
    helpers = _helpers_behind(passage, named.end)
    if helpers is not None:
        end = helpers.end + passage.length(_helping_table(), helpers.end)
    return end >= len(passage.words) or (passage.words[end].text in ".;)" and end >= len(passage.words) - 2)


def helps_at(passage: Passage, place: int) -> bool:
    """Whether at word ``place`` it is said of those named before that they go along (``… phối hợp.``)."""
    helping = passage.length(_helping_table(), place)
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


def _helpers_behind(passage: Passage, place: int) -> ActorList | None:
    """Who goes along in ``Sở A chủ trì, Sở B và Sở C phối hợp``, where ``chủ trì`` stands at word ``place``."""
    leading = passage.length(_leading_table(), place)
    mark = place + leading
    if not leading or mark + 2 >= len(passage.words) or passage.words[mark].text not in ",;":
        return None
    named = actors_at(passage, mark + 1 + int(passage.words[mark + 1].key in _HAVING), listed=True)
    if named is None or not helps_at(passage, named.end):
        return None
    return named


def _helpers_at_mark(passage: Passage, mark: int) -> ActorList | None:
    """Who goes along in ``Sở A tổ chức …, Sở B phối hợp.`` and ``… (Sở B phối hợp)``: the last thing said."""
    if passage.words[mark].text not in _BEFORE_HELPERS or mark + 2 >= len(passage.words):
        return None
    soon = range(mark + 2, min(mark + _LONGEST_HELPERS, len(passage.words)))
    if not any(passage.words[at].key in _HELP and passage.length(_helping_table(), at) for at in soon):
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
        if passage.words[cursor].key in (_COMPANY if passage.bare else _MARKED_COMPANY):
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


def directs(passage: Passage, place: int) -> bool:
    """Whether at word ``place`` somebody is directed to do something, who is no lead of his own."""
    return _directed(passage, place) is not None


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
