"""Who does which share of a task: ``Sở A chủ trì, phối hợp với Sở B; xong trước 20/9`` tells nothing but shares."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.unit_codes import coded_units
from directives.reading.notices.passage import Passage, passage_of
from directives.reading.notices.sentences.splitting import clauses
from directives.reading.notices.structure.labelled import Label, label_at
from directives.reading.notices.words import PhraseTable, keys, phrases

_PRESIDING = phrases("""
chủ trì | chủ trì thực hiện | chủ trì, thực hiện | chủ trì tham mưu | chủ trì, tham mưu
chủ trì triển khai | làm đầu mối | là đầu mối | đầu mối | làm chủ trì
chủ trì tổ chức thực hiện | chủ trì chính | chủ trì và | chủ trì cùng
""")
# These are shares only where nothing else follows: "Sở A thực hiện" is one, "Sở A thực hiện thu phí" an act.
_CARRYING_OUT = phrases("""
thực hiện | tổ chức thực hiện | triển khai | triển khai thực hiện | phụ trách | phụ trách chính | đảm nhận | đảm nhiệm
chịu trách nhiệm | chịu trách nhiệm chính | chịu trách nhiệm thực hiện | theo dõi | tham mưu | làm | lo | tổng hợp
chỉ đạo | hướng dẫn | trực tiếp thực hiện | trực tiếp phụ trách | trực tiếp chỉ đạo | làm chính | đôn đốc
""")
_ALONG = phrases("""
phối hợp | cùng phối hợp | phối hợp thực hiện | cùng phối hợp thực hiện | phối hợp cùng | phối hợp với
phối hợp cùng với | phối hợp chặt chẽ với | cùng với | cùng | và phối hợp với | phối hợp triển khai | cùng thực hiện
cùng dự | cùng tham dự
""")
_HELPING = phrases("""
tham gia | cùng tham gia | tham gia phối hợp | hỗ trợ | hỗ trợ kỹ thuật | hỗ trợ chuyên môn | giúp đỡ | giúp đỡ kỹ thuật
giúp | giúp sức | cùng thực hiện | cùng làm | giúp việc | đồng hành | tham gia thực hiện | tham gia hỗ trợ
""")
# What may follow a share without being an act of its own.
_REST = re.compile(
    r"(?:(?:to chuc |trien khai )?thuc hien|trien khai|tham muu|ky thuat|chuyen mon|chung|chinh"
    r"|(?:cac )?(?:noi dung|nhiem vu|viec|cong viec) (?:nay|tren|neu tren)|o ca \w+ cap|theo quy dinh|\s)*"
    r"(?:[ .;,]*$|(?:hoan thanh|xong|truoc|trong|cham nhat|tu ngay|den ngay|tu|bat dau)\b)"
)
_TIME = re.compile(
    r"(?:(?:phai |can )?(?:hoan thanh|xong|ket thuc)|thoi (?:gian|han)|han|tien do|truoc|trong|tu|den|cham nhat"
    r"|toi thieu|it nhat|moi|dinh ky|thuong xuyen|hang|quy|thang|nam|ngay|tuan|dip|sau|ngay sau)\b"
)
# "Sở A; riêng phần vận hành giao Ban B" excepts a part that is not told by its number
_EXCEPT = re.compile(r"rieng (?:noi dung|phan|viec|nhiem vu|hang muc)\b[^;]*\b(?:giao|do)\b")
_HANDING = keys("do giao cho việc này")
_AND = keys("và")
_FUNDS = keys("quỹ")
_THINGS = phrases("""
kinh phí | nguồn | thời gian | danh sách | nội dung | kế hoạch | việc | công tác | chi tiết | theo | mẫu | hồ sơ
quy định | trong | khi | nếu | số | mục | điểm | phần | đợt | giai đoạn | dự kiến | bao gồm | nhiệm vụ
""")
_LONGEST_NAME = 10
_IN_CHARGE = "phụ trách"
_LONGEST_REST = 6
_MOST_SHARES = 8


@dataclass(frozen=True, slots=True)
class Shares:
    """Who leads and who works along."""

    lead: tuple[str, ...] = ()
    coordinate: tuple[str, ...] = ()

    def __add__(self, other: "Shares") -> "Shares":
        """Both together."""
        return Shares(self.lead + other.lead, self.coordinate + other.coordinate)


@cache
def _things() -> PhraseTable:
    return PhraseTable(_THINGS)


@cache
def _tables() -> tuple[tuple[PhraseTable, bool, bool], ...]:
    """The words of a share: their table, whether who stands before them leads, whether nothing may follow."""
    return (
        (PhraseTable(_PRESIDING), True, False),
        (PhraseTable(_ALONG), False, False),
        (PhraseTable(_CARRYING_OUT), True, True),
        (PhraseTable(_HELPING), False, True),
    )


def units_in(document: Document, start: int, end: int) -> tuple[str, ...]:
    """The units that a label's value or a cell lists; nothing but units is expected there.

    What stands between semicolons is a unit even where no word tells that it is one.
    """
    units: tuple[str, ...] = ()
    for first, after in clauses(document.text, start, end):
        if units and _EXCEPT.match(document.bare, first, after):
            continue
        passage = document.passage(first, after)
        named = actors_at(passage, 0, closed=True)
        value = document.quoted(first, after).strip(" .;*")
        units += named.names if named is not None else coded_units(passage, len(passage.words)) or (value,)
    return tuple(piece for one in units for piece in _apart(one) if piece)


def _apart(name: str) -> tuple[str, ...]:
    """The persons and bodies that stand in one name: ``kế toán, thủ quỹ``, ``đ/c A phụ trách cơ sở vật chất, Tổ B``."""
    parts = name.split(", ")
    if len(parts) == 1:
        return (name,)
    seen = [passage_of(part, 0, len(part)) for part in parts]
    if all(max(one.length(heads.post_table(), 0), one.length(heads.solo_table(), 0)) == len(one.words) for one in seen):
        return tuple(parts)
    for at in range(1, len(parts)):
        organ = max(seen[at].length(heads.organ_table(), 0), seen[at].length(heads.person_table(), 0))
        organ = 0 if any(word.key in _FUNDS for word in seen[at].words[:1]) else organ  # "…, Quỹ …"
        charge = " ".join(parts[:at]).partition(_IN_CHARGE)[2]
        if charge and "lĩnh vực" not in charge and organ and any(word.capital for word in seen[at].words[: organ + 1]):
            return (", ".join(parts[:at]), *_apart(", ".join(parts[at:])))
    return (name,)


def shares_in(document: Document, start: int, end: int, *, in_brackets: bool = False) -> Shares | None:
    """The shares that ``text[start:end]`` tells; None where it tells anything else.

    ``in_brackets`` where an aside is read: a share may have a few words of its own ("PX01 lập danh sách" has none),
    and what is nothing but a list of units names who leads.
    """
    found = Shares()
    pieces = list(clauses(document.text, start, end))
    for first, after in pieces:
        piece = _piece(document, *_trimmed(document.text, first, after), in_brackets=in_brackets)
        if piece is None:
            return None
        found += piece
    return found if found.lead or found.coordinate else None


def _piece(document: Document, start: int, end: int, *, in_brackets: bool) -> Shares | None:
    label = label_at(document.bare, start, end)
    if label is not None:
        return _labelled(document, label.label, label.start, end)
    passage = document.passage(start, end)
    place = 0
    while place < len(passage.words) and passage.words[place].key in _HANDING:
        place += 1
    if place >= len(passage.words):
        return None
    found = Shares()
    for _ in range(_MOST_SHARES):
        share = _next(passage, place, in_brackets=in_brackets)
        if share is None:
            break
        begin, after, leads = share
        if begin == place:
            along = None if leads else actors_at(passage, after, listed=True)
            coded = () if along or leads else coded_units(_behind(passage, after), len(passage.words) - after)
            if along is None and not coded:
                return None
            found += Shares(coordinate=along.names if along else coded)
            after = along.end if along else len(passage.words)
        else:
            names = _names(passage, place, begin) or (_unknown(passage, place, begin) if in_brackets else ())
            if not names:
                return None
            if not leads and (along := _carried_out_with(passage, after)) is not None:
                leads, after = True, along.end
                found += Shares(coordinate=along.names)
            found += Shares(names) if leads else Shares(coordinate=names)
        place = _over_mark(passage, after)
        if place >= len(passage.words):
            break
    if place >= len(passage.words):
        return found
    bare_rest = document.bare[passage.words[place].start : end]
    if (
        _TIME.match(bare_rest)
        or _is_time(document, passage.words[place].start, end)
        or (found != Shares() and _REST.match(bare_rest))
    ):
        return found
    if found == Shares():
        return _listed(passage, place) if in_brackets else None
    short = len(passage.words) - place <= _LONGEST_REST
    return found if in_brackets and short else None


def _is_time(document: Document, start: int, end: int) -> bool:
    """Whether nothing but a time stands there (``15/10/2024``)."""
    times = document.deadlines(start, end)
    return (
        bool(times) and not (document.bare[start : times[0].span[0]] + document.bare[times[-1].span[1] : end]).strip()
    )


def _labelled(document: Document, label: Label, start: int, end: int) -> Shares | None:
    if label is Label.TIME:
        return Shares()
    if label not in (Label.LEAD, Label.COORDINATE):
        return None
    names = units_in(document, start, end)
    return Shares(names) if label is Label.LEAD else Shares(coordinate=names)


def _next(passage: Passage, place: int, *, in_brackets: bool) -> tuple[int, int, bool] | None:
    """The words of the next share from ``place`` on: where they begin and end, whether who stands before leads."""
    for at in range(place, len(passage.words)):
        if not passage.words[at].text[0].islower():
            continue
        for table, leads, alone in _tables():
            length = passage.length(table, at)
            if length and (not alone or (at > place and (in_brackets or _is_over(passage, at + length)))):
                return at, at + length, leads
    return None


def _carried_out_with(passage: Passage, place: int) -> ActorList | None:
    """Those at ``place`` with whom it is carried out: ``Sở A phối hợp với | Sở B thực hiện``, up to behind the verb."""
    along = actors_at(passage, place, listed=True)
    verb = passage.length(_tables()[2][0], along.end) if along is not None else 0
    return replace(along, end=along.end + verb) if along is not None and verb else None


def _is_over(passage: Passage, place: int) -> bool:
    words = passage.words
    return place >= len(words) or words[place].text in ",;.)" or words[place].key in _AND


def _names(passage: Passage, begin: int, end: int) -> tuple[str, ...]:
    """The units of words ``begin`` to ``end``, where nothing but units stands there; empty for anything else."""
    while end > begin and passage.words[end - 1].text in ",-–:.":
        end -= 1
    if end <= begin:
        return ()
    part = passage.part(passage.words[begin].start, passage.words[end - 1].end)
    named = actors_at(part, 0, closed=True)
    if named is not None and named.end >= len(part.words) - 1:
        return named.names
    return coded_units(part, len(part.words))


def _unknown(passage: Passage, begin: int, end: int) -> tuple[str, ...]:
    """A name of no known noun: what stands in brackets before ``chủ trì`` is a body (``Thống kê tỉnh chủ trì``)."""
    words = passage.words[begin:end]
    plain = all(word.text.isalnum() or word.text in "-&" for word in words)
    if not plain or not 1 < len(words) <= _LONGEST_NAME or not words[0].capital:
        return ()
    if passage.length(_things(), begin) or passage.length(verbs.predicate_table(), begin):
        return ()
    return (passage.quote(begin, end),)


def _listed(passage: Passage, place: int) -> Shares | None:
    """Nothing but a list of units: they do it."""
    part = _behind(passage, place)
    named = actors_at(part, 0, listed=True)
    if named is not None and named.end >= len(part.words) and not passage.length(verbs.predicate_table(), place):
        return Shares(named.names)
    coded = coded_units(part, len(part.words))
    return Shares(coded) if coded else None


def _behind(passage: Passage, place: int) -> Passage:
    if place >= len(passage.words):
        return passage.part(passage.end, passage.end)
    return passage.part(passage.words[place].start, passage.end)


def _over_mark(passage: Passage, place: int) -> int:
    words = passage.words
    while place < len(words) and (words[place].text in ",;.-–" or words[place].key in _AND):
        place += 1
    return place


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \t\n*_":
        start += 1
    while end > start and text[end - 1] in " \t\n*_.;,":
        end -= 1
    return start, end


def brackets_at_end(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The last brackets of ``text[start:end]``, round or square, where nothing but a mark follows them."""
    last = end
    while last > start and text[last - 1] in " \t\n*_.;,/":
        last -= 1
    if last <= start or text[last - 1] not in ")]":
        return
    closing = text[last - 1]
    opening = "(" if closing == ")" else "["
    depth = 0
    for at in range(last - 1, max(start, last - 600) - 1, -1):
        depth += (text[at] == closing) - (text[at] == opening)
        if depth == 0:
            yield at, last
            return
