"""Texts in TCVN3 and VNI are recognised by the words that they make, and Unicode is left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directives.reading.encodings import (
    LOST_HORN,
    Legacy,
    from_tcvn3,
    from_vni,
    is_syllable,
    legacy_of_font,
    recognise,
    to_unicode,
    vietnamese_share,
    with_horns,
)

_TCVN3 = "§Ò nghÞ c¸c phßng, ban vµ Uû ban nh©n d©n c¸c x· khÈn tr­¬ng rµ so¸t, b¸o c¸o tr­íc ngµy 15/11/2024."
_VNI = "Ñeà nghò caùc phoøng, ban vaø Uûy ban nhaân daân caùc xaõ khaån tröông raø soaùt, baùo caùo tröôùc ngaøy 15/11/2024."
_UNICODE = "Đề nghị các phòng, ban và Uỷ ban nhân dân các xã khẩn trương rà soát, báo cáo trước ngày 15/11/2024."


@pytest.mark.parametrize(("typed", "legacy"), [(_TCVN3, Legacy.TCVN3), (_VNI, Legacy.VNI)])
def test_an_old_encoding_is_recognised_and_converted(typed: str, legacy: Legacy) -> None:
    text, found = to_unicode(typed)
    assert found is legacy
    assert text.replace("Ủy", "Uỷ") == _UNICODE


def test_capitals_of_vni_are_converted() -> None:
    assert from_vni("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_a_font_of_capitals_shows_small_letters_as_capitals() -> None:
    assert from_tcvn3("céng hßa x· héi", capitals=True) == "CỘNG HÒA XÃ HỘI"


@pytest.mark.parametrize(
    "text",
    [
        _UNICODE,
        unicodedata.normalize("NFD", _UNICODE),
        "De nghi cac phong khan truong ra soat, bao cao truoc ngay 15/11/2024.",
        "Le comité a été réuni à l'hôtel où siège déjà la délégation française.",
        "La température est de 25°C ± 2°C; §5, ©2024.",
        "Nó là bà và hà nó à",
        "",
    ],
)
def test_what_is_no_old_encoding_is_left_as_it_is(text: str) -> None:
    assert to_unicode(text) == (text, None)


def test_the_lines_of_a_mixed_text_that_are_unicode_stay() -> None:
    text, found = to_unicode(f"ỦY BAN NHÂN DÂN HUYỆN SƠN BÌNH\n{_TCVN3}")
    assert found is Legacy.TCVN3
    assert text.split("\n")[0] == "ỦY BAN NHÂN DÂN HUYỆN SƠN BÌNH"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (".VnTime", (Legacy.TCVN3, False)),
        ("ABCDEF+.VnTimeH", (Legacy.TCVN3, True)),
        (".VnArialH,Bold", (Legacy.TCVN3, True)),
        ("VNI-Times", (Legacy.VNI, False)),
        ("Times New Roman", None),
    ],
)
def test_a_font_tells_its_encoding(name: str, found: tuple[Legacy, bool] | None) -> None:
    assert legacy_of_font(name) == found


def test_a_hyphen_that_was_the_letter_u_with_horn_becomes_it_again() -> None:
    text = "n-ớc ta, ng-ời dân đ-ợc l-u ý; tư - tưởng; SGDĐT-CTr".replace("-", LOST_HORN)
    assert with_horns(text) == "nước ta, người dân được lưu ý; tư - tưởng; SGDĐT-CTr"


@pytest.mark.parametrize("word", ["nghiêng", "quyết", "Đề", "thuở", "khuya", "uống", "ý", "giữa", "quốc"])
def test_vietnamese_syllables_are_known(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", ["strong", "fax", "ngdh", "đđ", "áà", "nghĩan", "wifi", ""])
def test_other_words_are_not(word: str) -> None:
    assert not is_syllable(word)


def test_the_share_of_vietnamese_words_tells_a_text_from_rubbish() -> None:
    assert vietnamese_share(_UNICODE) == 1.0
    assert vietnamese_share("Tbdng bfo kft lufn cia Chi tjch lJy ban nhdn ddn tinh") < 0.6


@given(st.text())
def test_any_text_is_read_and_unicode_is_never_changed(text: str) -> None:
    converted, found = to_unicode(text)
    assert found is recognise(text)
    assert found is not None or converted == text
    assert converted.count("\n") == text.count("\n")
