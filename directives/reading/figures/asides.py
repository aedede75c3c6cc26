"""What has digits and is no figure: dates, hours, terms, documents, telephones, names with a number in them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from directives.reading.figures.phrases import any_of
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.units import NAMED_BY_NUMBER


class AsideKind(StrEnum):
    """What an aside is."""

    PHONE = "phone"
    DOCUMENT = "document"
    DATE = "date"
    HOUR = "hour"
    TERM = "term"
    NAME = "name"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Aside:
    """Characters ``start:end`` of the text that are no figure."""

    kind: AsideKind
    start: int
    end: int


_SPACE = r"[ \t]*"
_DAY_MONTH = r"(?:0?[1-9]|[12]\d|3[01])[ \t]?[/.-][ \t]?(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_FULL_DATE = rf"{_DAY_MONTH}[ \t]?[/.-][ \t]?(?:{_YEAR}|\d\d)(?![\d.,]*\d)"
_MONTH_YEAR = rf"(?:{_SPACE}[/-]{_SPACE}{_YEAR}|[ \t]+{any_of('năm')}[ \t]+{_YEAR})?"
_DAY_WORDS = any_of(
    "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đến", "tới", "trước", "sau", "từ", "đến hết", "hạn", "mùng", "mồng",
    "kể từ", "tính đến", "đến ngày", "trước ngày", "từ ngày", "vào",
)  # fmt: skip
_COUNTS = rf"(?!{_SPACE}(?:%|/{_SPACE}\d|[.,]?\d|{any_of('phần trăm', 'tỷ', 'tỉ', 'triệu', 'trđ')}(?!\w)))"
_DOCUMENTS = any_of(
    "công văn", "cv", "quyết định", "qđ", "nghị quyết", "nq", "thông tư", "nghị định", "nđ", "tờ trình", "ttr",
    "chỉ thị", "công điện", "hướng dẫn số", "kế hoạch số", "kh số", "báo cáo số", "bc số", "thông báo số", "tb số",
    "giấy mời", "văn bản số", "vb số", "luật số", "mã số", "số hiệu", "mst", "cccd", "cmnd", "stk", "số tài khoản",
    "tài khoản số", "số đt", "sđt", "điện thoại", "hotline", "zalo", "đt liên hệ",
)  # fmt: skip

# In this order: of two readings at one place the first wins.
_ASIDES: tuple[tuple[AsideKind, str], ...] = (
    (AsideKind.ORDINAL, rf"^[ \t]*(?:[-+*•][ \t]*)?\(?\d{{1,2}}(?:[.)][ \t]*(?=[^\W\d])|[.)][ \t]+(?=\S)|[/-][ \t]*(?=[^\W\d])|\)[ \t]*(?=\S))"),
    (AsideKind.PHONE, r"(?<![\w.,/])(?:\+?84|0)[ \t.-]?[1-9]\d?(?:[ \t.-]?\d){7,8}(?![\d%])"),
    (AsideKind.DOCUMENT, rf"(?<!\w){_DOCUMENTS}(?:[ \t]+{any_of('số')})?{_SPACE}:?{_SPACE}\d[\w.,/-]*"),
    (AsideKind.DOCUMENT, r"(?<![\w.,/])\d{1,6}[ \t]?/(?:\d{4}[ \t]?/)?[ \t]?[a-zđ]{2,10}(?:-[a-zđ&]+[\w-]*)+"),
    (AsideKind.DATE, rf"(?:(?<!\w){_DAY_WORDS}[ \t]+)?(?<![\w.,/]){_FULL_DATE}"),
    (AsideKind.DATE, rf"(?<![\w.,/]){_YEAR}-\d\d-\d\d(?!\d)"),
    (AsideKind.DATE, rf"(?<!\w){any_of('ngày')}[ \t]+\d{{1,2}}[ \t]+{any_of('tháng')}[ \t]+\d{{1,2}}{_MONTH_YEAR}(?![\d,])"),
    (AsideKind.DATE, rf"(?<!\w){_DAY_WORDS}[ \t]+{_DAY_MONTH}(?![\d.,]*\d)(?!{_SPACE}(?:%|/))"),
    (AsideKind.DATE, rf"(?<!\w){any_of('ngày', 'mùng', 'mồng')}[ \t]+\d{{1,2}}(?![\d,/]|\.\d)"),
    (AsideKind.TERM, rf"(?<![\w.,/])\d{{1,2}}[ \t]+{any_of('tháng')}(?:[ \t]+{any_of('đầu năm', 'cuối năm', 'qua')}(?:[ \t]+{_YEAR})?)?(?!\w)"),
    (AsideKind.DATE, rf"(?<!\w)(?:{any_of('tháng')}{_SPACE}|t)\d{{1,2}}(?![\d,.]*\d|{_SPACE}%){_MONTH_YEAR}"),
    (AsideKind.DATE, rf"(?<!\w)(?:{any_of('quý')}[ \t]*|q)(?:iv|i{{1,3}}|[1-4])(?!\w|{_SPACE}%)(?:{_SPACE}[/-]?{_SPACE}(?:{any_of('năm')}[ \t]+)?{_YEAR})?"),
    (AsideKind.DATE, rf"(?<!\w){any_of('năm')}[ \t]+{_YEAR}(?:{_SPACE}-{_SPACE}{_YEAR})?(?!\d)"),
    (AsideKind.DATE, rf"(?<![\w.,/]){_YEAR}{_SPACE}-{_SPACE}{_YEAR}(?!\d)"),
    (AsideKind.DATE, rf"(?<![\w.,/])20[0-4]\d(?![\d.,]*\d|{_SPACE}(?:%|/|[^\W\d]))"),
    (AsideKind.DATE, rf"(?<!\w){any_of('kế hoạch', 'kh', 'vốn', 'nguồn', 'dự toán', 'ngân sách', 'chỉ tiêu', 'vụ', 'kỳ', 'đợt')}[ \t]+{_YEAR}(?![\d.,]*\d)"),
    (AsideKind.HOUR, r"(?<![\w.,/])(?:[01]?\d|2[0-4])[ \t]?(?:h|g|giờ|gio)(?:[ \t]?[0-5]\d(?:[ \t]?(?:p|phút|phut))?)?(?!\w)"),
    (AsideKind.HOUR, r"(?<![\w.,/:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d%.,])"),
    (AsideKind.TERM, rf"(?<![\w.,/])\d{{1,3}}(?:{_SPACE}-{_SPACE}\d{{1,3}})?[ \t]+{any_of('ngày', 'tuần', 'tháng', 'năm', 'giờ', 'tiếng', 'phút', 'hôm', 'quý', 'ngày làm việc', 'buổi sáng', 'tuổi')}(?!\w)"),
    (AsideKind.NAME, r"(?<!\w)(?:ql|tl|đt|dt|hl|km)[ \t]?\d+[a-z]?(?:[ \t]?\+[ \t]?\d+)+(?!\w)"),
    (AsideKind.NAME, rf"(?<!\w){any_of('số')}[ \t]*:?[ \t]*\d+(?:[/-][\w-]+)+"),
    (AsideKind.NAME, rf"(?<!\w)(?:{any_of(*NAMED_BY_NUMBER)}|{any_of('thứ', 'p', 'q', 'k')})(?:[ \t]+{any_of('số')})?[ \t]?\d+(?![\d/]|[.,]\d){_COUNTS}[a-z]?(?:\.\d+)*(?!\w)"),
    (AsideKind.NAME, rf"(?<!\w)(?!{any_of('đạt', 'được', 'đc', 'dc', 'mới', 'th', 'kh', 'còn', 'là')}\d)[^\W\d_]{{1,4}}\d+(?:\.\d+)*(?![\w%/]|[.,]\d)"),
)  # fmt: skip
_PATTERN = re.compile("|".join(f"(?P<a{place}>{source})" for place, (_, source) in enumerate(_ASIDES)), re.MULTILINE)
# An abbreviation in capitals behind a slash is a document's (``15/BC``), a word in small letters a count's.
_CAPITAL_NUMBER = re.compile(r"(?<![\w.,/])\d{1,6}[ \t]?/[ \t]?(?!TỔNG|TONG|SỐ)(?:\d{4}/)?[A-ZĐ]{2,8}(?:-[A-ZĐ]+)*\b")


def asides_of(text: ReplyText) -> list[Aside]:
    """The asides of a reply, in order, none inside another."""
    found = [
        Aside(_ASIDES[int((match.lastgroup or "a0")[1:])][0], match.start(), match.end())
        for match in _PATTERN.finditer(text.low)
    ]
    capital = [Aside(AsideKind.DOCUMENT, m.start(), m.end()) for m in _CAPITAL_NUMBER.finditer(text.written)]
    taken: list[Aside] = []
    for aside in sorted(capital + found, key=lambda one: one.start):
        if not taken or aside.start >= taken[-1].end:
            taken.append(aside)
    return taken
