"""Whom a heading or a lead-in names: what stands below it and names nobody is theirs."""

from directives.reading.notices.actors import actors_at
from directives.reading.notices.addressing import obliged_in, subject_within
from directives.reading.notices.document import Document
from directives.reading.notices.duties import units_in
from directives.reading.notices.lexicon import heads, occupations, openings, verbs
from directives.reading.notices.paragraphs import Paragraph
from directives.reading.notices.passage import Passage
from directives.reading.notices.turns import Turn
from directives.reading.notices.unit_heads import head_length
from directives.reading.notices.words import keys
from directives.reading.notices.zones import concludes

_LONGEST_REST = 10
_OF = keys("của")


def units_of_heading(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """The units that a heading names, empty where it only names a topic."""
    sayings = document.sayings(paragraph.body, paragraph.end)
    told = next((one for one in reversed(sayings) if one.turn is not Turn.FACT and one.lead), None)
    if told is not None and told.turn is not Turn.ORDER and concludes(document, paragraph):
        return ()
    if told is not None and told.turn is Turn.SUBJECT and (whole := _by_occupation(document, paragraph)):
        return whole
    if told is None:
        return _by_itself(document, paragraph) or _in_its_middle(document, paragraph)
    if told.turn is Turn.SUBJECT and any("phụ trách" in name for name in told.lead):
        # nothing but a post ("Cán bộ phụ trách lĩnh vực …") is one name to its end
        end = paragraph.end - document.text[paragraph.body : paragraph.end].endswith(":")
        return units_in(document, paragraph.body, end)
    return told.lead


def units_of_lead_in(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """Who is told by the words that open a list: ``… yêu cầu các sở …:``, ``…, tỉnh A cần tập trung:``."""
    for saying in reversed(document.sayings(paragraph.body, paragraph.end)):
        if saying.turn is Turn.ORDER and saying.lead:
            return saying.lead
        obliged = obliged_in(document.passage(saying.start, saying.end))
        if obliged:
            return obliged
    return ()


def _by_itself(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Các chủ rừng là tổ chức (…)``, ``Về phía tỉnh A:``, ``Đối với Sở B:``: a name and words around it."""
    passage = document.passage(paragraph.body, paragraph.end)
    place = passage.length(openings.towards_table(), 0)
    owned = place > 0 and passage.words[place - 1].key in _OF
    named = actors_at(passage, place, over_semicolons=True) if head_length(passage, place) else None
    end = _mark(passage, named.end if named is not None else place)
    if named is not None and end == named.end:
        return () if place and _is_anybody(passage, place, end) else named.names
    begin = named.end if named is not None else place
    if not place < end <= begin + _LONGEST_REST or document.text[paragraph.body : paragraph.end].isupper():
        return ()
    described = passage.length(verbs.attribute_table(), begin) or passage.length(occupations.occupation_table(), begin)
    # "Trách nhiệm của đối tượng kiểm kê" names whose it is, with whatever word
    return (passage.quote(place, end),) if (described if named is not None else owned) else ()


def _by_occupation(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Các cơ quan quản lý cấp trên``: in a heading the verb behind a common noun says which bodies."""
    passage = document.passage(paragraph.body, paragraph.end)
    plural = passage.length(heads.plural_table(), 0)
    verb = plural + passage.length(heads.generic_table(), plural)
    end = _mark(passage, verb)
    short = plural < verb < end <= verb + _LONGEST_REST
    if not short or not plural or not passage.length(occupations.occupation_table(), verb):
        return ()
    return (passage.quote(0, end),)


def is_nominal(document: Document, paragraph: Paragraph) -> bool:
    """Whether a short heading names a thing or a body, not an act."""
    passage = document.passage(paragraph.body, paragraph.end)
    return len(passage.words) <= _LONGEST_REST and not passage.length(verbs.predicate_table(), 0)


def _mark(passage: Passage, place: int) -> int:
    """The colon, bracket or end at which a name in a heading must end."""
    words = passage.words
    return next((at for at in range(place, len(words)) if words[at].text in ":(.,;"), len(words))


def _is_anybody(passage: Passage, place: int, end: int) -> bool:
    """``Trách nhiệm của các cơ quan, đơn vị`` only opens a part in which each is named."""
    plural = passage.length(heads.plural_table(), place)
    generic = passage.length(heads.generic_table(), place + plural)
    return plural > 0 and generic > 0 and place + plural + generic >= end - 3


def _in_its_middle(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Xử lý đơn thư: Ban Thường trực … thực hiện quy trình, cụ thể:`` names who acts in its middle."""
    passage = document.passage(paragraph.body, paragraph.end)
    return subject_within(passage) if passage.words and passage.words[-1].text == ":" else ()
