"""The columns of a table of duties by their headings, and a row of it as a task with what its other cells say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from directives.reading.notices.structure.labelled import Label, LabelledValue
from directives.reading.notices.structure.paragraphs import Level, Marker, Paragraph

RULE = re.compile(r"[\s|:\-–_=+\t]+$")
COUNTED = re.compile(r"\s*\(?\d{1,2}\)?\.?\s*$")


class Column(Enum):
    """What a column holds."""

    NUMBER = auto()
    TASK = auto()
    LEAD = auto()
    COORDINATE = auto()
    TIME = auto()
    BEFORE = auto()  # a day before which
    OTHER = auto()

    @property
    def tells_time(self) -> bool:
        """Whether it holds by when the task is due."""
        return self in (Column.TIME, Column.BEFORE)


# The first that fits is it: "Thời gian thực hiện" is a time, "Nội dung thực hiện" a task, not who carries it out;
# "Đơn vị chủ trì, phối hợp" tells both, and its cells say who is which.
_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    (Column.NUMBER, re.compile(r"(?:s?tt|so tt|(?:so )?thu tu|muc|#)\.?$")),
    (Column.BEFORE, re.compile(r"[^|]{0,40}\btruoc(?: ngay)?$")),
    (
        Column.TIME,
        re.compile(r"(?:du kien )?(?:thoi (?:gian|han|diem)|han\b|tien do|ngay\b|hoan thanh|ky han|lo trinh|moc|xong)"),
    ),
    (
        Column.TASK,
        re.compile(
            r"(?:ten |cac |danh muc |nhom )?(?:noi dung|nhiem vu|cong viec|dau viec|viec\b|hoat dong|giai phap|hang muc"
            r"|chi dao|y kien chi dao|ket luan)"
        ),
    ),
    (Column.LEAD, re.compile(r"[^|]*chu tri[^|]*phoi hop")),
    (Column.COORDINATE, re.compile(r"[^|]*(?:phoi hop|cung thuc hien|tham gia|ho tro)")),
    (
        Column.LEAD,
        re.compile(
            r"[^|]*(?:chu tri|chiu trach nhiem|dau moi|tham muu|thuc hien|phu trach|duoc giao|phan cong|trach nhiem)"
            r"|(?:don vi|co quan|bo phan|nguoi|ca nhan|phong)(?: ?[/,] ?(?:ca nhan|bo phan|don vi|nguoi))*$"
        ),
    ),
)
_LABELS = {
    Column.LEAD: Label.LEAD,
    Column.COORDINATE: Label.COORDINATE,
    Column.TIME: Label.TIME,
    Column.BEFORE: Label.TIME,
}


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A row of a table of duties: ``paragraph`` holds its task, ``values`` what its other cells say of it."""

    paragraph: Paragraph
    values: tuple[LabelledValue, ...]


def column_of(heading: str) -> Column:
    """What a column under ``heading`` (folded) holds."""
    words = " ".join(heading.strip(" .:*\n\t").split())
    return next((column for column, pattern in _HEADINGS if pattern.match(words)), Column.OTHER)


def is_header(header: Sequence[Column]) -> bool:
    """Whether these are the columns of a table of duties."""
    return Column.TASK in header and any(one is Column.LEAD or one.tells_time for one in header)


def duty_row(bare: str, cells: Sequence[tuple[int, int]], columns: Sequence[Column]) -> DutyRow | None:
    """The row as a duty; None for the rows of column numbers, rules and the headings of groups."""
    told = [
        (column, start, end)
        for column, (start, end) in zip(columns, cells, strict=False)
        if start < end and not RULE.match(bare[start:end])
    ]
    if not told or all(COUNTED.match(bare[start:end]) for _, start, end in told):
        return None
    task = next(((start, end) for column, start, end in told if column is Column.TASK), None)
    values = tuple(
        LabelledValue(_LABELS[column], start, end, column is Column.BEFORE)
        for column, start, end in told
        if column in _LABELS
    )
    if task is None or not values:
        return None
    number = next((bare[start:end].strip(" .)") for column, start, end in told if column is Column.NUMBER), "")
    marker = Marker(Level.NUMBER, number) if number else Marker(Level.DASH, "")
    return DutyRow(Paragraph(task[0], task[0], task[1], marker), values)
