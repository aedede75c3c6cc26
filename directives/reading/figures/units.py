"""What officials count: the nouns that follow a number, and the one form by which each is stored."""

from decimal import Decimal

from directives.progress import DONG, PERCENT
from directives.reading.figures.phrases import forms_of, listed, table
from directives.reading.vietnamese import fold

_NOUNS = """
    hộ | hộ dân | lần | người | nhân khẩu | khẩu | lao động | đối tượng | trường hợp | trẻ em | trẻ | học sinh
    học viên | thí sinh | giáo viên | bệnh nhân | cán bộ | công chức | viên chức | đảng viên | hội viên
    đoàn viên | thành viên | đồng chí | cặp | thuê bao | doanh nghiệp | hợp tác xã | tổ hợp tác | cơ sở | cửa hàng
    tổ chức | đơn vị | địa phương | cơ quan | phòng ban | xã | phường | thị trấn | huyện | thôn | ấp | khóm | buôn
    bản | làng | xóm | khu phố | khu dân cư | tổ dân phố | tổ | cụm | chi bộ | chi hội | chi đoàn | đảng bộ | hội
    đoàn | đội | nhóm | câu lạc bộ | mô hình | mô hình sinh kế | lớp | lớp học | lớp nghề | khóa | buổi | lượt
    lượt người | cuộc | cuộc họp | hội nghị | phiên | đợt | chuyến | hồ sơ | văn bản | đơn | đơn thư | ý kiến
    kiến nghị | vụ | vụ việc | phiếu | biên bản | báo cáo | quyết định | đề án | đề tài | sáng kiến | hợp đồng
    thủ tục | dịch vụ | dự án | tiểu dự án | công trình | hạng mục | gói thầu | gói | tuyến | tuyến đường | cầu
    cống | kênh | mương | nhiệm vụ | nội dung | chỉ tiêu | tiêu chí | mục tiêu | việc | công việc | phần việc
    mục | nhà | căn nhà | căn | ngôi nhà | nhà vệ sinh | nhà văn hóa | phòng học | trường | trạm | chợ | bể
    giếng | trụ | cột | đèn | bóng | camera | máy | xe | bộ | cái | chiếc | bình | thùng | bao | bàn | giường
    quầy | gian hàng | thửa | thửa đất | lô đất | lô | giấy | giấy chứng nhận | sổ | thẻ | tài khoản | mẫu
    mẫu nước | sản phẩm | ocop | suất | suất quà | phần quà | quà | gói quà | con | con bò | con dê | bò | dê
    heo | lợn | gà | vịt | cây | cây giống | ha | hecta | héc ta | sào | km | km2 | km² | m | m2 | m² | m3 | m³
    mét | mét vuông | mét khối | tấn | tạ | kg | lít | khối | tin | bài | tin bài | phóng sự | pano | băng rôn
    tờ rơi | áp phích | mũi tiêm | mũi | liều | ca | di tích | lễ hội | tiết mục | giải | huy chương | điểm
    đề xuất | kết luận | bước | ngày công | cụ | cháu | biển | biển quảng cáo | biển báo | bảng | cổng | chậu
    vườn | trang trại | lồng bè | tàu | thuyền | máy tính | thiết bị | thùng rác | khẩu trang | bữa ăn | tài liệu
    cuốn | quyển | bức | rãnh | hố ga | bãi | điểm đen | gốc | sổ đỏ | chữ ký | lá cờ | ổ dịch | chốt | phản ánh
    hộ gia đình | chị em | bà mẹ | trạm biến áp | trụ sở | hồ chứa | đập | mét dài | lượt khách | lượt hội viên
    lượt học sinh | lượt hộ | tình nguyện viên | đại biểu | tuyên truyền viên | tổ viên | phương tiện | vi phạm
    bộ | bộ hồ sơ | bộ sách
"""
_OTHER_FORMS = (
    ("hộ nghèo", "hộ"), ("hộ cận nghèo", "hộ"), ("nhà ở", "nhà"), ("hs", "hồ sơ"), ("vb", "văn bản"),
    ("lđ", "lao động"), ("ld", "lao động"), ("mh", "mô hình"), ("hv", "học viên"), ("ct", "công trình"),
    ("dn", "doanh nghiệp"), ("htx", "hợp tác xã"), ("gcn", "giấy chứng nhận"), ("đv", "đơn vị"), ("ng", "người"),
    ("đ/c", "đồng chí"), ("nv", "nhiệm vụ"), ("tdp", "tổ dân phố"), ("clb", "câu lạc bộ"), ("kp", "khu phố"),
    ("tthc", "thủ tục"), ("bhyt", "thẻ"), ("gđ", "gia đình"), ("gia đình", "gia đình"), ("cn", "công nhân"),
    ("chuyên đề", "chuyên đề"), ("tiểu khu", "tiểu khu"),
)  # fmt: skip
COUNTED = {unit: unit for _, unit in _OTHER_FORMS} | {noun: noun for noun in listed(_NOUNS)} | dict(_OTHER_FORMS)
"""The noun behind a number, as it is written, and the unit that it stands for."""

