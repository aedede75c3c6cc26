"""Deadlines put together from parts as Vietnamese puts them, each with the answer worked out beside it."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from directives.deadline import Operator

DOCUMENT = date(2024, 9, 12)
_DAY = timedelta(days=1)
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_WORDS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase, its operator and its last day."""

    text: str
    op: Operator
    due: date


_BEFORE = (
    "trước", "Trước", "xong trước", "chậm nhất trước", "chậm nhất là trước", "hạn cuối trước", "muộn nhất trước",
    "kịp trước", "phải có trước", "trước thời điểm", "thời hạn: trước", "hạn nộp: trước",
)  # fmt: skip
_BY = (
    "chậm nhất", "Chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất đến", "chậm nhất đến hết", "muộn nhất",
    "muộn nhất là", "trễ nhất", "đến hết", "hết", "cho đến hết", "không quá", "không muộn hơn", "không chậm hơn",
    "hạn cuối là", "hạn chót:", "hạn nộp:", "thời hạn hoàn thành:", "không để quá", "không sau",
    "cho tới hết", "tới hết", "lâu nhất", "không được quá", "gia hạn đến", "kéo dài đến hết", "cùng lắm là", "trễ lắm",
    "chậm nhất:", "deadline là", "lùi hạn đến hết",
)  # fmt: skip
_ON = ("vào", "vào đúng", "đúng", "dự kiến", "dự kiến vào")

_DAY_FORMS = (
    "ngày {d.day}/{d.month}/{d.year}", "ngày {d:%d/%m/%Y}", "ngày {d.day} tháng {d.month} năm {d.year}",
    "ngày {d:%d} tháng {d:%m} năm {d.year}", "ngày {d.day}-{d.month}-{d.year}", "ngày {d.day}.{d.month}.{d.year}",
    "ngày {d.day}/{d.month}", "ngày {d.day} tháng {d.month}", "{d.day}/{d.month}/{d.year}", "{d:%d/%m/%Y}",
    "ngày {d.day} tháng {d.month}/{d.year}", "{wd}, ngày {d.day}/{d.month}/{d.year}", "{wd} ngày {d.day}/{d.month}",
    "{wd} ({d.day}/{d.month})", "ngày {d.day}/{d.month} ({wd})", "ngày {d.day} tháng {word}",
    "ngày {d.day} / {d.month} / {d.year}", "ngày {d:%d/%m/%y}", "ngày{d.day}/{d.month}/{d.year}",
    "{wd} {d.day}/{d.month}", "ngày {d.day} của tháng {d.month}", "{wd} {d.day} tháng {d.month}", "{d.day}/{d.month} tới",
)  # fmt: skip

days_ahead = st.dates(DOCUMENT + _DAY * 2, DOCUMENT + _DAY * 170)


@st.composite
def days(draw: st.DrawFn) -> tuple[str, date]:
    """A day ahead of the document, written in one of the ways."""
    day = draw(days_ahead)
    form = draw(st.sampled_from(_DAY_FORMS))
    return form.format(d=day, wd=_WEEKDAYS[day.weekday()], word=_WORDS[day.month]), day


@st.composite
def hours(draw: st.DrawFn) -> str:
    """An hour, written in one of the ways, with what joins it to its day."""
    hour, minute = draw(st.integers(6, 22)), draw(st.sampled_from([0, 30, 45]))
    forms = [f"{hour}h{minute:02}", f"{hour:02}:{minute:02}", f"{hour} giờ {minute:02}", f"{hour}g{minute:02}"]
    if minute == 30 and hour > 6:
        forms += [f"{hour} giờ rưỡi", f"{hour} rưỡi"]
    if minute == 45 and hour > 6:
        forms.append(f"{hour + 1} giờ kém 15")
    return draw(st.sampled_from(forms)) + draw(st.sampled_from([" ", ", "]))


