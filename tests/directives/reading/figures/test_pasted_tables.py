"""Tables come out of Word and Excel with tabs or bars, with units in their heads and months for columns."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

TABLES: list[Row] = [
    (
        "Nội dung\tTháng 2\tTháng 3\nNộp qua mạng\t40%\t55%\nTrả qua bưu điện\t20%\t28%",
        "Nộp qua mạng = 55%; Trả qua bưu điện = 28%",
        "in_progress",
    ),
    ("Thôn Đông | 8/12 hộ\nThôn Đoài | 28/30 hộ", "Thôn Đông = 8/12 hộ; Thôn Đoài = 28/30 hộ", "in_progress"),
    ("Tổ | Kỳ trước | Kỳ này\nTổ Hai | 30% | 45%", "Tổ Hai = 45%", "in_progress"),
    ("Tiến độ (ĐVT: %)\nNhà bia\t70\nCổng làng số 2\t35", "Nhà bia = 70%; Cổng làng số 2 = 35%", "in_progress"),
    (
        "Thôn | Số con phải tiêm | Đã tiêm\nXóm Đình | 60 | 45\nXóm Chợ | 20 | 20",
        "Xóm Đình = 45/60 con; Xóm Chợ = 20/20 con",
        "in_progress",
    ),
    (
        "Việc\tTình trạng\nQuy chế\tđã xong\nBiên bản\tchưa làm",
        "Quy chế : done; Biên bản : not_started",
        "in_progress",
    ),
    (
        "Kết quả (đơn vị tính: triệu đồng)\nThuế chợ\t45\nPhí bến\t12",
        "Thuế chợ = 45000000 đồng; Phí bến = 12000000 đồng",
        "in_progress",
    ),
    (
        "Nội dung | Chỉ tiêu | Kết quả | Ghi chú\nTiêm dại | 200 | 150 | thiếu 50 liều\nPhun | 10 | 10 | xong",
        "Tiêm dại = 150/200; Phun = 10/10",
        "in_progress",
    ),
    (
        "Trường;Sĩ số;Có thẻ;Tỷ lệ %\nMầm Non;200;180;90\nTiểu học;410;369;90",
        "Mầm Non = 180/200; Mầm Non = 90%; Tiểu học = 369/410; Tiểu học = 90%",
        "in_progress",
    ),
    (
        "Chi bộ | Đảng số | Đã học | Chưa học\nXóm Trên | 28 | 26 | 2\nXóm Dưới | 19 | 19 | 0",
        "Xóm Trên = 26/28; Xóm Dưới = 19/19",
        "in_progress",
    ),
    (
        "Nhà | Giao | Đạt\nKho | 800 | 500\nRào | 90 | 0\n(ĐVT: triệu đồng)",
        "500000000/800000000 đồng; 0/90000000 đồng",
        "in_progress",
    ),
    (
        "Khoản\tĐược chia\tĐã tiêu\tSo\nĐiện\t40\t30\t75%\nNước\t20\t5\t25%",
        "Điện = 30/40; Điện = 75%; Nước = 5/20; Nước = 25%",
        "in_progress",
    ),
    (
        "Khoản\tĐược chia\tĐã tiêu\tSo\nĐiện\t41\t30\t73%\nNước\t20\t5\t25%",
        "Điện = 30/41; Điện = 73%; Nước = 5/20; Nước = 25%",
        "in_progress",
    ),
    (
        "Khoản\tĐược chia\tĐã tiêu\tSo\nĐiện\t41\t30\t72%\nNước\t20\t5\t25%",
        "Điện = 30; Điện = 72%; Nước = 5; Nước = 25%",
        "in_progress",
    ),
    (
        "Bản | Mã | Đã cấy | Chưa cấy\nNà Bó | 15 | 9 | 6\nNà Pó | 16 | 12 | 4\nNà Hin | 17 | 8 | 3",
        "Nà Bó = 9; Nà Pó = 12; Nà Hin = 8",
        "in_progress",
    ),
    ("Bản | Mã | Đã cấy | Chưa cấy\nNà Bó | 15 | 9 | 6", "Nà Bó = 9", "in_progress"),
]


@pytest.mark.parametrize("row", TABLES, ids=lambda row: row[0][:40])
def test_a_table_is_read_by_its_heads(row: Row) -> None:
    assert_reads(row)
