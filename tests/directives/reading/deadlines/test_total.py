"""Reading never fails and never takes long, whatever the text; what it claims stands where it says."""

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directives.reading.deadlines import deadline_in_words, find_deadlines, read_deadline, read_typed_date

DOCUMENT = date(2024, 9, 12)
_VOCABULARY = """
ngày tháng năm quý tuần giờ hôm nay này sau tới trước mai mốt kia một hai ba tư năm mười mươi lăm rưỡi nửa đầu giữa
cuối cùng tiên hết sáng chiều tối chậm nhất là vào trong vòng thời hạn đến từ kể khi không quá thứ Chủ nhật CN T2 Q4
hằng mỗi định kỳ lần thường xuyên của làm việc hành chính âm lịch dịp mùng rằm Tết Nguyên đán Trung thu ký ban hành nhận
văn bản báo cáo Phòng Kinh tế UBND số Công văn đã đạt 1 5 05 12 15 25 31 2024 2025 20/9 20/9/2024 31/9 9/2024 30/02/2025
bữa vài mấy kém khuya tầm hoặc sắp đây qua quá hạn hán giáp hiệu lực pm 17.30 17h 17h00 48 giờ IV III , . ; : ( ) - / % và 1,5 1.000 l5/10 2O24 hoàn thành nộp Mai tức Ất Tỵ 99 9999 0
"""
WORDS = _VOCABULARY.split()

texts = st.text(max_size=300)
word_salads = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
glued_salads = st.lists(st.sampled_from([*WORDS, " ", "\n", "\n- "]), max_size=60).map("".join)


@given(texts | word_salads | glued_salads, st.dates(date(1, 1, 1), date(9999, 12, 31)))
@settings(max_examples=400)
def test_any_text_on_any_day_is_read_without_fail(text: str, day: date) -> None:
    for deadline in find_deadlines(text, document_date=day):
        start, end = deadline.span
        assert text[start:end] == deadline.phrase != ""
        assert deadline.due is None or deadline.last_working_day is None or deadline.last_working_day <= deadline.due
        assert deadline_in_words(deadline)
    read_deadline(text, on=day, document_date=day)


@given(word_salads)
@settings(max_examples=300)
def test_deadlines_stand_in_order_and_none_overlaps(text: str) -> None:
    spans = [deadline.span for deadline in find_deadlines(text, document_date=DOCUMENT)]
    assert spans == sorted(spans)
    assert all(before[1] <= behind[0] for before, behind in pairwise(spans))


@given(word_salads)
def test_a_reading_without_a_day_or_a_rule_says_why(text: str) -> None:
    read = read_deadline(text, on=DOCUMENT, document_date=DOCUMENT)
    assert read is None or read.due is not None or read.recurrence is not None or read.ask is not None


@given(st.text(max_size=40) | word_salads)
@settings(max_examples=60, deadline=None)
def test_whatever_is_typed_for_a_date_is_taken_without_fail(text: str) -> None:
    read_typed_date(text, on=DOCUMENT)


HOSTILE = [
    "1/", "năm ", "(", "1 ", "1-", "\n- ", "trước ngày 1/1 ", "trước ngày 23/9/2024 ", "ngày 20, ", "tháng 9, ",
    "tháng 9 và ", "báo cáo tháng ", "T2 ", "17h ", "Tết ", "thứ hai ", "từ 1 đến ", "từ nay đến ", "hàng tháng ",
    "trong 5 ngày kể từ ngày ký ", "từ ngày ký kết ", "5 ngày ", "cuối của ", "hạn nộp ", "e\u0301", "1 1/1 (tức ", "ngày ",
    "8 rưỡi ", "9 giờ kém 15 ", "mười giờ ", "hai tháng 10 và ", "2 ngày từ ", "vài ngày ", "qua ", "mốt ", "hạn 20 ",
    "sau đó ", "thêm 5 ngày so với ", "24 giờ kể từ 15h ", "ngày 20 các tháng 3, ", "từ 1/9 sang ", "Thời gian: 5 ngày ",
    "họp ngày 1/9, 5 ngày kể từ ngày họp ", "hằng tháng từ 1/12/2024, ", "những tháng ", "đầu năm học ", "trướcngày ",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE)
def test_a_megabyte_made_to_be_slow_is_read_in_two_seconds(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    started = time.process_time()
    find_deadlines(text, document_date=DOCUMENT)
    assert time.process_time() - started < 2


def test_a_text_with_too_many_deadlines_says_where_the_reading_stopped() -> None:
    found = find_deadlines("trước ngày 23/9/2024. " * 10_000, document_date=DOCUMENT)
    assert 1_000 < len(found) < 10_000
    assert found[-1].ask is not None
    assert "quá nhiều" in found[-1].ask
    assert found[-2].ask is None


@pytest.mark.slow
def test_the_last_of_many_pages_is_read_like_the_first() -> None:
    page = "Phòng Kinh tế rà soát, tổng hợp hồ sơ của các hộ, hướng dẫn các phường thực hiện theo quy định.\n" * 30
    text = "".join(f"{page}{n}. Báo cáo kết quả trước ngày 23/9/2024.\n" for n in range(200))
    assert len(find_deadlines(text, document_date=DOCUMENT)) == 200
