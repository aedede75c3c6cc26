"""Which part of the document a paragraph stands in: only the body holds directives."""

import re
from collections.abc import Sequence

from directives.reading.notices.paragraphs import Paragraph

# Where the body ends: receivers, or the closing sentence with its "./.".
_RECEIVERS = re.compile(r"(?i)\s*nơi\s+nhận\s*:?|\s*noi\s+nhan\s*:")
_SIGNATURE = re.compile(r"\s*(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\s*\.\s*[A-ZĐÀ-Ỹ]")
_LEAD_IN = re.compile(
    r"(?i)(?:như\s+sau|sau\s+đây|yêu\s+cầu|đề\s+nghị|nhiệm\s+vụ\s+sau|nội\s+dung\s+sau|cụ\s+thể|điện|chỉ\s+thị|"
    r"làm\s+ngay|giải\s+pháp\s+sau)\s*:\s*$|^\s*quyết\s+định\s*:"
)


def is_lead_in(text: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph opens the list of directives (``kết luận chỉ đạo như sau:``)."""
    return bool(_LEAD_IN.search(text, max(paragraph.body, paragraph.end - 60), paragraph.end))


def body_of(text: str, paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """From which paragraph the body begins (the first lead-in or number), and before which it ends."""
    end = next(
        (
            i
            for i, one in enumerate(paragraphs)
            if _RECEIVERS.match(text, one.start, one.end) or _SIGNATURE.match(text, one.start, one.end)
        ),
        len(paragraphs),
    )
    begin = next((i for i, one in enumerate(paragraphs[:end]) if is_lead_in(text, one)), None)
    if begin is None:
        begin = next((i for i, one in enumerate(paragraphs[:end]) if one.marker), 0)
    return begin, end
