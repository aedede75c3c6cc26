"""Labelled lines behind a task ("Đơn vị chủ trì: …", "Thời gian hoàn thành: …"), and labels inside a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Label(Enum):
    """What a labelled line tells of the task above it."""

    LEAD = auto()
    COORDINATE = auto()
    TIME = auto()
    PRODUCT = auto()
    TASK = auto()
    HOLDER = auto()  # "Cơ quan thực hiện:", which only holds the lines below
    REMARK = auto()


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A label, and where its value stands in the text (empty where it stands in the lines below).

    ``before`` where the label says that a day is the first too late (``Hoàn thành trước ngày``).
    """

    label: Label
    start: int
    end: int
    before: bool = False


_WHO = (
    r"(?:(?:cac )?(?:co quan|don vi|bo phan|ca nhan|nguoi|phong|can bo|to chuc|dong chi|lanh dao|luc luong|dau moi)"
    r"(?:(?:,|/| -| va) ?(?:co quan|don vi|ca nhan|to chuc|dia phuong|bo phan|nguoi))* (?:duoc (?:giao|phan cong) )?)"
)
_PATTERNS: tuple[tuple[Label, str], ...] = (
    (
        Label.HOLDER,
        r"(?:co quan|don vi|phan cong|to chuc)(?:, don vi)? (?:thuc hien|trien khai|chu tri,? (?:va )?phoi hop)"
        r"\s*:(?=\s*$)",
    ),
    (
        Label.COORDINATE,
        _WHO + r"?(?:cung )?phoi hop(?: (?:thuc hien|chinh|trien khai|voi|cung|tham muu))?\s*:"
        r"|" + _WHO + r"(?:cung (?:thuc hien|tham gia|lam)|tham gia|ho tro|lien quan)(?: (?:thuc hien|phoi hop))?\s*:",
    ),
    (
        Label.LEAD,
        _WHO + r"(?:chu tri|thuc hien|phu trach|dau moi|chiu trach nhiem|tham muu|chu quan|duoc giao|trien khai|chi dao"
        r"|phan cong|theo doi|to chuc thuc hien)"
        r"(?:(?:,| va|/| -)? ?(?:thuc hien|tham muu|trien khai|chinh|chu tri|theo doi|bao cao|truc tiep|chi dao"
        r"|phu trach"
        r"|nhiem vu|cong viec))*\s*:",
    ),
    (
        Label.LEAD,
        r"(?:chu tri(?:,? (?:thuc hien|tham muu|trien khai))?|phan cong(?: (?:thuc hien|nhiem vu|trach nhiem|phu trach"
        r"|chi dao))?|dau moi(?: thuc hien)?|phu trach(?: chinh)?|chiu trach nhiem(?: chinh| thuc hien)?"
        r"|trach nhiem(?: thuc hien)?|giao(?: cho)?|thuc hien)\s*:",
    ),
    (
        Label.TIME,
        r"(?:thoi gian|thoi han|tien do|han|thoi diem|moc thoi gian|ky han|han cuoi|ngay|lo trinh|moc)(?:(?:,"
        r"| va|/| -)? ?(?:thuc hien|hoan thanh|thoi han|tien do"
        r"|bao cao|trien khai|to chuc|gui|trinh|nop|ban hanh|bat dau|ket thuc|du kien|cuoi cung|tham muu|xong"
        r"|phai xong|chot|yeu cau))*\s*:(?!\s*\d\d?\s*(?:phut|giay))"
        r"|(?:hoan thanh|phai hoan thanh|xong|dinh ky|du kien hoan thanh"
        r"|(?:phai )?(?:hoan thanh|xong|bao cao|trinh|nop|gui) truoc(?: ngay)?)\s*:",
    ),
    (
        Label.PRODUCT,
        r"(?:ket qua|san pham|dau ra|hinh thuc van ban)(?:(?:,| va|/)? ?(?:thuc hien|dau ra|hoan thanh"
        r"|dat duoc|du kien|can dat"
        r"|cong viec|ban hanh|san pham|ket qua|nhiem vu|giao nop|phai dat))*\s*:",
    ),
    (
        Label.TASK,
        r"(?:nhiem vu|noi dung|cong viec|noi dung cong viec|viec|dau viec)(?:(?:,| va)? (?:thuc hien|cu the|trien khai"
        r"|chinh|bien phap|giai phap|cach lam|nhiem vu|duoc giao|can lam|phai lam))*(?: so)?(?: \d{1,2})?\s*:",
    ),
    (
        Label.REMARK,
        r"(?:dia diem|thanh phan|kinh phi|nguon kinh phi|doi tuong|nguyen tac|tai lieu|ghi chu"
        r"|luu y)(?: \w+){0,5}?\s*:",
    ),
)
# A label that stands alone in its line has its value in the next one.
# It may say of which tasks it speaks: "Cơ quan chủ trì (nhiệm vụ 3.1, 3.2): …", "… các nội dung tại mục này: …".
_OF_WHICH = r"\((?:cac )?(?:nhiem vu|cong viec|noi dung|muc|diem|viec)\b[^():\n]{1,40}\)"
_OF_PART = r"(?:cac )?(?:nhiem vu|cong viec|noi dung|viec) (?:tai|cua|o|trong) (?:muc|phan|khoan|diem) [\w.]{1,6}"
_ENDS = rf"[^\S\n]*(?:(?:{_OF_WHICH}|{_OF_PART})[^\S\n]*(?=:))?[:\n]"
_LABELS = tuple((label, re.compile(pattern.replace(r"\s*:", _ENDS))) for label, pattern in _PATTERNS)
_UNMARKED = tuple(
    (label, re.compile(pattern.replace(r"\s*:", r"(?:\s+la|\s+do|\s+[-–])?\s+(?=\S)")))
    for label, pattern in _PATTERNS
    if label in (Label.COORDINATE, Label.LEAD, Label.TIME) and not pattern.startswith(r"(?:chu tri(")
)
# The first words of all labels: what begins otherwise is none.
_OPENS = re.compile(
    r"cac |co quan|don vi|bo phan|ca nhan|nguoi|phong|can bo|to chuc|dong chi|lanh dao|luc luong|dau |phoi hop"
    r"|cung |chu tri"
    r"|phan cong|phu trach|chiu |trach nhiem|giao|thuc hien|thoi |tien do|han|moc|ky han|ngay|lo trinh|hoan thanh|phai"
    r"|xong|dinh ky|du kien|bao cao|trinh|nop|gui|ket qua|san pham|hinh thuc|nhiem vu|noi dung|cong viec|viec|dia diem"
    r"|thanh phan|kinh phi|nguon|doi tuong|nguyen tac|tai lieu|ghi chu|luu y"
)
_LONGEST_LABEL = 60
_SAME = re.compile(r"[\s\-–.(]*(?:nt|n/t|n\.t|nhu tren|nhu muc tren|\"|″|〃|''+|”)[\s\-–.)]*$")
_HEADS = (
    r"(?=(?:cac |co quan|don vi|bo phan|nguoi |dong chi|lanh dao|chu tri|phoi hop|cung phoi hop|thoi |han\b"
    r"|hoan thanh|xong"
    r"|ket qua|san pham|tien do|thuc hien\s*:|phan cong|phu trach|dau moi|trach nhiem|chiu trach nhiem))"
)
_INSIDE = re.compile(r"(?:[;.(,|/\[]|(?<=\s)[-–—](?=\s))\s*" + _HEADS)
# In a line of labels a space or a tab parts them as well.
_BETWEEN = re.compile(r"(?:[;.(,|/\[]|(?<=\s)[-–—](?=\s)|(?<=\w)\s)\s*" + _HEADS)


