"""Which labelled lines belong to which tasks: one block may serve the task above it or several."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from directives.deadline import Deadline
from directives.reading.notices.document import Document
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.sentences.coordination import coordinating
from directives.reading.notices.sentences.splitting import clauses
from directives.reading.notices.sentences.turns import TELLS
from directives.reading.notices.structure.label_targets import LabelTargets
from directives.reading.notices.structure.labelled import (
    Label,
    LabelledValue,
    is_same_as_above,
    label_at,
    labelled_parts,
    open_label_at,
)
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.outline import Entry, Role
from directives.reading.notices.structure.paragraphs import Level, Paragraph
from directives.reading.notices.structure.shares import shares_in, units_in
from directives.reading.notices.structure.time_cells import times_in

_PRESIDES = re.compile(r"\bchu tri\b")
# "mục 1.1 do Sở A" and the like: of which items a value speaks
_POINTS = re.compile(
    r"\s*(?:cac )?(?:muc|diem|noi dung|nhiem vu|viec|cong viec|y|khoan)(?: so)? "
    r"((?:[\d.]*\d|[a-z])(?:\s*(?:,|va|;)\s*(?:[\d.]*\d|[a-z]\b))*)\s*(?:do|:|-|giao)\s*"
)
_REFERRED = re.compile(r"[\d.]*\d|\b[a-z]\b")


@dataclass(slots=True)
class Block:
    """What the labelled lines of one task say; ``lead_place`` is where the value stands that names who leads."""

    lead: tuple[str, ...] = ()
    lead_place: tuple[int, int] | None = None
    coordinate: tuple[str, ...] = ()
    deadlines: list[Deadline] = field(default_factory=list)


def with_values(bare: str, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with each label that stands alone in its line joined to the line of its value."""
    joined: list[Paragraph] = []
    for one in paragraphs:
        above = joined[-1] if joined else None
        if above is not None and _waits(bare, above) and _is_plain(bare, one):
            joined[-1] = Paragraph(above.start, above.body, one.end, None)
        else:
            joined.append(one)
    return joined


def _is_plain(bare: str, paragraph: Paragraph) -> bool:
    """Whether a line has no number and no label of its own."""
    if paragraph.marker is not None or label_at(bare, paragraph.body, paragraph.end) is not None:
        return False
    return open_label_at(bare, paragraph.body, paragraph.end) is None


def _waits(bare: str, paragraph: Paragraph) -> bool:
    """Whether a line is nothing but the label of who or when, without a colon."""
    label = open_label_at(bare, paragraph.body, paragraph.end) if paragraph.marker is None else None
    return label is not None and label.label in (Label.LEAD, Label.COORDINATE, Label.TIME, Label.PRODUCT)


def add_value(document: Document, block: Block, value: LabelledValue) -> None:
    """Put what one labelled line says into the block."""
    if value.label is Label.LEAD:
        block.lead_place = block.lead_place or (value.start, value.end)
        if not _add_sentence(document, block, value):
            block.lead += units_in(document, value.start, value.end)
    elif value.label is Label.COORDINATE:
        block.coordinate += units_in(document, value.start, value.end)
    elif value.label is Label.TIME:
        block.deadlines += times_in(document, value.start, value.end, before=value.before)


def _add_sentence(document: Document, block: Block, value: LabelledValue) -> bool:
    """Read ``Sở A chủ trì, phối hợp với các sở …`` behind a label: who leads, and who works along."""
    shares = shares_in(document, value.start, value.end)
    if shares is not None and shares.lead:
        block.lead += shares.lead
        block.coordinate += shares.coordinate
        return True
    passage = document.passage(value.start, value.end)
    along = coordinating(passage)
    lead = actors_at(passage, 0, over_semicolons=True) if along else None
    if lead is None:
        return False
    block.lead += lead.names
    block.coordinate += along
    return True


