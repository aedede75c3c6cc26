"""A target for all in the sentence that opens the list: "phấn đấu đạt 100% kế hoạch, hoàn thành trong tháng 11 …"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from directives.deadline import Deadline
from directives.notice import DirectiveReading, Kind
from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import heads
from directives.reading.notices.passage import passage_of
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.governing import BINDING
from directives.reading.notices.structure.paragraphs import Paragraph

_AIMS = re.compile(r"phan dau|hoan thanh|dat (?:toi thieu |tu )?\d")
_LOCAL = frozenset({"phường", "xã", "địa phương", "huyện", "thôn", "quận", "thị trấn", "các tỉnh"})
_ASK = "Chỉ tiêu chung này không nêu đơn vị; có phải giao cho {lead}?"


def targets_in(document: Document, paragraph: Paragraph, sayings: list[Saying]) -> list[Saying]:
    """The targets with a deadline that stand before the words ``… đề nghị thực hiện như sau:`` of a lead-in."""
    aims = [
        one
        for one in document.deadlines(paragraph.body, paragraph.end)
        if one.due is not None and one.op in BINDING and _is_aim(document, paragraph, one)
    ]
    if not aims:
        return []
    found = [one for one in sayings[:-1] if any(one.start <= aim.span[0] < one.end for aim in aims)]
    if found or not sayings:
        return [replace(one, turn=Turn.VERB, lead=()) for one in found]
    end = document.text.find(",", aims[-1].span[1], paragraph.end)
    if end < 0:
        return []
    return [Saying(sayings[-1].start, end, Turn.VERB)]


def _is_aim(document: Document, paragraph: Paragraph, deadline: Deadline) -> bool:
    """Whether a target stands before the deadline in its sentence."""
    return bool(_AIMS.search(document.bare, paragraph.body, deadline.span[0]))


def for_everybody(target: DirectiveReading, named: Iterable[tuple[str, ...]]) -> DirectiveReading:
    """A target that names nobody falls on the units that the notice names all together, and asks whether it does."""
    for names in named:
        for name in names:
            passage = passage_of(name, 0, len(name))
            plural = any(passage.length(heads.plural_table(), at) for at in range(len(passage.words)))
            if plural and any(noun in name for noun in _LOCAL):
                return replace(target, kind=Kind.GENERAL, lead=(name,), ask=_ASK.format(lead=name))
    return replace(target, kind=Kind.GENERAL, ask=None)
