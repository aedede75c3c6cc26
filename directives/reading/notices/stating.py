"""Sentences that only state how things are: ``Tồn tại: …``, ``Hộ nghèo: hiện còn 5,8 %``, ``Nhiều xã chưa …``."""

import re

from directives.reading.notices.document import Document

_ASSESSED = (
    r"(?:(?:mot so |nhung |cac )?(?:ton tai|han che|uu diem|khuyet diem|nguyen nhan|kho khan|bat cap|vuong mac"
    r"|thuc trang"
    r"|hien trang|tinh hinh|ket qua(?: dat duoc| thuc hien| cong tac)?|thuan loi|mat duoc|viec chua lam duoc"
    r"|diem yeu|yeu kem"
    r"|danh gia(?: chung)?|nhan xet|ton dong)(?:,| va|\s|$)*)+(?:chu yeu|chinh|lon nhat|nay|do)?"
)
_NOW = r"(?:(?:hien|hien nay|hien tai|den nay|tinh den nay|thuc te|van|hien van)\s+)?"
_STATES = re.compile(
    rf"{_ASSESSED}\s*:"
    rf"|[^.;:,]{{2,60}}:\s*{_NOW}(?:con|moi|dat|da dat|moi dat|chua|da|co ty le|ty le)\s"
    rf"|(?:nhieu|mot so|phan lon|da so|hau het|mot vai|con (?:mot so|nhieu|co)|co \d+|con \d+"
    rf"|van con)\s[^;:.]{{2,120}}?"
    rf"\b(?:chua|con|co ty le|dat ty le|dat|cham|cho(?=\s+thay)|khong dat|bi)\b"
)
# "Hộ nghèo: hiện còn 5,8 %" tells of a topic; behind a unit it is what the unit is to reach.
_OF_TOPIC = re.compile(
    rf"[^.;:,]{{2,60}}:\s*{_NOW}(?:con|moi dat|dat(?! toi thieu| it nhat| tren| tu)|da dat|moi co|chua|da|co ty le"
    rf"|ty le)\s"
)
_LACKS = re.compile(
    r"[^;:.]{5,120}\b(?:con chua|van chua|con cham|con thap|con han che|con bat cap|chua duoc quan tam|con lung tung"
    r"|chua day du|chua kip thoi|chua nghiem tuc|chua the hien|con hinh thuc)\b"
)
# Looked for in the text with its marks: "cần" is no "Cần Thơ", "giao" no "giao thông".
_ASKS = re.compile(
    r"(?i)(?<!\w)(?:phải|cần(?!\s+thơ|\s+cù)|(?<!theo )(?<!ứng )(?<!đúng )(?<!với )yêu cầu(?! đề ra| nhiệm vụ)|đề nghị"
    r"|giao(?!\s+(?:thông|dịch|lưu|ban|thoa|động|thủy|châu|ninh))|khắc phục|chấn chỉnh|kiên quyết|tập trung|khẩn trương"
    r"|trách nhiệm|phai|yeu cau|de nghi|khac phuc|tap trung|khan truong)(?!\w)"
)
# Without marks "mỗi chi hội 01 công trình" reads like "mới".
_EACH = re.compile(r":\s*(?i:mỗi|mọi)(?!\w)")


def only_states(document: Document, start: int, end: int, *, names_doer: bool) -> bool:
    """Whether a sentence is told as a state of things and asks nobody for anything."""
    bare = document.bare
    found = _STATES.match(bare, start, end)
    if found and _EACH.search(document.text, found.start(), found.end()):
        found = None
    if not found and not names_doer:
        found = _OF_TOPIC.match(bare, start, end) or _LACKS.match(bare, start, end)
    return found is not None and not _ASKS.search(document.text, start, end)