_COUNTED_BARE = table(COUNTED.items())


def counted(words: str, *, spoken: bool = False) -> str | None:
    """The unit that the words behind a number stand for, if any.

    Written without diacritics a noun counts as well, unless it may be another word (``cho`` is no ``chợ``) or the
    number is ``spoken`` in a text with diacritics.
    """
    unit = COUNTED.get(words)
    return unit if unit is not None or spoken or words in NO_NOUN else _COUNTED_BARE.get(words)


PLAIN_UNITS = frozenset((*COUNTED.values(), DONG, PERCENT))
"""The units in which figures are stored; another word behind a number counts only where the sentence says so."""

PLACES_BY_NUMBER = """
    dự án | tiểu dự án | da | tda | nội dung | hợp phần | hạng mục | tiêu chí | nhiệm vụ | nv | thôn | tổ
    khu phố | kp | tổ dân phố | tdp | khóm | ấp | buôn | bản | làng | xóm | phường | quận | p | q | cụm | khu
    chi bộ | chương trình | gói thầu | tổ công tác | chi hội | chi đoàn
"""
"""After these nouns a number is a name (``thôn 3``, ``dự án 2``); before them a count (``3 thôn``)."""

NAMED_BY_NUMBER = """
    phòng | phòng họp | hội trường | số nhà | đường | ql | quốc lộ | tl | tỉnh lộ | đt | hl | hương lộ | lô
    =tầng | hẻm | ngõ | ngách | tuyến | kênh | tiểu khu | đợt | lần | giai đoạn | gđ | khóa | kỳ | vòng | bước | ca
    bậc | loại | nhóm | đội | lớp | gói | mô hình | khối | phần
    chương | mục | điều | khoản | điểm | ý | câu | bảng | biểu | biểu mẫu | mẫu | phụ lục | trang | cột | dòng
    =thứ | mức | hạng | top | chỉ thị | nghị quyết | nq | quyết định | qđ | nghị định | nđ | thông tư | công văn
    cv | công điện | tờ trình | ttr | đề án | thửa | tờ bản đồ | bão | cơn bão | máy lẻ | đường dây nóng | tổng đài
    đh | đx | cọc | mốc | kỳ họp | khoảnh | =ô | =cấp độ | vùng | cột mốc | gói xl | trạm bơm | số máy
    mục tiêu quốc gia | mtqg | ctmtqg | sheet | slide | mũi
"""
"""These name by a number as well, unless the words behind it are counted (``mở lớp 45 người``)."""

SELDOM_NAMED = "nhà | căn | công trình | trường | đoạn | cầu | điểm trường | trạm | lớp học | xã | huyện | việc"
"""After these nouns a number is a name where the sentence goes on about it (``nhà 2 đang lợp mái``)."""

