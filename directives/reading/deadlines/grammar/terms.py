"""Terms: "05 ngày làm việc kể từ ngày ký", "48 giờ", "hai tuần nữa", "ít nhất 3 ngày trước ngày 30/9"."""

from collections.abc import Sequence
from dataclasses import replace

from directives.reading.deadlines.grammar.counts import and_a_half, count_at
from directives.reading.deadlines.grammar.days import day_at
from directives.reading.deadlines.grammar.moments import moment_at
from directives.reading.deadlines.grammar.phrases import Phrases
from directives.reading.deadlines.grammar.shapes import Edge, Since, Term, Unit, When
from directives.reading.deadlines.grammar.stretches import stretch_at
from directives.reading.deadlines.grammar.tokens import END, Token, is_sign, skip
from directives.reading.deadlines.grammar.words import one_of

Tokens = Sequence[Token]

_UNITS: dict[int, Unit] = {
    one_of("ngày"): "day", one_of("tuần"): "week", one_of("tháng"): "month", one_of("quý"): "quarter",
    one_of("năm"): "year", one_of("giờ"): "hour", one_of("tiếng"): "hour", one_of("phút"): "minute",
    one_of("hôm"): "day", one_of("bữa"): "day",
}  # fmt: skip
_ANY_UNIT = sum(_UNITS)
_LAM, _VIEC, _DEM, _LIEN, _TUC = (one_of(w) for w in ("làm", "việc", "đêm", "liên", "tục"))
_NGAY, _TRUOC, _THIS = one_of("ngày"), one_of("trước"), one_of("này nay")
_SO, _VOI = one_of("so"), one_of("với")
_TO = one_of("đến tới")
_AT_LEAST = one_of("ít nhất tối thiểu")
_FILLER = one_of("ngày khi thời điểm lúc hôm được có là")

_SINCE = Phrases(
    [
        ("kể từ,tính từ,từ,kể từ khi,tính từ khi,từ khi,kể từ sau khi,sau khi,kể từ sau,kể,tính kể từ,sau", None),
    ]
)
_LATER = Phrases([("tới,tới đây,tiếp theo,kế tiếp,sắp tới,sắp tới đây,sau", True), ("nữa", False)])
_IN_FORCE = Phrases([("hiệu lực,hiệu lực thi hành", None)])
_AFTERWARDS = Phrases([("sau đó", None)])
_JUST_NOW = Phrases([("bây giờ,giờ,lúc này", None)])
_EXPECTED = one_of("dự kiến ngày là vào tức")
_ENDED = Phrases([("kết thúc,hết", None)])
_PASSIVE = one_of("được có")
_ISSUED = Phrases([("ký,ký ban hành,ban hành,phát hành,ký phát hành,ký công bố,công bố,ra", None)])
_RECEIVED = Phrases([("nhận,nhận được,tiếp nhận", None)])
_PAPER = Phrases(
    [
        (
            "văn bản,thông báo,công văn,kết luận,thông báo kết luận,chỉ đạo,công điện,chỉ thị,kế hoạch,quyết định,"
            "nghị quyết,yêu cầu,ý kiến chỉ đạo",
            None,
        )
    ]
)
_ACTS_OF_PAPERS = ((_ISSUED, Since.DOCUMENT), (_RECEIVED, Since.RECEIPT), (_IN_FORCE, Since.IN_FORCE))
_OTHER_PAPER = frozenset(
    (
        "hop",
        "bien",
        "thoa",
        "cam",
        "quy",
        "giay",
        "to",
        "ho",
        "phu",
        "de",
        "luat",
        "nghi",
        "thong",
        "don",
        "du",
        "bao",
        "ket",
        "mat",
        "tien",
    )
)
_REPORTS = frozenset(
    (("bao", "cao"), ("so", "ket"), ("tong", "ket"), ("danh", "gia"), ("so", "lieu"), ("ket", "qua"), ("dinh", "ky"))
)
_EVENT_REACH = 14
_SAU, _MOMENT = one_of("sau"), one_of("thời điểm khi")
_CLOCKED = ("hour", "minute")
_ACT_WORDS = """
nop gui bao trinh hoan phai moi em anh chi minh toi tui e a c se la thi xong co ban nhe nha di lam nhan goi quay tra
kiem neu cac va don phong ubnd de duoc khong cho chot hop
"""
_ACTS = frozenset(_ACT_WORDS.split())
"""What follows "3 ngày sau" where that is told from now: no event from which it counts."""


