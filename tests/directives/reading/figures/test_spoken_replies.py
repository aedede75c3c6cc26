"""Officials type as they speak: money with a loose tail, shares in words, no marks, the end of a period."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

SHARES_IN_WORDS: list[Row] = [
    ("được ba phần tư rồi", "75%", "in_progress"),
    ("một phần tư kế hoạch", "25%", "in_progress"),
    ("hai phần năm khối lượng", "40%", "in_progress"),
    ("bảy phần mười", "70%", "in_progress"),
    ("duoc mot phan tu ke hoach", "25%", "in_progress"),
    ("hai phần ba", "2/3", "in_progress"),
    ("bảy mươi hai phẩy lăm phần trăm", "72.5%", "in_progress"),
    ("chín mươi phần trăm", "90%", "in_progress"),
    ("chin muoi phan tram", "90%", "in_progress"),
    ("chưa đạt % nào", "0%", "not_started"),
    ("chưa được phần trăm nào", "0%", "not_started"),
    ("chưa đạt 80%", "80% ?", "in_progress"),
]
MONEY_AS_SAID: list[Row] = [
    ("giải ngân 800tr trên tổng 1 tỷ 6 nhé", "800000000/1600000000 đồng", "in_progress"),
    ("giai ngan 800tr tren tong 1 ty 6 nhe", "800000000/1600000000 đồng", "in_progress"),
    ("đã nộp 1 ty 5 vao ngan sach", "1500000000 đồng", "in_progress"),
    ("đã hỗ trợ 1 tỷ 5 cho 12 hộ", "1500000000 đồng; 12 hộ", "in_progress"),
    ("2 tỷ 3 đạt 76%", "2300000000 đồng; 76%", "in_progress"),
    ("1 tỷ 5/2 tỷ", "1500000000/2000000000 đồng", "in_progress"),
    ("2ty3/3ty", "2300000000/3000000000 đồng", "in_progress"),
    ("1 tỷ lẻ 5 triệu", "1005000000 đồng", "in_progress"),
    ("tỉ mốt", "1100000000 đồng", "in_progress"),
    ("500 củ", "500000000 đồng", "in_progress"),
    ("bảy tám trăm triệu", "700000000 đồng ?", "in_progress"),
    ("1 tỷ 5 hộ nghèo", "1000000000 đồng; 5 hộ ?", "in_progress"),
]
COUNTS_WITHOUT_MARKS: list[Row] = [
    ("moi lam dc 4 ho thoi", "4 hộ", "in_progress"),
    ("moi duoc 8 ho thoi anh", "8 hộ", "in_progress"),
    ("moi ho 5 trieu, da cap 16 ho", "16 hộ", "in_progress"),
    ("da xay 4 nha", "4 ?", "in_progress"),
    ("cap 35 the", "35 ?", "in_progress"),
    ("tang 50 suat qua", "50 suất quà", "in_progress"),
    ("năm bảy hộ", "5 hộ ?", "in_progress"),
    ("vài chục hộ rồi", "10 hộ ?", "in_progress"),
    ("đôi ba hộ", "3 hộ ?", "in_progress"),
    ("chỉ còn 4/16 hộ", "12/16 hộ ?", "in_progress"),
    ("xã có 16 hộ, đã hỗ trợ 12 hộ", "12/16 hộ", "in_progress"),
    ("huy động 200 ngày công", "200 ngày công", "in_progress"),
]
PERIODS_BY_THEIR_END: list[Row] = [
    ("đến hết tháng 2 đạt 58%", "58%", "in_progress"),
    ("tính đến hết tháng 2 đạt 58%", "58%", "in_progress"),
    ("cuối tháng 2 đạt 58%", "58%", "in_progress"),
    ("đến hết quý I đạt 60%", "60% ?", "in_progress"),
    ("đến hết tháng 3 đạt 60%", "60% ?", "in_progress"),
    ("dự kiến đến hết quý I đạt 60%", "", "in_progress"),
    ("đến hết quý II đạt 60%", "", "in_progress"),
    ("đến hết năm 2023 đạt 70%", "", "in_progress"),
    ("cuối tháng này đạt 70%", "", "in_progress"),
    ("hiện 60%, hết tháng này chắc 70%", "60%", "in_progress"),
    ("hồi sáng 50%, chiều nay 60%", "60%", "in_progress"),
]


@pytest.mark.parametrize(
    "row", [*SHARES_IN_WORDS, *MONEY_AS_SAID, *COUNTS_WITHOUT_MARKS, *PERIODS_BY_THEIR_END], ids=lambda row: row[0]
)
def test_a_reply_as_it_is_spoken(row: Row) -> None:
    assert_reads(row)
