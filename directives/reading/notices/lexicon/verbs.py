"""What a directive asks: the verbs and the words before them that end the name of who is to do it."""

from functools import cache

from directives.reading.notices.lexicon.acts import ACTS
from directives.reading.notices.words import PhraseTable, phrases

# Adverbs and modal words between the unit and its verb.
MANNER = phrases("""
chậm nhất | chậm nhất là |
kiên quyết | kiên trì | triệt để | khẩn cấp | mạnh dạn | thực sự | cương quyết | thận trọng | nghiêm | gấp rút
toàn lực | chủ động | khẩn trương | kịp thời | tích cực | quyết liệt | thường xuyên | tiếp tục | nghiêm túc
trực tiếp | nhanh chóng | tập trung | sớm | phải | cần | cần phải | phải thực sự | có trách nhiệm | chịu trách nhiệm
có nhiệm vụ | còn có nhiệm vụ | còn có trách nhiệm | còn phải | còn chịu trách nhiệm | còn cần
có kế hoạch | có giải pháp | có biện pháp | có văn bản | có phương án | có ý kiến | có báo cáo | có hướng dẫn
có công văn | có tờ trình | có lộ trình | cùng | cùng với | đồng thời
đồng loạt | nỗ lực | quyết tâm | ưu tiên | chú trọng | chú ý | lưu ý | quan tâm | hết sức | đặc biệt | không
không được | không để | tuyệt đối | nghiêm cấm | hoàn toàn | định kỳ | hằng năm | hàng năm | hằng tháng | hàng tháng
hằng tuần | hàng tuần | hằng quý | hàng quý | hằng ngày | hàng ngày | thống nhất | linh hoạt | sáng tạo | bám sát
nêu cao | đề cao | phát huy | nâng cao | tăng cường | đẩy mạnh | đẩy nhanh | đổi mới | rút kinh nghiệm | luôn | ngay
lập tức | trước mắt | sẵn sàng | trước hết | nghiên cứu | chủ trì | phối hợp | chủ trì phối hợp | đầu mối
làm đầu mối | là đầu mối | là cơ quan đầu mối | là cơ quan thường trực | là đơn vị | là cơ quan | là cơ quan chủ trì
đứng ra | giữ vai trò | xác định | quán triệt | nắm chắc | nắm | nghiêm chỉnh | thực hiện | thực hiện nghiêm | cũng
vừa | chỉ | chỉ đạo | hoàn thành | hoàn thiện | là nòng cốt | làm nòng cốt
""")

# Words that can only begin a new part of the sentence: a name never goes on over them.
FUNCTION = phrases("""
vẫn | còn | vẫn còn | đều | chưa | rất | luôn | mới | lại | cơ bản | nhìn chung | theo | căn cứ | trong | với | để
khi | nếu | được | bị | đã | đang | sẽ | nhằm | trên cơ sở | trước ngày | trước | sau | sau khi | hoặc | thì | mà | là
do | vì | tùy | tùy theo | ngoài | thông qua | qua | bằng | như | đến | tới | vào | ở | về việc | về kết quả
về nội dung | dưới sự | dựa | tại | trên | ra | xuống | lên | cho | biết | bảo đảm | đảm bảo | việc | nhiệm vụ
không chỉ | từ nay | từ ngày | kể từ | đối với | cũng như | cùng | nhất là | bao gồm | gồm | có
""")

# Between a subject and its verb: "Sở A căn cứ …, xây dựng …".
ADVERBIAL = phrases("""
theo | căn cứ | trong | với | trên cơ sở | trước ngày | sau khi | khi | để | ngay sau | định kỳ | từ nay | bằng | nếu
dựa
""")

# What goes on with a name in a heading: "Các chủ rừng là tổ chức", "các cơ sở ngoài khu công nghiệp".
ATTRIBUTES = phrases("là | có | không có | ngoài | trong | trên | ở | tại | được | chưa | nằm")

