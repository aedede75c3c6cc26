"""Which headings open a part that holds directives, and which open purposes, assessments or legal bases."""

import re
from enum import Enum, auto

from directives.reading.notices.marked import is_meant


class Section(Enum):
    """What a part of the document holds."""

    DIRECTIVES = auto()
    ASSESSMENT = auto()  # only what is plainly asked counts
    ASIDE = auto()  # purposes, targets, legal bases: only a report on days that recur counts


_ASSESSMENT = re.compile(
    r"(?:ve )?(?:danh gia|ket qua (?:dat duoc|thuc hien|cong tac|noi bat|chu yeu|chinh|buoc dau|hoat dong|kiem tra"
    r"|lam duoc|trien khai|chung|thang|quy|nam(?! hoc)|trong|tuan)|(?:nhung )?(?:viec|mat|diem|noi dung|cong viec"
    r"|cong tac|nhiem vu)"
    r" (?:(?:da|chua) hoan thanh|(?:da |chua )?(?:lam duoc|dat duoc|con ton tai|trien khai duoc)|da thuc hien)"
    r"|thanh tich|diem nhan"
    r"|tinh hinh|ton tai|han che|uu diem|kinh phi$"
    r"|khuyet diem|nhan dinh"
    r"|nhan xet|nguyen nhan|thuan loi|kho khan|boi canh|khai quat|dac diem|thuc trang|(?:nhung|cac) ket qua"
    r"|mot so ket qua|ket qua$|(?:y kien )?(?:thao luan|phat bieu)\b)"
)
_ASIDE = re.compile(
    r"(?:muc dich|(?:cac )?chi tieu(?:$| (?:cu the|chu yeu|phan dau|chinh|den|nam)\b)"
    r"|yeu cau(?:$|[ ,;:]*(?:va muc dich)?$)|muc tieu|quan diem|can cu|pham vi"
    r"|doi tuong(?:$|,| va| ap dung| thu huong| tham gia| dieu chinh)"
    r"|nguyen tac|dinh huong"
    r"|giai thich|khau hieu|phuong cham|tai lieu|thanh phan|dieu kien|tieu chuan|tieu chi|ho so"
    r"|(?:luu y (?:ve )?|mot so )?(?:cac )?(?:quy dinh (?:ve )?)?(?:hanh vi|xu phat|xu ly (?:hanh vi )?vi pham"
    r"|muc (?:xu )?phat|che tai|xu ly ky luat)\b)"
)
# A lead-in to what was found: "Kết quả kiểm tra cho thấy:", "… còn một số tồn tại, hạn chế như sau:".
_FOUND = re.compile(
    r"\b(?:cho thay|nhan thay|ton tai|han che|bat cap|yeu kem|khuyet diem|kho khan|vuong mac|chua dat"
    r"|ket qua dat duoc|noi len)\b"
    r"[^.;:]{0,60}:?$"
)
_ASKS = re.compile(
    r"\b(?:yeu cau|de nghi|giao|phai|khac phuc|xu ly|thao go|giai quyet|khan truong|tap trung|thuc hien|ra soat"
    r"|bao cao|chan chinh)\b"
)
# "Mục tiêu … đạt 60%. Để đạt mục tiêu trên, yêu cầu:" opens what is asked, whatever its first sentence is about.
_LEADS_IN = re.compile(r"[.;] [^.;]{0,160}\b(?:yeu cau|de nghi|giao(?! thong| dich)|phai|can)\b[^.;]{0,60}$")
# "Đối với các hộ có hoàn cảnh khó khăn:", "Về khó khăn của Dự án A:": whom or what it is about.
_ABOUT = re.compile(r"(?:ve|doi voi|lien quan|rieng)\b")
_ABOUT_WHOSE = re.compile(r"(?:ve|doi voi|lien quan) .*\bcua\b")
_LONGEST_TITLE = 160
_LONGEST_LEAD_IN = 400


def section_of(bare_title: str, written: str) -> Section | None:
    """What the heading ``bare_title`` (folded, ``written`` with its marks) opens; None where directives may stand."""
    title = bare_title.strip(" .:;-*")
    if bare_title.endswith(":") and _LEADS_IN.search(title):
        return None
    finds = bare_title.endswith(":") and len(title) < _LONGEST_LEAD_IN and not _ABOUT.match(title)
    if finds and _FOUND.search(title) and not _ASKS.search(title):
        return Section.ASSESSMENT
    if len(title) > _LONGEST_TITLE:
        return None
    if is_meant(_ASIDE.match(bare_title), written, "căn cứ"):
        return Section.ASIDE
    if _ASSESSMENT.match(title) and not _ABOUT_WHOSE.match(title):
        return Section.ASSESSMENT
    return None
