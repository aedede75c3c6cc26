"""Who plays in the demo: an office, a leader, and the officers of each unit. All names are plainly made up."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from directives.officer import Role
from directives.units import Registry, Unit, UnitKind

OFFICE_CHAT: Final = 101
STRANGER_CHAT: Final = 900

_FIRST: Final = 1001
_FAMILY: Final = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
_GIVEN: Final = ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quý", "Sơn")
_HEAD_TITLES: Final = {
    UnitKind.WARD: "Chủ tịch UBND phường",
    UnitKind.COMMUNE: "Chủ tịch UBND xã",
    UnitKind.DEPARTMENT: "Trưởng phòng",
    UnitKind.ORGANISATION: "Thủ trưởng đơn vị",
}


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody on the chat page; ``unit`` is a code, ``registered`` False for who has yet to be invited."""

    chat: int
    name: str
    title: str
    role: Role
    unit: str | None = None
    unit_name: str = ""
    registered: bool = True

    @property
    def post(self) -> str:
        """What stands under the name: the post, with the unit where the post does not name it."""
        return f"{self.title}, {self.unit_name}" if self.unit_name else self.title


def players(registry: Registry, office: str) -> Iterator[Player]:
    """The office, a leader, a head for each unit; the first unit has a deputy and an official besides."""
    yield Player(OFFICE_CHAT, "Văn thư Mẫu", office, Role.OFFICE)
    yield Player(OFFICE_CHAT + 1, "Chủ tịch Mẫu", "Chủ tịch UBND", Role.LEADER)
    for number, unit in enumerate(registry.units):
        yield _head(number, unit)
        if number == 0:
            yield Player(_FIRST + 500, "Cấp phó Mẫu", "Phó Trưởng phòng", Role.DEPUTY, unit.code, unit.name)
            yield Player(_FIRST + 501, "Chuyên viên Mẫu", "Chuyên viên", Role.SPECIALIST, unit.code, unit.name)
    yield Player(STRANGER_CHAT, "Người chưa đăng ký", "Dùng để thử lời mời", Role.HEAD, registered=False)


def _head(number: int, unit: Unit) -> Player:
    name = f"{_FAMILY[number % len(_FAMILY)]} Mẫu {_GIVEN[number % len(_GIVEN)]}"
    title = _HEAD_TITLES.get(unit.kind, "Thủ trưởng đơn vị")
    return Player(_FIRST + number, name, title, Role.HEAD, unit.code, unit.name)
