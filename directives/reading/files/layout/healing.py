"""Words that the layout of a PDF has split, put together again: ``đ ịnh c ủa`` is ``định của``."""

import re
from collections.abc import Callable

from directives.reading.encodings import is_syllable

_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x"
_CODAS = "ng|nh|ch|n|c|m|p|t|i|u"
_VOWELS = "aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
_BEYOND_WESTERN = "ạảằẳẵắặầẩẫấậẻẽẹềểễếệỉịỏọồổỗốộờởỡớợủụừửữứựỷỹỵ"
# Words that begin with such a letter and stand alone; any other such piece is the tail of a word.
_WHOLE = (
    "ạ ải ảnh ảo ảm ẩm ẩn ẩu ấm ấn ấp ất ấu ấy ầm ắc ắt ẵm ế ếch ếm ỉ ỏi ọc ổ ổi ổn ốc ối ốm ống ốp ồ ồn ồng ộc ở ớ ớt "
    "ợ ủ ủa ủi ủng ủy ứ ức ứng ừ ử ước ướt ướp ưỡn ửng ẻo ẹp ễnh ỷ ỉa ị ự"
)
_WHOLE_WORDS = frozenset(_WHOLE.split())
_APART = r"(?<![\w.,/\-])"
_COUNTED = re.compile(r"\d\s*$")  # "15 h ở", "100 m ạ": here the letter is a unit


def _is_onset(before: str, piece: str, rest: str) -> bool:
    """``đ ịnh``: no word is made of consonants; a capital alone may be a name: "Nhóm B ở …"."""
    if _COUNTED.search(before):
        return False
    return len(piece) > 1 or piece.islower() or (rest[0] in _BEYOND_WESTERN and rest not in _WHOLE_WORDS)


def _is_rime(_before: str, _piece: str, rest: str) -> bool:
    """``nhi ệm``: the rest is no word of its own."""
    return rest.lower() not in _WHOLE_WORDS


def _is_coda(before: str, _piece: str, _rest: str) -> bool:
    """``đị nh``: the rest is only consonants."""
    return not _COUNTED.search(before)


_SPLITS: tuple[tuple[re.Pattern[str], Callable[[str, str, str], bool]], ...] = (
    (re.compile(rf"{_APART}({_ONSETS}) ([{_VOWELS}]\w*)", re.IGNORECASE), _is_onset),
    (re.compile(rf"{_APART}(\w*[iuyoaươêôâ]) ([{_BEYOND_WESTERN}]\w*)", re.IGNORECASE), _is_rime),
    (re.compile(rf"{_APART}(\w*[{_VOWELS}]) ({_CODAS})(?![\w./)\-])", re.IGNORECASE), _is_coda),
)


def healed(text: str) -> str:
    """Return ``text`` with the pieces of split words joined where only together they are a Vietnamese word."""
    for split, belongs in _SPLITS:
        end = 0
        parts: list[str] = []
        for found in split.finditer(text):
            piece, rest = found.groups()
            same_case = rest.islower() if len(piece) == 1 else rest.islower() is not piece.isupper()
            if (
                same_case
                and is_syllable(piece + rest)
                and belongs(text[max(found.start() - 4, 0) : found.start()], piece, rest)
            ):
                parts.append(text[end : found.start()] + piece + rest)
                end = found.end()
        text = "".join(parts) + text[end:]
    return text


_LAST_PIECE = re.compile(r"([^\W\d_]+)-$")
_FIRST_PIECE = re.compile(r"[^\W\d_]+")


def is_split_word(line: str, after: str) -> bool:
    """Return True if the hyphen at the end of ``line`` parts one syllable: ``nghi-`` and ``êm``."""
    piece, rest = _LAST_PIECE.search(line), _FIRST_PIECE.match(after)
    return bool(piece and rest and rest[0].islower() and not is_syllable(rest[0]) and is_syllable(piece[1] + rest[0]))
