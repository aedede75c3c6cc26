"""Deadlines put together at random from operators, days, hours and stretches, alone and in sentences."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from directives.calendar import is_working_day, last_working_day
from directives.reading.deadlines import find_deadlines, read_deadline
from directives.reading.vietnamese import fold
from tests.directives.reading.deadlines.composed import DOCUMENT, Said, dated, in_a_sentence, in_stretches, ranges

anything = dated() | in_stretches() | ranges()


def assert_read(text: str, said: Said) -> None:
    read = read_deadline(text, on=DOCUMENT, document_date=DOCUMENT)
    assert read is not None, text
    assert (read.op, read.due, read.ask) == (said.op, said.due, None), text
    assert read.last_working_day == last_working_day(said.due)
    assert is_working_day(read.last_working_day)


@given(anything)
@settings(max_examples=300)
def test_an_operator_with_a_day_a_stretch_or_a_range(said: Said) -> None:
    assert_read(said.text, said)


@given(in_a_sentence(anything))
@settings(max_examples=300)
def test_the_same_in_a_sentence(said: Said) -> None:
    assert_read(said.text, said)


@given(anything)
def test_the_same_typed_without_diacritics(said: Said) -> None:
    assert_read(fold(said.text), said)


@given(in_a_sentence(anything), st.sampled_from(["NFD", "NFC"]))
def test_the_same_in_any_composition_of_letters(said: Said, form: str) -> None:
    assert_read(unicodedata.normalize(form, said.text), said)  # type: ignore[arg-type]  # one of two literals


@given(st.lists(in_a_sentence(dated()), min_size=1, max_size=4))
def test_each_of_several_lines_keeps_its_own_deadline_and_place(lines: list[Said]) -> None:
    text = "\n".join(f"{n}. Việc: {said.text}" for n, said in enumerate(lines, 1))
    found = find_deadlines(text, document_date=DOCUMENT)
    assert [deadline.due for deadline in found] == [said.due for said in lines]
    assert all(text[slice(*deadline.span)] == deadline.phrase for deadline in found)
