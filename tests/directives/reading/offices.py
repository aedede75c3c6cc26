"""Offices that do not exist, for tests: a city of sixteen wards and communes with its departments."""

from directives.units import Registry, Unit, UnitGroup, UnitKind

WARDS = (
    "An Hòa",
    "Bình Sơn",
    "Cẩm Lệ",
    "Đông Phú",
    "Hải Tân",
    "Kim Long",
    "Lộc An",
    "Mỹ Hà",
    "Phú Hà",
    "Tân Lập",
    "Tây Sơn",
    "Vĩnh Hải",
)
COMMUNES = ("Gia Thanh", "Hòa An", "Nhơn Lý", "Phước Mỹ")


def city_of_sixteen() -> Registry:
    """Twelve wards, four communes, five departments, the office, the front and its unions, a steering committee."""
    places = [
        *(Unit(f"p{n:02}", f"UBND phường {name}", kind=UnitKind.WARD) for n, name in enumerate(WARDS, 1)),
        *(Unit(f"x{n:02}", f"UBND xã {name}", kind=UnitKind.COMMUNE) for n, name in enumerate(COMMUNES, 1)),
    ]
    others = [
        Unit("ldtbxh", "Phòng Lao động - Thương binh và Xã hội", kind=UnitKind.DEPARTMENT),
        Unit("tckh", "Phòng Tài chính - Kế hoạch", kind=UnitKind.DEPARTMENT),
        Unit("vhtt", "Phòng Văn hóa - Thông tin", kind=UnitKind.DEPARTMENT),
        Unit("kt", "Phòng Kinh tế", kind=UnitKind.DEPARTMENT),
        Unit("yt", "Phòng Y tế", kind=UnitKind.DEPARTMENT),
        Unit("vp", "Văn phòng HĐND và UBND thành phố", kind=UnitKind.OFFICE),
        Unit("ttvh", "Trung tâm Văn hóa Thể thao và Truyền thanh", kind=UnitKind.OTHER),
        Unit("ca", "Công an thành phố", kind=UnitKind.OTHER),
        Unit("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", kind=UnitKind.ORGANISATION),
        Unit("phunu", "Hội Liên hiệp Phụ nữ thành phố", kind=UnitKind.ORGANISATION),
        Unit("doan", "Thành đoàn", kind=UnitKind.ORGANISATION),
        Unit("bcd", "Ban Chỉ đạo giảm nghèo", other_names=("Ban Chỉ đạo",)),
    ]
    everybody = tuple(unit.code for unit in places)
    return Registry(
        units=(*places, *others),
        groups=(
            UnitGroup("UBND các phường, xã", ("các địa phương",), everybody),
            UnitGroup("các đoàn thể thành phố", (), ("phunu", "doan")),
        ),
    )
