"""The items of a reply that have a status and no figure: ``DA1 xong``, ``- Nhà ở: chưa làm``."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from directives.progress import Figure, Status
from directives.reading.figures.indicators import Names, names_project, project_starts
from directives.reading.figures.phrases import any_of
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.status_words import said_in

_PIECE = re.compile(r"(?:[^\n,;.!]|\.(?=\S))+")
_LISTED = re.compile(r"[ \t]*(?:[-+*•👉🔹▪]|\d{1,2}[ ]?[.)])?[ \t]*(?P<mark>[✅☑✔❌⏳])?[ \t]*")
_FAR = 80
"""Characters of a clause in which its status is looked for."""
_LABEL = re.compile(r"[^:\n]{2,60}:[ \t]*")
_ALL = any_of("tất cả | toàn bộ | mọi việc | các việc trên | các nội dung trên")
_FINISHED = any_of("xong | hoàn thành | hoàn tất | dứt điểm")
_NOT_SO = any_of("chưa | sẽ | phải | cần | để | nếu")
_WE = any_of("em | bên em | xã em | đơn vị")
_ALL_DONE = re.compile(
    rf"(?:^|(?<=[.;!?\n]))[ \t]*{_ALL}(?!\w)(?:[ \t]+(?!{_NOT_SO}(?!\w))[^\W\d_]+){{0,5}}?"
    rf"[ \t]+{_FINISHED}(?!\w)(?![ \t]*(?:{any_of('trước | vào')}(?!\w)|\d))"
    rf"|(?:^|(?<=[.;!?\n]))[ \t]*(?:{_WE}[ \t]+)?{any_of('đã')}(?:[ \t]+[^\W\d_]+){{1,3}}?"
    rf"[ \t]+{any_of('xong hết | hết xong | xong toàn bộ | xong tất cả')}(?!\w)"
)
"""``Tất cả đã chi xong``, ``Đã tiêu hủy xong hết rồi``"""
_MARKS = {"✅": Status.DONE, "☑": Status.DONE, "✔": Status.DONE, "❌": Status.NOT_STARTED, "⏳": Status.IN_PROGRESS}


def pieces_of(low: str) -> list[tuple[int, int]]:
    """The places of a text's clauses, cut before each project too where no mark parts them (``da1 xong da2 chua``)."""
    found: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(low):
        cuts = [piece.start()]
        for at in project_starts(low, piece.start(), piece.end()):
            before = low[max(cuts[-1], at - _FAR) : at]
            if any(map(str.isalpha, before)) and said_in(before)[0] not in (Status.NONE, Status.ACK):
                cuts.append(at)
        found += pairwise([*cuts, piece.end()])
    return found


def items_of(
    reply: ReplyText, pieces: Sequence[tuple[int, int]], figures: Sequence[Figure], indicators: Sequence[str]
) -> list[Figure]:
    """One figure without a value for each clause that names an item, says how it stands and has no amount."""
    names = Names(reply, indicators)
    starts = sorted(figure.span[0] for figure in figures)
    told = {figure.indicator for figure in figures}
    found: list[Figure] = []
    for start, end in pieces:
        span = reply.span(start, end)
        if bisect_left(starts, span[0]) < bisect_left(starts, span[1]):
            continue
        words = reply.low[start:end]
        listed = _LISTED.match(words)
        begin = listed.end() if listed else 0
        label = _LABEL.match(words, begin)
        if not (names_project(words) or names.known_in(words) or (begin and label)):
            continue
        status, at = said_in(words[label.end() if label else begin :])
        if status in (Status.NONE, Status.ACK) and listed and listed["mark"]:
            status, at = _MARKS[listed["mark"]], len(words)
        name = names.name(start + begin, start + (label.end() if label else begin + at))
        if name is not None and name not in told and status not in (Status.NONE, Status.ACK):
            found.append(Figure(name, None, None, None, status.value, span))
            told.add(name)
    return found


def says_all_done(reply: ReplyText, pieces: Sequence[tuple[int, int]], amounts: Sequence[Quantity]) -> bool:
    """Return True if a clause of its own says that it is done, and names nothing (``Đã hoàn thành. DA2 60%``)."""
    if _ALL_DONE.search(reply.low):
        return True
    names = Names(reply, ())
    starts = sorted(one.start for one in amounts)
    for start, end in pieces:
        words = reply.low[start:end]
        has_amount = bisect_left(starts, start) < bisect_left(starts, end)
        if has_amount or any(map(str.isdigit, words)) or said_in(words)[0] is not Status.DONE:
            continue
        if any(map(str.isalpha, words)) and names.name(start, end) is None:
            return True
    return False
