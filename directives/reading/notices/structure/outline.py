"""What each item of the document is: a heading, a task, a labelled line, a remark, or nothing that asks."""

import re
from collections.abc import Container
from dataclasses import dataclass
from enum import Enum, auto

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import verbs
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.counted_off import counts_off_doers, only_names
from directives.reading.notices.structure.labelled import (
    Label,
    LabelledValue,
    label_at,
    open_label_at,
    unmarked_label_at,
)
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.paragraphs import Level, Paragraph, is_title
from directives.reading.notices.structure.sections import Section, section_of
from directives.reading.notices.structure.shares import shares_in

_LONGEST_HEADING = 260
_WITHIN_IT = re.compile(
    r"[.,;] trong do:$|[^.;]{80}\. trong do,? (?:can )?(?:chu y|luu y|tap trung|chu trong|uu tien)[\w ]{0,40}:$"
)
_LONGEST_WITHIN = 200
# "Báo cáo gửi trước ngày …, nội dung gồm:" is a task, and the points below are what the report holds.
_HOLDS = re.compile(
    r"(?:(?:bao cao|de cuong|to trinh)\b[^:]{0,160}\bnoi dung|(?:bao cao|ho so|van ban|tai lieu|de cuong|danh sach"
    r"|phuong an|bien ban|to trinh|de an|phieu|don (?:xin|de nghi|dang ky))\b[^:]{0,160}"
    r"\b(?:gom|neu ro|the hien ro|kem theo|giay to))(?: (?:sau|sau day|chinh|chu yeu|cac|noi dung|gom|co|nhu))*\s*:$"
)
# "4. Tổ chức thực hiện:" is a part of the notice; behind a dash or over labels the same words tell of the tasks above.
_ORGANISES = re.compile(r"(?:to chuc|phan cong)\b")
_SENTENCE_ENDS = (".", ";", ",", "…", "!")
# "Đối với công tác báo cáo, tổng hợp." is what the points below treat of.
_TOPIC = re.compile(
    r"(?:ve|doi voi|lien quan (?:den|toi)|trong)\s(?:(?:viec|cong tac|nhiem vu|linh vuc|noi dung|van de|kien nghi"
    r"|de xuat"
    r"|cac (?:nhiem vu|noi dung|kien nghi|de xuat|giai phap|du an))\s)"
    r"(?:(?!\b(?:phai|yeu cau|de nghi|giao(?! thong| dich| duc)|chu tri)\b)[^.;:]){2,200}\.$"
)
_SAID_BELOW = re.compile(r"\b(?:sau|sau day|duoi day)\s*[.;,]$")
_LONGEST_TAIL = 40
_MOST_WORDS = 40
_LONGEST_UNMARKED = 160
_LATEST_TIME = 12
_LONGEST_TOPIC = 3
_VALUES = (Label.LEAD, Label.COORDINATE, Label.TIME, Label.PRODUCT)
_BULLETS = (Level.DASH, Level.PLUS, Level.PLAIN)


class Role(Enum):
    """What an item is."""

    BODY = auto()
    HEADING = auto()
    LABEL = auto()
    REMARK = auto()
    UNIT = auto()  # one whom the lead-in above counts off
    ASIDE = auto()


@dataclass(slots=True)
class Entry:
    """An item with its role, its label where it has one, and the part of the document that it stands in."""

    item: Item
    role: Role
    label: LabelledValue | None
    section: Section


def outline_of(document: Document, items: list[Item], rows: Container[int]) -> list[Entry]:
    """The items with their roles, in order; ``rows`` is where the rows of tables start, each of which is a task."""
    entries: dict[int, Entry] = {}
    for item in items:
        above = entries[id(item.parent)] if item.parent is not None else None
        if item.paragraph.start in rows:
            entries[id(item)] = Entry(item, Role.BODY, None, above.section if above else Section.DIRECTIVES)
        else:
            entries[id(item)] = _entry(document, item, above)
    for entry in entries.values():
        if entry.role is Role.LABEL:
            _mark_remarks(entries, entry)
        elif entry.role is Role.HEADING:
            _mark_units(document, entries, entry)
    return list(entries.values())


