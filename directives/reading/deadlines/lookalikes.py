"""What only looks like a date: a ratio, a mark, a point of a list, a person's or a street's name."""

import re

from directives.deadline import Operator
from directives.reading.deadlines.context import Phrases, Place
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Feast, Weekday
from directives.reading.deadlines.grammar.words import one_of

DOING = Phrases(
    "hoàn thành,xong,thực hiện,triển khai,tổ chức,dự kiến,thời gian,trình,nộp,gửi,ban hành,hoàn tất,phê duyệt,báo cáo,"
    "khởi công,khánh thành,bàn giao,thời điểm,tiến độ,kết thúc,trả lời,xử lý,giải quyết,nghiệm thu,giải ngân,khoảng,"
    "vào,xây dựng,lập,thời hạn,hạn,bắt đầu,phấn đấu,họp,hẹn,chốt,trả"
)
"""Words of doing: what stands behind them is the time of it."""

_COUNTED = Phrases(
    "đạt,số,điều,khoản,trang,mục,lệ,nhà,ngõ,đường,tổ,tiết,phần,được,quá,còn,có,điểm,kiệt,lô,chiếm,tỷ,tỉ,lớp"
)
_PEOPLE = Phrases("chị,bà,cô,anh,em,đồng chí,ông,hoa,cây,bác,chú,thầy,bạn")
_ACTS = Phrases(
    "là hạn,là hết hạn,hết hạn,nộp,gửi,họp,báo,trình,xong,em,anh,chị,e,a,c,m,"
    "cháu,nhé,nha,ạ,mình,tôi,chốt,hẹn,bàn giao,kiểm tra"
)
_OPENING = Phrases("khai mạc,bế mạc,công bố,ra mắt,kiểm tra,chi trả,giao ban,đóng")
_APPOINTING = Phrases(
    "hẹn,chốt,nộp,gửi,xong,sang,dời,lùi,để,trình,báo cáo,bàn giao,khai mạc,khởi công,kiểm tra,giao ban,họp,đóng,ngay"
)
_SESSIONS = ("ky hop", "phien hop", "cuoc hop", "lan hop")  # "kỳ họp thứ năm" is the fifth
_PLACES = Phrases("đường,phố,trường,chợ,cầu,xã")
_SITES = Phrases("công viên,bệnh viện,ngã tư,ngã ba")
_TOWN = "thanh pho"  # "UBND thành phố 14/11" is no street
ABOUT = frozenset(("tam", "chung", "quang"))
"""Words of "about", typed without marks; the grammar reads them only with theirs."""

_GATHERING = Phrases("họp,mời họp,có mặt,tập trung,gặp,hẹn,nộp,gửi,xong")
_SO_MANY = Phrases("chỉ tiêu,bản,cơ sở,mục tiêu,tiêu chí,phần")
_UNITS = Phrases("phòng,trường,đơn,đơn vị,phường,xã,thôn")
_TOLD = Phrases("đã,đạt,chưa")
_NO_NOUNS = """
nhe nha a phai la de thi se nop gui bao trinh hoan cac moi va cho anh chi em ban xong co dc duoc lay truong phong ubnd
don quan tai o theo qua hop voi minh lam di ve nhan goi toi tui c e m t nop
"""
_OF_TIME = ~one_of("điện thi đại hội vụ độ văn bản công quyết nghị học kế hoạch việc giáo lễ phụ nữ nhà quốc tế")
"""Words of the grammar that may follow a date; the rest of them are nouns of which "3/4" is a share."""
_MAY_FOLLOW_A_DATE = frozenset(_NO_NOUNS.split())
_DECIMAL = re.compile(r"(?<![\d/,])(\d\d?),(\d\d?)[ ]?/")
_ALL_DAYS = (24, 7)  # "trực 24/7"


