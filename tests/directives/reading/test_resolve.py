"""A clerk's habit of writing one unit in ten ways: every way leads to the registered unit, a doubtful one is asked."""

import pytest

from directives.reading.resolve import UnitNames, resolve
from directives.units import Registry, Unit, UnitKind
from tests.directives.reading.offices import city_of_sixteen


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Phòng Lao động - Thương binh và Xã hội", "ldtbxh"),
        ("Phòng Lao động - Thương binh xã hội thành phố", "ldtbxh"),
        ("Phòng LĐTBXH", "ldtbxh"),
        ("P. LĐ-TB&XH", "ldtbxh"),
        ("phong lao dong thuong binh xa hoi", "ldtbxh"),
        ("Phòng TCKH", "tckh"),
        ("Phòng TC-KH thành phố", "tckh"),
        ("Trưởng phòng Kinh tế", "kt"),
        ("đồng chí Trưởng phòng Y tế", "yt"),
        ("Phòng VHTT", "vhtt"),
        ("Trung tâm VHTT&TT", "ttvh"),
        ("TTVHTTTT", "ttvh"),
        ("Văn phòng HĐND và UBND", "vp"),
        ("Chánh Văn phòng HĐND và UBND thành phố", "vp"),
        ("UBMTTQVN thành phố", "mttq"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam", "mttq"),
        ("Uỷ ban MTTQ Việt Nam TP", "mttq"),
        ("Ban Chỉ đạo", "bcd"),
        ("Công an TP", "ca"),
        ("UBND phường Mỹ Hà", "p08"),
        ("Ủy ban nhân dân phường Mỹ Hà", "p08"),
        ("P. Mỹ Hà", "p08"),
        ("phường Mỹ Hà", "p08"),
        ("Mỹ Hà", "p08"),
        ("Phủ Hà", "p09"),  # the tone slipped in recognition
        ("Chủ tịch UBND xã Nhơn Lý", "x03"),
        ("xã Nhon Ly", "x03"),
    ],
)
def test_one_unit_written_in_many_ways(written: str, code: str) -> None:
    found = resolve(written, city_of_sixteen())
    assert (found.units, found.doubtful) == ((code,), False)


@pytest.mark.parametrize(
    "written",
    ["UBND các phường, xã", "UBND 16 phường, xã", "các địa phương", "Chủ tịch UBND các phường, xã", "16 Phường, xã",
     "Chủ tịch và các Phó Chủ tịch UBND các phường, xã"],
)  # fmt: skip
def test_a_group_is_spread_to_its_sixteen_members(written: str) -> None:
    found = resolve(written, city_of_sixteen())
    assert len(found.units) == 16
    assert not found.doubtful


def test_groups_that_nobody_registered_are_known_by_the_kind_of_their_units() -> None:
    office = city_of_sixteen()
    assert len(resolve("UBND các phường", office).units) == 12
    assert len(resolve("các xã", office).units) == 4
    assert set(resolve("các phòng, ban", office).units) == {"ldtbxh", "tckh", "vhtt", "kt", "yt"}
    assert resolve("các phường Mỹ Hà, Tân Lập và xã Hòa An", office).units == ("p08", "p10", "x02")


def test_which_of_them_are_concerned_only_a_person_knows() -> None:
    found = resolve("các phòng, ban liên quan", city_of_sixteen())
    assert len(found.units) == 5
    assert found.doubtful


def test_a_place_and_the_others_of_its_rank_are_all_of_them() -> None:
    office = city_of_sixteen()
    wards = {unit.code for unit in office.of_kind(UnitKind.WARD)}
    assert set(resolve("UBND phường Mỹ Hà và các phường", office).units) == wards


def test_a_number_that_does_not_fit_is_asked_about() -> None:
    assert resolve("UBND 15 phường, xã", city_of_sixteen()).doubtful


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("Phòng Văn hóa", "vhtt"), ("phường Mỹ Hạo", "p08"), ("Trung tâm Văn hóa Thể thao", "ttvh")],
)
def test_an_unknown_name_offers_the_nearest(written: str, nearest: str) -> None:
    found = resolve(written, city_of_sixteen())
    assert found.doubtful
    assert not found.units
    assert nearest in found.nearest


@pytest.mark.parametrize("written", ["Công an tỉnh", "Sở Y tế", "UBND thành phố", "", " - ", "!!!"])
def test_a_unit_of_another_level_is_never_taken_for_ours(written: str) -> None:
    found = resolve(written, city_of_sixteen())
    assert found.doubtful
    assert found.units == ()


def test_two_places_whose_names_differ_by_a_tone_are_not_guessed_between() -> None:
    office = Registry(
        units=(Unit("a", "UBND phường Phú Hà", kind=UnitKind.WARD), Unit("b", "UBND phường Phủ Hà", kind=UnitKind.WARD))
    )
    assert UnitNames(office).resolve("phuong Phu Ha").doubtful
    assert UnitNames(office).resolve("phường Phú Hà").units == ("a",)
