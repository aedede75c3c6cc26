"""The stretches of a work, by which its tasks are ordered: ``Đợt 1``, ``Giai đoạn 2``, ``Tuần thứ nhất``."""

import re

_STRETCH = re.compile(
    r"(?:dot(?: cao diem| ra quan| kiem tra| thi dua)?|giai doan|buoc|vong|tuan(?: le)?|chang|moc|chien dich|ky|lan)"
    r"(?: thu)? "
    r"(?:0?\d{1,2}(?!\d)|[ivx]{1,4}\b|nhat\b|mot\b|hai\b|ba\b|tu\b|bon\b|dau\b|cuoi\b)(?!\s*[/.-]\s*\d)"
    r"|thoi (?:gian|han)\b"
)


def is_stretch(bare_heading: str) -> bool:
    """Whether a heading (folded, without its number) is a stretch of the work: ``Đợt 1 (từ ngày … đến ngày …)``."""
    return bool(_STRETCH.match(bare_heading))
