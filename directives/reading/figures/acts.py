"""Acts whose results officials count, and the words that lead to a value."""

from directives.reading.figures.phrases import any_of, opening

_ACTS = """
    xây | cấp | phát | tặng | trồng | nuôi | bàn giao | hỗ trợ | tổ chức | mở | họp | tiêm | lắp | sửa | trao | đào
    kiểm tra | giải quyết | xử lý | tập huấn | vận động | thu | chi | khám | rà soát | in | treo | ban hành | kết nạp
    dạy | lập | ký | cứng hóa | nạo vét | gieo | cấy | ra quân | huy động | cho | tháo dỡ | tháo gỡ | di dời | lắp đặt
    cấp phát | thăm | thăm hỏi | tặng quà | khơi thông | phát quang | thu gom | thu hoạch | tuyên truyền | xử phạt
    phạt | thu giữ | phát hiện | tiêu hủy | phun | khử trùng | dọn | dọn dẹp | bê tông hóa | sơn | vẽ | cắm | đóng
    thả | hướng dẫn | tư vấn | giới thiệu | kết nối | bán | sản xuất | đăng | phát sóng | biên soạn | chứng thực
    tiếp | tiếp nhận | hòa giải | bắt | xóa | phục hồi | duy tu | bảo dưỡng | chỉnh trang | chăm sóc | thay | thay thế
    chi trả | bồi thường | điều trị | tạm giữ | giao nộp | nộp | phê duyệt | lập biên bản | đình chỉ | thu hồi
    cưỡng chế | tuần tra | cứu hộ | hiến | góp | quyên góp | ủng hộ | kêu gọi | cho vay | khen thưởng | biểu dương
    kỷ luật | đào tạo | tuyển | gửi tặng | gắn | đặt | mua | mua sắm | trang bị | nâng cấp | cải tạo | khoan | sấy
    gặt | dựng | bố trí | sắp xếp | sáp nhập | giải thể | thành lập | công nhận | thẩm định | nhắc nhở | ra | số hóa
    nhập | quét | khảo sát | thống kê | xác minh | giám sát | thanh tra | tiêm phòng | nghiệm thu | thanh toán
    truyền thông | thụ lý | trả | kích hoạt | cài đặt | đối thoại | trợ giúp | cứu trợ | gia cố | khắc phục | rải
    bổ nhiệm | luân chuyển | tiếp cận | tu sửa | sửa chữa | xây mới | khởi công | đấu nối | kiểm đếm | đo đạc
    cấp đổi | cấp mới | chỉnh lý | đính chính | sơ tuyển | khám tuyển | huấn luyện | bồi dưỡng | diễn tập | trực
    bàn giao mặt bằng | giải phóng | thu nhận | tiêu thụ | xuất bán | vớt | chặt tỉa | cắt tỉa | thông qua
"""
_LEADING = """
    đạt | được | xong | làm | thực hiện | mới | còn | kế hoạch | giao | là | thì | ở mức | mức | khoảng
    gần | hơn | trên | dưới | tầm | có
"""
SAYS = any_of(f"{_LEADING} | {_ACTS}")
"""What makes a bare number behind it the value of something."""
_SUBJECT = any_of(
    "em | xã | xã em | bên em | phường | đơn vị | đoàn | huyện | tổ | đã | và | cũng | đồng thời | hiện | trường"
)
ACT_OPENS = opening(_ACTS, after=rf"[\W_]*(?:{_SUBJECT}[ \t]+){{0,3}}")
"""``khám thai định kỳ 21 lượt``, ``xã đã tiếp 14 lượt``"""
