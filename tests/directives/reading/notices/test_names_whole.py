"""Where a unit's name begins and ends: known whole names, brackets, abbreviations, shared heads, descriptions."""

import pytest

from directives.reading.notices import read_notice
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.passage import passage_of
from directives.reading.notices.sentences.coordination import coordinating
from directives.reading.notices.words import phrases
from tests.directives.reading.notices.conclusions import only


def names_in(sentence: str) -> tuple[str, ...]:
    found = actors_at(passage_of(sentence, 0, len(sentence)), 0, over_semicolons=True)
    return found.names if found else ()


def partners_in(sentence: str) -> tuple[str, ...]:
    return coordinating(passage_of(sentence, 0, len(sentence)))


WHOLE = phrases("""
Cơ quan Thanh tra, giám sát ngân hàng | Cục Quản lý, giám sát bảo hiểm | Vụ Dự báo, thống kê
Cục Chất lượng, Chế biến và Phát triển thị trường | Vụ Truyền thông và Thi đua, khen thưởng
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | Bệnh viện Bệnh Nhiệt đới Trung ương
Ban Chỉ đạo quốc gia chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
Cục Mỹ thuật, Nhiếp ảnh và Triển lãm | Cục Hộ tịch, quốc tịch, chứng thực | Vụ Lao động, Văn hóa, Xã hội
Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm | Viện Sốt rét - Ký sinh trùng - Côn trùng Trung ương
Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
Ngân hàng Đầu tư và Phát triển Việt Nam | Ban Quản lý dự án đầu tư - hạ tầng | Kho bạc Nhà nước khu vực XI
Chi cục Biển, Hải đảo và Thủy sản
""")


@pytest.mark.parametrize("name", WHOLE)
def test_a_body_known_by_its_whole_name_is_never_cut_at_its_commas_or_verbs(name: str) -> None:
    assert names_in(f"{name} rà soát, báo cáo trước ngày 20/6.") == (name,)
    assert names_in(f"{name}, Sở Y tế và Công an tỉnh phối hợp kiểm tra.") == (name, "Sở Y tế", "Công an tỉnh")
    assert partners_in(f"Giao Sở Tài chính chủ trì, phối hợp với {name} thẩm định.") == (name,)


@pytest.mark.parametrize(
    "name",
    [
        "UBND các xã có liên quan đến lòng hồ Suối Mẫu",
        "các sở có tên tại phụ lục 4 công văn số 12/VP-TH ngày 3/5/2024",
        "các Tổ bầu cử đại biểu Quốc hội khóa XV",
        "Ban Chỉ huy Phòng, chống thiên tai các ngành, các cấp",
        "công chức, viên chức và người lao động",
        "thành viên Ban Chỉ huy tỉnh được phân công phụ trách địa bàn",
    ],
)
def test_what_tells_who_is_meant_belongs_to_the_name(name: str) -> None:
    assert names_in(f"{name} khẩn trương rà soát, báo cáo trước ngày 20/6.") == (name,)


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Các Bộ trưởng: Bộ Y tế, Bộ Tài chính chỉ đạo.", ("Bộ trưởng Bộ Y tế", "Bộ trưởng Bộ Tài chính")),
        (
            "UBND các tỉnh: An Giang, Cà Mau (cơ quan chủ quản dự án) bàn giao.",
            ("UBND tỉnh An Giang", "UBND tỉnh Cà Mau"),
        ),
        ("Giám đốc: Sở Y tế, Đài Phát thanh tỉnh báo cáo.", ("Giám đốc Sở Y tế", "Giám đốc Đài Phát thanh tỉnh")),
        ("Mọi người dân ở tại nhà.", ("Mọi người dân",)),
    ],
)
def test_names_behind_a_colon_are_told_with_their_post_and_without_what_explains_them(
    sentence: str, units: tuple[str, ...]
) -> None:
    assert names_in(sentence) == units


