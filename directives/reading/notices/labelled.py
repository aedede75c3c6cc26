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
    """A label, and where its value stands in the text (empty where it stands in the lines below)."""

    label: Label
    start: int
    end: int


_WHO = (
    r"(?:(?:cac )?(?:co quan|don vi|bo phan|ca nhan|nguoi|phong|can bo|to chuc|dong chi)"
    r"(?:, (?:co quan|don vi|ca nhan|to chuc|dia phuong))*(?: va (?:ca nhan|don vi))? )"
)
_PATTERNS: tuple[tuple[Label, str], ...] = (
    (
        Label.HOLDER,
        r"(?:co quan|don vi|phan cong|to chuc)(?:, don vi)? (?:thuc hien|trien khai|chu tri,? (?:va )?phoi hop)"
        r"\s*:(?=\s*$)",
    ),
    (Label.COORDINATE, _WHO + r"?(?:cung )?phoi hop(?: (?:thuc hien|chinh|trien khai))?\s*:"),
    (
        Label.LEAD,
        _WHO + r"(?:chu tri|thuc hien|phu trach|dau moi|chiu trach nhiem|tham muu|chu quan|duoc giao)"
        r"(?:(?:,| va|/)? ?(?:thuc hien|tham muu|trien khai|chinh|chu tri|theo doi|bao cao|truc tiep))*\s*:",
    ),
    (
        Label.LEAD,
        r"(?:chu tri(?: thuc hien)?|phan cong(?: (?:thuc hien|nhiem vu|trach nhiem))?|dau moi"
        r"|trach nhiem(?: thuc hien)?|giao|thuc hien)\s*:",
    ),
    (
        Label.TIME,
        r"(?:thoi gian|thoi han|tien do|han|thoi diem|moc thoi gian|ky han|han cuoi)(?:(?:,"
        r"| va)? (?:thuc hien|hoan thanh"
        r"|bao cao|trien khai|to chuc|gui|trinh|nop|ban hanh|bat dau|ket thuc|du kien|cuoi cung|tham muu"
        r"|xong))*\s*:"
        r"|(?:hoan thanh|hoan thanh truoc|dinh ky)\s*:",
    ),
    (
        Label.PRODUCT,
        r"(?:ket qua|san pham|dau ra|hinh thuc van ban)(?:(?:,| va)? (?:thuc hien|dau ra|hoan thanh"
        r"|dat duoc|du kien|can dat"
        r"|cong viec|ban hanh|san pham|ket qua|nhiem vu))*\s*:",
    ),
    (
        Label.TASK,
        r"(?:nhiem vu|noi dung|cong viec|noi dung cong viec)(?:(?:,| va)? (?:thuc hien|cu the|trien khai"
        r"|chinh|bien phap|giai phap|cach lam|nhiem vu))*\s*:",
    ),
    (
        Label.REMARK,
        r"(?:dia diem|thanh phan|kinh phi|nguon kinh phi|doi tuong|nguyen tac|tai lieu|ghi chu"
        r"|luu y)(?: \w+){0,5}?\s*:",
    ),
)
_LABELS = tuple((label, re.compile(pattern)) for label, pattern in _PATTERNS)
_OPEN = frozenset({Label.LEAD, Label.COORDINATE, Label.TIME, Label.PRODUCT, Label.TASK, Label.HOLDER})
_LONGEST_LABEL = 60
_INSIDE = re.compile(
    r"[;.(,]\s*(?=(?:cac |co quan|don vi|chu tri|phoi hop|thoi |han |hoan thanh:|ket qua|san pham|tien do))"
)


def label_at(bare_text: str, start: int, end: int) -> LabelledValue | None:
    """The label that opens ``bare_text[start:end]`` with the place of its value, or None."""
    for label, pattern in _LABELS:
        found = pattern.match(bare_text, start, end)
        if found:
            value = found.end()
            while value < end and bare_text[value].isspace():
                value += 1
            return LabelledValue(label, value, end)
    return None


def open_label_at(bare_text: str, start: int, end: int) -> LabelledValue | None:
    """The label that ``bare_text[start:end]`` is as a heading, its colon left out (``2. Cơ quan chủ trì``), or None."""
    if end - start > _LONGEST_LABEL:
        return None
    label = label_at(bare_text[start:end].rstrip(" .") + ":", 0, end - start + 1)
    named = not bare_text.startswith(("to chuc", "phan cong"), start)  # "Tổ chức thực hiện" is a heading
    if label is None or not named or label.label not in _OPEN or label.start < label.end:
        return None
    return LabelledValue(label.label, end, end)


def labels_inside(bare_text: str, start: int, end: int) -> Iterator[LabelledValue]:
    """The labels that stand behind a mark within a paragraph: ``(Chủ trì: Sở A; thời gian: tháng 9/2024)``."""
    found: list[tuple[int, LabelledValue]] = []
    for mark in _INSIDE.finditer(bare_text, start, end):
        label = label_at(bare_text, mark.end(), end)
        if label is not None and label.label is not Label.HOLDER and label.start < end:
            found.append((mark.start(), label))
    stops = [*(at for at, _ in found[1:]), end]
    for (_, one), following in zip(found, stops, strict=False):
        yield LabelledValue(one.label, one.start, _without_bracket(bare_text, one.start, following))


def _without_bracket(bare_text: str, start: int, end: int) -> int:
    closing = bare_text.find(")", start, end)
    opening = bare_text.find("(", start, end)
    return closing if closing >= 0 and not 0 <= opening < closing else end
