"""Which dates set no deadline: those of other documents, of meetings, births and laws, of periods and figures."""

from collections.abc import Callable

from directives.deadline import Operator
from directives.reading.deadlines.context import Phrases, Place
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Stretch
from directives.reading.deadlines.lookalikes import (
    ABOUT,
    DOING,
    is_a_jubilee,
    is_a_name,
    is_a_place,
    is_a_ratio,
    is_an_ordinal,
    is_only_mentioned,
)
from directives.reading.deadlines.other_limits import FINISHING, of_another_limit

_PAPERS = Phrases(
    "công văn,thông báo,nghị quyết,quyết định,kế hoạch,kết luận,chỉ thị,công điện,tờ trình,báo cáo,văn bản,luật,"
    "bộ luật,nghị định,thông tư,giấy mời,hợp đồng,biên bản,giấy phép,số,phiếu chuyển,pháp lệnh,hướng dẫn,quy định,"
    "giấy chứng nhận,hóa đơn,hoá đơn,đề án,biên bản ghi nhớ,phụ lục"
)
_LIFE = Phrases("sinh,cấp,mất,quê,năm sinh,vào đảng,kết nạp,từ trần")
_ISSUED = Phrases("được ban hành,được cấp,được ký,đã ban hành,đã cấp,đã ký,phát sinh")
_FORCE = Phrases("hiệu lực")
_IN_FORCE = Phrases("hiệu lực,thi hành,áp dụng")
_AS_OF = Phrases("luỹ kế,lũy kế,số liệu,cùng kỳ,so với,tính chung,thống kê,cộng dồn")
_UPDATED, _COUNTED_TO = Phrases("cập nhật"), Phrases("tính")
_PERIODS = Phrases(
    "giai đoạn,nhiệm kỳ,niên khóa,niên khoá,năm học,khóa học,khoá học,tầm nhìn,định hướng,thời kỳ,vụ mùa,vụ đông xuân,"
    "niên độ"
)
_REACHED = Phrases("đạt,đã,tăng,giảm,ước,giải ngân được,mới,chỉ,tổng,có,toàn,vẫn,còn,là")
_UNTIL_NOW = Phrases("đến nay,tới nay")
_LATELY = Phrases("vừa qua,vừa rồi,qua,gần đây")
_BACK = Phrases("gần nhất,gần đây,vừa qua,vừa rồi,trở lại đây")
_PROGRESS = Phrases("tiến độ")
_REPORT = Phrases("báo cáo,trình,kế hoạch")
_PLANNED_FOR = Phrases("kế hoạch,chương trình,danh mục,dự toán,các cuộc")
_DONE = Phrases("đã,đạt,được,kết quả")
_ALREADY = Phrases("đã")
_EXHORTED = Phrases("quyết liệt,nỗ lực,quyết tâm,khẩn trương hơn")
_THE_REST = Phrases("còn lại")
_LENGTHS = Phrases("thời gian,thời lượng,kéo dài,phát biểu,trình bày")
_LASTED = Phrases("qua,gần đây,liên tiếp,liên tục,vừa qua,thực hiện,triển khai,thi hành")
_PERIODIC_WORK = Phrases("báo cáo,tổng hợp,kiểm tra,rà soát,đánh giá,gửi,sơ kết,giao ban,cập nhật,đột xuất")
_WEATHER = Phrases(
    "dự báo,mực nước,lượng mưa,có mưa,mưa to,mưa lớn,áp thấp,triều cường,nhiệt độ,mưa phổ biến,đỉnh lũ,gió mạnh"
)
_MEASURES = Phrases("lắp,lắp đặt,thước đo,trạm đo,sửa,thay")
_CLAUSE = 14  # tokens
_DONE_BEFORE = Phrases("đã,vừa,vừa mới")
_CELEBRATED = Phrases("chào mừng,kỷ niệm,nhân dịp,hưởng ứng")
_MONTH = 31  # days
_MEETINGS = Phrases("cuộc họp,hội nghị,phiên họp,buổi họp,buổi làm việc,kết luận,hội ý")
_SETTLED = Phrases("chốt,khóa,khoá")
_NOT_TAKEN = Phrases(
    "không được nộp,không nộp,không gửi,không được gửi,không nhận,không tiếp nhận,không giải quyết,không xem xét,"
    "không chấp nhận,không xét,từ chối"
)
_CLOSED = Phrases(
    "coi như,xem như,được coi là,chưa nộp,chưa gửi,không nộp,không gửi,không có ý kiến,không có phản hồi,khóa,khoá,"
    "đóng,không nhận,không tiếp nhận,không giải quyết,hết hạn,không được,không chấp nhận"
)
_AT_ONCE = Phrases("ngay")
_PLANNED = 4  # years: what lies beyond is a vision
_LONG_AGO = 200  # days: a range that began before is a programme's period
_HISTORY = 400  # days: what was due before is told, not asked for


