"""Who does a task, told behind it: in brackets at its end, in a sentence of its own, or behind a colon."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import heads
from directives.reading.notices.marked import is_meant
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.sentences.turns import TELLS, Turn
from directives.reading.notices.structure.counted_off import THESE
from directives.reading.notices.structure.labelled import first_label_inside, label_at
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.shares import Shares, brackets_at_end, shares_in

_THESE_ENDS = (" sau", " sau đây")
_LONGEST_SENTENCE = 260
_LONGEST_NAME = 14
# "Chỉ thị số 5 (Tỉnh ủy)", "trả lời kiến nghị (UBND huyện A)": whose it is.
_PAPER = re.compile(
    r"\b(?:(?:chi thi|nghi quyet|ket luan|quyet dinh|cong dien|cong van|thong bao|de an|chuong trinh|ke hoach|du an"
    r"|to trinh"
    r"|bao cao|nghi dinh|thong tu|huong dan|quy dinh|van ban)\s(?:[^\W\d]+\s){0,2}\d[\w/.\-]*"
    r"|kien nghi|y kien|don|don thu|phan anh|de nghi|de xuat|cau hoi|chat van)(?:\s(?:cua|ngay|nam)\s[\w/.\-]+)*\s*$"
)
_LONGEST_PAPER = 80
# "Tổ A thực hiện, phòng B phối hợp; báo cáo Giám đốc trước ngày 12/7"
_BY_WHEN = re.compile(r";\s*(?:hoan thanh|xong|bao cao|gui|trinh)\b")
_DASH = re.compile(r"\s[-–—]\s")
_SENTENCE_ENDS = ".;!?"
# "các thành viên gồm:" and "phối hợp với:" go on with a list that is no answer to who does it.
_COUNTS = re.compile(r"\b(?:gom|la|sau|cho|voi|gui|ve|gui ve|den|cua|tai|theo|nhu|thanh phan|cu the|trong do|o)\s*$")
_COUNTING = "gồm là sau cho với gửi về đến của tại theo như ở"


@dataclass(frozen=True, slots=True)
class Behind:
    """The shares told behind a task, from ``start`` on."""

    start: int
    shares: Shares


def behind_of(document: Document, sayings: Sequence[Saying]) -> Behind | None:
    """Who does the task of these sentences by what stands behind it; None where they name their doers themselves."""
    if not sayings or sayings[0].turn is Turn.ASIDE:
        return None
    last = sayings[-1]
    if THESE.match(document.bare, last.start, last.end):
        colon = document.text.rfind(":", last.start, last.end)
        shares = shares_in(document, colon + 1, last.end, in_brackets=True)
        return Behind(colon + 1, shares) if shares is not None and shares.lead else None
    if sayings[0].turn in TELLS:
        return None
    for start, end in brackets_at_end(document.text, last.start, last.end):
        shares = shares_in(document, start + 1, end - 1, in_brackets=True)
        whole = start <= last.start or document.text[max(start - 8, 0) : start].rstrip()[-1:] in _SENTENCE_ENDS
        if shares is not None and (whole or shares.coordinate or not _explains(document, last.start, start)):
            return Behind(start, shares)
    if len(sayings) > 1 and last.end - last.start < _LONGEST_SENTENCE:
        told = _BY_WHEN.search(document.bare, last.start, last.end)
        shares = shares_in(document, last.start, told.start() if told else last.end)
        if shares is not None and shares.lead:
            return Behind(last.start, shares)
    dash = _DASH.search(document.text, last.start, last.end)
    if dash is not None and document.text.find(" - ", dash.end(), last.end) < 0:
        shares = shares_in(document, dash.end(), last.end)
        if shares is not None and shares.lead:
            return Behind(dash.start(), shares)
    return _behind_colon(document, last) if last.turn is not Turn.FACT else None


def behind_heading(document: Document, paragraph: Paragraph) -> Shares:
    """Who does what stands below a heading that names a topic, told behind it: ``1. Tuyên truyền (Sở A chủ trì)``."""
    start, end = paragraph.body, paragraph.end
    if document.text[end - 1] == ":":
        end -= 1
    for first, after in brackets_at_end(document.text, start, end):
        shares = shares_in(document, first + 1, after - 1, in_brackets=True)
        if shares is not None:
            return shares
    mark = document.text.rfind(":", start, end)
    dash = None if mark >= 0 else _DASH.search(document.text, start, end)
    if mark >= 0 and not is_meant(_COUNTS.search(document.bare, start, mark), document.text, _COUNTING):
        return shares_in(document, mark + 1, end, in_brackets=True) or Shares()
    if dash is not None:
        return shares_in(document, dash.end(), end) or Shares()
    return Shares()


def without(sayings: Sequence[Saying], behind: Behind) -> list[Saying]:
    """The sentences with what is told behind them put to the last of them, and no doer of their own but who is told."""
    kept: list[Saying] = []
    for one in sayings:
        if one.start >= behind.start and kept:
            kept[-1] = replace(kept[-1], end=one.end)
        elif one.turn in TELLS and not any(name.endswith(_THESE_ENDS) for name in one.lead):
            kept.append(one)
        else:
            told = one.turn is Turn.FACT and one.start < behind.start < one.end and bool(behind.shares.lead)
            kept.append(replace(one, turn=Turn.VERB if told else one.turn, lead=(), named_inside=False))
    return kept


def _explains(document: Document, start: int, bracket: int) -> bool:
    """Whether the brackets stand behind a name or a paper, which they explain: ``gửi Sở A (Phòng B)``."""
    if _PAPER.search(document.bare, max(bracket - _LONGEST_PAPER, start), bracket):
        return True
    passage = document.passage(start, bracket)
    return _name_ending(passage) is not None


def _name_ending(passage: Passage) -> int | None:
    """Where a name begins that the passage ends with."""
    last = len(passage.words)
    for at in range(max(last - _LONGEST_NAME, 0), last):
        named = passage.words[at].capital or passage.length(heads.plural_table(), at)
        if not named or not head_length(passage, at, listed=True):
            continue
        whole = actors_at(passage, at, listed=True)
        if whole is not None and whole.end >= last:
            return at
    return None


def _behind_colon(document: Document, saying: Saying) -> Behind | None:
    """``Thành lập tổ công tác: Văn phòng xã.``: behind its last colon nothing but units stands."""
    colon = document.text.rfind(":", saying.start, saying.end)
    if (
        colon < 0
        or document.text.find(":", saying.start, colon) >= 0
        or is_meant(_COUNTS.search(document.bare, saying.start, colon), document.text, _COUNTING)
    ):
        return None
    shares = shares_in(document, colon + 1, saying.end, in_brackets=True)
    if shares is None or document.text[colon + 1 : saying.end].lstrip()[:1].islower():
        return None
    before = document.passage(saying.start, colon)
    name = _name_ending(before)
    listed = name is not None and (len(shares.lead) > 1 or not before.length(heads.plural_table(), name))
    return None if listed else Behind(colon + 1, shares)


def before_labels(document: Document, sayings: Sequence[Saying]) -> list[Saying]:
    """The sentences of a task, those that are labels (``Đơn vị thực hiện: Sở A.``) put to the last one before them."""
    if not sayings:
        return []
    start, end = sayings[0].start, sayings[-1].end
    mark = first_label_inside(document.bare, start, end)
    if mark is None or document.text[mark] in "([":
        return list(sayings)
    kept = [one for one in sayings if one.start < mark]
    behind = sayings[len(kept) :]
    if (
        sum(bool(one.lead) for one in kept) > 1
        or not kept
        or not all(label_at(document.bare, one.start, one.end) for one in behind)
    ):
        return list(sayings)
    return [*kept[:-1], replace(kept[-1], end=end)]
