"""Whom a heading or a lead-in names: what stands below it and names nobody is theirs."""

import re

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import heads, musts, occupations, openings, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.unit_codes import coded_units
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.addressing import obliged_in, subject_within
from directives.reading.notices.sentences.coordination import list_behind
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.shares import units_in
from directives.reading.notices.structure.zones import concludes
from directives.reading.notices.words import keys

_LONGEST_REST = 10
_SIDE = 2
_RANKS = frozenset(
    (
        "thành viên",
        "ủy viên",
        "uỷ viên",
        "trưởng ban",
        "phó trưởng ban",
        "tổ trưởng",
        "tổ phó",
        "thư ký",
        "thành viên tổ",
    )
)
_OF = keys("của")
_COUNTS = keys("gồm")
_WHERE = keys("trên trong")
_INSTRUCTS = re.compile(r"(?:chi dao|huong dan|don doc|phan cong)\s")
# What a part treats of, not who acts in it: "Về kiến nghị giao …", "Kinh phí thực hiện".
_MATTER = re.compile(
    r"(?:ve|kinh phi|nguon|thoi gian|dia diem|che do|co che|to chuc (?:thuc hien|trien khai)|cong tac|noi dung|muc"
    r"|nhiem vu(?! cua)|giai phap|ke hoach|quy trinh|quy dinh|hieu luc|hinh thuc|ket qua|tien do"
    r"|thanh phan)\s"
)
_COUNTED_OFF = re.compile(r"\b(?:sau|sau day|cu the|gom)\s*:?\s*$")


