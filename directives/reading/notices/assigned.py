"""Who does it, where the doer is named behind or within the task: ``… do Sở A chủ trì``, ``… (Sở A thực hiện)``."""

from directives.reading.notices.actors import ActorList, actors_at
from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.parts import parts_of
from directives.reading.notices.passage import Passage
from directives.reading.notices.unit_heads import head_length
from directives.reading.notices.words import keys

_MODALS = keys("phải cần")
_BY = keys("do")


def assigned_inside(passage: Passage, place: int) -> tuple[str, ...]:
    """``… do Sở A chủ trì``, ``… (giao Sở A tham mưu)``, ``Thống nhất chủ trương giao Sở A …``: who it falls to."""
    agrees = passage.length(verbs.agreeing_table(), place) > 0
    for at in range(place + 1, len(passage.words) - 1):
        opens = passage.words[at].text == "(" or passage.words[at].key in _BY
        handing = passage.length(verbs.performative_table(), at + 1 if opens else at)
        if not opens and not (agrees and handing):
            continue
        start = at + handing + (1 if opens else 0)
        named = actors_at(passage, start, listed=bool(handing)) if start < len(passage.words) else None
        if named is not None and passage.words[at].text == "(" and not handing and _is_bare(named):
            continue  # "Văn phòng (đơn vị thực hiện …)" only explains
        if named is not None and passage.words[at].text == "(" and passage.words[named.end - 1].text == ")":
            continue  # "Sở A (Chi cục B) thực hiện" tells which part of it
        if named is not None and passage.length(verbs.taking_on_table(), named.end):
            return named.names
        if named is not None and handing and passage.length(verbs.predicate_table(), named.end):
            return named.names
    return ()


def _is_bare(named: ActorList) -> bool:
    """Whether nothing but a common noun is named (``đơn vị``)."""
    return len(named.names) == 1 and named.names[0].islower()


def named_inside(passage: Passage, place: int) -> tuple[str, ...]:
    """``Khẩn trương …, các địa phương phải …`` and ``… do Sở A chủ trì``: a doer named behind the task."""
    words = passage.words
    for at in parts_of(passage, place + 1, len(words) - 1):
        if words[at].text == ",":
            named = actors_at(passage, at + 1) if head_length(passage, at + 1) else None
            listed = named is not None and _is_bare(named) and passage.length(heads.generic_table(), at + 1) > 0
            if named and not listed and named.end < len(words) and words[named.end].key in _MODALS:
                return named.names
    return ()