def test_to_be_in_charge_is_what_a_named_body_does_and_who_a_post_is() -> None:
    assert names_in("Hội Nông dân xã phụ trách các xóm 4, 7; Đoàn xã hỗ trợ nhập số liệu.") == ("Hội Nông dân xã",)
    told = "Phó Chủ tịch UBND xã phụ trách kinh tế chỉ đạo thu ngân sách."
    assert names_in(told) == ("Phó Chủ tịch UBND xã phụ trách kinh tế",)


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        # what a body is called may be what another does
        ("Phòng Kinh tế xây dựng kế hoạch mùa vụ.", ["Phòng Kinh tế"]),
        ("Các đơn vị thuộc Bộ xây dựng kế hoạch năm.", ["Các đơn vị thuộc Bộ"]),
        ("Giám đốc các sở xây dựng phương án.", ["Giám đốc các sở"]),
        ("giám đốc các sở giáo dục và đào tạo chỉ đạo.", ["giám đốc các sở giáo dục và đào tạo"]),
        ("Văn phòng Chính phủ thông tin kịp thời.", ["Văn phòng Chính phủ"]),
        ("Ủy ban Dân tộc bảo vệ rừng.", ["Ủy ban Dân tộc"]),
        ("Tổ bảo vệ rừng khẩn trương tuần tra.", ["Tổ bảo vệ rừng"]),
        ("UBND xã cấp nước sinh hoạt.", ["UBND xã"]),
        ("Tòa án nhân dân tối cao có ý kiến.", ["Tòa án nhân dân tối cao"]),
        ("Trường Đại học Nha Trang cấp phát học bổng.", ["Trường Đại học Nha Trang"]),
        ("UBND thành phố Hải Phòng ban hành quy chế.", ["UBND thành phố Hải Phòng"]),
        ("Các cấp phát động phong trào.", ["Các cấp"]),
        # places and numbers that share a head
        ("UBND các huyện An Phú, Tân Lạc và Mai Sơn rà soát.",
         ["UBND huyện An Phú", "UBND huyện Tân Lạc", "UBND huyện Mai Sơn"]),
        ("UBND các tỉnh: Cao Bằng, Lạng Sơn và thành phố Hải Phòng rà soát.",
         ["UBND tỉnh Cao Bằng", "UBND tỉnh Lạng Sơn", "UBND thành phố Hải Phòng"]),
        ("Hội Nông dân xã Tân Lập, xã Tân Hòa tổ chức.", ["Hội Nông dân xã Tân Lập", "Hội Nông dân xã Tân Hòa"]),
        ("Các trường Tiểu học Yên Sơn, THCS Yên Sơn, THPT Lê Lợi rà soát.",
         ["Trường Tiểu học Yên Sơn", "Trường THCS Yên Sơn", "Trường THPT Lê Lợi"]),
        ("Các trường THPT Lê Lợi, Quang Trung rà soát.", ["Trường THPT Lê Lợi", "Trường THPT Quang Trung"]),
        ("Các Ban QLDA Điện 1, 2 và 3 rà soát.", ["Ban QLDA Điện 1", "Ban QLDA Điện 2", "Ban QLDA Điện 3"]),
        ("Tổ 3, 4 và 5 dọn vệ sinh.", ["Tổ 3", "Tổ 4", "Tổ 5"]),
        ("UBND TP. Đà Nẵng rà soát.", ["UBND TP. Đà Nẵng"]),
        ("Chủ tịch UBND các tỉnh, thành phố Quảng Ninh, Hải Phòng, Thanh Hóa trực tiếp chỉ đạo.",
         ["Chủ tịch UBND tỉnh Quảng Ninh", "Chủ tịch UBND thành phố Hải Phòng", "Chủ tịch UBND tỉnh Thanh Hóa"]),
        ("Trưởng các thôn, Bí thư Chi bộ các thôn vận động.", ["Trưởng các thôn", "Bí thư Chi bộ các thôn"]),
        ("Ban Quản lý rừng phòng hộ Mường Nhé tuần tra.", ["Ban Quản lý rừng phòng hộ Mường Nhé"]),
        ("Đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã phụ trách khối văn xã chỉ đạo.",
         ["Đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã phụ trách khối văn xã"]),
        ("Các tỉnh có đường cao tốc Bắc - Nam đi qua khẩn trương rà soát.",
         ["Các tỉnh có đường cao tốc Bắc - Nam đi qua"]),
        ("Lãnh đạo các phòng ban hành quy chế.", ["Lãnh đạo các phòng"]),
        ("Đồng Nai, Tây Ninh khẩn trương báo cáo.", ["Đồng Nai", "Tây Ninh"]),
        ("Các Ngân hàng: Chính sách xã hội, Đầu tư và Phát triển chi nhánh huyện giảm thủ tục.",
         ["Ngân hàng Chính sách xã hội", "Ngân hàng Đầu tư và Phát triển chi nhánh huyện"]),
        ("Hội đồng thành viên các tập đoàn, tổng công ty: Tập đoàn Hóa chất Việt Nam, Tổng công ty Sông Đà trình.",
         ["Hội đồng thành viên Tập đoàn Hóa chất Việt Nam", "Hội đồng thành viên Tổng công ty Sông Đà"]),
        # plural names of several nouns
        ("Các tập đoàn, tổng công ty nhà nước rà soát.", ["Các tập đoàn, tổng công ty nhà nước"]),
        ("Các đại học, học viện, trường đại học, cao đẳng rà soát.",
         ["Các đại học, học viện, trường đại học, cao đẳng"]),
        ("Thanh tra các Bộ, ngành, địa phương tăng cường kiểm tra.", ["Thanh tra các Bộ, ngành, địa phương"]),
        ("Chủ tịch Hội đồng quản lý, Giám đốc các bệnh viện rà soát.",
         ["Chủ tịch Hội đồng quản lý, Giám đốc các bệnh viện"]),
        ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ đôn đốc.", ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"]),
        ("Các đơn vị thuộc, trực thuộc Sở rà soát.", ["Các đơn vị thuộc, trực thuộc Sở"]),
        ("Thanh tra Sở, nay là Phòng Kiểm tra, rà soát.", ["Thanh tra Sở, nay là Phòng Kiểm tra"]),
        ("Bà Lê Thị Hoa, công chức Tài chính - Kế toán, thành viên: lập dự toán.",
         ["Bà Lê Thị Hoa, công chức Tài chính - Kế toán, thành viên"]),
        # descriptions up to their end
        ("Các địa phương có thực hiện các chương trình mục tiêu quốc gia tổ chức đánh giá.",
         ["Các địa phương có thực hiện các chương trình mục tiêu quốc gia"]),
        ("Các sở, cơ quan chưa giải ngân hết kế hoạch vốn năm 2025 khẩn trương thanh toán.",
         ["Các sở, cơ quan chưa giải ngân hết kế hoạch vốn năm 2025"]),
        ("UBND các xã nơi có đường cao tốc đi qua chủ động cắm mốc.",
         ["UBND các xã nơi có đường cao tốc đi qua"]),
        ("Các xã bị ảnh hưởng ứng trực 24/24 giờ.", ["Các xã bị ảnh hưởng"]),
        ("UBND các tỉnh vùng Đồng bằng sông Cửu Long rà soát.", ["UBND các tỉnh vùng Đồng bằng sông Cửu Long"]),
    ],
)  # fmt: skip
def test_a_name_has_all_that_belongs_to_it_and_nothing_else(sentence: str, units: list[str]) -> None:
    assert list(names_in(sentence)) == units


