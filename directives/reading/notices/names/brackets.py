"""Brackets behind a name: ``Sở Giáo dục và Đào tạo (GDĐT)`` is quoted whole, ``các xã (kèm danh sách)`` is not."""

from collections.abc import Callable

from directives.reading.notices.lexicon import heads, names, occupations, verbs
from directives.reading.notices.names.joining import AND
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_LONGEST_BRACKET = 60
_LONGEST_OFFICE = 8
_LONGEST_REST = 5
_SHORTEST_INITIALS = 3  # "(Mục II)"
_ABBREVIATION_MARKS = frozenset("&-./,")
_COUNTED_IN = keys("cả kể gồm")
_OFFICE = keys("làm là")
_BY = keys("do")
_FORMER = keys("cũ mới")  # "huyện Mai Sơn (cũ)"

# Where the name that begins at a word ends; None where no unit begins there.
NameEnd = Callable[[Passage, int], int | None]


def behind_bracket(passage: Passage, place: int) -> int:
    """The word behind the bracket that opens at ``place``; ``place`` itself where it is not closed nearby."""
    depth = 0
    for cursor in range(place, min(place + _LONGEST_BRACKET, len(passage.words))):
        mark = passage.words[cursor].text
        if mark == "(":
            depth += 1
        elif mark == ")":
            depth -= 1
            if not depth:
                return cursor + 1
    return place


def abbreviation_at(passage: Passage, place: int) -> int:
    """How many words an abbreviation in brackets has with which a name goes on: ``Ủy ban nhân dân (UBND) | các xã``."""
    words = passage.words
    after = place + 3
    if after >= len(words) or words[place].text != "(" or words[place + 2].text != ")":
        return 0
    goes_on = passage.length(names.place_table(), after) and words[after].key not in AND
    return 3 if words[place + 1].text.isupper() and goes_on else 0


def is_part_of_name(passage: Passage, bracket: int, after: int, name_end: NameEnd) -> bool:
    """Whether what stands in the bracket names a unit, a post or an abbreviation.

    ``Bộ Y tế (Cục Dân số)``, ``thầy Lê Văn Thịnh (P.HT)``, ``Tổ in sao (thầy Bình làm tổ trưởng)``.
    """
    words = passage.words
    last = after - 1
    if bracket + 1 >= last or words[bracket + 1].key in _COUNTED_IN or words[bracket + 1].text[0].isdigit():
        return False
    if _is_abbreviated(passage, bracket + 1, last) or _holds_proper_names(passage, bracket + 1, last):
        return True
    former = last == bracket + 2 and words[bracket + 1].key in _FORMER
    if former or passage.length(occupations.held_table(), bracket + 1):
        return True
    if passage.length(occupations.standing_table(), bracket + 1):
        return False  # "Sở Y tế (cơ quan thường trực Ban Chỉ đạo)" tells what else it is
    cursor = bracket + 1 + passage.length(names.belonging_table(), bracket + 1)
    cursor += int(words[cursor].key in _BY)  # "Tiểu ban Nội dung (do đ/c A làm Trưởng Tiểu ban)"
    while cursor < last:
        end = name_end(passage, cursor)
        if end is None:
            return False
        if end >= last or _is_rest_of_name(passage, cursor, end, last):
            return True
        if words[end].key in _OFFICE and last - end <= _LONGEST_OFFICE:
            return passage.length(heads.post_table(), end + 1) > 0 or passage.length(occupations.role_table(), end) > 0
        if words[end].text not in ",;-" and words[end].key not in AND:
            return False
        cursor = end + 1
    return False


def _holds_proper_names(passage: Passage, first: int, after: int) -> bool:
    """``(Vietnam Airlines)``, ``(An Phước, Tâm Phúc)``: nothing but names, written large."""
    words = passage.words[first:after]
    large = all(word.capital or word.text in _ABBREVIATION_MARKS or word.key in AND for word in words)
    return large and not any(word.text.isupper() and len(word.text) < _SHORTEST_INITIALS for word in words)


def _is_rest_of_name(passage: Passage, begin: int, end: int, last: int) -> bool:
    """Whether what goes on to the end of the bracket belongs to who is named in it.

    ``(đồng chí Trưởng phòng | trực tiếp)``, ``(Hội đồng | khám sức khỏe)``; who presides there has a share in a task.
    """
    words = passage.words
    if last - end > _LONGEST_REST or not all(word.text.isalnum() for word in words[end:last]):
        return False
    if passage.length(heads.person_table(), begin):
        return not passage.length(verbs.taking_on_table(), end) or passage.length(occupations.held_table(), end) > 0
    acts = passage.length(verbs.taking_on_table(), end) or passage.length(occupations.opener_table(), end)
    whole = passage.length(heads.active_table(), begin) == end - begin
    return whole and words[begin].capital and not acts


def _is_abbreviated(passage: Passage, first: int, after: int) -> bool:
    """Whether nothing but one abbreviation stands there (``GDĐT``, ``KH&ĐT``, ``PC07``)."""
    inside = passage.words[first:after]
    letters = [word for word in inside if word.text not in _ABBREVIATION_MARKS]
    return bool(letters) and all(word.text.isupper() for word in letters)
