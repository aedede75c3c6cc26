"""The words before and behind an amount that tell what it is: a change, a remainder, the plan, a rate."""

import re

from directives.reading.figures.acts import SAYS
from directives.reading.figures.phrases import any_of, closing, listed, not_behind, opening, whole

_NEAR_WORDS = any_of("""
    được | khoảng | gần | hơn | trên | thêm | là | có | tới | đúng | mỗi | những | lại | chừng | độ | tầm | cỡ
    hết | đạt | cả thảy | tất cả | chỉ | xấp xỉ | ước | vẫn | đến | lên | =anh | =chị | =huyện
""")
_NEAR = rf"[ \t:]+(?:{_NEAR_WORDS}[ \t]+)*[:=]?[ \t]*"
"""Between a sign and its amount: ``còn khoảng 4 hộ``, ``tăng được gần 5%``."""
_GAP = r"(?!\w)(?P<gap>[^,;.\n\d%]{0,30})"
"""Between a plan and its amount a few words may name it: ``kế hoạch vốn sự nghiệp là 2 tỷ``."""

# Changes against another period
_COMPARED = any_of("""
    trước | cùng kỳ | kế hoạch | chỉ tiêu | năm ngoái | dự toán | nghị quyết | tuần rồi | tháng rồi | hợp đồng | tiến độ
    tháng ǂ | quý ǂ | đầu năm | lần trước | đầu tháng | đầu kỳ | năm ǂ | tuần ǂ | kỳ báo cáo | mặt bằng chung
""")
DELTA_LEFT = re.compile(
    not_behind("nhúc | các | phân | miễn")
    + closing("""
    tăng | giảm | cao hơn | thấp hơn | nhiều hơn | ít hơn | vượt | hụt | thêm | bớt | chênh | giảm đi
    trừ | trừ đi | trừ giúp | trừ giúp em | bớt giúp em | loại | loại ra | loại trùng | gạch tên
    nhích | tăng được | tăng trưởng | sụt | tụt | chậm | trễ | chậm tiến độ
    """, then=rf"(?:[^,;\n\d]{{0,30}}{_COMPARED})?{_NEAR}").pattern
    + r"|[+↑↓▲▼][ \t]?$"
)  # fmt: skip
_OF_PLAN = any_of("kế hoạch | dự toán | chỉ tiêu | tổng | yêu cầu")
DELTA_RIGHT = opening(
    "so với | so cùng kỳ | so kỳ trước | điểm phần trăm | điểm %", then=rf"(?!\w)(?![^,;\n]*{_OF_PLAN}(?!\w))"
)
SHORT_LEFT, AGAINST_RIGHT = closing("thiếu | hụt | chậm | thấp", then=_NEAR), opening("so | nữa mới | nữa thì")
"""``còn thiếu 13% so với yêu cầu``"""
EXCEEDING = closing("vượt", then=r"[ \t]+")
GIVEN = frozenset(
    listed("suất | suất quà | phần quà | quà | gói quà | con | con bò | con dê | bò | dê | thẻ | sổ | xe")
)
GIVING = re.compile(r"(?<!\w)tang[ \t]+$")
"""Without its mark ``tang`` is ``tặng`` before what is given away."""
RISEN_TO = closing("lên | lên tới | lên đến | xuống còn | thành", then=_NEAR)

# What is still to do
_NOT_FALLEN = not_behind("giảm | xuống | chỉ | dư | thu")
LEFT_LEFT = re.compile(
    _NOT_FALLEN
    + closing("""
    =còn | con | còn lại | thiếu | nợ | tồn | tồn quỹ | tồn đọng | chưa xong | chưa làm
    chưa thực hiện | chưa hoàn thành | chưa giải ngân | còn vướng | còn kẹt | vướng lại | còn chưa | còn dư
    chờ duyệt | chờ thẩm định | chờ giải quyết | chờ phê duyệt | chờ ký | chờ cấp | đang chờ
    còn đọng | sót | tồn kho | chưa cấp | chưa đạt được | chưa giải quyết
    """, then=_NEAR).pattern
)  # fmt: skip
LEFT_RIGHT = opening(
    """
    chưa | kia | còn lại | nữa | còn tồn | đang tồn | tồn đọng
""",
    after=rf"[ \t]*(?:{any_of('em | bạn | cháu')}[ \t]+)?",
)

