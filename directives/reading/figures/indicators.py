"""Which indicator an amount belongs to, in the words of the reply."""

import re
from collections.abc import Sequence

from directives.indicator import indicator_code, indicator_key, indicator_words
from directives.reading.figures.phrases import any_of, not_behind, whole
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.roles import Placed

_MOST_WORDS = 10
"""A longer run of words before an amount is a sentence and names nothing."""
_MOST_ITEM_WORDS = 6

# Words around a name that are no part of it.
_AROUND = any_of("""
    =dạ | vâng | phát sinh | ghi nhận | em | anh | chị | tôi | mình | bên em | thưa | kính
    xin | xin phép | gửi | báo cáo | =đã | hiện | hiện tại | nay
    mới | đang | và | =còn | nhưng | thì | mà | riêng | trong đó | gồm | có | được | đạt | đạt được | là | kết quả
    tiến độ | khoảng | gần | hơn | trên | dưới | cụ thể | như sau | về | ạ | của | với | ước | ước đạt | xong
    làm | làm được | kế hoạch | đến ngày | đến | tới | chưa | chưa đạt | chưa đến | hoàn thành
    đã hoàn thành | số liệu | rồi | tính đến | ngày | tháng | tuần | hôm nay | sáng nay
    dự toán | giờ | bây giờ | số | tổng số | tổng | trong | từ | tầm | chừng | cỡ | độ | =chỉ | cả | đó | này | kia
    nhé | nha | ok | ừ | cũng | lũy kế | tuy nhiên | ngoài ra | số lượng | đúng | toàn | lên | tăng lên | phần
    phần trăm | vào | thực hiện | giao | được giao | đều | vẫn | dự kiến | phấn đấu | sẽ | mục tiêu
    cuối tháng | cuối năm | hết tháng | hết năm | tuần sau | tháng sau | để đạt | vướng | còn vướng | nhận được
    ở mức | đang ở mức | tạm tính | thực tế | cái | đầu | cuối | báo | em báo | đv | bên | chỉ tiêu giao | qua
    sang | năm | quý | kỳ này | trước | hứa
""")
_COMPOUNDS = any_of("""
    giao thông | giao khoán | giao đất | giao dịch | giao rừng | giao lưu | giáo dục | đầu tư | đầu vào | đầu ra
    số hóa | độ che phủ | độ tuổi | độ ẩm | làm sạch | làm giàu | làm đường | làm nhà | làm đất | cả nước | chỉ tiêu
    chỉ số | báo chí | về đích | phần mềm | phần thô | phần thân | phần móng | vào lớp | đến lớp | đến trường | sang tên
    sang nhượng | qua mạng | từ thiện | từ xa | trong nước | năm học | kế hoạch hóa | đạt chuẩn | có mặt | có việc làm
    ngày công | tuần tra | tuần lễ | tổng đàn | mới sinh | chị em | xin việc | tầm soát | tầm nhìn | đúng hạn
    đúng tuyến | toàn dân | toàn trình | trước hạn | quý hiếm | tháng thanh niên | mục tiêu quốc gia | đang theo học
    =chi trả | =chi lương | =chi thường xuyên | =chi đầu tư | lên lớp | đều tay | thực hiện dân chủ | làm việc
""")
"""Names that begin with a word which else only stands around a name: ``Giao thông``, ``đầu tư``."""
_QUARTER = rf"(?:{any_of('quý')}|q)[ \t]*(?:iv|i{{1,3}}|[1-4](?!\d))"
_MONTHS = rf"(?:\d{{1,2}}[ \t]+{any_of('tháng đầu năm | tháng qua | tháng')}|{any_of('tháng')}[ \t]*\d{{1,2}})"
_LEAD_IN = re.compile(
    rf"(?:[\s\W_]|(?!{_COMPOUNDS}(?!\w))(?:{_MONTHS}|{_QUARTER}|th?[\dǂ]{{1,2}}|{_AROUND}|da(?![ \t]*\d))(?!\w))+"
)
_IN_TWO = not_behind("""
    phát | thể | dân | quân | hệ | tham | chế | mật | tốc | trình | thành | cổ | học | địa | chứng | sĩ | nhiệt | cường
""")
"""``phát hiện``, ``dân số``, ``chế độ``, ``học phần``"""
_TAIL = re.compile(rf"(?:[\s\W_]|(?<!\w){_IN_TWO}{_AROUND})+$")
_TELLING = whole("báo cáo | gửi | thưa | trân trọng | cảm ơn | ngày | theo | căn cứ")
_NO_NAME = ("tỷ lệ", "ty le")
"""No name, unless a list has it as its label."""
_BULLET = re.compile(r"^[ \t]*(?:[-+*•✅❌⏳☑✔👉🔹▪]|(?:\d{1,2}|[a-zđ])[ ]?[.)]|\d{1,2}[/-])[ \t]*")
_NAME_ALONE = re.compile(r"[\s:]*([^\n,;.:]{2,40}?)[ \t]*(?=[\n,;.]|$)")
_PART_ALONE = re.compile(r" (tda\d+) ")
_NUMBER_NAME = (
    rf"[ \t]*(?:\d+(?:\.\d+)*|{any_of('một | =hai | =ba | bốn | năm | sáu | bảy | tám | chín | mười')}(?!\w))"
)
_PROJECT = re.compile(rf"(?<!\w)(?:{any_of('dự án | nội dung')}|da|nd){_NUMBER_NAME}")
_PART = re.compile(rf"(?<!\w)(?:{any_of('tiểu dự án')}|tda){_NUMBER_NAME}")
_ALIKE = re.compile(rf"(?<!\w){any_of('đều | mỗi | cùng')}(?!\w)")
_LONE_CAPITAL = re.compile(r"(?<=\w )[A-Z](?!\w)")
_CAPITAL = "ẞ"


