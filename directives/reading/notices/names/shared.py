"""A head that several units share: ``các Bộ: Công an, Tài chính`` is ``Bộ Công an`` and ``Bộ Tài chính``."""

from directives.reading.notices.lexicon import heads, names
from directives.reading.notices.lexicon.gazetteer import gazetteer_table
from directives.reading.notices.lexicon.verbs import predicate_table, stop_table
from directives.reading.notices.names.brackets import behind_bracket
from directives.reading.notices.names.one_name import name_at
from directives.reading.notices.names.places import (
    SharedNames,
    kind_of_province,
    numbered_bodies,
    placed_bodies,
    singular,
)
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_PROVINCE = keys("tỉnh")
_LONGEST_FIELD = 16
_AND = keys("và")
_MINISTRY = keys("bộ")
_SHARING = keys("bộ sở")


_BREAKS = (stop_table, predicate_table, names.deed_table)


def shared_names(passage: Passage, begin: int, stop: int, after: int) -> SharedNames | None:
    """The units of a shared head whose name was read from ``begin`` to ``stop``; None where nothing is shared."""
    words = passage.words
    plural = _plural_at(passage, begin, stop)
    if stop < len(words) and words[stop].text == ":" and plural is not None:
        behind = _behind_colon(passage, begin, stop, plural)
        return behind or placed_bodies(passage, begin, stop, after)
    if stop + 1 < len(words) and words[stop].text == ":" and passage.length(heads.post_table(), begin) == stop - begin:
        return _whole_names(passage, begin, stop, begin - 1)  # "Giao Giám đốc: Sở Y tế, Sở Tài chính"
    placed = numbered_bodies(passage, begin, stop, after) or placed_bodies(passage, begin, stop, after)
    if placed is not None:
        return placed
    field = _first_field(passage, begin, stop)
    if field is None:
        return None
    head = singular(passage, begin, field)
    spread = [f"{head} {passage.quote(field, stop)}"]
    cursor = after
    while (following := _next_field(passage, field, cursor)) is not None:
        start, end = following
        spread.append(f"{head} {passage.quote(start, end)}")
        cursor = end
    if len(spread) == 1:
        return None
    return SharedNames(cursor, tuple(spread))


def _plural_at(passage: Passage, begin: int, stop: int) -> int | None:
    """The word where ``các`` stands in the name, or None."""
    return next((at for at in range(begin, min(stop, begin + 8)) if passage.length(heads.plural_table(), at)), None)


def _first_field(passage: Passage, begin: int, stop: int) -> int | None:
    """Where the field behind a head that can be shared stands in the name.

    Without ``các`` only a ministry or department shares its head: ``Trung tâm Văn hóa, Thông tin`` is one body.
    """
    plural = _plural_at(passage, begin, stop) is not None
    for at in range(begin, min(begin + 5, stop)):
        length = passage.length(heads.shared_head_table(), at)
        if length and not plural and passage.words[at].key not in _SHARING:
            continue
        if length and passage.length(names.field_table(), at + length):
            return at + length
    return None


def _next_field(passage: Passage, field_at: int, cursor: int) -> tuple[int, int] | None:
    """The next field of the list behind a comma or ``và``, with the place words that follow it."""
    words = passage.words
    if cursor >= len(words) or not (words[cursor].text == "," or words[cursor].key in _AND):
        return None
    start = cursor + 1
    if start < len(words) and words[start].key in _AND:
        start += 1
    field = passage.length(names.field_table(), start)
    if not field or not words[start].capital:
        return None
    if words[field_at - 1].key not in _MINISTRY and passage.length(heads.organ_table(), start):
        return None  # "Sở Y tế, Công an thành phố"
    end = start + field
    while end < len(words) and words[end].key not in _AND:
        place = passage.length(names.place_table(), end)
        if not place:
            break
        end += max(place, passage.length(heads.organ_table(), end))
    return start, end


def _behind_colon(passage: Passage, begin: int, colon: int, plural: int) -> SharedNames | None:
    """``UBND các tỉnh, thành phố: Hà Nội, Lâm Đồng`` → ``UBND thành phố Hà Nội``, ``UBND tỉnh Lâm Đồng``."""
    words = passage.words
    named = colon + 1 < len(words) and words[colon + 1].capital
    rank = passage.length(names.rank_table(), plural + 1) > 0
    if named and (passage.length(heads.post_table(), colon + 1) or _opens_task(passage, colon + 1, rank=rank)):
        return None  # "Các xã, thị trấn: Chủ tịch UBND chịu trách nhiệm …"
    counted = colon + 1 + passage.length(heads.plural_table(), colon + 1)
    if not named or (counted > colon + 1 and not (counted < len(words) and words[counted].capital)):
        return None  # "các huyện: các xã …", but "các huyện: Ba Tơ, …"
    known = _listed_end(passage, plural, colon, colon + 1) > colon + 1  # "Các Tập đoàn: Điện lực Việt Nam, …"
    if _is_whole(passage, colon + 1, rank=rank) and not known:
        return _whole_names(passage, begin, colon, plural)
    spread: list[str] = []
    cursor = colon + 1
    while cursor < len(words):
        stop = max(_proper_end(passage, cursor), _listed_end(passage, plural, colon, cursor))
        if stop == cursor:
            break
        spread.append(_joined(passage, begin, colon, plural, cursor, stop))
        cursor = stop
        if stop < len(words) and (words[stop].text == "," or words[stop].key in _AND):
            following = stop + 1
            if _is_whole(passage, following, rank=rank):
                break
            if following < len(words) and words[following].capital and _proper_end(passage, following) > following:
                cursor = following
                continue
        break
    if cursor < len(words) and words[cursor].text == "(":
        cursor = behind_bracket(passage, cursor)
    return SharedNames(cursor, tuple(spread)) if spread else None


