"""How the name of a unit goes on behind its head: fields, places, small words and further nouns."""

from functools import cache

from directives.reading.notices.lexicon.regions import REGIONS, SPREAD
from directives.reading.notices.words import PhraseTable, phrases

# Nouns that go on with a plural name behind a comma: "các cơ quan, đơn vị, địa phương".
JOINING = phrases("""
tập đoàn | đại học | cao đẳng | trường cao đẳng | trường trung cấp | viện nghiên cứu | ngân hàng | hiệp hội | cục, vụ
khoa | cục | trường đại học | học viện | bệnh viện | trạm y tế | cơ quan | đơn vị | địa phương | ngành | bộ | sở
phòng | ban | ban ngành | phường | xã | thị trấn | huyện | quận | thị xã | tỉnh | thành phố | thôn | bản | làng
khu phố | tổ dân phố | khóm | ấp | buôn | bon | xóm | đặc khu | đoàn thể | tổ chức | cá nhân | hộ | hộ gia đình
khu | doanh nghiệp | hợp tác xã | trường | trường học | cơ sở | công chức | viên chức | hội | người lao động | hội viên
đoàn viên | nhân dân | tổng công ty | công ty | trung tâm | chi cục | viện | trạm | tổ dân cư | khu dân cư | khối phố
cơ quan ngang bộ | cơ quan thuộc chính phủ | học sinh | giáo viên | sinh viên | tỉnh ủy | thành ủy | huyện ủy
đảng ủy | phụ huynh | nhà thầu | nhà đầu tư | đảng viên | cán bộ | nhà trường | thị ủy | quận ủy
tiểu khu | cụm dân cư | thành, thị | thị, thành | chi hội | chi đoàn | đồn | hải đội | đội | chốt
khách sạn | nhà hàng | cửa hàng | trang trại | gia trại | siêu thị | nhà máy | xí nghiệp
""")

# Levels of schools, which join one another: "các trường mầm non, tiểu học, THCS".
LEVELS = phrases("""
mn | mg | th | mầm non | mẫu giáo | tiểu học | thcs | thpt | trung học cơ sở | trung học phổ thông | đại học | cao đẳng
trung cấp
""")

# Which or where the body is: these go on even with a name that is complete.
TAILS = phrases("""
chi nhánh | phía bắc | phía nam | phía tây | phía đông | miền trung | miền bắc | miền nam | có liên quan | liên quan
trực thuộc | thuộc | của | được giao | được phân công | đứng đầu | có chức năng | có thẩm quyền
được phân công phụ trách địa bàn | phụ trách địa bàn | được phân công phụ trách xã | được phân công phụ trách thôn
được phân công phụ trách các xã | được phân công phụ trách các thôn | phụ trách thôn | phụ trách xã
được phân công phụ trách | được giao nhiệm vụ | được giao vốn | được giao chủ trì | được phân công chủ trì | phụ trách
phụ trách lĩnh vực | phụ trách công tác | phụ trách khối | theo dõi lĩnh vực | ngang bộ | thường trực | trên địa bàn
thủ tướng chính phủ | chính phủ | trong tỉnh | trong xã | trong huyện | trong thành phố | trong ngành
trong toàn tỉnh | trong tiểu ban | trong ban chỉ đạo | trong tổ công tác | trong đoàn | trong hệ thống
trung ương, địa phương | trung ương và địa phương | trung ương, địa phương, quân đội | ở địa phương | ở trung ương
tại địa phương | ở cơ sở | tại cơ sở | ở tỉnh | ở các cấp | vùng cao | miền núi | ven biển | biên giới | nêu trên
nói trên | kể trên | có tên trên | có tên nêu trên | dưới đây | sau đây | tương ứng | còn lại | khác
trong và ngoài nước | trong và ngoài tỉnh | công lập và ngoài công lập | công lập, ngoài công lập | ngoài công lập
công lập | về chuyển đổi số
đóng trên địa bàn | đóng chân trên địa bàn | đóng quân trên địa bàn | hoạt động trên địa bàn | có trụ sở trên địa bàn
cùng cấp | các cấp | các cấp, các ngành | các ngành, các cấp | cấp trên | cấp dưới | trực thuộc trung ương
đứng chân trên địa bàn | có trụ sở tại | sở tại | ở thôn | ở khu dân cư
tại thôn | hai bên | trong và ngoài ngành | khóa cũ | khóa mới | khóa trước | nhiệm kỳ trước | nơi có dự án
nơi có công trình | nơi cư trú | khu dân cư | nhà trường
quản lý ngành, lĩnh vực | quản lý ngành | quản lý chuyên ngành, lĩnh vực | quản lý công trình chuyên ngành
quản lý xây dựng chuyên ngành | quản lý công trình xây dựng chuyên ngành | thuộc, trực thuộc | trực thuộc, thuộc
được giao, thuê đất, thuê rừng | được giao đất, thuê đất | được giao rừng, thuê rừng | được giao đất, giao rừng
được giao đất | được giao rừng | được thuê đất | được cho thuê đất | được thuê rừng
thuộc và trực thuộc | nơi có dự án đi qua | có dự án đi qua | có tuyến đi qua | tuyến đi qua | nơi tuyến đi qua
cả nước | toàn quốc | trong cả nước | trên toàn quốc | trên phạm vi cả nước | trong toàn quốc | toàn tỉnh | toàn xã
toàn huyện | toàn ngành | chấp hành đảng bộ | chấp hành trung ương | thuộc diện chuyển giao | thuộc diện
""")