class Names:
    """Gives each amount its indicator, one after another: by the words before it, the heading, or the last name."""

    def __init__(self, text: ReplyText, indicators: Sequence[str]) -> None:
        self._text = text
        self._known = sorted(((indicator_words(one), one) for one in indicators), key=lambda pair: -len(pair[0]))
        self._last: str | None = None
        self._heading: str | None = None
        self._project: str | None = None
        self._item: str | None = None

    def before(self, start: int, end: int) -> str | None:
        """The indicator of the amount at ``end``, ``start`` being where the amount before it ended."""
        line_start = start
        while (line_end := self._text.low.find("\n", line_start, end)) >= 0:
            if line_start > start or start == 0:
                self._read_heading(line_start, line_end)
            self._last, self._item, line_start = None, None, line_end + 1
        own = self._clause(line_start, end) or self._label(line_start, end)
        if own is None:
            return self._last if self._last is not None else self._heading
        self._last = self._known_as(self._of_item(self._in_full(own), line_start, end))
        return self._last

    def whole(self) -> str | None:
        """The indicator of a total: what the heading names, or what was asked about."""
        self._last = None
        return self._heading

    def behind(self, start: int, end: int) -> str | None:
        """The name that stands alone between two amounts, behind the first (``80% DA2, 65% DA3``)."""
        found = _NAME_ALONE.match(self._text.low, start, end)
        if found is None:
            return None
        words = self._text.written[found.start(1) : found.end(1)].strip("() \t")
        known = self.known_in(words)
        return known if known is not None else " ".join(words.split()) if names_project(words.lower()) else None

    def each(self, start: int, end: int) -> list[str]:
        """The projects that share one amount (``cả DA1 và DA2 đều đạt 100%``); empty where they do not."""
        clause = max(start, self._text.low.rfind("\n", start, end) + 1)
        if not _ALIKE.search(self._text.low, clause, end):
            return []
        found = [*_PART.finditer(self._text.low, clause, end)] or [*_PROJECT.finditer(self._text.low, clause, end)]
        names = [self._text.written[one.start() : one.end()] for one in found]
        return [self._known_as(self._in_full(name)) for name in names] if len(names) > 1 else []

    def name(self, start: int, end: int) -> str | None:
        """The name that the words ``start:end`` are, without the words around it; None where they name nothing."""
        low = self._text.low[start:end]
        known = self.known_in(low)
        if known is not None:
            return known
        capitals = _LONE_CAPITAL.finditer(self._text.written, start, end)
        for capital in capitals:  # Phường A is no "anh"
            low = f"{low[: capital.start() - start]}{_CAPITAL}{low[capital.end() - start :]}"
        bullet = _BULLET.match(low)
        begin = bullet.end() if bullet else 0
        projects = [found.start() for found in _PROJECT.finditer(low)]
        begin = max(begin, projects[-1]) if len(projects) > 1 else begin
        lead = _LEAD_IN.match(low, begin)
        begin = lead.end() if lead else begin
        tail = _TAIL.search(low, begin)
        stop = tail.start() if tail else len(low)
        name = " ".join(self._text.written[start + begin : start + stop].split())
        if name.lower() in _NO_NAME and not bullet:
            return None
        if not name or len(name.split()) > _MOST_WORDS or not any(map(str.isalpha, name)):
            return None
        return None if _TELLING.search(low, begin) else name

    def known_in(self, words: str) -> str | None:
        """The longest of the directive's own indicators that the words mention, in full or by its project."""
        if not self._known:
            return None
        said, code = f" {indicator_words(words)} ", indicator_code(words)
        in_full = (one for plain, one in self._known if f" {plain} " in said)
        by_code = (one for _, one in self._known if code is not None and indicator_key(one) == code)
        return next(in_full, None) or next(by_code, None) or self._by_part(said)

    def _by_part(self, said: str) -> str | None:
        """The only indicator of the directive that is the part of a project which is named alone (``TDA1``)."""
        part = _PART_ALONE.match(said)
        meant = [one for _, one in self._known if part is not None and part[1] in indicator_key(one).split()]
        return meant[0] if len(meant) == 1 else None

    def _known_as(self, own: str) -> str:
        """The directive's own indicator that a shorter name can only stand for (``nhà ở`` of ``Hỗ trợ nhà ở``)."""
        words = set(indicator_words(own).split())
        meant = [one for plain, one in self._known if words <= set(plain.split())]
        return meant[0] if len(meant) == 1 else own

    def _in_full(self, own: str) -> str:
        """A name with the project that it is a part of, where a heading or the words before it gave one."""
        low = own.lower()
        project = _PROJECT.search(low)
        if project is not None:
            self._project = own[project.start() : project.end()] if _PART.search(low) else None
            return own
        if self._heading is not None and _PROJECT.search(self._heading.lower()) and self.known_in(own) is None:
            return f"{self._heading} {own}"
        return f"{self._project} {own}" if self._project is not None and _PART.match(low) else own

    def _of_item(self, own: str, start: int, end: int) -> str:
        """A name with the label of its line before it, which goes for all amounts of the line (``Cầu A: móng 60%``)."""
        low = self._text.low
        cut = max(start, *(low.rfind(mark, start, end) + 1 for mark in (". ", ";")))
        colon = low.find(":", cut, end)
        if colon >= 0:
            bracket = low.find("(", cut, colon)
            self._item = self.name(cut, bracket if bracket > cut else colon)
        elif cut > start:
            self._item = None
        item = self._item
        if item is None or names_project(own.lower()) or self.known_in(own) is not None:
            return own
        if indicator_key(own) in indicator_key(item) or len(item.split()) > _MOST_ITEM_WORDS:
            return own
        return f"{item} {own}"

    def _read_heading(self, start: int, end: int) -> None:
        line = self._text.low[start:end].strip()
        if not line:
            self._heading = self._project = None
        elif line.endswith(":"):
            self._heading = self.name(start, end)
        elif (name := self.name(start, end)) is not None and _PROJECT.fullmatch(name.lower()) and line[0].isalpha():
            self._heading = name

    def _clause(self, start: int, end: int) -> str | None:
        """The name in the last clause of ``start:end``."""
        low = self._text.low
        cut = max(start, low.rfind(". ", start, end) + 1, *(low.rfind(mark, start, end) + 1 for mark in ",;"))
        colon = low.rfind(":", cut, end)
        if colon >= 0:
            return self.name(colon + 1, end) or self.name(cut, colon)
        return self.name(cut, end)

    def _label(self, start: int, end: int) -> str | None:
        """The label or the project that stood earlier in the line (``- DA2: đang làm, 60%``)."""
        low = self._text.low
        cut = max(low.rfind(mark, start, end) for mark in ",;(")
        if cut < 0:
            return None
        colon = low.find(":", start, cut)
        if colon >= 0:
            return self.name(start, colon)
        projects = list(_PROJECT.finditer(low, start, cut))
        return (
            self._text.written[projects[-1].start() : projects[-1].end()] if projects else self.known_in(low[start:cut])
        )


