"""What binds a date: "trước", "chậm nhất là", "đến hết", "trong", "hạn cuối", and runs of them."""

from collections.abc import Sequence
from typing import NamedTuple

from directives.deadline import Operator
from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.tokens import MANY, Token, is_sign
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]


class Atom(NamedTuple):
    """One binding phrase. In a run the highest ``rank`` decides: "chậm nhất trước" is before, "đến trước" too.

    ``strong``: what it binds is a deadline wherever it stands. ``term``: it calls for a term ("trong vòng").
    ``since``: a start ("từ"). ``label``: a colon and the name of the work may follow ("hạn nộp hồ sơ: …").
    """

    op: Operator
    rank: int
    strong: bool = False
    term: bool = False
    since: bool = False
    label: bool = False


class Bound(NamedTuple):
    """A run of binding phrases, and the place behind it."""

    atom: Atom
    end: int
    strong: bool
    term: bool
    since: bool
    within: bool
    label: bool


_BY = Atom(Operator.BY, 6, strong=True)
_NOT_INTO = Atom(Operator.BEFORE, 10, strong=True)  # "không để sang tháng 10" ends with September
_ATOMS = Phrases(
    [
        (
            "trước hết,trước khi hết,trước khi kết thúc,không sau,không chậm hơn,không muộn hơn,không trễ hơn,"
            "không được chậm hơn,không được muộn hơn,không được trễ hơn,không để chậm hơn,không để muộn hơn,"
            "không để trễ hơn,không để sau,không được sau,không để chậm sau,không để muộn sau,không để trễ sau,"
            "không chậm sau,không muộn sau,không trễ sau",
            Atom(Operator.BY, 9, strong=True),
        ),
        (
            "trước,trước thời điểm,trước lúc,trước mốc,trước khi,trước thềm,trước khi sang,trước khi bước sang,"
            "trước khi chuyển sang,trước khi bước vào,trước khi vào",
            Atom(Operator.BEFORE, 8, strong=True),
        ),
        ("không để sang,không kéo dài sang,không để kéo dài sang,không được sang,không để đến", _NOT_INTO),
        ("không sớm hơn,không trước,không được trước,sớm nhất,sớm nhất là", Atom(Operator.AFTER, 10)),
        (
            "chậm nhất,muộn nhất,trễ nhất,lâu nhất,chậm nhứt,muộn nhứt,trễ nhứt,chậm lắm,muộn lắm,trễ lắm,cùng lắm,"
            "muộn là,trễ là,chậm là,muộn hơn,chậm hơn,trễ hơn",
            _BY,
        ),
        (
            "không quá,không được để quá,không muộn quá,không chậm quá,không trễ quá,"
            "không để quá,không được quá,không được chậm quá,không được trễ quá,không được muộn quá,"
            "không để trễ quá,không để chậm quá,không để muộn quá,không vượt quá,không kéo dài quá,tối đa",
            _BY._replace(term=True),
        ),
        ("hạn,hạn chót,hạn cuối,hạn cuối cùng,deadline,dl", _BY._replace(label=True)),
        ("thời hạn,thời hạn cuối,thời hạn cuối cùng", _BY._replace(label=True, term=True)),
        (
            "đến hết,tới hết,hết,đến khi hết,đến khi kết thúc,khi kết thúc,khi hết,kết thúc,cho đến hết,cho tới hết,"
            "kéo dài đến hết,xong",
            _BY,
        ),
        ("đến,tới,cho đến,cho tới,đến khi,kéo dài đến,kéo dài tới", Atom(Operator.BY, 5)),
        ("trong,trong khoảng,trong cả,trong suốt,ngay trong", Atom(Operator.IN, 4)),
        ("trong vòng,trong thời hạn,trong thời gian", Atom(Operator.IN, 4, strong=True, term=True)),
        ("xong trong,nội trong,gọn trong,nội nhật,nội,dứt trong", Atom(Operator.IN, 4, strong=True)),
        ("sau,sau khi,sau khi hết,sau khi kết thúc", Atom(Operator.AFTER, 7)),
        ("từ,kể từ,tính từ,bắt đầu từ,bắt đầu,từ khi,từ sau,kể từ sau", Atom(Operator.AFTER, 7, since=True)),
        ("vào,vào lúc,lúc,vào hồi,đúng,khoảng,vào khoảng,dự kiến,tầm,chừng,cỡ,độ,quãng", Atom(Operator.ON, 2)),
        ("là,thời điểm,để,cả,các,mốc", Atom(Operator.ON, 1)),
    ]
)
FIRST_WORDS = _ATOMS.first & ~one_of("là để cả các")
"""The words that begin an operator."""

