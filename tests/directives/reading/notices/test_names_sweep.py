"""Names of every kind before predicates of every kind: where each name ends, alone, in a list and behind its partners."""

import pytest

from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.passage import passage_of
from directives.reading.notices.sentences.coordination import coordinating
from directives.reading.notices.words import phrases

NAMES = phrases("""
Cục Quản lý khám, chữa bệnh | Cục Phát thanh, truyền hình và thông tin điện tử
Cục Kinh tế hợp tác và Phát triển nông thôn | Cục Người có công | Cục Cứu hộ - Cứu nạn | Cục Biến đổi khí hậu
Vụ Khoa học, Công nghệ và Môi trường | Viện Quy hoạch đô thị và nông thôn quốc gia | Phòng Tài chính kế toán
Phòng Kế hoạch tổng hợp | Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | Khoa Dược - VTYT
Khoa Nhi | Các khoa lâm sàng | Vườn quốc gia Bạch Mã | Thôn Thanh Tiến | Tiểu khu trưởng | Sư đoàn 968
Tòa án nhân dân khu vực 3 | Thuế cơ sở 5 | Trung tâm Cấp cứu 115 | Các tổ chức chính trị, xã hội
Các tổ chức cung cấp dịch vụ chi trả | Các bệnh viện cấp chuyên sâu, cấp cơ bản
Các đoàn kiểm tra, giám sát của tỉnh | Các cơ sở khám bệnh, chữa bệnh | Các doanh nghiệp nhỏ và vừa
Sở, ban ngành liên quan | Các doanh nghiệp kinh doanh xăng dầu | Các cơ sở đào tạo trực thuộc Bộ
Đơn vị vận hành hồ chứa | Các cơ quan tiến hành tố tụng | Ngân hàng Chính sách xã hội chi nhánh tỉnh
Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn huyện | Phòng khám Đa khoa khu vực Phiêng Khoài
UBND các xã vùng trũng | Hội đồng quản lý Quỹ Bảo trì đường bộ | Bộ Tài chính | Bộ Lao động - Thương binh và Xã hội
Cục Hải quan | Cục Trồng trọt và Bảo vệ thực vật | Cục Hàng không Việt Nam | Cục Di sản văn hóa
Cục Quản lý và Phát triển thị trường trong nước | Cục Thi hành án dân sự tỉnh | Vụ Hợp tác quốc tế
Viện Khoa học Lao động và Xã hội | Văn phòng Bộ | Ngân hàng Nhà nước chi nhánh Khu vực 10
Kiểm toán nhà nước khu vực III | Thuế tỉnh | Sở Y tế | Sở Văn hóa và Thể thao | Sở Dân tộc và Tôn giáo
Phó Giám đốc Sở Y tế | Chi cục Kiểm lâm | Chi cục An toàn vệ sinh thực phẩm | Chi cục Tiêu chuẩn Đo lường Chất lượng
Trung tâm Khuyến nông | Trung tâm Y tế huyện | Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
Trung tâm Bảo trợ xã hội | Trung tâm Đăng kiểm | Đài Phát thanh và Truyền hình tỉnh | Thông tấn xã Việt Nam
Cổng Thông tin điện tử tỉnh | UBND huyện | UBND phường Mỹ Hà | UBND các xã ven biển | HĐND tỉnh
Văn phòng Đoàn ĐBQH và HĐND tỉnh | Phòng Kinh tế và Hạ tầng | Phòng Tài chính - Kế hoạch huyện
Phòng Giáo dục và Đào tạo | Phòng Quản lý đô thị | Phòng Điều dưỡng | Phòng Công nghệ thông tin | Khoa Khám bệnh
Khoa Chẩn đoán hình ảnh | Bệnh viện Đa khoa tỉnh | Các bệnh viện tuyến tỉnh | Trạm Y tế xã | Trạm Khuyến nông
Ban Quản lý Vườn quốc gia Cát Tiên | Ban Quản lý dự án đầu tư xây dựng các công trình giao thông
Ban Quản lý Khu công nghệ cao | Ban Quản lý Di tích và Danh thắng | Ban Chỉ đạo chuyển đổi số tỉnh
Ban Chỉ đạo các chương trình mục tiêu quốc gia | Ban Chỉ huy Quân sự các xã, phường
Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam | Vùng Cảnh sát biển 2 | Công an các đơn vị, địa phương
Đội Cảnh sát giao thông số 3 | Đội Thuế liên xã | Các lực lượng vũ trang đóng quân trên địa bàn | Tổ giúp việc
Tổ tiết kiệm và vay vốn | Tổ Toán - Tin | Hội đồng phối hợp phổ biến, giáo dục pháp luật
Quỹ Phòng, chống thiên tai tỉnh | Đảng ủy xã | Đảng ủy Chính phủ | Thường trực Đảng ủy
Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban Xây dựng Đảng Đảng ủy xã | Văn phòng Tỉnh ủy
Các chi bộ, đảng bộ trực thuộc | Đồng chí Trần Thị Bình - Phó Chủ tịch UBND xã | Mặt trận Tổ quốc Việt Nam các cấp
Ban Thường trực Ủy ban MTTQ Việt Nam xã | Ban Thanh tra nhân dân | Các tổ chức thành viên của Mặt trận
Hội Liên hiệp Phụ nữ xã | Hội Chữ thập đỏ tỉnh | Hội Nhà báo Việt Nam | Tỉnh đoàn | Công đoàn các Khu công nghiệp
Phòng Thương mại và Công nghiệp Việt Nam | Viện kiểm sát nhân dân các cấp | Trường THPT Cầu Kè
Hiệu trưởng các trường THCS | Các trường đại học, cao đẳng | Các cơ sở giáo dục nghề nghiệp
Ban Giám hiệu nhà trường | Tập đoàn Điện lực Việt Nam | Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam
Công ty TNHH MTV Môi trường đô thị | Bưu điện tỉnh | Các hợp tác xã nông nghiệp
Các doanh nghiệp kinh doanh vận tải hành khách | Các tổ chức hành nghề công chứng | Các quỹ tín dụng nhân dân
Các cơ sở kinh doanh thuốc bảo vệ thực vật | Các cơ sở nuôi trồng thủy sản | Các chủ đầu tư
Các chủ hồ chứa thủy điện | Các nhà máy thủy điện | Đơn vị tư vấn giám sát | Các Sở, ban, ngành | Các Bộ, ngành
Bộ, ngành chủ quản | Các cơ quan, đơn vị có liên quan | Các cơ quan thông tin đại chúng | Các cơ quan nhà nước
Cơ quan có thẩm quyền | Các đơn vị trực thuộc | Các đơn vị thuộc Bộ | Các đơn vị khai thác bến cảng
Các đơn vị nghệ thuật | Các ban của HĐND | Các xã, phường | Các phường trung tâm | Các Trưởng thôn
Nhân dân trong xã | Lãnh đạo UBND xã | Các đồng chí Ủy viên Ban Chấp hành | Đoàn kiểm tra
Công chức Tư pháp - Hộ tịch | Cán bộ thú y | Kế toán ngân sách | Văn phòng Đăng ký đất đai
Cảng vụ Đường thủy nội địa | Tổng cục Chính trị Quân đội nhân dân Việt Nam | Thống đốc Ngân hàng Nhà nước Việt Nam
Ủy ban Thường vụ Quốc hội | Bảo tàng tỉnh | Ban Tiếp công dân | Ban Tổ chức Hội thi | Ban Nhân dân các thôn
Tiểu ban An ninh, trật tự
Cục Phòng vệ thương mại | Cục Hộ tịch, quốc tịch, chứng thực | Cục Dự trữ Nhà nước khu vực Đông Bắc
Vụ Kinh tế tổng hợp | Vụ Sức khỏe Bà mẹ - Trẻ em | Viện Kiểm nghiệm an toàn vệ sinh thực phẩm quốc gia
Tổng công ty Bảo đảm an toàn hàng hải miền Bắc | Ngân hàng TMCP Công Thương Việt Nam chi nhánh Quảng Bình
Bệnh viện Đa khoa khu vực Hồng Ngự | Bệnh viện Lao và Bệnh phổi | Trường Đại học Nha Trang
Trường THPT chuyên Lê Quý Đôn | Sở VHTTDL | Phó Giám đốc Sở Công Thương Lê Văn Bình
Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh | Trưởng phòng Kinh tế | Chánh Văn phòng HĐND và UBND huyện
Hạt Kiểm lâm liên huyện Tân Sơn - Yên Hà | Trạm Kiểm dịch động vật | Trạm Cấp nước sạch | Trạm Quản lý đường bộ số 4
Trung tâm Quan trắc và Kỹ thuật môi trường | Trung tâm Ứng dụng tiến bộ khoa học và công nghệ | Ban Quản lý Cảng cá
Ban Quản lý Khu bảo tồn thiên nhiên Pù Lươn | Ban Chỉ đạo Tổng điều tra kinh tế | Ban Chỉ đạo xóa nhà tạm, nhà dột nát
Hội đồng nghĩa vụ quân sự xã | Hội đồng thi tuyển công chức | Tổ công tác Đề án 06 | Tổ tuyên truyền | Tổ bầu cử số 5
Tổ phản ứng nhanh | Đội Cảnh sát trật tự | Đội sản xuất số 3 | Đồn Biên phòng cửa khẩu quốc tế Na Mèo | Hải đội 2
Lữ đoàn Công binh 229 | Binh đoàn 15 | Trại tạm giam | Cơ quan Cảnh sát điều tra Công an tỉnh
Các văn phòng công chứng | Ban Kinh tế - Ngân sách | Cấp ủy các cấp | Hội Bảo trợ Người tàn tật và Trẻ mồ côi
Câu lạc bộ Hưu trí | Nghiệp đoàn Nghề cá | Công ty Cổ phần Cấp thoát nước | Nhà máy nước Cầu Bạch | Viettel
Thuế cơ sở 3 tỉnh Lào Cai | Bảo hiểm xã hội khu vực XIV | Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ | Phòng Kinh tế
Phòng Quản lý chất lượng | Khoa Hồi sức tích cực - Chống độc | Các khoa, phòng trong bệnh viện
Các phòng, ban, đơn vị thuộc huyện | Các ban Đảng | Trưởng các xóm | Khu phố 3 | Tổ dân phố số 5 | Các hộ chăn nuôi
Các cơ sở lưu trú | Các đơn vị sự nghiệp công lập | Các doanh nghiệp viễn thông | Công chức Văn phòng - Thống kê
Giáo viên bộ môn | Tổng phụ trách Đội | Lãnh đạo các phòng | Các Cục, Vụ thuộc Bộ | Các đơn vị thuộc Sở
Các tỉnh Tây Nguyên | Các địa phương ven sông | UBND các xã, phường, đặc khu | UBND thị xã Hoàng Mai
Thanh tra Chính phủ | Tòa án nhân dân tối cao | Văn phòng Trung ương Đảng | Bộ Tư lệnh Thủ đô | Lực lượng quân đội
Ban Quản lý dự án 85 | Cảng vụ Hàng hải Hải Phòng | Chủ tàu cá | UBND TP. Đà Nẵng | NHNN chi nhánh tỉnh, thành phố
""")
PREDICATES = phrases("""
khẩn trương rà soát số liệu | tham mưu UBND tỉnh ban hành kế hoạch | cần quan tâm nội dung này
tổ chức thực hiện kế hoạch | chỉ đạo các đơn vị trực thuộc | căn cứ nhiệm vụ được giao thực hiện
lập danh sách các hộ | bố trí kinh phí | niêm yết công khai | phun hóa chất khử khuẩn | rà phá bom mìn
trực 24/24 giờ | gửi hồ sơ về Phòng Nội vụ | phát sóng bản tin | chuẩn bị hội trường | đón tiếp đại biểu
thẩm định dự toán | giải ngân hết vốn | thu quỹ theo quy định | dọn vệ sinh | khơi thông cống rãnh
chằng chống nhà cửa | sơ tán dân | chốt chặn các ngầm tràn | tuần tra, canh gác | rắc vôi bột | cấp cứu nạn nhân
cử người tham gia | xếp lịch trực | dự trữ lương thực | sắm áo phao | đóng điện | truyền tin | chụp ảnh hiện trường
số hóa hồ sơ | khảo sát hiện trường | giải phóng mặt bằng | ký cam kết | hoàn thiện hồ sơ | tổng hợp, báo cáo
tăng cường kiểm tra | không để xảy ra sai phạm | rút kinh nghiệm | vận động nhân dân | quán triệt nội dung
làm việc với nhà đầu tư | đình chỉ hoạt động | đảm bảo tiến độ | chấm điểm thi đua | thả cá giống
viếng nghĩa trang | xuất kho vật tư | trưng dụng phương tiện | phân bổ dự toán | thành lập tổ công tác
tổ chức lễ ra quân | đấu thầu
phối hợp rà soát hồ sơ | giúp đỡ các hộ nghèo | gửi danh sách về Sở Nội vụ | trình UBND tỉnh phê duyệt
báo cáo UBND tỉnh trước ngày 15/5 | lập tờ trình | xây dựng phương án | xây dựng nhà văn hóa
thông tin kịp thời đến người dân | cảnh báo sớm | cung cấp thông tin cho báo chí | bảo vệ rừng | xúc tiến thương mại
cấp nước sinh hoạt | quan trắc chất lượng nước | cung ứng vật liệu | có ý kiến về đề xuất của tỉnh | có báo cáo cụ thể
cấp phát thuốc | thu hồi giấy phép | chi trả chế độ | vận hành trạm bơm | lấy nước chống hạn | cứu hộ người bị nạn
di dời dân | khám sức khỏe | dạy bù | cử cán bộ tham gia | phân công cán bộ theo dõi
giao nhiệm vụ cho từng thành viên | mời đại biểu | in tài liệu | viết bài | ra quân làm vệ sinh | số hóa tài liệu
dự báo chính xác | sản xuất giống | quy hoạch lại khu dân cư | thành lập tổ công tác | ban hành văn bản
""")


