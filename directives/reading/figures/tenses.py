"""Whether a sentence speaks of now, of what is hoped for, or of an older period."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from directives.reading.figures.asides import Aside, AsideKind
from directives.reading.figures.periods import period_of
from directives.reading.figures.phrases import any_of, closing, forms_of, opening, whole


class Tense(StrEnum):
    """The time that an amount belongs to."""

    NOW = "now"
    HOPED = "hoped"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a date in a reply, and how many characters ``behind`` it the amount stands.

    ``until``: it is said as an end (``đến 30/9``, ``hết tháng 9``). ``under_way``: it has begun, is not over, and is
    a quarter at most: what was reached by its end may be told already, or hoped for.
    """

    first: date
    last: date
    until: bool
    behind: int
    under_way: bool


_HOPED = whole("""
    dự kiến | phấn đấu | mục tiêu | sẽ | quyết tâm | cam kết | hẹn | cố gắng | nỗ lực | hướng tới | đề ra | để đạt
    cuối tháng | cuối tháng này | cuối năm | cuối quý | cuối tuần | cuối tuần này | hết năm | hết năm nay
    hết tháng | hết tháng này | hết quý | hết quý này | hết tuần | hết tuần này | tuần sau | tháng sau | quý sau
    năm sau | tuần tới | tháng tới | quý tới | năm tới | đợt tới | thời gian tới | sắp tới | ngày mai | sáng mai
    chiều mai | ngày kia | mai em | mai sẽ | mai anh | mai tôi | mai xong | mai nộp | mai đạt | mốt | ước cả năm
    cả năm ước | ước thực hiện cả năm | ước đến cuối | hy vọng | hi vọng | có thể đạt | có thể lên | phải đạt
    cần đạt | yêu cầu | yêu cầu đạt | giao đạt | đảm bảo đạt | kịp đạt | nếu | chắc tuần | tranh thủ
    chỉ tiêu đặt ra | kế hoạch đặt ra | chỉ tiêu là | kế hoạch là | mục tiêu là | khả năng | chuẩn bị | sắp đạt
    sắp | hứa | mang theo | tối thiểu
""")
_FORMER_DAYS = """
    tháng trước | tuần trước | năm trước | năm ngoái | quý trước | kỳ trước | lần trước | hôm trước | bữa trước
    hồi sáng | hồi trưa | hồi chiều | ban sáng | hồi nãy | lúc nãy | lúc sáng | bữa hổm | hổm rày
    trước đó | trước đây | cùng kỳ | cùng kỳ năm trước | báo cáo trước | kỳ báo cáo trước | hôm qua | hôm kia
    đợt trước | ban đầu | lúc đầu | hồi đầu | hồi tháng | đầu kỳ | tháng rồi | tuần rồi | hồi trước | trước kia
    số cũ | số liệu cũ | năm ngoái giờ này | giờ này năm ngoái | năm trước giờ này | giờ này năm trước | hôm bữa
    hôm nọ | bữa nọ | bữa qua | bữa kia | hôm thứ | bữa thứ | hồi thứ | hôm chủ nhật | hôm đầu | hồi tuần | hồi quý
    hồi năm | mấy bữa trước | mấy hôm trước | khi trước | chiều qua | tối qua | đêm qua | lần báo trước | bản trước
    báo cáo cũ | số trước | số liệu trước | số ước | kỳ rồi | đợt rồi | lần rồi | bữa rồi | hôm rồi
    quý rồi | hồi nẫy | ban nãy | khi nãy | trước em ghi | trước em báo | trước em nói | trước em gửi | trước báo
    trước ghi | trước anh ghi
"""
_OLDER = whole(_FORMER_DAYS)
_FORMERLY = whole(f"{_FORMER_DAYS} | tuần qua | tháng qua | quý qua | ǂ tháng đầu năm | sáu tháng đầu năm")
_SURELY_NOW = """
    hiện | hiện nay | hiện tại | hiện giờ | đến nay | tới nay | nay | đã | mới | đang | hôm nay | tuần này | tháng này
    quý này | năm nay | bây giờ | giờ | lũy kế | thực tế | đến thời điểm này | đến thời điểm hiện tại | kỳ này | lần này
    sáng nay | chiều nay | đến giờ | tới giờ | rà lại | rà soát lại | đếm lại | tính lại | kiểm tra lại
    chốt lại | số mới | số liệu mới | số đúng | số chính thức | số chuẩn | con số đúng | số chính xác | số cuối cùng
    số liệu đúng | số liệu chính thức | cập nhật lại | đến hôm nay | tới hôm nay | đúng là | đúng ra là | chính xác là
"""
_MISTAKEN = re.compile(rf"(?<!\w){any_of('nhầm | sai | lộn')}[ \t]*[,:;][ \t]*(?:[^\W\d_]+[ \t]+){{0,2}}$")
"""``hôm qua em nhầm, | 73%``: what follows is the new one."""
_COMPARED = closing("so với | so | hơn", then=r"[ \t]+")
_LIGHTLY_NOW = frozenset(
    forms_of("xong | th | thực hiện | mới | năm nay | tháng này | quý này | tuần này | kỳ này | lần này")
)
"""What is hoped for is done as well, and in this period: ``dự kiến 15/10 xong 100%``, ``mục tiêu năm nay là 40``."""
_PERFECT = frozenset(forms_of("đã | xong | mới | thực hiện | th | đạt được | kết quả"))
_LONG_AGO = tuple(forms_of("năm | quý | cùng kỳ"))
_EFFORTS = frozenset(forms_of("sắp | chuẩn bị | cố gắng | nỗ lực | tranh thủ"))
_PAUSE = re.compile(rf"[,;:()]|(?<!\w){any_of('nhưng | song')}(?!\w)")
_PLANNED = whole("kế hoạch | chỉ tiêu | mục tiêu | nhiệm vụ | phương hướng | giao | đăng ký | nhu cầu")
_AS_OF = closing("đến | tới | hết")
_GOAL, _OF_THE_NATION = forms_of("mục tiêu"), opening("quốc gia")
"""``chương trình mục tiêu quốc gia`` is a name."""
_SAID_THEN = closing("giao ban | họp | hội nghị | buổi làm việc | phiên | nhắc | giao | hỏi | dặn | chỉ đạo")
"""``mấy việc bị nhắc ở giao ban tuần trước`` are of now."""
_CORRECTS = re.compile(
    rf"(?<!\w){any_of('chỉnh | chỉnh lại | sửa | sửa lại | đính chính | cập nhật lại | thay')}[ \t]+"
    r"(?:[^\W\d_]+[ \t]+){0,5}[^\W\d_]+$"
)
"""``em chỉnh lại số hôm qua``: what follows is the new one."""
_IF, _RECKONED = (
    forms_of("nếu"),
    opening(
        "tính | tách | cộng | trừ | loại | kể | xét | so | không tính | bỏ | chỉ tính | không kể | gộp", after=r"[ \t]+"
    ),
)
"""``nếu tách riêng vốn 2024 thì đạt 66%`` reckons, it hopes for nothing."""
_SIGNED = closing("bàn | ký | bản | giấy | phiếu")
"""``ký cam kết`` and ``bàn giao đạt`` are acts that were done, no hopes."""
_NOW = whole(f"{_SURELY_NOW} | kết quả | thực hiện | tính đến | đạt được | xong")
_AFTER_DATE = whole(_SURELY_NOW)
_BY = whole("đến | tới | hết | cuối | trước")
_BEFORE_DATE = 10
_QUARTER = 92  # days
_AT_FIRST = closing("đầu năm | đầu kỳ | đầu quý | đầu nhiệm kỳ", then=r"[ \t:]+(?:(?:có|co|là|la)[ \t]+)?")
_FROM = whole("từ | trong | tháng | vụ")
_FIRST_DAYS = whole("đầu năm | đầu kỳ | đầu quý | đầu nhiệm kỳ | đầu tháng | đầu tuần | đầu đợt | đầu vụ | đầu kì")
_SINCE = closing("từ | trong | tháng | vụ | tuần | =ǂ")
_GOES_ON = re.compile(
    rf"[ \t]*{any_of('sau | tới | này | đến nay | đến giờ')}(?!\w)|[ \t]+{any_of('học')}[ \t]*:?[ \t]*$"
)
"""``đầu năm sau`` is to come, ``đầu năm học:`` a heading."""
_WHICH = re.compile(r"[ \t]*(?:ǂ|\d|(?:iv|i{1,3})(?!\w))")
_PERIODS = frozenset(forms_of("tháng | quý | năm | tuần"))