def term_at(tokens: Tokens, at: int) -> tuple[Term, int, bool] | None:
    """Read a term with what it counts from. The third value is True where it says so, or says "nữa" or "tới"."""
    counted = _count_and_unit_at(tokens, at)
    if counted is None:
        return None
    period = counted[0].unit == "month" and _is_reported(tokens, at)
    term, at = counted
    if tokens[at].words & _TRUOC and not period and (before := _counted_back(tokens, term, at + 1)) is not None:
        return before
    if tokens[at].words & _SO and tokens[at + 1].words & _VOI and (than := _counted_back(tokens, term, at + 2)):
        return than
    afterwards = _AFTERWARDS.at(tokens, at)
    if afterwards is not None:
        return replace(term, since=Since.EVENT, event=(at, afterwards.end)), afterwards.end, True
    later = _LATER.at(tokens, at)
    if later is not None and not _since_follows(tokens, later.end - 1):
        return replace(term, since=Since.NOW, legal=False), later.end, True
    here = at + 1 if is_sign(tokens[at], ",") else at
    since = _SINCE.at(tokens, here)
    if since is not None:
        based = _based(tokens, term, since.end)
        if based is not None:
            return *based, True
    return term, at, False


def counted_behind(tokens: Tokens, at: int, day: When) -> tuple[Term, int] | None:
    """Read "(trước Tết) 10 ngày", "(trước ngày 30/9) ít nhất 05 ngày làm việc", behind the day; counted back."""
    counted = _count_and_unit_at(tokens, skip(tokens, at, _AT_LEAST))
    if counted is None or counted[0].unit == "hour":
        return None
    return replace(counted[0], since_day=day, back=True, legal=False), counted[1]


def before_an_event(tokens: Tokens, at: int) -> tuple[Term, int] | None:
    """Read "(trước) ngày họp giao ban 02 ngày": how long before an event whose day is not given."""
    first = skip(tokens, at, _FILLER)
    for here in range(first + 1, first + _EVENT_REACH):
        counted = _count_and_unit_at(tokens, skip(tokens, here, _AT_LEAST))
        if counted is not None:
            term = replace(counted[0], since=Since.EVENT, event=(first, here), back=True, legal=False)
            return term, counted[1]
        if tokens[here].kind != "word":
            return None
    return None


def after_an_event(tokens: Tokens, at: int) -> tuple[Term, int] | None:
    """Read "(sau) khi ký 10 ngày", "(sau) ngày nhận văn bản 05 ngày": how long after what is named first."""
    for here in range(at + 1, at + _EVENT_REACH):
        counted = _count_and_unit_at(tokens, here)
        if counted is not None:
            named = [*tokens[at:here], END, END, END, END]
            based = _based(named, counted[0], 0)
            if based is None or counted[0].unit in ("month", "quarter", "year"):
                return None
            term = replace(based[0], event=(at, here)) if based[0].since is Since.EVENT else based[0]
            return term, counted[1]
        if tokens[here].kind != "word":
            return None
    return None


def _since_follows(tokens: Tokens, at: int) -> bool:
    """Return True where "sau" goes on to say what the term counts from ("5 ngày sau khi ký", "sau cuộc họp")."""
    if not tokens[at].words & _SAU:
        return False
    behind = tokens[at + 1]
    return behind.kind in ("word", "dm", "dmy") and behind.letters not in _ACTS and not behind.words & _SAU


def _count_and_unit_at(tokens: Tokens, at: int) -> tuple[Term, int] | None:
    if tokens[at].kind == "clock":  # "48 giờ", "24h"
        return (Term(tokens[at].value[0], "hour"), at + 1) if tokens[at].value[1] < 0 else None
    least = None
    found = count_at(tokens, at)
    if found is None:
        return None
    count, at = found
    if (is_sign(tokens[at], "-") or tokens[at].words & one_of("đến")) and (
        upper := count_at(tokens, at + 1)
    ) is not None:
        if upper[0] <= count:
            return None
        least, count, at = count, upper[0], upper[1]
    elif (another := _one_more(tokens, at, count)) is not None:
        least, count, at = count, count + 1, another
    if tokens[at].kind == "clock" and tokens[at].value[1] < 0:
        return None
    unit = tokens[at].words & _ANY_UNIT
    if unit not in _UNITS:
        return None
    at += 1
    if unit & _NGAY and tokens[at].kind in ("number", "dm", "dmy"):
        return None  # "02 ngày 20 và 21/9"
    if unit & one_of("tháng năm") and (
        tokens[at].kind in ("number", "my") or tokens[at].words & one_of("này nay đầu cuối")
    ):
        return None  # "20 tháng 9", "2 năm 2024, 2025", "6 tháng đầu năm"
    working = bool(unit & _NGAY and tokens[at].words & _LAM and tokens[at + 1].words & _VIEC)
    at = at + 2 if working else skip(tokens, at, _DEM | _LIEN | _TUC)
    if and_a_half(tokens, at):
        count, at = count + 0.5, at + 1
    return Term(count, _UNITS[unit], working, least=least), at


def _is_reported(tokens: Tokens, at: int) -> bool:
    """Return True for the period of a report: "báo cáo 6 tháng trước ngày 10/6" is due then, not half a year before."""
    return at >= 2 and (tokens[at - 2].letters, tokens[at - 1].letters) in _REPORTS


