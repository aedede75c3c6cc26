"""How the name of a unit, a post or a person begins."""

from functools import cache

from directives.reading.notices.lexicon.abroad import MISSIONS
from directives.reading.notices.lexicon.no_heads import NOT_HEADS
from directives.reading.notices.lexicon.posts import (
    DEPUTIES,
    MEMBERSHIPS,
    PARTS,
    PARTY_RANKS,
    PERSONS,
    POSTS,
    WHOLE_POSTS,
)
from directives.reading.notices.lexicon.task_groups import GROUPS, TASKS
from directives.reading.notices.words import PhraseTable, phrases

# An organ: a name of its own goes on behind it. One syllable alone ("Sở", "Ban") is never a whole name.
ORGANS = phrases("""
tổng hội | hệ thống siêu thị | hệ thống phân phối | cơ quan cảnh sát điều tra
hội đồng phối hợp phổ biến, giáo dục pháp luật | lực lượng xung kích
lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh, trật tự | trung ương hội
trung ương đoàn | ủy ban trung ương | ban chấp hành trung ương | hội đồng quản trị | ban tổng giám đốc | bộ | sở | ban
phòng | cục | tổng cục | chi cục | vụ | viện | học viện | trường | trung tâm | trạm | sư đoàn | trung đoàn | lữ đoàn
tiểu đoàn | nhà xuất bản | liên danh nhà thầu | liên danh | chi đoàn | đoàn trường | đoàn xã | đoàn phường | đoàn khối
đoàn cơ sở | liên đội | chi hội | đoàn thị trấn | vùng cảnh sát biển | hải đoàn | ban xây dựng đảng | trung ương
trạm y tế | ủy ban | ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | thường trực hđnd
thường trực hội đồng nhân dân | ủy ban mặt trận tổ quốc | ủy ban mttq | ubmttq | ubmttqvn | ub mttq | mttq | mttqvn
mặt trận tổ quốc | mặt trận | ban công tác mặt trận | văn phòng | vp | vpcp | văn phòng hđnd và ubnd
văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng đoàn đbqh và hđnd | văn phòng hđnd&ubnd | văn phòng ubnd
văn phòng chính phủ | văn phòng quốc hội | công an | bộ chỉ huy | bộ chỉ huy quân sự | ban chỉ huy quân sự | bộ chqs
ban chqs | bch quân sự | bchqs | bộ đội biên phòng | bộ tư lệnh | đồn biên phòng | quân khu | quân đội | quân chủng
binh chủng | bộ tổng tham mưu | ban chỉ huy | ban chỉ huy phòng thủ dân sự | ban chỉ huy pctt và tkcn
ban chỉ huy phòng, chống thiên tai | kiểm toán nhà nước | kho bạc | kho bạc nhà nước | kbnn | ngân hàng
bảo hiểm xã hội | bhxh | tòa án | tòa án nhân dân | viện kiểm sát | viện kiểm sát nhân dân | thi hành án dân sự
hải quan | chi cục thuế | thuế | thanh tra chính phủ | thanh tra tỉnh | thanh tra thành phố | thanh tra huyện
thanh tra sở | thanh tra bộ | thanh tra nhà nước | thành đoàn | tỉnh đoàn | huyện đoàn | xã đoàn | quận đoàn | hội
hội đồng | hiệp hội | đoàn | đoàn thanh niên | đoàn tncs | đoàn kiểm tra | đoàn giám sát | đoàn công tác
đoàn liên ngành | tổng liên đoàn | tổng liên đoàn lao động | liên đoàn | liên đoàn lao động | công đoàn | liên minh
liên minh hợp tác xã | liên hiệp | hội liên hiệp phụ nữ | hội nông dân | hội cựu chiến binh | tập đoàn | tổng công ty
công ty | đài | đài truyền thanh | đài truyền thanh - phát lại truyền hình | đài phát thanh | báo
cổng thông tin điện tử | quỹ | hợp tác xã | bệnh viện
thư viện | bảo tàng | nhà văn hóa | ban quản lý dự án | ban qlda | bql | ban chỉ đạo | bcđ | ban tổ chức
ban giám đốc | ban giám hiệu | hội đồng thẩm định | hội đồng thẩm định nhà nước | hội đồng nghiệm thu
hội đồng tư vấn | hội đồng thi | hội đồng coi thi | hội đồng tuyển sinh
ban giám sát đầu tư cộng đồng | ban nhân dân | ban lãnh đạo | ban cán sự đảng | ban bảo vệ dân phố
ban hòa giải | ban thanh tra nhân dân | ban đại diện cha mẹ học sinh | ban chấp hành | bch | tổ công tác
tổ công tác đặc biệt | tiểu ban giúp việc | bộ phận giúp việc | tổ giúp việc
tổ | tổ chuyên gia | tổ công nghệ số cộng đồng | tổ liên ngành
tiểu ban | bộ phận | bộ phận một cửa | đội | nhóm | đơn vị tư vấn | đơn vị tư vấn giám sát | đơn vị tư vấn thiết kế
đơn vị thi công | đảng ủy mặt trận tổ quốc, các đoàn thể trung ương | đảng ủy mặt trận tổ quốc, các đoàn thể
tòa | kiểm dịch y tế | tạp chí | báo điện tử | đảng ủy các cơ quan đảng | đảng ủy các cơ quan đảng trung ương
đảng ủy | chi bộ | chi ủy
đảng bộ | tỉnh ủy
thành ủy | huyện ủy | quận ủy | thị ủy | cấp ủy | cấp ủy đảng | ban thường vụ | thường vụ | thường trực
ban thường trực | thường trực ban chỉ đạo | cơ quan thường trực | ủy ban kiểm tra | chính phủ | quốc hội
ủy ban dân tộc | đảng đoàn | bưu điện | bưu điện văn hóa | điện lực | viễn thông | phân hiệu | đại học
trường đại học | cảng vụ | khu quản lý | thông tấn xã | vinaphone | vietcombank | vietinbank | bidv | petrolimex
petrovietnam | vnpost | vtv | vov | ttxvn | vnpt | viettel | mobifone | evn | pvn | tkv | agribank | kiểm lâm
hạt kiểm lâm | hạt quản lý | quản lý thị trường | đội quản lý thị trường | cảnh sát | cảnh sát giao thông
biên phòng | dân quân | dân quân tự vệ | ban điều hành | ban quản trị | khoa | vườn quốc gia | nhà hát | trung tâm y tế
phòng khám | phòng khám đa khoa | cơ quan điều tra | tổ bảo vệ an ninh, trật tự | tổ tiết kiệm và vay vốn
hội đồng phối hợp | hội đồng quản lý | hội đồng tuyển dụng | ban giám sát đầu tư của cộng đồng | ban biên tập
thuế cơ sở | đoàn kiểm tra, giám sát | đoàn giám sát, kiểm tra | đoàn thanh tra | đoàn khảo sát | đoàn thẩm định
tổ kiểm tra, giám sát | ban chỉ huy pttcn | tổ khối | đội quy tập
cụm dân cư | tổ hòa giải | tổ tự quản | tổ phụ nữ | chi hội nông dân | bảo hiểm xã hội cơ sở | hải quan khu vực
trại giam | trường mầm non | trường tiểu học | trường chính trị | ban đại diện hội đồng quản trị | hội đồng trường
hội đồng sư phạm | hội đồng khoa học | hội đồng y khoa | hội đồng người bệnh | hội đồng thuốc và điều trị
trung tâm phục vụ hành chính công | phòng khám khu vực | tổng kho | nhà thi đấu | nhà thiếu nhi | nhà khách | ga
cảng hàng không | hợp tác xã nông nghiệp | liên hiệp hội | viện nghiên cứu | câu lạc bộ | cơ quan công an
cơ quan công an các cấp | ban ngành | xí nghiệp | nhà máy | chi nhánh | phòng giao dịch | cơ sở
cụm thi đua | khối thi đua | khối | bệnh xá | thống kê tỉnh | thống kê thành phố | thống kê cấp tỉnh | thống kê cơ sở
thanh tra các bộ | thanh tra các sở | thanh tra các ngành | thanh tra các cấp | thanh tra các tỉnh | thuế cấp tỉnh
nhà điều hành | tổng đài | trung đội | đại đội | học viện chính trị | trường cao đẳng | cao đẳng | hội quán
văn phòng đại diện | hội đồng tư vấn thuế | tổ hợp tác | hội nghề cá | nghiệp đoàn nghề cá | ban a
kiểm ngư | chi cục hải quan | hội đồng thi tuyển | hội đồng xét tuyển | hội đồng xét duyệt | hội đồng kỷ luật
hội đồng thi đua | hội đồng thi đua, khen thưởng | hội đồng thi đua - khen thưởng | hội đồng nghĩa vụ quân sự
hải đội | binh đoàn | trại tạm giam | nhà tạm giữ
ủy ban bầu cử | đoàn thanh tra, kiểm tra | đoàn kiểm tra, thanh tra | đoàn thanh tra, giám sát
báo và đài | báo và đài phát thanh, truyền hình | báo và đài phát thanh và truyền hình
""")

