"""What bodies are about: nouns of every field of administration, which stand in names and begin no predicate."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Nouns by which a name goes on, in small letters too: "Vụ Tổ chức cán bộ", "các hợp tác xã dịch vụ nông nghiệp".
TERMS = phrases("""
chương trình | chương trình, dự án | quy trình | lộ trình | mặt bằng | quỹ đất | xã hội | lao động xã hội
chính trị - xã hội | đầu tư nước ngoài | cứu hộ | cứu nạn | cứu nạn, cứu hộ | tìm kiếm cứu nạn | cho thuê lại lao động
tổ chức cán bộ | tổ chức hành chính | khám, chữa bệnh | khám bệnh, chữa bệnh | khám chữa bệnh | hội thi | hội diễn
xúc tiến đầu tư | xúc tiến thương mại | xúc tiến du lịch | kiểm định xây dựng | quy hoạch xây dựng | hạ tầng xây dựng
tư vấn xây dựng | kinh tế xây dựng | quản lý xây dựng | thiết kế xây dựng | chất lượng xây dựng
an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | tội phạm về ma túy | tội phạm sử dụng công nghệ cao
dịch | ở người | trên người | trên đàn vật nuôi | mua bán người | bạo lực gia đình | tác hại của thuốc lá
hệ thống thông tin | hệ thống điện | lưới điện | truyền tải điện | thị trường điện | sông | suối | kênh | nông nghiệp
nông thôn | nông dân | thủy lợi | thủy sản | thủy văn | thủy điện | thủy nông | khí tượng | lâm nghiệp | khuyến nông
khuyến ngư | khuyến công | khuyến học | kiểm ngư | ngư nghiệp | diêm nghiệp | thú y | thực vật | đê điều
phòng chống lụt bão | công nghiệp | tiểu thủ công nghiệp | công nghệ | công nghệ cao | khoa học | khoa học công nghệ
khoa học xã hội | khoa học lao động | thương mại | thương mại điện tử | xuất nhập khẩu | xuất khẩu | nhập khẩu
thị trường | thị trường trong nước | công thương | năng lượng | điện lực | điện tử | viễn thông | bưu chính
bưu chính viễn thông | tần số vô tuyến điện | hạ tầng số | hạ tầng | hạ tầng kỹ thuật | kỹ thuật | kinh tế
kinh tế hợp tác | kinh tế tập thể | kinh tế ngành | tài chính | kế toán | tài chính kế toán | ngân sách | kho quỹ
giá | công sản | tài sản công | thuế | hải quan | kho bạc | chứng khoán | bảo hiểm | tín dụng | tín dụng nhân dân
tiền tệ | ngân hàng | quỹ | kế hoạch tổng hợp | tổng hợp | hành chính | hành chính tổng hợp | hành chính quản trị
quản trị | quản trị công | văn thư | lưu trữ | cán bộ | công chức | viên chức | công vụ | thủ tục hành chính
nội chính | pháp chế | pháp luật | tư pháp | hộ tịch | quốc tịch | bổ trợ tư pháp | công chứng | luật sư | tố tụng
hình sự | dân sự | thanh niên | phụ nữ | trẻ em | người cao tuổi | người khuyết tật | người có công | liệt sĩ
gia đình | dân số | việc làm | lao động | tiền lương | an toàn lao động | an toàn | an toàn giao thông
an toàn thực phẩm | an toàn vệ sinh thực phẩm | vệ sinh thực phẩm | thực phẩm | dược | dược phẩm | y tế
y tế dự phòng | y học | y học cổ truyền | bệnh tật | dịch bệnh | dịch tễ | huyết học | truyền máu | lâm sàng
cận lâm sàng | nhiễm khuẩn | điều dưỡng | dinh dưỡng | chẩn đoán hình ảnh | xét nghiệm | hồi sức | hồi sức cấp cứu
hồi sức tích cực | chống độc | gây mê hồi sức | phục hồi chức năng | khám bệnh | khám bệnh theo yêu cầu | vật tư
thiết bị | thiết bị y tế | vật tư y tế | trang thiết bị | vật tư - thiết bị y tế | giáo dục | giáo dục trung học
giáo dục tiểu học | giáo dục mầm non | giáo dục phổ thông | giáo dục đại học | giáo dục nghề nghiệp | trung học
mầm non, phổ thông | mầm non | phổ thông | đại học, cao đẳng | nghề | dạy nghề | nghề nghiệp | nhà trường | sinh viên
học sinh | nghiệp vụ | chuyên môn | chuyên môn nghiệp vụ | chuyên ngành | liên ngành | liên huyện | liên xã
liên tỉnh | đa khoa | chuyên khoa | văn hóa | văn học | nghệ thuật | văn học nghệ thuật | di sản | di sản văn hóa
di tích | danh thắng | danh lam thắng cảnh | lễ hội | du lịch | thể thao | thể dục thể thao | điện ảnh | mỹ thuật
bản quyền | bản quyền tác giả | thư viện | gia đình và trẻ em | lữ hành | lưu trú | truyền hình | báo chí | xuất bản
thông tin điện tử | trang thông tin điện tử | thông tin cơ sở | thông tin đối ngoại | đối ngoại | tôn giáo
tín ngưỡng | dân tộc | dân tộc thiểu số | dân vận | tuyên giáo | chính trị | chính trị, tư tưởng
chính trị, xã hội | chính sách | chiến lược | chính sách, chiến lược | chính sách xã hội | an sinh
an sinh xã hội | môi trường | tài nguyên | tài nguyên nước | khoáng sản | đất đai | biển đảo | biển và hải đảo
hải đảo | biến đổi khí hậu | khí hậu
đa dạng sinh học | đo đạc bản đồ | bản đồ | viễn thám | địa chính | địa chất | đô thị | nhà ở | bất động sản
kiến trúc | vật liệu xây dựng | trật tự | trật tự xây dựng | trật tự đô thị | an ninh | an ninh trật tự
an ninh, trật tự | an ninh mạng | an ninh kinh tế | chính trị nội bộ | xuất nhập cảnh | xuất cảnh, nhập cảnh | ma túy
tội phạm | cơ động | môi trường đô thị | đường bộ | đường sắt | đường thủy | đường thủy nội địa | hàng hải
hàng không | đường cao tốc | giao thông | vận tải | hành khách | vận tải hành khách | hành khách công cộng | cầu đường
bến xe | bến cảng | cảng biển | cảng cá | cảng | cảng hàng không | sân bay | đăng kiểm | công trình
công trình giao thông | công trình công cộng | công trình thủy lợi | công ích | công cộng | cấp nước
cấp nước sinh hoạt | thoát nước | cấp thoát nước | nước sạch | nước sinh hoạt | chiếu sáng | cây xanh | chất thải
rác thải | xăng dầu | khí đốt | gas | lương thực | vật tư nông nghiệp | phân bón | thuốc bảo vệ thực vật | thuốc thú y
thuốc | thuốc lá | thuốc tân dược | chăn nuôi | trồng trọt | gia súc | gia cầm | giống | giống cây trồng | cây trồng
vật nuôi | con giống | rừng | rừng phòng hộ | rừng đặc dụng | rừng phòng hộ, đặc dụng | rừng sản xuất | kiểm lâm
vườn quốc gia | chợ | chợ đầu mối | siêu thị | nghĩa trang | nghĩa trang liệt sĩ | nhà ở xã hội | công viên | hồ chứa
hồ chứa nước | hồ chứa thủy điện | đập | khu công nghiệp | các khu công nghiệp | khu kinh tế | cụm công nghiệp
khu chế xuất | khu công nghệ cao | khu dân cư | khu du lịch | khu vực | tuyến biển | tuyến tỉnh | tuyến huyện
tuyến xã | tuyến trung ương | tuyến đầu | khu vực biên giới | biên giới | vùng biên | vùng cao | vùng sâu | vùng xa
vùng sâu, vùng xa | vùng trũng | vùng thấp trũng | vùng lũ | vùng ngập lụt | vùng ngập | vùng thiên tai
vùng ảnh hưởng | vùng hạ du | vùng dự án | vùng dân tộc thiểu số | hạ du | đầu nguồn | ven sông | ven biển | ven đê
ven suối | miền núi | miền biển | bãi ngang | trọng điểm | trung tâm | ngoại thành | nội thành | vệ tinh | đặc thù
đặc biệt khó khăn | khó khăn | vũ trang | lực lượng vũ trang | quân sự | quân y | quốc phòng | hậu cần
kỹ thuật quân sự | tự vệ | dân quân tự vệ | cảnh sát | xung kích | chuyên trách | bán chuyên trách
không chuyên trách | hoạt động không chuyên trách | kiêm nhiệm | tình nguyện | thường trú | tạm trú | cư trú
chức năng | nòng cốt | chủ lực | chủ chốt | chủ quản | đầu mối | đầu ngành | nghiệp đoàn | công đoàn | tôn giáo cơ sở
cộng đồng | cộng đồng dân cư | dân cư | cơ sở | thôn bản | trường học | chính quyền | quản lý nhà nước
chính quyền địa phương | nhà nước | tư nhân | nước ngoài | trong nước | ngoài nước | vốn đầu tư nước ngoài
nhỏ và vừa | vừa và nhỏ | siêu nhỏ | khởi nghiệp | khởi nghiệp sáng tạo | đổi mới sáng tạo | sở hữu trí tuệ
tiêu chuẩn | đo lường | chất lượng | tiêu chuẩn đo lường chất lượng | nông lâm sản
chất lượng nông lâm sản và thủy sản | năng lượng tái tạo | hóa chất | vật liệu nổ | thống kê | thông tin tín dụng
dữ liệu | cơ sở dữ liệu | cơ yếu | mật mã | dự án đầu tư | dự án | các dự án | dự toán | cấp cơ bản | cấp chuyên sâu
cấp ban đầu | cấp chuyên sâu, cấp cơ bản | cấp ban đầu, cấp cơ bản | bán lẻ | phân phối | ăn uống | dịch vụ
dịch vụ lưu trú | dịch vụ ăn uống | dịch vụ nông nghiệp | dịch vụ vận tải | dịch vụ bưu chính | dịch vụ viễn thông
dịch vụ chi trả | dịch vụ công cộng | dịch vụ trò chơi điện tử | trò chơi điện tử | dịch vụ công ích | karaoke
giết mổ | giết mổ gia súc | tàu cá | tàu thuyền | phương tiện vận tải | phương tiện thủy | nhà trọ | phòng trọ
hàng hóa | vàng | ngoại tệ | quảng cáo | làng nghề | nội bộ | kết quả | công dân | danh dự | nghĩa vụ quân sự
đăng ký đất đai | chương trình mục tiêu quốc gia | các chương trình mục tiêu quốc gia | thuê lại lao động
mầm non ngoài công lập | tư thục | dân lập | bán trú | nội trú | dân tộc nội trú | dân tộc bán trú | chuyên biệt
quốc tế | trọng tài | hòa giải cơ sở | đặc khu | phố cổ | đề án | thiên tai | không quân | hải quân | biên phòng
tham mưu, giúp việc | tiết kiệm và vay vốn | kinh tế tư nhân | đất | nước | trang trại | nông trường | lâm trường
giao thông công cộng | nhân sự | giảm nghèo | tham nhũng | lãng phí | tiêu cực | tham nhũng, lãng phí, tiêu cực
phụ huynh | cha mẹ học sinh | bản | thôn, bản | vắc xin | vắc-xin | động vật | bệnh phổi | tâm thần | tâm thần kinh
công binh | pháo binh | xe tăng | đặc công | thông tin liên lạc | công chứng viên | hưu trí | quân đội | bộ môn | tôm
cá | lợn | bò | trâu | gà | vịt | nông sản | lúa | cao su | cà phê | chè | mía | hồ tiêu | sầu riêng
bảo tồn thiên nhiên | khu bảo tồn thiên nhiên | khu bảo tồn | tổng điều tra | tổng điều tra kinh tế
tổng điều tra dân số | người nghèo | người tàn tật | trẻ mồ côi | phụ sản | nội tiết | mắt | da liễu | ung bướu
ung thư | tim mạch | lao | phổi | phong | răng hàm mặt | tai mũi họng | lão khoa | nhi | sản nhi | nhi khoa
ngoại khoa | nội khoa | truyền nhiễm | bệnh nhiệt đới | kinh tế số | xã hội số | phản ứng nhanh | cấp nước sạch
nước cứng | liên hợp | liên doanh | cổ phần | trách nhiệm hữu hạn | tnhh | mtv | cơ khí | dệt may | da giày | gỗ
thép | xi măng | đá | cát | sỏi | trang thiết bị y tế | quản trị mạng | hội viên | cựu chiến binh
ô tô | xe máy | xe ô tô | xe cơ giới | dược học | khoa học tự nhiên | khoa học cơ bản
ngoại ngữ | tin học | ngoại ngữ, tin học
ngoại ngữ - tin học | ngoại ngữ và tin học | kỹ năng sống | ký túc xá | chung cư | nhà chung cư | tòa nhà | bến phà
giết mổ tập trung | giết mổ nhỏ lẻ | giết mổ tập trung, nhỏ lẻ | giết mổ động vật | khối cơ quan | không dây
đăng ký kinh doanh | dân phòng
nội tổng hợp | ngoại tổng hợp | tết trung thu | trung thu | tết nguyên đán
đầm phá | cửa sông | cù lao | bãi bồi | lòng hồ | vùng đầm phá | cửa biển | đảo | xã đảo | bãi đỗ xe | phố đi bộ
công trình xây dựng | chất lượng công trình xây dựng | cựu thanh niên xung phong | thanh niên xung phong
nạn nhân chất độc da cam | công nợ | văn xã | khoa giáo - văn xã
""")


@cache
def term_table() -> PhraseTable:
    """Nouns by which a name goes on."""
    return PhraseTable(TERMS)
