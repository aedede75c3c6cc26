"""Where a directive parts by its deadlines: ``gửi dự thảo trước ngày 20/9, trình trước ngày 30/9`` are two."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from directives.deadline import ONGOING, Deadline
from directives.reading.notices.lexicon import openings
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.dated_clauses import (
    Part,
    acts_before,
    closes,
    hands_in_after_event,
    is_act_of_its_own,
    is_another,
    is_another_act,
    is_behind_semicolon,
    is_closed,
    is_paper_sent,
    is_time_alone,
    opens,
    reports,
    tells_time,
)
from directives.reading.notices.sentences.parting import breaks_in
from directives.reading.notices.sentences.splitting import sentences

# "tổ chức triển khai thực hiện, báo cáo …" may be all that is asked; "nghiêm túc triển khai, báo cáo …" asks to report
_EARNESTLY = re.compile(r"nghiem tuc|khan truong|kip thoi")
_REPORT = re.compile(r"\b(?:tong hop(?: ket qua| so lieu)?,? )?(?:gui |nop )?(?:bao cao|ket qua)\b")
_LONGEST_CLOSE = 200


@dataclass(frozen=True, slots=True)
class Cut:
    """Where another directive begins; ``doubtful`` where its deadline may yet be that of what stands before it."""

    place: int
    doubtful: bool


def cuts_of(whole: Passage, bare_text: str, start: int, end: int, deadlines: Sequence[Deadline]) -> list[Cut]:
    """The places in ``[start, end)`` at which another directive of the same unit begins, by its deadlines."""
    inside_it = [one for one in deadlines if start <= one.span[0] < end]
    inside = whole.part(start, end)
    closing = _report_of_closing(bare_text, start, inside_it)
    dated = [one for one in inside_it if one.recurrence != ONGOING]
    if closing is not None:
        return [Cut(closing, doubtful=False)]
    if not dated:
        return []
    parts = _parts(inside, bare_text, dated)
    cuts: list[Cut] = []
    begin, candidate = start, -1
    later: Part | None = None
    seen: list[Deadline] = []
    for place, part in enumerate(parts):
        cut = None
        timed = tells_time(bare_text, part)
        handed = bool(seen) and hands_in_after_event(bare_text, seen, part)
        if seen and candidate >= 0 and not (timed or handed) and is_another(bare_text, seen, part):
            cut = Cut(candidate, doubtful=False)
        elif timed or handed:
            candidate = -1 if handed else candidate
        elif part.start > begin and part.clause and (seen or is_closed(bare_text, begin, part)):
            later = None if seen or is_time_alone(inside, part) else _recurring(parts[place + 1 :], part)
            cut = Cut(part.start, doubtful=False) if later is None else None
        elif (
            (candidate == part.start and is_another_act(inside, bare_text, part))
            or (later is not None and part.start == later.start)
            or (part.start > begin and part.clause and is_paper_sent(bare_text, part))
        ):
            cut = Cut(part.start, doubtful=False)
        elif part.start > begin and part.clause and is_act_of_its_own(inside, bare_text, part):
            cut = Cut(part.start, doubtful=True)
        if cut is not None and acts_before(inside, begin, cut.place):
            cuts.append(cut)
            begin, candidate, seen = cut.place, -1, []
        seen += part.own
        if candidate < 0 and place + 1 < len(parts) and closes(inside, bare_text, part):
            candidate = parts[place + 1].start if opens(inside, parts[place + 1]) else -1
    return cuts


def _report_of_closing(bare_text: str, start: int, deadlines: Sequence[Deadline]) -> int | None:
    """``… nghiêm túc triển khai thực hiện, báo cáo về Sở A trước ngày 5/8.``: where the report begins."""
    for one in deadlines:
        begins = [found.start() for found in _REPORT.finditer(bare_text, start, one.span[0])]
        if one.recurrence is not None and reports(bare_text, one.span[0]):
            begins.append(one.span[0])
        for begin in begins:
            closed = openings.CLOSED.search(bare_text[max(start, begin - _LONGEST_CLOSE) : begin])
            if closed and (one.recurrence is not None or _EARNESTLY.match(closed.group())):
                return begin
    return None


def _parts(inside: Passage, bare_text: str, dated: Sequence[Deadline]) -> list[Part]:
    breaks = [at for at in breaks_in(inside) if not any(one.span[0] < at < one.span[1] for one in dated)]
    stops = [inside.start, *breaks, inside.end]
    ends = [after for _, after in sentences(inside.text, inside.start, inside.end)]
    clauses = [at for at in breaks if is_behind_semicolon(bare_text, at)]
    parts = []
    for first, after in pairwise(stops):
        own = [one for one in dated if first <= one.span[0] < after]
        clause: list[Deadline] = []
        if first in clauses:
            last = min(next((at for at in clauses if at > first), inside.end), ends[bisect_right(ends, first)])
            clause = [one for one in dated if first <= one.span[0] < last]
        parts.append(Part(first, after, own, clause))
    return parts


def _recurring(following: Sequence[Part], part: Part) -> Part | None:
    """The later part of the clause that alone recurs (``xử lý vướng mắc, hằng tháng báo cáo …``): it is cut there."""
    first = part.clause[0]
    return next((one for one in following if one.own and one.own[0] is first and first.span[0] == one.start), None)
