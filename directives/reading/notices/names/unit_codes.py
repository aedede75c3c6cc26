"""Units that are told by a code or by initials alone: ``PC06``, ``A0``, ``các TCTD``, ``EVNNPT``."""

import re

from directives.reading.notices.lexicon import abbreviations, heads, names
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_CODE = re.compile(r"[A-ZĐ][A-ZĐ0-9]+$")
_AND = keys("và")
_MOST_WORDS = 14


def _code_at(passage: Passage, place: int) -> bool:
    """Whether the word at ``place`` is the code or the initials of a unit."""
    if place >= len(passage.words):
        return False
    text = passage.words[place].text
    if not _CODE.match(text) or (passage.bare and not any(letter.isdigit() for letter in text)):
        return False  # what is written large without marks may be any word
    if set(text) <= set("IVXLC") or passage.words[place].key in abbreviations.THINGS:
        return False
    return not passage.length(heads.post_table(), place)


def coded_units(passage: Passage, end: int) -> tuple[str, ...]:
    """The units that the passage up to word ``end`` lists, where the first is told by its code; empty for any other."""
    words = passage.words
    if not 0 < end <= _MOST_WORDS or not _code_at(passage, passage.length(heads.plural_table(), 0)):
        return ()
    titled = passage.text[passage.start : passage.words[end - 1].end].isupper()
    if titled and not all(_code_at(passage, at) != _joins(passage, at) for at in range(end)):
        return ()  # "KINH DOANH VÀ DỊCH VỤ" is a title
    units: list[str] = []
    begin = 0
    for at in range(1, end + 1):
        if at < end and not _parts(passage, at, begin):
            continue
        if at > begin:
            units.append(passage.quote(begin, at))
        begin = at + 1
        if at < end and begin < end and words[begin].key in _AND:
            begin += 1
    return tuple(units)


def _joins(passage: Passage, at: int) -> bool:
    return passage.words[at].text in ",;" or passage.words[at].key in _AND


def _parts(passage: Passage, at: int, begin: int) -> bool:
    """Whether another unit begins behind the comma or ``và`` at word ``at``."""
    words = passage.words
    if not _joins(passage, at):
        return False
    after = at + 1
    if after < len(words) and words[at].text == "," and words[after].key in _AND:
        after += 1
    if at == begin or _code_at(passage, after + passage.length(heads.plural_table(), after)):
        return True
    rank = passage.length(names.rank_table(), after)
    return head_length(passage, after, listed=True) > 0 and not rank