def _of_another_document(place: Place) -> bool:
    """The date of "Công văn số 12/UBND-VX ngày 10/9/2024"."""
    if place.said.strong or not isinstance(place.said.when, Day) or place.said.op is not Operator.ON:
        return False
    for token in place.left[:4]:
        if token.kind in ("dmy", "dm"):
            break
        if token.kind == "number_of_document":
            return True
    if place.left and place.left[0].kind == "number" and place.after(_PAPERS, 3):
        return True
    return place.after(_PAPERS, 3) and not place.is_ahead


def _is_a_dateline(place: Place) -> bool:
    """The head of a letter, "Hà Nội, ngày 28 tháng 11 năm 2025", alone in its line."""
    if not place.said.bare or not isinstance(place.said.when, Day) or place.right or not 2 <= len(place.left) <= 7:
        return False
    comma, *named = place.left
    return comma.letters == "," and all(
        (token.kind == "word" and place.written[token.start].isupper()) or token.letters == "-" for token in named
    )


def _gone_by(place: Place) -> bool:
    """A day that is past, with nothing that makes it a deadline: a meeting, a law, an earlier order, a result."""
    said, due = place.said, place.meant.due
    if said.op is Operator.AFTER:
        if place.goes_on(_UNTIL_NOW):
            return True
        return said.term is None and place.meant.starts is not None and place.meant.starts <= place.base
    told = place.goes_on(_ALREADY) or (isinstance(said.when, Day) and place.followed_by(_ALREADY, 6))
    if due is not None and due <= place.base and not said.strong and told:
        return True
    if due is None or due > place.base or isinstance(said.when, DaysOn) or place.meant.recurrence is not None:
        return False
    if said.term is not None and said.term.since_day is None:
        return False
    if said.strong:
        told = place.followed_by(_DONE, 8) or place.after(_ISSUED, 3) or (place.base - due).days > _HISTORY
        return due < place.base and told
    if isinstance(said.when, Stretch) and place.after(DOING, 3):
        return place.followed_by(_DONE, 8) or place.after(_DONE, 6) or (place.base - due).days > _HISTORY
    return due < place.base or (isinstance(said.when, Day) and said.bare)


def _is_told_as_done(place: Place) -> bool:
    """What was done: "đã gửi hôm nay", "đã hoàn thành trong tháng 3", "đã báo cáo trước ngày 25/3"."""
    due, when = place.meant.due, place.said.when
    if due is None or not place.after(_DONE_BEFORE, 3) or place.said.term is not None or place.meant.recurrence:
        return False
    now = isinstance(when, Stretch) and place.said.op is Operator.IN and (due - place.base).days < _MONTH
    return due <= place.base or (now and not _tells_which(place))


def _tells_which(place: Place) -> bool:
    """Whether what is done only tells which thing is meant: "trình dự thảo đã hoàn thiện trong tháng 9"."""
    before, _, _ = place.left_words(_CLAUSE).rpartition("đã ")
    return DOING.are_in(before) or place.left_words(_CLAUSE).split().count("vừa") > 1