# Nouns that stand for units: alone where they are also listed as SOLO, else behind a plural word.
COLLECTIVES = phrases("""
cấp, các ngành | ngành, các cấp | cục, vụ | vụ, cục | cục, vụ, viện | vụ, cục, viện | vụ, viện | vụ, cục, đơn vị
cục, vụ, đơn vị
tổ chức chính trị, xã hội | chủ tàu cá | chủ tàu thuyền | chủ phương tiện vận tải | hộ chăn nuôi | cơ quan | đơn vị
địa phương | ngành | bộ | sở | phòng | ban | ban ngành | sở ngành | bộ ngành | phòng ban | phường | xã | thị trấn
huyện | quận | thị xã | tỉnh | thành phố | thôn | bản | làng | khu phố | tổ dân phố | khóm | ấp | buôn | bon | xóm
khối phố | tổ dân cư | khu dân cư | khối | đặc khu | đoàn thể | tổ chức | tổ chức chính trị | hội
tổ chức chính trị - xã hội | hội đoàn thể | cấp | cấp ủy | cấp ủy đảng | cấp chính quyền | chính quyền
chính quyền địa phương | chính quyền các cấp | lực lượng | lực lượng chức năng | trường | trường học | cơ sở
cơ sở giáo dục | cơ sở y tế | nhà trường | nhà thầu | nhà đầu tư | chủ đầu tư | doanh nghiệp | hợp tác xã | hộ
hộ gia đình | hộ dân | hộ kinh doanh | cá nhân | nhóm | tổ | lãnh đạo | thủ trưởng | cán bộ | công chức | viên chức
cán bộ, công chức | người lao động | đảng viên | đại biểu | hội viên | đoàn viên | người dân | nhân dân | thành viên
đồng chí | chuyên gia | giáo viên | nhà khoa học | hiệp hội | bên | chi hội | cơ quan báo chí
cơ quan thông tấn, báo chí | hệ thống truyền thanh | hệ thống truyền thông | hệ thống thông tin cơ sở | chủ hồ
chủ phương tiện | tập đoàn | tổng công ty | công ty | trung tâm | tiểu ban | chi bộ | ủy viên | phòng chuyên môn
học sinh | phụ huynh | cha mẹ học sinh | cha mẹ trẻ | bộ phận | chuyên viên | chủ công trình | chủ hồ chứa
chủ rừng | chủ tàu | chủ dự án
chủ cơ sở | chủ hộ | bên mời thầu | chủ doanh nghiệp | chủ trang trại | chủ sử dụng đất | chủ quản công trình | viện
hội đồng | đài | báo | ban quản lý | kho bạc | ngân hàng | tổ công tác | ủy ban | chi, đảng bộ | chi bộ, đảng bộ
đảng bộ | chủ quản lý | chủ quản lý, vận hành | chủ vận hành | khoa | chủ đập | chủ đập, hồ chứa nước
chủ đập, hồ chứa | chủ nhà trọ | chủ nuôi | chủ thể | người có uy tín | già làng | chức sắc | điểm trường | điểm thi
nhà máy | bệnh viện | đồn biên phòng | trạm y tế | trạm | xí nghiệp | nông trường | công trường | câu lạc bộ
đội xung kích | đoàn | đoàn công tác | đoàn kiểm tra | đội | cục | vụ | chi cục | tòa án | liên đoàn | công đoàn
hãng tàu | hãng hàng không | nhà mạng | bến xe | chợ | khách sạn | điểm du lịch | khu du lịch | thôn trưởng
trưởng thôn | học viện | nhà văn hóa | thành viên tổ công tác | tiểu khu | cụm dân cư | tiểu thương | ngư dân | nông dân
thanh niên | hội quán | dòng họ | gia đình | siêu thị | nhà xe | cửa hàng | đập, hồ chứa | hồ chứa | chủ cửa hàng
hãng taxi | trang trại | gia trại | đại lý | bến bãi | nhà hàng | doanh nghiệp vận tải | nhà phân phối | thương nhân
""")

