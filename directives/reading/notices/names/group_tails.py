"""What tells which of a group is meant, or for what a committee is: ``Các thôn | được kiểm tra``."""

from functools import cache

from directives.reading.notices.lexicon import heads, names, occupations, terms, verbs
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.name_parts import opens_predicate
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, keys, phrases

# What is done to those of the group who are meant; of "được hỗ trợ" and its like it is more often told what they get.
_UNDERGONE = phrases("""
chọn đặt điểm thi | chọn làm điểm thi
kiểm tra | thanh tra | giám sát | kiểm toán | khảo sát | điều động | chọn | chọn điểm | chọn làm điểm | lựa chọn
lựa chọn làm điểm | cử | triệu tập | huy động | trưng tập | điều tra | lấy mẫu | rà soát | kiểm định | sáp nhập
kiểm tra, giám sát | giám sát, kiểm tra | thanh tra, kiểm tra | kiểm tra, thanh tra | phỏng vấn | tập huấn | đánh giá
xếp hạng | giao quản lý | giao chỉ tiêu | giao phụ trách | phân công trực | cấp phép | công nhận | xác minh | chỉ định
biệt phái | trưng dụng
""")
# Of these it is told by what they are which are meant: "Đảng viên là công chức viết bài thu hoạch".
_PEOPLE = phrases("""
đảng viên | hội viên | đoàn viên | hộ | hộ gia đình | hộ dân | học sinh | sinh viên | người lao động | giáo viên
cán bộ | công chức | viên chức | đại biểu | cá nhân | tổ chức | doanh nghiệp | chủ hộ | chủ rừng | chủ đầu tư
nhà thầu | phụ huynh | nông dân | thanh niên | phụ nữ | chủ thể
""")
# For what a committee of a place is made, with nothing between it and the place.
_MATTERS = phrases("""
rà soát | kiểm kê | bình xét | xét duyệt | xét tặng | giải tỏa | tuyển quân | bầu cử | tổng rà soát | sáp nhập
""")
_POOR = phrases("hộ nghèo | hộ cận nghèo | hộ nghèo, hộ cận nghèo | hộ nghèo và hộ cận nghèo | danh hiệu | thi đua")
_AT = keys("tại ở")
_BEING, _UNDERGOING, _MANAGING, _WORKING = keys("là"), keys("được bị"), keys("lý"), keys("hoạt")
_AS = keys("làm là")
_NUMBERING, _OF = keys("số - – /"), keys("của")
_TOWARDS, _SESSION = keys("đến tới"), keys("khóa khoá")
_PAIR, _LONGEST_MENTION = 2, 28
_LONGEST_ROLE = 7
_MOST_NOUNS = 3


@cache
def _undergone_table() -> PhraseTable:
    return PhraseTable(_UNDERGONE)


@cache
def _people_table() -> PhraseTable:
    return PhraseTable(_PEOPLE)


@cache
def _matter_table() -> PhraseTable:
    return PhraseTable(_MATTERS)


@cache
def _related_table() -> PhraseTable:
    return PhraseTable(("liên quan",))


@cache
def _mentioned_table() -> PhraseTable:
    mentioned = ("có tên tại", "có tên trong", "có tên ở", "nêu tại", "nêu trong", "được nêu tại", "được nêu trong")
    return PhraseTable((*mentioned, "quy định tại", "theo danh sách tại", "thuộc danh sách"))


@cache
def _carrying_table() -> PhraseTable:
    carrying = ("triển khai", "thực hiện", "triển khai thực hiện", "tổ chức thực hiện", "chỉ đạo thực hiện")
    return PhraseTable(carrying)


@cache
def _paper_table() -> PhraseTable:
    return PhraseTable(("đề án", "chương trình", "nghị quyết", "kế hoạch", "dự án", "chỉ thị", "quyết định", "luật"))


@cache
def _fulfilling_table() -> PhraseTable:
    return PhraseTable(("bảo đảm", "đảm bảo", "hoàn thành", "đạt", "xong"))