def _of_an_anniversary(place: Place) -> bool:
    """What is only celebrated: "chào mừng 51 năm Ngày Giải phóng miền Nam 30/4"."""
    return place.said.bare and _CELEBRATED.are_in(place.left_words(12).rpartition(",")[2])


def _is_a_meeting_today(place: Place) -> bool:
    """Where something was decided or said: "tại cuộc họp sáng nay"."""
    when = place.said.when
    return place.said.bare and isinstance(when, DaysOn) and when.days == 0 and place.after(_MEETINGS, 4)


def _of_a_law(place: Place) -> bool:
    """When something comes into force: "có hiệu lực từ ngày 01/8/2024"; "thi hành xong trước ngày 20/9" is due."""
    ends = place.said.op is Operator.BEFORE and place.after(_FORCE, 6 if place.after(_ISSUED, 3) else 3)
    return ends or (not place.said.strong and place.after(_IN_FORCE, 6))


def _of_the_weather(place: Place) -> bool:
    """What is measured or foretold: "mực nước lúc 7h ngày 15/10", "từ ngày 16 - 18/10 có mưa to"."""
    if place.said.strong or place.after(_MEASURES, 6):
        return False
    return place.after(_WEATHER, 6) or place.followed_by(_WEATHER, 5)


def _of_a_life(place: Place) -> bool:
    """A birth, an identity card: "sinh ngày 15/10/1985"."""
    return not place.said.strong and not place.is_ahead and place.after(_LIFE, 2)


def _as_of(place: Place) -> bool:
    """A state of things: "tính đến hết ngày 10/9", "so với tháng 8"."""
    if place.said.term is not None or place.said.op is Operator.BEFORE:
        return False
    within = place.phrase.startswith("trong")  # "tinh trong ngay", typed without marks, is "tỉnh"
    if place.after(_COUNTED_TO, 2) and not within:
        return True
    if place.after(_UPDATED, 2) and not place.is_ahead:
        return True
    return place.after(_AS_OF, 2) and not (place.is_ahead and place.after(_SETTLED, 3))


def _of_a_programme(place: Place) -> bool:
    """The period of something: "giai đoạn 2021 - 2025", "nhiệm kỳ 2020 - 2025", "từ năm 2021 đến năm 2025"."""
    said = place.said
    if said.strong:
        return False
    if said.op is Operator.FROM_TO and isinstance(said.when, Stretch):
        return place.meant.starts is not None and (place.base - place.meant.starts).days > _LONG_AGO
    within = said.op is Operator.IN and not said.bare  # "sơ kết giai đoạn 2021 - 2025 trong năm 2025"
    return place.after(_PERIODS, 1 if within else 3)


def _of_a_period(place: Place) -> bool:
    """A month, quarter or year that belongs to something else: "kế hoạch năm 2024", "quý III đạt 65%"."""
    said = place.said
    if said.strong or not isinstance(said.when, Stretch) or said.op is Operator.FROM_TO:
        return False
    if place.goes_on(_REACHED) or place.goes_on(_LATELY):
        return True
    if said.when.unit == "year" and said.when.part is None and _is_a_horizon(place):
        return True
    if _tells_of_now(place, said.when):
        return True
    return said.bare and not _stands_free(place, said.when)


def _is_a_horizon(place: Place) -> bool:
    """Return True for the year that a strategy looks to: "Chiến lược đến năm 2030", "vào năm 2050"."""
    far = place.meant.due is not None and place.meant.due.year > place.base.year + _PLANNED
    return (far or place.said.op in (Operator.BY, Operator.ON)) and not place.after(FINISHING, 8)


def _tells_of_now(place: Place, when: Stretch) -> bool:
    """Return True for a stretch under way of which results are told: "trong tháng 9, thành phố đã …"."""
    due = place.meant.due
    if due is None or due.year > place.base.year or place.after(DOING, 5):
        return False
    begun = (due - place.base).days < 31
    return (when.unit == "months" and when.number == 1) or (begun and place.followed_by(_ALREADY, 8))