@pytest.mark.parametrize(
    "name",
    [
        "Bộ Y tế (Cục Dân số)",
        "Tổng Giám đốc (Giám đốc)",
        "Tư vấn giám sát (PECC2)",
        "Sở Kế hoạch và Đầu tư (KH&ĐT)",
        "Vụ Nông nghiệp (Văn phòng Chính phủ)",
        "Thanh tra Sở (thuộc Văn phòng Sở)",
        "Công ty cổ phần Hòa Phong (nhà đầu tư)",
        "Tổ in sao (thầy Lê Văn An làm tổ trưởng)",
        "Ủy ban nhân dân (UBND) các xã",
        "Trưởng thôn (Trưởng Tiểu ban)",
    ],
)
def test_a_bracket_that_holds_a_unit_a_post_or_an_abbreviation_belongs_to_the_name(name: str) -> None:
    assert names_in(f"{name} rà soát, báo cáo.") == (name,)


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("UBND các xã (hoàn thành trước ngày 30/6) rà soát.", "UBND các xã"),
        ("UBND các xã (có danh sách kèm theo) rà soát.", "UBND các xã"),
        ("Sở Y tế (qua Phòng Nghiệp vụ Y) tổng hợp.", "Sở Y tế"),
        ("Các trường (cả trường tư thục) rà soát.", "Các trường"),
        ("Các trường (01 bản) gửi hồ sơ.", "Các trường"),
        ("Công an tỉnh (cơ quan thường trực tiếp nhận đơn) rà soát.", "Công an tỉnh"),
    ],
)
def test_any_other_bracket_does_not(sentence: str, unit: str) -> None:
    assert names_in(sentence) == (unit,)


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("EVNNPT đẩy nhanh tiến độ.", ["EVNNPT"]),
        ("PC06, PC08 tham mưu kế hoạch.", ["PC06", "PC08"]),
        ("NHNN chi nhánh tỉnh, thành phố theo dõi.", ["NHNN chi nhánh tỉnh, thành phố"]),
        ("Các TCTD, chi nhánh ngân hàng nước ngoài rà soát.", ["Các TCTD", "chi nhánh ngân hàng nước ngoài"]),
        ("Các GENCO 1, 2 bảo đảm vận hành.", ["GENCO 1", "GENCO 2"]),
        ("A0 huy động các nguồn.", ["A0"]),
        ("TTYT huyện triển khai tiêm chủng.", ["TTYT huyện"]),
        ("HTX Dịch vụ nông nghiệp Tân An tiêu thụ nông sản.", ["HTX Dịch vụ nông nghiệp Tân An"]),
        ("ABC tổ chức thực hiện kế hoạch.", ["ABC"]),
        ("PCCC triển khai thực hiện chưa nghiêm.", []),
        ("COVID-19 diễn biến phức tạp.", []),
        ("ATGT tiếp tục được bảo đảm.", []),
        ("XYZ TỔ CHỨC HỘI NGHỊ", []),
        ("VIII triển khai thực hiện.", []),
    ],
)
def test_bodies_are_known_by_their_abbreviations_and_things_are_not(sentence: str, units: list[str]) -> None:
    assert list(names_in(sentence)) == units


