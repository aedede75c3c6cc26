"""Registries for the stories: a city with sixteen wards and communes, all of it made up."""

from directives.units import Registry, Unit, UnitGroup, UnitKind

WARDS = tuple(f"Phường Sen {number}" for number in range(1, 13))
COMMUNES = tuple(f"Xã Lúa {number}" for number in range(1, 5))


def city() -> Registry:
    """The units that the seed notice and the sample name, with made-up wards and communes."""
    departments = (
        Unit("ldtbxh", "Phòng Lao động - Thương binh xã hội", "Phòng LĐTBXH", kind=UnitKind.DEPARTMENT),
        Unit("tckh", "Phòng Tài chính - Kế hoạch", "Phòng TCKH", kind=UnitKind.DEPARTMENT),
        Unit("vhtt", "Phòng Văn hóa - Thông tin", "Phòng VHTT", kind=UnitKind.DEPARTMENT),
        Unit("ttvh", "Trung tâm Văn hóa Thể thao và Truyền thanh", kind=UnitKind.ORGANISATION),
        Unit("vp", "Văn phòng HĐND và UBND", kind=UnitKind.OFFICE),
        Unit("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN", kind=UnitKind.ORGANISATION),
        Unit("bcd", "Ban Chỉ đạo", kind=UnitKind.OTHER),
        Unit("dgs", "Đoàn giám sát thành phố", "Đoàn giám sát", kind=UnitKind.OTHER),
    )
    wards = tuple(
        Unit(f"p{number}", f"UBND {name}", name, kind=UnitKind.WARD) for number, name in enumerate(WARDS, start=1)
    )
    communes = tuple(
        Unit(f"x{number}", f"UBND {name}", name, kind=UnitKind.COMMUNE) for number, name in enumerate(COMMUNES, start=1)
    )
    members = tuple(unit.code for unit in (*wards, *communes))
    groups = (UnitGroup("UBND các phường, xã", ("UBND 16 phường, xã", "các địa phương", "16 phường, xã"), members),)
    return Registry((*departments, *wards, *communes), groups)
