"""How it is told that things are so, and nothing is asked: openings, forms and words.

The patterns are matched against the folded text (small letters without marks).
"""

import re
from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# What a sentence opens with that tells what is or was.
FACT = re.compile(
    r"(?:hien nay|thoi gian qua|trong thoi gian qua|nhin chung|ben canh (?:nhung|cac|ket qua)|tuy nhien"
    r"|thuc te|theo (?:bao cao|du bao)|trong khi|mac du|song,? (?:con|mot so|tinh|viec|nhieu)"
    r"|theo tong hop|theo thong tin"
    r"|qua (?:tong hop|ra soat|khao sat|thong ke|giam sat|nam bat|danh gia|kiem tra|bao cao|theo doi)"
    r"|ket qua|nguyen nhan|tong so|tinh den"
    r"|den nay|den thoi diem|trong (?:6|9|sau|chin) thang|trong nam qua|vua qua)\b"
)
# "Một số xã đạt thấp", "Nhiều đơn vị chưa gửi báo cáo".
SOME = re.compile(r"(?:[+*-]\s*)?(?:mot so|nhieu|khong it|con) [^.;:,]{3,60} (?:thap|cham|kem|chua|con)\b")
# "Sở A đã có nhiều cố gắng, song tiến độ còn chậm …".
TRIED = re.compile(
    r"[^.;:]{3,200}?\bda (?:co )?(?:nhieu |rat |het suc )?(?:co gang|no luc)\b[^.;]{0,60}?"
    r"\b(?:song|nhung|tuy nhien|tuy vay)\b"
)
# A sentence that tells how things stand: "Hộ nghèo: hiện còn 5,8%", "Tồn tại: …", "Các tiêu chí còn lại đều là …".
# It is what a sentence opens with or its form that says so.
STATES = re.compile(
    r"(?:[+*-]\s*)?(?:[^:.;]{1,60}:\s*(?:hien |nay |moi |van |chi |da |hien nay )?"
    r"(?:con|da|dang|chua|dat|moi|hien|van)\b"
    r"|(?:mot so )?(?:ton tai|han che|ket qua|khuyet diem|uu diem|nguyen nhan)\b[^:.;]{0,40}:"
    r"|[^.;:,]{3,80} (?:deu la|van la|dang la|hien la|rat nang ne|con rat|con cham|con thap|chua cao)\b|day la\b"
    r"|thoi gian [^.;:]{3,160} (?:khong con (?:nhieu|dai)|con rat it|rat ngan|rat gap)\b)"
)

_ASSESSED = (
    r"(?:(?:mot so |nhung |cac )?(?:ton tai|han che|uu diem|khuyet diem|nguyen nhan|kho khan|bat cap|vuong mac"
    r"|thuc trang"
    r"|hien trang|tinh hinh|ket qua(?: dat duoc| thuc hien| cong tac)?|thuan loi|mat duoc|viec chua lam duoc"
    r"|diem yeu|yeu kem"
    r"|danh gia(?: chung)?|nhan xet|ton dong)(?:,| va|\s|$)*)+(?:chu yeu|chinh|lon nhat|nay|do)?"
)
_NOW = r"(?:(?:hien|hien nay|hien tai|den nay|tinh den nay|thuc te|van|hien van)\s+)?"
# Of these, what is asked for in the same sentence makes it a directive all the same.
TOLD = re.compile(
    rf"{_ASSESSED}\s*:"
    rf"|[^.;:,]{{2,60}}:\s*{_NOW}(?:con|moi|dat|da dat|moi dat|chua|da|co ty le|ty le)\s"
    rf"|(?:nhieu|mot so|phan lon|da so|hau het|mot vai|con (?:mot so|nhieu|co)|co \d+|con \d+"
    rf"|van con)\s[^;:.]{{2,120}}?"
    rf"\b(?:chua|con|co ty le|dat ty le|dat|cham|cho(?=\s+thay)|khong dat|(?<!chuan )(?<!trang )(?<!thiet )bi)\b"
)
LACKS = re.compile(
    r"[^;:.]{5,120}\b(?:con chua|van chua|con cham|con thap|con han che|con bat cap|chua duoc quan tam|con lung tung"
    r"|chua day du|chua kip thoi|chua nghiem tuc|chua the hien|con hinh thuc)\b"
)

# Behind a colon these tell how it stands: "Hộ nghèo: hiện còn 5,8%".
STATE_WORDS = phrases("""
còn | hiện còn | hiện | hiện nay | hiện có | đã | đang | chưa | vẫn | vẫn còn | mới | mới đạt | đạt | có | chỉ đạt
chỉ còn | đến nay | cơ bản | đều | được | không đạt | chưa đạt | một số | nhiều | còn nhiều | việc còn | rất
""")

# Where one of these stands in front, the sentence tells what came of it.
FINISHED = phrases("đã | đang | vừa qua | thời gian qua | trong thời gian qua | kết quả | nhìn chung | cơ bản")


@cache
def state_table() -> PhraseTable:
    """Words that tell how a thing stands."""
    return PhraseTable(STATE_WORDS)


@cache
def finished_table() -> PhraseTable:
    """Words that tell what came of a thing."""
    return PhraseTable(FINISHED)
