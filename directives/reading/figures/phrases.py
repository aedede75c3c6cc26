"""Phrases as patterns: each word with its diacritics, without, or as thumbs shorten it on a telephone."""

import re
from collections.abc import Iterable
from functools import cache

from directives.reading.vietnamese import fold

# How words are shortened in chats, over and above leaving their diacritics out.
_SHORT_WORDS = {
    "không": ("ko", "k", "hông", "hong", "kg", "khg", "kh0ng", "hổng", "hok", "hem"),
    "được": ("đc", "dc", "đuợc", "đựoc"),
    "rồi": ("r", "rùi", "rui", "gòi"),
    "chưa": ("ch", "chx"),
    "em": ("e",),
    "anh": ("a",),
    "chị": ("c",),
    "với": ("vs",),
    "xong": ("xog", "xg", "xonq"),
    "tỷ": ("tỉ",),
    "gửi": ("gởi",),
    "cảm": ("cám",),
}
_SHORT_PHRASES = {
    "hoàn thành": ("hth", "ht", "hoàn thàh", "hòan thành"),
    "báo cáo": ("bc", "b/c"),
    "kế hoạch": ("kh",),
    "thực hiện": ("th",),
    "triển khai": ("tk",),
    "tiến độ": ("tđ",),
    "chỉ tiêu": ("ct",),
    "giải ngân": ("gn",),
    "dự kiến": ("dk", "dự kiên"),
    "số liệu": ("sl",),
}


def any_of(block: str) -> str:
    """The source of a pattern for the longest of the phrases in ``block``, which ``|`` and line ends part.

    A phrase that begins with ``=`` is meant only as written: without diacritics it would be another word.
    """
    phrases = sorted(listed(block), key=len, reverse=True)
    return "(?:" + "|".join(_phrase(phrase) for phrase in phrases) + ")"


def whole(block: str) -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words."""
    return re.compile(rf"(?<!\w){any_of(block)}(?!\w)")


def closing(block: str, *, then: str = r"[ \t]+") -> re.Pattern[str]:
    """A pattern, to be searched for, for any of the phrases at the very end of a text, ``then`` behind it."""
    return re.compile(rf"(?<!\w){any_of(block)}{then}$")


def opening(block: str, *, after: str = r"[ \t]*", then: str = r"(?!\w)") -> re.Pattern[str]:
    """A pattern, to be matched, for any of the phrases at the beginning of a text, ``after`` what is skipped."""
    return re.compile(rf"{after}{any_of(block)}{then}")


def listed(block: str) -> list[str]:
    """The phrases of a block in their order."""
    return [phrase for line in block.splitlines() for phrase in map(str.strip, line.split("|")) if phrase]


def forms_of(block: str) -> list[str]:
    """The phrases of a block as written and bare; one that begins with ``=`` only as written."""
    written = listed(block)
    forms = [(one[1:],) if one.startswith("=") else (one, fold(one)) for one in written]
    return list(dict.fromkeys(form for both in forms for form in both))


def not_behind(block: str) -> str:
    """The source of a pattern for a place that no phrase of ``block``, as written or bare, stands right before."""
    return "".join(f"(?<!{re.escape(form)} )" for form in forms_of(block))


def table(entries: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A look-up from each phrase, as written and bare, to what it stands for; the first entry of a form wins."""
    pairs = list(entries)[::-1]
    return {**{fold(phrase): meaning for phrase, meaning in pairs}, **dict(pairs)}


@cache
def _phrase(phrase: str) -> str:
    if phrase.startswith("="):
        return r"[ \t]+".join(map(re.escape, phrase[1:].split()))
    for long, short in _SHORT_PHRASES.items():
        if long in phrase and phrase not in short:
            before, behind = (_words(part) for part in phrase.split(long, 1))
            middle = "|".join((_words(long), *map(re.escape, short)))
            return r"[ \t]+".join(part for part in (before, f"(?:{middle})", behind) if part)
    return _words(phrase)


def _words(phrase: str) -> str:
    return r"[ \t]+".join(_word(word) for word in phrase.split())


def _word(word: str) -> str:
    forms = dict.fromkeys((word, fold(word), *_SHORT_WORDS.get(word, ())))
    return re.escape(word) if len(forms) == 1 else f"(?:{'|'.join(map(re.escape, forms))})"