def _opens_task(passage: Passage, place: int, *, rank: bool) -> bool:
    """Whether a verb opens what stands behind the colon (``Bí thư các chi đoàn: Lập sổ``), not a name.

    Behind a ``rank`` (``UBND các xã: Xây dựng kế hoạch``) a verb is no field of a department.
    """
    words = passage.words
    verb = passage.length(predicate_table(), place)
    small = place + 1 < len(words) and words[place + 1].text.islower()
    noun = 0 if rank else max(passage.length(names.field_table(), place), passage.length(heads.organ_table(), place))
    return verb > noun and small and not any(word.capital for word in words[place + 1 : place + verb])


def _whole_names(passage: Passage, begin: int, colon: int, plural: int) -> SharedNames | None:
    """``Hội đồng thành viên các tập đoàn, tổng công ty: Tập đoàn A, Tổng công ty B``: whole names behind the colon."""
    front = passage.quote(begin, plural) + " " if plural > begin else ""
    if passage.length(heads.post_table(), plural + 1) == colon - plural - 1:  # "Các Bộ trưởng: Bộ Y tế, Bộ Tài chính"
        front = passage.quote(plural + 1, colon) + " "
    spread: list[str] = []
    words = passage.words
    cursor = end = colon + 1
    while (one := name_at(passage, cursor, listed=True)) is not None:
        spread.append(front + passage.quote(cursor, one.stop))
        end = one.after
        if end >= len(words) or not (words[end].text == "," or words[end].key in _AND):
            break
        cursor = end + 1
    return SharedNames(end, tuple(spread)) if spread else None


def _listed_end(passage: Passage, plural: int, colon: int, start: int) -> int:
    """Where a name ends that is known whole together with its head (``các Ngân hàng: | Đầu tư và Phát triển``)."""
    noun = passage.words[plural + 1 : colon]
    together = [*noun, *passage.words[start : start + _LONGEST_FIELD]]
    known = gazetteer_table().length_at(together, 0, bare=passage.bare) if noun else 0
    if known <= len(noun):
        return start
    end = start + known - len(noun)
    while tail := passage.length(names.tail_table(), end) or passage.length(names.rank_table(), end):
        end += tail
    return end


def _is_whole(passage: Passage, place: int, *, rank: bool) -> bool:
    """Whether a name of its own follows (``các Bộ: Tài chính, Nội vụ và Ngân hàng Nhà nước``)."""
    if passage.length(heads.brand_table(), place) or (rank and _is_place(passage, place)):
        return False  # "Các Tập đoàn: Viettel, VNPT"
    own = passage.length(heads.organ_table(), place) or passage.length(heads.post_table(), place)
    return bool(own) and not passage.length(names.field_table(), place)


def _is_place(passage: Passage, place: int) -> bool:
    """``các xã: Ea Kly, | Vụ Bổn, …``: among places a name of two words that only looks like a department."""
    two = passage.words[place : place + 2]
    after = place + 2
    called = len(two) > 1 and all(word.capital and not word.text.isupper() for word in two)
    ends = after >= len(passage.words) or passage.words[after].text == "," or passage.words[after].key in _AND
    return called and ends and not passage.length(names.field_table(), place + 1)


def _proper_end(passage: Passage, start: int) -> int:
    """Where a proper name that begins at ``start`` ends; ``start`` itself where none does."""
    words = passage.words
    field = passage.length(names.field_table(), start)
    cursor = start + field
    if passage.length(names.rank_table(), start) and start + 2 < len(words) and words[start + 1].text == ".":
        cursor = start + 2  # "TP. Hồ Chí Minh"
    while cursor < len(words):
        word = words[cursor]
        if word.text in ",;.:()*|" or (word.key in _AND and cursor > start):
            break
        if not word.capital and any(passage.length(table(), cursor) for table in _BREAKS):
            break
        cursor += 1
    return cursor if words[start].capital and not passage.length(heads.not_head_table(), start) else start


def _joined(passage: Passage, begin: int, colon: int, plural: int, start: int, stop: int) -> str:
    proper = passage.quote(start, stop)
    if passage.length(names.rank_table(), start):  # "UBND các tỉnh: Hà Giang, TP. Hải Phòng"
        placed = passage.length(names.rank_table(), plural + 1) or passage.length(names.mixed_table(), plural + 1)
        front = singular(passage, begin, plural if placed else colon) if plural > begin or not placed else ""
        return f"{front} {proper}".strip()
    nouns = passage.words[plural:colon]
    if any(word.text == "," for word in nouns):
        province = any(word.key in _PROVINCE for word in nouns)
        front = passage.quote(begin, plural) + " " if plural > begin else ""
        if passage.length(names.field_table(), start) and passage.words[plural + 1].key in _SHARING:
            return f"{front}{passage.quote(plural + 1, plural + 2).capitalize()} {proper}"  # "Các sở, ngành: Y tế, …"
        kind = kind_of_province(passage, start) if province else passage.quote(plural + 1, colon)
        name = f"{front}{kind} {proper}"
        return name[:1].upper() + name[1:]
    return f"{singular(passage, begin, colon)} {proper}"
