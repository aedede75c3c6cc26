"""Lists of bodies: places behind a colon, numbers, ranks, trades and halves of a name that each or all share."""

import pytest

from tests.directives.reading.notices.conclusions import only


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("UBND các huyện: Ba Tơ, Sơn Hà rà soát các hộ.", ("UBND huyện Ba Tơ", "UBND huyện Sơn Hà")),
        ("UBND cấp huyện, cấp xã công khai thủ tục.", ("UBND cấp huyện, cấp xã",)),
        ("Hà Nội, Thành phố Hồ Chí Minh có phương án giao thông.", ("Hà Nội", "Thành phố Hồ Chí Minh")),
        ("UBND các xã: Xây dựng kế hoạch của xã mình.", ("UBND các xã",)),
        ("Đảng ủy các xã: Ea Kly, Vụ Bổn, Krông Búk kiểm điểm.",
         ("Đảng ủy xã Ea Kly", "Đảng ủy xã Vụ Bổn", "Đảng ủy xã Krông Búk")),
        ("UBND các phường: Hạ Lý, Cục Thuế thành phố kiểm tra.", ("UBND phường Hạ Lý", "Cục Thuế thành phố")),
        ("Cụm trưởng, Khối trưởng chủ trì xây dựng kế hoạch.", ("Cụm trưởng", "Khối trưởng")),
        ("Chi cục Thủy sản và Kiểm ngư lập danh sách tàu cá.", ("Chi cục Thủy sản và Kiểm ngư",)),
        ("Sở Giáo dục, Khoa học và Công nghệ Bạc Liêu rà soát điểm thi.",
         ("Sở Giáo dục, Khoa học và Công nghệ Bạc Liêu",)),
        ("Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử cập nhật danh mục.",
         ("Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử",)),
        ("Yêu cầu mọi người dân ở tại nhà.", ("mọi người dân",)),
        ("Giao UBND các tỉnh: Hà Giang, TP. Hải Phòng rà soát.", ("UBND tỉnh Hà Giang", "UBND TP. Hải Phòng")),
        ("Các Cục Thuế: Hà Nội, TP. Hồ Chí Minh, Huế tập trung thu nợ.",
         ("Cục Thuế Hà Nội", "Cục Thuế TP. Hồ Chí Minh", "Cục Thuế Huế")),
        ("Các Cục Thuế Hà Nội, Đà Nẵng tập trung thu nợ.", ("Cục Thuế Hà Nội", "Cục Thuế Đà Nẵng")),
        ("Các Tập đoàn: Viettel, VNPT, FPT đầu tư hạ tầng.", ("Tập đoàn Viettel", "Tập đoàn VNPT", "Tập đoàn FPT")),
        ("Các Tổng công ty Phát điện 1, 2 sửa chữa tổ máy.", ("Tổng công ty Phát điện 1", "Tổng công ty Phát điện 2")),
        ("Đề nghị các công ty thủy điện A Vương, Sông Bung 4 vận hành hồ chứa.",
         ("công ty thủy điện A Vương", "công ty thủy điện Sông Bung 4")),
        ("Ban Công tác Mặt trận thôn 2, thôn 5 chuẩn bị tham luận.",
         ("Ban Công tác Mặt trận thôn 2", "Ban Công tác Mặt trận thôn 5")),
        ("Phòng Y tế quận, huyện, thành phố Thủ Đức tham mưu.", ("Phòng Y tế quận, huyện, thành phố Thủ Đức",)),
        ("Các bệnh viện công lập, ngoài công lập rà soát.", ("Các bệnh viện công lập, ngoài công lập",)),
        ("Phòng TNMT, UBND các xã, đơn vị tư vấn hoàn thành trích đo.",
         ("Phòng TNMT", "UBND các xã", "đơn vị tư vấn")),
        ("Phòng PCMT&TP tham mưu kế hoạch.", ("Phòng PCMT&TP",)),
        ("Trung tâm Văn hóa, Truyền thông và Thể thao huyện tuyên truyền.",
         ("Trung tâm Văn hóa, Truyền thông và Thể thao huyện",)),
        ("Bí thư Tỉnh ủy, Thành ủy, Chủ tịch UBND các tỉnh trực tiếp chỉ đạo.",
         ("Bí thư Tỉnh ủy, Thành ủy", "Chủ tịch UBND các tỉnh")),
        ("Báo Giao thông, Tạp chí Giao thông vận tải tuyên truyền.", ("Báo Giao thông", "Tạp chí Giao thông vận tải")),
        ("Tòa Hành chính chủ động trao đổi với UBND tỉnh.", ("Tòa Hành chính",)),
        ("Các trường MN, TH tổ chức đón trẻ.", ("Các trường MN, TH",)),
        ("Giám đốc sở, Thủ trưởng cơ quan, ban, ngành thành phố lập kế hoạch.",
         ("Giám đốc sở", "Thủ trưởng cơ quan, ban, ngành thành phố")),
        ("Vườn Quốc gia và các doanh nghiệp được giao, thuê đất, thuê rừng lập phương án.",
         ("Vườn Quốc gia", "các doanh nghiệp được giao, thuê đất, thuê rừng")),
        ("Ủy ban Kiểm tra Huyện ủy và phòng Nội vụ huyện thẩm định.",
         ("Ủy ban Kiểm tra Huyện ủy", "phòng Nội vụ huyện")),
        ("Hiệu trưởng các trường được chọn đặt điểm thi, giám đốc các trung tâm chuẩn bị phòng thi.",
         ("Hiệu trưởng các trường được chọn đặt điểm thi", "giám đốc các trung tâm")),
    ],
)  # fmt: skip
def test_each_body_of_a_list_is_named(sentence: str, lead: tuple[str, ...]) -> None:
    assert only(f"1. {sentence}").lead == lead


def test_parents_are_worked_with_beside_teachers() -> None:
    one = only("1. Giáo viên chủ nhiệm phối hợp với giáo viên bộ môn, cha mẹ học sinh lập kế hoạch.")
    assert one.coordinate == ("giáo viên bộ môn", "cha mẹ học sinh")


def test_a_body_of_the_world_is_worked_with() -> None:
    one = only("1. Phối hợp chặt chẽ với Tổ chức Y tế thế giới và các tổ chức quốc tế để cập nhật thông tin.")
    assert one.coordinate == ("Tổ chức Y tế thế giới", "các tổ chức quốc tế")


def test_who_does_it_together_has_no_together_in_his_name() -> None:
    one = only("1. Đề nghị Đồn Biên phòng Cầu Treo cùng phối hợp với UBND xã tuần tra.")
    assert (one.lead, one.coordinate) == (("Đồn Biên phòng Cầu Treo",), ("UBND xã",))
