"""From a paragraph to sentences and clauses, without cutting at abbreviations, numbers and brackets."""

import re
from collections.abc import Iterator

# "P. Mỹ An", "TP. Huế", "Th.S. Lê", "đ/c Ng. Văn", "v.v." do not end a sentence.
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:[A-ZĐ]|TP|Tp|TX|TT|Th\.?S|TS|PGS|GS|BS|KS|CN|Ng|Tr|St|No|tr|NĐ|QĐ|đ/c|v\.v)$")
_NUMBER, _NUMBERED = re.compile(r"(?:^|[\s(])số$"), re.compile(r"\.\s+\d")  # "số. 12", but "chuyển đổi số. Giao …"
_ORDERED = re.compile(r"\.\s+(?:Giao|Yêu cầu|Đề nghị|Các|Để)\s")  # "… của UBND TP. Giao Sở A …"
_BOUNDARY = re.compile(r"[.!?](?=\s+(?:\((?:[ivx]{1,5}|[a-zđ]|\d{1,2})\)|[\"“(]?([^\W\d_]|\d)))|;")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]``, the mark at the end of each included."""
    yield from _cut(text, start, end, ".!?")


def clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of ``text[start:end]`` between semicolons, the semicolon included."""
    yield from _cut(text, start, end, ";")


def _cut(text: str, start: int, end: int, marks: str) -> Iterator[tuple[int, int]]:
    begin = start
    depth_from = start
    depth = 0
    for found in _BOUNDARY.finditer(text, start, end):
        if found.group() not in marks or (found[1] and not (found[1].isupper() or found[1].isdigit())):
            continue
        depth += _depth(text, depth_from, found.start())
        depth_from = found.start()
        if depth > 0 and found.start() - begin < 600:
            continue
        depth = 0
        if found.group() == "." and _is_abbreviated(text, max(begin, found.start() - 6), found.start()):
            continue
        yield begin, found.end()
        begin = found.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _is_abbreviated(text: str, begin: int, point: int) -> bool:
    """Whether the point belongs to an abbreviation that ``text[begin:point]`` ends with."""
    if _ORDERED.match(text, point):
        return False
    if _NUMBER.search(text, begin, point):
        return _NUMBERED.match(text, point) is not None
    return _ABBREVIATED.search(text, begin, point) is not None


def _depth(text: str, start: int, end: int) -> int:
    """How many brackets and quotation marks are opened less those closed."""
    part = text[start:end]
    return part.count("(") + part.count("“") - part.count(")") - part.count("”")
