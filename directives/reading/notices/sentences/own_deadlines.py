"""Which of the times in a sentence bind what it asks, and which only tell of the matter, of an event, of how often."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directives.deadline import Deadline, Operator
from directives.reading.notices.lexicon import openings
from directives.reading.notices.marked import is_meant
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.dated_clauses import tells_how_often
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.vietnamese import fold

_OF_EVENT = "“{phrase}” là thời gian của sự việc hay hạn phải hoàn thành?"
_WHICH = "lan "  # "phiên họp lần thứ 4"
_DAILY = "FREQ=DAILY"
_DETAILED = re.compile(r"\b(?:tien do|ke hoach|lich)\b[^,;.]{0,24}\b(?:chi tiet|cu the) $")
# "chi tiết theo từng tuần, từng tháng", "đến từng dự án, từng tháng"
_BY_EACH = re.compile(
    r"\b(?:theo|(?:theo|den|cho|tung) tung (?:\w+ ){1,3}?(?:va|,) ?) $|\btheo $|\btung (?:\w+ ){0,2}\w+, $"
)
_AIM = re.compile(r",? (?:de|nham|bao dam|dam bao) [^;.]{1,120}")
# "các dự án phải hoàn thành trong năm 2024, báo cáo …" tells of the projects
_OF_THINGS = re.compile(r"\b(?:du an|goi thau|cong trinh|ho so|nhiem vu) (?:phai |can )hoan thanh $")


def own_deadlines(saying: Saying, deadlines: Sequence[Deadline], passage: Passage, bare_text: str) -> list[Deadline]:
    """The deadlines that bind a sentence, in their order; those in doubt ask.

    ``deadlines`` are those of its paragraph, ``bare_text`` the folded text of the whole notice.
    """
    own = [one for one in deadlines if _stands_in(one, saying, passage, bare_text)]
    return [_doubted(one, saying, bare_text) for one in own if not _is_aimed_at(one, own, bare_text)]


def _is_aimed_at(deadline: Deadline, own: Sequence[Deadline], bare_text: str) -> bool:
    """``xong trước ngày 15/12 để nhân dân có nhà ở trước Tết``: a feast that it is for, behind its own last day."""
    if deadline.ask is None:
        return False
    firm = (one for one in own if one.op is Operator.BEFORE and one.due is not None and one.ask is None)
    return any(_AIM.fullmatch(bare_text, one.span[1], deadline.span[0]) for one in firm)


def _stands_in(deadline: Deadline, saying: Saying, passage: Passage, bare_text: str) -> bool:
    inside = saying.start <= deadline.span[0] < saying.end
    return inside and not _is_event(deadline, bare_text) and not _is_of_matter(saying, deadline, passage, bare_text)


def _doubted(deadline: Deadline, saying: Saying, bare_text: str) -> Deadline:
    """The deadline, asked about where several days are named at once or it is said what is not to be in that time."""
    daily = deadline.recurrence == _DAILY and deadline.time is None
    done_daily = daily and not openings.HANDED_IN.search(bare_text, saying.start, saying.end)
    if done_daily or tells_how_often(bare_text, deadline):
        return replace(deadline, due=None, last_working_day=None)
    before = bare_text[saying.start : deadline.span[0]]
    days = deadline.op is Operator.ON and before.endswith("cac ")
    span = deadline.op in (Operator.IN, Operator.FROM_TO) and openings.NOT_IN.search(before)
    if deadline.ask or deadline.due is None or deadline.recurrence or not (days or span):
        return deadline
    return replace(deadline, ask=_OF_EVENT.format(phrase=deadline.phrase))


def _is_of_matter(saying: Saying, deadline: Deadline, passage: Passage, bare_text: str) -> bool:
    """``Đối với nội dung phát sinh trong năm 2024, …``, ``kể cả sáng thứ Bảy``: a time that tells which matter."""
    before, written = (text[saying.start : deadline.span[0]] for text in (bare_text, passage.text))
    if is_meant(openings.EVEN.search(before), written, openings.SAID) or openings.NOT_HEAPED.search(before):
        return True
    if before.endswith(_WHICH) or _is_grain(deadline, before):
        return True
    if _OF_THINGS.search(before) and "," in bare_text[deadline.span[1] : saying.end]:
        return True
    if _is_span(deadline) and openings.LASTS.search(before):
        return True
    if openings.PETITION.fullmatch(before) and openings.TOPIC_ENDS.match(bare_text, deadline.span[1], saying.end):
        return True
    unbound = deadline.op in (Operator.IN, Operator.ON) and deadline.recurrence is None
    matter = unbound and is_meant(openings.OF_MATTER.fullmatch(before), written, openings.SAID)
    return matter and "," in bare_text[deadline.span[1] : saying.end]


def _is_span(deadline: Deadline) -> bool:
    """Whether a time may tell how long something lasts: from one day to another, on a day, up to an hour."""
    to_it = deadline.op is Operator.BY and fold(deadline.phrase).startswith("den")
    return deadline.recurrence is None and (to_it or deadline.op in (Operator.FROM_TO, Operator.ON))


def _is_grain(deadline: Deadline, before: str) -> bool:
    """``rà soát nhu cầu theo từng tháng``, ``lập tiến độ chi tiết từng ngày``: how finely it is told, not how often."""
    if deadline.recurrence is not None and _DETAILED.search(before):
        return True
    each = deadline.recurrence is not None and fold(deadline.phrase).startswith("tung ")
    return each and _BY_EACH.search(before) is not None


def _is_event(deadline: Deadline, bare_text: str) -> bool:
    """``Ngày bầu cử (ngày 15/3/2026)``: a day in brackets says when something is, not by when to act."""
    dated = any(map(str.isdigit, deadline.phrase.partition("(")[0]))  # "ngày 16/12/2024 (thứ Hai)"
    in_brackets = bare_text.startswith("(", deadline.span[0] - 1) or ("(" in deadline.phrase and not dated)
    return deadline.op is Operator.ON and in_brackets and deadline.recurrence is None
