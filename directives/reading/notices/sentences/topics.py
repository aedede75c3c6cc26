"""Topics in front of a sentence that look like its doer: ``Đối với đảng viên ốm đau, cấp ủy …``."""

from functools import cache

from directives.reading.notices.lexicon import heads, musts, verbs
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.direct import direct_at
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.words import PhraseTable, keys, phrases

# Of these it is said what others do for them or to them.
_PEOPLE = phrases("""
đảng viên | hội viên | đoàn viên | học sinh | sinh viên | học viên | giáo viên | cán bộ | công chức | viên chức
người lao động | người dân | nhân dân | công dân | thí sinh | đại biểu | hộ | hộ gia đình | hộ dân | hộ nghèo
hộ cận nghèo | hộ kinh doanh | hộ chăn nuôi | cá nhân | tổ chức, cá nhân | tổ chức | doanh nghiệp | cơ sở | chủ hộ
chủ tàu | chủ tàu cá | chủ phương tiện | thành viên | trẻ em | bệnh nhân | người bệnh | phụ nữ
thanh niên | cửa hàng | đại lý | công ty | cơ sở kinh doanh | tập thể | người | đối tượng | nhân viên
""")
_TOWARDS, _ALONE, _THEN, _OBLIGED = keys("đối"), keys("riêng còn"), keys("thì"), keys("phải cần có")
_MARKS = frozenset(",:")
_LONGEST_FRONT = 60
_LONGEST_NOUN = 3
_MOST_MARKS = 6


@cache
def _people_table() -> PhraseTable:
    return PhraseTable(_PEOPLE)


def towards_at(passage: Passage, place: int) -> int:
    """The word behind ``Đối với`` or ``Riêng đối với`` at ``place``; 0 where neither stands there."""
    words = passage.words
    place += int(words[place].key in _ALONE)
    return place + 2 if place + 2 < len(words) and words[place].key in _TOWARDS else 0


def behind_people(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """Who acts behind the people at ``place`` whom a sentence is about; None where no people stand there."""
    if not are_people(passage, place):
        return None
    words = passage.words
    told = actors_at(passage, place)
    if told is not None and (told.end >= len(words) or words[told.end].text == ":"):
        return None  # "Đối với các hộ, hợp tác xã:" names all who are told below
    end = told.end if told is not None and not any(name[0].isupper() for name in told.names) else place
    marks = 0
    verb = False
    depth = 0
    for at in range(place + 1, min(place + _LONGEST_FRONT, len(words) - 1)):
        depth += (words[at].text == "(") - (words[at].text == ")")
        if depth or not (words[at].text in _MARKS or words[at].key in _THEN):
            continue
        direct = direct_at(passage, at + 1)
        if direct is not None and direct[0] is not Turn.FACT and not are_people(passage, at + 1):
            return direct
        verb = verb or passage.length(verbs.predicate_table(), at + 1) > 0
        marks += 1
        if passage.length(verbs.predicate_table(), at + 1) > 1 or marks == _MOST_MARKS or words[at].key in _THEN:
            break
    obliged = told is not None and end < len(words) and words[end].key in _OBLIGED and words[at].key not in _THEN
    if obliged and told is not None:
        return Turn.SUBJECT, told.names
    return (Turn.VERB, ()) if verb else None


def are_people(passage: Passage, place: int) -> bool:
    """Whether people or the like stand there in small letters."""
    if place >= len(passage.words) or passage.words[place].capital:
        return False
    noun = place + passage.length(heads.plural_table(), place)
    noun += int(noun < len(passage.words) and passage.words[noun].text.isdigit())  # "12 hộ", "các 05 hộ"
    return noun < len(passage.words) and not passage.words[noun].capital and _is_longest(passage, noun)


def _is_longest(passage: Passage, noun: int) -> bool:
    """Whether no post or organ begins with the same words (``cán bộ``, but ``tổ chức đảng``)."""
    people = passage.length(_people_table(), noun)
    longer = max(passage.length(heads.organ_table(), noun), passage.length(heads.solo_table(), noun))
    return people > 0 and people >= longer


def is_topic(passage: Passage, place: int, lead: tuple[str, ...]) -> bool:
    """Whether the one who seems to lead is named in small letters behind ``Đối với`` and a verb follows a comma.

    Where another is named above it is he who acts (``Đối với các huyện miền núi, tham mưu …``).
    """
    first = towards_at(passage, place) if place < len(passage.words) else 0
    if not first or len(lead) != 1 or not lead[0][:1].islower():
        return False
    named = actors_at(passage, first)
    if named is None or named.names != lead or named.end >= len(passage.words):
        return False
    return passage.words[named.end].text in ",("


def goes_on_listing(passage: Passage, comma: int) -> bool:
    """Whether a bare noun behind the comma goes on with those before it: ``của cơ quan, | đơn vị, địa phương``."""
    words = passage.words
    after = comma + 1
    if is_counted_on(passage, comma):
        return True
    generic = passage.length(heads.solo_table(), after)
    if not generic or words[after].capital or passage.length(musts.duty_table(), after + generic):
        return False
    return ends_in_group(passage, comma)


def is_counted_on(passage: Passage, comma: int) -> bool:
    """``xã cách ly với xã, phân xưởng, | nhà máy phải …``: a bare noun behind another that stands between commas."""
    words = passage.words
    between = words[max(comma - _LONGEST_NOUN, 0) : comma]
    told = passage.length(heads.plural_table(), comma + 1) or passage.length(heads.post_table(), comma + 1)
    bare = words[comma + 1].text.islower() and not told
    return bare and any(word.text == "," for word in between) and between[-1].text.islower()


def ends_in_group(passage: Passage, end: int) -> bool:
    """Whether a common noun for units or people stands right before word ``end``."""
    before = range(max(end - 4, 0), end)
    tables = (heads.solo_table(), heads.collective_table())
    return any(passage.length(table, at) == end - at for at in before for table in tables)
