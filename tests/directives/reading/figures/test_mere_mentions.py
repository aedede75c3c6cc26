"""A reply counts much beside its results: who comes, what is lacking, which papers, what it speaks about."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

MENTIONED: list[Row] = [
    ("Em báo cáo tiến độ 4 gói thầu. Gói 1 đạt 70%. Gói 2 đạt 35%", "70%; 35%", "in_progress"),
    ("75 ngàn/suất × 40 suất, hết 3 triệu", "3000000 đồng", "in_progress"),
    ("theo mức lương cơ sở 2.340.000đ, đã chi trả 71%", "71%", "in_progress"),
    ("mã hồ sơ H01.12-250305-0034", "", "none"),
    ("ông Lê Văn Bảy sn 1952 đã nhận 500.000đ", "500000 đồng", "in_progress"),
    ("tỷ lệ tiêm: mũi 1 96%, mũi 2 88,5%", "96%; 88.5%", "in_progress"),
    ("đoàn kiểm tra của tỉnh gồm 6 người về lúc 8h ngày 20/3", "", "none"),
    ("Thu được 18 triệu. Có 4 đồng chí đi học chưa nộp", "18000000 đồng", "in_progress"),
    ("Đã giải ngân 40%. Ba dự án chuyển tiếp đang vướng mặt bằng", "40%", "in_progress"),
    ("xong 21/24 hộ, riêng ba hộ ở xóm Bãi thì chưa có đất", "21/24 hộ", "in_progress"),
    ("anh hủy giúp em hai bản trước, số là 61%", "61%", "in_progress"),
    ("em nhắc 3 lần rồi, mới được 55%", "55%", "in_progress"),
    ("Tiêm đủ 3 mũi: 30/36 cháu", "Tiêm đủ 3 mũi = 30/36 cháu", "in_progress"),
    ("tổ công an trực 24/24, xử lý 5 vụ", "5 vụ", "in_progress"),
    ("Gói số 6 chưa bàn giao mặt bằng 200 m. Gói số 7 đạt 80%", "80%", "in_progress"),
    ("em đang đợi số từ 5 trường gửi về, chưa có số liệu", "", "no_data"),
    ("thửa 41, tờ bản đồ 9, đo được 30%", "30%", "in_progress"),
    ("Đề án 06 đạt 72%", "Đề án 06 = 72%", "in_progress"),
    ("cơn bão số 5 làm chậm, mới được 24%", "24%", "in_progress"),
    ("mục 3.2 đạt 66%", "66%", "in_progress"),
    ("3 tiêu chí chưa đạt là 4, 9 và 12; đạt 16/19 tiêu chí", "16/19 tiêu chí", "in_progress"),
    ("mật khẩu wifi 20252026", "", "none"),
    ("địa chỉ 17 Trần Bình", "", "none"),
    ("quỹ vì người nghèo: thu 22 triệu", "22000000 đồng", "in_progress"),
    ("nộp thuế điện tử 97%", "97%", "in_progress"),
    ("trụ sở tiếp dân, 3 mâm cơm", "", "none"),
    ("đội thuế số 3 thu được 44 triệu", "44000000 đồng", "in_progress"),
    ("Tường rào được 60/90 m. Công nhân chỉ có 5 người", "60/90 m", "in_progress"),
    ("Làm việc với 4 hộ. Cả 4 hộ đồng ý", "4 hộ", "in_progress"),
    ("xong cả hai việc rồi ạ", "", "done"),
    ("tuần 11 đạt 64%", "64%", "in_progress"),
    ("trong tuần 3 ca mắc mới", "3 ca", "in_progress"),
    ("Thu 4 tỷ/5 tỷ, trong đó thuế 3 tỷ, phí 1 tỷ", "4000000000/5000000000; 3000000000; 1000000000", "in_progress"),
    ("dư nợ 98 tỷ", "98000000000 đồng", "in_progress"),
]
PARTS: list[Row] = [
    ("I. KẾT QUẢ\n- Tập huấn: 6 lớp\nII. KHÓ KHĂN\n- 4 thôn chưa có loa\n- 2 máy hỏng", "6 lớp", "in_progress"),
    ("- Phát tờ rơi: 300 tờ\nPhương hướng:\n- Phát thêm 500 tờ", "300", "in_progress"),
    ("Đã lắp 12 camera. Đề nghị huyện cấp thêm 8 camera", "12 camera", "in_progress"),
    ("Kè đạt 45%. Nhà thầu huy động 3 máy xúc, 20 công nhân", "45%", "in_progress"),
    ("Khó khăn: 3 trường thiếu phòng, 2 trạm thiếu thuốc\nĐã khám 80 người", "80 người", "in_progress"),
]


@pytest.mark.parametrize("row", [*MENTIONED, *PARTS], ids=lambda row: row[0][:40])
def test_a_count_that_is_no_result_is_left_alone(row: Row) -> None:
    assert_reads(row)