@cache
def _branch_table() -> PhraseTable:
    return PhraseTable(("phân hiệu", "chi nhánh", "văn phòng đại diện", "văn phòng thường trú", "cơ sở", "phân viện"))


@cache
def _object_tables() -> tuple[PhraseTable, ...]:
    return (terms.term_table(), PhraseTable(_POOR))


def group_tail_at(passage: Passage, begin: int, cursor: int, *, many: bool) -> int:
    """How many words at ``cursor`` tell which of those named from ``begin`` are meant; 0 for none.

    ``many`` says that several are named.
    """
    key = passage.words[cursor].key
    if key in _UNDERGOING:
        return _undergone_at(passage, cursor) if many else 0
    if key in _BEING:
        return _being_at(passage, begin, cursor)
    if key in _AT:
        return _seated_at(passage, begin, cursor)
    if key in _TOWARDS and passage.length(_related_table(), cursor - 2) == _PAIR:
        return _up_to_predicate(passage, cursor)  # "UBND các xã liên quan | đến lòng hồ A | kiểm tra …"
    if passage.length(_mentioned_table(), cursor):
        return _up_to_predicate(passage, cursor)  # "các sở | có tên tại phụ lục 4 công văn số 5 | trả lời …"
    if key in _SESSION and cursor + 1 < len(passage.words):
        return 2 if passage.words[cursor + 1].capital or passage.words[cursor + 1].text.isdigit() else 0
    if passage.words[cursor - 1].key in _MANAGING:
        return _managed_at(passage, begin, cursor)
    return _matter_at(passage, begin, cursor) or _carries_out_at(passage, begin, cursor)


def _up_to_predicate(passage: Passage, cursor: int) -> int:
    """How many words stand before what those are to do who are told by what stands here; 0 where nothing follows."""
    words = passage.words
    for at in range(cursor + 2, min(cursor + _LONGEST_MENTION, len(words))):
        if passage.length(occupations.opener_table(), at):
            return at - cursor
        if words[at].text in ",;:.(":
            break
    soon = range(cursor + 2, min(cursor + _LONGEST_ROLE, len(words)))
    return next((at - cursor for at in soon if opens_predicate(passage, at)), 0)


def _undergone_at(passage: Passage, cursor: int) -> int:
    """``các thôn | được kiểm tra | chuẩn bị báo cáo``: behind it their predicate follows."""
    act = passage.length(_undergone_table(), cursor + 1)
    after = cursor + 1 + act
    doing = passage.length(occupations.occupation_table(), after)
    after += doing if passage.length(occupations.opener_table(), after + doing) else 0  # "được cấp phép | khai thác"
    if after < len(passage.words) and passage.words[after].key in _AS:  # "được trưng dụng làm nơi sơ tán"
        acting = range(after + 3, min(after + _LONGEST_ROLE, len(passage.words)))
        after = next((at for at in acting if opens_predicate(passage, at)), after)
    acts = opens_predicate(passage, after) or passage.length(occupations.opener_table(), after)
    listed = after + 1 < len(passage.words) and passage.words[after].text == "," and head_length(passage, after + 1) > 0
    return after - cursor if act and (acts or listed) else 0


def _being_at(passage: Passage, begin: int, cursor: int) -> int:
    """``đảng viên | là cán bộ, công chức | viết bài thu hoạch``."""
    first = begin + passage.length(heads.plural_table(), begin)
    if passage.length(_people_table(), first) != cursor - first:
        return 0
    words = passage.words
    at = cursor + 1
    for _ in range(_MOST_NOUNS):
        noun = max(
            passage.length(heads.solo_table(), at),
            passage.length(heads.collective_table(), at),
            passage.length(terms.term_table(), at),
            passage.length(_people_table(), at),
        )
        if not noun:
            return 0
        at += noun
        if at >= len(words) or not (words[at].text == "," or words[at].key in AND):
            break
        at += 1
    return at - cursor if opens_predicate(passage, at) and not passage.length(occupations.held_table(), at) else 0