@st.composite
def dated(draw: st.DrawFn) -> Said:
    """A day with any operator; an hour may stand between, and then "trước" means that hour."""
    words, day = draw(days())
    op = draw(st.sampled_from([Operator.BEFORE, Operator.BY, Operator.ON]))
    operator = draw(st.sampled_from({Operator.BEFORE: _BEFORE, Operator.BY: _BY, Operator.ON: _ON}[op]))
    hour = draw(st.just("") | hours())
    due = day - _DAY if op is Operator.BEFORE and not hour else day
    return Said(f"{operator} {hour}{words}", op, due)


def _last_of_month(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - _DAY


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, date, date]:
    """A month, a quarter or a year that is not over, with its first and last day."""
    year = draw(st.sampled_from([2024, 2025]))
    kind = draw(st.sampled_from(["month", "quarter", "year"]))
    if kind == "year":
        return f"năm {year}", date(year, 1, 1), date(year, 12, 31)
    if kind == "month":
        month = draw(st.integers(9 if year == 2024 else 1, 12))
        forms = [f"tháng {month}/{year}", f"tháng {month:02}/{year}", f"tháng {month} năm {year}", f"T{month}/{year}"]
        forms += [f"tháng {_WORDS[month]} năm {year}", f"tháng {month}-{year}"]
        return draw(st.sampled_from(forms)), date(year, month, 1), _last_of_month(year, month)
    quarter = draw(st.integers(3 if year == 2024 else 1, 4))
    roman = ("I", "II", "III", "IV")[quarter - 1]
    forms = [f"quý {roman}/{year}", f"quý {quarter}/{year}", f"quý {roman} năm {year}", f"Quý {roman}-{year}"]
    return draw(st.sampled_from(forms)), date(year, quarter * 3 - 2, 1), _last_of_month(year, quarter * 3)


@st.composite
def in_stretches(draw: st.DrawFn) -> Said:
    """A stretch with the operators that it takes."""
    words, first, last = draw(stretches())
    op = draw(st.sampled_from([Operator.IN, Operator.BY, Operator.BEFORE]))
    if op is Operator.BEFORE and first <= DOCUMENT:
        op = Operator.BY
    operator = draw(
        st.sampled_from(
            {
                Operator.IN: ("trong", "xong trong", "ngay trong", "hoàn thành trong"),
                Operator.BY: ("hết", "đến hết", "chậm nhất", "chậm nhất đến hết", "trước khi kết thúc"),
                Operator.BEFORE: ("trước", "xong trước"),
            }[op]
        )
    )
    return Said(f"{operator} {words}", op, first - _DAY if op is Operator.BEFORE else last)


@st.composite
def ranges(draw: st.DrawFn) -> Said:
    """A range of days."""
    first, last = sorted((draw(days_ahead), draw(days_ahead)))
    start = draw(st.sampled_from(["ngày {d.day}/{d.month}/{d.year}", "ngày {d.day} tháng {d.month} năm {d.year}"]))
    end = draw(st.sampled_from(_DAY_FORMS[:6]))
    joint = draw(st.sampled_from([" đến ", " đến hết ", " tới ", " - ", " cho đến hết "]))
    lead = draw(st.sampled_from(["từ ", "Từ ", "bắt đầu từ "]))
    return Said(f"{lead}{start.format(d=first)}{joint}{end.format(d=last)}", Operator.FROM_TO, last)


_LEADS = ("", "Giao Phòng Kinh tế chủ trì, tham mưu UBND thành phố ", "Các phường báo cáo kết quả ", "- Hoàn thành ")
_TAILS = ("", ".", " để tổng hợp.", "; đồng thời công khai trên trang thông tin điện tử.", " (qua Phòng Tài chính).")


@st.composite
def in_a_sentence(draw: st.DrawFn, of: st.SearchStrategy[Said]) -> Said:
    """The same deadline with a sentence around it."""
    said = draw(of)
    return Said(draw(st.sampled_from(_LEADS)) + said.text + draw(st.sampled_from(_TAILS)), said.op, said.due)
