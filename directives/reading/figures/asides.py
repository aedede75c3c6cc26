"""What has digits and is no figure: dates, hours, terms, documents, telephones, names with a number in them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from directives.reading.figures.phrases import any_of, forms_of, not_behind
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.units import (
    COUNTED,
    NAMED_BY_NUMBER,
    PLACES_BY_NUMBER,
    SELDOM_NAMED,
    SPOKEN_NAMES,
)


class AsideKind(StrEnum):
    """What an aside is."""

    ORDINAL = "ordinal"
    PHONE = "phone"
    DOCUMENT = "document"
    DATE = "date"
    HOUR = "hour"
    TERM = "term"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Aside:
    """Characters ``start:end`` of the text that are no figure."""

    kind: AsideKind
    start: int
    end: int


_ = r"[ \t]*"
__ = r"[ \t]+"
_ALONE = r"(?<![\w.,/+])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DAY_MONTH = rf"{_DAY}[ \t]?[/.-][ \t]?(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_OF_YEAR = rf"(?:{_}[/.-]{_}{_YEAR}|{__}{any_of('năm')}{__}{_YEAR})?"
_WHEN = any_of("""
    ngày | hôm | sáng | trưa | chiều | tối | đến | tới | trước | sau | từ | đến hết | hạn | mùng | mồng | kể từ
    vào | tính đến | đến ngày | tới ngày | trước ngày | từ ngày | sau ngày | hết ngày | sáng ngày | chiều ngày
    kết thúc | quy định | hẹn
""")
_DOCUMENTS = any_of("""
    công văn | cv | quyết định | qđ | nghị quyết | nq | thông tư | nghị định | nđ | tờ trình | ttr | chỉ thị
    công điện | hướng dẫn số | kế hoạch số | báo cáo số | thông báo số | tb số | giấy mời | văn bản số | vb số
    luật số | mã số | số hiệu | mã hồ sơ | mst | cccd | cmnd | stk | số tài khoản | tài khoản số | số đt | sđt
    điện thoại | hotline | zalo | biển số | mật khẩu | mật khẩu wifi | pass | pass wifi | mã otp | otp | id zoom
    passcode | mã họp | mã xác nhận | địa chỉ | mã đơn vị | mã số thuế | mã vạch
""")
_BY = any_of("theo | tại | của | thực hiện | căn cứ | thi hành | trong")
_LETTERED = any_of("=tb | =kh | =bc | =ct | =tbkl | =ctr | =đa | =hd")
"""Papers by their letters alone: ``việc giao tại TB 156``."""
_MORE_PAPERS = (
    rf"(?:{_}(?:,|{any_of('và')}){_}\d{{1,5}}(?![\d/]|[.,]\d)"
    rf"(?={_}(?:[,;.)\n]|$|{any_of('và | đôn đốc | chỉ đạo | về | của | ngày | nhắc | hướng dẫn')}(?!\w)))){{0,6}}"
)
"""``CV 301, 315 đôn đốc``"""
_ACCOUNTS = any_of("tài khoản | số tài khoản | stk | tk | thẻ | số thẻ | cccd | cmnd | mst | mã số thuế | mã hồ sơ")
_AFTER_PLAN = "(?:" + "|".join(f"(?<={word} )" for word in forms_of("kế hoạch | hợp đồng")) + ")"
_EVENTS = any_of(
    "bàn giao | khánh thành | thông xe | đóng điện | khai giảng | nghiệm thu | khởi công | hoàn thành | xong | họp"
)
_POINT = rf"(?:[ ]?[.)]{_}(?=[^\W\d])|[ ]?[.)]{__}(?=\S)|[/-]{_}(?!{any_of('tổng | số')})(?=[^\W\d]))"
_MINUTES = r"(?:[ \t]?[0-5]\d(?:[ \t]?(?:p|phút|phut))?(?![ \t]?/))?"
_ROUND_THE_CLOCK = rf"(?={_}(?:[,;.!\n)]|$|{any_of('giờ | để | và | tại | ở')}(?!\w)))"
_NO_COUNT = rf"(?!{_}(?:%|/{_}\d|{any_of('phần trăm | tỷ | triệu | tr | trđ | nghìn | ngàn')}(?!\w)))"
_NAME_ENDS = any_of("và | chưa | đã | đạt | đang | xong | hoàn thành | là | thì | bị | dài | rộng | từ | thi công")
_MORE_NUMBERS = rf"(?:{_}(?:,|{any_of('và')}){_}\d{{1,2}}(?={_}(?:[,;.\n)]|$|{_NAME_ENDS}(?!\w))))*"
_WITH_DOOR = any_of("hàng | khẩu | hiệu | sông | biển | đập | sổ | cống | lò | rừng | xả | van")
_NO_LABEL = not_behind("""
    tháng | quý | năm | tuần | ngày | hôm | lúc | hồi | đến | tới | đạt | được | xong | là | tổng | tổng số | còn | có
    thêm | mới | giao | kế hoạch | làm | gồm | cả | khoảng | hơn | gần | tăng | giảm