def names_in(sentence: str, *, listed: bool = False) -> tuple[str, ...]:
    found = actors_at(passage_of(sentence, 0, len(sentence)), 0, over_semicolons=True, listed=listed)
    return found.names if found else ()


def partners_in(sentence: str) -> tuple[str, ...]:
    return coordinating(passage_of(sentence, 0, len(sentence)))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_ends_where_its_predicate_begins(name: str) -> None:
    cut = {predicate: names_in(f"{name} {predicate}.") for predicate in PREDICATES}
    assert cut == dict.fromkeys(PREDICATES, (name,))


@pytest.mark.parametrize("name", NAMES)
def test_a_partner_ends_where_the_aim_or_the_next_duty_begins(name: str) -> None:
    for tail in (
        " để rà soát số liệu",
        " trong việc rà soát số liệu",
        ", hướng dẫn người dân",
        " rà soát; báo cáo",
        ".",
    ):
        assert partners_in(f"Sở Y tế phối hợp với Công an tỉnh và {name}{tail}") == ("Công an tỉnh", name), tail


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("UBND các địa phương có rừng khẩn trương rà soát.", ["UBND các địa phương có rừng"]),
        ("Các hộ nằm trong vùng sạt lở phải di dời.", ["Các hộ nằm trong vùng sạt lở"]),
        ("UBND 05 xã chưa nộp hồ sơ phải nộp trong tuần.", ["UBND 05 xã chưa nộp hồ sơ"]),
        ("Các xã có trách nhiệm báo cáo.", ["Các xã"]),
        ("Các xã trong tháng 9 hoàn thành rà soát.", ["Các xã"]),
        ("Phòng Hành chính + khoa Dược kiểm kê.", ["Phòng Hành chính", "khoa Dược"]),
        ("Hội Nông dân, Hội Cựu chiến binh mỗi đơn vị cử 05 người.", ["Hội Nông dân", "Hội Cựu chiến binh"]),
        ("thôn Đông Hà, Tây Hà: cử người trực.", ["thôn Đông Hà", "thôn Tây Hà"]),
        ("Tiểu khu trưởng, Trưởng bản: thành lập tổ xung kích.", ["Tiểu khu trưởng", "Trưởng bản"]),
        ("Bà Lê Thị Hoa - Công chức Địa chính (phụ trách nông nghiệp) lấy mẫu.",
         ["Bà Lê Thị Hoa - Công chức Địa chính (phụ trách nông nghiệp)"]),
        ("Thầy Lê Văn An (P.HT) soạn kế hoạch.", ["Thầy Lê Văn An (P.HT)"]),
        ("Trường Tiểu học Tân An kết hoa trang trí sân khấu.", ["Trường Tiểu học Tân An"]),
        ("UBND xã giải phóng mặt bằng.", ["UBND xã"]),
        ("UBND tỉnh cấp phát thuốc.", ["UBND tỉnh"]),
    ],
)  # fmt: skip
def test_a_name_is_neither_cut_short_nor_run_on(sentence: str, units: list[str]) -> None:
    assert list(names_in(sentence)) == units


def test_a_bracket_that_was_not_opened_in_a_name_is_no_part_of_it() -> None:
    assert names_in("Chi cục Dân số - Xã hội) triển khai", listed=True) == ("Chi cục Dân số - Xã hội",)


def test_a_group_of_criteria_is_no_partner() -> None:
    assert partners_in("Sở Y tế rà soát thuốc phù hợp với nhóm tiêu chí kỹ thuật.") == ()