def _stands_free(place: Place, when: Stretch) -> bool:
    """Return True where a bare month or year stands at the head, behind a sign, or behind a verb of doing."""
    done_in_it = place.after(DOING, 2) and not place.after(_REPORT, 2) and not place.after(_PROGRESS, 2)
    if place.after(_AT_ONCE, 1) or (place.left_words(1) in ABOUT and place.is_ahead):
        return True
    if when.unit == "year":
        if when.part == "last" and place.followed_by(FINISHING, 3):
            return True
        if place.is_behind_a_sign(":("):
            return not place.right or place.right[0].kind == "sign" or place.after(FINISHING, 3)
        return done_in_it and not place.after(_PLANNED_FOR, 5)
    signs = ",:(-+" if place.said.named else ":"
    return not place.left or place.is_behind_a_sign(signs) or done_in_it


def _is_only_implied(place: Place) -> bool:
    """A unit without a number that belongs to something else: "các cuộc họp trong tháng"."""
    return place.said.implied and not place.said.strong and not place.after(DOING, 6) and not place.after(_AT_ONCE, 1)


def _is_a_rest_to_strive_in(place: Place) -> bool:
    """How hard to work, not by when: "tập trung quyết liệt trong những tháng còn lại của năm 2024"."""
    return _THE_REST.are_in(place.phrase) and place.after(_EXHORTED, 8)


def _lasted(place: Place) -> bool:
    """How long something took: "trong 5 năm qua", "sau 3 năm thực hiện", "trong thời gian 30 ngày gần nhất"."""
    term = place.said.term
    if term is not None and term.unit == "minute" and place.after(_LENGTHS, 5):
        return True  # "phần lễ, thời gian không quá 60 phút"
    if term is None or place.said.strong:
        return term is not None and place.goes_on(_BACK)
    return term.unit == "year" or place.goes_on(_LASTED)


def _is_vaguely_periodic(place: Place) -> bool:
    """Periodic, but no report is asked for: "sinh hoạt định kỳ"."""
    every = place.said.every
    if every is None or not every.vague:
        return False
    return not place.followed_by(_PERIODIC_WORK, 5) and not place.after(_PERIODIC_WORK, 4)


_SETS_NONE: tuple[Callable[[Place], bool], ...] = (
    _gone_by,
    _of_a_law,
    of_another_limit,
    _as_of,
    _of_another_document,
    _is_a_dateline,
    _of_the_weather,
    _of_a_life,
    _of_a_programme,
    _of_a_period,
    _is_only_implied,
    is_a_ratio,
    is_an_ordinal,
    is_a_name,
    is_a_place,
    _is_a_meeting_today,
    _is_told_as_done,
    _is_a_rest_to_strive_in,
    _of_an_anniversary,
    is_a_jubilee,
    is_only_mentioned,
    _lasted,
    _is_vaguely_periodic,
)
_EVEN_ALONE = (is_a_ratio, is_a_name, of_another_limit)


def is_closed_after(place: Place) -> bool:
    """Return True where nothing is taken after the day, so that it is the last: "sau ngày 20/9 coi như đồng ý"."""
    if place.said.op is not Operator.AFTER or not isinstance(place.said.when, Day) or not _is_said_as_after(place):
        return False
    return place.after(_NOT_TAKEN, 8) or place.followed_by(_CLOSED, 12)


def _is_said_as_after(place: Place) -> bool:
    return place.phrase.startswith(("sau", "qua"))


def sets_a_deadline(place: Place) -> bool:
    """Return True where the expression sets a deadline. Alone, with nothing said around it, it nearly always does."""
    reasons = _EVEN_ALONE if place.is_whole else _SETS_NONE
    return not any(reason(place) for reason in reasons)
