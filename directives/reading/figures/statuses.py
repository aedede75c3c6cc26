"""How the work stands: by the figures of a reply and, where it has none, by its words."""

import re
from collections.abc import Sequence

from directives.progress import Figure, Status
from directives.reading.figures import requests
from directives.reading.figures.phrases import any_of, whole
from directives.reading.figures.status_words import said_in
from directives.reading.figures.units import NAMED_BY_NUMBER, PLACES_BY_NUMBER

_NOTHING_TO_COUNT = whole("""
    không có | không phát sinh | không ghi nhận | không xảy ra | không phát hiện | không xuất hiện
    chưa phát sinh | chưa ghi nhận | chưa xảy ra | chưa phát hiện | chưa xuất hiện
""")
_NOT_YET_BEGUN = (Status.NOT_STARTED, Status.NOT_DONE)
_PIECE = re.compile(r"[\n,;]|\.\s")
_EXCEEDED = whole("vượt")
_ALREADY = whole("đã | rồi")
_NO_TROUBLE = re.compile(
    rf"(?<!\w){any_of('không | chưa')}[ \t]+(?:{any_of('có | gặp | bị | thấy')}[ \t]+)?(?:{any_of('gì')}[ \t]+)?"
    rf"{any_of('vướng mắc | vướng | khó khăn')}(?:[ \t]+{any_of('gì | nào')})?(?!\w)"
    rf"|(?<!\w)(?:{any_of('nếu | có | khi | khi nào')}[ \t]+){{1,2}}(?:{any_of('gì | gặp')}[ \t]+)?"
    rf"{any_of('vướng mắc | vướng | khó khăn')}(?:[ \t]+{any_of('gì | nào')})?(?!\w)"
    rf"(?=[^.\n;!?]{{0,30}}{any_of('báo | hỏi | liên hệ | gọi | xin ý kiến | trao đổi')}(?!\w))"
)
"""Trouble that there is not, or that would be told of if there were some."""
_CONTACT = re.compile(
    rf"(?<!\w)(?:{any_of('nếu | khi')}[ \t]+)?{any_of('có gì | cần gì | thắc mắc | gấp')}"
    rf"(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]+{any_of('gọi | liên hệ | alo | nhắn | hỏi')}(?!\w)[^.\n;!?]*"
)
"""``có gì gọi em`` tells nothing of the work."""

_WAITS = re.compile(rf"(?:(?<!\w){any_of('đang | còn | phải')}[ \t]+)?(?<!\w){any_of('chờ')}(?:[ \t]+[^\W\d_]+){{0,4}}")
_RUNS = whole("trong hạn | đúng tiến độ | bình thường | đã trình | đã gửi | gần xong | sắp xong | đã soạn")
_REST = re.compile(
    rf"[ \t]*(?:{any_of('chỉ | nhưng | hiện')}[ \t]+)?{any_of('còn')}[ \t]+"
    rf"{any_of('=chờ | đợi | thiếu | khâu | phần | bước')}(?!\w)"
)
_ANSWER = re.compile(
    rf"(?<!\w){any_of('=chờ | =đợi')}(?:[ \t]+[^\W\d_]+){{1,4}}?[ \t]+"
    rf"{any_of('gửi lại | trả lời | góp ý | phản hồi | cho ý kiến | có ý kiến | ký lại')}(?!\w)"
)
"""``đã gửi thôn lấy ý kiến, đang đợi thôn gửi lại``"""
_NUMBERED = any_of(f"{PLACES_BY_NUMBER} | {NAMED_BY_NUMBER}")
_ITEM = re.compile(rf"[ \t]*(?:{any_of('còn | riêng')}[ \t]+)?{_NUMBERED}[ \t]*\d")


def status_of(figures: Sequence[Figure], words: str, *, moved: bool, promised: bool, all_done: bool) -> Status:
    """The status of a reply: what its figures show, and where it has none, what its words say.

    ``moved``: it has targets or changes, and a word like ``đạt`` belongs to them. ``promised``: it names a day that
    is still to come. ``all_done``: beside its figures it says that the work is done.
    """
    if not figures:
        return _said_alone(_CONTACT.sub("", _NO_TROUBLE.sub("", words)), moved=moved, promised=promised)
    if requests.ASKS_FOR_TIME.search(words):
        return Status.EXTENSION_REQUEST
    shares = [figure.percent for figure in figures if figure.value is not None]
    if all_done and not any(figure.of and figure.percent is not None and figure.percent < 100 for figure in figures):
        return Status.DONE
    items = {figure.item_status for figure in figures if figure.value is None}
    if all(share is not None and share >= 100 for share in shares) and items <= {Status.DONE}:
        return Status.DONE
    if all(not figure.value for figure in figures) and items <= {Status.NOT_STARTED, Status.NOT_DONE}:
        return Status.IN_PROGRESS if _NOTHING_TO_COUNT.search(words) else Status.NOT_STARTED
    return Status.IN_PROGRESS


def _said_alone(words: str, *, moved: bool, promised: bool) -> Status:
    said = said_in(words)[0]
    if said in _NOT_YET_BEGUN and any(said_in(piece)[0] is Status.DONE for piece in _PIECE.split(words)):
        return Status.IN_PROGRESS  # nhà 1 xong, nhà 2 chưa khởi công
    if said is Status.BLOCKED and said_in(_WAITS.sub("", words))[0] is not Status.BLOCKED and _runs(words):
        return Status.IN_PROGRESS  # soạn xong, đang chờ thẩm định
    if said is Status.DONE and any(_is_open_item(piece) for piece in _PIECE.split(words)):
        return Status.IN_PROGRESS  # thôn 1 xong, thôn 2 đang làm
    if said is Status.DONE and any(_REST.match(piece) for piece in _PIECE.split(words)):
        return Status.IN_PROGRESS  # xong phần em, còn chờ bên tài chính
    if said is Status.DONE and _ANSWER.search(words):
        return Status.IN_PROGRESS
    if moved and said in (Status.DONE, Status.NONE, Status.ACK):
        return Status.DONE if _EXCEEDED.search(words) and not promised else Status.IN_PROGRESS
    if promised and said is Status.DONE and not _ALREADY.search(words):
        return Status.IN_PROGRESS
    return said


def _runs(words: str) -> bool:
    """Return True if something was done or the work is in time, so that waiting is its ordinary course."""
    return _RUNS.search(words) is not None or any(said_in(piece)[0] is Status.DONE for piece in _PIECE.split(words))


def _is_open_item(piece: str) -> bool:
    return _ITEM.match(piece) is not None and said_in(piece)[0] not in (Status.DONE, Status.NONE, Status.ACK)