SOLO = phrases("""
kiểm lâm viên | tình nguyện viên | giám sát viên | điều tra viên | tuyên truyền viên | báo cáo viên
chủ vật nuôi | chủ trang trại | chủ bến bãi | chủ bến | chủ mỏ | chủ cơ sở giết mổ | chủ nhà hàng | chủ khách sạn
chủ cửa hàng | chủ đại lý | chủ lò mổ | chủ công trình | chủ sử dụng lao động | người sử dụng lao động | chủ nguồn thải
chủ xe | chủ ao nuôi | chủ đầm nuôi | chủ gia trại | chủ đất | người nuôi | người chăn nuôi | người sản xuất
bác sĩ | bác sĩ trực | dược sĩ | y sĩ | hộ sinh | kỹ thuật viên | kíp trực | ca trực | người trực
hệ thống truyền thanh | hệ thống truyền thanh cơ sở | hệ thống loa truyền thanh | hệ thống loa truyền thanh cơ sở
cán bộ, công chức, viên chức và người lao động | cán bộ, công chức, viên chức, người lao động
cán bộ, đảng viên, công chức, viên chức và người lao động | công chức, viên chức và người lao động
công chức, viên chức
công chức, viên chức, người lao động | cán bộ, giáo viên, nhân viên | báo, đài | báo đài | cơ quan, tổ chức, đơn vị
cơ quan, đơn vị, tổ chức | cơ quan, đơn vị, địa phương
tổ chức đoàn thể | cơ quan, tổ chức, cá nhân | tổ chức đảng | sở, ban ngành | sở ban ngành | sở, ban, ngành, địa phương
phòng, ban, ngành | phòng, ban, đơn vị | cộng tác viên | nhân viên | nhân viên y tế | nhân viên thú y | văn thư
thủ quỹ | thủ kho | lái xe | cán bộ, đảng viên | cán bộ, chiến sĩ | cán bộ, công chức, viên chức | bộ phận chuyên môn
cán bộ, viên chức và người lao động | cán bộ, công chức và người lao động
phụ huynh | tiểu thương | sở, ban, ngành | sở, ngành | sở, ban, ngành, đoàn thể | phòng, ban | ban, ngành | bộ, ngành
bộ, ban, ngành | thành viên | cấp ủy, tổ chức đảng | cấp ủy, chính quyền, đoàn thể | tập thể, cá nhân
tư vấn giám sát | tư vấn thiết kế | tư vấn quản lý dự án | nhà thầu thi công | nhà thầu tư vấn | chủ cơ sở
chủ hồ chứa | cơ quan, đơn vị | cơ quan, tổ chức | tổ chức, cá nhân | hộ dân | ban ngành, đoàn thể | chủ hộ
chủ doanh nghiệp | chủ đầu tư dự án | tổ dân phố | nhà máy | ban nhân dân | chủ rừng | chủ dự án | chủ tàu
chủ phương tiện | cơ quan | đơn vị | địa phương | ngành | chính quyền | chính quyền địa phương | chính quyền các cấp
cấp ủy | cấp ủy đảng | lực lượng | lực lượng chức năng | nhà trường | nhà thầu | nhà đầu tư | chủ đầu tư
doanh nghiệp | đoàn thể | ban ngành | cán bộ | cán bộ, công chức | công chức | người dân | nhân dân | thủ trưởng
cơ quan báo chí | hộ gia đình | người lao động | giáo viên | học sinh | tổ chức chính trị - xã hội | chủ hồ
đảng viên | chủ tàu cá | chủ phương tiện vận tải | lực lượng quân đội | lực lượng công an | lực lượng vũ trang
lực lượng xung kích | lực lượng dân quân | lực lượng kiểm lâm | lực lượng biên phòng | lực lượng quản lý thị trường
lực lượng hải quan | lực lượng cảnh sát giao thông | lực lượng cảnh sát | lực lượng kiểm ngư | lực lượng thuế
""")