THE_REST = opening("còn lại", then=rf"[ \t]+{any_of('là | do | vì | bởi | đang | chưa | sẽ | thì')}(?!\w)")
"""``đạt 91% còn lại là người đi làm xa``: the rest is told, the share is not it."""
REST_OF_RATIO = opening(
    "còn lại", then=rf"[ \t]+{any_of('=chờ | đợi | do | vì | bởi | là | thì | sẽ | mai | đang')}(?!\w)"
)
FAR_NOT_YET_LEFT = closing("chưa", then=rf"(?P<gap>(?:[ \t]+[^\W\d_]+){{3,5}}){_NEAR}")
REST_OPENS = re.compile(
    rf"^\W*(?:{any_of('số | phần | các | những')}[ \t]+)(?:[^\W\d_]+[ \t]+){{0,2}}?{any_of('còn lại')}(?!\w)"
)
ONLY_LEFT = closing("chỉ còn | chỉ còn lại | còn mỗi", then=_NEAR)
_ONE_OR_TWO = r"(?:[ \t]+[^\W\d_]+){1,2}"
NOT_YET_LEFT = closing("chưa", then=rf"(?![ \t]+{any_of('đạt | được | đến | tới | đầy | có')}){_ONE_OR_TWO}{_NEAR}")
ONGOING_RIGHT = opening("đang")
ONGOING_LEFT = closing("đang", then=rf"{_ONE_OR_TWO}?{_NEAR}")
POOR = ("nghèo", "ngheo")
"""``còn 12 hộ nghèo`` is how many there are, not what is left to do."""

