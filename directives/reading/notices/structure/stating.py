"""Sentences that only state how things are: ``Tồn tại: …``, ``Hộ nghèo: hiện còn 5,8 %``, ``Nhiều xã chưa …``."""

import re

from directives.reading.notices.document import Document
from directives.reading.notices.marked import is_meant

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
    rf"\b(?:chua|con|co ty le|dat ty le|dat|cham|cho(?=\s+thay)|khong dat|(?<!chuan )(?<!trang )(?<!thiet )bi)\b"
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
# What is no state: "mỗi chi hội 01 công trình", "mời", "đặt biển", "chữa bệnh", "cấp con giống", "chuẩn bị".
_SAID = "còn mới đạt chưa đã đa một số nhiều có tỷ tỉ lệ chậm cho thấy không thấp chế bất cập vẫn"


def only_states(document: Document, start: int, end: int, *, names_doer: bool) -> bool:
    """Whether a sentence is told as a state of things and asks nobody for anything."""
    bare = document.bare
    patterns = (_STATES,) if names_doer else (_STATES, _LACKS)
    states = any(is_meant(one.match(bare, start, end), document.text, _SAID) for one in patterns)
    return states and not _ASKS.search(document.text, start, end)