# Small words that go on with a name although some of them look like verbs.
NAME_PHRASES = phrases("""
tiến hành tố tụng | bồi thường giải phóng mặt bằng | bồi thường - giải phóng mặt bằng | một thành viên
hai thành viên | chuyên | các lớp | các khối lớp | phòng, chống thiên tai và tìm kiếm cứu nạn | phòng, chống dịch bệnh
phòng, chống dịch | phòng, chống tội phạm | phòng, chống ma túy | phòng, chống HIV/AIDS | phòng, chống bệnh
phòng, chống cháy rừng | phòng, chống lãng phí | phòng, chống tội phạm, tệ nạn xã hội | phòng, chống mua bán người
phòng, chống rửa tiền | phòng, chống khai thác IUU | cung cấp dịch vụ chi trả
phòng, chống thiên tai, tìm kiếm cứu nạn | phòng, chống thiên tai - tìm kiếm cứu nạn
phòng, chống tham nhũng, lãng phí, tiêu cực | phòng, chống lụt bão | phòng, chống tác hại của thuốc lá | hàng không
truyền thông, báo chí | báo chí, truyền thông | truyền thông | báo chí, xuất bản | tự chủ | chưa tự chủ
đầu tư phát triển | phát triển đường | phát triển công nghiệp | phát triển hạ tầng | phát triển đô thị
phát triển nhà | xây dựng và phát triển | đầu tư và phát triển | khai thác khoáng sản | khai thác thủy lợi
quản lý bay | đầu tư xây dựng | đầu tư công | đầu tư và xây dựng | xây dựng công trình | dự án đầu tư
phòng cháy chữa cháy | phòng cháy, chữa cháy | tìm kiếm cứu nạn | cứu hộ cứu nạn | phòng thủ dân sự
phòng, chống thiên tai | quản lý khu | phòng chống thiên tai | phòng, chống tham nhũng | cải cách hành chính
chuyển đổi số | dịch vụ tổng hợp | giao thông | cử tri | trình độ | giao dịch | thu nhập | thi đua | công trình
chính trị - xã hội | chính trị xã hội | quản lý nhà nước | quản lý dự án | xây dựng nông thôn mới | xây dựng ntm
xây dựng đảng
phát triển quỹ đất | phát triển nông thôn | thanh niên | bảo hiểm xã hội | bảo vệ rừng | kiểm soát bệnh tật
kiểm soát thanh toán
kiểm soát thủ tục | phục vụ hành chính công | sự nghiệp | thi hành án | bảo vệ an ninh trật tự | bảo vệ thực vật
bhxh, bhyt điện tử | chăm sóc sức khỏe | tổ chức chính trị | làm nhiệm vụ | tham mưu giúp việc | tham mưu, giúp việc
thông tin và truyền thông | thông tin, truyền thông | bảo trợ xã hội | chăn nuôi và thú y | công tác mặt trận
giảm nghèo bền vững | đăng ký đất đai | dịch vụ công | dịch vụ việc làm | cung cấp dịch vụ | cung cấp nước
quản lý thị trường | thi đua - khen thưởng | thi đua khen thưởng | quản lý chuyên ngành | quản lý chuyên môn
cung ứng | quản lý đường bộ | vận tải | khai thác công trình thủy lợi | quản lý hồ chứa | thông tấn
thông tấn, báo chí | báo chí | thành viên | học sinh | sinh viên | quản lý khai thác công trình
giáo dục thường xuyên | giáo dục nghề nghiệp | học tập cộng đồng | quản lý khai thác | quản lý và khai thác
khai thác công trình | thông tin đại chúng | xã hội | chính sách xã hội | trật tự | trật tự đô thị | trật tự xã hội
công nghệ thông tin | bồi thường, hỗ trợ và tái định cư | bồi thường, hỗ trợ, tái định cư
bồi thường, giải phóng mặt bằng | cứu nạn, cứu hộ | cứu nạn cứu hộ | cứu nạn và cứu hộ
phòng cháy, chữa cháy và cứu nạn, cứu hộ | tôn giáo, tín ngưỡng | đối ngoại | hợp tác quốc tế | người cao tuổi
người khuyết tật | đồng bào dân tộc | dân sự
phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc | xóa nhà tạm, nhà dột nát | xóa nhà tạm | vì người nghèo
toàn dân đoàn kết xây dựng đời sống văn hóa | chống khai thác iuu
chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
chống buôn lậu, gian lận thương mại và hàng giả | chống rửa tiền | dịch vụ trung gian thanh toán
thi tốt nghiệp trung học phổ thông | thi tốt nghiệp THPT | thi tuyển sinh | thi tốt nghiệp
trung gian thanh toán | quản lý nợ thuế | quản lý nợ | quản lý thuế | không chuyên trách
""")

