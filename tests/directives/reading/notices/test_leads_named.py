"""Who leads, by the whole of his name: persons by post, places alone, groups told by what is so of them."""

import pytest

from directives.reading.notices import read_notice
from tests.directives.reading.notices.conclusions import only, read


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Đồng chí Võ Văn Lộc, Phó Bí thư, Chủ tịch UBND xã - Trưởng ban: Lập kế hoạch.", 1),
        ("Ông Võ Văn Lộc - Phó Chủ tịch UBND xã (phụ trách kinh tế), kiêm Giám đốc Trung tâm Hành chính: Lập sổ.", 1),
        ("Ông Võ Văn Lộc, Phó Chủ tịch UBND xã kiêm Chỉ huy trưởng Ban Chỉ huy: Lập sổ.", 1),
        ("Đ/c Phó Chủ tịch, Chủ tịch Hội Nông dân xã: Lập sổ.", 1),
        ("Đồng chí Chính trị viên, Phó Chủ tịch Hội đồng: Lập sổ.", 1),
        ("Đại tá Võ Văn Lộc, Chỉ huy trưởng: Lập sổ.", 1),
        ("Công chức Nội vụ - Lao động (phụ trách trẻ em) - Thư ký Ban Chỉ đạo: Lập sổ.", 1),
        ("Đồng chí Võ Văn Lộc, Phó Chánh Văn phòng HĐND và UBND huyện lập sổ.", 1),
        ("Bà Hồ Thị Lan, công chức Tài chính - Kế toán, Thành viên: Lập sổ.", 1),
        ("Xã đội trưởng lập sổ.", 1),
        ("Giám sát viên (cán bộ Mặt trận được phân công) lập sổ.", 1),
        ("Các điều tra viên lập sổ.", 1),
        ("Thư ký hội đồng lập biên bản.", 1),
        ("Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo: Lập sổ.", 1),
        ("Chủ tịch UBND xã, Chủ tịch Hội đồng nghĩa vụ quân sự xã: Lập sổ.", 1),
        ("Đồng chí Phó Chủ tịch Ủy ban MTTQ xã, Bí thư Đoàn xã: Lập sổ.", 1),
        ("Bà Hồ Thị Lan, công chức Tư pháp - thành viên, thư ký Ban Chỉ đạo: Lập sổ.", 1),
        ("Chủ tịch UBND xã, Trưởng Công an xã lập sổ.", 2),
        ("Chủ tịch UBND các xã, Trưởng Ban Chỉ đạo lập sổ.", 2),
        ("Trưởng Ban Chỉ đạo, Phó Trưởng Ban Chỉ đạo lập sổ.", 2),
        ("Thôn trưởng, Bí thư chi bộ lập sổ.", 2),
        ("Đồng chí Xã đội trưởng, đồng chí Trưởng Công an xã: Lập sổ.", 2),
        ("Đồng chí Chủ tịch, Phó Chủ tịch UBND xã: Lập sổ.", 2),
        ("Thôn đội trưởng, Bí thư chi đoàn các thôn: Lập sổ.", 2),
    ],
)
def test_a_person_is_named_with_all_his_posts(sentence: str, lead: int) -> None:
    assert len(only(f"1. {sentence}").lead) == lead
    assert all(name in sentence for name in only(f"1. {sentence}").lead)
    begin = only(f"1. {sentence}").lead[0]
    assert sentence.startswith(begin)
    if lead == 1 and ":" in sentence:
        assert begin == sentence.partition(":")[0]


def test_those_who_are_addressed_together_are_named_by_their_posts() -> None:
    one = only("1. Đề nghị các ông (bà) Bí thư chi bộ, Trưởng thôn vận động các hộ.")
    assert one.lead == ("Bí thư chi bộ", "Trưởng thôn")
    assert only("1. Các ông (bà) có tên tại Điều 1 lập sổ.").lead == ("Các ông (bà) có tên tại Điều 1",)


