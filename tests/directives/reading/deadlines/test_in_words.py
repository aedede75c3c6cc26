"""A deadline said in words is the same deadline when it is read back."""

from datetime import date

import pytest
from hypothesis import given, settings

from directives.deadline import Deadline, Operator
from directives.reading.deadlines import deadline_in_words, read_deadline
from directives.reading.present import deadline_as_json, deadline_as_text
from tests.directives.reading.deadlines.composed import DOCUMENT, Said, dated, in_stretches, ranges
from tests.directives.reading.deadlines.table import Phrase, phrases


def read(text: str, day: date = DOCUMENT) -> Deadline | None:
    return read_deadline(text, on=day, document_date=day)


def assert_same_when_read_back(deadline: Deadline, day: date) -> None:
    words = deadline_in_words(deadline)
    again = read(words, day)
    assert again is not None, words
    assert (again.op, again.due, again.time, again.recurrence, again.starts, again.last_working_day) == (
        deadline.op, deadline.due, deadline.time, deadline.recurrence, deadline.starts, deadline.last_working_day,
    ), words  # fmt: skip


@given(dated() | in_stretches() | ranges())
@settings(max_examples=300)
def test_whatever_was_said_reads_back_as_the_same(said: Said) -> None:
    deadline = read(said.text)
    assert deadline is not None
    assert_same_when_read_back(deadline, DOCUMENT)


@pytest.mark.parametrize(
    "phrase", [p for table in ("phrases.txt", "sentences.txt") for p in phrases(table)], ids=lambda p: p.text
)
def test_every_line_of_the_tables_reads_back_as_the_same(phrase: Phrase) -> None:
    deadline = read(phrase.text, phrase.document_date)
    if deadline is not None and (deadline.due or deadline.recurrence or deadline.starts):
        assert_same_when_read_back(deadline, phrase.document_date)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("trước 23/9", "trước Thứ Hai, ngày 23/09/2024"),
        ("trước 17h ngày 20/9", "trước 17:00 Thứ Sáu, ngày 20/09/2024"),
        ("trong tháng 11/2024", "trong tháng 11/2024 (đến hết Thứ Bảy 30/11/2024)"),
        ("quý III", "trong quý III/2024 (đến hết Thứ Hai 30/09/2024)"),
        ("từ 16/9 đến 20/9", "từ Thứ Hai, ngày 16/09/2024 đến hết Thứ Sáu, ngày 20/09/2024"),
        ("trước ngày 25 hàng tháng", "trước ngày 25 hằng tháng; kỳ tới Thứ Ba 24/09/2024"),
        ("thường xuyên", "thường xuyên"),
        ("trong 05 ngày làm việc kể từ ngày ký", "trong thời hạn đến hết Thứ Năm, ngày 19/09/2024"),
    ],
)
def test_the_words_give_the_weekday_and_the_date(phrase: str, words: str) -> None:
    deadline = read(phrase)
    assert deadline is not None
    assert deadline_in_words(deadline) == words


def test_the_contract_has_every_key_even_where_nothing_was_read() -> None:
    keys = {"phrase", "op", "due", "stated", "time", "last_working_day", "recurrence", "ask"}
    assert deadline_as_json(None) == dict.fromkeys(keys)
    assert set(deadline_as_json(read("trước ngày 23/9/2024"))) == keys


def test_the_contract_gives_days_and_hours_as_iso() -> None:
    assert deadline_as_json(read("trước 17h ngày 20/9/2024")) == {
        "phrase": "trước 17h ngày 20/9/2024",
        "op": "before",
        "due": "2024-09-20",
        "stated": "2024-09-20",
        "time": "17:00",
        "last_working_day": "2024-09-20",
        "recurrence": None,
        "ask": None,
    }


def test_a_person_gets_one_readable_line() -> None:
    assert deadline_as_text(None) == "Không thấy hạn nào trong câu này."
    assert (
        deadline_as_text(read("Nộp trước ngày 23/9/2024")) == "“trước ngày 23/9/2024”: trước Thứ Hai, ngày 23/09/2024"
    )


def test_a_deadline_without_any_day_says_so() -> None:
    assert deadline_in_words(Deadline("31/9", (0, 4), Operator.ON)) == "chưa rõ ngày"
