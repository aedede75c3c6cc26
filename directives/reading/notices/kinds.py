"""What a directive asks for, and which sentences are no directives at all: praise, assessment, legal bases, closing."""

import re
from collections.abc import Sequence

from directives.notice import Kind
from directives.reading.notices.lexicon import verbs
from directives.reading.notices.words import Word

_PRAISE = re.compile(
    r"(?i)(?:[^.;:]{0,120}?\s)?(?:đánh\s+giá\s+cao|ghi\s+nhận|biểu\s+dương|hoan\s+nghênh|trân\s+trọng\s+cảm\s+ơn|cảm\s+ơn|tuyên\s+dương|khen\s+ngợi|chia\s+buồn)\b"
)
_CLOSING = re.compile(
    r"(?i)trên\s+đây\s+là|văn\s+phòng\s+[^.;:]{0,60}thông\s+báo\s+(?:để|đến|tới|ý\s+kiến)|(?:uỷ|ủy)\s+ban\s+nhân\s+dân\s+[^.;:]{0,40}thông\s+báo\s+(?:để|đến)|thừa\s+lệnh"
)
_ASSESSMENT = re.compile(
    r"(?i)bên\s+cạnh\s+(?:những\s+)?(?:các\s+)?kết\s+quả|tuy\s+nhiên|thời\s+gian\s+qua|trong\s+thời\s+gian\s+qua|nhìn\s+chung"
)
_GENERAL = re.compile(
    r"(?i)xác\s+định\s+nhiệm\s+vụ|phát\s+huy|nâng\s+cao\s+(?:tinh\s+thần|trách\s+nhiệm|nhận\s+thức)|với\s+tinh\s+thần|phải\s+xác\s+định|quán\s+triệt"
)


def is_no_directive(body: str, *, has_actor: bool, numbered: bool) -> bool:
    """Whether the paragraph asks nothing of anybody."""
    if _PRAISE.match(body) or _CLOSING.match(body) or _ASSESSMENT.match(body):
        return True
    return not numbered and not has_actor


def kind_of(body: str, words: Sequence[Word]) -> Kind:
    """The kind of a paragraph that is a directive."""
    if any(verbs.watching_table().length_at(words, place) for place in range(min(8, len(words)))):
        return Kind.FOLLOW_UP
    if _GENERAL.search(body, 0, 160):
        return Kind.GENERAL
    return Kind.TASK
