"""The words of a reply that tell what is in the way, kept as they were written."""

import re

from directives.reading.figures.phrases import whole
from directives.reading.figures.reply_text import ReplyText

_TROUBLE = whole(
    "vướng", "vướng mắc", "khó khăn", "kẹt", "do", "vì", "bởi vì", "nguyên nhân", "lý do", "thiếu", "chưa có kinh phí",
    "chưa có vốn", "chưa bố trí", "tạm dừng", "tồn tại", "hạn chế", "chậm", "trở ngại", "bất cập", "không đủ", "chưa đủ",
)  # fmt: skip
_NONE = whole("không vướng", "không có vướng mắc", "không có khó khăn", "không khó khăn", "ko vướng", "k vướng gì")
_END = re.compile(r"[\n;!?]|\.(?=\s|$)")


def obstacles_in(text: ReplyText) -> str | None:
    """The clauses about trouble, each from its beginning to the end of its sentence, joined by ``; ``."""
    kept: list[str] = []
    start = 0
    for stop in [*(found.start() for found in _END.finditer(text.low)), len(text.low)]:
        sentence = text.low[start:stop]
        found = _TROUBLE.search(sentence)
        if found is not None and not _NONE.search(sentence):
            begins = max(sentence.rfind(mark, 0, found.start()) + 1 for mark in ",(")
            kept.append(text.written[start + begins : stop].strip(" \t-+*•,.:()"))
        start = stop + 1
    return "; ".join(kept) or None