def _one_more(tokens: Tokens, at: int, count: float) -> int | None:
    """Skip the second number of "hai ba ngày", "2, 3 ngày"; None where it is not one more."""
    found = count_at(tokens, at + 1 if is_sign(tokens[at], ",") else at)
    told = found is not None and found[0] == count + 1 and tokens[found[1]].words & _ANY_UNIT
    return found[1] if found is not None and told else None


def _counted_back(tokens: Tokens, term: Term, at: int) -> tuple[Term, int, bool] | None:
    """Read "(3 ngày) trước ngày 30/9"; before something whose day is not given, the day is asked for."""
    hours = moment_at(tokens, at) if term.unit in _CLOCKED else None
    if hours is not None and hours.hour is not None:
        back = replace(term, since_day=hours.when, since_hour=hours.hour, back=True, legal=False)
        return back, hours.end, True
    day = day_at(tokens, at)
    if day is not None:
        return replace(term, since_day=day[0], back=True, legal=False), day[1], True
    ended = _ENDED.at(tokens, skip(tokens, at, _FILLER))
    of = stretch_at(tokens, ended.end, any_one=True) if ended is not None else None
    if of is not None:  # "10 ngày trước khi kết thúc quý"
        return replace(term, since_day=Edge(-1, of[0]), back=True, legal=False), of[1], True
    event = _event_at(tokens, skip(tokens, at, _FILLER))
    if event is None:
        return None
    return replace(term, since=Since.EVENT, event=event, back=True, legal=False), event[1], True


def _based(tokens: Tokens, term: Term, at: int) -> tuple[Term, int] | None:
    """Read what a term counts from, behind "kể từ"."""
    if tokens[at].words & _THIS:
        return replace(term, since=Since.NOW), at + 1
    if (now := _JUST_NOW.at(tokens, at)) is not None:
        return replace(term, since=Since.NOW), now.end
    hours = moment_at(tokens, skip(tokens, at, _MOMENT)) if term.unit in _CLOCKED else None
    if hours is not None and hours.hour is not None:
        return replace(term, since_day=hours.when, since_hour=hours.hour), hours.end
    day = day_at(tokens, at)
    if day is not None:
        ranged = tokens[day[1]].words & _TO or is_sign(tokens[day[1]], "-")  # "02 ngày, từ ngày 26 đến ngày 27"
        return None if ranged else (replace(term, since_day=day[0]), day[1])
    here = skip(tokens, at, _FILLER)
    if (ended := _ENDED.at(tokens, here)) is not None and (
        stretch := stretch_at(tokens, ended.end, any_one=True)
    ) is not None:  # "sau khi kết thúc quý"
        return replace(term, since_day=stretch[0]), stretch[1]
    for acts, since in _ACTS_OF_PAPERS:
        if (act := acts.at(tokens, here)) is not None:
            paper = _paper_at(tokens, act.end)
            return (replace(term, since=since), paper) if paper is not None else _since_event(tokens, term, here)
    if (named := _PAPER.at(tokens, here)) is None:
        return _since_event(tokens, term, here)
    this = bool(tokens[named.end].words & _THIS)
    behind = skip(tokens, named.end + this, _PASSIVE)
    for acts, since in _ACTS_OF_PAPERS:  # "kể từ ngày văn bản (này) được ban hành"
        act = acts.at(tokens, behind)
        if act is not None and not tokens[act.end].words & _PASSIVE:  # "ngày Quyết định công bố | được ký" is another
            return replace(term, since=since), act.end
    return (replace(term, since=Since.DOCUMENT), named.end + 1) if this else _since_event(tokens, term, here)


def _paper_at(tokens: Tokens, at: int) -> int | None:
    """Skip the name of this paper ("Thông báo này"); None where another one is named ("hợp đồng")."""
    paper = _PAPER.at(tokens, at)
    if paper is not None:
        return paper.end + 1 if tokens[paper.end].words & _THIS else paper.end
    if tokens[at].kind == "word" and tokens[at].letters in _OTHER_PAPER:
        return None
    return at + 1 if tokens[at].words & _THIS else at


def _since_event(tokens: Tokens, term: Term, at: int) -> tuple[Term, int] | None:
    event = _event_at(tokens, at)
    if event is not None and is_sign(tokens[event[1]], "("):  # "kể từ ngày họp Hội đồng (dự kiến 12/11)"
        day = day_at(tokens, skip(tokens, event[1] + 1, _EXPECTED))
        if day is not None and is_sign(tokens[day[1]], ")"):
            return replace(term, since_day=day[0]), day[1] + 1
    return (replace(term, since=Since.EVENT, event=event), event[1]) if event is not None else None


def _event_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the tokens that name an event: up to a sign, an item's end or a dozen words."""
    end = at
    while end < at + _EVENT_REACH and tokens[end].kind in ("word", "number", "number_of_document"):
        end += 1
    return (at, end) if end > at else None
