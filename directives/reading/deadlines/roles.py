"""Which dates set no deadline: those of other documents, of meetings, births and laws, of periods and figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from directives.deadline import Deadline, Operator
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Expression, Feast, Stretch, Weekday
from directives.reading.deadlines.grammar.tokens import Token

_REACH = 12
_CLOSERS = ".;!?"


@dataclass(frozen=True, slots=True)
class Place:
    """An expression with what it means and what stands around it in its sentence."""

    said: Expression
    meant: Deadline
    base: date
    tokens: Sequence[Token]
    written: str
    heart: tuple[int, int]  # from the first to the last token that says something

    @property
    def left(self) -> list[Token]:
        """The tokens before it in its sentence, the nearest first."""
        before: list[Token] = []
        for at in range(self.said.begin - 1, max(-1, self.said.begin - 1 - _REACH), -1):
            token = self.tokens[at]
            if token.kind == "break" or (token.kind == "sign" and token.letters in _CLOSERS):
                break
            before.append(token)
        return before

    @property
    def right(self) -> list[Token]:
        """The tokens behind it in its sentence, the nearest first."""
        behind: list[Token] = []
        for at in range(self.said.end, self.said.end + _REACH):
            token = self.tokens[at]
            if token.kind in ("break", "end") or (token.kind == "sign" and token.letters in _CLOSERS):
                break
            behind.append(token)
        return behind


def _letters(tokens: list[Token], count: int) -> str:
    """Return the letters of the nearest tokens in reading order, each between spaces."""
    return " ".join(token.letters for token in tokens[:count])


def _before(place: Place, count: int) -> str:
    return f" {_letters(place.left[:count][::-1], count)} "


def _behind(place: Place, count: int) -> str:
    return f" {_letters(place.right, count)} "


def is_whole(place: Place) -> bool:
    """Return True where the phrase is all that is said, but for signs and a word or two of courtesy."""
    return place.said.begin <= place.heart[0] and place.heart[1] < place.said.end


def heart_of(tokens: Sequence[Token]) -> tuple[int, int]:
    """Return the first and the last token of a text that say something, courtesies left out."""
    telling = [at for at in range(len(tokens)) if _says_something(tokens[at])]
    return (telling[0], telling[-1]) if telling else (0, 0)


def _says_something(token: Token) -> bool:
    return token.kind not in ("sign", "break", "end") and token.letters not in _COURTESY


_COURTESY = frozenset(("nhe", "nha", "a", "di", "nhi", "thoi", "da", "vang", "ok", "han", "xong", "roi"))


def _has(text: str, phrases: Sequence[str]) -> bool:
    return any(f" {phrase} " in text for phrase in phrases)


_PAPERS = (
    "cong van", "thong bao", "nghi quyet", "quyet dinh", "ke hoach", "ket luan", "chi thi", "cong dien", "to trinh",
    "bao cao", "van ban", "luat", "nghi dinh", "thong tu", "giay moi", "hop dong", "bien ban", "giay phep", "so",
    "phieu chuyen", "phap lenh", "huong dan", "quy dinh", "giay chung nhan", "hoa don", "de an", "ban ghi nho",
)  # fmt: skip
_LIFE = ("sinh", "cap", "mat", "que", "nam sinh", "cong tac", "vao dang", "ket nap", "tu tran")
_IN_FORCE = ("hieu luc", "thi hanh", "het hieu luc")
_AS_OF = ("tinh", "luy ke", "so lieu", "cung ky", "so voi", "tai thoi diem", "tinh chung", "thong ke")
_PERIODS = ("giai doan", "nhiem ky", "nien khoa", "nam hoc", "khoa hoc", "tam nhin", "dinh huong", "thoi ky", "vu mua")
_REACHED = (
    "dat",
    "da",
    "tang",
    "giam",
    "uoc",
    "giai ngan duoc",
    "moi",
    "chi",
    "tong",
    "co",
    "toan",
    "van",
    "con",
    "la",
)
_DOING = (
    "hoan thanh", "xong", "thuc hien", "trien khai", "to chuc", "du kien", "thoi gian", "trinh", "nop", "gui",
    "ban hanh", "hoan tat", "phe duyet", "bao cao", "khoi cong", "khanh thanh", "ban giao", "thoi diem", "tien do",
    "ket thuc", "tra loi", "xu ly", "giai quyet", "to chuc hop", "nghiem thu", "giai ngan", "khoang", "vao", "xay dung",
    "lap", "thoi han", "han", "bat dau",
)  # fmt: skip
_DONE = ("da", "dat", "duoc", "ket qua")
_LONG_AGO = 200  # days: a range that began before is a programme's period
_COUNTED_BEFORE = (
    "dat", "so", "dieu", "khoan", "trang", "muc", "le", "nha", "ngo", "duong", "to", "tiet", "phan", "duoc", "qua",
    "con", "co", "diem", "huyet ap", "kiet", "lo", "chiem", "ty",
)  # fmt: skip
_NO_NOUNS = """
nhe nha a phai la de thi se nop gui bao trinh hoan cac moi va cho anh chi em ban xong co dc duoc lay truong phong ubnd
don quan tai o theo qua hop voi minh
"""
_MAY_FOLLOW_A_DATE = frozenset(_NO_NOUNS.split())
_PEOPLE = ("chi", "ba", "co", "anh", "em", "dong chi", "d c", "ong", "hoa", "cay", "ngay mai", "bac", "chu", "thay")


def _of_another_document(place: Place) -> bool:
    """ "Công văn số 12/UBND-VX ngày 10/9/2024": its own date, not a deadline."""
    if place.said.strong or not isinstance(place.said.when, Day) or place.said.op is not Operator.ON:
        return False
    near = place.left[:4]
    if any(token.kind == "number_of_document" for token in near):
        return True
    return _has(_before(place, 3), _PAPERS) and not _is_ahead(place)


def _is_a_dateline(place: Place) -> bool:
    """ "Hà Nội, ngày 28 tháng 11 năm 2025", alone in its line."""
    said, left = place.said, place.left
    if not said.bare or not isinstance(said.when, Day) or place.right or not 2 <= len(left) <= 7:
        return False
    comma, *named = left
    return (
        comma.letters == ","
        and all(token.kind == "word" for token in named)
        and all(place.written[token.start].isupper() for token in named)
    )


def _is_ahead(place: Place) -> bool:
    return place.meant.due is not None and place.meant.due > place.base


def _gone_by(place: Place) -> bool:
    """A day that is past, with nothing that makes it a deadline: a meeting, a law, an earlier order, a result."""
    if isinstance(place.said.when, DaysOn) or place.said.every is not None or place.said.slot is not None:
        return False
    if place.said.term is not None and place.said.term.since_day is None:
        return False
    if place.said.op is Operator.AFTER:
        return place.meant.starts is not None and place.meant.starts <= place.base
    due = place.meant.due
    if due is None:
        return False
    if not place.said.strong:
        asked_for = _has(_before(place, 3), _DOING) and not _has(_behind(place, 8) + _before(place, 6), _DONE)
        if asked_for and isinstance(place.said.when, Stretch):
            return False
        return due < place.base or (due == place.base and isinstance(place.said.when, Day) and place.said.bare)
    return due < place.base and (_has(_behind(place, 8), ("da", "dat", "duoc")) or (place.base - due).days > 400)


def _of_a_life_or_a_law(place: Place) -> bool:
    """ "sinh ngày 15/10/1985", "có hiệu lực từ ngày 01/8/2024"."""
    if _has(_before(place, 6), _IN_FORCE):
        return True
    return not place.said.strong and _has(_before(place, 2), _LIFE) and not _is_ahead(place)


def _as_of(place: Place) -> bool:
    """ "tính đến hết ngày 10/9", "so với tháng 8": a state of things."""
    if place.said.term is not None or place.said.op is Operator.BEFORE:
        return False
    return _has(_before(place, 2), _AS_OF)


def _of_a_period(place: Place) -> bool:
    """ "giai đoạn 2021 - 2025", "kế hoạch năm 2024", "kết quả quý III": the period of something else."""
    said = place.said
    if _has(_before(place, 3), _PERIODS) and not said.strong:
        return True
    if not isinstance(said.when, Stretch) or said.strong:
        return False
    if _has(_behind(place, 1), _REACHED) or _has(_behind(place, 2), ("vua qua", "vua roi", "qua")):
        return True
    if said.when.unit == "year" and said.op in (Operator.BY, Operator.ON) and not _has(_before(place, 8), _DOING):
        return True
    if said.op is Operator.FROM_TO:
        return place.meant.starts is not None and (place.base - place.meant.starts).days > _LONG_AGO
    if _has_begun(place) and _has(_behind(place, 8), ("da",)):
        return True
    begun = said.when.unit == "months" and said.when.number == 1 and not _is_ahead_of_itself(place)
    if begun and not _has(_before(place, 5), _DOING):
        return True
    return said.bare and not _stands_free(place)


def _is_ahead_of_itself(place: Place) -> bool:
    """Return True where the year of "6 tháng đầu năm" has not begun, so that no result of it can be told."""
    return place.meant.due is not None and place.meant.due.year > place.base.year


def _has_begun(place: Place) -> bool:
    due = place.meant.due
    return due is not None and (due - place.base).days < 31 and not _has(_before(place, 4), _DOING)


def _stands_free(place: Place) -> bool:
    """Return True where a bare month or year stands at the head, behind a sign, or behind a verb of doing."""
    left = place.left
    assert isinstance(place.said.when, Stretch)
    if place.said.when.unit == "year":
        if left and left[0].letters in ":(":
            return not place.right or place.right[0].kind == "sign"
        return _has(_before(place, 2), _DOING)
    if not left or (left[0].kind == "sign" and left[0].letters in ",:(-+"):
        return True
    return _has(_before(place, 2), _DOING)


def _is_a_ratio(place: Place) -> bool:
    """ "đạt 9/12 chỉ tiêu", "trang 3/15": figures that were never called a day."""
    said = place.said
    if said.named or said.strong or not isinstance(said.when, Day):
        return False
    if place.meant.due is None:
        return True
    if said.op is not Operator.FROM_TO and said.bare and _has(_before(place, 1), _COUNTED_BEFORE):
        return True
    right = place.right
    return bool(right) and (
        (right[0].kind == "word" and right[0].letters not in _MAY_FOLLOW_A_DATE and not right[0].words)
        or (right[0].kind == "sign" and right[0].letters in "%/")
    )


def _is_an_ordinal(place: Place) -> bool:
    """ "Thứ hai, …", "lần thứ ba"."""
    said = place.said
    if not isinstance(said.when, Weekday) or said.when.weeks_on is not None or said.when.coming or not said.bare:
        return False
    return said.hour is None


def _is_a_name(place: Place) -> bool:
    """ "chị Mai", not "mai"."""
    said = place.said
    if not isinstance(said.when, DaysOn) or said.end - said.begin != 1 or not said.bare:
        return False
    first = place.written[place.tokens[said.begin].start]
    return (first.isupper() and bool(place.left)) or _has(_before(place, 2), _PEOPLE)


def _is_only_mentioned(place: Place) -> bool:
    """A feast, an hour or a run of days that is named without an operator."""
    said = place.said
    if said.strong or said.term is not None:
        return False
    return not said.alone or (said.bare and isinstance(said.when, Feast))


def _lasted(place: Place) -> bool:
    """ "trong 5 năm qua", "sau 3 năm thực hiện": how long something took."""
    term = place.said.term
    if term is None or place.said.strong:
        return False
    if _has(
        _behind(place, 2), ("qua", "gan day", "lien tiep", "lien tuc", "vua qua", "thuc hien", "trien khai", "thi hanh")
    ):
        return True
    return term.unit == "year"


_PERIODIC_WORK = ("bao cao", "tong hop", "kiem tra", "ra soat", "danh gia", "gui", "so ket", "giao ban", "cap nhat")


def _is_vaguely_periodic(place: Place) -> bool:
    """ "sinh hoạt định kỳ": periodic, but no report is asked for."""
    every = place.said.every
    return every is not None and every.vague and not _has(_behind(place, 5) + _before(place, 4), _PERIODIC_WORK)


_SETS_NONE: tuple[Callable[[Place], bool], ...] = (
    _of_another_document,
    _is_a_dateline,
    _gone_by,
    _of_a_life_or_a_law,
    _as_of,
    _of_a_period,
    _is_a_ratio,
    _is_an_ordinal,
    _is_a_name,
    _is_only_mentioned,
    _lasted,
    _is_vaguely_periodic,
)
_EVEN_ALONE = (_is_a_ratio, _is_a_name)


def sets_a_deadline(place: Place) -> bool:
    """Return True where the expression sets a deadline. Alone, with nothing said around it, it nearly always does."""
    reasons = _EVEN_ALONE if is_whole(place) else _SETS_NONE
    return not any(reason(place) for reason in reasons)
