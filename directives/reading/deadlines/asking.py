"""What the bot asks where a deadline may be read in more than one way: one Vietnamese sentence with its choices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a reading may be wrong, and the last days that it may mean (none where any day may be).

    ``begins``: the first days of the stretches that end on ``choices``, for "trước"; where they are days, the same.
    ``asked``: the whole question, where it is not which of the days is meant.
    """

    reason: str
    choices: tuple[date, ...] = ()
    begins: tuple[date, ...] = ()
    asked: str = ""

    @property
    def question(self) -> str:
        """One Vietnamese sentence."""
        return self.asked or f"{self.reason}: hạn cuối là {_or_else(self.choices)}?"

    def before(self) -> "Doubt | None":
        """Return the doubt of "trước" such a day: its last days are the days before. None where only one is left."""
        eves = tuple(day - timedelta(days=1) for day in self.begins or self.choices)
        if len(eves) == 1 < len(self.choices):
            return None
        return replace(self, choices=eves, begins=())


def day_in_words(day: date) -> str:
    """Return "Thứ Sáu 20/09/2024"."""
    return f"{WEEKDAYS[day.weekday()]} {day:%d/%m/%Y}"


def _or_else(days: Sequence[date]) -> str:
    """Return "Thứ Sáu 20/09/2024 hay Chủ nhật 22/09/2024"."""
    return " hay ".join(day_in_words(day) for day in days)


def which(reason: str, choices: Sequence[date], begins: Sequence[date] = ()) -> Doubt:
    """Ask which of some days is the last one, giving the reason why it is not clear."""
    return Doubt(reason, tuple(dict.fromkeys(choices)), tuple(begins))


def asking(question: str, choices: tuple[date, ...] = ()) -> Doubt:
    """Ask something else than which of some days is meant."""
    return Doubt("", choices, asked=question)


def no_such_day(written: str, choices: Sequence[date]) -> Doubt:
    """A day that no month has: "31/9"."""
    if not choices:
        return asking(f"Không có ngày {written} trong lịch: hạn đúng là ngày nào?")
    return which(f"Không có ngày {written} trong lịch", choices)


def wrong_weekday(day: date, written: int, other: date) -> Doubt:
    """A weekday that is not the date's."""
    return which(f"Ngày {day:%d/%m/%Y} là {WEEKDAYS[day.weekday()]}, không phải {WEEKDAYS[written]}", (day, other))


def past(due: date, document_date: date) -> Doubt:
    """A deadline before the document itself."""
    return asking(
        f"Hạn {day_in_words(due)} đã qua so với ngày văn bản {document_date:%d/%m/%Y}: hạn đúng là ngày nào?", (due,)
    )


def only_a_start(phrase: str) -> Doubt:
    """A start without an end: "sau Tết"."""
    return asking(f"“{phrase}” chỉ nêu lúc bắt đầu: hạn cuối là ngày nào?")


def open_end(phrase: str) -> Doubt:
    """An end that is an event."""
    return asking(f"“{phrase}” chưa nêu ngày kết thúc: hạn cuối là ngày nào, hay là việc thường xuyên?")


def no_day_said(phrase: str) -> Doubt:
    """A time of which nobody can say the day: "vài hôm nữa"."""
    return asking(f"“{phrase}” chưa rõ là ngày nào: hạn cuối là ngày nào?")


def which_hour(due: date, hour: int) -> Doubt:
    """An hour of which the half of the day is not said: "trước 4h ngày 20/9"."""
    return asking(f"{hour} giờ ngày {due:%d/%m/%Y} là {hour} giờ sáng hay {hour} giờ chiều ({hour + 12}h00)?", (due,))


def unread_hour(due: date, written: str) -> Doubt:
    """An hour beside the day that was not understood."""
    return asking(f"“{written}” có phải là giờ của hạn {day_in_words(due)} không, và là mấy giờ?", (due,))


def slip_behind_before(due: date, written: str) -> Doubt:
    """A day behind a "trước" from which a word that nobody knows parts it: "trước nagỳ 27/9"."""
    return which(f"Trong “{written}” có chữ chưa rõ", (due - timedelta(days=1), due))


def in_force(due: date, document_date: date) -> Doubt:
    """A term from the day on which the document comes into force."""
    return asking(
        f"Thời hạn tính từ ngày có hiệu lực: nếu có hiệu lực ngày {document_date:%d/%m/%Y} thì hạn cuối là"
        f" {day_in_words(due)}, đúng không?",
        (due,),
    )


def unknown_event(event: str) -> Doubt:
    """A term that counts from something whose day is not given."""
    return asking(f"Thời hạn tính theo “{event}”: việc đó vào ngày nào?")


def base_unsaid(due: date, document_date: date) -> Doubt:
    """A term that does not say from when it counts."""
    return asking(
        f"Chưa nêu tính từ ngày nào: lấy ngày văn bản {document_date:%d/%m/%Y} thì hạn cuối là {day_in_words(due)},"
        " đúng không?",
        (due,),
    )


def received(due: date, document_date: date) -> Doubt:
    """A term from the day on which the document was received."""
    return asking(
        f"Thời hạn tính từ ngày nhận: nếu nhận ngày {document_date:%d/%m/%Y} thì hạn cuối là {day_in_words(due)},"
        " đúng không?",
        (due,),
    )


def no_day_in_period(often: str) -> Doubt:
    """A recurrence without its day: "hằng tháng"."""
    return asking(f"“{often}” chưa nêu ngày cụ thể: báo cáo vào ngày nào của mỗi kỳ?")


def how_often(phrase: str) -> Doubt:
    """ "định kỳ", and no more."""
    return asking(f"“{phrase}” chưa nêu bao lâu một lần: hằng tuần, hằng tháng hay hằng quý?")


def too_many(phrase: str) -> Doubt:
    """The last deadline that was read of a text with too many of them."""
    return asking(f"Văn bản có quá nhiều chỗ giống ngày tháng, chỉ đọc đến “{phrase}”: phần sau có hạn nào không?")


def several(mentions: Sequence[tuple[str, date | None]]) -> Doubt:
    """Several deadlines in one sentence."""
    said = "; ".join(f"“{phrase}”" + (f" ({due:%d/%m/%Y})" if due else "") for phrase, due in mentions)
    days = tuple(dict.fromkeys(due for _, due in mentions if due is not None))
    return asking(f"Câu này có nhiều mốc thời gian: {said}. Hạn chính của nhiệm vụ là mốc nào?", days)