@pytest.mark.parametrize(
    ("name", "deed"),
    [
        ("Nhà thầu thi công xây dựng", "lập biện pháp an toàn"),
        ("Phòng Quản lý hoạt động xây dựng", "chủ trì kiểm tra"),
        ("Phòng Quản lý đào tạo", "lập kế hoạch"),
        ("Tổ quản lý hoạt động du lịch", "lập kế hoạch"),
        ("Công an huyện - Cơ quan Thường trực phòng, chống ma túy", "kiểm tra các điểm nóng"),
        ("Hội đồng Nghiệm thu Nhà nước các công trình trọng điểm", "kiểm tra đập"),
        ("Ban Chỉ đạo rà soát xã", "phối hợp với trưởng thôn lập danh sách"),
        ("Ban Chỉ đạo rà soát hộ nghèo xã", "lập danh sách"),
        ("Trưởng phòng giáo dục và đào tạo các quận, huyện", "có trách nhiệm kiểm tra"),
        ("Bộ phận tài chính - kế toán thuộc Phòng Kinh tế", "thẩm định dự toán"),
        ("Các thôn được kiểm tra", "chuẩn bị báo cáo"),
        ("Các xã được chọn làm điểm", "báo cáo kết quả"),
        ("Các trường được trưng dụng làm nơi sơ tán", "cử người trực"),
        ("Đảng viên là cán bộ, công chức", "viết bài thu hoạch"),
        ("UBND tỉnh nơi có đập", "kiên quyết không cho tích nước"),
        ("Phân hiệu Đại học Hòa An tại Đà Nẵng", "chuẩn bị chỗ ở"),
        ("Các cơ sở kinh doanh ô tô", "ký cam kết"),
        ("Hội Dược học Việt Nam", "vận động hội viên"),
        ("Sở Y tế - cơ quan thường trực Ban Chỉ đạo", ": tổng hợp số liệu"),
        ("Trung tâm Y tế huyện (Hội đồng khám sức khỏe)", "tổ chức khám tuyển"),
        ("Phòng Nội vụ (đồng chí Trưởng phòng trực tiếp)", "rà soát hồ sơ"),
    ],
)
def test_a_name_runs_through_to_its_end(name: str, deed: str) -> None:
    assert only(f"1. {name} {deed}.".replace(" :", ":")).lead == (name,)


def test_what_a_group_gets_is_no_part_of_its_name() -> None:
    assert read("1. Các hộ được hỗ trợ lập danh sách.") == []
    assert only("1. Ban Chỉ đạo rà soát các điểm sạt lở.").lead == ("Ban Chỉ đạo",)


def test_businesses_of_several_kinds_are_told_each_by_its_own() -> None:
    one = only("1. Các doanh nghiệp kinh doanh xăng dầu, cửa hàng bán lẻ gas niêm yết giá.")
    assert one.lead == ("Các doanh nghiệp kinh doanh xăng dầu", "cửa hàng bán lẻ gas")


def test_a_rank_alone_is_told_as_it_is_written_and_heads_the_list() -> None:
    told = read("Đề nghị Tỉnh tập trung các nội dung sau:\n1. Hoàn thiện quy hoạch.\n2. Lập danh mục dự án.")
    assert [one.lead for one in told] == [("Tỉnh",), ("Tỉnh",)]
    noted = read("Cơ bản nhất trí với báo cáo; lưu ý Tỉnh cần làm tốt các việc sau:\n1. Hoàn thiện quy hoạch.")
    assert [one.lead for one in noted] == [("Tỉnh",)]
    first = read("1. Tỉnh tập trung hoàn thiện quy hoạch.\n2. Lập danh mục dự án trước ngày 20/10/2024.")
    assert [one.lead for one in first] == [("Tỉnh",), ("Tỉnh",)]
    [_, behind] = read("1. Sở Y tế lập danh sách; Tỉnh bố trí vốn đối ứng trước ngày 20/10/2024.")
    assert behind.lead == ("Tỉnh",)


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Đối với đảng viên ốm đau, đi làm xa, chi bộ gửi tài liệu.", "chi bộ"),
        ("Đối với các hộ phải di dời, UBND xã Hòa An bố trí chỗ ở.", "UBND xã Hòa An"),
        ("Đối với 12 hộ không phối hợp kiểm đếm, Phòng Tư pháp lập biên bản.", "Phòng Tư pháp"),
        ("Đối với học sinh vùng lũ, nhà trường miễn học phí.", "nhà trường"),
        ("Đối với các doanh nghiệp nợ thuế, cơ quan thuế cưỡng chế.", "cơ quan thuế"),
        ("Đối với UBND các xã, khẩn trương rà soát.", "UBND các xã"),
        ("Riêng đối với xã Hòa An, tập trung làm đường.", "xã Hòa An"),
        ("Lưu ý Sở Y tế kiểm tra lại số liệu.", "Sở Y tế"),
        ("Trân trọng đề nghị Bộ Tài chính bố trí vốn.", "Bộ Tài chính"),
    ],
)
def test_a_topic_in_front_is_no_doer(sentence: str, lead: str) -> None:
    assert only(f"1. {sentence}").lead == (lead,)


