"""Folding Vietnamese letters, and the way back to where they stood."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directives.reading.vietnamese import fold, fold_with_places, may_stand_for

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠƯ áàảãạắằẳẵặấầẩẫậéèếềểễệíìỉĩịóòốồổỗộớờởỡợúùứừửữựýỳ0123/.,-"


def test_a_text_folds_to_bare_small_letters() -> None:
    assert fold("Trước ngày 23/9/2024, Ủy ban ĐÔ VINH") == "truoc ngay 23/9/2024, uy ban do vinh"


def test_look_alikes_dashes_and_hard_spaces_fold_as_what_they_look_like() -> None:
    assert fold("Nаm\u00a02021–2025") == "nam 2021-2025"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_place_in_the_folded_text_leads_back_to_the_text_given(form: str) -> None:
    text = unicodedata.normalize(form, "Báo cáo trước\u200b ngày 23/9")  # type: ignore[arg-type]  # a literal form
    folded = fold_with_places(text)
    at = folded.bare.index("truoc")
    start, end = folded.span(at, at + len("truoc"))
    assert unicodedata.normalize("NFC", text[start:end].replace("\u200b", "")) == "trước"


@given(st.lists(st.sampled_from(LETTERS + "\u0301\u0323\u031b\u200b"), max_size=60))
def test_folding_keeps_every_letter_in_its_place(letters: list[str]) -> None:
    text = "".join(letters)
    folded = fold_with_places(text)
    assert len(folded.bare) == len(folded.written)
    spans = [folded.span(n, n + 1) for n in range(len(folded.bare))]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(st.text(max_size=200))
def test_any_text_folds(text: str) -> None:
    folded = fold_with_places(text)
    assert len(folded.bare) == len(folded.written)
    assert folded.span(0, len(folded.bare)) == (0, len(text)) or folded.at is not None


def test_marks_may_be_left_out_but_not_changed() -> None:
    assert may_stand_for("truoc", "trước")
    assert may_stand_for("truớc", "trước")
    assert not may_stand_for("trược", "trước")
    assert not may_stand_for("tháng", "thang")
