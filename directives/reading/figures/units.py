"""What officials count: the nouns that follow a number, and the one form by which each is stored."""

from directives.reading.figures.phrases import table

COUNTED = table(
    [(noun, noun) for noun in (
        "hộ", "người", "mô hình", "lớp", "hồ sơ", "văn bản", "lao động", "cuộc", "công trình", "dự án", "chỉ tiêu",
        "tiêu chí", "tổ dân phố", "khu phố", "tổ", "thôn", "xã", "phường", "đơn vị", "địa phương", "cơ quan",
        "nhiệm vụ", "nội dung", "hạng mục", "gói thầu", "gói", "buổi", "lượt", "lượt người", "học viên", "học sinh",
        "trẻ em", "trẻ", "em", "đối tượng", "trường hợp", "vụ", "vụ việc", "đơn", "đơn thư", "ý kiến", "kiến nghị",
        "cán bộ", "công chức", "đảng viên", "hội viên", "đoàn viên", "chi bộ", "chi hội", "tổ chức", "doanh nghiệp",
        "hợp tác xã", "cơ sở", "cửa hàng", "điểm", "tuyến", "tuyến đường", "cầu", "cống", "nhà", "căn", "căn nhà",
        "ngôi nhà", "phòng học", "trường", "trạm", "chợ", "thửa", "thửa đất", "lô đất", "giấy", "giấy chứng nhận",
        "sổ", "suất", "phần quà", "suất quà", "con", "cây", "con bò", "bò", "dê", "heo", "gà", "vịt", "tấn", "tạ",
        "kg", "km", "km2", "m", "m2", "m²", "m3", "m³", "mét", "mét khối", "mét vuông", "ha", "hecta", "sào", "mẫu",
        "lít", "khối", "bộ", "cái", "chiếc", "máy", "bình", "bể", "giếng", "camera", "tin", "bài", "tin bài",
        "phóng sự", "pano", "băng rôn", "tờ rơi", "áp phích", "đợt", "hội nghị", "phiên", "cuộc họp", "tài khoản",
        "thẻ", "thẻ bhyt", "thuê bao", "dịch vụ", "thủ tục", "tthc", "sáng kiến", "đề án", "đề tài", "kế hoạch",
        "quyết định", "báo cáo", "biên bản", "mũi tiêm", "liều", "ca", "bệnh nhân", "giường", "xe", "chuyến", "đoàn",
        "đội", "nhóm", "câu lạc bộ", "clb", "hợp đồng", "sản phẩm", "ocop", "di tích", "lễ hội", "mẫu nước", "bàn",
        "thành viên", "hội", "ấp", "khóm", "buôn", "bản", "làng", "xóm", "tdp", "tổ hợp tác", "thí sinh", "giáo viên",
        "mặt hàng", "cơ sở sản xuất", "nhân khẩu", "khẩu", "hộ dân", "cặp", "phiếu", "mục", "việc", "phần việc",
        "công việc", "quầy", "gian hàng", "trụ", "cột", "bóng", "trụ điện", "đèn", "thùng", "bao", "gói quà", "quà",
    )]
    + [
        ("hộ nghèo", "hộ"), ("hộ cận nghèo", "hộ"), ("nhà ở", "nhà"), ("hs", "hồ sơ"), ("vb", "văn bản"),
        ("ld", "lao động"), ("lđ", "lao động"), ("mh", "mô hình"), ("hv", "học viên"), ("ct", "công trình"),
        ("dn", "doanh nghiệp"), ("htx", "hợp tác xã"), ("gcn", "giấy chứng nhận"), ("đv", "đơn vị"), ("ng", "người"),
        ("ngừi", "người"), ("đ/c", "đồng chí"), ("đồng chí", "đồng chí"), ("đc", "đồng chí"), ("nv", "nhiệm vụ"),
        ("đt", "đối tượng"), ("th", "trường hợp"),
    ]
)  # fmt: skip

# After these nouns a number is a name (``thôn 3``, ``dự án 2``), before them a count (``3 thôn``).
NAMED_BY_NUMBER = (
    "dự án", "tiểu dự án", "da", "tda", "nội dung", "hợp phần", "hạng mục", "tiêu chí", "thôn", "tổ", "khu phố", "kp",
    "tổ dân phố", "tdp", "khóm", "ấp", "buôn", "bản", "làng", "xóm", "phường", "quận", "phòng", "số nhà", "đường",
    "ql", "quốc lộ", "tl", "tỉnh lộ", "đt", "hl", "hương lộ", "km", "lô", "đợt", "lần", "giai đoạn", "gđ", "khóa",
    "bước", "mẫu", "biểu", "biểu mẫu", "phụ lục", "trang", "cấp", "bậc", "loại", "nhóm", "gói", "gói thầu", "tuyến",
    "khu", "tầng", "kỳ", "vòng", "chương trình", "lớp", "mô hình", "đội", "điều", "khoản", "mục", "điểm", "phần",
    "chương", "bảng", "ca", "cụm", "chi bộ", "tiểu khu", "kênh", "hẻm", "ngõ", "ngách", "cột", "dòng", "ý", "câu",
    "chỉ thị", "nghị quyết", "nq", "quyết định", "qđ", "nghị định", "nđ", "thông tư", "công văn", "cv", "công điện",
    "tờ trình", "ttr", "nhiệm vụ", "nv", "chỉ tiêu", "khối",
)  # fmt: skip