def _entry(document: Document, item: Item, above: Entry | None) -> Entry:
    paragraph = item.paragraph
    bare = document.bare
    section = above.section if above else Section.DIRECTIVES
    if above is not None and section is Section.ASSESSMENT and _orders(document, above.item.paragraph):
        section = Section.DIRECTIVES
    if above is not None and above.role is Role.BODY and _tells_contents(document, above.item.paragraph):
        section = Section.ASIDE
    label = _label_of(document, item)
    if label is not None and label.label is Label.TASK:
        role = Role.BODY if label.start < label.end else Role.HEADING
        return Entry(item, role, label, section)
    if label is not None and not (label.label is Label.REMARK and not _among_labels(document, item)):
        return Entry(item, Role.LABEL, label, section)
    if _is_heading(document, item):
        opened = section_of(bare[paragraph.body : paragraph.end], document.text[paragraph.body : paragraph.end])
        if opened is None and section is Section.ASSESSMENT and _orders(document, paragraph):
            opened = Section.DIRECTIVES
        return Entry(item, Role.HEADING, None, opened or section)
    role = Role.ASIDE if section is Section.ASIDE else Role.BODY
    return Entry(item, role, None, section)


def _orders(document: Document, paragraph: Paragraph) -> bool:
    """``Chính phủ yêu cầu các Bộ trưởng:`` opens what is asked for, whatever its part of the document is about."""
    if document.text[paragraph.end - 1] != ":":
        return False
    sayings = document.sayings(paragraph.body, paragraph.end)
    return any(one.turn is Turn.ORDER and one.lead for one in sayings)


def _among_labels(document: Document, item: Item) -> bool:
    """Whether other labelled lines stand beside the item."""
    beside = item.parent.children if item.parent else []
    return any(one is not item and _label_of(document, one) for one in beside)


def goes_on_within(document: Document, paragraph: Paragraph) -> bool:
    """Whether a task goes on with its parts: ``…, trong đó:``, ``…. Trong đó chú ý một số nội dung sau:``."""
    if document.text[paragraph.end - 1] != ":":
        return False
    last = max(paragraph.body, paragraph.end - _LONGEST_WITHIN)
    return _WITHIN_IT.search(document.bare, last, paragraph.end) is not None


def _is_heading(document: Document, item: Item) -> bool:
    """Whether the item only opens what stands below it."""
    paragraph = item.paragraph
    body = document.text[paragraph.body : paragraph.end]
    if is_title(body):
        return True
    if goes_on_within(document, paragraph):
        return False  # "… tổ chức theo dõi bão, trong đó:" is a task, and the points below are parts of it
    if _tells_contents(document, paragraph):
        return False
    below = [child for child in item.children if not _is_label(document, child)]
    if body.endswith(":"):
        return bool(below)
    if below and _leads_over(document, paragraph):
        return True
    if not below or len(body) > _LONGEST_HEADING or body.endswith(_SENTENCE_ENDS):
        return False
    if any(label_at(document.bare, child.paragraph.body, child.paragraph.end) for child in below):
        return True  # the task is told below, behind "Nội dung:"
    if len(below) < len(item.children) and _names_a_part(document, item, below):
        return True
    return len(below) == len(item.children) or all(child.level not in _BULLETS for child in below)


def _leads_over(document: Document, paragraph: Paragraph) -> bool:
    """Whether a sentence only leads over to what stands below: ``Sở A.``, ``Sở A thực hiện các nội dung sau.``."""
    if _TOPIC.match(document.bare, paragraph.body, paragraph.end) and document.text[paragraph.end - 1] == ".":
        return True
    if _SAID_BELOW.search(document.bare, max(paragraph.body, paragraph.end - _LONGEST_TAIL), paragraph.end):
        return True
    passage = document.passage(paragraph.body, paragraph.end)
    if not passage.words or passage.words[-1].text not in ".;," or len(passage.words) > _MOST_WORDS:
        return False
    named = actors_at(passage, 0, over_semicolons=True) if head_length(passage, 0) else None
    return named is not None and named.end >= len(passage.words) - 1


def _names_a_part(document: Document, item: Item, below: list[Item]) -> bool:
    """Whether an item with labelled lines only names a part of the work: the tasks are the sentences below it.

    A line that ends in no mark names it whatever its words, where a sentence without number stands right below.
    """
    passage = document.passage(item.paragraph.body, item.paragraph.end)
    acts = (
        passage.length(verbs.predicate_table(), 0)
        and len(passage.words) > _LONGEST_TOPIC
        and not _only_verbs(passage)
        and below[0].paragraph.marker is not None
    )
    if acts or _is_label(document, below[0]):
        return False
    return all(
        document.text[child.paragraph.end - 1] in _SENTENCE_ENDS
        and document.passage(child.paragraph.body, child.paragraph.end).length(verbs.predicate_table(), 0)
        for child in below
    )


