"""Thumbs slip and voices are written as heard: letters for figures, spaces in numbers, spoken short forms."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

HURRIED: list[Row] = [
    ("4O/5O hộ", "40/50 hộ", "in_progress"),
    ("l2/2O hộ", "12/20 hộ", "in_progress"),
    ("1OO%", "100%", "done"),
    ("đạt 3l%", "31%", "in_progress"),
    ("đạt 62, 5% rồi", "62.5% ?", "in_progress"),
    ("đạt 62 .5%", "62.5% ?", "in_progress"),
    ("đạt 62 , 5%", "62.5% ?", "in_progress"),
    ("giao duc 12/15, y te 3/4", "giao duc = 12/15; y te = 3/4", "in_progress"),
    ("giải ngân 1,3 nghìn tỷ", "1300000000000 đồng", "in_progress"),
    ("2 nghìn 500 tỷ", "2500000000000 đồng", "in_progress"),
    ("yêu sếp <3 được 90%", "90%", "in_progress"),
    ("hăm tư hộ ký rồi", "24 hộ", "in_progress"),
    ("băm mốt hộ", "31 hộ", "in_progress"),
    ("6 mươi lăm %", "65%", "in_progress"),
    ("thu được tỷ hai", "1200000000 đồng", "in_progress"),
    ("nhập 2 ngàn 3 trăm phiếu", "2300 phiếu", "in_progress"),
    ("17 em/20 em đã tiêm", "17/20", "in_progress"),
    ("hổng có hộ nào hết", "0 hộ", "in_progress"),
    ("chưa phát sinh ca tay chân miệng nào", "0 ca", "in_progress"),
    ("chưa có văn bản hướng dẫn nào", "", "blocked"),
    ("đạt và vượt 104%", "104%", "done"),
    ("trồng 1,5 vạn cây", "15000 cây", "in_progress"),
]


@pytest.mark.parametrize("row", HURRIED, ids=lambda row: row[0][:40])
def test_a_slip_of_the_thumb_is_read_as_it_was_meant(row: Row) -> None:
    assert_reads(row)