# Nouns of fields that are also what one does: "Tổng công ty cung ứng …", but "UBND xã | cung ứng vật liệu".
DEEDS = phrases("""
cung ứng | quan trắc | nhập khẩu | xuất khẩu | xuất nhập khẩu | cấp nước | thoát nước | chiếu sáng | xuất bản
lưu trữ | khuyến nông | cứu hộ | cứu nạn | phòng bệnh | khám bệnh | khám, chữa bệnh | khám chữa bệnh | chăn nuôi
trồng trọt | đánh bắt | nuôi trồng | ôn tập | phô tô | photo | kiểm dịch | hòa giải
""")

# Fields of ministries and departments: behind "Bộ", "Sở", "Phòng" they close the name, and they are shared
# ("các Sở: Tài chính, Nội vụ").
FIELDS = phrases("""
công an | quốc phòng | ngoại giao | tư pháp | tài chính | công thương | xây dựng | nội vụ | y tế | giáo dục và đào tạo
giáo dục | giáo dục & đào tạo | khoa học và công nghệ | khoa học & công nghệ | văn hóa, thể thao và du lịch
văn hóa thể thao và du lịch | văn hóa và thể thao | văn hóa - thể thao | văn hóa, thể thao | nông nghiệp và môi trường
nông nghiệp & môi trường | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | nông nghiệp
dân tộc và tôn giáo | giao thông vận tải | giao thông công chánh | tài nguyên và môi trường | tài nguyên & môi trường
du lịch | ngoại vụ | thông tin và truyền thông | thông tin & truyền thông | lao động - thương binh và xã hội
lao động, thương binh và xã hội | lao động - thương binh xã hội | lao động thương binh và xã hội
lao động - thương binh & xã hội | kế hoạch và đầu tư | kế hoạch & đầu tư | quy hoạch - kiến trúc | quy hoạch kiến trúc
dân tộc | kinh tế | tài chính - kế hoạch | tài chính kế hoạch | quản lý đô thị | văn hóa - xã hội | văn hóa xã hội
văn hóa và thông tin | văn hóa - thông tin | văn hóa thông tin | văn hóa và xã hội | văn hóa, khoa học và thông tin
văn hóa | kinh tế và hạ tầng | kinh tế hạ tầng | kinh tế, hạ tầng và đô thị | kinh tế - hạ tầng
tuyên giáo và dân vận | tuyên giáo | dân vận | tổ chức | nội chính | gd&đt | gdđt | kh&cn | khcn | vhttdl | vhtt&dl
vh,tt&dl | vh&tt | vhtt | tn&mt | nn&ptnt | nn&mt | nnmt | lđtbxh | lđ-tbxh | lđtb&xh | lđ-tb&xh | tt&tt | tttt | gtvt
kh&đt | tckh | tc-kh | qlđt | vh-xh | vhxh | kt-ht | kthtđt | quản lý và xây dựng | thi đua - khen thưởng
xây dựng đảng | tài nguyên | thông tin | môi trường
""")