SPOKEN_NAMES = """
    dự án | tiểu dự án | da | tda | thôn | tổ | khu phố | nội dung | giai đoạn | nhóm | hợp phần | lớp | khối | đội
"""
"""After these nouns a spoken digit is a name as well (``dự án hai``)."""

NO_NOUN = frozenset(
    forms_of("""
    rồi | ạ | à | a | á | ah | ạh | nhé | nha | nhe | nhá | nghen | nghe | ha | hả | thôi | nữa | luôn | lun | và
    còn | là | so | trên | trong | chưa | đã | đang | xong | đạt | được | đc | vào | tại | của | ở | cho | theo
    thì | mà | nhưng | tăng | giảm | kế | kế hoạch | kh | th | da | tda | dự toán | tiến độ | tđ | hoàn
    hoàn thành | hth | ht | giải | giải ngân | gn | sẽ | với | vs | em | anh | chị | e | c | sếp | bác | chú | cô
    do | vì | nên | hiện | nay | đến | từ | tới | lên | xuống | hay | hoặc | gần | khoảng | hơn | trước | sau
    khi | để | không | ko | k | có | bị | vướng | kết | ngày | tháng | năm | tuần | giờ | h | làm | chỉ | thực
    thực hiện | đúng | hết | cũng | nếu | riêng | ok | dạ | vâng | mới | thêm | toàn | cả | tổng | số | này | kia
    đó | phần | trăm | p | lần | cuối | đầu | giữa | xin | báo | bc | r | đợi | chờ | dk | nhờ | vốn | kể | tính
    trừ | ngoài | tuy | mong | hôm | bên | phía | cùng | chậm | cần | tiểu | dự | khối lượng | đợt này | lên rồi
    tầm | trở | quá | rất | khá | vẫn | chắc | thấp | cao | nhiều | ít | đủ | thiếu | nợ | đồng | triệu | tỷ
    nghìn | ngàn | tr | đúng hạn | như | thế | vậy | bằng | ước | nghèo | cận | vận | kiểm | tuyên | rà | =hỗ
    phấn | triển | nộp | họp | gửi | gởi | trình | mở | xây | chi | thu | trả | hỏi | vay | nhận | đi | về | ra
    bỏ | ký | duyệt | lập | cấp | phát | trao | tặng | dạy | học | vận động | kiểm tra | tổ chức | triển khai
    tuyên truyền | thoát | tái | mất | phải | muốn | rà soát | hỗ trợ | phấn đấu | dự kiến | so với | vượt | kèm
    xem | cám | cảm | kính | trân | khai | khởi | =ho chua
""")
)
"""Words that may stand behind a number and are never what it counts."""

_SCALED = {
    "ty dong": (DONG, Decimal(10**9)),
    "ty": (DONG, Decimal(10**9)),
    "trieu dong": (DONG, Decimal(10**6)),
    "trieu": (DONG, Decimal(10**6)),
    "trd": (DONG, Decimal(10**6)),
    "tr.d": (DONG, Decimal(10**6)),
    "nghin dong": (DONG, Decimal(10**3)),
    "ngan dong": (DONG, Decimal(10**3)),
    "dong": (DONG, Decimal(1)),
    "phan tram": (PERCENT, Decimal(1)),
}


def in_plain_unit(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """A value in the plain unit that another unit is counted in: ``480 triệu đồng`` → 480 000 000 đồng."""
    plain, scale = _SCALED.get(_plain(unit), (unit.strip(), Decimal(1)))
    return value * scale, plain


def agree(first: str | None, second: str | None) -> bool:
    """Return True if two units may be one: the same, one not said, or one the other in full (``bộ``, ``bộ hồ sơ``)."""
    if first is None or second is None or first == second:
        return True
    return first.startswith(f"{second} ") or second.startswith(f"{first} ")


def is_unit(words: str) -> bool:
    """Return True if words are a unit that figures are counted in (``trđ``, ``hộ``)."""
    return _plain(words) in _SCALED or counted(words.strip()) is not None


def _plain(unit: str) -> str:
    return " ".join(fold(unit).split())
