"""The words by which a reply says how the work stands, strongest first."""

import re
from collections.abc import Sequence

from directives.progress import Figure, Status
from directives.reading.figures.phrases import any_of, whole

_NOT_YET = any_of("chưa", "chua", "ko", "không", "k", "sắp", "gần", "sẽ", "mai", "chuẩn bị", "để", "chưa được", "khi")
_PHRASES: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.EXTENSION_REQUEST, whole(
        "xin lùi", "xin gia hạn", "gia hạn", "xin thêm", "xin khất", "cho em khất", "xin nộp muộn", "xin nộp chậm",
        "xin chậm", "xin phép nộp", "xin phép gửi", "xin hoãn", "lùi sang", "lùi lại", "cho lùi", "cho thêm",
        "xin dời", "dời sang", "xin kéo dài", "xin trễ", "nộp trễ", "nộp muộn", "xin được lùi", "cho em thêm",
    )),
    (Status.NOT_APPLICABLE, whole(
        "không thuộc", "không áp dụng", "không có đối tượng", "không phát sinh", "không có dự án",
        "không được giao", "không liên quan", "không triển khai dự án", "không có nội dung này", "ko thuộc", "k thuộc",
        "không có chỉ tiêu", "không có nhiệm vụ", "không phải đơn vị",
    )),
    (Status.NO_DATA, whole(
        "chưa có số liệu", "chưa có số", "chưa tổng hợp", "chưa có báo cáo", "chưa nắm", "chưa thống kê",
        "chờ số liệu", "đang chờ số liệu", "k có", "ko có", "không có", "chưa rõ", "chưa có kết quả", "không có số liệu",
        "chưa tổng hợp được", "đang tổng hợp", "đang rà soát số liệu", "không nhớ", "chưa biết",
    )),
    (Status.NOT_STARTED, whole(
        "chưa triển khai", "chưa làm", "chưa thực hiện", "chưa bắt đầu", "chưa khởi công", "chưa giải ngân",
        "chưa tổ chức", "chưa tiến hành", "chưa được triển khai", "chưa động", "chưa có gì", "chưa thi công",
    )),
    (Status.IN_PROGRESS, whole(
        "đang", "chưa xong", "chưa hoàn thành", "chưa đạt", "sắp xong", "gần xong", "cơ bản", "còn ít", "một phần",
        "đã triển khai", "chưa hết", "sắp hoàn thành", "gần hoàn thành", "đã làm", "đã bắt đầu", "đã thực hiện",
    )),
    (Status.DONE, re.compile(rf"(?<!\w)(?<!\w ){any_of('xong', 'hoàn thành', 'hoàn tất', 'đã nộp', 'đã gửi', 'hth', 'ht', 'done', 'hoàn thiện', 'đã đạt')}(?!\w)")),
    (Status.NOT_DONE, whole("chưa", "không đạt", "chậm")),
    (Status.ACK, re.compile(rf"(?<!\w){any_of('đã nhận', 'đã tiếp nhận', 'rõ', 'ok', 'oke', 'okie', 'okay', 'vâng', 'dạ', 'đã nắm', 'tiếp thu', 'nhất trí', 'nhận được', 'đã xem', 'đã đọc', 'nghe', 'em nhận', 'xin nhận', 'đồng ý', 'uh', 'ừ')}(?!\w)|👍|👌|🫡")),
)  # fmt: skip
_DONE_NOT_YET = re.compile(
    rf"(?<!\w){_NOT_YET}(?:[ \t]+\w+)?[ \t]+{any_of('xong', 'hoàn thành', 'hoàn tất', 'đạt')}(?!\w)"
)
_BLOCKED = whole(
    "vướng", "bị vướng", "kẹt", "tạm dừng", "chờ vốn", "chưa có vốn", "chưa có kinh phí", "không thể", "bế tắc",
    "khó khăn", "ách tắc", "bị dừng", "chưa bố trí",
)  # fmt: skip


def status_in(words: str) -> Status:
    """What the words of a reply, or of one item, say without any figure; ``NONE`` where nothing."""
    for status, pattern in _PHRASES:
        if status is Status.NOT_STARTED and _BLOCKED.search(words):
            return Status.BLOCKED
        if status is Status.DONE:
            if _DONE_NOT_YET.search(words):
                return Status.IN_PROGRESS
            words_done = re.compile(any_of("xong", "hoàn thành", "hoàn tất", "đã nộp", "đã gửi", "hth", "done"))
            if words_done.search(words):
                return Status.DONE
            continue
        if pattern.search(words):
            return status
    return Status.NONE


def status_of(figures: Sequence[Figure], words: str) -> Status:
    """The status of a reply: what its figures show, and where it has none, what its words say."""
    if not figures:
        return status_in(words)
    shares = [figure.percent for figure in figures if figure.value is not None]
    items = [figure.item_status for figure in figures if figure.value is None]
    if all(share is not None and share >= 100 for share in shares) and all(i == Status.DONE for i in items):
        return Status.DONE
    if all(figure.value == 0 for figure in figures if figure.value is not None) and not any(
        item not in (Status.NOT_STARTED, Status.NOT_DONE) for item in items
    ):
        return Status.NOT_STARTED
    return Status.IN_PROGRESS
