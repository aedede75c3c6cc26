"""Bodies by their abbreviations: ``EVNNPT đẩy nhanh …``, ``phối hợp với PC06``; no ``PCCC``, ``COVID-19``, ``NQ``."""

import re

from directives.reading.notices.lexicon import abbreviations, heads, names, verbs
from directives.reading.notices.passage import Passage

_SHAPE = re.compile(r"(?P<letters>[A-ZĐƠƯÔÂĂÊ]{2,12}|[ACKVXH](?=\d))(?P<number>\d{1,2})?$")
_ROMAN = re.compile(r"[IVXLC]+$")
_NEARBY = 8
_JOINED = frozenset("-/&.")


def acronym_at(passage: Passage, place: int, *, plural: bool) -> bool:
    """Whether a body stands at word ``place`` by its abbreviation.

    One that nobody knows counts behind ``các`` (``plural``) or where it goes on to act.
    """
    words = passage.words
    word = words[place]
    if not word.text.isupper():
        return False
    found = _SHAPE.match(word.text)
    if found is None or _is_joined(passage, place) or not _in_small_text(passage, place):
        return False
    if word.key in abbreviations.BODIES:
        return True
    if _ROMAN.match(word.text) or word.key in abbreviations.THINGS:
        return False
    if found["number"]:
        return len(found["number"]) == 2 and found["letters"].casefold() in abbreviations.NUMBERED
    if passage.length(heads.organ_table(), place) or passage.length(names.rank_table(), place):
        return False
    return plural or passage.length(verbs.predicate_table(), place + 1) > 1


def _is_joined(passage: Passage, place: int) -> bool:
    """Whether a dash or stroke ties it to what stands beside it (``COVID-19``, ``KT-XH``, ``QĐ-TTg``)."""
    words = passage.words
    before = place > 0 and words[place - 1].text in _JOINED and words[place - 1].end == words[place].start
    following = place + 1
    behind = following < len(words) and words[following].start == words[place].end
    return before or (behind and words[following].text in _JOINED and following + 1 < len(words))


def _in_small_text(passage: Passage, place: int) -> bool:
    """Whether the text around it is not written in capitals altogether."""
    around = passage.words[max(place - 4, 0) : place + _NEARBY]
    return any(word.text.islower() for word in around)
