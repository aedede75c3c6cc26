"""The parts of a long reply in which no figure is progress: what is in the way, what is asked for, what comes next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from directives.reading.figures.phrases import any_of
from directives.reading.figures.reply_text import ReplyText


class SectionKind(StrEnum):
    """What a part of a reply tells."""

    RESULTS = "results"
    TROUBLE = "trouble"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Section:
    """Characters ``start:end`` of a reply that a heading or the first words of a sentence name."""

    kind: SectionKind
    start: int
    end: int


# In this order: ``Kết quả và khó khăn`` has results.
_HEADS: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.RESULTS, "kết quả | kết quả thực hiện | kết quả đạt được | tình hình thực hiện | tiến độ | số liệu"),
    (
        SectionKind.TROUBLE,
        """
    khó khăn | khó khăn vướng mắc | vướng mắc | tồn tại | hạn chế | tồn tại hạn chế | nguyên nhân | kiến nghị
    đề xuất | đề xuất kiến nghị | kiến nghị đề xuất | đề nghị | lý do | bất cập | trở ngại
""",
    ),
    (
        SectionKind.NEXT,
        """
    phương hướng | phương hướng nhiệm vụ | nhiệm vụ thời gian tới | nhiệm vụ trọng tâm | kế hoạch thời gian tới
    kế hoạch tháng tới | kế hoạch tháng sau | kế hoạch tuần tới | kế hoạch tuần sau | nhiệm vụ tháng tới
    công tác thời gian tới | giải pháp | giải pháp thời gian tới | thời gian tới | dự kiến | phương hướng tới
""",
    ),
)
_NUMBER = r"(?:(?:[-+*•👉🔹▪]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[ ]?[.)/])[ \t]*)?"
_MORE = r"(?:[ \t]*(?:,|/|-|và|va)?[ \t]*[^\W_]+){0,5}"
_HEAD_LINE = re.compile(
    r"^[ \t]*"
    + _NUMBER
    + "(?:"
    + "|".join(rf"(?P<{kind}>{any_of(phrases)})" for kind, phrases in _HEADS)
    + rf")(?!\w){_MORE}[ \t]*[:.]?[ \t]*$",
    re.MULTILINE,
)
_NEW_PART = re.compile(r"^[ \t]*(?:(?:[ivx]{1,4})[ ]?[.)/][^\n]*|[^\n\d]{2,60}:[ \t]*)$", re.MULTILINE)
"""Any other heading ends a part."""
_TOLD = "|".join(rf"(?P<{kind}>{any_of(phrases)})" for kind, phrases in _HEADS[1:])
_LABELLED = re.compile(
    rf"(?:^|(?<=[.;!?]))[ \t]*{_NUMBER}(?:{_TOLD})(?!\w)(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]*:[^\n]*", re.MULTILINE
)
_REQUEST = any_of("""
    đề nghị | kiến nghị | kính đề nghị | kính mong | rất mong | đề xuất | xin kiến nghị | em đề nghị | xã đề nghị
    mong huyện | mong tỉnh | mong xã | mong sở | mong cấp trên | mong lãnh đạo
    mong anh | mong các anh | đơn vị đề nghị | đơn vị kiến nghị | xã kiến nghị | nguyên nhân | lý do
""")
_REQUESTED = re.compile(rf"(?:^|(?<=[.;!?]))[ \t]*{_NUMBER}{_REQUEST}(?!\w)(?:[^\n.;!?]|\.(?=\S))*", re.MULTILINE)


_MEN = any_of("công nhân | nhân công | nhân lực | nhân sự | máy móc | lực lượng thi công")
_ON_SITE = any_of("công trường | hiện trường | công trình")
_THERE_ARE = any_of("hiện | đang | luôn | có | bố trí | duy trì | thường xuyên")
_RESOURCES = re.compile(
    rf"(?:^|(?<=[.;!?]))[ \t]*{_MEN}(?:[ \t]+{any_of('hiện | chỉ | tại chỗ')})*"
    rf"[ \t]+{any_of('có | còn')}(?!\w)[^\n.;!?]*|"
    rf"(?:^|(?<=[.;!?]))[ \t]*(?:{any_of('hiện | hiện nay | hiện tại')}[ \t]+)?"
    rf"{any_of('trên | tại | ở | ngoài')}[ \t]+{_ON_SITE}(?:[ \t]+{_THERE_ARE})+(?!\w)[^\n.;!?]*|"
    rf"(?:^|(?<=[.;!?]))[ \t]*{any_of('nhà thầu | đơn vị thi công')}(?:[ \t]+{any_of('đã | đang | hiện')}){{0,2}}[ \t]+"
    rf"{any_of('huy động | bố trí | tăng cường | điều | đưa')}(?!\w)(?:[^\n.;!?]|\.(?=\S))*",
    re.MULTILINE,
)
"""Machines and men on the site are no result."""


def sections_of(reply: ReplyText) -> list[Section]:
    """The parts of a reply that tell of trouble or of what comes next, in order of their kinds."""
    return [*_headed(reply.low), *_labelled(reply.low)]


def _headed(low: str) -> Iterator[Section]:
    ends = sorted({*(found.start() for found in _NEW_PART.finditer(low)), len(low)})
    at = 0
    heads = list(_HEAD_LINE.finditer(low))
    for place, head in enumerate(heads):
        following = heads[place + 1].start() if place + 1 < len(heads) else len(low)
        while ends[at] <= head.start() and at < len(ends) - 1:
            at += 1
        kind = SectionKind(head.lastgroup or SectionKind.RESULTS)
        if kind is not SectionKind.RESULTS and head.end() < len(low):
            yield Section(kind, head.end(), min(following, ends[at]))


def _labelled(low: str) -> Iterator[Section]:
    for told in _LABELLED.finditer(low):
        yield Section(SectionKind(told.lastgroup or SectionKind.TROUBLE), told.start(), told.end())
    for pattern in (_REQUESTED, _RESOURCES):
        for told in pattern.finditer(low):
            yield Section(SectionKind.TROUBLE, told.start(), told.end())
