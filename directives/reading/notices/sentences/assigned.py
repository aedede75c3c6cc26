"""Who does it, where the doer is named behind or within the task: ``… do Sở A chủ trì``, ``… (Sở A thực hiện)``."""

from directives.reading.notices.lexicon import heads, musts, states, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.parts import listed_end, parts_of
from directives.reading.notices.words import keys

_MODALS = keys("phải cần")
_BY = keys("do")
_HANDS = keys("giao")
_GIVEN = keys("được giao")
_MARKS = frozenset(",.;:(–-")
_MATTERS = keys("việc các những công nhiệm nội toàn phần thủ hồ kinh chi")
_SENDS = keys("gửi nộp qua về cáo trình hệ của theo")
_FAULTS = keys("chậm sai tồn khuyết vi yếu thiếu")
_NEAR = 12
_LEAST_NAME = 3
_LEAST_SEVERAL = 2


def assigned_inside(passage: Passage, place: int, *, nominal: bool, brackets: bool = True) -> tuple[str, ...]:
    """``… do Sở A chủ trì``, ``… (giao Sở A tham mưu)``, ``Thống nhất chủ trương giao Sở A …``: who it falls to.

    ``brackets`` says whether a doer in brackets counts too; ``nominal`` that the sentence opens with a matter, not with
    a verb: whoever it is done by does it then.
    """
    agrees = passage.length(verbs.agreeing_table(), place) > 0
    words = passage.words
    for at in range(place + 1, len(words) - 1):
        if entrusting := passage.length(telling.entrusted_table(), at):
            named = actors_at(passage, at + entrusting, listed=True)
            blamed = any(word.key in _FAULTS for word in words[place:at])
            if named is not None and not blamed and not _is_bare(named) and (nominal or words[at].key not in _GIVEN):
                return named.names
        opens = (brackets and words[at].text == "(") or words[at].key in _BY
        handing = passage.length(verbs.performative_table(), at + 1 if opens else at)
        handed = words[at].key in _HANDS and words[at - 1].text in _MARKS and words[min(at + 1, len(words) - 1)].capital
        if not opens and not (handing and (agrees or handed)):
            continue
        start = at + handing + (1 if opens else 0)
        named = actors_at(passage, start, listed=bool(handing)) if start < len(words) else None
        if named is not None and _falls_to(passage, named, place, at, handing=handing > 0, nominal=nominal):
            return named.names
    return _in_last_bracket(passage, place) if brackets else ()


def _falls_to(passage: Passage, named: ActorList, place: int, at: int, *, handing: bool, nominal: bool) -> bool:
    """Whether what follows those named behind ``do`` or a bracket at word ``at`` says that they do it."""
    words = passage.words
    bracket = words[at].text == "(" or words[at - 1].text == "("
    if bracket and not handing and _is_bare(named):
        return False  # "Văn phòng (đơn vị thực hiện …)" only explains
    if bracket and words[named.end - 1].text == ")":
        return False  # "Sở A (Chi cục B) thực hiện" tells which part of it
    if bracket and words[named.end + 1 : named.end + 3] and _opens_topic(passage, named.end):
        return False  # "Dự thảo Đề án … (do Sở A trình): …"
    if passage.length(verbs.taking_on_table(), named.end):
        told_apart = bracket or nominal or words[at - 1].text in _MARKS
        if passage.length(telling.owning_table(), named.end) and not bracket:
            return False  # "dự án do Ban Quản lý dự án làm chủ đầu tư" tells whose it is
        return told_apart or not passage.length(telling.attributive_table(), named.end)
    if not passage.length(verbs.predicate_table(), named.end):
        return False
    matter = nominal and not bracket and words[place].key in _MATTERS
    return handing or (matter and not _told_of_matter(passage, named.end))


def _opens_topic(passage: Passage, place: int) -> bool:
    """Whether the bracket that goes on at ``place`` closes in front of a colon."""
    closing = next((at for at in range(place, len(passage.words) - 1) if passage.words[at].text == ")"), 0)
    return closing > 0 and passage.words[closing + 1].text == ":"


def _told_of_matter(passage: Passage, place: int) -> bool:
    """Whether more is said of the matter behind the one who does it (``công trình do Sở A xây phải …``)."""
    tables = (states.finished_table(), musts.obliging_table())
    return any(passage.length(table, at) for at in range(place, len(passage.words)) for table in tables)


def _in_last_bracket(passage: Passage, place: int) -> tuple[str, ...]:
    """``Lập danh sách … (Tổ trưởng dân phố, Công an phường)``: the bracket that closes the sentence names the doers."""
    words = passage.words
    last = len(words) - 1
    while last > place and words[last].text in ".;/":
        last -= 1
    if last <= place or words[last].text != ")":
        return ()
    at = place
    while at < last and words[at].text != "(":
        at = max(listed_end(passage, at) or 0, at + 1)
    opening = next((one for one in range(last, place, -1) if words[one].text == "("), place)
    if at != opening:  # behind the name of a unit it only explains it
        return ()
    named = actors_at(passage, opening + 1)
    if named is None or _is_bare(named) or words[opening + 1].text[0].islower():
        return ()
    several = len(named.names) >= _LEAST_SEVERAL and named.end == last
    labelled = named.end < last and words[named.end].text == ";"
    alone = named.end == last and last - opening > _LEAST_NAME and not _is_sent(passage, opening)
    return named.names if several or labelled or alone else ()


def _is_sent(passage: Passage, bracket: int) -> bool:
    """Whether something is sent or reported shortly before the bracket, which then tells to whom or by which way."""
    near = range(max(bracket - _NEAR, 0), bracket)
    return any(passage.words[at].key in _SENDS for at in near)


def _is_bare(named: ActorList) -> bool:
    """Whether nothing but a common noun is named (``đơn vị``)."""
    return len(named.names) == 1 and named.names[0].islower()


def named_inside(passage: Passage, place: int) -> tuple[str, ...]:
    """``Khẩn trương …, các địa phương phải …`` and ``…, giao Sở A in …``: a doer named behind the task."""
    words = passage.words
    for at in parts_of(passage, place + 1, len(words) - 1):
        if words[at].text == ",":
            named = actors_at(passage, at + 1) if head_length(passage, at + 1) else None
            handed = _handed_behind(passage, at)
            if handed:
                return handed
            listed = named is not None and _is_bare(named) and passage.length(heads.generic_table(), at + 1) > 0
            # "…, nhà máy sản xuất phải giữ khoảng cách": neither a group nor a post
            plain = words[at + 1].text.islower() and not passage.length(heads.plural_table(), at + 1)
            plain = plain and not passage.length(heads.post_table(), at + 1)
            if named and not (listed or plain) and named.end < len(words) and words[named.end].key in _MODALS:
                return named.names
    return ()


def _handed_behind(passage: Passage, comma: int) -> tuple[str, ...]:
    """``Biên soạn tài liệu, giao Sở A in và phát``: who is given the matter behind a comma."""
    if passage.words[comma + 1].key not in _HANDS:
        return ()
    handing = passage.length(verbs.performative_table(), comma + 1)
    told = actors_at(passage, comma + 1 + handing, listed=True) if handing else None
    return told.names if told is not None and passage.length(verbs.predicate_table(), told.end) else ()
