"""The words of a reply that tell what is in the way, kept as they were written."""

import re

from directives.reading.figures.phrases import whole
from directives.reading.figures.reply_text import SENTENCE_END, ReplyText

_TROUBLE = whole("""
    vướng | =kẹt | bi ket | =do | vì | bởi | nguyên nhân | thiếu | chưa có kinh phí
    chưa có vốn | chưa bố trí | tạm dừng | hạn chế | trở ngại | bất cập | không đủ | chưa đủ | chờ vốn
    chờ hướng dẫn | chờ phê duyệt | không thể | khó | mưa | ách tắc | bị trả | không đồng ý | chưa đồng ý
    chưa chịu | không chịu | chưa được duyệt | chưa được phê duyệt | hết kinh phí | chưa có hướng dẫn
    chưa có mặt bằng | đối tượng đi làm xa
""")
_NO_TROUBLE = whole("""
    không vướng | không có vướng | không có khó khăn | không khó khăn | không gặp khó khăn
    vướng mắc: không | khó khăn: không | vướng mắc không có | khó khăn không có
""")
_HEAD = re.compile(r"^[ \t]*(?:[-+*•]|\d{1,2}[.)])?[ \t]*")


def obstacles_in(text: ReplyText) -> str | None:
    """The clauses about trouble, each from its beginning to the end of its sentence, joined by ``; ``."""
    kept: list[str] = []
    start = 0
    for stop in [*(found.start() for found in SENTENCE_END.finditer(text.low)), len(text.low)]:
        sentence = text.low[start:stop]
        found = _TROUBLE.search(sentence)
        if found is not None and not _NO_TROUBLE.search(sentence):
            begins = max(sentence.rfind(mark, 0, found.start()) + 1 for mark in ",(")
            kept.append(_HEAD.sub("", text.written[start + begins : stop]).strip(" \t-+*•,.:()"))
        start = stop + 1
    return "; ".join(filter(None, kept)) or None
