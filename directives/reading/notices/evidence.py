"""What must be handed in as proof: pictures before, during and after the work."""

import re

from directives.notice import Evidence

_PICTURES = re.compile(r"(?i)hình\s+ảnh|ảnh\s+chụp|chụp\s+ảnh|tư\s+liệu\s+ảnh|bằng\s+ảnh|hinh\s+anh|chup\s+anh")
_STAGES = (
    (Evidence.BEFORE, re.compile(r"(?i)\btrước\b|\btruoc\b")),
    (Evidence.DURING, re.compile(r"(?i)\btrong\b")),
    (Evidence.AFTER, re.compile(r"(?i)\bsau\b")),
)
_STAGED = re.compile(
    r"(?i)(?:trước|truoc)(?:\s*,\s*(?:trong|đang|dang)|\s+và|\s+va)[^.;\n]{0,20}?(?:\s*,|\s+và|\s+va)?\s*sau\b"
)


def evidence_of(text: str) -> tuple[Evidence, ...]:
    """The stages of which pictures are asked for in this directive, in their order; empty where none are."""
    pictures = _PICTURES.search(text)
    if not pictures:
        return ()
    staged = _STAGED.search(text, pictures.start(), min(len(text), pictures.end() + 80))
    if not staged:
        return ()
    return tuple(stage for stage, pattern in _STAGES if pattern.search(staged.group()))