""")
_NUMBERED = rf"(?:{__}{any_of('số')})?[ \t]?"
_NUMBER_OF_NAME = (
    rf"(?!0\d\d)\d+(?![\d/]|[.,]\d){_NO_COUNT}(?:\.\d+)*(?:-\d{{1,2}}(?![\d%]))*(?:[a-z]\d*)?(?!\w){_MORE_NUMBERS}"
)
_NO_NUMBER_OF = not_behind("""
    =hồ | ho | tổng | con | chỉ | tỷ | dân | đổi | quân | sĩ | nhân | trị | điểm | hệ | doanh
    ký | tế | nghệ | thuật | năng | tảng | tầng | quyền | hội
""")
"""``hồ sơ`` typed bare, ``chữ ký số``, and what is counted: their numbers are not those of a document."""
_NOT_MANY = not_behind("""
    hai | ba | bốn | các | cả | những | tài | biên | văn | đồng | góp | thời | trọng | thí | thành | cổ | từng | mỗi
    số | chú
""")
"""``tổng hai đợt 55 hộ``: behind several of them stands no name; ``đồng ý 371``, ``số lớp 12``."""
_THINGS = any_of("""
    hộ | người | nhân khẩu | khẩu | phiếu | hồ sơ | trường hợp | học sinh | học viên
    buổi | cuộc | bài | tin | mũi | liều | ca | khách | thành viên | đối tượng | bệnh nhân
    con | ha | km | tấn | kg | cây | cháu | trẻ | lượt | đồng chí | đoàn viên | hội viên | đảng viên
    thẻ | lao động | cơ sở | vụ | đơn | suất | thí sinh | chị em | cán bộ | thùng | chiến sĩ | mốc
""")
_THINGS_BEHIND = rf"(?!\d+{__}{_THINGS}(?!\w))"
_TERMS = any_of("""
    ngày | ngày làm việc | tuần | tháng | tháng đầu năm | tháng cuối năm | tháng qua | năm | giờ | tiếng | phút
    hôm | quý | tuổi | tháng nữa | hôm nữa
""")
_NO_MORE = rf"(?!\w|{__}\d{{1,2}}(?![\d.,]*\d)|{__}{any_of('công')}(?!\w))"
"""``200 ngày công`` counts work, not days."""
_YEARS_OF = any_of("kế hoạch | dự toán | ngân sách | chỉ tiêu | vụ | kỳ | tháng đầu năm")
_FUNDS_OF = any_of("vốn | nguồn | nguồn vốn")
"""The funds of a former year are spent in this one."""
_OF_MONTH = rf"(?:{__}{any_of('tháng')}{__}\d{{1,2}})?"
_SECTIONS = any_of("mục | điểm | khoản | tiêu chí | chỉ tiêu | biểu | bảng | phụ lục | phần | nội dung | câu")
_NO_SUCH_NUMBER = not_behind("""
    tổng | con | hồ | chỉ | dân | tỷ | một | đa | thiểu | chốt | ghi | báo | là | đạt | được | lấy | ra | mới | cũ
    với | có | cho | sửa | thay | bằng | còn | của | điểm | mã | đổi | trong | trên | hệ | ước | quân | sĩ | nhân
