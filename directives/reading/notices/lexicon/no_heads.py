"""What begins like a unit and is none: ``phòng họp``, ``bộ tiêu chí``."""

from directives.reading.notices.words import phrases

NOT_HEADS = phrases("""
ban hành | phòng, chống | phòng chống | phòng ngừa | phòng, ngừa | phòng tránh | phòng, tránh | phòng cháy | phòng trừ
phòng bệnh | phòng dịch | bộ máy | bộ tiêu chí | bộ chỉ số | bộ hồ sơ | bộ dữ liệu | bộ thủ tục | bộ câu hỏi
trường hợp | hội nghị | hội thảo | hội thi | hội chợ | hội họp | hội nhập | hội tụ | hội diễn | hội trường | hội thao
chủ tịch hồ chí minh | bác hồ
hội đàm | cục bộ | viện phí | viện trợ | vụ việc | vụ án | vụ đông | vụ mùa | vụ hè | vụ xuân | vụ lúa | vụ cháy
vụ tai nạn | vụ thu | đoàn kết | đoàn xe | đoàn tàu | báo cáo | báo chí | báo động | báo giá | báo hiệu | đội ngũ
đội hình | trạm bơm | cụm từ | nhóm nhiệm vụ | nhóm tiêu chí | nhóm hàng | nhóm thuốc | nhóm nợ | nhóm công việc
nhóm dự án | nhóm chỉ số | nhóm tuổi | nhóm bệnh | nhóm ngành | nhóm sản phẩm | nhóm nội dung | nhóm thủ tục
nhóm giải pháp | nhóm chỉ tiêu | nhóm vấn đề | nhóm mục tiêu | nhóm đối tượng | thuế suất | thuế giá trị
thuế thu nhập | thuế đất | quỹ đất | quỹ thời gian | quỹ nhà | ngành nghề | ngành, nghề | thành phần | bên cạnh
ban đầu | ban đêm | ban ngày | bà con | đài phun | cấp bách | cấp phép | cấp giấy | cấp nước | cấp phát | cấp kinh phí
cấp thiết | cấp bù | cấp đổi | cấp độ | cấp điện | cấp bằng | cơ sở dữ liệu | cơ sở hạ tầng | cơ sở vật chất
cơ sở pháp lý | cơ sở lý luận | lực lượng lao động | lực lượng sản xuất | cơ sở kết quả | bản đồ | bản chất | bản thân
bản sắc | bản vẽ | bản tin | bản sao | bản án | bản cam kết | làng nghề | hộ nghèo | hộ cận nghèo | hộ chiếu | hộ khẩu
hộ tịch | xã hội | khối lượng | khối tài sản | cả nước | cả năm | cả hệ thống chính trị | ban ơn | thành tích
thành lập | thành công | phòng học | phòng họp | trường lớp | tổ hợp | tổ tiên | tổ quốc | thường trực 24
thường trực sẵn sàng | kho bãi | thuế phí | công đoàn phí | báo tin | ngành hàng | ông bà ta | trung tâm hành chính
đảng bộ các cấp đã | đài tưởng niệm | khối óc | điện lực quốc gia | viễn thông, internet | bên ngoài | bên trong
mặt trận phòng | đội trưởng đội | cấp có thẩm quyền | quỹ đạo | quận huyện | thôn xóm | hai bên
""")