def _only_verbs(passage: Passage) -> bool:
    """``Tổng kết, báo cáo``: verbs without an object name a part of the work."""
    at = 0
    while at < len(passage.words):
        verb = passage.length(verbs.predicate_table(), at)
        if not verb and passage.words[at].text != "," and passage.words[at].key not in AND:
            return False
        at += max(verb, 1)
    return True


def _tells_contents(document: Document, paragraph: Paragraph) -> bool:
    """Whether an item of a list breaks off before what a paper that it asks for is to hold."""
    return paragraph.marker is not None and bool(_HOLDS.search(document.bare, paragraph.body, paragraph.end))


def _is_label(document: Document, item: Item) -> bool:
    label = _label_of(document, item)
    return label is not None and label.label is not Label.TASK


def _label_of(document: Document, item: Item) -> LabelledValue | None:
    """The label of an item; a heading over lines of values needs no colon to be one."""
    start, end = item.paragraph.body, item.paragraph.end
    label = label_at(document.bare, start, end)
    if label is not None and label.start >= label.end and item.level not in (Level.DASH, Level.PLUS):
        organises = _ORGANISES.match(document.bare, start, end) and not _is_over_labels(document, item)
        return None if organises else label
    if label is None and item.paragraph.marker and item.children and not is_title(document.text[start:end]):
        return open_label_at(document.bare, start, end)
    return label or _unmarked(document, item)


def _is_over_labels(document: Document, item: Item) -> bool:
    """Whether nothing but labelled lines stands below: ``b) Tổ chức thực hiện:`` over ``- Đơn vị chủ trì: …``."""
    values = (label_at(document.bare, child.paragraph.body, child.paragraph.end) for child in item.children)
    return bool(item.children) and all(one is not None and one.label in _VALUES for one in values)


def _unmarked(document: Document, item: Item) -> LabelledValue | None:
    """A labelled line without colon: ``Đơn vị chủ trì Sở A``, ``Thời gian hoàn thành trước ngày 20/9``."""
    start, end = item.paragraph.body, item.paragraph.end
    if end - start > _LONGEST_UNMARKED or item.children or item.parent is None:
        return None
    label = unmarked_label_at(document.bare, start, end)
    if label is None:
        return None
    passage = document.passage(label.start, end)
    if label.label is Label.TIME:
        times = document.deadlines(label.start, end)
        whole = bool(times) and times[0].span[0] - label.start < _LATEST_TIME
        return label if whole and not document.bare[times[-1].span[1] : end].strip(" .;,") else None
    if not passage.words or not passage.words[0].capital or not head_length(passage, 0):
        return None
    return label if shares_in(document, label.start, end, in_brackets=True) is not None else None


def _mark_units(document: Document, entries: dict[int, Entry], entry: Entry) -> None:
    """A lead-in over nothing but names is itself the task: ``Các đơn vị sau khẩn trương giải ngân:`` - ``Sở A``."""
    paragraph = entry.item.paragraph
    below = [entries[id(child)] for child in entry.item.children]
    if document.text[paragraph.end - 1] != ":" or not all(
        one.role is Role.BODY and only_names(document, one.item.paragraph.body, one.item.paragraph.end) for one in below
    ):
        return
    label = counts_off_doers(document, paragraph)
    entry.role = Role.BODY if label is not None else entry.role
    for one in below:
        one.role = Role.UNIT if label is not None else Role.REMARK
        if label is not None:
            one.label = LabelledValue(label, one.item.paragraph.body, one.item.paragraph.end)


def _mark_remarks(entries: dict[int, Entry], entry: Entry) -> None:
    """Bullets beside labelled lines explain the task above them: they are no tasks of their own."""
    owner = entry.item.parent
    if owner is None or id(owner) not in entries or entries[id(owner)].role is not Role.BODY:
        return
    for child in owner.children:
        beside = entries[id(child)]
        if beside.role is Role.BODY and child.level in _BULLETS and beside.label is None:
            beside.role = Role.REMARK