def blocks_of(document: Document, entries: Sequence[Entry]) -> dict[int, Block]:
    """The block of each task item, by the id of the item."""
    told: dict[int, list[LabelledValue]] = {}
    roles = {id(entry.item): entry for entry in entries}
    targets = LabelTargets(roles)
    last: dict[Label, LabelledValue] = {}
    for entry in entries:
        if entry.role is Role.UNIT and entry.label is not None and entry.item.parent is not None:
            told.setdefault(id(entry.item.parent), []).append(entry.label)
        if entry.role is not Role.LABEL or entry.label is None:
            continue
        values = [_as_above(document, value, last) for value in _values(document, entry, entry.label, roles)]
        for target in targets.of(entry.item):
            told.setdefault(id(target), []).extend(values)
    _share_upward(entries, told)
    return {key: _block(document, values, roles[key].item) for key, values in told.items()}


def _block(document: Document, values: Sequence[LabelledValue], item: Item) -> Block:
    """What the values say for one item."""
    block = Block()
    for value in values:
        for part in _for_item(document, value, item):
            add_value(document, block, part)
    return block


def _as_above(document: Document, value: LabelledValue, last: dict[Label, LabelledValue]) -> LabelledValue:
    """The value, or the last one of the same label where it only says that it is the same (``-nt-``)."""
    if is_same_as_above(document.bare[value.start : value.end]):
        return last.get(value.label, value)
    last[value.label] = value
    return value


def _for_item(document: Document, value: LabelledValue, item: Item) -> list[LabelledValue]:
    """What a value says for one item: ``mục 1.1 do Sở A; mục 1.2 do Sở B`` tells each of them its own."""
    pieces = list(clauses(document.text, value.start, value.end))
    told = [(_POINTS.match(document.bare, first, after), after) for first, after in pieces]
    if not all(found for found, _ in told):
        return [value]
    number = item.number or ""
    own: list[LabelledValue] = []
    for found, after in told:
        if found and any(number == one or number.endswith("." + one) for one in _REFERRED.findall(found[1])):
            own.append(LabelledValue(value.label, found.end(), after))
    return own


def _values(document: Document, entry: Entry, label: LabelledValue, roles: dict[int, Entry]) -> list[LabelledValue]:
    """The value of a label: behind it, or in the lines below, which are then no tasks."""
    if label.start < label.end:
        return labelled_parts(document.bare, label)
    below = [child for child in entry.item.children if roles[id(child)].role is Role.BODY]
    if label.label is Label.TIME:  # "Thời gian nộp báo cáo:" over "Các đơn vị gửi báo cáo về … trước ngày …"
        below = [child for child in below if not _tells(document, child.paragraph)]
    if label.label is Label.HOLDER:  # "Cơ quan thực hiện:" over "Sở A chủ trì, phối hợp với …"
        below = [child for child in below if _PRESIDES.search(document.bare, child.paragraph.body, child.paragraph.end)]
        label = LabelledValue(Label.LEAD, label.start, label.end)
    for child in below:
        roles[id(child)].role = Role.REMARK
    return [LabelledValue(label.label, child.paragraph.body, child.paragraph.end) for child in below]


def _tells(document: Document, paragraph: Paragraph) -> bool:
    """Whether a paragraph tells somebody to act."""
    return any(one.turn in TELLS and one.lead for one in document.sayings(paragraph.body, paragraph.end))


def _share_upward(entries: Sequence[Entry], told: dict[int, list[LabelledValue]]) -> None:
    """A block serves the tasks before it, back to the one that has a block of its own."""
    before: dict[tuple[int, Level], list[Item]] = {}  # the tasks beside each other that have no block yet
    for entry in entries:
        item = entry.item
        if item.parent is None:
            continue
        waiting = before.setdefault((id(item.parent), item.level), [])
        block = told.get(id(item))
        if block is not None:
            for earlier in waiting:
                told[id(earlier)] = block
        if block is not None or item.children:
            waiting.clear()
        else:
            waiting.append(item)
