"""Whatever comes in looks one way behind the door, and every place leads back to where it stood."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from directives.reading.door import open_text


def test_what_looks_the_same_is_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", "Phòng Kinh tế")
    assert open_text(decomposed).text == "Phòng Kinh tế"
    assert open_text("UBND\u00a0xã\u200b Hòa\u2013An").text == "UBND xã Hòa-An"
    assert open_text("Các Вộ, СР").text == "Các Bộ, CP"  # Cyrillic В, С, Р


def test_a_place_leads_back_to_the_source() -> None:
    source = unicodedata.normalize("NFD", "1. Phòng Y tế\u200b rà soát")
    opened = open_text(source)
    at = opened.text.index("rà soát")
    first, after = opened.span(at, at + len("rà soát"))
    assert unicodedata.normalize("NFC", source[first:after]) == "rà soát"


@given(st.text())
def test_any_text_is_opened_and_every_place_lies_within_it(source: str) -> None:
    opened = open_text(source)
    first, after = opened.span(0, len(opened.text))
    assert 0 <= first <= after <= len(source)
    for place in range(len(opened.text)):
        start, end = opened.span(place, place + 1)
        assert 0 <= start <= end <= len(source)