VERBS = phrases("""
ở tại nhà | ở nhà
báo cáo | tham mưu | tham gia | tổng hợp | rà soát | kiểm tra | giám sát | đôn đốc | theo dõi | hướng dẫn | xây dựng
ban hành | tổ chức | triển khai | thực hiện | giải quyết | xử lý | tháo gỡ | khắc phục | xem xét | nghiên cứu
đề xuất | thẩm định | thẩm tra | phê duyệt | quyết định | bố trí | sắp xếp | chuẩn bị | phân công | phân bổ | bàn giao
tiếp nhận | cung cấp | công bố | công khai | niêm yết | thông báo | thông tin | tuyên truyền | phổ biến | vận động
kêu gọi | huy động | phát động | phát hiện | ngăn chặn | phòng ngừa | phòng, chống | phòng chống | ứng phó | sơ tán
di dời | cập nhật | thống kê | đánh giá | kiểm đếm | kiểm kê | kiểm soát | kiểm điểm | làm việc | làm rõ | làm tốt
lập kế hoạch | đăng tải | đăng ký | đầu tư | đề nghị | yêu cầu | đấu thầu | đấu giá | đàm phán | ký kết | khảo sát
khôi phục | khuyến khích | khen thưởng | biểu dương | lãnh đạo | liên hệ | lựa chọn | lồng ghép | lưu trữ | bảo vệ
bảo quản | bảo dưỡng | bổ sung | bồi dưỡng | bồi thường | cải thiện | cải tạo | cam kết | cân đối | cấp phát
chấm dứt | chấn chỉnh | chấp hành | chi trả | chăm lo | chăm sóc | chia sẻ | chuyển đổi | chỉnh trang | chỉnh lý
công nhận | củng cố | dọn dẹp | duy trì | duy tu | dự báo | dự thảo | điều chỉnh | điều phối | điều hành | điều tra
đo đạc | đốc thúc | đối chiếu | đối thoại | giải ngân | giải phóng | giới thiệu | giữ gìn | góp ý | hạn chế | hỗ trợ
hợp đồng | hợp tác | hoạt động | học tập | hướng tới | kết nối | kết thúc | khai thác | khai trương | khánh thành
khởi công | kiến nghị | kiện toàn | kéo dài | khẳng định | lắp đặt | lấy ý kiến | loại bỏ | mua sắm | nhân rộng
nghiệm thu | nhắc nhở | ổn định | phát triển | phát hành | phát sóng | phân loại | phân tích | phân cấp | phân luồng
phản ánh | phản hồi | phúc tra | phục vụ | phục hồi | quản lý | quy hoạch | quy định | quy hoạch lại | quyết toán
ra quân | rút ngắn | sửa chữa | sửa đổi | soạn thảo | soát xét | sử dụng | sơ kết | tạm dừng | tạm ứng | tạo điều kiện
tập huấn | thanh toán | thanh tra | thành lập | tham vấn | tham khảo | tham quan | thu hồi | thu hút
thu gom | thu thập | thúc đẩy | thi công | thí điểm | thiết kế | thay thế | thay đổi | thống nhất | thuyết minh
tiếp cận | tiếp thu | tiến hành | tính toán | tổng kết | tôn vinh | trả lời | trang trí | trang bị | trao đổi
triệu tập | tuyển dụng | tuân thủ | tuần tra | tận dụng | từng bước | ủng hộ | ủy quyền | vận hành | vệ sinh
xác minh | xác nhận | xác định | xúc tiến | ưu tiên | áp dụng | đáp ứng | đào tạo | bảo đảm | đảm bảo | động viên
đồng hành | đồng bộ | chứng thực | chứng nhận | bám nắm | bám cơ sở | bám địa bàn | bãi bỏ | bắt đầu | bắt buộc
bình xét | biên soạn
biên tập | truyền thông | trực ban | trực chỉ huy | khoanh vùng | truy vết | cách ly | xét nghiệm | điều trị | dạy học
khơi thông | nạo vét | gia cố | thông tuyến | tổ chức thực hiện | hoàn trả | hoàn tất | tiêu hủy | giám định
định giá | định hướng | định danh | số hóa | tích hợp | chỉ rõ | nêu rõ | nghiêm túc | thụ lý | tham dự | dự họp
dự kiến | góp phần | gắn với | gương mẫu | phấn đấu | tinh giản | sáp nhập | hợp nhất | vào cuộc | cắt giảm
đơn giản hóa | rà soát lại | chú trọng | đi xuống | ghi nhận | ghi chép | quay phim | hạch toán | bảo lãnh | cho vay
ký hợp đồng | sản xuất | kinh doanh | niêm phong | xuất trình | kê khai | minh bạch | kiểm định | chứng minh
chỉnh sửa | khuyến cáo | cảnh báo | tuyên dương | cải tiến | đa dạng hóa | đấu tranh | đẩy lùi | đề ra | đón tiếp
giám sát chặt chẽ | hiệp thương | hoạch định | hòa giải | kết luận | khai báo | khắc phục hậu quả | khoanh nuôi
luân chuyển | mở rộng | nâng cấp | nghiêm cấm | phê bình | phòng trừ | quán xuyến | quản lý chặt chẽ | quy trách nhiệm
rút kinh nghiệm | sẵn sàng | siết chặt | tái lập | tăng cường | thanh lý | thông qua | tính đúng | tập hợp
tổ chức lại | tạo lập | trao tặng | trưng bày | truy quét | từ chối | tư vấn | tự kiểm tra | vận dụng | xóa bỏ
xử phạt | yết giá | bố cáo | bổ nhiệm | bảo lưu | cải chính | chế biến | chiếu sáng | chuyển giao | cảnh giác
cấp cứu | dự phòng | điều động | đình chỉ | đóng góp | đóng cửa | đối phó | đồng thuận | gia hạn | giải đáp
giải thích | giải trình | giải tỏa | khai thông | khảo nghiệm | kiểm toán | kiểm nghiệm | làm đầu mối | lắng nghe
liên kết | loại trừ | lên kế hoạch | lên phương án | miễn giảm | nắm bắt | ngăn ngừa | nhất trí | phân định
phân khai | phân bố | phát thanh | phổ cập | phủ sóng | quy tập | sàng lọc | thu dọn | thực thi | tìm kiếm
tiêm phòng | tiết kiệm | tổng rà soát | trấn áp | trồng rừng | truyền đạt | tuyển chọn | tuyển sinh | tự đánh giá
ứng cứu | ứng dụng | ứng trực | vinh danh | xã hội hóa | xác lập | xây lắp | quyên góp | hiến tặng | hưởng ứng
hoán đổi | hoàn chỉnh | đăng tin | phát tờ rơi | tham chiếu | tập kết | giao ban | hội ý | chuẩn hóa
""")

