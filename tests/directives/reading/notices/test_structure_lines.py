"""Bullets of several kinds, and what a page leaves behind in a text."""

import pytest

from directives.reading.notices import assembling, read_notice
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(("outer", "inner"), [("•", "o"), ("-", "*"), ("-", "•"), ("-", "-"), ("•", "•"), ("-", "+")])
def test_bullets_under_a_bullet_that_names_the_doer_are_his(outer: str, inner: str) -> None:
    body = (
        f"{outer} Sở Y tế:\n{inner} Rà soát thuốc.\n{inner} Kiểm tra kho.\n{outer} Sở Nội vụ:\n{inner} Lập danh sách."
    )
    assert [one.lead for one in read(body)] == [("Sở Y tế",), ("Sở Y tế",), ("Sở Nội vụ",)]


def test_a_heading_may_end_in_a_semicolon_over_its_decimals() -> None:
    assert [one.lead for one in read("1. Sở Y tế;\n1.1 Rà soát thuốc\n1.2 Kiểm tra kho")] == [("Sở Y tế",)] * 2


@pytest.mark.parametrize("page", ["2", "- 2 -", "Trang 2/5"])
def test_the_number_of_a_page_within_a_sentence_is_no_part_of_it(page: str) -> None:
    one = only(f"1. Giao Ban Quản lý dự án đầu tư xây dựng các công trình giao\n{page}\nthông rà soát mặt bằng.")
    assert one.lead == ("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",)


@pytest.mark.parametrize("page", ["- 2 -", "Trang 2"])
def test_the_number_of_a_page_within_a_list_is_no_item_of_it(page: str) -> None:
    told = read(f"1. Sở Y tế:\n- Rà soát thuốc.\n{page}\n- Kiểm tra kho.")
    assert [one.text for one in told] == ["Rà soát thuốc.", "Kiểm tra kho."]


def test_what_is_beyond_the_longest_notice_is_left_unread_and_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembling, "MOST_PARAGRAPHS", 2)
    whole = read_notice("1. Sở Y tế rà soát thuốc.\n2. Sở Nội vụ lập danh sách.")
    cut = read_notice("1. Sở Y tế rà soát thuốc.\n2. Sở Nội vụ lập danh sách.\n3. Sở Tài chính cấp vốn.")
    assert [one.lead for one in cut.directives] == [one.lead for one in whole.directives]
    assert len(cut.questions) == len(whole.questions) + 1