# Verbs that are fields too, and so stand in proper names.
FIELD_VERBS = phrases("""
xây dựng | đầu tư | thông tin | truyền thông | khai thác | kinh doanh | đào tạo | phát triển | đấu giá | kiểm định
quy hoạch | thiết kế | tư vấn | vận tải | giám định | quan trắc | dự báo | cứu hộ | cứu nạn | thống kê | sản xuất
""")

# Words by which a name that is complete may still go on: where it is, or which of them.
PLACES = phrases("""
tỉnh | thành phố | tp | xã | phường | huyện | quận | thị xã | thị trấn | đặc khu | thôn | việt nam | trung ương | tw
cấp tỉnh | cấp huyện | cấp xã | cấp trung ương | cấp cơ sở | cấp bộ | cấp sở | cấp phường | cấp ủy | cấp quân khu
cấp thôn | cơ sở | các tỉnh | các xã | các phường | các huyện | các địa phương | địa phương | các cấp | nhà nước
quốc gia
khu vực | nhân dân | và | liên quan | có liên quan | trực thuộc | trên địa bàn | thuộc | các | liên huyện | liên xã
liên tỉnh
""")


# With these, written large, a name closes: "Thanh tra Chính phủ", "Kho bạc Nhà nước".
CLOSING = phrases("""
chính phủ | nhà nước | việt nam | quốc gia | quốc hội | trung ương | trung ương đảng | tổ quốc | tỉnh ủy
tỉnh đoàn | thành đoàn
huyện đoàn | quận đoàn | thị đoàn | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy | thủ đô | đông dương | bắc bộ
trung bộ | nam bộ | tây nguyên
đồng bằng sông cửu long | đồng bằng sông hồng | tây nam bộ | đông nam bộ | nam trung bộ | bắc trung bộ | tây bắc
""")
# These close it in small letters too.
HIGHEST = phrases("tối cao | cấp cao")

# What opens a bracket that says to whom a body belongs, or what it was called.
BELONGING = phrases("thuộc | trực thuộc | nay là | trước đây là | nay thuộc | cũ là | hoặc | là")

# What leads from an old name to the new one.
RENAMING = phrases("nay là | trước đây là | hiện nay là | nay thuộc")

# Ranks of places; behind one a name is complete ("UBND tỉnh").
RANKS = phrases("tỉnh | thành phố | tp | xã | phường | huyện | quận | thị xã | thị trấn | đặc khu")