# Verbs of one syllable that end a name.
SHORT_VERBS = phrases("""
trình | giao | gửi | rà | làm | lập | mở | mời | nộp | đưa | ký | lưu | chuyển | cử | dừng | đón | đặt | giảm | giúp
họp | lấy | nhận | hoãn | tăng | treo | tự | xin | chọn | chốt | dự
""")

# Verbs of one syllable that also stand within names and compounds ("trung học"): they only open a sentence.
OPENING_VERBS = phrases("""
sửa | xây | đắp | đào | cắm | dọn | quét | phát | nạo | vá | tháo | lắp | kéo | chặn | khóa | đóng | thuê | mua | bán
bón | đo | vẽ | tách | gộp | duyệt | tra | soát | lọc | trông | canh | phạt | thưởng | khen | phê | nhắc | gọi | hỏi
giải | bàn | thảo | quyết | bổ | miễn | gỡ | nhập | đăng | cấp | giữ | in | khoanh | ngừng | tạo | tặng | thu | thăm
tiếp | tiêm | tìm | trả | trao | trích | tránh | tuyển | viết | xét | xuất | chống | chạy | bám | bầu | điện | quay
phun | khám | dạy | học | thi | nuôi | trồng | gieo | tưới | hủy | chia | nêu | xem | gắn | đi | đọc | nghe | ghi
chụp | dùng | lo | tính | mang | đeo | dựng | căng | che | phủ | bơm | chở | đổ | rải | san | lợp | chằng | neo | buộc
cắt | tỉa | phá | dỡ | chi | chặt | cấm | rắc | xếp | sắm | bật | nhắn | thả | thắp | viếng | đấu | ngắt | khử | hút
vớt | giăng | cứu | chữa | dập | đốt | chôn | lấp | nhổ | đền | sơn | lát | dán | kẻ | dời | rút | xả | khai giảng
ươm | chúc | luyện | thổi | đổi | đánh | hạ | nâng | neo đậu | khởi động | quay số | trưng dụng | trưng cầu | dự trù
tập kết | cho học sinh | tập luyện | luyện tập | diễn tập | hạ tải | xin lỗi | truyền tin | chấm | truyền | cho phép
thiết lập | quản trị | thành lập | cúng | rước | hộ tống | dẫn | vượt | góp | treo | lau | rửa | tẩy | sấy | phơi
cày | gặt | thu hoạch | khử khuẩn | khử trùng | rà phá | sinh hoạt | bế giảng | nghỉ | trực | lặn | mổ | khâu | kê đơn
hội chẩn | bình bệnh án | gác | chốt | ứng | tạm ứng
""")

