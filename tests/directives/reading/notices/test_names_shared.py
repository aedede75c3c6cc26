"""Heads that places share, names that go on over a dash, and groups told by what they are for or take part in."""

import pytest

from tests.directives.reading.notices.conclusions import only
from tests.directives.reading.notices.test_names_whole import names_in, partners_in


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Tỉnh Sơn La, Lai Châu rà soát.", ["Tỉnh Sơn La", "Tỉnh Lai Châu"]),
        ("UBND huyện An Phú, Tân Lạc và Mai Sơn rà soát.",
         ["UBND huyện An Phú", "UBND huyện Tân Lạc", "UBND huyện Mai Sơn"]),
        ("UBND hai tỉnh Sơn La, Lai Châu rà soát.", ["UBND tỉnh Sơn La", "UBND tỉnh Lai Châu"]),
        ("Công an 03 huyện An Phú, Tân Lạc, Mai Sơn rà soát.",
         ["Công an huyện An Phú", "Công an huyện Tân Lạc", "Công an huyện Mai Sơn"]),
        ("UBND quận 7, Bình Tân rà soát.", ["UBND quận 7", "UBND quận Bình Tân"]),
        ("Chủ tịch UBND các quận 7, 8 và Bình Tân rà soát.",
         ["Chủ tịch UBND quận 7", "Chủ tịch UBND quận 8", "Chủ tịch UBND quận Bình Tân"]),
        ("UBND thành phố Cần Thơ, An Giang rà soát.", ["UBND thành phố Cần Thơ", "UBND tỉnh An Giang"]),
        ("Thành phố Cần Thơ, An Giang rà soát.", ["Thành phố Cần Thơ", "An Giang"]),
        ("Phòng Giáo dục và Đào tạo huyện An Phú, Tân Lạc rà soát.",
         ["Phòng Giáo dục và Đào tạo huyện An Phú", "Phòng Giáo dục và Đào tạo huyện Tân Lạc"]),
        ("UBND tỉnh Lai Châu và các tỉnh có hoạt động khai thác đá rà soát.",
         ["UBND tỉnh Lai Châu", "UBND các tỉnh có hoạt động khai thác đá"]),
        ("Cục Hải quan Quảng Ninh, Lạng Sơn rà soát.", ["Cục Hải quan Quảng Ninh", "Cục Hải quan Lạng Sơn"]),
        ("Tổng công ty Điện lực miền Bắc, miền Nam rà soát.",
         ["Tổng công ty Điện lực miền Bắc", "Tổng công ty Điện lực miền Nam"]),
        ("UBND các tỉnh Tây Nguyên, Đông Nam Bộ rà soát.", ["UBND các tỉnh Tây Nguyên, Đông Nam Bộ"]),
        ("Các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam rà soát.",
         ["Tập đoàn Điện lực Việt Nam", "Tập đoàn Dầu khí Việt Nam"]),
        ("Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ rà soát.", ["Các Bộ trưởng", "Thủ trưởng cơ quan ngang Bộ"]),
        ("Tổ dân phố số 1, số 2 rà soát.", ["Tổ dân phố số 1", "Tổ dân phố số 2"]),
        ("Các Đồn Biên phòng Nhơn An, Cửa khẩu cảng Tân Lập, Hòa Phú rà soát.",
         ["Đồn Biên phòng Nhơn An", "Đồn Biên phòng Cửa khẩu cảng Tân Lập", "Đồn Biên phòng Hòa Phú"]),
        ("Sở Tài chính, Sở Xây dựng, mỗi sở trong phạm vi của mình rà soát.", ["Sở Tài chính", "Sở Xây dựng"]),
        ("UBND thành phố Hòa An 05 ngày báo cáo.", ["UBND thành phố Hòa An"]),
        ("Các tỉnh Sơn La, Lai Châu và thành phố Đà Nẵng rà soát.",
         ["Tỉnh Sơn La", "Tỉnh Lai Châu", "thành phố Đà Nẵng"]),
        ("Cán bộ, công chức, viên chức và người lao động rà soát.",
         ["Cán bộ, công chức, viên chức và người lao động"]),
        ("Phòng Kinh tế/Phòng Nội vụ rà soát.", ["Phòng Kinh tế", "Phòng Nội vụ"]),
        ("Các cấp, các ngành và các xã rà soát.", ["Các cấp, các ngành", "các xã"]),
        ("UBND tỉnh Lai Châu và các xã rà soát.", ["UBND tỉnh Lai Châu", "các xã"]),
        ("Bộ Xây dựng, Bộ Tài chính và Tỉnh rà soát.", ["Bộ Xây dựng", "Bộ Tài chính", "Tỉnh"]),
        ("Các cơ quan của Trung ương và Thành phố rà soát.", ["Các cơ quan của Trung ương và Thành phố"]),
        ("Công an xã, Ban Chỉ huy Quân sự xã và Hạt Quản lý đường bộ rà soát.",
         ["Công an xã", "Ban Chỉ huy Quân sự xã", "Hạt Quản lý đường bộ"]),
        ("Trưởng các thôn, khu rà soát.", ["Trưởng các thôn, khu"]),
        ("UBND thành phố Hòa An và các huyện, thị xã rà soát.", ["UBND thành phố Hòa An và các huyện, thị xã"]),
        ("UBND xã Hòa An và các xã lân cận rà soát.", ["UBND xã Hòa An", "UBND các xã lân cận"]),
    ],
)  # fmt: skip
def test_places_that_share_a_head_are_each_named_by_it(sentence: str, units: list[str]) -> None:
    assert list(names_in(sentence)) == units