PLURALS = phrases("""
các | những | toàn thể | toàn thể các | tất cả | tất cả các | toàn bộ | mọi | từng | mỗi | một số | cả
hai | ba | bốn | cả hai | cả ba | cả bốn | quý | các quý
""")

# Common nouns that tell by an attribute which bodies are meant ("cơ quan thanh tra", "đơn vị thi công").
GENERICS = phrases("""
hộ | hộ gia đình | hộ dân | bên | nhà máy | hợp tác xã | tổ hợp tác | trạm | điểm | hộ kinh doanh | cửa hàng | đại lý
chủ thể | chủ cơ sở | thương nhân | chủ trang trại | trang trại | gia trại | nhà đầu tư | nhà phân phối
cơ quan | đơn vị | tổ chức | lực lượng | doanh nghiệp | cơ sở | cá nhân | bộ phận | nhà thầu | công ty | đội
cán bộ | công chức | viên chức | người | nhóm | thành viên | tổ | hội đồng | chuyên gia | tập thể | nhân viên
""")

# Posts that may head bodies of any kind, so that a list of common nouns shares them.
HEADS_OF_ALL = phrases("thủ trưởng | người đứng đầu | lãnh đạo | đại diện lãnh đạo")

# Bodies that are named after what they do, so that a verb in small letters may go on with their name.
ACTIVE = phrases("""
cục | vụ | viện | sở | phòng | ban | bộ phận | trung tâm | công ty | tổng công ty | tập đoàn | hợp tác xã | nhà máy
xí nghiệp | tổ | đội | hội đồng | ủy ban | chi cục | tổng cục | ngân hàng | trường | học viện | quỹ | hiệp hội | hội
khoa | nhóm | đoàn | đoàn kiểm tra | đoàn giám sát | trạm | ban quản lý | ban quản lý dự án | ban chỉ đạo
ban chỉ huy | ban tổ chức | tổ công tác | đoàn công tác | liên danh | chi nhánh | câu lạc bộ | tiểu ban | lực lượng
ban qlda | bql | ban điều hành | chi hội | cơ sở | cửa hàng | tổ kiểm tra | tổ giúp việc | hợp tác xã nông nghiệp
cơ quan thường trực | đơn vị thường trực | cơ quan chuyên trách | đơn vị tư vấn | nhà thầu tư vấn | bệnh viện
nghiệp đoàn | liên hiệp | đại học | trường đại học | viện nghiên cứu
""")