# Verbs by which the author of the notice gives a directive to the unit that follows.
PERFORMATIVES = phrases("""
giao | giao cho | giao trách nhiệm cho | giao nhiệm vụ cho | yêu cầu | đề nghị | phân công | chỉ đạo | kính đề nghị
trân trọng đề nghị | ủy quyền | ủy quyền cho | ủy nhiệm | giao trách nhiệm | giao nhiệm vụ | thống nhất giao
đồng ý giao | nhất trí giao | tiếp tục giao | lưu ý | cho phép | kiến nghị | trước mắt giao | đồng thời giao
phân công nhiệm vụ cho | mời | thống nhất phân công | kính mời | kính mong | trân trọng kính đề nghị
trân trọng kính mời | thông báo và đề nghị | thông báo và yêu cầu | thông báo, đề nghị | thông báo, yêu cầu
yêu cầu và đề nghị | đề nghị và yêu cầu | cũng yêu cầu | cũng đề nghị
""")

# "Để …, Sở A …": what opens an adverbial in front of the subject.
FRONTED = phrases("""
để | nhằm | căn cứ | trên cơ sở | sau khi | khi | trong | trước | về | đối với | theo | thực hiện | từ | nếu
trường hợp | tại | với | qua | bên cạnh | ngoài | riêng | trên tinh thần | nhận | định kỳ | hằng | hàng | chậm nhất
ngay | tiếp theo | xét | xét đề nghị | nhân dịp | tính đến | kể từ | đến | vào | dựa | dựa vào | dựa trên | tùy
tùy theo | trước mắt | về lâu dài | lâu dài | quá thời hạn | quá hạn | hết thời hạn | sau | bằng | vì | do | năm
tháng | quý | tuần | ngày | sáng | chiều | mỗi | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý
hằng tuần | hàng tuần | hằng ngày | hàng ngày | thông qua | như | khoảng | đúng | bắt đầu | là | với tư cách | hết
xuất phát | lấy
""")

# How the author agrees before handing over: "Thống nhất chủ trương giao Sở A …".
AGREEING = phrases("""
thống nhất | đồng ý | nhất trí | chấp thuận | cơ bản thống nhất | cơ bản đồng ý | cơ bản nhất trí | thống nhất với
xem xét
""")

# How the author approves; behind it nothing is asked of anybody.
APPROVING = phrases("""
đồng ý | nhất trí | chấp thuận | cơ bản thống nhất | cơ bản đồng ý | cơ bản nhất trí | thống nhất với đề xuất
thống nhất với đề nghị | thống nhất với báo cáo | thống nhất với nội dung | thống nhất với chủ trương
thống nhất đề xuất | thống nhất chủ trương | thống nhất đề nghị | thống nhất về chủ trương | thống nhất với ý kiến
phê bình | nghiêm khắc phê bình | thống nhất nội dung | thống nhất phương án | thống nhất đánh giá
thống nhất nhận định
""")

# What one takes on: "… do Sở A chủ trì".
TAKING_ON = phrases("""
chủ trì | thực hiện | đảm nhiệm | phụ trách | tham mưu | chịu trách nhiệm | tổ chức | làm chủ đầu tư | làm đầu mối
cung cấp | triển khai | quản lý | tổng hợp | xây dựng | trình | báo cáo | theo dõi | chủ động | quyết định
""")