def tense_before(left: str, period: Period | None, on: date) -> Tense | None:
    """The tense that the words before an amount set, the last of them deciding; None where they set none.

    ``period`` is the date that they name: one still to come is hoped for, a former year is older.
    """
    said = [
        (found.end(), place, tense, found)
        for place, (tense, pattern) in enumerate(((Tense.NOW, _NOW), (Tense.OLDER, _OLDER), (Tense.HOPED, _HOPED)))
        for found in pattern.finditer(left)
        if not _says_no_time(left, tense, found)
    ]
    if (first := _AT_FIRST.search(left)) is not None and not _FROM.search(left, 0, first.start()):
        return Tense.OLDER
    said += [(found.end(), 0, Tense.OLDER, found) for found in _FIRST_DAYS.finditer(left) if _is_over(left, found)]
    said += [(found.end(), 0, Tense.NOW, found) for found in _MISTAKEN.finditer(left)]
    tense, last = None, None
    for _end, _place, one, found in sorted(said, key=lambda hit: hit[:2]):
        if one is Tense.NOW and last is not None and _is_still_hoped(left, tense, last, found):
            continue
        if one is Tense.NOW and last is not None and _is_still_older(left, tense, last, found):
            continue
        tense, last = one, found
    if period is None or _AFTER_DATE.search(left, max(0, len(left) - period.behind)):
        return tense
    in_label = ":" in left[len(left) - period.behind :] and not _PLANNED.search(left)
    if period.first > on and in_label and tense is not Tense.HOPED:
        return tense or Tense.NOW  # Sơ tuyển năm 2026: 44 người
    if period.first > on or (period.last > on and period.until):
        return Tense.NOW if period.under_way and tense is not Tense.HOPED else Tense.HOPED
    return Tense.OLDER if period.last.year < on.year else tense or Tense.NOW


