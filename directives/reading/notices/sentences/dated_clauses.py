"""What a clause with a time says: an act of its own, or the end, the time or the outcome of what stands before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from directives.deadline import Deadline, Operator
from directives.reading.notices.lexicon import musts, openings, telling, verbs
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.coordination import list_behind
from directives.reading.notices.sentences.parts import time_end
from directives.reading.notices.words import keys
from directives.reading.vietnamese import fold

# What only tells of the end of the work before it: "khởi công trước ngày …, hoàn thành trước ngày …".
_ENDS_WORK = re.compile(
    r"(?:va )?(?:xong|ket thuc|bat dau|thoi (?:gian|han)|de(?! (?:xuat|nghi|an|cuong|ra|cu|tai|bat))|nham|trong do"
    r"|truoc khi|sau khi|hoan thanh(?= (?:truoc|trong|cham|xong|vao|de|dung|muon|\d)))\b"
)
_TELLS_TIME = re.compile(
    r"(?:thoi (?:gian|han|diem)|han|tien do)(?: \w+){0,4}?:? (?:(?:truoc|trong|cham|xong|vao|den|dung|muon|tu)\b|\d)"
)
# What hands in the outcome of all that stands before it.
_OF_WHOLE = re.compile(
    r"(?:(?:va|dong thoi|kip thoi|khan truong|phai|can|tien hanh|tong hop(?: (?:va|ket qua|tinh hinh))?),?\s+)*"
    r"(?:bao cao|gui|trinh|nop|tra loi(?! (?:cac )?(?:kien nghi|don|y kien|cu tri))|phan cong|lap ho so|tong hop|xong"
    r"|ket thuc|thoi (?:gian|han)|phan dau|bao dam"
    r"|dam bao|de(?! (?:xuat|nghi|an|cuong|ra|cu|tai|bat))|nham"
    r"|co (?:phuong an|bien phap|giai phap|ke hoach|trach nhiem)|khong de|tuyet doi"
    r"|hoan (?:thien|chinh) ho so"
    r"|hoan thanh(?! [\w ]{0,30}(?:dien tich|cong tac|ke hoach|ho so|de an|thu tuc|xay dung|nang cap|lap dat)))\b"
)
# "…, báo cáo Chính phủ trước ngày …" behind several clauses: what is reported is all of them.
_HANDS_IN = re.compile(
    r"\s*(?:(?:va|dong thoi|tong hop|kip thoi) )*bao cao (?:(?!ket qua|phuong an|de an|danh sach|ke hoach|so lieu|ho so"
    r"|du thao|tien do|tinh hinh)[\w -]){3,60}"
)
# A clause that only tells by when it is done closes all that stands before it.
_FINISHES = re.compile(
    r"\s*(?:(?:va|phai|can|de|tat ca|co ban) )*(?:hoan thanh|xong|ket thuc)(?: dot \d+| dut diem)?\b(?! viec\b)"
)
_WATCHES = re.compile(
    r"\b(?:theo doi|don doc)\b(?:[^;]{0,160}\b(?:thuc hien|trien khai|nhiem vu)\b|(?:,| va) (?:theo doi|don doc"
    r"|kiem tra|giam sat|huong dan|tong hop)\b)"
    r"|\bche do (?:thong tin,? |thong tin va )?bao cao\b"
)
_REPORTS = re.compile(
    r"(?:(?:dinh ky|kip thoi|(?:hang|6) \w+|dong thoi|va|tham muu (?:cho )?(?:ubnd|uy ban nhan dan)(?: \w+){1,3}),? )*"
    r"(?:tong hop\b[^;.]{0,120}?[, ])?bao cao\b"
)
# "phát 02 lần/ngày", "kiểm tra tối thiểu 02 tuần/lần" tell how the act is done
_HOW_OFTEN = re.compile(r"\b(?:lan|buoi|luot)\s*/\s*ngay\b")
_AT_LEAST = ("toi thieu ", "it nhat ")
_HANDS_OVER = keys("giao yêu đề")
_BRACKET = re.compile(r"\([^()]*\)")
_LONGEST_REST = 14
_LONGEST_FRONT = 16
_LEAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two marks; ``clause`` is what its clause names up to the next semicolon."""

    start: int
    end: int
    own: Sequence[Deadline]
    clause: Sequence[Deadline]  # empty where no clause begins here


