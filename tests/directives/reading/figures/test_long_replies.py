"""Replies of several sentences: wholes told apart, sums of periods, and counts that are asked about, not stored."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads, read

READ: list[Row] = [
    ("thu thuế 5 tháng 130 tỷ, đạt 45% dự toán", "130000000000 đồng; 45%", "in_progress"),
    ("Tỷ lệ chuyên cần 96%", "96%", "in_progress"),
    ("hộ đối ứng chuồng trại 18/20 hộ", "18/20 hộ", "in_progress"),
    ("Tỉnh cấp 10 tấn gạo. Xã phát 7 tấn cho 90 hộ. Còn 3 tấn để kho.", "7/10 tấn; 90 hộ", "in_progress"),
    ("Cũ tồn 20 đơn, tổng phải giải quyết 70 đơn. Đã giải quyết 50 đơn.", "50/70 đơn", "in_progress"),
    ("lát hè: hợp đồng 800 m2, làm được 500 m2", "500/800 m2", "in_progress"),
    ("Xã được giao 40 ha rừng. Lũy kế 25 ha. Cây giống tốt.", "25/40 ha", "in_progress"),
    ("Toàn trường có 520 em. Đã thu 480/520 em. Còn lại khó khăn.", "480/520", "in_progress"),
    ("Kế hoạch 90 giếng, tháng 1 khoan 20 giếng, tháng 2 khoan 25 giếng, cộng 45 giếng", "45/90 giếng", "in_progress"),
    ("Lúa: diện tích gieo 300 ha, đã gặt 120 ha", "120/300 ha", "in_progress"),
    ("Chỉ tiêu giao 90% và 70%. Hồ sơ mạng đạt 82%. Anh xem giúp em.", "82%", "in_progress"),
    ("Lập biên bản 6 cơ sở. Thu hồi 20 giấy. Phạt 12 triệu.", "6 cơ sở; 20 giấy; 12000000 đồng", "in_progress"),
    ("Xã có 3 sản phẩm được công nhận 4 sao", "3 sản phẩm", "in_progress"),
    ("Số ca nặng 7 ca", "7 ca", "in_progress"),
    ("Đã cấp điện cho 60 hộ. Mỗi hộ đóng góp bình quân 2 triệu. Dân phấn khởi.", "60 hộ", "in_progress"),
    ("Vận động giao nộp 5 khẩu súng", "5 khẩu", "in_progress"),
    ("Đã sửa 2 km. Hiện trên công trường có 20 công nhân, 3 máy xúc. Trời nắng.", "2 km", "in_progress"),
    ("Đã làm 4 nhà.\nPhương hướng tháng 4:\n+ Làm 6 nhà", "4 nhà", "in_progress"),
    ("Nghiệm thu 2 đợt được 3 tỷ", "3000000000 đồng", "in_progress"),
    ("Đã khám 30 cơ sở, lập biên bản, đề xuất phạt 80 triệu", "30 cơ sở", "in_progress"),
    ("Học nghị quyết 97,5% đảng viên", "97.5%", "in_progress"),
    ("theo kế hoạch 30/11 khánh thành, nay đạt 40%", "40%", "in_progress"),
    ("Xong 12/15 nhà. Danh sách em gửi công an rồi. Mai em báo tiếp.", "12/15 nhà", "in_progress"),
    ("đúng hạn 97%, qua mạng 85% (T2: đúng hạn 95%, qua mạng 80%)", "97%; 85%", "in_progress"),
    (
        "tổ một ba triệu hai tổ hai bốn triệu rưỡi tổng cộng bảy triệu bảy",
        "3200000 đồng; 4500000 đồng; 7700000 đồng",
        "in_progress",
    ),
    (
        "Đã giải ngân (tỷ đồng): cầu A 64,2/98; xã B 0,6/4,2",
        "64200000000/98000000000 đồng; 600000000/4200000000 đồng",
        "in_progress",
    ),
]
DOUBTED = [
    "học bổng 12 em tổng 6 triệu, mừng thọ 64/64 cụ",
    "Đã trồng 5 ha. Cả làng vui lắm. Điện bên ấy 9 hộ.",
    "Đã đấu nối 700/900 hộ. Tháng này đấu mới 30 hộ. Nước yếu.",
    "Giá trị hợp đồng 9 tỷ. Nghiệm thu được 5 tỷ. Đã thanh toán 4 tỷ.",
    "Được giao 50 ha. Hiện đã cuốc hố xong 50 ha, trồng được 20 ha. Giống thiếu.",
    "Toàn huyện có 30 trường. Trường đạt chuẩn là 21 trường. Sở đã kiểm tra.",
    "Hôm chủ nhật có 40 bạn ra quân. Dọn được 3 km kênh. Tuần sau làm tiếp.",
    "Đã giải quyết 50 đơn. Nhận mới 12 đơn. Trời mưa.",
    "Đã trồng 5 ha. Đăng ký 20 hộ. Trời mưa.",
    "Đã sửa 4 nhà. Đang làm 6 nhà. Trời mưa.",
]


@pytest.mark.parametrize("row", READ, ids=lambda row: row[0][:40])
def test_a_long_reply_is_read_like_a_short_one(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("text", DOUBTED, ids=lambda text: text[:40])
def test_what_a_careful_clerk_would_doubt_is_asked(text: str) -> None:
    assert read(text).ask is not None


@pytest.mark.parametrize("text", ["Điện bên ấy 9 hộ", "Đã đấu nối 700/900 hộ"], ids=lambda text: text)
def test_a_short_reply_is_not_asked_about(text: str) -> None:
    assert read(text).ask is None