def _says_no_time(left: str, tense: Tense, found: re.Match[str]) -> bool:
    """Return True for the name of a period, and for what a change was compared with (``so với cùng kỳ, đạt``)."""
    if tense is Tense.HOPED:
        programme = found.group() in _GOAL and _OF_THE_NATION.match(left, found.end()) is not None
        reckoned = _RECKONED.match(left, found.end()) is not None and found.group() in _IF
        return (
            programme or reckoned or _is_named_period(left, found) or _SIGNED.search(left, 0, found.start()) is not None
        )
    if tense is Tense.OLDER and found.group().endswith("qua") and _AS_OF.search(left, 0, found.start()):
        return True  # đến tối qua
    if tense is Tense.OLDER and (_SAID_THEN.search(left, 0, found.start()) or _CORRECTS.search(left, 0, found.end())):
        return True
    if tense is Tense.NOW or _PAUSE.search(left, found.end()) is None:
        return False
    pause = max(map(left[: found.start()].rfind, ",;:("))
    return _COMPARED.search(left, pause + 1, found.start()) is not None


def _is_still_hoped(left: str, tense: Tense | None, last: re.Match[str], found: re.Match[str]) -> bool:
    if tense is not Tense.HOPED or found.group() not in _LIGHTLY_NOW or last.group() in _EFFORTS:
        return False
    return _PAUSE.search(left, last.end(), found.start()) is None


def _is_still_older(left: str, tense: Tense | None, last: re.Match[str], found: re.Match[str]) -> bool:
    """Return True for what was done in a former year or quarter (``năm ngoái xã đã hoàn thành``)."""
    if tense is not Tense.OLDER or found.group() not in _PERFECT or not last.group().startswith(_LONG_AGO):
        return False
    return _PAUSE.search(left, last.end(), found.start()) is None


def _is_over(words: str, first_days: re.Match[str]) -> bool:
    """Return True for the first days of a period alone, which nothing counts from and which are not to come."""
    since = _SINCE.search(words, 0, first_days.start())
    return since is None and _GOES_ON.match(words, first_days.end()) is None


def is_formerly(clause: str) -> bool:
    """Return True if a clause tells how it was in a former period (``tuần trước mới có``)."""
    if (first := _FIRST_DAYS.search(clause)) is not None and _is_over(clause, first):
        return True
    found = _FORMERLY.search(clause)
    return found is not None and not (found.group().endswith("qua") and _AS_OF.search(clause, 0, found.start()))


def is_hope(clause: str) -> bool:
    """Return True if a clause tells what is hoped for, or the goal."""
    return any(not _says_no_time(clause, Tense.HOPED, found) for found in _HOPED.finditer(clause))


def _is_named_period(left: str, found: re.Match[str]) -> bool:
    """Return True for the "hết tháng" of "hết tháng 8": not this one, its own days tell when it is."""
    return _WHICH.match(left, found.end()) is not None and found.group().split()[-1] in _PERIODS


def tense_behind(right: str, left: str) -> Tense | None:
    """The tense of words behind an amount (``60% (tháng trước)``), where those before it say nothing of now."""
    if _NOW.search(left):
        return None
    if _OLDER.match(right.lstrip(" \t(-:")):
        return Tense.OLDER
    behind = right.lstrip(" \t(-:")
    for lead in ("là ", "la ", "vào ", "vao ", "đến ", "den ", "trong ", "ở "):
        behind = behind.removeprefix(lead)
    return Tense.HOPED if _HOPED.match(behind) else Tense.OLDER if _OLDER.match(behind) else None


def period_before(low: str, start: int, end: int, asides: Sequence[Aside], on: date) -> Period | None:
    """The last date in ``low[start:end]`` that no comma parts from its end."""
    for place in range(bisect_right(asides, end, key=lambda one: one.start) - 1, -1, -1):
        aside = asides[place]
        if aside.start < start:
            return None
        if aside.kind is AsideKind.DATE:
            days = period_of(low[aside.start : aside.end], on) if "," not in low[aside.end : end] else None
            until = _BY.search(low, max(start, aside.start - _BEFORE_DATE), aside.end) is not None
            if days is None:
                return None
            under_way = days[0] <= on < days[1] and (days[1] - days[0]).days <= _QUARTER
            return Period(*days, until, end - aside.end, under_way)
    return None


def names_coming_day(low: str, asides: Sequence[Aside], on: date) -> bool:
    """Return True if a reply names a day, a month or a quarter that begins after ``on``."""
    dates = (period_of(low[aside.start : aside.end], on) for aside in asides if aside.kind is AsideKind.DATE)
    return any(days is not None and days[0] > on for days in dates)
