"""Texts typed in the fonts of before Unicode, TCVN3 (ABC: .VnTime) and VNI (VNI-Times): recognised and converted.

Such a text is stored as Western letters which only its font shows as Vietnamese: ``Kế hoạch`` is ``KÕ ho¹ch`` in
TCVN3 and ``Keá hoaïch`` in VNI. The table of TCVN3 is that of TCVN 5712:1993, VN3.
"""

import re
import unicodedata
from enum import StrEnum


class Legacy(StrEnum):
    """An encoding of before Unicode."""

    TCVN3 = "TCVN3"
    VNI = "VNI"


_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\xad®"
    "µ¶·¸¹»¼½¾ÆÇÈÉÊË"
    "ÌÎÏÐÑÒÓÔÕÖ"
    "×ØÜÝÞ"
    "ßáâãäåæçèéêëìíî"
    "ïñòóôõö÷øù"
    "úûüýþ"
    "−∙μ",  # what makers of PDF put in the place of \xad, · and µ
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵưãà",
)

_VNI_MARKS = {
    "ù": "\u0301",
    "ø": "\u0300",
    "û": "\u0309",
    "õ": "\u0303",
    "ï": "\u0323",
    "â": "\u0302",
    "á": "\u0302\u0301",
    "à": "\u0302\u0300",
    "å": "\u0302\u0309",
    "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
    "ê": "\u0306",
    "é": "\u0306\u0301",
    "è": "\u0306\u0300",
    "ú": "\u0306\u0309",
    "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}
_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}


def _vni_table() -> dict[str, str]:
    """Every letter of VNI, of one or two signs, beside the letter that it shows."""
    table = dict(_VNI_LETTERS)
    for base in "aeouôöy":
        for sign, marks in _VNI_MARKS.items():
            shown = unicodedata.normalize("NFC", _VNI_LETTERS.get(base, base) + marks)
            if len(shown) == 1:
                table[base + sign] = shown
    table |= {pair.upper(): shown.upper() for pair, shown in table.items()}
    return table | {pair[0].upper() + pair[1]: shown.upper() for pair, shown in table.items() if len(pair) == 2}


_VNI = _vni_table()
_VNI_PAIR = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))


def from_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Return ``text`` as the ABC fonts show it; ``capitals`` for a font without small letters (.VnTimeH)."""
    shown = text.translate(_TCVN3)
    return shown.upper() if capitals else shown


def from_vni(text: str) -> str:
    """Return ``text`` as the VNI fonts show it."""
    return _VNI_PAIR.sub(lambda found: _VNI[found.group()], text)


LOST_HORN = "\u00ad"
"""Stands where a hyphen was read in a font of TCVN3: it may be the letter ư, which has the same code."""

_HYPHENED = re.compile(rf"([^\W\d_]*){LOST_HORN}(?:([^\W\d_]+)|)")


def with_horns(text: str) -> str:
    """Return ``text`` with each lost ư back where it makes a word (``n-ớc`` is ``nước``), a hyphen elsewhere."""
    return _HYPHENED.sub(_horn_or_hyphen, text)


def _horn_or_hyphen(found: re.Match[str]) -> str:
    before, after = found[1], found[2] or ""
    word = f"{before}ư{after}"
    two_words = is_syllable(before) and is_syllable(after)
    meant = "ư" if (before or after) and is_syllable(word) and not two_words else "-"
    return f"{before}{meant}{after}"


def convert(text: str, legacy: Legacy) -> str:
    """Return ``text`` with its lines converted, but for those which already are Unicode."""
    change = from_tcvn3 if legacy is Legacy.TCVN3 else from_vni
    return "\n".join(line if is_unicode_only(line) else change(line) for line in text.split("\n"))


def to_unicode(text: str) -> tuple[str, Legacy | None]:
    """Return ``text`` as it was meant to be read, and the old encoding that it was in, None where it had none."""
    legacy = recognise(text)
    return (convert(text, legacy), legacy) if legacy else (text, None)


def is_unicode_only(text: str) -> bool:
    """Return True if ``text`` has a Vietnamese letter that no old encoding can hold, so that it is none."""
    return _UNICODE_ONLY.search(text) is not None


def legacy_of_font(name: str) -> tuple[Legacy, bool] | None:
    """Return the encoding that a font's name stands for, and whether it shows capitals only; None for any other."""
    face = name.rpartition("+")[2].strip().lower()
    if face.startswith(".vn"):
        return Legacy.TCVN3, bool(re.search(r"h(?:[,-]|$)", face))
    return (Legacy.VNI, False) if face.startswith("vni") else None


_UNICODE_ONLY = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u036f]"
)
_WORD = re.compile(r"[^\W\d_¡-¿×÷−∙]*[¡-ÿ−∙μ][^\s!-@\[-`{-~“”‘’…–—]*|[^\W\d_]+")
_ONSET = "ngh|ng|nh|gh|gi|g|kh|k|ph|p|th|tr|t|ch|c|qu|q|b|d|đ|h|l|m|n|r|s|v|x"
_OPEN = (
    "a|e|ê|i|o|ô|ơ|u|ư|y|ia|ya|oa|oe|uê|uy|ua|uơ|ưa|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oai|oao|oay|oeo|oi|ôi|ơi"
    "|ui|uây|uôi|ưi|ưu|ươi|ươu|uai|uao|uay|ue|ueo"
)
_CLOSED = "(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|oo|uê|uy|uâ|uô|uă|ươ|uyê|ua)(?:ch|nh|ng|[cmnpt])"
_SYLLABLE = re.compile(rf"(?:{_ONSET})?(?:{_OPEN}|{_CLOSED})")
_TONES = str.maketrans(dict.fromkeys("\u0300\u0301\u0303\u0309\u0323"))
_SAMPLE = 20_000  # characters looked at: some pages of text, more says nothing new
_ENOUGH_WORDS = 2


def recognise(text: str) -> Legacy | None:
    """Return the encoding in which ``text`` makes Vietnamese words and without which it does not; None for Unicode."""
    sample = "\n".join(line for line in text[:_SAMPLE].split("\n") if not is_unicode_only(line))
    marked, right = _vietnamese_words(sample)
    if marked < _ENOUGH_WORDS:
        return None
    best: tuple[float, Legacy | None] = (max(0.5, right / marked + 0.2), None)
    for legacy in Legacy:
        words, good = _vietnamese_words(sample, legacy)
        if words and (share := good / words) > best[0]:
            best = share, legacy
    return best[1]


def vietnamese_share(text: str) -> float:
    """Return how many of the words of ``text`` can be Vietnamese, 0 to 1; 1 where it has no words."""
    words = [word for word in _WORD.findall(text[:_SAMPLE]) if not word.isupper()]
    return sum(map(is_syllable, words)) / len(words) if words else 1.0


def _vietnamese_words(sample: str, legacy: Legacy | None = None) -> tuple[int, int]:
    """Return how many words of ``sample`` carry marks, and how many of these are Vietnamese syllables as read."""
    marked = [word for word in _WORD.findall(sample) if not word.isascii()]
    if legacy:
        marked = [convert(word, legacy) for word in marked]
    return len(marked), sum(map(is_syllable, marked))


def is_syllable(word: str) -> bool:
    """Return True if ``word`` is built as a Vietnamese syllable is, with one tone at most."""
    apart = unicodedata.normalize("NFD", word.lower())
    toneless = apart.translate(_TONES)
    if len(apart) - len(toneless) > 1:
        return False
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless)) is not None
