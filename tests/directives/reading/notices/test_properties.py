"""What holds for every text: it is read without failing and in time, and each directive is the text that it points to."""

import re
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directives.reading.notices import read_notice

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.txt"))
PIECES = st.sampled_from(
    ["Sở Y tế", "UBND các phường, xã", "giao", "Giao ", "phối hợp với", "trước ngày 23/9/2024", "; ", ", ", ". ", ": ", "\n",
     "1. ", "a) ", "- ", "(", ")", " và ", "các Bộ: ", "Công an", "trong tháng 9/2024", "Đơn vị chủ trì: ", "như sau:\n",
     "Nơi nhận:\n", "|", "\t", "\u200b", "a\u0301", "Về việc ", "KẾ HOẠCH\n", "Phụ lục\n", "Thời gian: ", "rà soát"]
)  # fmt: skip


@given(st.text())
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    read_notice(text)


@given(st.lists(PIECES, max_size=60).map("".join))
@example("Đơn vị chủ trì: , , Sở Y tế")
@settings(max_examples=250, deadline=None)
def test_a_directive_is_the_text_that_its_span_points_to(text: str) -> None:
    for one in read_notice(text).directives:
        assert text[one.span[0] : one.span[1]] == one.text
        for place in filter(None, (one.lead_from, one.deadline_from)):
            assert 0 <= place[0] < place[1] <= len(text)
            assert place[0] < one.span[0] or one.span[1] < place[1]
        if one.deadline is not None:
            first, after = one.deadline.span
            assert 0 <= first < after <= len(text)


PRAISE = "\nỦy ban nhân dân tỉnh đánh giá cao tinh thần trách nhiệm của Sở Y tế; biểu dương các địa phương đã đạt 75% kế hoạch.\n"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_paragraph_of_praise_changes_no_directive(document: Path) -> None:
    text = document.read_text("utf8")
    plain = [(one.text, one.lead, one.deadline and one.deadline.due) for one in read_notice(text).directives]
    numbers = [found.start() for found in re.finditer(r"\n(?:1\.|2\.|Thứ nhất|Thứ hai)", text)]
    for place in numbers[:1] + numbers[-1:]:
        praised = read_notice(text[:place] + PRAISE.rstrip("\n") + text[place:])
        assert [(one.text, one.lead, one.deadline and one.deadline.due) for one in praised.directives] == plain


HOSTILE = {
    "names": "Sở Y tế, Công an tỉnh, UBND các xã, phường, " * 4 + "\n",
    "listed places": "Sở Y tế, Sở Xây dựng, UBND các xã: Tân An, TP. Huế và các phường, ",
    "one letter": "a",
    "full stops": "A. ",
    "numbers": "1. a\n",
    "tasks": "- Sở A rà soát;\n",
    "commas": "Sở Y tế, ",
    "one unit": "Sở A, ",
    "orders": "giao ",
    "brackets": "(",
    "cells": "a|",
    "colons": "các Bộ: ",
    "labels": "- Đơn vị chủ trì: Sở A\n",
    "capitals": "SỞ Y TẾ\n",
    "lead-ins": "như sau:\n",
    "issuers": "KẾ HOẠCH\nSở Y tế ",
    "days": "trước ngày 15/9/2024, ",
    "marks": "a\u0301\u0301\u0301",
}


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_megabyte_of_nonsense_takes_less_than_two_seconds(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    read_notice(text[:2000])
    began = time.process_time()
    read_notice(text)
    assert time.process_time() - began < 2


def test_a_notice_of_ordinary_length_is_read_in_fifty_milliseconds() -> None:
    text = max((path.read_text("utf8") for path in DOCUMENTS), key=len)
    read_notice(text)
    began = time.process_time()
    for _ in range(10):
        read_notice(text)
    assert (time.process_time() - began) / 10 < 0.05


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_lines_broken_by_a_layout_change_no_directive(document: Path) -> None:
    text = document.read_text("utf8")
    broken = "\n".join("\n".join(_broken(line)) for line in text.split("\n"))
    assert _told(broken) == _told(text)


def _broken(line: str) -> list[str]:
    if "|" in line:
        return [line]
    return textwrap.wrap(line, 90, break_long_words=False, break_on_hyphens=False) or [""]


def _told(text: str) -> list[tuple[object, ...]]:
    directives = read_notice(text).directives
    return [(" ".join(one.text.split()), one.lead, one.deadline and one.deadline.due) for one in directives]
