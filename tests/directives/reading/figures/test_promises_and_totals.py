"""Officials promise, look back, correct themselves, sum up, and count what no table of nouns knows."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

PROMISED: list[Row] = [
    ("Bên em hứa thứ 5 tuần sau xong 100%", "", "in_progress"),
    ("Hiện 45% thôi ạ. Dự kiến 20/11 xong 100%", "45%", "in_progress"),
    ("4 hộ đã ký, 3 hộ hẹn mai ký", "4 hộ", "in_progress"),
    ("Mục tiêu thực hiện 95%", "", "in_progress"),
    ("chắc cuối tháng mới được 80%, giờ 35%", "35%", "in_progress"),
    ("sắp xong, cỡ 92%", "92%", "in_progress"),
    ("cố gắng thực hiện được 14 hộ", "14 hộ", "in_progress"),
]
FORMER: list[Row] = [
    ("lên được 48% rồi, tuần trước mới có 31%", "48%", "in_progress"),
    ("3 tháng đầu năm chi được 1,1 tỷ; đến hôm nay lũy kế 2,7 tỷ", "2700000000 đồng", "in_progress"),
    ("tuần qua đổ được 2,1 km, lũy kế 6,4/9 km", "6.4/9 km", "in_progress"),
    ("lúc đầu em báo 25 hộ nhưng rà lại chỉ có 22 hộ", "22 hộ", "in_progress"),
    ("hộ nghèo đầu năm 31 hộ, đến nay còn 19 hộ", "19 hộ", "in_progress"),
    ("số liệu cũ 44%, số mới 52%", "52%", "in_progress"),
    ("thôn báo 9 hộ nhưng kiểm tra thực tế 7 hộ", "7 hộ ?", "in_progress"),
    ("Kế hoạch tháng 4 của em là 18 hộ, tháng 3 này đã làm 13 hộ", "13 hộ", "in_progress"),
    ("vốn 2024 kéo dài: 1,2/1,5 tỷ", "1200000000/1500000000 đồng", "in_progress"),
    ("tuần trước mới làm được 6 hộ", "6 hộ", "in_progress"),
    ("tăng 9% so với cùng kỳ, đạt 3,5 tỷ đồng", "3500000000 đồng", "in_progress"),
    ("hộ nghèo 21 hộ (giảm 4 hộ so với năm ngoái), cận nghèo 33 hộ", "21 hộ; 33 hộ", "in_progress"),
    ("hôm qua em báo 41% là sai, số đúng là 38,2%", "38.2% ?", "in_progress"),
]
SUMMED: list[Row] = [
    ("Thôn Đông: 7 hộ\nThôn Tây: 9 hộ\nTổng: 16 hộ", "Thôn Đông = 7 hộ; Thôn Tây = 9 hộ; None = 16 hộ", "in_progress"),
    ("thôn A 5 hộ, thôn B 6 hộ, tổng cộng 11 hộ", "5 hộ; 6 hộ; 11 hộ", "in_progress"),
    ("Tổ Hạ 4/5 hộ, tổ Thượng 6/9 hộ, tổng 10/14 hộ", "4/5 hộ; 6/9 hộ; 10/14 hộ", "in_progress"),
    ("đã làm 12 hộ, tổng số 20 hộ", "12/20 hộ", "in_progress"),
    ("tiêm được 310 con trên tổng đàn 420 con", "310/420 con", "in_progress"),
    ("Xong hết 9/9 nhà, tổng kinh phí 540 triệu", "9/9 nhà; 540000000 đồng", "done"),
    ("tổng đàn 900 con, tiêm được 640 con", "640/900 con", "in_progress"),
    ("đợt 1: 14 hộ, đợt 2: 11 hộ, tổng hai đợt 25 hộ", "14 hộ; 11 hộ; 25 hộ ?", "in_progress"),
    ("xã em có 640 hộ, đã thu phí 520 hộ, được 9 triệu", "520/640 hộ; 9000000 đồng", "in_progress"),
    ("Tổng 50 hộ, trong đó tổ 3: 21 hộ, tổ 4: 29 hộ", "50 hộ; 21 hộ; 29 hộ", "in_progress"),
    ("Tổng vốn 5 tỷ, đạt 60%", "60%", "in_progress"),
]
COUNTED_BY_ANY_NOUN: list[Row] = [
    ("thu được 12 tấn rưỡi lúa", "12.5 tấn", "in_progress"),
    ("gn: 40tr/50tr (80%). ho so: 9/12", "40000000/50000000 đồng; 80%; 9/12", "in_progress"),
    ("tổng số: 12/16 hộ", "12/16 hộ", "in_progress"),
    ("nuôi 120 con, quà cho 24 cụ già", "120 con; 24 cụ", "in_progress"),
    ("thôn Do 4 hộ, thôn Giá 6 hộ", "4 hộ; 6 hộ", "in_progress"),
    ("bàn giao 2 máy gặt, 5 cuộn lưới cho tổ", "2 máy; 5 cuộn lưới", "in_progress"),
    ("ra lớp 96%, bỏ học 3 em", "96%; 3 ?", "in_progress"),
    ("thu nợ thuế được 1 tỷ 2, năng suất 58 tạ/ha", "1200000000 đồng; 58 tạ", "in_progress"),
    ("có 14 trang trại", "14 trang trại", "in_progress"),
    ("mở 2 lớp, tháo dỡ 8 mái che lấn vỉa hè", "2 lớp; 8 mái che", "in_progress"),
]
NO_FIGURES: list[Row] = [
    ("1) Nhà ở: 7/9 hộ; 2) Học nghề: 3 lớp; 3) Vay vốn: 4,5%", "7/9 hộ; 3 lớp; 4.5%", "in_progress"),
    ("xe 85C-045.67 đón đoàn", "", "none"),
    ("đạt 12 hộ, số máy chủ mô hình 0938 111 222.", "12 hộ", "in_progress"),
    ("cấp 300 sổ, đang chờ duyệt 40 hồ sơ", "300 sổ", "in_progress"),
    ("mới có 4 trên 10 hộ ký, 6 hộ kia đi vắng", "4/10 hộ", "in_progress"),
]
WORDS: list[Row] = [
    ("bên em đang tổng hợp, mai gửi anh", "", "in_progress"),
    ("đang tổng hợp ạ", "", "in_progress"),
    ("chưa có số liệu, đang tổng hợp, mai gửi", "", "no_data"),
    ("chưa có đối tượng nên phường không thực hiện", "", "not_applicable"),
    ("bên em không có hộ nào thuộc diện này", "", "not_applicable"),
    ("chưa nhận được kinh phí nên chưa triển khai", "", "blocked"),
    ("cho em hỏi mục 2 lấy số ở đâu ạ?", "", "none"),
    ("xong hết rồi, không có vướng mắc gì", "", "done"),
    ("chưa bắt tay vào làm", "", "not_started"),
]


@pytest.mark.parametrize("row", PROMISED, ids=lambda row: row[0][:40])
def test_a_promise_is_no_progress(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("row", FORMER, ids=lambda row: row[0][:40])
def test_of_then_and_now_the_figure_of_now_counts(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("row", SUMMED, ids=lambda row: row[0][:40])
def test_a_total_after_its_parts_is_a_figure_of_its_own(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("row", COUNTED_BY_ANY_NOUN, ids=lambda row: row[0][:40])
def test_no_item_of_a_list_is_lost(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("row", NO_FIGURES, ids=lambda row: row[0][:40])
def test_numbers_of_lists_plates_and_telephones_are_no_figures(row: Row) -> None:
    assert_reads(row)


@pytest.mark.parametrize("row", WORDS, ids=lambda row: row[0][:40])
def test_words_beside_a_promise_or_a_lack(row: Row) -> None:
    assert_reads(row)