# The whole of which something is done
_PLANS = """
    kế hoạch | chỉ tiêu | giao | được giao | dự toán | nhu cầu | định mức | =phải | =cần | đăng ký | vốn giao
    kế hoạch vốn | chỉ tiêu giao | kế hoạch giao | được cấp | được phân bổ | được bố trí | giao chỉ tiêu
    vốn bố trí | bố trí vốn | vốn phân bổ | kinh phí bố trí | kinh phí cấp | vốn đã bố trí | vốn được giao
    vốn đã giao | giá trị hợp đồng | hợp đồng trị giá | giá gói thầu | giá trị gói thầu | tổng giá trị hợp đồng
    kế hoạch vốn năm
"""
_NO_PLAN = (
    rf"(?![ \t]+{any_of('nộp | ban | dịch | lưu | thông | khoán | hàng | dục')}(?!\w))"
    rf"(?![ \t]+{any_of('khai sinh | khai tử | kết hôn | biến động | tạm trú | thường trú | kinh doanh | xe')}(?!\w))"
)
"""``giao nộp 3 khẩu súng`` is an act."""
PLAN_LEFT = re.compile(not_behind("theo") + closing(_PLANS, then=_NO_PLAN + _GAP).pattern)
PLAN_OF_SHARE = re.compile(
    not_behind("chuyên")
    + closing(_PLANS, then=rf"[ \t:=]+(?:{any_of('là | năm | cả năm | quý | tháng | năm nay')}[ \t:]+)?").pattern
)
"""Before a per cent the plan stands closely: ``chỉ tiêu 95%``; further off it is what the share is of."""
_AGAINST = not_behind("theo | so | với | vượt | đạt")
PLAN_IS = re.compile(
    _AGAINST + closing(_PLANS, then=rf"{_GAP}(?<!\w)(?:{any_of('là | giao | phải đạt')}[ \t]*|[=:][ \t]*)").pattern
)
"""``Chỉ tiêu đến hết quý là 80%``, ``kế hoạch cả năm giao: 90%``."""
MUST_LEFT = closing(
    "tổng phải | số phải | tổng cần | số cần",
    then=r"(?:[ \t]+(?!đã |da |được |duoc )[^\W\d_]+){1,3}[ \t:]+",
)
"""``tổng phải giải quyết 270 hồ sơ``"""
GOAL_LEFT = closing("mục tiêu", then=rf"[ \t:]+(?:{any_of('là | năm nay | cả năm | tháng này | quý này')}[ \t:]+)*")
FIRST_GOAL = closing(
    "mục tiêu ban đầu | chỉ tiêu ban đầu | kế hoạch ban đầu | mục tiêu đầu năm | kế hoạch đầu năm", then=_NEAR
)
TOTAL_LEFT = closing("""
    tất cả có | tổng cộng có | tổng số có
    tổng số | tổng cộng | tổng vốn | tổng kinh phí | tổng nguồn vốn | tổng mức đầu tư | toàn bộ | có tất cả
    tất cả | toàn xã | toàn phường | trong tổng số | trong số | trong | trên tổng số | tiếp nhận | tổng mức
    trên địa bàn có | cả xã | xã có | phường có | thôn có | tổ có | khu phố có | địa bàn có | đơn vị có | bên em có
    xã em có | phường em có | thôn em có | tổ em có | xã mình có | phường mình có | bên mình có
    danh sách có | cả phường | cả thôn | toàn thôn | toàn tổ | toàn xã có | toàn phường có | cả xã có | toàn thôn có
    toàn huyện có | toàn huyện | toàn trường có | toàn tỉnh có | tổng đàn | tổng diện tích | cả thôn có | cả tổ có
""", then=_GAP)  # fmt: skip
_PLACES = any_of("thôn | tổ | xóm | ấp | khóm | khu phố | khu | lớp | trường | xã | phường")
_NO_INTAKE = not_behind("ghi | công | chứng | xác | chưa | =giấy")
INTAKE_LEFT = re.compile(_NO_INTAKE + closing("nhận", then=_GAP).pattern)
TAKEN_IN = frozenset(
    listed("""
    hồ sơ | đơn | đơn thư | ý kiến | kiến nghị | phản ánh | văn bản | trường hợp | vụ | vụ việc | giấy | phiếu
    nhiệm vụ | thủ tục | việc | cái
""")
)
"""What an office takes in to work on: ``nhận 15 hồ sơ``; ``66 người nhận tiền`` has been done."""
PLACE_HAS = re.compile(
    rf"(?<!\w){_PLACES}(?:[ \t]+\w{{1,12}}){{1,2}}"
    rf"[ \t]+{any_of('có')}[ \t]+(?:{any_of('tất cả | tổng cộng')}[ \t]+)?$"
)
"""``thôn 3 có 42 hộ``: how many there are."""
TOTAL_OF = re.compile(rf"(?<!\w){any_of('tổng | tổng số')}(?:[ \t]+[^\W\d_]+){{1,2}}[ \t:]+$")
"""``tổng hộ 60``: a total whose noun stands before it."""
TOTAL_NEAR = closing("tổng", then=r"[ \t:]+")
_SUM = any_of(
    "tổng | tổng cộng | cộng | tổng số | cộng chung | tổng hợp lại | tính chung | chung | toàn xã | toàn phường"
)
SUM_NEAR = re.compile(rf"[\W_]*{_SUM}(?:[ \t:=-]+(?:{any_of('là | được | đạt | có')}[ \t:]+)?)")
WHO_CAME = opening("dự | tham gia | tham dự | đến dự | về dự")
SUM_TO_DATE = opening("lũy kế | cộng dồn | tổng cộng đến nay", after=r"[\W_]*")
TOTAL_COST = whole("tổng kinh phí | tổng số tiền | tổng giá trị | tổng trị giá | tổng chi phí | tổng tiền")
STILL = whole("=còn | con")
OWN_PLAN = closing("kế hoạch", then=_GAP)
"""``kế hoạch 75%`` alone is what was done of it; ``chỉ tiêu giao 95%`` is a target."""
DOING = whole("""
    đạt | được | đã | =th | thực hiện | xong | làm | mới | hoàn thành | giải ngân | giải quyết | có | cấp được
    triển khai
""")
DONE_BEFORE = closing("đã | bàn | mới | vừa")
ALL_DONE_RIGHT = opening("xong | hoàn thành | đã xong | đã hoàn thành | đạt")
DONE_RIGHT = opening("xong | đạt | rồi | hoàn thành | đã")

