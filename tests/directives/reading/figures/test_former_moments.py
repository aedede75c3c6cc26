"""What was reported before, or held at another time, is no figure of today where the reply tells today's."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

MOMENTS: list[Row] = [
    ("hôm thứ Tư em báo 22/40 hộ, nay là 27/40 hộ", "27/40 hộ", "in_progress"),
    ("hôm đầu tuần được 9 căn, giờ 13 căn rồi", "13 căn", "in_progress"),
    ("Tháng 3 thu 1,4 tỷ, tháng 2 thu 1,1 tỷ", "1400000000 đồng", "in_progress"),
    ("Quý 1 thu 1,4 tỷ, quý 4/2024 thu 1,1 tỷ", "1400000000 đồng", "in_progress"),
    ("đầu tháng 35%, giữa tháng 48%, đến nay 56%", "56%", "in_progress"),
    ("Đầu năm phường có 31 hộ nghèo, nay còn 24 hộ", "24 hộ", "in_progress"),
    ("từ đầu năm đến nay trồng 12 ha", "12 ha", "in_progress"),
    ("Tháng 1 bên em làm được 14%. Tháng 2 lên 29%. Lũy kế đến sáng nay là 41%", "41%", "in_progress"),
    ("Tỷ lệ nộp qua mạng là 66%. Tháng 1 là 51%, tháng 2 là 58%", "66%", "in_progress"),
    ("Năm ngoái giờ này gặt 300 ha. Năm nay gặt được 320 ha", "320 ha", "in_progress"),
    ("hôm bữa mới có mười hộ, giờ được mười sáu hộ rồi", "16 hộ", "in_progress"),
    (
        "Tháng 2 nhận 30 đơn, giải quyết 28 đơn. Tháng 3 đến nay nhận 12 đơn, giải quyết 7 đơn",
        "7/12 đơn",
        "in_progress",
    ),
    ("DA1: tháng 2 đạt 20%; DA2: hiện đạt 35%", "DA1 = 20%; DA2 = 35%", "in_progress"),
    ("Bản em gửi lúc 8h ghi 44% là nhầm cột. Số đúng là 42%", "42% ?", "in_progress"),
    ("em gửi lại số, hồi nãy nhầm: 73% chứ k phải 37%", "73%", "in_progress"),
    ("hồi nãy em báo 37%, đúng là 73%", "73%", "in_progress"),
    ("hôm qua gửi nhầm, 73% mới đúng", "73%", "in_progress"),
    ("Con số 51% trong báo cáo 12/BC-UBND là số ước. Số chính thức là 47,5%", "47.5%", "in_progress"),
    ("Mục tiêu năm nay là giảm còn 20 hộ. Đến nay còn 26 hộ nghèo", "26 hộ", "in_progress"),
    ("chỉ tiêu cả năm là 90%, nay được 33%", "33%", "in_progress"),
    ("ký cam kết được 64 hộ", "64 hộ", "in_progress"),
    ("chương trình mục tiêu quốc gia đạt 45%", "45%", "in_progress"),
    ("Tháng 2 có 40 hộ, tháng 3 thêm 12 hộ, thành 52 hộ trên tổng 70 hộ", "52/70 hộ", "in_progress"),
    ("tối qua họp có 31/40 hộ dự", "31/40 hộ", "in_progress"),
    ("Đến chiều qua thu được 9 triệu", "9000000 đồng", "in_progress"),
    ("Năm ngoái xã đã hoàn thành 100%. Năm nay mới được 20%", "20%", "in_progress"),
    ("đừng ghi 80%, ghi 75% thôi", "75%", "in_progress"),
    ("em báo 61%, trước em ghi 16% là ngược số", "61%", "in_progress"),
    ("tỷ lệ bàn giao đạt 100%", "100%", "done"),
    ("chuyển đổi số 65/100 điểm", "65/100 điểm", "in_progress"),
]


@pytest.mark.parametrize("row", MOMENTS, ids=lambda row: row[0][:40])
def test_only_what_holds_now_is_a_figure(row: Row) -> None:
    assert_reads(row)