def tells_time(bare_text: str, part: Part) -> bool:
    """Whether a part only tells by when (``thời hạn: 15/8``)."""
    return _TELLS_TIME.match(bare_text, part.start) is not None


def reports(bare_text: str, place: int) -> bool:
    """Whether a report is asked for at ``place``."""
    return _REPORTS.match(bare_text, place) is not None


def acts_before(inside: Passage, begin: int, place: int) -> bool:
    """Whether anything is done in what stands before a part, more than to name who acts (``Các sở; UBND các xã …``)."""
    before = inside.part(begin, place)
    return any(before.length(verbs.predicate_table(), at) for at in range(len(before.words)))


def is_behind_semicolon(bare_text: str, place: int) -> bool:
    """Whether a semicolon stands before ``place``."""
    return bare_text[max(place - 4, 0) : place].rstrip().endswith(";")


def _opens_act(inside: Passage, part: Part) -> bool:
    """Whether a part opens with a verb, and not with the noun of a topic (``quy hoạch phải đi trước``)."""
    words = inside.part(part.start, part.end)
    place = words.length(telling.joining_table(), 0)
    if _goes_on_with_object(inside, part):
        return False
    if words.length(verbs.performative_table(), place) and words.words[place].key in _HANDS_OVER:
        return False  # "Đồng ý chủ trương …; giao Sở A …" is one order
    if words.length(verbs.fronted_table(), place):
        behind = time_end(words, place)
        acts = behind > place + 1 and words.length(verbs.predicate_table(), behind) > 0
        soon = range(place, min(place + _LONGEST_FRONT, len(words.words)))
        return acts or any(words.length(musts.duty_table(), at) for at in soon)
    verb = words.length(verbs.predicate_table(), place)
    return verb > 0 and not words.length(musts.modal_table(), place + verb)


def is_another_act(inside: Passage, bare_text: str, part: Part) -> bool:
    """``… trước ngày 15/10; đồng thời tham mưu …``, ``…; phối hợp với Sở B lập …``: not what was dated."""
    if part.own or not is_behind_semicolon(bare_text, part.start) or part.clause:
        return False
    words = inside.part(part.start, part.end)
    also = words.length(telling.joining_table(), 0) if bare_text.startswith("dong thoi", part.start) else 0
    if also:
        behind = words.words[also].start if also < len(words.words) else part.end
        goes_on = _OF_WHOLE.match(bare_text, behind) or openings.GOES_ON.match(bare_text, behind)
        return words.length(verbs.predicate_table(), also) > 0 and not goes_on
    along = list_behind(words, 0)
    return along is not None and words.length(verbs.predicate_table(), along.end) > 0


def _goes_on_with_object(inside: Passage, part: Part) -> bool:
    """``ban hành Quyết định công nhận …; Quyết định hỗ trợ …``: the noun with a capital letter is asked for before."""
    words = inside.part(part.start, part.end).words[:2]
    if len(words) < _LEAST_WORDS or not words[0].capital:
        return False
    noun = " " + inside.text[words[0].start : words[1].end]
    return noun in inside.text[inside.start : part.start]


def is_closed(bare_text: str, begin: int, part: Part) -> bool:
    """Whether a clause with a deadline stands apart from one without: it recurs, or what is before it is closed."""
    recurs = any(one.recurrence and not _tells_how(bare_text, one) for one in part.clause)
    watched = _WATCHES.search(bare_text, begin, part.start) and reports(bare_text, part.start)
    if recurs and watched:
        return False  # "theo dõi, đôn đốc …; báo cáo hằng tháng": what is reported is what was watched
    return recurs or bool(openings.CLOSES.search(bare_text, begin, part.start - 2))


def tells_how_often(bare_text: str, deadline: Deadline) -> bool:
    """Whether it is said how many times on each day something is done (``phát 02 lần/ngày``): no day is meant."""
    return deadline.recurrence is not None and bool(_HOW_OFTEN.search(bare_text, *deadline.span))


def _tells_how(bare_text: str, deadline: Deadline) -> bool:
    """Whether a recurrence tells how the act is done, and opens no duty of its own."""
    start = deadline.span[0]
    least = bare_text.endswith(_AT_LEAST, max(start - 12, 0), start)
    return deadline.recurrence is not None and (least or tells_how_often(bare_text, deadline))


