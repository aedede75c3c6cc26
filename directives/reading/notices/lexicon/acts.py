"""Acts of administration of every field: verbs of two words and more, which begin what a unit is to do."""

from directives.reading.notices.words import phrases

# What is as often a part of a name stands in `terms` or `occupations` instead.
ACTS = phrases("""
áp giá | bác bỏ | bài trừ | bám biển | bắn pháo hiệu | bắn pháo hoa | bàn bạc | bàn biện pháp | ban bố
bàn giải pháp | bàn thảo | bảo mật | bao phủ
bao tiêu | bảo trì | bảo trợ | bảo tồn | bình chọn | bình ổn | biên dịch | biên phiên dịch | biểu quyết | bỏ phiếu
bóc dỡ | bù giá | bù trừ | bù đắp | bầu cử | bổ cứu | bổ túc | bắt giữ | bắt tay | bơm cát | bơm nước | cải hóa
cai nghiện | cải tạo, nâng cấp | canh gác | canh phòng | chạy thử | chỉ dẫn | chỉ huy | chỉ định | chia cắt | chia lại
chia tổ | chỉnh đốn | chiết khấu | chiêu sinh | cho nghỉ | cho thuê | cho thôi việc | cho ăn | chọn cử | chọn lọc
chu cấp | chú giải | chú thích | chúc mừng | chúc Tết | chung tay | chụp ảnh | chụp hình | chuyên chở | chuyển hồ sơ
chuyển hướng | chuyển nguồn | chuyển nhượng | chuyển phát | chuyển tải | chuyển tiếp | chuyển trả | chuyển tuyến
chuyển đơn | chuẩn y | chấm công | chấm phúc khảo | chấm thi | chấm trả | chất vấn | chống buôn lậu | chống dịch
chống hạn | chống ngập | chống rét | chống thất thu | chống úng | chống xâm nhập mặn | chống đỡ | chốt chặn | chăm bón
chặn dòng | chặn đứng | chằng chống | chắp nối | chở hàng | chữa bệnh | chữa cháy | chứa chấp | chữa trị
chứng giám | chứng kiến | coi thi | củng cố, kiện toàn | cấm biển | cấm vận | cấm đường | cân nhắc | cấp phối
cấp vốn | cất giữ | cổ phần hóa | cổ vũ | cổ động | cộng tác | cắm biển | cắm mốc | cử tuyển | cứu chữa | cứu giúp
cứu trợ | cứu vớt | cưỡng chế | dàn dựng | dán nhãn | dán tem | dạy thêm | di chuyển | di dân | dịch chuyển | dò tìm
dọn vệ sinh | duy tu, bảo dưỡng | duyệt binh | duyệt chi | dẫn chứng | dẫn dắt | dẫn giải | dẫn đầu | dập dịch | dập lửa
dập tắt
dồn sức | dồn toàn lực | dỡ bỏ | dự thi | dự trữ | dự tuyển | dự đoán | dựng lều | dựng rào | dựng tượng | gạn lọc
gạt bỏ | ghi danh | ghi hình | ghi nhật ký | ghi nhớ | ghi thu, ghi chi | ghi âm | giải cứu | giải mã
giải phóng hàng | giải quyết dứt điểm | giải tán | giải thể | giảm giá | giảm thiểu | giảm trừ | giãn cách | giãn nợ
giảng dạy | giao kết | giao nộp | gieo cấy | gieo sạ | gieo trồng | gìn giữ | giúp việc | giúp đỡ | giới hạn
giữ mối liên hệ | giữ nguyên | giữ vững | giữ ổn định | gọi nhập ngũ | gom góp | góp vốn | gây dựng | gây quỹ
gắn biển | gắn chip | gắn mã | gắn trách nhiệm | gặp gỡ | gặp mặt | gỡ bỏ | gỡ vướng | gửi gắm | hạ nhiệt | hạ thấp
hình thành | hiến kế | hiến máu | hiện đại hóa | hiến đất | hiệp đồng | hiệu chỉnh | hoá giải | hòa mạng | hoán cải
hoàn công | hoãn thi hành | hoàn thuế | hoàn vốn | học hỏi | học nghề | hỏi cung | họp bàn | họp dân | hủy kết quả
huấn luyện | hậu kiểm | hộ đê | hối thúc | hợp lý hóa | hợp pháp hóa | hợp thức hóa | kéo giảm | khai hoang | khai mạc
khai mở | khai phá | khai thuế | khám nghiệm | khám sàng lọc | khám tuyển | khảo cứu | khảo thí | khen tặng
khích lệ | khiển trách | khoan thăm dò | khoanh nợ | khoanh vẽ | khoanh định | khuếch trương | khống chế | khắc dấu
khơi dậy | khởi kiện | khởi thảo | khởi tố | khớp nối | khử độc | kích cầu | kích hoạt | kích thích | kiềm chế
kiểm chứng | kiểm dịch | kiểm phiếu | kiểm soát chặt | kiểm thử | kiểm tra chéo | kiểm tra, xử lý | kiểm đồ | kiến tạo
ký ban hành | ký duyệt | ký nháy | ký nhận | ký quỹ | kế thừa | kết nạp | kết nghĩa | lai tạo | làm chủ | làm giàu
làm lại | làm mẫu | làm mới | làm sạch | làm sâu sắc | làm thủ tục | làm thêm | làm việc trực tiếp | liên doanh
liên lạc | liên thông | liệt kê | lo liệu | loại khỏi | loan tin | lọc máu | lùi thời gian | lập biên bản | lập chốt
lập danh sách | lập dự toán | lập hồ sơ | lập lại | lập phương án | lập quy hoạch | lấy mẫu | lấy nước | lấy phiếu
lên danh sách | lên kịch bản | lắp ráp | lưu giữ | lưu hành | lưu hồ sơ | lưu ký | lưu mẫu | lược bỏ | mã hóa
mai táng | minh họa | miễn học phí | miễn nhiệm | mua bán | mua bảo hiểm | mua gom | mua lại | mô hình hóa | mô phỏng
mô tả | mặc niệm | mở cao điểm | mở chiến dịch | mở cửa | mở hồ sơ | mở luồng | mở lớp | mở mới | mở tài khoản
mở thầu | mở thông | mở đợt | mở đường | mời gọi | mời họp | mời thầu | nạp tiền | nghe báo cáo | nghiên cứu, đề xuất
ngầm hóa | ngăn mặn | ngừng cấp | ngừng hoạt động | nhận dạng | nhận diện | nhấn mạnh | nhận nuôi | nhận xét
nhận định | nhập cuộc | nhập dữ liệu | nhập liệu | nhập ngũ | nhập thông tin | nhất thể hóa | nhắn tin | nói không
nói rõ | nuôi dưỡng | nuôi nhốt | nuôi trồng | nâng công suất | nâng giá trị | nâng hạng | nâng lương | nâng tỷ lệ
nâng tầm | nổ mìn | nội địa hóa | nộp phạt | nắm giữ | nắm rõ | nới lỏng | nới rộng | phá bỏ | phá dỡ | phá sản
phác thảo | phản biện | phán quyết | phát biểu | phát cờ | phát lệnh | phát lộ | phát quang | phát thuốc | phát tin
phát đi | phiên dịch | phòng hộ | phóng sinh | phòng thủ | phong tỏa | phong tặng | phủ xanh | phụ đạo | phúc khảo
phúc đáp | phun hóa chất | phun thuốc | phân chia | phân giao | phân giới cắm mốc | phân hạng | phân làn | phân nhóm
phân phát | phân quyền | phân tách | phân thửa | phân tuyến | phân vùng | phân xử | phê chuẩn | phê phán
phổ biến, quán triệt | phối trộn | phơi bày | quản chế | quảng bá | quay vòng | quét dọn | quy chiếu | quy chuẩn
quy kết | quy tụ | quy đổi | quyết định đầu tư | ra mắt | rà quét | ra sức | ra tay | ra thông báo | ra văn bản
rà đếm | rải thảm | rải vôi | ràng buộc | rào chắn | rèn luyện | rót vốn | rút gọn | rút phép | rút tiền | rửa mặn
san gạt | san lấp | san sẻ | sáng tác | sang tên | sao chép | sao gửi | sao lục | sát hạch | siết nợ | so sánh
soi chiếu | soi xét | song hành | sung công | sung quỹ | suy tôn | sắp đặt | sơ chế | sơ cấp cứu | sơ duyệt | sơ tuyển
sớm có | sửa soạn | tách bạch | tách chiết | tách thửa | tái bản | tái cấp | tái cơ cấu | tái cử | tái hiện
tái hòa nhập | tái khởi động | tái kiểm tra | tái sản xuất | tái sử dụng | tái tạo | tái thiết | tài trợ | tái định cư
tạm cấp | tạm giam | tạm giao | tạm giữ | tạm hoãn | tạm ngừng | tạm nhập | tạm đình chỉ | tạo bước đột phá
tạo chuyển biến | tạo dựng | tạo hành lang | tạo quỹ đất | tạo sự đồng thuận | tạo thuận lợi | tạo việc làm
tạo động lực | thâm nhập | tham kiến | tham luận | thanh khoản | thanh lọc | thảo luận | thay mới | theo đuổi | thi hành
thi tuyển | thi đấu | thỏa thuận | thoái vốn | thu dung | thu giữ | thu gọn | thu hẹp | thụ hưởng | thu lại | thu mua
thu nộp | thu phí | thu thuế | thủ tiêu | thu xếp | thúc giục | thuyên chuyển | thuyết phục | thuyết trình
thuê mướn | thuê tư vấn | thâm canh | thẩm vấn | thẩm định giá | thế chấp | thể chế hóa | thể hiện | thổi còi
thông hầm | thông luồng | thông quan | thông xe | thông đường | thăm dò | thăm hỏi | thăm khám | thăm nuôi
thăm viếng | thắp hương | thắp sáng | thử nghiệm | thừa hành | thực hành | thực nghiệm | thực tập | thương lượng
tích lũy | tích nước | tịch thu | tích trữ | tìm cách | tìm hiểu | tìm nguồn | tìm tòi | tinh chỉnh | tính giá
tinh giảm | tinh gọn | tinh lọc | tính thuế | tiêm chủng | tiêm nhắc | tiêm vắc xin | tiên phong | tiến tới
tiếp công dân | tiếp dân | tiếp nối | tiếp quản | tiếp quỹ | tiếp sóng | tiếp sức | tiếp thị | tiếp tế | tiếp xúc
tiếp đón | tiết chế | tiết giảm | tiêu thoát | tiêu thụ | tiêu úng | tiêu độc | tọa đàm | trả công | tra cứu
trả giấy | trả hồ sơ | trả lương | trả nợ | tra soát | trả trước | trang cấp | tranh luận | tranh thủ | tranh tụng
trao bằng | trao giải | trao quà | trao quyền | treo biển | treo băng rôn | treo cờ | trích dẫn | trích lập
trích ngân sách | trích nộp | trích đo | trình bày | trình chiếu | trình diễn | trình diện | trình duyệt | trình ký
triển lãm | triệt hạ | triệt phá | triệt tiêu | triệu hồi | trù bị | trục vớt | trục xuất | trùng tu | truy bắt
truy cập | truy cứu | truy hoàn | truy nã | truy nguyên | truy nhập | truy thu | truy tìm | truy tố | truy xuất
truyền dạy | truyền dẫn | truyền nghề | truyền phát | truyền tải | trồng bù | trồng dặm | trồng mới | trợ cấp
trợ giá | trợ giúp | trực chiến | trực cấp cứu | trực Tết | trưng mua | trưng tập | tu bổ | tu chỉnh | tu sửa | tu tạo
tuyên án | tuyên bố | tuyển quân | tuyển thêm | tuyển thẳng | tầm soát | tấn công | tập dượt | tất toán | tẩy chay
tẩy rửa | tố cáo | tôn tạo | tôn trọng | tổng duyệt | tổng hòa | tổng kiểm kê | tổng kiểm tra | tổng vệ sinh
tống đạt | tăng ca | tăng chuyến | tặng hoa | tặng quà | tăng thời lượng | tăng tỷ lệ | tăng tốc | tự kiểm | tự quản
tự rà soát | tự tháo dỡ | tước bỏ | tưởng nhớ | tưởng niệm | tương tác | tường trình | tương trợ | vạch ra
vạch tuyến | vãn hồi | vay vốn | vẽ lại | vẽ sơ đồ | viện dẫn | vun trồng | vun đắp | vận chuyển | vây bắt | về đích
vượt khó | vượt nắng | vượt qua | xả lũ | xả nước | xác tín | xác định rõ | xem lại | xét chọn | xét duyệt
xét giải quyết | xét khen thưởng | xét tuyển | xét tặng | xóa án tích | xóa nhà tạm | xóa nợ | xóa đói | xung phong
xuất bán | xuất cấp | xuất hóa đơn | xuất kho | xuất quỹ | xuất quân | xuất viện | xây mới | xây sửa | xếp hạng
xếp lịch | xếp loại | xử trí | ấn định | đãi ngộ | đảm nhận | đánh dấu | đánh giá lại | đánh số | đánh thuế | đem lại
đi sâu | đi thực tế | đi đầu | định cư | định hình | định kỳ rà soát | định mức | định ra | định tội | định vị
điểm báo | điểm danh | điểm lại | điện báo | điều chuyển | điều nghiên | điều tiết | điều trần | điều vận | đọc bản
đón khách | đón nhận | đóng bảo hiểm | đóng cống | đóng dấu | đóng mở | đóng quân | đóng vai trò | đóng điện | đùm bọc
đấu lưới | đấu nối | đề bạt | đề cập | đề cử | đề phòng | đền bù | đến làm việc | đến thăm | đổ bê tông | đổ thải
đổi giấy | đối soát | đổi thẻ | đổi đất | đối ứng | đồng bộ hóa | đốt dọn | đăng cai | đăng nhập | đắp đập | đắp đê
đặt biển | đặt hàng | đặt mua | đặt tên | đặt vòng hoa | đưa ra | đưa tin | đưa vào | đưa đón | đương đầu | ứng cử
ứng lương | ứng tiền | ứng vốn | ứng xử | ươm tạo | cụ thể hóa
""")
