"""Dates that people type when the bot asks for one."""

from datetime import date

import pytest

from directives.reading.deadlines import read_typed_date

ON = date(2024, 9, 12)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("25/9", "2024-09-25"),
        ("25-9", "2024-09-25"),
        ("25.9.2024", "2024-09-25"),
        ("25", "2024-09-25"),
        ("thứ 6", "2024-09-13"),
        ("mai", "2024-09-13"),
        ("cuối tháng", "2024-09-30"),
        ("thu 2 tuan sau", "2024-09-16"),
        ("trước 30/9", "2024-09-29"),
        ("2024-10-01", "2024-10-01"),
        ("dạ 20/9 ạ", "2024-09-20"),
    ],
)
def test_the_grammar_reads_what_people_usually_type(text: str, due: str) -> None:
    read = read_typed_date(text, on=ON)
    assert read is not None
    assert read.due == date.fromisoformat(due)


def test_what_only_dateparser_can_read_is_asked_about() -> None:
    read = read_typed_date("in 3 days", on=ON)
    assert read is not None
    assert read.due == date(2024, 9, 15)
    assert read.ask == "“in 3 days” có phải là Chủ nhật 15/09/2024 không?"


@pytest.mark.parametrize("text", ["", "abc", "không biết", "để tôi hỏi lại", "x" * 5000])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_typed_date(text, on=ON) is None
