"""Longer answers in words: what was heard, what is waited for, what is asked for, what does not concern them."""

import pytest

from tests.directives.reading.figures.reply_table import Row, assert_reads

ANSWERS: list[Row] = [
    ("Em nhận được công văn rồi. Em đã chuyển cho anh Thịnh tham mưu. Có vướng gì em báo lại", "", "ack"),
    ("em đã chuyển phòng chuyên môn xử lý", "", "ack"),
    ("dạ em nghe rồi, để chiều em xuống thôn em làm luôn", "", "ack"),
    ("em đã nhận, mai em gửi", "", "in_progress"),
    ("Tuần rồi em đi học. Việc này em chưa bắt tay vào làm", "", "not_started"),
    ("Em soạn xong phần đầu. Hiện đang chờ phòng Tư pháp thẩm định", "", "in_progress"),
    ("đang chờ tỉnh cho ý kiến, chưa làm được", "", "blocked"),
    ("việc này chưa có kết quả vì tư vấn bỏ hợp đồng, bên em không thể làm tiếp", "", "blocked"),
    ("dân không chịu giao đất nên chưa làm được", "", "blocked"),
    ("kỳ họp lùi sang tháng 4 nên việc này đang chờ chủ trương", "", "blocked"),
    ("xin phép anh lùi báo cáo sang thứ Ba", "", "extension_request"),
    ("mới 60% thôi anh, cho bên em xin gia hạn đến 25/3", "60%", "extension_request"),
    ("anh cho em chậm 1 hôm", "", "extension_request"),
    ("xã không có chợ nên không triển khai", "", "not_applicable"),
    ("nội dung này bên phòng khác chủ trì, không phải phòng em", "", "not_applicable"),
    ("Số liệu thì em chưa có. Chiều em hỏi lại", "", "no_data"),
    ("Chị cho em hỏi với. Biểu này ghi số hộ hay ghi tỷ lệ? Em chờ chị", "", "none"),
    ("mấy giờ họp vậy anh?", "", "none"),
    ("anh cho em xin biểu mẫu", "", "none"),
    ("đang hoàn thiện hồ sơ", "", "in_progress"),
    ("da hoan thanh, da gui van phong", "", "done"),
    ("tổ 1 xong, tổ 2 xong, tổ 3 đang làm", "", "in_progress"),
    ("30/3 xong", "", "in_progress"),
    ("xong phần em, còn chờ bên tài chính", "", "in_progress"),
    ("em nộp trước 5h chiều nay", "", "in_progress"),
    ("chưa được bố trí kinh phí", "", "blocked"),
    ("mưa lũ chia cắt, không vào được", "", "blocked"),
    ("số chưa chốt được anh ạ", "", "no_data"),
    ("em gửi nhầm nhóm, xin lỗi cả nhà", "", "none"),
    ("cho tụi em thêm mấy ngày nữa", "", "extension_request"),
    ("báo cáo em nộp cho chị Hà rồi", "", "done"),
    ("Việc này xã em xong từ quý I rồi. Ngày 25/2 em đã gửi báo cáo", "", "done"),
]


@pytest.mark.parametrize("row", ANSWERS, ids=lambda row: row[0][:40])
def test_words_tell_how_the_work_stands(row: Row) -> None:
    assert_reads(row)