def units_of_heading(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """The units that a heading names, empty where it only names a topic."""
    units = _units_of_heading(document, paragraph)
    if len(units) > 1 and units[-1].casefold() in _RANKS:
        # "Bà Trần Thị Thơm, công chức Tài chính, thành viên" is one person, her part in the body last
        return (*units[:-2], f"{units[-2]}, {units[-1]}")
    return units


def _units_of_heading(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    sayings = document.sayings(paragraph.body, paragraph.end)
    told = next((one for one in reversed(sayings) if one.turn is not Turn.FACT and one.lead), None)
    if told is not None and told.turn is not Turn.ORDER and concludes(document, paragraph):
        return _governed_place(document.passage(paragraph.body, paragraph.end))
    if _is_matter(document, paragraph) and document.text[paragraph.end - 1] != ":":
        return ()
    if openings.ISSUED.match(document.bare, paragraph.body, paragraph.end):
        return ()
    if told is not None and told.turn is Turn.SUBJECT and (whole := _by_occupation(document, paragraph)):
        return whole
    counted = _counted_in_brackets(document.passage(paragraph.body, paragraph.end)) if told is not None else ()
    if counted:
        return counted
    if told is not None and (whole := _to_its_end(document, paragraph)):
        return whole
    instructed = _instructed(document, paragraph)
    if instructed:
        return instructed
    if told is None:
        return (
            _by_itself(document, paragraph)
            or _in_its_middle(document, paragraph)
            or _governed_place(document.passage(paragraph.body, paragraph.end))
        )
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
        passage = document.passage(saying.start, saying.end)
        obliged = obliged_in(passage) or _governed_place(passage)
        if obliged:
            return obliged
    return ()


def _is_matter(document: Document, paragraph: Paragraph) -> bool:
    """Whether a heading says what its part treats of (``Về kiến nghị …``); ``Về phía tỉnh A`` names who acts."""
    if not _MATTER.match(document.bare, paragraph.body, paragraph.end):
        return False
    passage = document.passage(paragraph.body, paragraph.end)
    place = passage.length(openings.towards_table(), 0)
    return place < _SIDE or not head_length(passage, place)


def _governed_place(passage: Passage) -> tuple[str, ...]:
    """``Trong thời gian tới, Tỉnh cần tập trung:``: the place that the notice is for, told by its rank alone.

    Behind an order any verb will do: ``…, đề nghị Tỉnh lưu ý một số nội dung sau:``.
    """
    if not passage.words or passage.words[-1].text != ":":
        return ()
    ordering = verbs.performative_table()
    for at in range(len(passage.words)):
        rank = passage.length(telling.bare_noun_table(), at)
        if not rank or not passage.words[at].capital:
            continue
        told = any(passage.length(ordering, at - back) == back for back in (1, 2, 3) if back <= at)
        opens = told or at == 0 or passage.words[at - 1].text in ",:;"
        acts = told and passage.length(verbs.predicate_table(), at + rank)
        if acts or (opens and passage.length(musts.obliging_table(), at + rank)):
            return (passage.quote(at, at + rank),)
    return ()


def _by_itself(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Các chủ rừng là tổ chức (…)``, ``Về phía tỉnh A:``, ``Đối với Sở B:``: a name and words around it."""
    passage = document.passage(paragraph.body, paragraph.end)
    place = passage.length(openings.towards_table(), 0)
    owned = place > 0 and passage.words[place - 1].key in _OF
    coded = () if head_length(passage, place) else _coded(passage, place)
    if coded:
        return coded
    headed = head_length(passage, place, listed=place > 0 and _is_organ(passage, place))
    named = actors_at(passage, place, over_semicolons=True, listed=headed > 0 < place) if headed else None
    end = _mark(passage, named.end if named is not None else place)
    if named is not None and end == named.end:
        return () if place and _is_anybody(passage, place, end) else named.names
    begin = named.end if named is not None else place
    if not place < end <= begin + _LONGEST_REST or document.text[paragraph.body : paragraph.end].isupper():
        return ()
    described = passage.length(verbs.attribute_table(), begin) or passage.length(occupations.occupation_table(), begin)
    described = described or (place and passage.length(occupations.reported_table(), begin))
    # "Trách nhiệm của đối tượng kiểm kê" names whose it is, with whatever word
    return (passage.quote(place, end),) if (described if named is not None else owned) else ()


def _is_organ(passage: Passage, place: int) -> bool:
    """``Đối với | phòng GDĐT các huyện``: an organ in small letters with a name of its own behind it."""
    named = place + passage.length(heads.organ_table(), place)
    return place < named < len(passage.words) and passage.words[named].capital


def _coded(passage: Passage, place: int) -> tuple[str, ...]:
    """``PC06:``, ``Các TCTD, chi nhánh ngân hàng nước ngoài``: units told by code from word ``place`` to the mark."""
    end = next((at for at in range(place, len(passage.words)) if passage.words[at].text in ":(."), len(passage.words))
    if end <= place:
        return ()
    return coded_units(passage.part(passage.words[place].start, passage.words[end - 1].end), end - place)


def _by_occupation(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Các cơ quan quản lý cấp trên``: in a heading the verb behind a common noun says which bodies."""
    passage = document.passage(paragraph.body, paragraph.end)
    place = passage.length(openings.towards_table(), 0)
    noun = place + passage.length(heads.plural_table(), place)
    verb = noun + passage.length(heads.generic_table(), noun)
    end = _mark(passage, verb)
    short = place < noun < verb < end <= verb + _LONGEST_REST
    if not short or not passage.length(occupations.occupation_table(), verb):
        return ()
    return (passage.quote(place, end),)


def _to_its_end(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Các trung tâm dạy nghề trực thuộc Sở``: where only bodies are named, all the words of the heading name them."""
    passage = document.passage(paragraph.body, paragraph.end)
    place = passage.length(verbs.performative_table(), 0) or passage.length(openings.towards_table(), 0)
    named = actors_at(passage, place, over_semicolons=True, listed=place > 0)
    if named is None or _COUNTED_OFF.search(document.bare, paragraph.body, paragraph.end):
        return ()
    end = _mark(passage, named.end)
    if _is_entrusted(passage, named):  # "… được giao quản lý, sử dụng hoặc khai thác tài sản"
        return (*named.names[:-1], f"{named.names[-1]}{passage.text[passage.words[named.end - 1].end : passage.end]}")
    if not named.end < end <= named.end + _LONGEST_REST or not _is_over(passage, end):
        return ()
    if _begins_predicate(passage, named):
        return ()
    return (*named.names[:-1], f"{named.names[-1]} {passage.quote(named.end, end)}")


def _is_entrusted(passage: Passage, named: ActorList) -> bool:
    """Whether a heading goes on to its end with what those named are entrusted with."""
    words = passage.words
    rest = words[named.end :]
    entrusted = any(passage.length(occupations.entrusted_table(), at) for at in range(named.begin, named.end)) and any(
        passage.length(occupations.occupation_table(), at) for at in range(named.begin, named.end)
    )
    plain = all(word.text.islower() or word.text == "," for word in rest)
    return entrusted and bool(rest) and rest[0].text == "," and plain and len(rest) <= _LONGEST_REST * 2


def _is_over(passage: Passage, place: int) -> bool:
    """Whether nothing but a colon or an explanation in brackets follows."""
    words = passage.words
    if place < len(words) and words[place].text == "(":
        place = next((at + 1 for at in range(place, len(words)) if words[at].text == ")"), place)
    return place >= len(words) - (place < len(words) and words[place].text in ":.")


def _begins_predicate(passage: Passage, named: ActorList) -> bool:
    """Whether what follows a name says what it is to do, not which of them is meant."""
    place = named.end
    tables = (occupations.opener_table(), musts.obliging_table(), verbs.adverbial_table(), verbs.past_table())
    if any(passage.length(table, place) for table in tables):
        return passage.words[place].key not in _WHERE
    verb = passage.length(verbs.predicate_table(), place)
    if list_behind(passage, place) is not None:
        return True  # "Các sở, UBND các huyện phối hợp với Sở A:"
    if not verb:
        return False
    if not passage.length(heads.plural_table(), named.begin):
        return True
    after = place + verb
    if after >= len(passage.words):
        return False  # a verb that ends a heading takes no object: "Các chi hội phụ nữ đăng ký"
    if passage.length(occupations.object_table(), after):
        return True
    # "dạy nghề", "nuôi tôm": an act of two words with one for what is done belongs to a name as an occupation does
    short = verb == 1 and passage.words[-1].text != ":"
    return not short and passage.length(occupations.occupation_table(), place) < verb


def is_nominal(document: Document, paragraph: Paragraph) -> bool:
    """Whether a short heading names a thing or a body, not an act, nor what the part treats of."""
    if _MATTER.match(document.bare, paragraph.body, paragraph.end):
        return False
    passage = document.passage(paragraph.body, paragraph.end)
    return len(passage.words) <= _LONGEST_REST and not passage.length(verbs.predicate_table(), 0)


def _counted_in_brackets(passage: Passage) -> tuple[str, ...]:
    """``Các đơn vị liên quan (gồm: Sở A, Sở B)``: the brackets count off who they are."""
    words = passage.words
    place = next((at for at in range(len(words) - 2) if words[at].text == "("), len(words))
    if place >= len(words) or words[place + 1].key not in _COUNTS:
        return ()
    named = actors_at(passage, place + 2 + (words[place + 2].text == ":"), closed=True)
    return named.names if named is not None and len(named.names) > 1 else ()


def _mark(passage: Passage, place: int) -> int:
    """The colon, bracket or end at which a name in a heading must end."""
    words = passage.words
    return next((at for at in range(place, len(words)) if words[at].text in ":(.,;"), len(words))


def _is_anybody(passage: Passage, place: int, end: int) -> bool:
    """``Trách nhiệm của các cơ quan, đơn vị`` only opens a part in which each is named."""
    plural = passage.length(heads.plural_table(), place)
    generic = passage.length(heads.generic_table(), place + plural)
    if any(word.capital for word in passage.words[place + plural + generic : end]):
        return False  # "các thành viên Ban Chỉ đạo"
    return plural > 0 and generic > 0 and place + plural + generic >= end - 3


def _in_its_middle(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Xử lý đơn thư: Ban Thường trực … thực hiện quy trình, cụ thể:`` names who acts in its middle."""
    passage = document.passage(paragraph.body, paragraph.end)
    if not passage.words or passage.words[-1].text != ":":
        return ()
    return subject_within(passage)


def _instructed(document: Document, paragraph: Paragraph) -> tuple[str, ...]:
    """``Chỉ đạo các ngân hàng … thực hiện, cụ thể:``: what stands below is for those who are instructed."""
    passage = document.passage(paragraph.body, paragraph.end)
    if not passage.words or passage.words[-1].text != ":":
        return ()
    if not _INSTRUCTS.match(document.bare, paragraph.body, paragraph.end):
        return ()
    named = actors_at(passage, 2, listed=True)
    return named.names if named is not None and passage.length(verbs.predicate_table(), named.end) else ()