@pytest.mark.parametrize(
    "name",
    [
        "UBND các quận - huyện",
        "Các sở - ban - ngành thành phố",
        "Ban Kinh tế - ngân sách HĐND xã",
        "Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng",
        "UBND các tỉnh khu vực đồng bằng sông Hồng và Bắc Trung Bộ",
        "UBND các huyện ven biển và đầm phá",
        "Ban Quản lý các ký túc xá",
        "Các tổ hợp tác bơm tưới",
        "Hội cha mẹ học sinh ở các địa phương",
        "Các đơn vị có nhu cầu sử dụng đất",
        "Các doanh nghiệp tham gia liên doanh đóng tàu",
        "Các doanh nghiệp du lịch, viễn thông",
        "Doanh nghiệp cung cấp dịch vụ bưu chính (Viettel, Bưu điện tỉnh)",
        "Văn phòng Ban Chỉ đạo về Chương trình mục tiêu phát triển nghề cá bền vững",
        "Tổ công tác về tháo gỡ vướng mắc",
        "Tổ công tác đặc biệt của Thủ tướng Chính phủ về tháo gỡ vướng mắc",
        "Tổ công tác triển khai Đề án số 9 của xã",
        "Trưởng thôn, bản",
        "Các hải đội, đồn, trạm kiểm soát biên phòng",
        "Các sở quản lý công trình chuyên ngành",
        "Sở Tài chính (Phòng Đăng ký kinh doanh)",
        "Các bệnh viện ngoài công lập (Hòa Phước, Minh Tâm)",
        "Bí thư các Tỉnh ủy, Thành ủy",
        "UBND các huyện, thành, thị",
        "Trưởng ban Thanh thiếu nhi Huyện đoàn",
        "Chủ cơ sở cho thuê trọ",
        "UBND các xã thuộc huyện Mai Sơn (cũ)",
        "Viện Nghiên cứu phát triển Thành phố",
        "Các doanh nghiệp kinh doanh có điều kiện",
        "Các cơ sở giết mổ tập trung, nhỏ lẻ",
        "Ban Chỉ đạo thi tốt nghiệp THPT tỉnh",
        "Các địa phương có tỷ lệ giải ngân dưới trung bình",
        "Các Tổ công tác kiểm tra của Chính phủ",
        "Các thôn, bản, tiểu khu",
        "Các đơn vị vận hành hồ chứa thủy lợi, thủy điện",
        "Các thương nhân kinh doanh xăng dầu",
        "Hội đồng bồi thường, hỗ trợ và tái định cư dự án",
        "Ủy ban bầu cử tỉnh",
    ],
)
def test_a_name_goes_on_to_what_it_is_told_by(name: str) -> None:
    assert only(f"1. {name} tổ chức kiểm tra các kho.").lead == (name,)


def test_a_dash_or_an_aim_is_not_taken_into_every_name() -> None:
    assert names_in("Công an xã - cơ quan thường trực lập sổ.") == ("Công an xã",)
    assert names_in("Ban Chỉ đạo về Chương trình mục tiêu quốc gia xây dựng kế hoạch.") == (
        "Ban Chỉ đạo về Chương trình mục tiêu quốc gia",
    )
    assert names_in("Tổ bầu cử số 1, 2.") == ("Tổ bầu cử số 1", "Tổ bầu cử số 2")
    assert names_in("UBND các xã (Mục II) lập sổ.") == ("UBND các xã",)
    assert names_in("Thống kê tỉnh còn có nhiệm vụ lập bảng kê.") == ("Thống kê tỉnh",)
    assert names_in("Ban Chỉ đạo thực hiện Đề án số 9 bảo đảm tiến độ.") == ("Ban Chỉ đạo",)
    assert names_in("Các doanh nghiệp thương mại, điện lực tỉnh lập sổ.") == (
        "Các doanh nghiệp thương mại", "điện lực tỉnh",
    )  # fmt: skip


def test_partners_are_told_by_what_they_take_over() -> None:
    assert partners_in("Ban CHQS xã phối hợp với đơn vị nhận quân thăm các gia đình.") == ("đơn vị nhận quân",)


def test_both_banks_of_a_river_are_nobody() -> None:
    assert names_in("Hai bên rạch rà soát.") == ()
