"""How the name of a unit, a post or a person begins, and which small words go on with it."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

ORGANS = phrases("""
bộ | sở | ban | phòng | cục | tổng cục | chi cục | vụ | viện | học viện | trường | trung tâm | trạm
trạm y tế
ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | tt.hđnd | thường trực hđnd | thường trực hội đồng nhân dân
ủy ban mặt trận tổ quốc | ủy ban mttq | ubmttq | ubmttqvn | ub mttq | mttq | mttqvn | mặt trận tổ quốc
mặt trận | ban công tác mặt trận
văn phòng | vp | văn phòng hđnd và ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân
văn phòng đoàn đbqh và hđnd
văn phòng hđnd&ubnd | văn phòng ubnd | vpcp | văn phòng chính phủ | văn phòng quốc hội
công an | bộ chỉ huy | bộ chỉ huy quân sự | ban chỉ huy quân sự | bộ chqs | ban chqs | bch quân sự
bộ đội biên phòng | bộ tư lệnh
đồn biên phòng | quân khu | quân đội | quân chủng | binh chủng | tổng tham mưu | ban chỉ huy
ban chỉ huy phòng thủ dân sự | ban chỉ huy pctt và tkcn | ban chỉ huy phòng, chống thiên tai
thanh tra | kiểm toán | kho bạc | kho bạc nhà nước | kbnn | ngân hàng | bảo hiểm xã hội | bhxh | tòa án
tòa án nhân dân | viện kiểm sát | viện kiểm sát nhân dân | thi hành án dân sự | hải quan | thuế
chi cục thuế
hội | hội đồng | hiệp hội | đoàn | đoàn thanh niên | đoàn tncs | đoàn kiểm tra | đoàn giám sát
đoàn công tác | đoàn liên ngành | liên đoàn | liên đoàn lao động | công đoàn | liên minh
liên minh hợp tác xã | liên hiệp | hội liên hiệp phụ nữ | hội nông dân | hội cựu chiến binh
tập đoàn | tổng công ty | công ty | doanh nghiệp | chủ đầu tư | nhà đầu tư | nhà thầu | đài | báo
cổng thông tin điện tử | cổng | quỹ | hợp tác xã | bệnh viện | thư viện | bảo tàng
ban quản lý | ban quản lý dự án | ban qlda | bql | ban chỉ đạo | bcđ | ban tổ chức | ban giám đốc
ban giám hiệu | ban kiểm tra | ban vận động | ban giám sát đầu tư cộng đồng | ban nhân dân | ban lãnh đạo
ban cán sự đảng
tổ công tác | tổ giúp việc | tổ | tổ chuyên gia | tổ kiểm tra | tổ công nghệ số cộng đồng | tổ liên ngành
tổ tư vấn | tổ thẩm định | tiểu ban | bộ phận | bộ phận một cửa | đội | nhóm | đơn vị tư vấn
đơn vị thi công
đảng ủy | chi bộ | chi ủy | đảng bộ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | cấp ủy
cấp ủy đảng | ban thường vụ | thường vụ | thường trực | ban thường trực | thường trực ban chỉ đạo
cơ quan thường trực | ban tuyên giáo | ban dân vận | ban nội chính | ủy ban kiểm tra
chính phủ | quốc hội | ủy ban | ủy ban dân tộc | đảng đoàn | bưu điện | điện lực | viễn thông
viễn thông việt nam | phân hiệu | đại học | trường đại học | nhà văn hóa
ủy viên | thành viên | thư ký | cảng vụ | khu quản lý | khu công nghiệp | cụm | xí nghiệp | nhà máy
""")

COLLECTIVES = phrases("""
cơ quan | đơn vị | địa phương | ngành | bộ | sở | phòng | ban | ban ngành | sở ngành | bộ ngành | phòng ban
phường | xã | thị trấn | huyện | quận | thị xã | tỉnh | thành phố | thôn | bản | làng | khu phố | tổ dân phố
khóm | ấp | buôn | xóm | khối phố | tổ dân cư | khu dân cư
đoàn thể | tổ chức | tổ chức chính trị | tổ chức chính trị - xã hội | hội đoàn thể | cấp | cấp ủy
cấp ủy đảng | chính quyền | chính quyền địa phương | chính quyền các cấp | lực lượng | lực lượng chức năng
trường | trường học | cơ sở | cơ sở giáo dục | cơ sở y tế | nhà trường | nhà thầu | chủ đầu tư
doanh nghiệp | hợp tác xã | hộ | hộ gia đình | hộ kinh doanh | cá nhân | nhóm | tổ
lãnh đạo | thủ trưởng | cán bộ | công chức | viên chức | cán bộ, công chức | đảng viên | đại biểu | hội viên
đoàn viên | người dân | nhân dân | thành viên | đồng chí | chuyên gia | nhà khoa học | hiệp hội | bên
chi hội | cơ quan báo chí | cơ quan thông tấn | chủ hồ | chủ phương tiện | tập đoàn | tổng công ty
""")

POSTS = phrases("""
thủ tướng | thủ tướng chính phủ | phó thủ tướng | bộ trưởng | thứ trưởng | chủ nhiệm | phó chủ nhiệm
thống đốc | tổng thanh tra | tổng kiểm toán | tổng giám đốc | giám đốc | phó giám đốc | chủ tịch
phó chủ tịch | phó chủ tịch thường trực | các phó chủ tịch | cục trưởng | tổng cục trưởng | chi cục trưởng
vụ trưởng | viện trưởng | hiệu trưởng | phó hiệu trưởng | trưởng phòng | phó trưởng phòng | trưởng ban
phó trưởng ban | trưởng các phòng | trưởng các ban | trưởng công an | chỉ huy trưởng | chính trị viên
chánh văn phòng | phó chánh văn phòng | chánh thanh tra | bí thư | phó bí thư | bí thư chi bộ
bí thư tỉnh ủy | thủ trưởng | người đứng đầu | lãnh đạo | trưởng thôn | trưởng bản | trưởng khu phố
trưởng ấp | trưởng khóm | tổ trưởng | tổ trưởng tổ dân phố | trưởng đoàn | trưởng trạm | trạm trưởng
đội trưởng | trưởng ban công tác mặt trận | tổng tham mưu trưởng | tư lệnh | người phát ngôn | kế toán
công chức | cán bộ | chuyên viên | ủy viên | trưởng các tiểu ban | trưởng tiểu ban
""")

PERSONS = phrases("""
đồng chí | đ/c | đc | ông | bà | các đồng chí | các đ/c | các ông | các bà | ông bà
""")

PLURALS = phrases("""
các | những | toàn thể | tất cả | tất cả các | toàn bộ | mọi | từng | mỗi | một số | các cấp
""")

# What begins like a unit and is none: read before the heads, so that the longer phrase wins.
NOT_HEADS = phrases("""
ban hành | phòng, chống | phòng chống | phòng ngừa | phòng, ngừa | phòng tránh | phòng, tránh | phòng cháy
phòng trừ | bộ máy | bộ tiêu chí | bộ chỉ số | bộ hồ sơ | bộ dữ liệu | bộ thủ tục | trường hợp | hội nghị
hội thảo | hội thi | hội chợ | cục bộ | viện phí | vụ việc | vụ án | vụ đông | vụ mùa | vụ hè | vụ xuân
vụ lúa | tổ chức thực hiện | tổ chức triển khai | đoàn kết | đoàn xe | báo cáo | đội ngũ | trạm bơm | cụm từ
công ty con | hội họp | nhóm nhiệm vụ | nhóm giải pháp | nhóm chỉ tiêu | nhóm vấn đề | nhóm mục tiêu
thuế suất | thuế giá trị | thuế thu nhập | quỹ đất | quỹ thời gian | quỹ nhà | ngành nghề | ngành, nghề
thành phần | bên cạnh | ban đầu | ban đêm | ban ngày | bà con | đài phun | cấp bách | cấp phép | cấp giấy
cấp nước | cấp phát | cấp kinh phí | cấp thiết | cấp bù | cấp đổi | cấp độ | cơ sở dữ liệu | cơ sở hạ tầng
cơ sở vật chất | cơ sở pháp lý | lực lượng lao động | cụm công trình | đội hình | báo chí
cổng dịch vụ công | cơ sở kết quả | bản đồ | bản chất | bản thân | bản sắc | bản vẽ | làng nghề | hộ nghèo
hộ chiếu | hội nhập | hội tụ | xã hội hóa | xã hội | bản tin | nhóm đối tượng
""")

# Small words that go on with a name although some of them look like verbs.
NAME_PHRASES = phrases("""
đầu tư xây dựng | đầu tư công | đầu tư và xây dựng | xây dựng công trình | dự án đầu tư
phòng cháy chữa cháy | phòng cháy, chữa cháy | tìm kiếm cứu nạn | cứu hộ cứu nạn | phòng thủ dân sự
phòng, chống thiên tai | phòng chống thiên tai | phòng, chống tham nhũng | cải cách hành chính
chuyển đổi số | giải phóng mặt bằng | chính trị - xã hội | chính trị xã hội | quản lý nhà nước
quản lý dự án | quản lý khu | xây dựng nông thôn mới | xây dựng đảng | phát triển quỹ đất
phát triển nông thôn | thanh niên | bảo hiểm xã hội | bảo vệ rừng | kiểm soát bệnh tật | kiểm soát thủ tục
phục vụ hành chính công | có liên quan | liên quan | trực thuộc | sự nghiệp | thi hành án
bảo vệ an ninh trật tự | bảo vệ thực vật | chăm sóc sức khỏe | khuyến nông | tổ chức chính trị | được giao
được phân công | làm nhiệm vụ | đứng đầu | tham mưu giúp việc | thông tin và truyền thông
thông tin, truyền thông | bảo trợ xã hội | điều hành | tiếp công dân | chăn nuôi và thú y
công tác mặt trận | giảm nghèo bền vững | đăng ký đất đai | dịch vụ công | dịch vụ việc làm
cung cấp dịch vụ | cung cấp nước | quản lý thị trường | thi đua - khen thưởng | thi đua khen thưởng
""")


@cache
def organ_table() -> PhraseTable:
    """Names of organs, capital letter or not."""
    return PhraseTable(ORGANS)


@cache
def collective_table() -> PhraseTable:
    """Common nouns that stand for units when a plural word or a list surrounds them."""
    return PhraseTable(COLLECTIVES)


@cache
def post_table() -> PhraseTable:
    """Posts that stand for the unit they head."""
    return PhraseTable(POSTS)


@cache
def person_table() -> PhraseTable:
    """How a person is introduced."""
    return PhraseTable(PERSONS)


@cache
def plural_table() -> PhraseTable:
    """Plural words before a collective."""
    return PhraseTable(PLURALS)


@cache
def not_head_table() -> PhraseTable:
    """Phrases that only begin like a unit."""
    return PhraseTable(NOT_HEADS)


@cache
def name_phrase_table() -> PhraseTable:
    """Phrases that go on with a name."""
    return PhraseTable(NAME_PHRASES)
