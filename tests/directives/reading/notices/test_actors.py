"""Who is named: lists of units as notices write them, and where a name ends and the task begins."""

import pytest

from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.passage import passage_of


def named(text: str, *, closed: bool = False) -> list[str] | None:
    found = actors_at(passage_of(text, 0, len(text)), 0, closed=closed, over_semicolons=True)
    return list(found.names) if found else None


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Phòng Lao động - Thương binh và Xã hội khẩn trương rà soát", ["Phòng Lao động - Thương binh và Xã hội"]),
        ("UBND các phường, xã chủ động rà soát", ["UBND các phường, xã"]),
        ("Ban Chỉ đạo, các cơ quan, đơn vị liên quan và UBND 16 phường, xã tập trung",
         ["Ban Chỉ đạo", "các cơ quan, đơn vị liên quan", "UBND 16 phường, xã"]),
        ("Các Sở, ban, ngành, UBND xã, phường và các cơ quan, tổ chức có liên quan căn cứ",
         ["Các Sở, ban, ngành", "UBND xã, phường", "các cơ quan, tổ chức có liên quan"]),
        ("các Bộ: Công an, Tài chính chủ trì", ["Bộ Công an", "Bộ Tài chính"]),
        ("các Sở Xây dựng, Tài chính và Nội vụ rà soát", ["Sở Xây dựng", "Sở Tài chính", "Sở Nội vụ"]),
        ("Giám đốc các Sở: Y tế, Xây dựng; Chủ tịch UBND các xã, phường thực hiện",
         ["Giám đốc Sở Y tế", "Giám đốc Sở Xây dựng", "Chủ tịch UBND các xã, phường"]),
        ("UBND các tỉnh, thành phố: Hà Nội, Lâm Đồng rà soát", ["UBND thành phố Hà Nội", "UBND tỉnh Lâm Đồng"]),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế chủ trì", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("Văn phòng HĐND và UBND thành phố sắp xếp", ["Văn phòng HĐND và UBND thành phố"]),
        ("Chủ tịch và các Phó Chủ tịch UBND các phường, xã chủ động",
         ["Chủ tịch và các Phó Chủ tịch UBND các phường, xã"]),
        ("đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã trực tiếp chỉ đạo",
         ["đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã"]),
        ("Sở Giáo dục và Đào tạo (GDĐT), Công an tỉnh rà soát", ["Sở Giáo dục và Đào tạo (GDĐT)", "Công an tỉnh"]),
        ("Hiệu trưởng các trường mầm non, tiểu học, THCS trên địa bàn xã xây dựng kế hoạch",
         ["Hiệu trưởng các trường mầm non, tiểu học, THCS trên địa bàn xã"]),
        ("các trường học phun khử khuẩn", ["các trường học"]),
        ("Cơ quan thanh tra khẩn trương kết luận", ["Cơ quan thanh tra"]),
        ("các đơn vị quản lý bến bãi tập trung rà soát", ["các đơn vị quản lý bến bãi"]),
        ("Các đơn vị xây dựng kế hoạch, khẩn trương triển khai", ["Các đơn vị"]),
        ("Các đơn vị thực hiện nghiêm việc trực", ["Các đơn vị"]),
        ("Cục Hạ tầng xây dựng tham mưu", ["Cục Hạ tầng xây dựng"]),
        ("Cơ quan Ủy ban Kiểm tra Huyện ủy rà soát", ["Cơ quan Ủy ban Kiểm tra Huyện ủy"]),
        ("UBND xã, các đơn vị được giao làm Chủ đầu tư dự án, Bên mời thầu rà soát",
         ["UBND xã", "các đơn vị được giao làm Chủ đầu tư dự án, Bên mời thầu"]),
        ("Công an phường, xã, thị trấn tuần tra", ["Công an phường, xã, thị trấn"]),
        ("Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ chủ trì",
         ["Bộ trưởng", "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ"]),
        ("Người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp công lập; Chủ tịch UBND xã rà soát",
         ["Người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp công lập", "Chủ tịch UBND xã"]),
        ("Đồng chí Giám đốc Sở Y tế, Phó Giám đốc Sở Y tế rà soát",
         ["Đồng chí Giám đốc Sở Y tế", "Phó Giám đốc Sở Y tế"]),
        ("Đồng chí Bí thư Đảng ủy, Chủ tịch HĐND xã rà soát", ["Đồng chí Bí thư Đảng ủy, Chủ tịch HĐND xã"]),
        ("Các Sở Xây dựng nêu trên chủ động rà soát", ["Các Sở Xây dựng nêu trên"]),
        ("các sở, ban, ngành Thành phố và đơn vị có liên quan rà soát",
         ["các sở, ban, ngành Thành phố", "đơn vị có liên quan"]),
        ("UBND phường, xã, đặc khu xây dựng dự toán", ["UBND phường, xã, đặc khu"]),
        ("Các tỉnh ủy, thành ủy phối hợp với Bộ Y tế", ["Các tỉnh ủy, thành ủy"]),
        ("Cơ quan Lao động - Thương binh và Xã hội ở địa phương thống kê",
         ["Cơ quan Lao động - Thương binh và Xã hội ở địa phương"]),
        ("Hiệu trưởng các trường học; Trưởng Trạm Y tế; Trưởng các thôn căn cứ",
         ["Hiệu trưởng các trường học", "Trưởng Trạm Y tế", "Trưởng các thôn"]),
        ("Viettel, EVN và các thôn bảo đảm", ["Viettel", "EVN", "các thôn"]),
        ("Các chi, đảng bộ cơ sở tổ chức sinh hoạt", ["Các chi, đảng bộ cơ sở"]),
        ("các cơ quan thông tin đại chúng tăng thời lượng", ["các cơ quan thông tin đại chúng"]),
        ("tỉnh Hà Trung cần rà soát", ["tỉnh Hà Trung"]),
        ("Phong Kinh te, cac phong ban lien quan ra soat", ["Phong Kinh te", "cac phong ban lien quan"]),
    ],
)  # fmt: skip
def test_a_subject_is_read_as_a_clerk_would_list_it(sentence: str, units: list[str]) -> None:
    assert named(sentence) == units