def test_a_name_is_quoted_with_the_dashes_and_letters_of_the_text() -> None:
    dashed = read_notice(
        "1. Phòng Văn hóa – Xã hội rà soát các hộ.\n2. Phòng Kinh tế — Hạ tầng lập dự toán."
    ).directives
    assert [one.lead for one in dashed] == [("Phòng Văn hóa – Xã hội",), ("Phòng Kinh tế — Hạ tầng",)]
    # a Cyrillic "С", and marks that stand apart
    strange = read_notice("1. \u0421ông an tỉnh rà soát.\n2. So\u031b\u0309 Y tê\u0301 lập dự toán.").directives
    assert [one.lead for one in strange] == [("\u0421ông an tỉnh",), ("Sở Y tế",)]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("UBND huyện giao chỉ tiêu cho các xã trước ngày 5/6.", "UBND huyện"),
        ("Sở Y tế phân công lãnh đạo phụ trách từng khu vực.", "Sở Y tế"),
        ("UBND xã giao nhiệm vụ cụ thể cho từng thành viên.", "UBND xã"),
        ("UBND tỉnh giao Sở Y tế rà soát.", "Sở Y tế"),
    ],
)
def test_who_charges_his_own_people_answers_himself(sentence: str, lead: str) -> None:
    assert [one.lead for one in read_notice(f"1. {sentence}").directives] == [(lead,)]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Ban Quản lý chương trình giảm ngập úng Thành phố khẩn trương chọn nhà thầu.",
         "Ban Quản lý chương trình giảm ngập úng Thành phố"),
        ("Ban Chỉ đạo Nhà nước về chương trình giảm nghèo theo dõi, tổng hợp.",
         "Ban Chỉ đạo Nhà nước về chương trình giảm nghèo"),
        ("Ủy ban nhân dân tỉnh Đồng Tiến thống nhất với tỉnh bạn cơ chế chi trả.", "Ủy ban nhân dân tỉnh Đồng Tiến"),
        ("Giao đồng chí Lê Thị Hoa trực tiếp chủ trì làm việc với các bên.", "đồng chí Lê Thị Hoa"),
        ("Tổ công tác đặc biệt của Chính phủ tại Thành phố Huế kiểm tra, đôn đốc.",
         "Tổ công tác đặc biệt của Chính phủ tại Thành phố Huế"),
        ("Ban Chấp hành Hội LHPN cơ sở xây dựng báo cáo.", "Ban Chấp hành Hội LHPN cơ sở"),
        ("Đài truyền thanh cơ sở tuyên truyền về kế hoạch.", "Đài truyền thanh cơ sở"),
        ("Nhà thầu Tổng công ty Xây dựng công trình giao thông 9: bổ sung mũi thi công.",
         "Nhà thầu Tổng công ty Xây dựng công trình giao thông 9"),
        ("Tổ sàng lọc (khoa Khám bệnh làm Tổ trưởng): bố trí trực 24/24h.", "Tổ sàng lọc"),
        ("Các đồng chí cán bộ được phân công phụ trách cụm thường xuyên bám cơ sở.",
         "Các đồng chí cán bộ được phân công phụ trách cụm"),
        ("Các cá nhân được cấp phép khai thác phải lắp bảng thông báo.", "Các cá nhân được cấp phép khai thác"),
        ("Về việc lập các chốt kiểm dịch: do Ủy ban nhân dân cấp tỉnh quyết định.", "Ủy ban nhân dân cấp tỉnh"),
        ("Giao PCT Lê Thị Hoa trực tiếp chủ trì làm việc với các bên.", "PCT Lê Thị Hoa"),
        ("Ông Lê Văn Phong, Trưởng Đài truyền thanh xã: Thông báo kịp thời thời tiết.",
         "Ông Lê Văn Phong, Trưởng Đài truyền thanh xã"),
        ("Về hạng mục kênh chính: đây là nội dung vượt tổng mức, giao Sở Tài chính thẩm định.", "Sở Tài chính"),
    ],
)  # fmt: skip
def test_who_acts_is_named_to_the_predicate(sentence: str, lead: str) -> None:
    [one] = read_notice(f"THÔNG BÁO\nNgày 12/9/2024, Chủ tịch UBND kết luận như sau:\n1. {sentence}").directives
    assert one.lead == (lead,)


@pytest.mark.parametrize("body", ["VCCI", "CIC", "A0"])
def test_a_body_whose_letters_could_be_a_number_is_named(body: str) -> None:
    assert only(f"1. {body} khẩn trương rà soát hồ sơ.").lead == (body,)
