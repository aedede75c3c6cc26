"""What the bot asks when a reading may be wrong: one sentence with the choices."""

TOO_LONG = "Tin quá dài, chỉ đọc được phần đầu: anh/chị gửi phần số liệu thành tin riêng, hay xác nhận phần đã đọc?"
LEFT_KNOWN = "Còn lại {left} trên {of}, tức là đã xong {done}: đúng hay cần sửa?"
LEFT_UNKNOWN = "Còn lại {left}: tổng số là bao nhiêu, đã xong bao nhiêu?"
NO_UNIT = "{value} là {value}% hay số lượng {value}?"
RANGE = "Từ {low} đến {high}: ghi {low}, {high} hay số khác?"
