"""What an amount is in its sentence: progress, a target, the plan, what is left, a change, an older period, or none."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from directives.progress import PERCENT
from directives.reading.figures.asides import Aside, AsideKind
from directives.reading.figures.periods import period_of
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.quantities import Quantity


class Role(StrEnum):
    """What an amount is."""

    PROGRESS = "progress"
    TARGET = "target"
    PLAN = "plan"
    TOTAL = "total"
    LEFT = "left"
    DELTA = "delta"
    OLDER = "older"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Placed:
    """An amount with its role; ``period`` is the last day of the period it is said to hold for."""

    quantity: Quantity
    role: Role
    period: date | None = None


# The tense of a sentence: the last of these words before an amount decides.
_TENSES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.TARGET, whole(
        "dự kiến", "phấn đấu", "mục tiêu", "sẽ", "quyết tâm", "cam kết", "hẹn", "cố gắng", "cuối tháng", "cuối năm",
        "hết năm", "hết tháng", "hết tháng này", "cuối quý", "hết quý", "hết quý này", "tuần sau", "tháng sau",
        "quý sau", "năm sau", "tuần tới", "tháng tới", "quý tới", "thời gian tới", "sắp tới", "ngày mai", "mai",
        "ngày kia", "cuối tuần", "cuối tuần này", "đến cuối", "trong tuần này sẽ", "để đạt", "ước cả năm", "cả năm ước",
        "ước thực hiện cả năm", "yêu cầu đạt", "chỉ tiêu đặt ra", "kế hoạch đặt ra", "chỉ tiêu là", "kế hoạch là",
        "kế hoạch tháng tới", "kế hoạch tháng sau", "kế hoạch tuần tới", "kế hoạch tuần sau", "hướng tới", "đề ra",
        "tranh thủ", "đk", "dk", "mong", "hy vọng", "hi vọng", "có thể đạt", "đảm bảo đạt", "kịp",
    )),
    (Role.OLDER, whole(
        "tháng trước", "tuần trước", "năm trước", "năm ngoái", "quý trước", "kỳ trước", "lần trước", "hôm trước",
        "trước đó", "trước đây", "cùng kỳ", "cùng kỳ năm trước", "báo cáo trước", "hôm qua", "hôm kia", "đợt trước",
        "ban đầu", "đầu năm", "đầu tháng", "đầu kỳ",
    )),
    (Role.PROGRESS, whole(
        "hiện", "hiện nay", "hiện tại", "hiện giờ", "đến nay", "tới nay", "nay", "đã", "mới", "đang", "hôm nay",
        "tuần này", "tháng này", "quý này", "năm nay", "bây giờ", "giờ", "lũy kế", "kết quả", "thực tế", "th",
        "thực hiện", "tính đến", "đến thời điểm này", "đến thời điểm hiện tại", "kỳ này", "lần này", "đạt được",
    )),
)  # fmt: skip
_PRESENT_WORDS = _TENSES[2][1]
_NEAR = rf"(?:[ \t]+{any_of('được', 'khoảng', 'gần', 'hơn', 'trên', 'thêm', 'là', 'có', 'tới', 'đúng', 'mỗi', 'những', 'lại', 'chừng', 'độ', 'tầm', 'cỡ', 'hết')})*[ \t:]*$"
_DELTA_LEFT = re.compile(
    rf"(?<!\w){any_of('tăng', 'giảm', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'vượt', 'hụt', 'tăng thêm', 'thêm', 'bớt', 'chênh', 'giảm đi')}(?:[^,;\n\d]{{0,24}}{any_of('trước', 'cùng kỳ', 'kế hoạch', 'kh', 'chỉ tiêu', 'năm ngoái', 'dự toán')})?{_NEAR}"
)
_DELTA_RIGHT = re.compile(
    rf"[ \t]*(?:{any_of('so với', 'so cùng kỳ', 'so kỳ trước', 'điểm phần trăm', 'điểm %')})(?!\w)(?![^,;\n]*{any_of('kế hoạch', 'kh', 'dự toán', 'chỉ tiêu')}(?!\w))"
)
_LEFT_LEFT = re.compile(
    rf"(?<!\w){any_of('còn', 'còn lại', 'còn thiếu', 'thiếu', 'còn nợ', 'nợ', 'tồn', 'còn tồn', 'tồn đọng', 'chưa xong', 'chưa làm', 'chưa thực hiện', 'chưa hoàn thành', 'chưa giải ngân')}{_NEAR}"
)
_LEFT_RIGHT = re.compile(
    rf"[ \t]*(?:{any_of('chưa', 'còn lại', 'nữa chưa', 'nữa là xong', 'nữa', 'còn tồn', 'đang tồn', 'tồn đọng', 'chưa xong')})(?!\w)"
)
_OLD_TO_NEW = re.compile(
    rf"[ \t]*(?:→|->|=>|-->|{any_of('lên', 'lên tới', 'lên đến', 'tăng lên', 'xuống', 'xuống còn', 'thành', 'nâng lên')})[ \t]*"
)
_PLAN_LEFT = re.compile(
    rf"(?<!\w){any_of('kế hoạch', 'kh', 'chỉ tiêu', 'giao', 'được giao', 'dự toán', 'nhu cầu', 'định mức', 'ct giao', 'phải', 'cần', 'đăng ký', 'kế hoạch vốn', 'vốn giao', 'chỉ tiêu giao', 'kh giao', 'tp giao', 'tỉnh giao')}(?!\w)(?P<gap>[^,;.\n\d%]{{0,30}})$"
)
_TOTAL_LEFT = re.compile(
    rf"(?<!\w){any_of('tổng', 'tổng số', 'tổng cộng', 'tổng vốn', 'tổng kinh phí', 'toàn bộ', 'có tất cả', 'toàn xã', 'toàn phường')}(?!\w)(?P<gap>[^,;.\n\d%]{{0,30}})$"
)
_DOING = whole("đạt", "được", "đã", "th", "thực hiện", "xong", "làm", "mới", "hoàn thành")
_TROUBLE = whole("vướng", "do", "vì", "bởi", "khó khăn", "kẹt", "tại")
_SENT = whole("gửi", "kèm", "đính kèm", "kèm theo", "file", "gởi", "chụp")
_ATTACHED = re.compile(
    rf"[ \t]*{any_of('ảnh', 'hình', 'hình ảnh', 'file', 'tệp', 'tấm ảnh', 'tấm hình', 'tấm', 'trang', 'clip', 'video', 'bản', 'tờ')}(?!\w)"
)
_RATE_LEFT = re.compile(
    rf"(?<!\w){any_of('lãi suất', 'thuế', 'thuế suất', 'mức hỗ trợ', 'hỗ trợ mức', 'đối ứng', 'mức phạt', 'trích')}[^,;\n\d]{{0,16}}$"
)
_SENTENCE_END = re.compile(r"[\n;!?]|\.(?=\s|$)")
_CLAUSE_END = re.compile(r"[\n;!?,()]|\.(?=\s|$)")


def placed(low: str, quantities: Sequence[Quantity], asides: Sequence[Aside], on: date) -> list[Placed]:
    """Each amount with its role, in order."""
    ends = [found.end() for found in _SENTENCE_END.finditer(low)]
    clause_ends = [found.start() for found in _CLAUSE_END.finditer(low)]
    found: list[Placed] = []
    tense, tense_of_head = Role.PROGRESS, Role.PROGRESS
    for place, one in enumerate(quantities):
        last = quantities[place - 1].end if place else 0
        sentence = bisect_right(ends, one.start)
        begins = ends[sentence - 1] if sentence else 0
        if begins >= last:
            tense = tense_of_head = _head_tense(low, ends, sentence, last, tense_of_head)
        left = low[max(last, begins) : one.start]
        stop = bisect_right(clause_ends, one.end - 1)
        right_end = clause_ends[stop] if stop < len(clause_ends) else len(low)
        following = quantities[place + 1].start if place + 1 < len(quantities) else len(low)
        right = low[one.end : min(right_end, following)]
        period = _period_before(low, max(last, begins), one.start, asides, on)
        tense = _tense(left, right, period, on) or tense
        found.append(Placed(one, _role(low, one, left, right, tense, found), period[1] if period else None))
    return found


def _head_tense(low: str, ends: Sequence[int], sentence: int, last: int, before: Role) -> Role:
    """The tense that a heading line (``Kế hoạch tháng 10:``) gives to the lines under it."""
    if sentence == 0:
        return Role.PROGRESS
    begins = ends[sentence - 2] if sentence > 1 else 0
    line = low[max(begins, last) : ends[sentence - 1]].strip()
    return (_tense(line, "", None, date.min) or Role.PROGRESS) if line.endswith(":") else before


def _tense(left: str, right: str, period: tuple[date, date] | None, on: date) -> Role | None:
    """The tense that the words around an amount set; None where they set none."""
    at, tense = -1, None
    for role, pattern in _TENSES:
        for found in pattern.finditer(left):
            if found.start() >= at:
                at, tense = found.start(), role
    for role, pattern in _TENSES[:2]:
        if pattern.search(right) and not _PRESENT_WORDS.search(left):
            tense = role
    if period is not None:
        if period[0] > on or (period[1] > on and whole("đến", "tới", "hết", "cuối", "trước").search(left)):
            return Role.TARGET
        if period[1].year < on.year:
            return Role.OLDER
    return tense


def _period_before(low: str, start: int, end: int, asides: Sequence[Aside], on: date) -> tuple[date, date] | None:
    for aside in reversed(asides[: bisect_right(asides, end, key=lambda one: one.start)]):
        if aside.start < start:
            return None
        if aside.kind is AsideKind.DATE and "," not in low[aside.end : end]:
            return period_of(low[aside.start : aside.end], on)
    return None


def _role(low: str, one: Quantity, left: str, right: str, tense: Role, before: Sequence[Placed]) -> Role:
    clause = re.split(r"[,(]", left)[-1]
    if _ATTACHED.match(right) and (_SENT.search(left) or one.unit is None):
        return Role.ASIDE
    if _RATE_LEFT.search(left) or (_TROUBLE.search(clause) and one.of is None and one.unit != PERCENT):
        return Role.ASIDE
    if _DELTA_RIGHT.match(right) or _DELTA_LEFT.search(left):
        return Role.DELTA
    if _LEFT_LEFT.search(left) or _LEFT_RIGHT.match(right):
        return Role.LEFT
    if one.of is None and one.unit != PERCENT:
        for role, pattern in ((Role.PLAN, _PLAN_LEFT), (Role.TOTAL, _TOTAL_LEFT)):
            plan = pattern.search(left)
            if plan is not None and not _DOING.search(plan["gap"]):
                return role
    return tense