AMONG = opening("lượng | đó | tuần | tháng | ngày | năm | quý | kỳ | đợt | ca | sáng")
"""``trong đó`` opens the parts of a figure, ``trong tuần`` tells when: no wholes."""

# Numbers that are not progress at all
RANK_LEFT = closing("xếp thứ | đứng thứ | hạng | =thứ | top | gấp", then=_NEAR)
GRADED = closing("công nhận | đạt | hạng | chuẩn | chứng nhận | ocop", then=_NEAR)
"""``công nhận 3 sao`` grades."""
RATE_OF = whole("tỷ lệ | tỉ lệ")
_PLACE = not_behind("thôn | =làng | =ấp | =buôn | =bản | =xã | =tổ | quỹ | động")
_TROUBLE = whole("""
    vướng | =do | vì | bởi | khó khăn | =kẹt | nguyên nhân | bị | thiếu | không chịu | từ chối
    =đợi | =chờ | =vắng | hỏng | =trùng | tranh chấp | khiếu nại | khiếu kiện
""")
TROUBLE = re.compile(_PLACE + _TROUBLE.pattern + rf"(?![ \t]+{any_of('phạm')}(?!\w))")
"""``thôn Do`` and ``quỹ vì người nghèo`` are no causes."""
SUFFERED = re.compile(rf"^\W*{any_of('số | tổng số')}(?:[ \t]+[^\W\d_]+){{1,2}}[ \t]+{any_of('bị')}(?!\w)")
"""``số hộ bị ngập 230 hộ`` tells how many."""
SENT = whole("gửi | kèm | file | gởi | chụp | xem")
MADE_LEFT = closing("làm | sản xuất | đăng | dựng | quay | biên tập | phát", then=_NEAR)
"""``xây dựng 4 clip`` is work, ``gửi 4 clip`` an attachment."""
PERSONS = opening("em | cháu | bạn | cụ", then=r"[ \t]*$")
LISTED_ON = re.compile(r"(?:[ \t]*[^\W\d_]+){0,2}[ \t]*(?:[,;]|(?:[,;][ \t]*)?(?:và|va|cùng|cung|với)(?!\w))[ \t]*")
"""Between two amounts that one verb counts: ``bàn giao 2 máy bơm, 5 cuộn ống``."""
ATTACHED = opening("ảnh | hình | file | tệp | tấm | trang | clip | video")
ATTACHMENTS = frozenset(listed("ảnh | hình | tấm | file | tệp | trang | clip | video | bản | hình ảnh | file ảnh"))
_A_NOUN = r"[ \t]+[^\W\d_]+(?:[ \t]+[^\W\d_]+)?[ \t]+"
_A_BARE_NOUN = r"[ \t]+(?:ho|nguoi|thon|xa|phuong|to|can|nha|lop|khau|don vi|doan|chi bo|truong|lan|thang|tuan)[ \t]+"
PER_LEFT = re.compile(closing("=mỗi | từng", then=_A_NOUN).pattern + "|" + closing("=moi", then=_A_BARE_NOUN).pattern)
"""Without its mark ``moi`` is ``mới`` before a verb."""
TAKEN_LEFT = closing("nhận mới | phát sinh mới", then=_NEAR)
SIGNED_UP = closing("đăng ký", then=_NEAR)
REFUSED = whole("từ chối | trả lại")
"""``từ chối 6 hồ sơ`` is work that was done."""
PROPOSED = opening("đề xuất | đề nghị | kiến nghị | xin cấp | xin hỗ trợ", after=r"\W*(?:và[ \t]+)?")
"""``lập biên bản, đề xuất phạt 240 triệu``"""
EACH = re.compile(rf"^\W*(?:{any_of('=mỗi | bình quân mỗi | trung bình mỗi')}(?!\w)|{any_of('=moi')}{_A_BARE_NOUN})")
"""``mỗi hộ vay bình quân 43 triệu``, ``moi ho vay binh quan 43 trieu``"""
_NO_RATE = any_of("kế hoạch | tổng | số | dự toán | chỉ tiêu | th")
VALUE_LEFT = closing("đạt | là | bình quân | thu nhập | được | năng suất", then=_NEAR)
_A_CODE = r"[^\W\d_ǂ]{1,8}[ \t]?ǂ"
PER_RIGHT = re.compile(rf"[ \t]*/[ \t]*(?!{_NO_RATE}(?!\w)|{_A_CODE})(?=[^\W\d_])")
TIMES_LEFT = re.compile(r"/[ \t]*\w+[ \t]*[×x*][ \t]*$")
MEASURE_LEFT = closing("dài | rộng | cao | sâu | cách | =dày | nặng", then=_NEAR)
WEIGHT_LEFT, WEIGHTS = closing("nặng", then=_NEAR), frozenset(("kg", "tấn", "tạ"))
_PAID = not_behind("nộp | thu | khai | quản lý")
"""``nộp thuế điện tử 98%`` is no rate of a tax."""
RATE_LEFT = re.compile(
    _PAID
    + closing("""
    lãi suất | thuế | thuế suất | mức hỗ trợ | hỗ trợ mức | đối ứng | mức phạt | góp vốn | tỷ lệ góp | trích
    cơ cấu | mức đóng | mức lương | lương cơ sở | lương tối thiểu | đơn giá | mức trợ cấp | mức chuẩn
""", then=r"[^,;\n\d]{0,24}").pattern
)  # fmt: skip