_LABEL_REACH = 5  # "hạn nộp báo cáo kết quả:" names the work in that many words
_LABEL = """
hoan thanh nop gui bao cao tra loi thuc hien xu ly giai quyet dang ky tiep nhan tat ket qua ho so trien khai cuoi cung
cua
"""
_LABEL_WORDS = frozenset(_LABEL.split())


def operator_at(tokens: Tokens, at: int) -> Bound | None:
    """Read the longest run of binding phrases at ``at``. It binds nothing yet: a date must follow."""
    if not tokens[at].words & _ATOMS.first or (found := _ATOMS.at(tokens, at)) is None:
        return None
    if _is_another_limit(tokens, at) or _is_a_degree(tokens, at):
        return None
    ruling, end = found
    strong, term, since, label = ruling.strong, ruling.term, ruling.since, ruling.label
    within = ruling.term and ruling.op is Operator.IN
    while end < at + MANY and (more := _ATOMS.at(tokens, end)) is not None:
        atom, end = more
        ruling = max(ruling, atom, key=lambda a: a.rank)
        within = within or (atom.term and atom.op is Operator.IN)
        strong, term, since, label = strong or atom.strong, term or atom.term, since or atom.since, label or atom.label
    if (
        tokens[end].words & _AT_ONCE
        and not tokens[end].words & _DAY_WORDS
        and tokens[end + 1].kind in ("dm", "dmy", "number", "dotted")
    ):
        end += 1  # "trước ngay 20/9" is "ngày" with its mark lost
    if strong and is_sign(tokens[end], ":") and (tokens[end + 1].value or tokens[end + 1].words & _OR_SUNDAY):
        end += 1  # "chậm nhất: 28/01"
    if label and ruling.op is not Operator.BEFORE:
        end = behind_label(tokens, end)
        if (more := _ATOMS.at(tokens, end)) is not None:
            ruling, end = max(ruling, more.meaning, key=lambda a: a.rank), more.end
            since = since or more.meaning.since
    return Bound(ruling, end, strong, term, since, within, label)


def _is_another_limit(tokens: Tokens, at: int) -> bool:
    """Return True for the "hạn" of "hạn hán", "hạn mức", "quyền hạn", "ngắn hạn": no time by which a thing is due."""
    if not tokens[at].words & _HAN:
        return False
    return tokens[at + 1].letters in _AFTER_HAN or (at > 0 and tokens[at - 1].letters in _BEFORE_HAN)


def _is_a_degree(tokens: Tokens, at: int) -> bool:
    """Return True for the "độ" of "tiến độ năm 2025", and what is alike without marks: "hieu luc", "ap dung"."""
    if at and (tokens[at - 1].letters, tokens[at].letters) in _OTHER_PAIRS:
        return True
    return bool(tokens[at].words & _DO) and at > 0 and tokens[at - 1].letters in _BEFORE_DO


def behind_label(tokens: Tokens, at: int) -> int:
    """Skip the name of the work behind "hạn": "hạn nộp báo cáo: 20/9"; only where a colon or a date closes it."""
    for here in range(at, at + _LABEL_REACH + 1):
        token = tokens[here]
        if is_sign(token, ":"):
            return here + 1
        if token.kind in ("dmy", "dm", "dotted", "number") or token.words & (_ATOMS.first | _DAY_WORDS):
            return here
        if token.letters not in _LABEL_WORDS:
            return at
    return at


_HAN = one_of("hạn")
_AFTER_HAN = frozenset(("han", "che", "man", "muc", "ngach", "dien", "hep", "dung", "su"))
_BEFORE_HAN = frozenset(("chong", "kho", "nang", "gioi", "quyen", "nien", "trung", "dai", "ngan", "huu", "vo", "ky"))
_DO = one_of("độ")
_BEFORE_DO = frozenset(("tien", "che", "muc", "trinh", "toc", "cuong", "nhiet", "cap", "mat", "thai", "do"))
_OTHER_PAIRS = frozenset((("hieu", "luc"), ("ap", "dung"), ("su", "dung"), ("tac", "dung"), ("noi", "dung")))
_AT_ONCE = one_of("ngay")
_DAY_WORDS = one_of("ngày tháng quý tuần hôm thứ")
_OR_SUNDAY = _DAY_WORDS | one_of("chủ cn")
