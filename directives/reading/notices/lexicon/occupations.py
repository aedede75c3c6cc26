"""What bodies are for, said with verbs, and the words by which one sees that the predicate only begins behind them."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# "cơ quan thanh tra", "đơn vị thi công", "lực lượng kiểm tra": a body by its occupation.
OCCUPATIONS = phrases("""
chi trả | thu hộ | vận tải | bảo hiểm | đầu mối xuất nhập khẩu | đầu mối kinh doanh | đầu mối xuất khẩu
đầu mối nhập khẩu | kinh doanh, xuất khẩu | xuất nhập khẩu | trồng | nuôi | thanh tra | kiểm tra | kiểm toán
truyền thông | thông tin | thi công | thiết kế | giám sát | tư vấn | quản lý | vận hành | khai thác | sản xuất
kinh doanh | cung cấp | cung ứng | phân phối | thẩm định | thẩm tra | soạn thảo | chủ trì | chủ quản | phối hợp
đầu mối | tham mưu | thực hiện | sử dụng | đào tạo | xây dựng | kiểm định | giám định | đăng kiểm | xét nghiệm
bảo trì | bảo dưỡng | thu gom | xử lý | vận chuyển | điều hành | tiếp nhận | giải quyết | đấu giá | đấu thầu
quy hoạch | đo đạc | bảo vệ | phục vụ | tuyên truyền | chứng nhận | chứng thực | công chứng | kiểm soát | quan trắc
dự báo | cảnh báo | cứu hộ | cứu nạn | hỗ trợ | tài trợ | tuyển dụng | tuyển sinh | nghiên cứu | quyết định
phê duyệt | cấp phép | thụ lý | kiểm nghiệm | kiểm dịch | thi hành | tổ chức | lưu trữ | chế biến | cho vay | bảo lãnh
lắp đặt | khảo sát | sửa chữa | thống kê | xuất bản | phát hành | phát thanh | trợ giúp | chăm sóc | nuôi dưỡng
khám chữa bệnh | điều trị | kiểm tra, giám sát | thanh tra, kiểm tra | sản xuất, kinh doanh | sản xuất kinh doanh
sản xuất và kinh doanh | quản lý, vận hành | quản lý vận hành | quản lý, khai thác | quản lý, sử dụng
khai thác, chế biến | nuôi trồng | chăn nuôi | trồng trọt | đánh bắt | khai thác khoáng sản | kinh doanh dịch vụ
hành nghề | tiến hành tố tụng | thu mua | buôn bán | kinh doanh, dịch vụ | sản xuất, chế biến | khám bệnh, chữa bệnh
khám, chữa bệnh | tư vấn thiết kế | tư vấn giám sát | thiết kế, thi công | thi công xây dựng | cung cấp dịch vụ
cung ứng dịch vụ | chủ trì soạn thảo | chủ trì thực hiện | chủ trì thẩm định | phối hợp thực hiện | tổ chức sự kiện
tổ chức thi | vay vốn | thụ hưởng | hưởng lợi | quản lý, bảo trì | nhập khẩu | xuất khẩu | tham gia | tái chế
giám định, định giá | trợ giúp pháp lý | đóng tàu | chế tạo | gia công | kiểm soát giết mổ | bán lẻ | giáo dục | dạy lớp
cho thuê | cho thuê trọ | cho thuê nhà trọ | cho thuê lưu trú | kinh doanh có điều kiện
sản xuất, kinh doanh có điều kiện | kinh doanh có điều kiện về an ninh trật tự
sản xuất, kinh doanh có điều kiện về an ninh trật tự | kinh doanh có điều kiện về an ninh, trật tự
nhận quân | giao quân | giao, nhận quân | giao quân, nhận quân | bơm tưới | bơm nước | dùng nước | tưới tiêu
giảng dạy | ứng phó | tác chiến | trực | đề xuất | lập | phụ trách | điều phối | đầu tư | phát triển
""")

# Of these one does something with a verb behind them: "tổ chức thực hiện", "phối hợp kiểm tra".
LIGHT = phrases("""
tổ chức | tham mưu | thực hiện | chủ trì | phối hợp | hỗ trợ | nghiên cứu | kiểm tra | giám sát | xử lý | quyết định
đề xuất | báo cáo | lập | phục vụ | tuyên truyền | giải quyết | quản lý | thẩm định | phê duyệt | sử dụng | bảo vệ
tiếp nhận | kiểm soát | khảo sát | thống kê | rà soát | ứng phó | trực | điều hành | phát hành | phụ trách
""")

# With these a predicate begins, and nothing in a name: behind a verb they are no complement of it.
OPENERS = phrases("""
sớm | khẩn trương | chủ động | tiếp tục | phải | cần | cần phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ
tập trung | chủ trì | căn cứ | tăng cường | đẩy nhanh | đẩy mạnh | nghiêm túc | theo chức năng | theo nhiệm vụ
tham mưu | không được | chủ trì, phối hợp | nhanh chóng | kịp thời báo cáo | thường xuyên theo dõi | tích cực
quyết liệt | nỗ lực | gấp rút | trên cơ sở | nghiêm cấm | nêu cao | chú trọng | ưu tiên | thường xuyên kiểm tra
thường xuyên rà soát | kịp thời rà soát | kịp thời xử lý | kịp thời phát hiện | kịp thời tham mưu | kịp thời chỉ đạo
kịp thời triển khai | có kế hoạch | có giải pháp | có biện pháp | có ý kiến | cho ý kiến | có báo cáo
có văn bản | có tờ trình | có công văn | có kiến nghị | có phương án | có đề xuất | có thông báo | giao nhiệm vụ
phân công | có mặt | trực tiếp chỉ đạo | trực tiếp kiểm tra | trực tiếp giao ban | trực tiếp phụ trách
trực tiếp thực hiện | trực tiếp làm việc
""")

# Behind a verb these say how, unless another verb follows them.
ADVERBS = phrases("""
sớm | nhanh chóng | tích cực | chủ động | thường xuyên | kịp thời | nghiêm túc | tập trung | miễn phí | an toàn
hiệu quả | đúng hạn | trực tuyến | lưu động | trực tiếp
""")

# What goes on with a description although it looks like a verb: "có dự án | đi qua", "bị | ảnh hưởng".
COMPLEMENTS = phrases("""
đi qua | chạy qua | đi ngang qua | đi ngang | ảnh hưởng | ảnh hưởng bởi | chịu ảnh hưởng | bị ảnh hưởng | bị thiệt hại
thiệt hại | bị hư hỏng | bị sạt lở | sạt lở | liên quan | chưa giải ngân | giải ngân thấp | chuyển tiếp | đang thi công
đang triển khai | đang thực hiện | nguy cơ | đi ra | chạy dọc | tiếp giáp | giáp ranh | nhập ngũ | trở lên
trở vào | trở ra
""")

# Nouns of which a verb behind them tells what they are: "hoạt động | khai thác", "nhu cầu | sử dụng".
DOINGS = phrases("""
hoạt động | nhu cầu | công tác | nhiệm vụ | chức năng | nguy cơ | khả năng | hành vi | điều kiện | thẩm quyền
tỷ lệ | kết quả | tiến độ | thế mạnh | kinh nghiệm | lĩnh vực | nghề | tình trạng | dấu hiệu | sự cố | hệ thống
dịch vụ | phong trào
""")

# What several take part in, said with a verb: "các đơn vị tham gia | diễn tập".
TAKEN_PART_IN = phrases("""
liên doanh | liên kết | diễn tập | đấu thầu | dự thầu | đấu giá | thi công | sản xuất | kinh doanh | tập huấn | thi đấu
đầu tư | chữa cháy | cứu hộ | cứu nạn | tìm kiếm | thử nghiệm | đào tạo | khai thác | vận chuyển | bình ổn
góp vốn | xây dựng | biểu diễn | trưng bày | diễu hành | tố tụng | thí điểm | chăn nuôi | nuôi trồng
""")

# These never stand within a predicate that has begun: what is before them names who it is.
LEADING = phrases("""
chủ trì | chủ trì, phối hợp | khẩn trương | có trách nhiệm | chịu trách nhiệm | chủ động | tham mưu | tiếp tục
chịu trách nhiệm chủ trì | có nhiệm vụ | phối hợp với | làm đầu mối | là cơ quan đầu mối
""")

# What is made or done, and so the object of a predicate, never of an attribute: "các đơn vị xây dựng kế hoạch".
OBJECTS = phrases("""
kế hoạch | phương án | hồ sơ | đề án | báo cáo | văn bản | danh sách | danh mục | nội dung | nhiệm vụ | giải pháp
công tác | việc | các | những | dự thảo | chương trình | quy trình | kết quả | tình hình | tiến độ | phong trào
hội nghị | cuộc | đầy đủ | chặt chẽ | tốt | có hiệu quả | đúng | kịp thời | nghiêm | ngay | thật | và | toàn bộ | một
số | biện pháp | mọi | từng | lực lượng | kinh phí | nguồn | quyết định | tờ trình | thông tin | số liệu | nghị định
thông tư | luật | nghị quyết | quyền | tiền | tiêu chí | chính sách | cơ chế | bộ tiêu chí | quy chế | dự toán
""")

# What is made or handed on by these may be called like a verb: "cung cấp thông tin", "lập báo cáo".
MAKING = phrases("""
lập | xây dựng | soạn thảo | cung cấp | thẩm định | tiếp nhận | xử lý | phát hành | quản lý | khai thác | lưu trữ
""")

# What a body is for a matter: "(cơ quan thường trực tiếp nhận …)".
STANDING = phrases("""
cơ quan thường trực | cơ quan chủ trì | đơn vị chủ trì | cơ quan đầu mối | đơn vị đầu mối | đơn vị thường trực
cơ quan chủ quản | cơ quan quản lý nhà nước | đơn vị chủ quản
""")

# Behind these stands what a body is entrusted with.
ENTRUSTED = phrases("""
được giao | được phân công | được ủy quyền | được giao nhiệm vụ | được chỉ định | được cử
""")

# Behind these stands the field that one is in charge of, up to the verb.
HELD = phrases("""
phụ trách | phụ trách lĩnh vực | phụ trách công tác | theo dõi lĩnh vực | phụ trách khối | phụ trách mảng
phụ trách địa bàn
""")

# What one is made by those who stand in brackets: "(Cục Quản lý giá làm đầu mối)".
ROLES = phrases("""
làm đầu mối | là đầu mối | là cơ quan thường trực | là đơn vị thường trực | làm thường trực | là cơ quan chủ trì
làm chủ tịch | làm trưởng ban | làm tổ trưởng | làm trưởng đoàn | làm nhóm trưởng | là cơ quan đầu mối
làm cơ quan đầu mối | làm thư ký | là thành viên | là chủ đầu tư | làm chủ đầu tư | là đại diện | là nhà đầu tư
""")

# Bodies made for a matter that their name tells: "Ban Chỉ đạo về chuyển đổi số".
COMMITTEES = phrases("""
ban chỉ đạo | ban chỉ đạo trung ương | ban chỉ đạo tỉnh | ban chỉ đạo xã | ban chỉ đạo thành phố
ban chỉ đạo quốc gia | ban chỉ đạo nhà nước | ban chỉ đạo liên ngành | ban chỉ đạo huyện | ban chỉ đạo phường
tổ công tác | tổ công tác đặc biệt | hội đồng | tiểu ban | đoàn công tác | tổ giúp việc | ủy ban quốc gia | ủy ban
""")


# What is called by what it aims at: "Chương trình mục tiêu | phát triển lâm nghiệp".
PROGRAMMES = phrases("""
chương trình | chương trình mục tiêu | chương trình mục tiêu quốc gia | chương trình hành động | chương trình quốc gia
đề án | chiến lược | chiến lược quốc gia | dự án | cuộc vận động | phong trào | công tác | phong trào thi đua
""")


@cache
def programme_table() -> PhraseTable:
    """What is called by what it aims at."""
    return PhraseTable(PROGRAMMES)


# With these a group is told by what is so of it: "các địa phương có rừng", "các hộ nằm trong vùng sạt lở".
DESCRIBING = phrases("""
nơi có | nơi | nơi xảy ra | nơi bị | có | không có | bị | chịu | nằm trong | nằm ngoài | nằm ven | nằm trên | ở | tại
trong | ngoài | trên | giáp | gần | thuộc diện
""")
# Of these the group is told only where an obligation follows: "các đơn vị chưa nộp hồ sơ phải …".
REPORTED = phrases("chưa | đã | đang | được | còn | tham gia | không")
# Behind "trong", "tại", "có" these say when, or begin what is to be done.
NO_PLACES = phrases("""
tháng | quý | năm | ngày | tuần | vòng | thời gian | quá trình | đợt | khi | trường hợp | phạm vi | công tác | việc
giờ | cuộc họp | hội nghị | buổi | cơ sở | tinh thần | dịp | lúc | giai đoạn | khuôn khổ | thẩm quyền | kỳ | suốt
điều kiện | trách nhiệm | nhiệm vụ | quyền | văn bản | thể | báo cáo | kế hoạch | phương án | giải pháp | biện pháp
ý kiến | hình thức
""")
# What obliges, so that a description before it is over.
OBLIGING = phrases("""
phải | cần | có trách nhiệm | khẩn trương | nghiêm túc | chịu trách nhiệm | rút kinh nghiệm | chủ động | có nhiệm vụ
""")


@cache
def adverb_table() -> PhraseTable:
    """Adverbs that may stand behind their verb."""
    return PhraseTable(ADVERBS)


@cache
def complement_table() -> PhraseTable:
    """What goes on with a description although it looks like a verb."""
    return PhraseTable(COMPLEMENTS)


@cache
def describing_table() -> PhraseTable:
    """Words by which a group is told by what is so of it."""
    return PhraseTable(DESCRIBING)


@cache
def reported_table() -> PhraseTable:
    """Words by which a group is told by what it did or did not do."""
    return PhraseTable(REPORTED)


@cache
def no_place_table() -> PhraseTable:
    """Nouns of times and acts."""
    return PhraseTable(NO_PLACES)


@cache
def obliging_table() -> PhraseTable:
    """Words that oblige."""
    return PhraseTable(OBLIGING)


@cache
def held_table() -> PhraseTable:
    """Words behind which stands the field that one is in charge of."""
    return PhraseTable(HELD)


@cache
def committee_table() -> PhraseTable:
    """Bodies made for a matter that their name tells."""
    return PhraseTable(COMMITTEES)


@cache
def entrusted_table() -> PhraseTable:
    """Words behind which stands what a body is entrusted with."""
    return PhraseTable(ENTRUSTED)


@cache
def occupation_table() -> PhraseTable:
    """Verbs that say what a body is for."""
    return PhraseTable(OCCUPATIONS)


@cache
def light_table() -> PhraseTable:
    """Verbs that another verb may follow as what is done."""
    return PhraseTable(LIGHT)


@cache
def opener_table() -> PhraseTable:
    """Words with which a predicate begins."""
    return PhraseTable(OPENERS)


@cache
def taken_part_table() -> PhraseTable:
    """What several take part in."""
    return PhraseTable(TAKEN_PART_IN)


@cache
def doing_table() -> PhraseTable:
    """Nouns that a verb tells of."""
    return PhraseTable(DOINGS)


@cache
def leading_table() -> PhraseTable:
    """Words that only stand right behind a subject."""
    return PhraseTable(LEADING)


@cache
def object_table() -> PhraseTable:
    """Nouns and adverbs behind the verb of a predicate."""
    return PhraseTable(OBJECTS)


@cache
def role_table() -> PhraseTable:
    """What one is made by those who stand in brackets."""
    return PhraseTable(ROLES)


@cache
def making_table() -> PhraseTable:
    """Verbs behind which what is made may be called like a verb."""
    return PhraseTable(MAKING)


@cache
def standing_table() -> PhraseTable:
    """What a body is for a matter."""
    return PhraseTable(STANDING)
