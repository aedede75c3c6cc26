"""The words by which a sentence tells somebody, shares out, approves, conditions, or only tells how things stand."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Between two duties of one sentence.
JOINING = phrases("""
còn | riêng | riêng đối với | đồng thời | đồng thời giao | trong khi đó | ngoài ra | song song đó | mặt khác
đặc biệt | đặc biệt là
đối với | còn đối với | sau đó | tiếp đó | cùng với đó | bên cạnh đó | trong đó | theo đó | trên cơ sở đó | và
""")

# What opens a condition in front of the doer: "quá thời hạn này, Sở A thu hồi …".
CONDITIONS = phrases("""
nếu | quá thời hạn này | quá thời hạn trên | quá thời hạn | quá hạn | trường hợp | hết thời hạn này | hết thời hạn
sau thời hạn này | sau thời hạn trên | sau thời gian này | khi | sau khi | trên cơ sở | căn cứ | để | nhằm
ngay sau khi | trước khi | từ ngày | sau ngày | trước ngày | đến ngày | chậm nhất
""")

# To whom a matter falls: "Việc chấm thi là trách nhiệm của Hội đồng thi".
ENTRUSTED = phrases("""
là trách nhiệm của | là nhiệm vụ của | thuộc trách nhiệm của | thuộc nhiệm vụ của
được giao cho | giao cho | được giao về | được phân công cho | thuộc về trách nhiệm của
""")

# "Kiểm toán Nhà nước được đề nghị kiểm toán …": an order in the passive.
ASKED = phrases("""
được đề nghị | được yêu cầu | được giao | được phân công | được mời | được giao nhiệm vụ | được giao chủ trì
được phân công nhiệm vụ | được ủy quyền | được phép
""")

# By what a unit goes when it acts.
BASES = phrases("""
trên cơ sở | theo | căn cứ | trong phạm vi | trong lĩnh vực | dựa trên | dựa vào | theo chức năng | theo thẩm quyền
""")

# Those who issue notices and conclude meetings.
AUTHORS = phrases("""
chính phủ | thủ tướng | thủ tướng chính phủ | phó thủ tướng | phó thủ tướng chính phủ | ban bí thư | bộ chính trị
quốc hội | ủy ban thường vụ quốc hội | chủ tịch | phó chủ tịch | chủ tịch ubnd | phó chủ tịch ubnd | bí thư
phó bí thư | bộ trưởng | thứ trưởng | thống đốc | phó thống đốc | giám đốc | phó giám đốc | tổng giám đốc
phó tổng giám đốc | hội nghị | thường trực | ban thường vụ | btv | ban chỉ đạo | ban cán sự đảng | ban chấp hành
thường trực ban chỉ đạo | lãnh đạo | đồng chí | trưởng ban | phó trưởng ban | hội đồng | tập thể
ủy ban nhân dân tỉnh | ủy ban nhân dân thành phố | ủy ban nhân dân huyện | ủy ban nhân dân quận
ủy ban nhân dân thị xã | ủy ban nhân dân xã | ủy ban nhân dân phường | ubnd tỉnh | ubnd thành phố | ubnd huyện | ubnd tp
ubnd quận | ubnd thị xã | ubnd xã | ubnd phường | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy
hiệu trưởng | ban giám hiệu | ban giám đốc | cục trưởng | tổng cục trưởng | chi cục trưởng | viện trưởng | chủ nhiệm
trưởng phòng | tỉnh | thành phố | huyện | xã | phường | trung ương
""")

# Behind "các" these are more often whom a duty is about than who has it.
MOSTLY_OBJECTS = phrases("""
doanh nghiệp | hộ | hộ dân | hộ gia đình | hộ kinh doanh | cá nhân | tổ chức, cá nhân | tổ chức | tập thể | người
cơ sở | nhân viên | đối tượng | cửa hàng | đại lý | điểm | nhóm | công ty | nhà trọ | chủ thể | người dân | học sinh
""")

# With a capital letter alone these mean the one named before: "Tập đoàn báo cáo …", "Công ty lập dự án …".
BARE_NOUNS = phrases("""
công ty | tập đoàn | tổng công ty | tỉnh | huyện | thành phố | thị xã | xã | phường | bộ | sở | cục | tổng cục
viện | trường | trung tâm | ngân hàng | chủ đầu tư | ủy ban | hiệp hội | học viện | bệnh viện | chi cục | tổng hội
văn phòng
""")

# Those who work for another, so that he leads who tells them.
CONTRACTORS = phrases("""
nhà thầu | nhà thầu thi công | đơn vị thi công | đơn vị tư vấn | tư vấn | tư vấn giám sát | tư vấn thiết kế
nhà cung cấp
đơn vị cung cấp | đơn vị cung ứng | đơn vị giám sát | liên danh | liên danh nhà thầu | nhà thầu tư vấn
nhà thầu xây lắp | chủ đầu tư
""")

# Those whom a unit has to do with, and who are no unit that a notice is for where one is named above.
PUBLIC = phrases("""
người dân | nhân dân | hộ dân | hộ gia đình | công dân | bệnh viện | cơ sở khám bệnh, chữa bệnh
cơ sở khám chữa bệnh | cơ sở y tế | doanh nghiệp | cơ sở sản xuất | cơ sở kinh doanh | hộ kinh doanh | chủ phương tiện
""")

# Each of those who were named above.
EACH_OF_THEM = frozenset(
    f"{each} {noun}"
    for each in ("mỗi", "từng")
    for noun in ("tổ chức", "đơn vị", "cơ quan", "địa phương", "thành viên", "đồng chí", "bộ phận", "ngành", "hội")
)

# For whom things are done, more often than who does them.
PEOPLE = phrases("""
nhân dân | người dân | hộ dân | bà con | các hộ dân | hộ nghèo | các hộ gia đình | người có công | du khách
khách hàng | trẻ em | người lao động | đồng bào
""")

# How the author judges what is before him; nothing is asked by it.
JUDGING = phrases("""
thống nhất với | thống nhất về | thống nhất nội dung | thống nhất chủ trương | thống nhất đề nghị
thống nhất đề xuất | thống nhất phương án | thống nhất cao | thống nhất như | thống nhất thông qua
thống nhất đánh giá | thống nhất nhận định | cơ bản thống nhất | cơ bản nhất trí | cơ bản đồng ý | đồng ý | nhất trí
chấp thuận | phê bình | nghiêm khắc phê bình | phê bình nghiêm khắc | ghi nhận | hoan nghênh | đã thống nhất
đánh giá cao | biểu dương
""")

# Whoever says so has decided, and is told nothing.
DECIDING = phrases("""
chấp thuận | chấp thuận việc | đồng ý | nhất trí | cơ bản nhất trí | cơ bản đồng ý | thống nhất sự cần thiết
thống nhất về sự cần thiết | thống nhất đánh giá | thống nhất thông qua
""")

# Of these, what is as often said only to tell which matter is meant: "các công trình do Sở A quản lý".
ATTRIBUTIVE = phrases("""
quản lý | làm chủ đầu tư | cung cấp | xây dựng | tổ chức | triển khai | phụ trách | trình | báo cáo | thực hiện
""")


# Whom a unit chooses among its own: "phân công thành viên theo dõi địa bàn".
MEMBERS = phrases("""
thành viên | cán bộ | công chức | viên chức | nhân viên | giáo viên | lãnh đạo | ủy viên | người | đồng chí | đảng viên
chuyên viên | cán bộ, công chức | lãnh đạo phòng | lãnh đạo đơn vị | một đồng chí | 01 đồng chí | lực lượng
""")


@cache
def member_table() -> PhraseTable:
    """Whom a unit chooses among its own."""
    return PhraseTable(MEMBERS)


@cache
def contractor_table() -> PhraseTable:
    """Those who work for another."""
    return PhraseTable(CONTRACTORS)


@cache
def joining_table() -> PhraseTable:
    """What stands between two duties of one sentence."""
    return PhraseTable(JOINING)


@cache
def condition_table() -> PhraseTable:
    """What opens a condition in front of the doer."""
    return PhraseTable(CONDITIONS)


@cache
def entrusted_table() -> PhraseTable:
    """Words behind which it is said to whom a matter falls."""
    return PhraseTable(ENTRUSTED)


@cache
def asked_table() -> PhraseTable:
    """Orders in the passive."""
    return PhraseTable(ASKED)


@cache
def basis_table() -> PhraseTable:
    """By what a unit goes when it acts."""
    return PhraseTable(BASES)


@cache
def author_table() -> PhraseTable:
    """Those who issue notices and conclude meetings."""
    return PhraseTable(AUTHORS)


@cache
def people_table() -> PhraseTable:
    """For whom things are done."""
    return PhraseTable(PEOPLE)


@cache
def judging_table() -> PhraseTable:
    """How the author judges."""
    return PhraseTable(JUDGING)


@cache
def deciding_table() -> PhraseTable:
    """How anybody agrees to what was asked."""
    return PhraseTable(DECIDING)


@cache
def attributive_table() -> PhraseTable:
    """What is said of a doer only to tell which matter is meant."""
    return PhraseTable(ATTRIBUTIVE)


@cache
def bare_noun_table() -> PhraseTable:
    """Nouns that alone mean the one named before."""
    return PhraseTable(BARE_NOUNS)


@cache
def charge_table() -> PhraseTable:
    """What is said behind a person of what he has in his charge."""
    return PhraseTable(("phụ trách", "trực tiếp phụ trách", "được phân công phụ trách", "phụ trách chung"))


@cache
def owning_table() -> PhraseTable:
    """What is said of a doer only to tell whose the matter is."""
    return PhraseTable(("làm chủ đầu tư", "là chủ đầu tư", "làm chủ quản"))


@cache
def mostly_object_table() -> PhraseTable:
    """Nouns that are more often whom a duty is about than who has it."""
    return PhraseTable(MOSTLY_OBJECTS)