# Companies by their short names.
BRANDS = phrases("""
viettel | vnpt | mobifone | vinaphone | evn | pvn | tkv | agribank | vietcombank | vietinbank | bidv | petrolimex
petrovietnam | vnpost | vtv | vov | ttxvn
""")

SHARED_BY = phrases("bộ | sở | phòng | ban | cục | hội | trung tâm | tập đoàn | chi cục | tổng công ty")


@cache
def organ_table() -> PhraseTable:
    """Names of organs."""
    return PhraseTable((*ORGANS, *MISSIONS, *(f"{group} {task}" for group in GROUPS for task in TASKS)))


@cache
def collective_table() -> PhraseTable:
    """Common nouns that stand for units behind a plural word or in a list."""
    return PhraseTable(COLLECTIVES)


@cache
def solo_table() -> PhraseTable:
    """Common nouns that stand for units by themselves."""
    return PhraseTable(SOLO)


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
def generic_table() -> PhraseTable:
    """Common nouns that an attribute makes a name."""
    return PhraseTable(GENERICS)


@cache
def head_of_all_table() -> PhraseTable:
    """Posts that may head bodies of any kind."""
    return PhraseTable(HEADS_OF_ALL)


@cache
def brand_table() -> PhraseTable:
    """Short names of companies."""
    return PhraseTable(BRANDS)


@cache
def whole_post_table() -> PhraseTable:
    """Posts that are whole by themselves."""
    return PhraseTable(WHOLE_POSTS)


@cache
def party_rank_table() -> PhraseTable:
    """Ranks in the party."""
    return PhraseTable(PARTY_RANKS)


@cache
def shared_head_table() -> PhraseTable:
    """Heads that several fields can share."""
    return PhraseTable(SHARED_BY)


@cache
def active_table() -> PhraseTable:
    """Bodies that are named after what they do."""
    return PhraseTable((*ACTIVE, *GENERICS))


@cache
def membership_table() -> PhraseTable:
    """What one is in the body that the notice is of."""
    return PhraseTable(MEMBERSHIPS)


@cache
def deputy_table() -> PhraseTable:
    """Deputies, who hold another post besides."""
    return PhraseTable(DEPUTIES)


@cache
def part_table() -> PhraseTable:
    """What one is in a body that is made for a matter."""
    return PhraseTable(PARTS)


@cache
def holding_table() -> PhraseTable:
    """Words between two posts of one person."""
    return PhraseTable(("kiêm", "kiêm nhiệm", "đồng thời là", "đồng thời giữ chức", "kiêm chức"))
