"""Which indicator an amount belongs to, in the words of the reply."""

import re
from collections.abc import Sequence

from directives.reading.figures.phrases import any_of
from directives.reading.figures.reply_text import ReplyText
from directives.reading.vietnamese import fold

_WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 10
"""A longer run of words before an amount is a sentence and names nothing."""

# Words around a name that are no part of it.
_AROUND = any_of(
    "dạ",
    "vâng",
    "em",
    "e",
    "anh",
    "chị",
    "a",
    "c",
    "báo cáo",
    "bc",
    "thưa",
    "kính",
    "xin",
    "gửi",
    "đã",
    "hiện",
    "hiện nay",
    "hiện tại",
    "đến nay",
    "nay",
    "mới",
    "đang",
    "và",
    "còn",
    "nhưng",
    "thì",
    "riêng",
    "trong đó",
    "có",
    "được",
    "đạt",
    "là",
    "kết quả",
    "tiến độ",
    "khoảng",
    "gần",
    "hơn",
    "trên",
    "tổng số",
    "cụ thể",
    "như sau",
    "về",
    "ạ",
    "của",
    "với",
    "ước",
    "ước đạt",
    "xong",
    "làm",
    "làm được",
    "đc",
    "dc",
    "năm",
    "kế hoạch",
    "kh",
    "tỷ lệ",
    "đến ngày",
    "đến",
    "chưa",
    "th",
    "thực hiện",
    "chưa đạt",
    "hoàn thành",
    "số liệu",
    "rồi",
    "tính đến",
    "ngày",
    "tháng",
    "dự toán",
    "giờ",
    "số",
    "trong",
    "từ",
    "tầm",
    "chừng",
    "cỡ",
)
_LEAD_IN = re.compile(rf"(?:[\s\W_]|(?:{_AROUND}(?!\w)))+")
_BEHIND = any_of(
    "đã",
    "hiện",
    "mới",
    "đang",
    "được",
    "đạt",
    "là",
    "khoảng",
    "gần",
    "hơn",
    "trên",
    "tổng",
    "đc",
    "dc",
    "ước",
    "ước đạt",
    "chưa",
    "xong",
    "th",
    "thực hiện",
    "hoàn thành",
    "rồi",
    "tiến độ",
    "có",
    "đạt được",
    "kết quả",
    "tỷ lệ",
    "làm được",
    "thì",
    "chừng",
    "tầm",
    "chỉ",
)
_TAIL = re.compile(rf"(?:[\s\W_]|(?<!\w){_BEHIND})+$")


def name_before(text: ReplyText, start: int, end: int) -> str | None:
    """The indicator that the words between ``start`` and ``end`` name, as written; None where they name none."""
    low = text.low[start:end]
    lead = _LEAD_IN.match(low)
    begin = lead.end() if lead else 0
    tail = _TAIL.search(low, begin)
    stop = tail.start() if tail else len(low)
    name = text.written[start + begin : start + stop].strip()
    if not name or len(name.split()) > MOST_WORDS:
        return None
    return " ".join(name.split())


def known_name(words: str, indicators: Sequence[str]) -> str | None:
    """The longest of the directive's own indicators that the words mention."""
    if not indicators:
        return None
    said = _plain(words)
    return next((one for one in sorted(indicators, key=len, reverse=True) if _plain(one) in said), None)


def _plain(words: str) -> str:
    return f" {' '.join(_WORD.findall(fold(words)))} "