def is_a_ratio(place: Place) -> bool:
    """Figures that were never called a day: "đạt 9/12 chỉ tiêu", "trang 3/15"."""
    said = place.said
    if said.named or said.strong or not isinstance(said.when, Day):
        return False
    if place.meant.due is None or _is_a_mark(place):
        return True
    if said.bare and said.when.day == _ALL_DAYS[0] and said.when.month == _ALL_DAYS[1]:
        return True
    if said.bare and said.op is not Operator.FROM_TO and said.hour is None and not _is_asked_for(place):
        return True
    if not place.right:
        return False
    behind = place.right[0]
    if said.when.month is not None and said.when.day <= said.when.month and _is_of_so_many(place):
        return True
    if behind.kind == "sign":
        return behind.letters in "%/"
    return behind.kind == "word" and behind.letters not in _MAY_FOLLOW_A_DATE and not behind.words & _OF_TIME


def _is_of_so_many(place: Place) -> bool:
    """So many of so many, the first never the greater: "6/9 chỉ tiêu đạt", "2/5 trường đã nộp"."""
    return place.goes_on(_SO_MANY) or (place.goes_on(_UNITS) and place.followed_by(_TOLD, 4))


def _is_a_mark(place: Place) -> bool:
    """A number with a decimal comma, "7,5/10 điểm": the days of a list would stand in order."""
    begin = max(place.tokens[place.said.begin].start - 3, 0)
    found = _DECIMAL.search(place.written, begin, place.meant.span[1])
    return found is not None and (int(found[1]) >= int(found[2]) or found[1] == "0")


def _is_asked_for(place: Place) -> bool:
    """Return True for "nộp 20/9", "(20/9)": figures where a day is expected, no number of a street or a class."""
    if not place.left or place.is_behind_a_sign(",:(-+"):
        return True
    if place.left_words(1) in ABOUT or place.left_words(1) == "ngay":
        return True
    return (place.after(DOING, 2) or place.after(_OPENING, 2)) and not place.after(_COUNTED, 1)


def is_an_ordinal(place: Place) -> bool:
    """A point of a list or a turn, no weekday: "Thứ hai, …", "lần thứ ba"."""
    when = place.said.when
    if not place.said.bare or place.said.hour is not None or not isinstance(when, Weekday):
        return False
    if when.weeks_on is not None or when.coming or place.meant.phrase[1:2].isdigit():  # "T6"
        return False
    appointed = place.after(_APPOINTING, 2) and place.left_letters(2) not in _SESSIONS
    return not place.goes_on(_ACTS) and not appointed


def is_a_name(place: Place) -> bool:
    """A person: "chị Mai"."""
    said = place.said
    if not said.bare or not isinstance(said.when, DaysOn) or said.end - said.begin != 1:
        return False
    if said.when.days > 1 and place.left:  # "áo mốt mới"
        return not place.goes_on(_ACTS)
    capital = place.written[place.tokens[said.begin].start].isupper() and not _is_shouted(place)
    if (capital and place.left) or place.after(_PEOPLE, 2):
        return True
    return bool(place.right) and place.right[0].kind == "word" and place.right[0].letters not in _MAY_FOLLOW_A_DATE


def _is_shouted(place: Place) -> bool:
    """Return True for "HỌP MAI", where every word is in capitals."""
    if not place.left:
        return False
    before = place.left[0]
    return before.kind == "word" and place.written[before.start : before.end].isupper()


def is_a_place(place: Place) -> bool:
    """A street or a square called by a day: "phố 19 tháng 8", "quảng trường 2/9"."""
    if not place.said.bare or not isinstance(place.said.when, Day) or place.said.when.year is not None:
        return False
    return place.after(_SITES, 2) or (place.after(_PLACES, 1) and place.left_letters(2) != _TOWN)


def is_a_jubilee(place: Place) -> bool:
    """The same day of two years: "kỷ niệm 131 năm ngày sinh (19/5/1890 - 19/5/2021)"."""
    start, end = place.said.start, place.said.when
    if not isinstance(start, Day) or not isinstance(end, Day) or start.year is None or end.year is None:
        return False
    return (start.day, start.month) == (end.day, end.month) and start.year < end.year


def is_only_mentioned(place: Place) -> bool:
    """A feast, an hour or a part of the day that is named without an operator."""
    said = place.said
    if said.strong or said.when is None:
        return False
    if said.hour is not None and said.hour.hour is not None and place.after(_GATHERING, 2):
        return False
    return not said.alone or (said.bare and isinstance(said.when, Feast))
