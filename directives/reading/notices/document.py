"""The notice as the grammar holds it: its text opened and folded, and the day from which its deadlines count."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from directives.deadline import Deadline
from directives.reading.deadlines import find_deadlines
from directives.reading.door import OpenedText
from directives.reading.notices.passage import LONGEST, Passage, passage_of
from directives.reading.notices.sentences.parting import duties_in
from directives.reading.notices.sentences.sayings import Saying, saying_of
from directives.reading.notices.sentences.splitting import sentences
from directives.reading.vietnamese import fold

# The day from which phrases are read where the document has none; what then depends on it is asked about.
_NO_DAY = date(2000, 1, 1)
# Without any of these no deadline is named.
_TIMED = re.compile(
    r"\d|thuong xuyen|dinh ky|lien tuc|hang |ngay|tuan|thang|quy|nam|gio|ket thuc|ram|tet|mung|giao thua|cuoi|dau "
    r"|giua|sang|chieu|toi |trua|hom|mai|nay|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|dot xuat|le "
)
# A day of its own, or the day of the document by its name.
_NAMES_A_DAY = re.compile(
    r"\d{1,2}\s*[/.-]\s*\d|ngay\s+\d|thang|nam\b|hom nay|nay\b|tuan|quy|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|tet|ram"
)
# "báo cáo tại phiên họp thường kỳ tháng 7": the kind of the session stands between it and its month.
_SESSION = re.compile(
    r"(?i:(?<=phiên họp )|(?<=kỳ họp )|(?<=hội nghị ))(?:(?!tháng |quý |năm |ngày )[^\W\d]+ ){1,4}(?=tháng \d)"
)
_REPORTED_AT = re.compile(r"(?i:báo cáo|trình|thông qua)\b[^,;.]*$")
_LONGEST_REPORT = 120
_EVENT_ASK = "“{phrase}” chưa nêu ngày: tính theo ngày của văn bản hay ngày diễn ra sự việc?"
_NO_DAY_ASK = "Văn bản không ghi ngày nên chưa tính được hạn “{phrase}”; xin cho biết ngày của văn bản."


def _without_kind(found: re.Match[str]) -> str:
    """As many spaces, so that every place stays where it is; as it was where nothing is reported at the session."""
    before = found.string[max(found.start() - _LONGEST_REPORT, 0) : found.start()]
    return " " * len(found.group()) if _REPORTED_AT.search(before) else found.group()


@dataclass(frozen=True, slots=True)
class Document:
    """``text`` is the opened text, ``bare`` the same folded, letter for letter as long."""

    opened: OpenedText
    bare: str
    day: date | None
    issuer: str | None = None
    _last: list[Passage] = field(default_factory=list)
    _found: dict[tuple[str, date], tuple[Deadline, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The opened text, into which all places of the grammar point."""
        return self.opened.text

    def passage(self, start: int, end: int) -> Passage:
        """The words of ``text[start:end]``."""
        for whole in self._last:
            if whole.start <= start and end <= whole.end:
                return whole.part(start, end)
        self._last[:] = [passage_of(self.text, start, end, self.opened)]
        return self._last[0]

    def quoted(self, start: int, end: int) -> str:
        """``text[start:end]`` with the letters that were given, in one line."""
        return " ".join(self.opened.verbatim(start, end).split())

    def sayings(self, start: int, end: int) -> list[Saying]:
        """The sentences of ``text[start:end]``, each with what it does."""
        whole = self.passage(start, end)
        sayings = [
            saying_of(whole.part(first, after), self.bare, self.issuer)
            for sentence in sentences(self.text, start, min(end, start + LONGEST))
            for first, after in duties_in(whole, self.bare, *sentence)
        ]
        if sayings and end > start + LONGEST:
            sayings[-1] = replace(sayings[-1], end=end)
        return sayings

    def deadlines(self, start: int, end: int) -> list[Deadline]:
        """The deadlines in ``text[start:end]`` in order, their spans in the opened text."""
        end = min(end, start + LONGEST)
        if not _TIMED.search(self.bare, start, end):
            return []
        text = _SESSION.sub(_without_kind, self.text[start:end].replace("\n", " "))
        return [self._placed(one, start) for one in self._read(text, self.day or _NO_DAY)]

    def _read(self, text: str, base: date) -> tuple[Deadline, ...]:
        """The deadlines of a text read from a day: each is read once, as lines of lists are often the same."""
        if (text, base) not in self._found:
            self._found[text, base] = find_deadlines(text, document_date=base)
        return self._found[text, base]

    def _placed(self, deadline: Deadline, start: int) -> Deadline:
        placed = replace(deadline, span=(deadline.span[0] + start, deadline.span[1] + start))
        if self._is_of_an_event(placed):
            return replace(placed, ask=placed.ask or _EVENT_ASK.format(phrase=placed.phrase))
        if self.day is None and placed.due is not None and str(placed.due.year) not in placed.phrase:
            return replace(placed, due=None, last_working_day=None, ask=_NO_DAY_ASK.format(phrase=placed.phrase))
        return self._of_its_year(placed) if self.day is None else placed

    def _of_its_year(self, deadline: Deadline) -> Deadline:
        """The deadline without its question, where that arose only from not knowing the year of the document."""
        if deadline.ask is None or deadline.due is None:
            return deadline
        alone = self._read(deadline.phrase, date(deadline.due.year, 1, 1))
        sure = len(alone) == 1 and alone[0].due == deadline.due and alone[0].ask is None
        return replace(deadline, ask=None, choices=()) if sure else deadline

    def _is_of_an_event(self, deadline: Deadline) -> bool:
        """``trước 6g30``, ``ngay trong ngày``: of which day, the phrase does not say; an event is as likely as this."""
        same_day = deadline.due is not None and deadline.due == self.day and deadline.recurrence is None
        return same_day and not _NAMES_A_DAY.search(fold(deadline.phrase))

    def given(self, start: int, end: int) -> tuple[tuple[int, int], str]:
        """The span and the text of ``text[start:end]`` without the spaces around it, as they were given."""
        while start < end and self.text[start] in " \t\n*_":
            start += 1
        while end > start and self.text[end - 1] in " \t\n*_,":
            end -= 1
        first, after = self.opened.span(start, end)
        return (first, after), self.opened.given[first:after]


def dates_differ(deadlines: Sequence[Deadline]) -> bool:
    """Whether the deadlines name more than one last day."""
    return len({one.due for one in deadlines if one.due is not None}) > 1