OF_LEFT = closing("của", then=r"[ \t]+(?:(?:cả|ca)[ \t]+)?")
"""``tổ công nghệ số của 6 khu phố``"""
TAX_LEFT = closing("thuế", then=r"[^,;\n\d]{0,24}")
SHARE_LEFT = closing("đối ứng | góp vốn", then=r"[^,;\n\d]{0,24}")
REACHED_LEFT = closing("được | đạt | thu | nộp", then=_NEAR)
"""``thu thuế được 1 tỷ`` is no rate of a tax."""

MEASURES = frozenset(("m", "km", "mét", "mét dài", "kg", "tấn", "tạ", "lít", "cm", "ha"))
DENIED_LEFT = closing("không phải | không phải là", then=_NEAR)
ALL_LEFT, ALL_RIGHT = closing("cả"), opening("đều")

NAMES = re.compile(rf"(?:[:=>-]|(?<!\w){SAYS})[ \t]*$")
ACTED = closing("đã | mới | vừa", then=rf"{_ONE_OR_TWO}[ \t]+(?:{any_of('được | xong')}[ \t]+)?")
"""``đã làm sạch 4.512 dữ liệu``: an act that no list knows."""
_FOR_TOTAL = any_of("tổng cộng | cả thảy | tất cả")
_OF_TOTAL = any_of("tổng số | tổng")
TOTAL_DONE = re.compile(
    rf"(?<!\w){SAYS}(?:[ \t]+[^\W\d_]+)?[ \t]+{_FOR_TOTAL}[ \t]+$"
    rf"|(?<!\w){_OF_TOTAL}(?:[ \t]+[^\W\d_]+){{1,3}}?[ \t]+{SAYS}(?:[ \t]+[^\W\d_]+)?[ \t:]+$"
)
"""``phạt tổng cộng 65 triệu``, ``tổng số lợn tiêu hủy là 312 con``."""
SHARE_LABEL = re.compile(rf"%|(?<!\w){any_of('tỷ lệ | phần trăm | tl')}(?!\w)")
BELOW_LEFT = closing(
    "chưa tới | chưa đến | chưa đầy | chưa được | chưa đạt | dưới | không quá | chưa đạt được | không đến | không tới"
)
