"""The units of an office: who can be given a directive, by which names, and in which groups."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is; a group such as "các phòng, ban" is made of the units of one kind."""

    DEPARTMENT = "department"
    WARD = "ward"
    COMMUNE = "commune"
    ORGANISATION = "organisation"
    OFFICE = "office"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that can be given a directive. ``code`` is unique in the office; ``parent`` is a code or None."""

    code: str
    name: str
    short_name: str = ""
    other_names: tuple[str, ...] = ()
    kind: UnitKind = UnitKind.OTHER
    parent: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a notice may call it, the full name first."""
        return tuple(name for name in (self.name, self.short_name, *self.other_names) if name)


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """Several units that notices name at once ("UBND các phường, xã"); ``members`` are codes."""

    name: str
    other_names: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a notice may call it, the full name first."""
        return (self.name, *self.other_names)


@dataclass(frozen=True, slots=True)
class Registry:
    """All units and groups of one office."""

    units: tuple[Unit, ...] = ()
    groups: tuple[UnitGroup, ...] = ()

    def unit(self, code: str) -> Unit | None:
        """The unit with this code, or None."""
        return next((unit for unit in self.units if unit.code == code), None)

    def of_kind(self, *kinds: UnitKind) -> Iterator[Unit]:
        """The units of these kinds, in the registry's order."""
        return (unit for unit in self.units if unit.kind in kinds)