def label_at(bare_text: str, start: int, end: int) -> LabelledValue | None:
    """The label that opens ``bare_text[start:end]`` with the place of its value, or None."""
    if not _OPENS.match(bare_text, start, end):
        return None
    for label, pattern in _LABELS:
        found = pattern.match(bare_text, start, end)
        if found:
            value = found.end()
            while value < end and bare_text[value].isspace():
                value += 1
            return LabelledValue(label, value, end)
    return None


def is_same_as_above(bare_value: str) -> bool:
    """Whether a value only says that it is that of the line above: ``-nt-``, ``như trên``."""
    return bool(_SAME.match(bare_value))


def unmarked_label_at(bare_text: str, start: int, end: int) -> LabelledValue | None:
    """The label that opens ``bare_text[start:end]`` without a colon behind it (``Đơn vị chủ trì Sở A``), or None."""
    if not _OPENS.match(bare_text, start, end):
        return None
    for label, pattern in _UNMARKED:
        found = pattern.match(bare_text, start, end)
        if found:
            return LabelledValue(label, found.end(), end)
    return None


def open_label_at(bare_text: str, start: int, end: int) -> LabelledValue | None:
    """The label that ``bare_text[start:end]`` is as a heading, its colon left out (``2. Cơ quan chủ trì``), or None."""
    if end - start > _LONGEST_LABEL:
        return None
    line = bare_text[start:end].rstrip(" .") + ":"
    label = label_at(line, 0, len(line))
    named = not bare_text.startswith(("to chuc", "phan cong"), start)  # "Tổ chức thực hiện" is a heading
    if label is None or not named or label.label is Label.REMARK or label.start < label.end:
        return None
    return LabelledValue(label.label, end, end)


def labels_inside(bare_text: str, start: int, end: int) -> Iterator[LabelledValue]:
    """The labels that stand behind a mark within a paragraph: ``(Chủ trì: Sở A; thời gian: tháng 9/2024)``."""
    found = _labels_from(bare_text, start, end, _INSIDE)
    stops = [*(at for at, _ in found[1:]), end]
    for (_, one), following in zip(found, stops, strict=False):
        yield LabelledValue(one.label, one.start, _without_bracket(bare_text, one.start, following))


def _labels_from(bare_text: str, start: int, end: int, between: re.Pattern[str]) -> list[tuple[int, LabelledValue]]:
    """The labels behind what parts them, each with the place of its mark."""
    found: list[tuple[int, LabelledValue]] = []
    for mark in between.finditer(bare_text, start, end):
        if found and mark.end() < found[-1][1].start:
            continue
        label = label_at(bare_text, mark.end(), end)
        if label is not None and label.label is not Label.HOLDER and label.start < end:
            found.append((mark.start(), label))
    return found


def first_label_inside(bare_text: str, start: int, end: int) -> int | None:
    """Where the mark before the first label within a paragraph stands; None where there is none."""
    return next((mark for mark, _ in _labels_from(bare_text, start, end, _INSIDE)), None)


def labelled_parts(bare_text: str, label: LabelledValue) -> list[LabelledValue]:
    """The value of a labelled line, and the labels that follow it in the same line, each with its own value."""
    further = _labels_from(bare_text, label.start, label.end, _BETWEEN)
    if not further:
        return [label]
    first = LabelledValue(label.label, label.start, further[0][0])
    stops = [*(mark for mark, _ in further[1:]), label.end]
    behind = [LabelledValue(one.label, one.start, stop) for (_, one), stop in zip(further, stops, strict=True)]
    return [first, *behind] if first.start < first.end else behind


def _without_bracket(bare_text: str, start: int, end: int) -> int:
    closing = bare_text.find(")", start, end)
    opening = bare_text.find("(", start, end)
    return closing if closing >= 0 and not 0 <= opening < closing else end
