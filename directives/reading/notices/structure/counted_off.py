"""Lines that only name units or persons: those whom a lead-in counts off, and the members of a body."""

import re
from collections.abc import Sequence

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import verbs
from directives.reading.notices.marked import is_meant
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.unit_codes import coded_units
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.sentences.splitting import clauses
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.labelled import Label
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.shares import brackets_at_end

_MOST_WORDS = 60
_LONGEST_LINE = 200
_MOST_NOUNS = 4
_ALONG = re.compile(r"\bphoi hop(?: chat che)?(?: voi| cung)?\s*:\s*$")
# Whom such a lead-in counts off does nothing yet: it makes a body, invites, or tells of them.
_MAKES = re.compile(
    r"(?:thanh lap|kien toan|cu|moi|thanh phan|gioi thieu|bo nhiem|de cu|khen thuong|bieu duong|phe binh)\b"
    r"|[^:]{0,200}\b(?:thanh phan|tham du|gom|kinh gui)(?: (?:cac|co|thanh vien|dong chi|ong|ba|sau))*\s*:\s*$"
)
# "Các đơn vị sau (đây) khẩn trương …:" speaks of those whom it counts off behind its colon.
THESE = re.compile(
    r"(?:(?:giao|yeu cau|de nghi)\s+)?(?:cac|nhung|\d+)\s[^:;.]{2,60}?\bsau(?: day)?,?\s+(?!khi|do|luc|hop)[^:]+:"
)
_HAVE_TO = re.compile(r"(?:co|chiu) (?:trach nhiem|nhiem vu)\b[^.;]{0,40}:$")
_MEMBER = re.compile(
    r"(?:(?:pho )?(?:truong ban|to truong|truong doan|truong tieu ban|chu tich hoi dong|chu nhiem)|to pho"
    r"|thanh vien|uy vien|thu ky"
    r"|cac (?:thanh vien|uy vien|pho truong ban)|pho chu tich hoi dong"
    r"|co quan thuong truc)(?: (?!phu trach)\w+){0,3}\s*:\s*"
    r"|(?:luc luong|thanh phan|khach moi|dai bieu|phuong tien)(?: \w+){0,5}\s*:\s*(?:gom(?: co)?\s*:?\s*)?"
)
# "Công an xã: 0219.3856.123", "Cứu hỏa: 114": by which number one is reached. A day may look like one.
_NUMBER = re.compile(
    r"[:(,–-]\s*(?:(?:so )?(?:dien thoai|dt|d/t|sdt|di dong|dd|tel|hotline|zalo|duong day nong)"
    r"(?: \w+){0,2}[\s.:]*)?"
    r"(?!\d{1,2}[.]\d{1,2}[.]\d{4}\W*$)(?:(?:\(?\+?84\)?|\(?0|1[89]00)[\d.\s()x-]{6,16}|11[1-5])[\s.;)/]*$"
)


def only_names(document: Document, start: int, end: int) -> bool:
    """Whether nothing but units or persons stands in ``text[start:end]``."""
    passage = document.passage(start, end)
    last = len(passage.words)
    while last and passage.words[last - 1].text in ".,;:":
        last -= 1
    if not 0 < last <= _MOST_WORDS:
        return False
    named = actors_at(passage, 0, listed=True, over_semicolons=True)
    if named is not None and named.end >= last:
        return True
    return bool(coded_units(passage, last)) and last == 1


def addressed(document: Document, paragraph: Paragraph) -> tuple[int, int]:
    """The stretch of a paragraph behind ``Đề nghị``, by which a letter is addressed politely."""
    passage = document.passage(paragraph.body, paragraph.end)
    handing = passage.length(verbs.performative_table(), 0)
    start = passage.words[handing].start if 0 < handing < len(passage.words) else paragraph.body
    return start, paragraph.end


def names_member(document: Document, start: int, end: int) -> bool:
    """Whether a line tells who is in a body, or on hand: ``Trưởng ban: Bà Lê Thị Hoa``, ``Lực lượng: Công an xã``."""
    found = _MEMBER.match(document.bare, start, end)
    if found is None or found.end() >= end:
        return False
    return all(
        only_names(document, *_before_bracket(document.text, *one)) for one in clauses(document.text, found.end(), end)
    )


def tells_number(document: Document, start: int, end: int) -> bool:
    """Whether a line tells by which number somebody is reached: ``Công an xã: 0219.3856.123``."""
    found = _NUMBER.search(document.bare, start, end) if end - start < _LONGEST_LINE else None
    if found is None:
        return False
    named = document.passage(start, found.start())
    short = len(named.words) <= _MOST_NOUNS and not named.length(verbs.predicate_table(), 0)
    return short or only_names(document, start, found.start())


def _before_bracket(text: str, start: int, end: int) -> tuple[int, int]:
    """A piece without the brackets that close it."""
    bracket = next((first for first, _ in brackets_at_end(text, start, end)), end)
    return start, bracket if bracket > start else end


def counts_off_doers(document: Document, paragraph: Paragraph) -> Label | None:
    """What those are whom the lines below a lead-in name: who leads, who works along, or None for neither."""
    if _ALONG.search(document.bare, paragraph.body, paragraph.end):
        return Label.COORDINATE
    makes = _MAKES.match(document.bare, paragraph.body, paragraph.end)
    if is_meant(makes, document.text, "cử mời"):
        return None
    if THESE.match(document.bare, paragraph.body, paragraph.end):
        return Label.LEAD
    sayings = document.sayings(paragraph.body, paragraph.end)
    told = bool(sayings) and sayings[-1].turn in (Turn.ORDER, Turn.SUBJECT, Turn.VERB, Turn.RULE)
    return Label.LEAD if told else None


def counted_off_before(document: Document, beside: Sequence[Paragraph], paragraph: Paragraph) -> tuple[str, ...]:
    """``Giao các sở gồm: - Sở A; - Sở B. Có trách nhiệm:``: those named in the lines before, empty for nobody."""
    if not _HAVE_TO.match(document.bare, paragraph.body, paragraph.end):
        return ()
    names: list[str] = []
    for one in beside:
        if not only_names(document, one.body, one.end):
            return ()
        named = actors_at(document.passage(one.body, one.end), 0, listed=True, over_semicolons=True)
        names += named.names if named is not None else ()
    return tuple(names)


def may_be_names(sayings: Sequence[Saying]) -> bool:
    """Whether the names in the sentences are long enough to be all that they say."""
    return all(sum(map(len, one.lead)) * 2 >= one.end - one.start for one in sayings)