# Compounds that only begin like handing over.
NOT_PERFORMATIVES = phrases("""
giao ban | giao thông | giao lưu | giao dịch | giao nhận | giao tiếp | giao đất | giao rừng | giao vốn | giao dự toán
giao khoán | giao thoa | giao kế hoạch | giao chỉ tiêu | giao mùa | yêu cầu đề ra | yêu cầu nhiệm vụ
""")

# Said of what has been, or is so: no directive.
PAST = phrases("""
đã | đang | là | vẫn còn | vẫn | còn | bị | được | chưa | đều | cơ bản | đã có | gặp | cho biết | cho thấy | chậm
để xảy ra
""")

# Nouns that only begin like a verb.
NOT_VERBS = phrases("""
chỉ thị | chỉ tiêu | chỉ số | giao thông | lưu lượng | thu nhập | thu ngân sách | thi đua | học sinh | học viên
học phí | cấp xã | cấp tỉnh | cấp huyện | cấp ủy | cấp độ | tính chất | lập trường | tiếp giáp | dự án | dự toán
cử tri | tự nhiên | chi nhánh | chi cục | chi bộ | chi đoàn | chi hội | chi ủy | chi phí | chi tiết | cấp cơ sở
cấp trung ương | cấp phường | cấp sở | cấp bộ
""")

WATCHING = phrases("""
theo dõi, đôn đốc | theo dõi, kiểm tra | đôn đốc, kiểm tra | kiểm tra, đôn đốc | theo dõi, giám sát | đôn đốc
theo dõi | thường xuyên theo dõi | đôn đốc, theo dõi | hướng dẫn, đôn đốc | theo dõi, hướng dẫn
""")


@cache
def predicate_table() -> PhraseTable:
    """Words that begin what a unit is to do."""
    return PhraseTable((*MANNER, *VERBS, *ACTS, *SHORT_VERBS, *OPENING_VERBS))


@cache
def stop_table() -> PhraseTable:
    """Words over which no name goes on."""
    return PhraseTable((*MANNER, *VERBS, *ACTS, *SHORT_VERBS, *FUNCTION))


@cache
def short_verb_table() -> PhraseTable:
    """Verbs of one syllable that end a name."""
    return PhraseTable(SHORT_VERBS)


@cache
def manner_table() -> PhraseTable:
    """Adverbs and modal words before a verb."""
    return PhraseTable(MANNER)


@cache
def function_table() -> PhraseTable:
    """Words that begin a new part of the sentence."""
    return PhraseTable(FUNCTION)


@cache
def attribute_table() -> PhraseTable:
    """Words with which a name goes on in a heading."""
    return PhraseTable(ATTRIBUTES)


@cache
def adverbial_table() -> PhraseTable:
    """Words that begin an adverbial between a subject and its verb."""
    return PhraseTable(ADVERBIAL)


@cache
def performative_table() -> PhraseTable:
    """Verbs that hand a directive to the unit behind them."""
    return PhraseTable(PERFORMATIVES)


@cache
def not_performative_table() -> PhraseTable:
    """Compounds that hand nothing over."""
    return PhraseTable(NOT_PERFORMATIVES)


@cache
def fronted_table() -> PhraseTable:
    """What opens an adverbial in front of the subject."""
    return PhraseTable(FRONTED)


@cache
def reports_of_table() -> PhraseTable:
    """``Báo cáo của các đơn vị gửi về …``: whose report it is, is who must hand it in."""
    return PhraseTable(("báo cáo của", "kết quả thực hiện của", "ý kiến của", "hồ sơ của", "danh sách của"))


@cache
def approving_table() -> PhraseTable:
    """How the author approves."""
    return PhraseTable(APPROVING)


@cache
def agreeing_table() -> PhraseTable:
    """How the author agrees before handing over."""
    return PhraseTable(AGREEING)


@cache
def taking_on_table() -> PhraseTable:
    """What one takes on."""
    return PhraseTable(TAKING_ON)


@cache
def past_table() -> PhraseTable:
    """Words of a statement of fact."""
    return PhraseTable(PAST)


@cache
def not_verb_table() -> PhraseTable:
    """Nouns that only begin like a verb."""
    return PhraseTable(NOT_VERBS)


@cache
def watching_table() -> PhraseTable:
    """Verbs of watching and urging others."""
    return PhraseTable(WATCHING)