NAMES = [
    "Phòng Kinh tế, Hạ tầng và Đô thị", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Trung tâm Văn hóa, Thông tin và Thể thao",
    "Viện Quy hoạch xây dựng", "Ngân hàng Chính sách xã hội", "Đội Quản lý trật tự đô thị", "Nhà thầu thi công",
    "Hội đồng bồi thường, hỗ trợ và tái định cư", "Ban Chỉ đạo Trung ương về phòng, chống lãng phí", "Sư đoàn 324",
    "Sở, ban, ngành cấp tỉnh", "Cấp ủy, tổ chức đảng các cấp", "Phó Chủ tịch UBND xã phụ trách kinh tế",
    "Các bệnh viện công lập và ngoài công lập", "Các tổ chức chính trị - xã hội", "Công chức Văn hóa - Xã hội",
    "Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam", "Các cơ quan thông tấn, báo chí", "Thuế cơ sở 3",
    "UBND các tỉnh ven biển từ Quảng Ninh đến Cà Mau", "Chủ cơ sở sản xuất", "Hộ gia đình", "Trưởng thôn",
]  # fmt: skip
PREDICATES = [
    "chủ trì, phối hợp với Sở X rà soát", "tham mưu UBND tỉnh ban hành kế hoạch", "căn cứ nhiệm vụ được giao triển khai",
    "trên cơ sở kết quả kiểm tra, báo cáo", "có trách nhiệm báo cáo", "phải hoàn thành", "thường xuyên kiểm tra đê",
    "tổ chức thực hiện nghiêm", "xây dựng kế hoạch chi tiết", "kiểm tra việc chấp hành", "lập danh sách", "sớm hoàn thành",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_same_name_ends_before_every_predicate(name: str) -> None:
    for predicate in PREDICATES:
        text = f"{name} {predicate}."
        found = actors_at(passage_of(text, 0, len(text)), 0)
        assert found is not None
        passage = passage_of(text, 0, len(text))
        assert text[: passage.words[found.end - 1].end] == name, predicate


@pytest.mark.parametrize(
    "sentence",
    ["Tổ chức hội nghị tổng kết", "Thanh tra, kiểm tra việc chấp hành", "Lãnh đạo, chỉ đạo các cấp", "Ban hành kế hoạch",
     "Phòng, chống thiên tai", "Báo cáo kết quả", "Trường hợp cần thiết", "Hội nghị đánh giá"],
)  # fmt: skip
def test_a_verb_that_looks_like_a_unit_is_none(sentence: str) -> None:
    assert named(sentence) is None


def test_in_a_labelled_line_no_verb_ends_a_name() -> None:
    value = "Đồng chí Phó chủ tịch, phụ trách lĩnh vực Giám sát và Phản biện xã hội"
    assert named(value, closed=True) == [value]
    assert named("Sở A; Sở B, các sở, ngành liên quan.", closed=True) == ["Sở A", "Sở B", "các sở, ngành liên quan"]