def _seated_at(passage: Passage, begin: int, cursor: int) -> int:
    """``Phân hiệu Đại học Y | tại Thanh Hóa``, ``Tổ công tác | tại Thành phố Huế``: where it has its seat."""
    words = passage.words
    if not passage.length(_branch_table(), begin) and not passage.length(occupations.committee_table(), begin):
        return 0
    at = cursor + 1 + passage.length(names.rank_table(), cursor + 1)
    first = at
    while at < len(words) and words[at].capital:
        at += 1
    return at - cursor if at > first else 0


def _managed_at(passage: Passage, begin: int, cursor: int) -> int:
    """``Phòng Quản lý | hoạt động xây dựng``, ``Phòng Quản lý | đào tạo | lập kế hoạch``: what an office manages."""
    words = passage.words
    if cursor < 2 or passage.length(verbs.predicate_table(), cursor - 2) != 2:
        return 0
    small = not words[cursor - 2].capital
    if small and (
        words[cursor].key not in _WORKING or passage.length(heads.active_table(), begin) != cursor - 2 - begin
    ):
        return 0
    work = cursor + 2 if words[cursor].key in _WORKING else cursor
    field = max(passage.length(names.field_verb_table(), work), passage.length(terms.term_table(), work))
    if work > cursor:
        return work - cursor + (field or int(work < len(words) and not opens_predicate(passage, work)))
    return field if field and opens_predicate(passage, cursor + field) else 0


def _matter_at(passage: Passage, begin: int, cursor: int) -> int:
    """``Ban Chỉ đạo | rà soát hộ nghèo | xã``: a committee's matter in small letters, told by the place behind it."""
    behind = range(max(cursor - 4, begin), cursor)
    if not any(passage.length(occupations.committee_table(), at) == cursor - at for at in behind):
        return 0
    matter = passage.length(_matter_table(), cursor)
    verb = matter or passage.length(occupations.occupation_table(), cursor)
    if not verb or passage.words[cursor].capital:
        return 0
    object_end = cursor + verb + max(passage.length(table, cursor + verb) for table in _object_tables())
    if object_end == cursor + verb and not matter:
        return 0
    rank = max(
        passage.length(names.level_of_place_table(), object_end), passage.length(names.settlement_table(), object_end)
    )
    following = object_end + rank
    placed = following < len(passage.words) and passage.words[following].capital
    over = following >= len(passage.words) or not passage.words[following].text.isalnum()
    return following - cursor if rank and not placed and (over or opens_predicate(passage, following)) else 0


def _carries_out_at(passage: Passage, begin: int, cursor: int) -> int:
    """``Tổ công tác | triển khai Đề án 06 của xã | họp``: a committee told by the paper that it is made for."""
    words = passage.words
    if not any(passage.length(occupations.committee_table(), at) for at in range(begin, cursor)):
        return 0
    verb = passage.length(_carrying_table(), cursor)
    paper = passage.length(_paper_table(), cursor + verb) if verb else 0
    first = at = cursor + verb + paper
    while paper and at < len(words) and (words[at].capital or words[at].text.isdigit() or words[at].key in _NUMBERING):
        at += 1
    if at == first:
        return 0
    whose = at + int(at < len(words) and words[at].key in _OF)
    at = whose + rank if (rank := passage.length(names.level_of_place_table(), whose)) else at
    manner = passage.length(occupations.adverb_table(), at) or passage.length(_fulfilling_table(), at)
    return at - cursor if opens_predicate(passage, at) and not manner else 0


def another_business(passage: Passage, place: int) -> bool:
    """Whether another body told by its business follows: ``…, | cơ sở lưu trú``, ``…, | cửa hàng bán lẻ``."""
    noun = passage.length(heads.generic_table(), place)
    tables = (occupations.occupation_table(), terms.term_table())
    return noun > 0 and any(passage.length(table, place + noun) for table in tables)
