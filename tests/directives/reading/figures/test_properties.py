"""Whatever comes in has a reading, in time that grows with its length, and every figure points at its words."""

import time
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directives.progress import DONG, PERCENT, Figure
from directives.reading.figures.units import COUNTED
from directives.reading.present import figure_in_words
from directives.reading.vietnamese import fold
from tests.directives.reading.figures.reply_table import read

MEGABYTE = 1_000_000
LONGEST_READ = 2.0
"""Seconds of CPU for a megabyte of anything."""

PIECES = st.sampled_from(
    [
        *(
            "đạt ",
            "chưa ",
            "còn ",
            "kế hoạch ",
            "th ",
            "da2 ",
            "dự án ",
            "tổng số ",
            "trên ",
            "trong ",
            "tăng ",
            "hai ",
        ),
        *("mươi ", "lăm ", "tỷ ", "triệu ", "phần trăm ", "hộ ", "một nửa ", "không có hộ nào ", "ngày ", "tháng "),
        *("dự kiến ", "vướng ", "do ", "nhầm ", "1", "12", "7,5", "1.234", "%", "/", "-", ":", ";", ",", ". ", "\n"),
        *("\t", "|", "(", ")", "✅ ", "️⃣", " ", "k", "=", "x ", "+", "\u0301", "\u200b", "０"),
    ]
)
NAMES = st.sampled_from(["DA2", "DA3 TDA1", "Giải ngân", "Nhà ở", "Phường Mỹ Hải", "Thôn 5", "Tỷ lệ che phủ rừng"])
PERCENTS = st.decimals(0, 150, places=2, allow_nan=False).map(lambda value: (value, None, PERCENT))
WHOLES = st.integers(1, 99_999)
RATIOS = st.tuples(WHOLES, WHOLES, st.sampled_from(["hộ", "km", "mô hình", "hồ sơ"])).map(
    lambda one: (Decimal(min(one[:2])), Decimal(max(one[:2])), one[2])
)
COUNTS = st.tuples(WHOLES, st.sampled_from(sorted(set(COUNTED.values())))).map(
    lambda one: (Decimal(one[0]), None, one[1])
)
MONEY = st.integers(1, 10**7).map(lambda thousands: (Decimal(thousands * 1000), None, DONG))
FUNDS = st.tuples(st.integers(1, 10**6), st.integers(1, 10**6)).map(
    lambda one: (Decimal(min(one) * 1000), Decimal(max(one) * 1000), DONG)
)
PLAIN_COUNTS = st.tuples(WHOLES, st.sampled_from(["hộ", "người", "lớp", "văn bản", "lao động", "công trình"])).map(
    lambda one: (Decimal(one[0]), None, one[1])
)
"""Counts whose nouns are no other word without their diacritics (``tram`` is trạm and trăm)."""
AMOUNTS = st.one_of(PERCENTS, RATIOS, COUNTS, MONEY, FUNDS)


def same(figure: Figure) -> tuple[str | None, Decimal | None, Decimal | None, str | None]:
    return figure.indicator, figure.value, figure.of, figure.unit


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)))
@settings(max_examples=400, deadline=None)
def test_any_text_has_a_reading_whose_spans_lie_in_it(text: str) -> None:
    reading = read(text)
    for figure in (*reading.figures, *reading.targets, *reading.deltas):
        start, end = figure.span
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip()


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1",
            "1 ",
            "1/",
            "1% ",
            "1,",
            " ",
            "\n",
            "- \n",
            "da1 ",
            "da1",
            "một hai ",
            "hai mươi lăm tỷ ",
            "vì ",
            "chưa ",
        ),
        *(
            ":",
            "a: ",
            "a|1|2|3%\n",
            "a\t1\t2\n",
            "ngày ",
            "ngày    ",
            "dự kiến 5% ",
            "còn 3 hộ ",
            "còn 3 trong 5 ",
            "(1",
        ),
        *(
            "hai phần ",
            "không có a ",
            "1x2=",
            "1+",
            "KH 10 TH 7 ",
            "✅ a\n",
            "họp 1/2 ",
            "mỗi ",
            "1;",
            "a\u0301",
            "\u200b",
        ),
        *("\u0301", "đạt 75%, ", "\0", "\ud800", "tổng số ", "tăng ", "8h", "0 9 1 ", "９", "a. 1% ", "xong. "),
        *(
            "khó khăn: 5 hộ\n",
            "dự kiến:\n5 hộ\n",
            "số 2 ",
            "là 2, 3, ",
            "5 hộ × ",
            "chờ a có ",
            "không có a nên ",
            "nào ",
        ),
        *("cả 4 hộ ", "hôm qua 5 hộ ", "a\t1\n", "1o", "xin ", "ai? "),
    ],
)
def test_a_megabyte_of_anything_is_read_in_two_seconds(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))
    began = time.process_time()
    read(text)
    assert time.process_time() - began < LONGEST_READ


@given(NAMES, AMOUNTS)
@settings(max_examples=400, deadline=None)
def test_a_figure_written_in_words_reads_back_as_itself(name: str, amount: tuple[Decimal, Decimal | None, str]) -> None:
    figure = Figure(name, amount[0], amount[1], amount[2], None, (0, 0))
    assert [same(one) for one in read(figure_in_words(figure)).figures] == [same(figure)]


@given(st.lists(st.tuples(NAMES, AMOUNTS), min_size=1, max_size=5, unique_by=lambda one: one[0]))
@settings(max_examples=200, deadline=None)
def test_every_span_of_a_list_points_at_its_amount(
    items: list[tuple[str, tuple[Decimal, Decimal | None, str]]],
) -> None:
    figures = [Figure(name, value, of, unit, None, (0, 0)) for name, (value, of, unit) in items]
    text = unicodedata.normalize("NFD", "Em báo cáo:\n" + "\n".join(f"- {figure_in_words(one)}" for one in figures))
    reading = read(text)
    pointed = [unicodedata.normalize("NFC", text[slice(*one.span)]) for one in reading.figures]
    assert pointed == [figure_in_words(one).split(": ", 1)[1] for one in figures]


@given(NAMES, st.one_of(PERCENTS, RATIOS, PLAIN_COUNTS, MONEY, FUNDS))
@settings(max_examples=200, deadline=None)
def test_a_figure_typed_without_diacritics_has_the_same_numbers(
    name: str, amount: tuple[Decimal, Decimal | None, str]
) -> None:
    text = figure_in_words(Figure(name, amount[0], amount[1], amount[2], None, (0, 0)))
    assert [(one.value, one.of) for one in read(fold(text)).figures] == [amount[:2]]


@given(
    NAMES,
    AMOUNTS,
    st.sampled_from(["Gặp anh Bình 0905 123 456.", "Theo công văn số 45/UBND-VX ngày 3/3/2025.", "Họp 14h ngày 17/3."]),
)
@settings(max_examples=100, deadline=None)
def test_a_telephone_a_document_or_a_meeting_changes_no_figure(
    name: str, amount: tuple[Decimal, Decimal | None, str], remark: str
) -> None:
    text = figure_in_words(Figure(name, amount[0], amount[1], amount[2], None, (0, 0)))
    alone = [same(one) for one in read(text).figures]
    assert [same(one) for one in read(f"{text}. {remark}").figures] == alone
    assert [same(one) for one in read(f"{remark}\n{text}").figures] == alone
