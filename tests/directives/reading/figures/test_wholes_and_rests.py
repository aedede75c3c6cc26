"""What there is, what was done of it and what is left: told in any order, a sentence apart, or by their sum alone."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

WHOLES: list[Row] = [
    ("Tổng số cửa hàng phải kiểm tra là 32. Đến nay đã kiểm tra 27 cửa hàng", "27/32 cửa hàng", "in_progress"),
    ("Toàn xã có 55 hồ sơ tồn. Em đã giải quyết 40 hồ sơ", "40/55 hồ sơ", "in_progress"),
    ("Kế hoạch trồng 30 ha. Tháng 2 trồng 8 ha. Đến nay trồng được 19 ha", "19/30 ha", "in_progress"),
    ("hồ sơ tồn là ba mươi hồ sơ em giải quyết được hai mươi hồ sơ còn mười hồ sơ", "20/30 hồ sơ", "in_progress"),
    ("Tiếp nhận 15 phản ánh. Đã xử lý 13 phản ánh. 2 phản ánh chuyển công an", "13/15 phản ánh", "in_progress"),
    ("giải quyết 8/10 đơn (80%), 2 đơn rút", "8/10 đơn; 80%", "in_progress"),
    ("thu 12 triệu, còn thiếu 8 triệu mới đủ 20 triệu", "12000000/20000000 đồng", "in_progress"),
    ("còn 3 hộ nữa là xong 24 hộ", "21/24 hộ ?", "in_progress"),
    ("trao 20 suất học bổng, mỗi suất 500.000 đồng, tổng 10 triệu đồng", "20 suất; 10000000 đồng", "in_progress"),
    ("30 suất × 200 ngàn thành 6 triệu", "6000000 đồng", "in_progress"),
    ("mục tiêu 25 nhà, mới làm 14 nhà", "14/25 nhà", "in_progress"),
    ("chỉ tiêu giao 10 sản phẩm, xã có 7 sản phẩm", "7/10 sản phẩm", "in_progress"),
    ("tổng 14 công trình: 9 xong, 5 đang làm", "9/14 công trình", "in_progress"),
    ("Thôn Trung (28 hộ): ký 20 hộ", "20/28 hộ", "in_progress"),
    ("6 trường thì 5 trường xong", "5/6 trường", "in_progress"),
    ("phát 1.200 tờ rơi trên 1.500 tờ", "1200/1500 tờ rơi", "in_progress"),
    ("kênh 2,4 km nạo vét xong 1,5 km", "1.5/2.4 km", "in_progress"),
    ("được ba tiêu chí trên bảy", "3/7 tiêu chí", "in_progress"),
    ("trừ giúp em 2 hộ trùng, còn 30 hộ", "30 hộ", "in_progress"),
    ("còn 2 hộ khó, còn lại 18/20 hộ xong", "18/20 hộ", "in_progress"),
    ("120 triệu đồng (một trăm hai mươi triệu đồng)", "120000000 đồng", "in_progress"),
]


@pytest.mark.parametrize("row", WHOLES, ids=lambda row: row[0][:40])
def test_a_part_is_read_with_its_whole(row: Row) -> None:
    assert_reads(row)