def is_act_of_its_own(inside: Passage, bare_text: str, part: Part) -> bool:
    """Whether a clause names an act with a day of its own, and does not hand in what the clauses before ask for."""
    days = (one for one in part.clause if one.due is not None or one.starts is not None)
    first = next((one for one in days if not _tells_how(bare_text, one)), None)
    if (
        first is None
        or _in_bracket(bare_text, part.start, first)
        or not _opens_act(inside, part)
        or _OF_WHOLE.match(bare_text, part.start)
    ):
        return False
    last = bare_text.rfind(",", part.start, first.span[0])
    return last < 0 or not (
        _HANDS_IN.fullmatch(bare_text[last + 1 : first.span[0]])
        or _FINISHES.match(bare_text, last + 1, first.span[1])  # "…; cắm biển báo, hoàn thành trước ngày 15/6"
    )


def is_paper_sent(bare_text: str, part: Part) -> bool:
    """``…; danh sách gửi Sở A trước ngày 20/9``: what is handed in is named before it is said to whom."""
    return bool(part.own) and openings.PAPER_SENT.match(bare_text, part.start, part.own[-1].span[0]) is not None


def _in_bracket(bare_text: str, start: int, deadline: Deadline) -> bool:
    """Whether a deadline stands in a bracket with more, as the doer: ``(Sở A, Sở B; thời gian: tháng 9)``."""
    before = bare_text[start : deadline.span[0]]
    opening = before.rfind("(")
    return opening > before.rfind(")") and bool(before[opening + 1 :].strip())


def is_another(bare_text: str, seen: Sequence[Deadline], part: Part) -> bool:
    """Whether a part has another deadline than those before it."""
    known = {(one.due, one.recurrence) for one in seen}
    differs = any((one.due, one.recurrence) not in known for one in part.own)
    return differs and not _ENDS_WORK.match(bare_text, part.start)


def hands_in_after_event(bare_text: str, seen: Sequence[Deadline], part: Part) -> bool:
    """``… kiểm tra đập trước mùa mưa; báo cáo kết quả trước ngày 15/8``: the only time before is that of an event."""
    event = all((one.due is None or one.ask is not None) and one.recurrence is None for one in seen)
    recurs = any(one.recurrence for one in (*part.own, *part.clause))
    return event and not recurs and _OF_WHOLE.match(bare_text, part.start) is not None


def closes(inside: Passage, bare_text: str, part: Part) -> bool:
    """Whether a part ends in its deadline, and says by it when its own act is due."""
    if not part.own:
        return False
    last = part.own[-1]
    rest = _BRACKET.sub("", bare_text[last.span[1] : part.end])
    if ":" in rest or len(rest.strip(" ,;.")) > _LONGEST_REST or bare_text.startswith("(", last.span[0] - 1):
        return False
    says = _has_words(inside, part) or _FINISHES.match(bare_text, part.start) is not None
    return says and (last.op is not Operator.ON or last.recurrence is not None)


def is_time_alone(inside: Passage, part: Part) -> bool:
    """``từ tháng 3,`` in front of what recurs from then on."""
    words = inside.part(part.start, part.end)
    return time_end(words, 0) >= len(words.words) - 1


def _has_words(inside: Passage, part: Part) -> bool:
    """Whether a part has words besides its deadlines, or a deadline that names the report (``báo cáo 6 tháng …``)."""
    if any(fold(own.phrase).startswith("bao cao") for own in part.own):
        return True
    words = inside.part(part.start, part.end).words
    outside = [one for one in words if not any(own.span[0] <= one.start < own.span[1] for own in part.own)]
    return sum(one.text.isalpha() for one in outside) >= _LEAST_WORDS


def opens(inside: Passage, part: Part) -> bool:
    """Whether a part may be a directive of its own: it opens with a verb, its deadline or ``riêng``."""
    words = inside.part(part.start, part.end)
    if not _has_words(inside, part):
        return False
    if words.length(telling.joining_table(), 0) or words.length(verbs.predicate_table(), 0):
        return True
    return any(one.span[0] == part.start for one in part.own)