def test_a_topic_of_people_leaves_the_task_to_who_stands_above() -> None:
    one = only("1. UBND xã Hòa An bàn giao mặt bằng. Đối với các hộ phải di dời thì bố trí ngay chỗ ở.")
    assert one.lead == ("UBND xã Hòa An",)
    under = only("1. Trung tâm Y tế huyện Hòa An\n- Đối với các xã vùng cao (Tả Van, Bản Hồ), lập phương án lưu động.")
    assert under.lead == ("Trung tâm Y tế huyện Hòa An",)
    each = only("1. Các hội đoàn thể xã\n- Mỗi tổ chức nhận một tuyến đường.")
    assert each.lead == ("Các hội đoàn thể xã",)
    role = only("1. Sở Nội vụ\n- Là cơ quan thường trực, theo dõi, đôn đốc các sở, UBND xã, phường thực hiện.")
    assert role.lead == ("Sở Nội vụ",)
    chosen = only("1. Đảng ủy xã Hòa An\n- Phân công đảng viên, cán bộ giúp từng hộ.")
    assert chosen.lead == ("Đảng ủy xã Hòa An",)


def test_schools_are_told_what_is_said_of_their_pupils() -> None:
    one = only("1. Học sinh, học viên các trường phổ thông, trung tâm ngoại ngữ nghỉ học từ ngày 20/10/2024.")
    assert one.lead == ("các trường phổ thông", "trung tâm ngoại ngữ")


def test_places_share_their_head_in_a_heading_too() -> None:
    one = only("1. Chủ tịch UBND các tỉnh Sơn La, Bà Rịa - Vũng Tàu:\n- Kiểm tra hồ đập.")
    assert one.lead == ("Chủ tịch UBND tỉnh Sơn La", "Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu")
    two = only("1. Thủ trưởng các Sở, Ban, ngành lập danh sách.")
    assert two.lead == ("Thủ trưởng các Sở, Ban, ngành",)


def test_orders_that_are_joined_tell_all() -> None:
    [one] = read("UBND tỉnh yêu cầu các sở và đề nghị Hội Nông dân tỉnh làm các việc sau:\n1. Lập kế hoạch.")
    assert one.lead == ("các sở", "Hội Nông dân tỉnh")


def test_who_tells_his_contractors_leads() -> None:
    issued = "ỦY BAN NHÂN DÂN HUYỆN HÒA AN\nTHÔNG BÁO\nHòa An, ngày 12 tháng 9 năm 2024\nChủ tịch kết luận như sau:\n"
    [one] = read_notice(f"{issued}1. Ban Quản lý dự án Hòa An yêu cầu các nhà thầu tăng ca.").directives
    assert one.lead == ("Ban Quản lý dự án Hòa An",)


def test_a_bracket_in_a_heading_belongs_to_it() -> None:
    heading = "Tiểu ban Lễ tân (do đ/c Hồ Thị Lan làm Trưởng Tiểu ban)"
    assert only(f"1. {heading}\n- Đón tiếp đại biểu.").lead == (heading,)


def test_a_dash_that_names_nobody_goes_on_with_the_body_before_it() -> None:
    step = "ỦY BAN NHÂN DÂN XÃ HÒA AN\nKẾ HOẠCH\nHòa An, ngày 12 tháng 9 năm 2024\nI. CÁC BƯỚC\n1. Bước 1: Họp thôn\n"
    told = read_notice(f"{step}- Trưởng thôn niêm yết danh sách.\n- Lập biên bản cuộc họp.").directives
    assert [one.lead for one in told] == [("Trưởng thôn",), ("Trưởng thôn",)]
    group = read_notice(f"{step}- Mỗi thôn cử hai người.\n- Lập biên bản cuộc họp.").directives
    assert group[-1].lead == ("Ủy ban nhân dân xã Hòa An",)


def test_departments_counted_off_behind_a_common_head_are_called_by_their_own() -> None:
    assert only("1. Các sở, ngành: Tài chính, Nội vụ bố trí kinh phí.").lead == ("Sở Tài chính", "Sở Nội vụ")
