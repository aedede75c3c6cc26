"""Sentences that only state how things are: ``Tồn tại: …``, ``Hộ nghèo: hiện còn 5,8 %``, ``Nhiều xã chưa …``."""

import re

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import states
from directives.reading.notices.marked import is_meant

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
    patterns = (states.TOLD,) if names_doer else (states.TOLD, states.LACKS)
    told = any(is_meant(one.match(bare, start, end), document.text, _SAID) for one in patterns)
    return told and not _ASKS.search(document.text, start, end)
