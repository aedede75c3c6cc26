"""Sentences that only state how things are: ``Tồn tại: …``, ``Hộ nghèo: hiện còn 5,8 %``, ``Nhiều xã chưa …``."""

import re

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
_ASKS = re.compile(
    r"\b(?:phai|can(?! bo| cu| cuoc| doi| thiep)|yeu cau|de nghi|giao(?! thong| dich| duc| vien| ban| luu)"
    r"|khac phuc|chan chinh|kien quyet"
    r"|tap trung|khan truong)\b"
)


def only_states(bare: str, start: int, end: int, *, names_doer: bool) -> bool:
    """Whether a sentence is told as a state of things and asks nobody for anything."""
    found = _STATES.match(bare, start, end) or (not names_doer and _OF_TOPIC.match(bare, start, end))
    return bool(found) and not _ASKS.search(bare, start, end)
