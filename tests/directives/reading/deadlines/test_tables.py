"""What a careful clerk reads in the project's own phrases and sentences, the bot reads too."""

import json
from datetime import date
from pathlib import Path

import pytest

from directives.reading.deadlines import find_deadlines, read_deadline
from tests.directives.reading.deadlines.table import Phrase, as_line, phrases

SHARED = Path(__file__).parents[4].parent / "shared" / "data" / "deadlines.json"


@pytest.mark.parametrize("phrase", list(phrases("phrases.txt")), ids=lambda phrase: phrase.text)
def test_a_phrase(phrase: Phrase) -> None:
    read = read_deadline(phrase.text, on=phrase.document_date, document_date=phrase.document_date)
    assert as_line(read) == phrase.wanted


@pytest.mark.parametrize("phrase", list(phrases("sentences.txt")), ids=lambda phrase: phrase.text)
def test_a_sentence(phrase: Phrase) -> None:
    read = read_deadline(phrase.text, on=phrase.document_date, document_date=phrase.document_date)
    assert as_line(read) == phrase.wanted


def test_every_deadline_of_a_text_is_found_where_it_stands() -> None:
    text = (
        "1. Phòng Kinh tế xây dựng kế hoạch trước ngày 20/9/2024.\n"
        "2. Phòng Nội vụ rà soát hồ sơ, hoàn thành trong tháng 10/2024; báo cáo hằng tuần vào thứ Sáu.\n"
        "3. Các đơn vị thường xuyên theo dõi."
    )
    found = find_deadlines(text, document_date=date(2024, 9, 12))
    assert [deadline.phrase for deadline in found] == [
        "trước ngày 20/9/2024",
        "trong tháng 10/2024",
        "hằng tuần vào thứ Sáu",
        "thường xuyên",
    ]
    assert [text[slice(*deadline.span)] for deadline in found] == [deadline.phrase for deadline in found]


def test_two_days_share_the_operator_that_stands_before_them() -> None:
    found = find_deadlines("Nộp trước ngày 20/9/2024 và 20/10/2024.", document_date=date(2024, 9, 12))
    assert [deadline.due for deadline in found] == [date(2024, 9, 19), date(2024, 10, 19)]


def test_a_deadline_broken_by_the_end_of_a_line_is_one_deadline() -> None:
    found = find_deadlines("báo cáo kết quả trước ngày\n20/9/2024 để tổng hợp", document_date=date(2024, 9, 12))
    assert [deadline.due for deadline in found] == [date(2024, 9, 19)]


def test_several_deadlines_in_a_sentence_are_named_with_their_days_in_the_question() -> None:
    text = "Trình dự thảo trước ngày 20/9/2024, ban hành trước ngày 30/9/2024."
    read = read_deadline(text, on=date(2024, 9, 12), document_date=date(2024, 9, 12))
    assert read is not None
    assert read.choices == (date(2024, 9, 19), date(2024, 9, 29))
    assert read.ask is not None
    assert "“trước ngày 30/9/2024” (29/09/2024)" in read.ask


def test_a_phrase_in_a_document_counts_from_the_document_not_from_today() -> None:
    read = read_deadline("trong tuần sau", on=date(2024, 10, 1), document_date=date(2024, 9, 12))
    assert read is not None
    assert read.due == date(2024, 9, 22)


def test_a_wrong_weekday_offers_the_last_days_of_both() -> None:
    read = read_deadline("trước Thứ Hai, ngày 24/9/2024", on=date(2024, 9, 12), document_date=date(2024, 9, 12))
    assert read is not None
    assert read.due == date(2024, 9, 23)
    assert read.choices == (date(2024, 9, 23), date(2024, 9, 22))
    assert read.ask == (
        "Ngày 24/09/2024 là Thứ Ba, không phải Thứ Hai: hạn cuối là Thứ Hai 23/09/2024 hay Chủ nhật 22/09/2024?"
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the labelled data is not beside the project")
def test_the_labelled_phrases_are_right_or_asked_and_the_rest_left_alone() -> None:
    wrong = []
    for item in json.loads(SHARED.read_text("utf8"))["items"]:
        day, expected = date.fromisoformat(item["doc_date"]), item["expect"]
        read = read_deadline(item["text"], on=day, document_date=day)
        due = read.due.isoformat() if read is not None and read.due is not None else None
        asked = read is not None and read.ask is not None
        sets_none = expected["kind"] in ("none", "trap", "invalid", "open")
        if due != (None if sets_none else expected.get("last_day")) and not asked:
            wrong.append((item["text"], expected, due))
    assert wrong == []