# By these a committee says of which place it is.
LEVELS_OF_PLACES = phrases("""
tỉnh | thành phố | tp | xã | phường | huyện | quận | thị xã | thị trấn | đặc khu | trung ương | quốc gia | các cấp
cấp tỉnh | cấp huyện | cấp xã | cấp cơ sở | cấp bộ | khu vực | miền bắc | miền trung | miền nam | trực thuộc
liên quan
""")

# Where people live; with a name or a number behind them they stand for those who live there.
SETTLEMENTS = phrases(
    "thôn | bản | ấp | khóm | buôn | bon | làng | xóm | khu phố | tổ dân phố | tiểu khu | khối phố"
    " | thôn, khu | xóm, khu | thôn, bản, khu | thôn, xóm, khu"
)

# Two ranks that a list of provinces shares.
MIXED = phrases("tỉnh, thành phố | tỉnh thành phố | tỉnh, thành")

# The cities that are no provinces.
CITIES = phrases("hà nội | hồ chí minh | hải phòng | đà nẵng | cần thơ | huế")


# Nouns of a list that are as often joined by a dash: "các quận - huyện", "các sở - ban - ngành".
DASHED = phrases("""
sở | ban | ngành | phòng | đoàn thể | cục | vụ | viện | tỉnh | thành phố | huyện | quận | thị xã | xã | khối
phường | thị trấn | đặc khu | thôn | bản | ấp | khu phố | tổ dân phố | khóm | buôn | bon | làng
""")


@cache
def dashed_table() -> PhraseTable:
    """Nouns of a list that may be joined by a dash."""
    return PhraseTable(DASHED)


@cache
def city_table() -> PhraseTable:
    """Cities under the central government."""
    return PhraseTable(CITIES)


@cache
def settlement_table() -> PhraseTable:
    """Where people live, below the commune."""
    return PhraseTable(SETTLEMENTS)


@cache
def joining_table() -> PhraseTable:
    """Nouns that go on with a plural name."""
    return PhraseTable(JOINING)


@cache
def field_verb_table() -> PhraseTable:
    """Verbs that are fields too."""
    return PhraseTable(FIELD_VERBS)


@cache
def level_table() -> PhraseTable:
    """Levels of schools."""
    return PhraseTable(LEVELS)


@cache
def name_phrase_table() -> PhraseTable:
    """Phrases that go on with a name."""
    return PhraseTable(NAME_PHRASES)


@cache
def tail_table() -> PhraseTable:
    """Phrases that say which or where a body is."""
    regions = (f"{front}{region}" for region in REGIONS for front in ("", "vùng ", "khu vực ", "và "))
    spread = (f"{there} {which}" for there in ("ở", "tại") for which in SPREAD)
    return PhraseTable((*TAILS, *regions, *spread))


@cache
def field_table() -> PhraseTable:
    """Fields of ministries and departments."""
    return PhraseTable(FIELDS)


@cache
def place_table() -> PhraseTable:
    """Words that may follow a complete name."""
    return PhraseTable(PLACES)


@cache
def rank_table() -> PhraseTable:
    """Ranks of places."""
    return PhraseTable(RANKS)


@cache
def closing_table() -> PhraseTable:
    """Words with which a name closes where they are written large."""
    return PhraseTable(CLOSING)


@cache
def highest_table() -> PhraseTable:
    """Words with which a name closes."""
    return PhraseTable(HIGHEST)


@cache
def belonging_table() -> PhraseTable:
    """What opens a bracket that says to whom a body belongs."""
    return PhraseTable(BELONGING)


@cache
def deed_table() -> PhraseTable:
    """Nouns of fields that are also what one does."""
    return PhraseTable(DEEDS)


@cache
def level_of_place_table() -> PhraseTable:
    """Words by which a body says of which place it is."""
    return PhraseTable(LEVELS_OF_PLACES)


@cache
def renaming_table() -> PhraseTable:
    """What leads from an old name to the new one."""
    return PhraseTable(RENAMING)


@cache
def mixed_table() -> PhraseTable:
    """Two ranks that a list of provinces shares."""
    return PhraseTable(MIXED)
