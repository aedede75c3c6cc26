"""Vietnamese numbers are read in figures, in words, and in the mixture that people type."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directives.reading.numbers import read_number_words, read_numeral

ONES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("72,5", "72.5"),
        ("65.5", "65.5"),
        ("1.234", "1234"),
        ("0.850", "0.850"),
        ("1.234.567", "1234567"),
        ("15.678,9", "15678.9"),
        ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"),
    ],
)
def test_the_comma_is_the_decimal_mark_and_dots_group_by_three(written: str, value: str) -> None:
    assert read_numeral(written) == Decimal(value)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("bảy mươi hai phẩy năm", "72.5"),
        ("bay muoi hai phay nam", "72.5"),
        ("mười hai phẩy không năm", "12.05"),
        ("ba phẩy bảy mươi lăm", "3.75"),
        ("sáu lăm", "65"),
        ("chín mốt", "91"),
        ("năm mươi tư", "54"),
        ("mười lăm", "15"),
        ("hai chục", "20"),
        ("trăm rưỡi", "150"),
        ("một trăm linh năm", "105"),
        ("hai trăm hai", "220"),
        ("một nghìn hai", "1200"),
        ("một nghìn hai trăm", "1200"),
        ("hai nghìn không trăm hai mươi tư", "2024"),
        ("ba mươi triệu năm trăm nghìn", "30500000"),
        ("một tỷ không trăm năm mươi triệu", "1050000000"),
        ("một tỷ hai", "1200000000"),
        ("ba tỷ tư", "3400000000"),
        ("tỷ rưỡi", "1500000000"),
        ("nửa tỷ", "500000000"),
        ("2 tỷ rưỡi", "2500000000"),
        ("1 tỷ 200 triệu", "1200000000"),
        ("1tr5", "1500000"),
        ("2ty35", "2350000000"),
        ("500k", "500000"),
    ],
)
def test_a_number_is_read_as_it_is_said(said: str, value: str) -> None:
    assert read_number_words(said) == Decimal(value)


@pytest.mark.parametrize("other", ["", "hộ", "hai hộ", "phần trăm", "mốt", "000.12.34", "17.5.1", "mươi"])
def test_what_is_no_number_or_more_than_one_is_not_read(other: str) -> None:
    assert read_number_words(other) is None


@given(st.integers(20, 99))
def test_tens_read_the_same_in_full_and_as_they_are_spoken(value: int) -> None:
    tens, ones = divmod(value, 10)
    full = f"{ONES[tens]} mươi {ONES[ones]}" if ones else f"{ONES[tens]} mươi"
    assert read_number_words(full) == value


@given(st.integers(0, 10**12))
def test_a_grouped_number_reads_as_itself(value: int) -> None:
    assert read_numeral(f"{value:,}".replace(",", ".")) == value


@given(st.text())
def test_any_text_is_a_number_or_is_none(text: str) -> None:
    read_number_words(text)
