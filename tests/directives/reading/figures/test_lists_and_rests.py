"""Long replies as lists: what a heading counts, what is left in parts, papers and movements with numbers."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads, read

READ: list[Row] = [
    # a number behind a noun is a count where what it counts follows, a name elsewhere
    ("mở lớp 40 người, nhóm 6 buổi", "40 người; 6 buổi", "in_progress"),
    ("phát 300 phiếu, đồng ý 260 phiếu, không đồng ý 40 phiếu", "300 phiếu; 260 phiếu; 40 phiếu", "in_progress"),
    ("loại 1-2-3 là 30 cháu", "30", "in_progress"),
    ("Quân số 38/40 (95%)", "38/40; 95%", "in_progress"),
    ("Việc 1: xong 80%\nViệc 2: xong 60%", "80%; 60%", "in_progress"),
    ("1.1. Nhà ở: 5/9 hộ\n1.2. Sinh kế: 60%", "Nhà ở = 5/9 hộ; Sinh kế = 60%", "in_progress"),
    ("bộ phận một cửa nhận tại TB 90, theo KH 12: đã trả 30 hồ sơ", "30 hồ sơ", "in_progress"),
    ("CV 40, 52 đôn đốc; đã dỡ 3 nhà", "3 nhà", "in_progress"),
    ("nhà 5 không 3 sạch 60/70 hộ", "60/70 hộ", "in_progress"),
    ("Em báo nhanh 4 việc hôm nay:\n1. Rào chắn: 5/6 điểm\n2. Biển: 12 biển", "5/6 điểm; 12 biển", "in_progress"),
    # what is left, and its parts
    ("Xong 40/52 hộ. Còn 12 hộ: 7 hộ vắng nhà, 5 hộ khiếu nại.", "40/52 hộ", "in_progress"),
    ("Tổng 60 hộ, đã thu 44 hộ.\nHộ nghèo giảm 3 hộ.\nXóm Chùa còn 16 hộ", "44/60 hộ", "in_progress"),
    ("Phát hiện 8 vụ, nhắc nhở được 3 vụ, 5 vụ còn lại đang mời", "8 vụ; 3 vụ", "in_progress"),
    ("Nay được 52%. Còn thiếu 13% so với yêu cầu", "52%", "in_progress"),
    ("0/4 nhà, chưa cái nào dựng", "0/4 nhà", "not_started"),
    # sums, units and corrections
    ("chi 40 hộ x 50.000đ/tháng x 2 tháng = 4.000.000đ", "4000000 đồng", "in_progress"),
    ("Tiến độ (ĐVT: triệu đồng)\nCầu Bến: KH 900, giải ngân 300", "300000000/900000000 đồng", "in_progress"),
    ("tất cả có 12 bộ hồ sơ, duyệt được 9 bộ", "9/12 bộ", "in_progress"),
    ("dạ được hai tỷ tám à không hai tỷ ba trên ba tỷ", "2300000000/3000000000 đồng ?", "in_progress"),
    ("em chỉnh lại số hôm qua ạ: đổ 54 hộ, sập 2 nhà", "54 hộ; 2 nhà", "in_progress"),
    ("Mấy việc bị nhắc ở giao ban tuần trước: đã xong 5/8 việc", "5/8 việc", "in_progress"),
    ("Sơ khám năm 2026: có mặt 30/36 cháu, tạm hoãn 4", "30/36 cháu; 4 ?", "in_progress"),
    ("Đã chi 40 người. Tất cả đã chi xong trong ngày 3/3.", "40 người", "done"),
    ("Hôm qua họp có 30/36 hộ dự, 28 hộ ký", "30/36 hộ; 28 hộ ?", "in_progress"),
    ("đã làm sạch 4.000 dữ liệu của dân", "4000", "in_progress"),
    ("tuan sau lam tiep, nay dat 40%", "40%", "in_progress"),
    ("Tổ 2: khối lượng 70% (tuần trước 60%), tổ 4: khối lượng 41% (tuần trước 40%)", "70%; 41%", "in_progress"),
    ("Kết nạp 34 người, đạt 113% chỉ tiêu giao (30 người)", "34/30 người; 113%", "done"),
    ("20 hộ có bếp mới/25 hộ", "20/25 hộ", "in_progress"),
    ("Nhiễm bệnh 45 ha, nặng 6 ha", "45 ha; 6 ha", "in_progress"),
    ("Tồn cũ 12, nhận mới 57, tổng 69 đơn; đã giải quyết 61 đơn", "12; 57; 61/69 đơn ?", "in_progress"),
    ("Tình hình 3 xóm vùng cao: xóm Mây 34%, xóm Gió 41%", "34%; 41%", "in_progress"),
    ("họp 9/9 thôn, tổng 742 người dự", "9/9 thôn; 742 người", "in_progress"),
    ("gửi số liệu hôm nay: khám bệnh 86 lượt", "86 lượt", "in_progress"),
    ("cắm 120 mốc xong hết, trích đo 64 thửa xong 50 thửa", "120 mốc; 50/64 thửa", "in_progress"),
    ("Chữ ký số 18/32. Bếp ăn 5/6 điểm", "18/32; 5/6 điểm", "in_progress"),
    ("Đợt cao điểm từ 01-10/3: xử lý 112 trường hợp", "112 trường hợp", "in_progress"),
    ("Em còn nợ anh 2 báo cáo, nay đạt 40%", "40%", "in_progress"),
    ("Khai sinh 24 ca, khai tử 7 ca", "24 ca; 7 ca", "in_progress"),
    ("Thôn Thượng - 45/50 - 90%", "45/50; 90%", "in_progress"),
    ("Vay 23 triệu trên 30 triệu chỉ tiêu", "23000000/30000000 đồng", "in_progress"),
    ("đổ được 320 mét trên 450 mét còn lại chờ xi măng", "320/450 mét", "in_progress"),
    ("van dong 45 ho thi 38 ho dong y, 7 ho chua chiu", "38/45 hộ", "in_progress"),
    ("Chỉ tiêu 150 liều, đã tiêm 96 liều, tồn kho 54 liều", "96/150 liều", "in_progress"),
    ("Cấp 40 giấy; từ chối 6 hồ sơ thiếu giấy tờ", "40 giấy; 6 hồ sơ", "in_progress"),
    ("1/ ký 90%; 2/ 1.980 cây; đường dây 22kV: 5/6 trụ", "90%; 1980 cây; 5/6 trụ ?", "in_progress"),
    ("phát hiện 86 ca ho, 34 ca sốt; chữa 30/34 ca", "86 ca; 34 ca; 30/34 ca ?", "in_progress"),
    ("Nếu tách riêng vốn mới thì đạt 66%", "66%", "in_progress"),
    ("vay 3 tỷ/62 hội viên", "3000000000 đồng; 62 hội viên", "in_progress"),
    ("Tiểu thương: 1 cửa hàng", "1 cửa hàng", "in_progress"),
    ("Đến nay 45 hộ: xóm Tây 20 hộ, xóm Đông 25 hộ", "45 hộ; 20 hộ; 25 hộ", "in_progress"),
    ("Giao thông 75%, đầu tư 40%, chế độ 30%", "Giao thông = 75%; đầu tư = 40%; chế độ = 30%", "in_progress"),
]
DOUBTED = [
    "xong được 19 trên 24 nhà bàn giao 11 nhà đang lợp mái 8 nhà còn 5 nhà chưa",
    "Cả xã có 7 thôn có dịch. Đã phun 30 lít. Trời mưa.",
    "Tổng 900 cháu, nghỉ học 9 cháu",
]
SURE = [
    "Thu 90 triệu. Trong đó: thuế 40 triệu; phí 30 triệu; khác 20 triệu. Trời mưa.",
    "Em gửi anh. Khám thai định kỳ 21 lượt. Dư nợ ủy thác 9 tỷ. Anh xem giúp em.",
    "Trồng cây: 16.200/15.000 cây, 108%",
    "Đã xong 5/8 việc. Đang làm 2 việc. Trời mưa.",
]


@pytest.mark.parametrize("row", READ, ids=lambda row: row[0][:40])
def test_a_list_is_read_figure_by_figure(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("reply", DOUBTED)
def test_what_may_be_no_result_is_asked(reply: str) -> None:
    assert read(reply).ask


@pytest.mark.parametrize("reply", SURE)
def test_what_an_act_a_sum_or_a_share_confirms_is_not_asked(reply: str) -> None:
    assert read(reply).ask is None


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("có gì gọi 0900 11 22 33 cho em", "none"),
        ("Các thôn chưa gửi số liệu", "no_data"),
        ("Rào chắn xong một phần", "in_progress"),
        ("Xin phép nộp sau ạ, hiện 40%", "extension_request"),
    ],
)
def test_how_the_work_stands(reply: str, status: str) -> None:
    assert_reads((reply, "40%" if "%" in reply else "", status))