def names_project(words: str) -> bool:
    """Return True if words in small letters name a project or a part of one (``DA3``, ``tiểu dự án 2``)."""
    return _PROJECT.search(words) is not None or _PART.search(words) is not None


def project_starts(low: str, start: int, end: int) -> list[int]:
    """Where in ``low[start:end]`` the names of projects, not of their parts, begin."""
    return [found.start() for found in _PROJECT.finditer(low, start, end)]


def named(reply: ReplyText, amounts: Sequence[Placed], indicators: Sequence[str]) -> list[tuple[Placed, str | None]]:
    """Each amount with the name of its indicator, None for the one that was asked about."""
    names = Names(reply, indicators)
    starts = [0]
    for one in amounts:
        starts.append(starts[-1] if one.in_label else one.quantity.end)
    found = [
        names.whole() if one.sums_up else names.before(start, one.name_end)
        for start, one in zip(starts, amounts, strict=False)
    ]
    if found and found[0] is None:
        ends = [*(one.quantity.start for one in amounts[1:]), len(reply.low)]
        behind = [names.behind(one.quantity.end, end) for one, end in zip(amounts, ends, strict=True)]
        found = behind if all(behind) else found
    shared = [names.each(start, one.name_end) for start, one in zip(starts, amounts, strict=False)]
    given = zip(amounts, found, shared, strict=True)
    return [(one, name) for one, own, each in given for name in (each if each else (own,))]
