"""Groups that are made for one task: ``Tổ tuyên truyền``, ``Đội sản xuất``."""

from directives.reading.notices.words import phrases

GROUPS = phrases("tổ | đội | nhóm | ban")
TASKS = phrases("""
tuyên truyền | bầu cử | bảo vệ | kiểm tra | giám sát | xung kích | phản ứng nhanh | cứu hộ | cứu nạn | thu hồi
in sao | thư ký | phục vụ | lễ tân | hậu cần | an ninh | y tế | kỹ thuật | văn nghệ | trật tự | tuần tra | coi thi
chấm thi | thẩm định | tư vấn | đo đạc | kiểm đếm | vận động | dân vận | truyền thông | tiếp nhận | điều tra
sản xuất | thi công | phòng cháy | tình nguyện | thanh niên | quản lý | dân phòng | cơ động | khám chữa bệnh | thu gom
vận hành | thanh tra | kiểm soát | xử lý | ứng cứu | văn phòng | chuyên môn | nội dung | khánh tiết | hỗ trợ
""")
