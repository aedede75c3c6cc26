"""The units of the office are what its units file says, and the names that the office taught the bot stay."""

from dataclasses import replace

import pytest

from directives.units import Registry, Unit, UnitGroup, UnitKind
from storage import units
from storage.database import Database
from storage.units import Changes

FINANCE = Unit("tckh", "Phòng Tài chính - Kế hoạch", "TCKH", ("Phòng Tài chính",), UnitKind.DEPARTMENT, "vp")
OFFICE = Unit("vp", "Văn phòng HĐND và UBND", "VP", (), UnitKind.OFFICE)
WARD = Unit("p1", "UBND phường Sen Vàng", kind=UnitKind.WARD)
COMMUNE = Unit("x1", "UBND xã Lúa Mới", kind=UnitKind.COMMUNE)
LOCALITIES = UnitGroup("UBND các phường, xã", ("các địa phương", "2 phường, xã"), ("p1", "x1"))
REGISTRY = Registry((FINANCE, OFFICE, WARD, COMMUNE), (LOCALITIES,))


def save(database: Database, registry: Registry) -> Changes:
    with database.begin() as tx:
        return units.save(tx, registry)


def stored(database: Database) -> Registry:
    with database.look() as tx:
        return units.registry(tx)


def test_what_was_loaded_is_what_is_read(database: Database) -> None:
    assert save(database, REGISTRY) == Changes(added=("tckh", "vp", "p1", "x1"), changed=(), retired=())
    assert stored(database) == REGISTRY


def test_loading_it_twice_changes_nothing(database: Database) -> None:
    save(database, REGISTRY)
    with database.look() as tx:
        before = units.numbers(tx)
    assert save(database, REGISTRY) == Changes((), (), ())
    assert stored(database) == REGISTRY
    with database.look() as tx:
        assert units.numbers(tx) == before


@pytest.mark.parametrize(
    "newer",
    [
        replace(FINANCE, name="Phòng Tài chính"),
        replace(FINANCE, short_name="TC-KH"),
        replace(FINANCE, kind=UnitKind.ORGANISATION),
        replace(FINANCE, parent="p1"),
        replace(FINANCE, parent=None),
        replace(FINANCE, other_names=("Phòng Tài chính", "Phòng TCKH")),
        replace(FINANCE, other_names=()),
    ],
)
def test_a_unit_that_the_file_has_changed(database: Database, newer: Unit) -> None:
    save(database, REGISTRY)
    changed = replace(REGISTRY, units=(newer, *REGISTRY.units[1:]))
    assert save(database, changed) == Changes((), ("tckh",), ())
    assert stored(database) == changed


def test_a_unit_that_left_the_file_is_retired_and_may_come_back(database: Database) -> None:
    save(database, REGISTRY)
    with database.look() as tx:
        number = units.numbers(tx)["x1"]
    without = Registry((FINANCE, OFFICE, WARD), (replace(LOCALITIES, members=("p1",)),))
    assert save(database, without) == Changes((), (), ("x1",))
    assert stored(database) == without
    assert save(database, without) == Changes((), (), ())
    assert save(database, REGISTRY) == Changes((), ("x1",), ())
    assert stored(database) == REGISTRY
    with database.look() as tx:
        assert units.numbers(tx)["x1"] == number


def test_groups_follow_the_file(database: Database) -> None:
    save(database, REGISTRY)
    newer = (replace(LOCALITIES, other_names=(), members=("x1",)), UnitGroup("Các phòng, ban", (), ("tckh",)))
    save(database, replace(REGISTRY, groups=newer))
    assert stored(database).groups == newer
    save(database, replace(REGISTRY, groups=()))
    assert stored(database).groups == ()


def test_a_group_is_asked_for_by_its_number(database: Database) -> None:
    save(database, REGISTRY)
    with database.look() as tx:
        ((number, name),) = units.groups(tx)
        ids = units.numbers(tx)
        assert name == "UBND các phường, xã"
        assert units.of_group(tx, number) == [ids["p1"], ids["x1"]]
        assert units.names(tx, [ids["p1"], ids["vp"]]) == {ids["p1"]: WARD.name, ids["vp"]: OFFICE.name}


def test_a_name_that_the_office_taught_stays_when_the_file_is_loaded_again(database: Database) -> None:
    save(database, REGISTRY)
    with database.begin() as tx:
        ward = units.numbers(tx)["p1"]
        units.remember_name(tx, ward, "phường Sen")
        units.remember_name(tx, ward, "phường Sen")
    assert save(database, REGISTRY) == Changes((), (), ())
    assert stored(database).unit("p1") == replace(WARD, other_names=("phường Sen",))


def test_a_taught_name_that_the_file_takes_over_stays_when_the_file_drops_it(database: Database) -> None:
    save(database, REGISTRY)
    with database.begin() as tx:
        units.remember_name(tx, units.numbers(tx)["p1"], "phường Sen")
    named = replace(REGISTRY, units=(FINANCE, OFFICE, replace(WARD, other_names=("phường Sen",)), COMMUNE))
    save(database, named)
    assert save(database, named) == Changes((), (), ())
    save(database, REGISTRY)
    assert stored(database).unit("p1") == replace(WARD, other_names=("phường Sen",))


def test_many_units_are_loaded_in_any_order_of_parents(database: Database) -> None:
    chain = tuple(Unit(f"u{n}", f"Đơn vị {n}", parent=f"u{n + 1}" if n < 99 else None) for n in range(100))
    save(database, Registry(chain))
    assert stored(database) == Registry(chain)
