"""What a phrase says, part by part, before any calendar is asked: what was not written is None."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from directives.deadline import Operator

Unit = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
Part = Literal["first", "middle", "last", "first half", "second half", "first ten", "second ten", "last ten"]


class Since(StrEnum):
    """What a term counts from."""

    DOCUMENT = "document"  # signed, issued, or nothing said
    RECEIPT = "receipt"  # received
    IN_FORCE = "in force"  # có hiệu lực
    NOW = "now"  # nữa, tới
    EVENT = "event"  # something whose day the text does not give


@dataclass(frozen=True, slots=True)
class Day:
    """ "ngày 20/9/2024", "ngày 25 tháng sau", "mùng 10 tháng 3 âm lịch"; ``weekday`` as written, 0 Monday."""

    day: int
    month: int | None = None
    year: int | None = None
    months_on: int | None = None
    years_on: int | None = None
    weekday: int | None = None
    lunar: bool = False
    unsure: str = ""  # why the figures may say another day
    days_on: int | None = None  # "ngày mai (13/9)": how many days on it was said to be


@dataclass(frozen=True, slots=True)
class Weekday:
    """ "thứ Sáu tuần sau" (``weeks_on`` 1), "thứ Hai tới" (``coming``), "thứ Sáu" (neither)."""

    weekday: int
    weeks_on: int | None = None
    coming: bool = False


@dataclass(frozen=True, slots=True)
class DaysOn:
    """ "hôm nay" 0, "ngày mai" 1, "ngày kia" 2."""

    days: int
    working: bool = False  # "ngày làm việc tiếp theo"
    after_start: bool = False  # "hôm sau", counted from the first day of a range


LAST_OF_MONTH = 31
"""The last day that a month may have."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A week, month, quarter, half or year: "tháng 9/2024", "quý này" (``on`` 0), "đầu năm 2025", "tuần 2 tháng 10".

    ``unit`` "months" is a run of months of a year, ``number`` to ``until``: "6 tháng cuối năm" 7 to 12.
    A "school year" is called by the year in which it begins.
    With neither ``number`` nor ``on`` it is any such stretch: "của tháng". ``within`` is the month of a week.
    """

    unit: Literal["week", "month", "quarter", "months", "year", "school year"]
    number: int | None = None
    year: int | None = None
    on: int | None = None
    years_on: int | None = None
    part: Part | None = None
    until: int | None = None
    within: "Stretch | None" = None
    lunar: bool = False  # "tháng Chạp", "tháng 8 âm lịch"


@dataclass(frozen=True, slots=True)
class Edge:
    """ "ngày làm việc cuối cùng của tháng 9", "05 ngày đầu tháng 10", "thứ Hai đầu tiên của tháng"."""

    place: int  # 1 the first, -1 the last
    of: Stretch
    working: bool = False
    weekday: int | None = None
    days: int = 1


@dataclass(frozen=True, slots=True)
class Feast:
    """ "Tết Nguyên đán 2025", "Rằm tháng Bảy", "dịp 30/4": a key of the table of feasts. ``eve``: "trước khi nghỉ"."""

    name: str
    year: int | None = None
    years_on: int | None = None
    from_rest: bool = False
    first: tuple[int, int] | None = None  # the day and month of one that is called by its date
    until: tuple[int, int] | None = None  # of its last day


@dataclass(frozen=True, slots=True)
class Vague:
    """A time of which nobody can say the day: "vài hôm nữa", "mai mốt", "giáp Tết", "mùa mưa", figures of no day."""


When = Day | Weekday | DaysOn | Stretch | Edge | Feast | Vague
PartOfDay = Literal["morning", "noon", "afternoon", "evening", "night"]


@dataclass(frozen=True, slots=True)
class Hour:
    """ "17h30", or a part of the day without an hour; ``closing``: "cuối giờ chiều", "hết giờ làm việc".

    ``part``: that of the day as said, "chiều"; ``unsure``: "trước 4h" may be of the afternoon.
    """

    hour: int | None = None
    minute: int = 0
    closing: bool = False
    part: PartOfDay | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """ "05 ngày làm việc kể từ ngày ký". ``least`` is the lower end of "5 - 7 ngày". ``since_day`` a day that is given.

    ``since_hour``: the hour of that day ("24 giờ kể từ 15h00 ngày 12/3"). ``back``: counted back from it ("ít nhất
    3 ngày trước ngày 30/9"). ``legal``: a term, whose end rolls to the next working day (Điều 148); an offset like
    "hai tuần nữa" does not.
    """

    count: float
    unit: Unit
    working: bool = False
    since: Since = Since.DOCUMENT
    since_day: When | None = None
    since_hour: Hour | None = None
    event: tuple[int, int] | None = None
    back: bool = False
    legal: bool = True
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """How often: "hằng tháng", "02 tuần/lần". ``unit`` None: "thường xuyên"; ``vague``: "định kỳ" and no more.
    ``working``: each working day."""

    unit: Unit | None
    interval: int = 1
    vague: bool = False
    working: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """Where in each period: "ngày 15 và 30", "thứ Sáu", "ngày 20 của tháng cuối quý", "ngày làm việc cuối cùng"."""

    days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    dates: tuple[tuple[int, int], ...] = ()
    weekdays: tuple[int, ...] = ()
    edge: Edge | None = None
    each: bool = False  # "của mỗi tháng"
    next_month: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """One deadline as said, in the tokens ``begin`` to ``end``: a moment, a range, a term or a recurrence."""

    begin: int
    end: int
    op: Operator
    when: When | None = None
    hour: Hour | None = None
    start: When | None = None
    term: Term | None = None
    every: Every | None = None
    slot: Slot | None = None
    starts_now: bool = False
    before_end: bool = False  # "từ nay đến trước ngày 20/9"
    open_end: bool = False  # "đến khi có thông báo mới"
    strong: bool = False  # its operator makes it a deadline wherever it stands
    bare: bool = False  # no operator at all
    named: bool = True  # "ngày", a year or a weekday was said; else the figures may be a ratio
    alone: bool = True  # it may be a deadline without an operator
    implied: bool = False  # "trong tháng", with nothing to say which
    either: bool = False  # "20 hoặc 21/9"
    sure_base: bool = True  # a term that says what it counts from
    unsure_anchor: bool = False  # it counts from something named earlier that may be another thing