""")
_NOUN = "|".join(sorted(map(re.escape, COUNTED), key=len, reverse=True))
_NOT_COUNTED = rf"(?!{__}(?:{_NOUN})(?!\w))"
_NO_UNIT = rf"(?!(?:{_NOUN}|{any_of('tỷ | triệu | tr | trđ | nghìn | ngàn | đồng')})(?!\w))"
_SPOKEN = any_of("một | =hai | =ba | bốn | năm | sáu | bảy | tám | chín | mười")
_NOT_SPOKEN_ON = rf"(?!{__}{any_of('mươi | mười | trăm | phẩy | phần | chục | tỷ | triệu | nghìn | rưỡi | lăm')}(?!\w))"
_VERBS = any_of("đạt | được | mới | th | kh | còn | là | gần | hơn | xong")

# Of two readings at one place the first wins.
_ASIDES: tuple[tuple[AsideKind, str], ...] = (
    # 1. | 2) | (3) | 4/ Nhà ở | - 5. before the words of a list
    (AsideKind.ORDINAL, rf"^{_}(?:[-+*•]{_})?\(?\d{{1,2}}{_POINT}"),
    (AsideKind.ORDINAL, rf"(?:^|(?<=[;.])){_}\d{{1,2}}/{__}(?=\d)"),  # 2/ 1.980 hộ ký
    (AsideKind.NAME, rf"{_ALONE}\d+(?:[.,]\d+)?[ ]?(?:kva?|mbps|gb|inch)(?!\w)"),
    (AsideKind.NAME, r"<3(?![\d%])"),  # a heart
    (AsideKind.NAME, rf"(?<!\w){any_of('mã hồ sơ | mã số | số hồ sơ')}{_}:?{_}[a-z]\d+(?:[.-]\d+)+"),
    (AsideKind.DATE, rf"(?<!\w)(?:sn|{any_of('sinh năm | năm sinh')}){_}:?{_}(?:19|20)\d\d(?!\d)"),
    # 1.2. Nhà ở, 2.1 Giải ngân
    (AsideKind.ORDINAL, rf"^{_}(?:[-+*•]{_})?\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?:[.)]{__}|{__}{_NO_UNIT})(?=[^\W\d])"),
    (AsideKind.ORDINAL, rf"(?<=[;.,:]){__}\(?\d{{1,2}}\){_}(?=[^\W\d])"),
    (AsideKind.NAME, rf"{_ALONE}\d\d[ ]?[a-zđ][a-zđ\d]?[ ]?[-.][ ]?\d{{3}}(?:\.?\d\d|\d)(?![\d%])"),  # 74A-012.34
    (AsideKind.PHONE, r"(?<![\w.,/])(?:\+?84|0)[ \t.-]?[1-9]\d?(?:[ \t.-]?\d){7,8}(?![\d%])"),
    (AsideKind.PHONE, rf"{_ALONE}\d{{9,}}(?![\d.,]*\d|{_}(?:%|{any_of('đồng | đ | vnđ')}(?!\w)))"),
    (AsideKind.DOCUMENT, rf"(?<!\w){_ACCOUNTS}(?:{__}{any_of('số')})?{_}:?{_}\d{{3,}}(?:[ .-]\d{{3,}})+(?![\d.,]*\d)"),
    (
        AsideKind.DOCUMENT,
        rf"(?<!\w){_DOCUMENTS}(?:{__}{any_of('số')})?{_}:?{_}(?![\d.,]+{_}%|[\d./]+{__}{_THINGS}(?!\w))"
        rf"\d+(?:[./-]\w+)*{_MORE_PAPERS}",
    ),
    (AsideKind.DOCUMENT, rf"(?<!\w){_BY}{__}{_LETTERED}{__}\d{{1,5}}(?![\d/]|[.,]\d){_NO_COUNT}{_NOT_COUNTED}"),
    # 1234/UBND-VX, 45/2024/QĐ-UBND
    (AsideKind.DOCUMENT, r"(?<![\w.,/])\d{1,6}[ \t]?/(?:\d{4}[ \t]?/)?[ \t]?[a-zđ]{2,10}(?:-[a-zđ&]+[\w-]*)+"),
    (AsideKind.DATE, rf"(?:(?<!\w){_WHEN}{__})?{_ALONE}{_DAY_MONTH}[ \t]?[/.-][ \t]?(?:{_YEAR}|\d\d)(?![\d.,]*\d)"),
    (AsideKind.DATE, rf"{_ALONE}{_YEAR}-\d\d-\d\d(?!\d)"),
    (AsideKind.DATE, rf"(?<!\w){any_of('ngày')}{__}\d{{1,2}}{__}{any_of('tháng')}{__}\d{{1,2}}{_OF_YEAR}(?![\d,])"),
    (AsideKind.DATE, rf"(?<!\w){_WHEN}{__}{_DAY_MONTH}(?![\d.,]*\d|{_}[%/])"),
    # từ 01-10/9
    (AsideKind.DATE, rf"(?<!\w){_WHEN}{__}{_DAY}[ ]?-[ ]?{_DAY_MONTH}(?:[ ]?[/.-][ ]?{_YEAR})?(?![\d.,]*\d|{_}[%/])"),
    (AsideKind.DATE, rf"(?<!\w){any_of('ngày | mùng | mồng')}{__}\d{{1,2}}(?![\d,/]|\.\d)"),
    (AsideKind.TERM, rf"{_ALONE}\d{{1,3}}(?:{_}-{_}\d{{1,3}})?{__}{_TERMS}(?:{__}{_YEAR})?{_NO_MORE}"),
    (AsideKind.DATE, rf"(?<!\w)(?:{any_of('tháng')}{_}|th?)\d{{1,2}}(?![\d,.]*\d|{_}%|{_}/{_}\d\d?(?!\d)){_OF_YEAR}"),
    (AsideKind.DATE, rf"(?<!\w)(?:{any_of('quý')}{_}|q)(?:iv|i{{1,3}}|[1-4])(?!\w|{_}%){_OF_YEAR}"),
    (AsideKind.DATE, rf"(?<!\w){any_of('tuần')}{__}\d{{1,2}}{_OF_MONTH}(?![\d.,]*\d|{_}%){_NOT_COUNTED}"),
    (AsideKind.DATE, rf"(?<!\w){any_of('năm')}{__}{_YEAR}(?:{_}-{_}{_YEAR})?(?!\d)"),
    # chăm sóc năm 2 được 30 ha
    (AsideKind.NAME, rf"(?<!\w){any_of('năm')}{__}(?:{any_of('thứ')}{__})?[1-5](?=[ ](?:{_VERBS}|\d))"),
    (AsideKind.NAME, rf"(?<!\w){_FUNDS_OF}{__}(?:{any_of('năm')}{__})?{_YEAR}(?![\d.,]*\d)"),
    (AsideKind.DATE, rf"(?<!\w){_YEARS_OF}{__}{_YEAR}(?![\d.,]*\d)"),
    (AsideKind.DATE, rf"{_ALONE}{_YEAR}{_}-{_}{_YEAR}(?!\d)"),
    (AsideKind.DATE, rf"{_ALONE}20[0-4]\d(?![\d.,]*\d|{_}(?:%|/|[^\W\d]))"),
    (AsideKind.DATE, rf"(?<=[^\W\d_] )20[0-4]\d(?={__}{any_of('là | được giao | giao | đạt')}(?!\w))"),
    # theo kế hoạch 30/11 khánh thành
    (
        AsideKind.DATE,
        rf"{_AFTER_PLAN}(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])"
        rf"(?={__}(?:{any_of('là | phải | sẽ')}{__})?{_EVENTS}(?!\w))",
    ),
    (AsideKind.HOUR, rf"{_ALONE}(?:[01]?\d|2[0-4])[ \t]?(?:h|g|giờ|gio){_MINUTES}(?!\w)"),
    (AsideKind.HOUR, rf"{_ALONE}24[ \t]?/[ \t]?(?:24|7)(?![\d.,]*\d){_ROUND_THE_CLOCK}"),
    (AsideKind.HOUR, r"(?<![\w.,/:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d%.,])"),
    (AsideKind.NAME, r"(?<!\w)(?:ql|tl|đt|dt|hl|đh|dh|km)[ \t]?\d+[a-z]?(?:[ \t]?\+[ \t]?\d+)+(?!\w)"),
    (AsideKind.NAME, r"(?<!\w)(?:ql|tl|đt|dt|hl|đh|dh|đx)\.[ \t]?\d+[a-z]?(?!\w)"),
    (AsideKind.NAME, rf"(?<!\w)(?<!\d )km[ \t]?{_NUMBER_OF_NAME}"),
    (AsideKind.NAME, rf"(?<!\w){_NO_NUMBER_OF}{any_of('số')}(?:{_}:{_}(?!\d+/\d+(?![\w/-]))|{_})\d+(?:[/-][\w-]+)+"),
    (AsideKind.NAME, rf"(?<!\w)(?<!\d ){_NOT_MANY}{any_of(PLACES_BY_NUMBER)}{_NUMBERED}{_NUMBER_OF_NAME}"),
    (
        AsideKind.NAME,
        rf"(?<!\w){_NOT_MANY}(?:{any_of(PLACES_BY_NUMBER)}|{any_of(NAMED_BY_NUMBER)}){_NUMBERED}{_THINGS_BEHIND}"
        rf"{_NUMBER_OF_NAME}",
    ),
    # Việc 1: …, Cụm dân cư 3: …
    (AsideKind.NAME, rf"(?:^|(?<=[.;!?] )){_}(?:[-+*•]{_})?(?:[^\W\d_]+[ ]){{1,4}}{_NO_LABEL}\d{{1,2}}(?={_}:(?!\d))"),
    # bộ phận một cửa, no 1 cửa hàng
    (AsideKind.NAME, rf"(?<!\w)(?:1|{any_of('một')}){__}{any_of('cửa')}(?!\w|{__}{_WITH_DOOR}(?!\w))"),
    # phong trào 5 không 3 sạch
    (AsideKind.NAME, rf"{_ALONE}\d{_}{any_of('không')}{_},?{_}\d{_}{any_of('sạch | có')}(?!\w)"),
    (AsideKind.NAME, rf"{_ALONE}\d{__}{any_of('tại chỗ | trước | rõ | nhất | an toàn | tăng cường')}(?=[ ]?[,;.:)]|$)"),
    (AsideKind.NAME, rf"(?<!\w){any_of(SELDOM_NAMED)}{__}\d{{1,3}}(?={_}(?::|{_NAME_ENDS}(?!\w)))"),
    (AsideKind.NAME, rf"(?<!\w){any_of('phiên bản | bản | công nghiệp | công nghệ')}{__}\d\.\d(?![\d%])"),
    (AsideKind.NAME, rf"(?<!\w){_SECTIONS}{__}\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%]|,\d){_NO_COUNT}"),
    # trường TH số 2, đội thuế số 3
    (
        AsideKind.NAME,
        rf"(?<=[^\W\d_] ){_NO_SUCH_NUMBER}{any_of('số')}{__}\d{{1,2}}(?![\d/]|[.,]\d){_NO_COUNT}{_NOT_COUNTED}",
    ),
    (AsideKind.NAME, r"(?<![\w.,/])\d{3}(?:\.\d\d){2}\.[a-z]\d\d(?:\.\d\d)*-\d{6}-\d+"),  # 000.00.12.H34-240102-0007
    # 3 tiêu chí chưa đạt là 2, 5 và 17
    (
        AsideKind.NAME,
        rf"(?<={any_of('là')} )(?:{any_of('số')}{__})?\d{{1,2}}(?:{_},{_}\d{{1,2}}){{0,15}}{_}(?:,|{any_of('và')}){_}"
        rf"\d{{1,2}}(?={_}(?:[.;)\n]|$))",
    ),
    (AsideKind.NAME, rf"(?<!\w){any_of(SPOKEN_NAMES)}{__}{_SPOKEN}(?!\w){_NOT_SPOKEN_ON}"),
    # Whatever code has its digits behind its letters: TDA1, Q9, B40
    (AsideKind.NAME, rf"(?<!\w)(?!{_VERBS}\d|[kcd]?m[23](?!\w))[^\W\d_]{{1,5}}\d+(?:\.\d+)*(?![\w%/]|[.,]\d)"),
)  # fmt: skip
_PATTERN = re.compile(
    "|".join(f"(?P<a{place}>{source})" for place, (_kind, source) in enumerate(_ASIDES)), re.MULTILINE
)
# Capitals behind a slash are a document's (``15/BC``), small letters a count's (``12/tổng 16``).
_IN_CAPITALS = re.compile(r"(?<![\w.,/])\d{1,6}[ \t]?/[ \t]?(?:\d{4}/)?(?!TỔNG|TONG|SỐ)[A-ZĐ]{2,8}(?:-[A-ZĐ]+)*\b")


def asides_of(text: ReplyText) -> list[Aside]:
    """The asides of a reply, in order, none inside another."""
    found = [Aside(AsideKind.DOCUMENT, one.start(), one.end()) for one in _IN_CAPITALS.finditer(text.written)]
    found.extend(Aside(_kind_of(one), one.start(), one.end()) for one in _PATTERN.finditer(text.low))
    taken: list[Aside] = []
    for aside in sorted(found, key=lambda one: one.start):
        if not taken or aside.start >= taken[-1].end:
            taken.append(aside)
    return taken


def _kind_of(found: re.Match[str]) -> AsideKind:
    place = int((found.lastgroup or "a0").removeprefix("a"))
    return _ASIDES[place][0]
