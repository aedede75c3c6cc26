"""What the bot asks when a reading may be wrong: one Vietnamese sentence, with the choices."""

from decimal import Decimal

from directives.wording.vietnamese import amount

TOO_LONG = "Tin quá dài, tôi mới đọc phần đầu: anh/chị gửi riêng phần số liệu, hay dùng phần đã đọc?"
LEFT = "Còn {left} trên {of}, tức là đã xong {done}: đúng hay cần sửa?"
LEFT_ONLY = "Còn {left}: tổng số là bao nhiêu, hay đã xong bao nhiêu?"
NO_UNIT = "{value} là {value}% hay số lượng {value}?"
RANGE = "Từ {low} đến {high}: ghi {low}, {high} hay số khác?"
PARTS = "{value} phần là {percent}% hay số khác?"
SPOKEN_PAIR = "Là {pair} hay từ {first} đến {second}?"
SOME = "{value} mấy là bao nhiêu: ghi {value} hay số khác?"
FEW = "{few} là bao nhiêu: ghi {value} hay số khác?"
TAIL = "{whole} {rest}: {whole} cùng {rest}, hay số tiền là {whole} lẻ {tail}?"
SPACED = "Là {value}% hay hai số rời nhau?"
COMMA_GROUP = "{written} là {grouped} hay {decimal}?"
SCALE = "{part} trên {whole} là {small} triệu hay {part} tỷ?"
UPSIDE_DOWN = "{value} trên {of}: đã làm {value} trên {of}, hay {of} trên {value}?"
MAYBE_DATE = "{value}/{of} là ngày, hay đã làm {value} trên {of}?"
BELOW = "Chưa đến {value}: ghi {value} hay một số thấp hơn?"
CORRECTED = "Sửa {old} thành {new}: đúng không, hay giữ {old}?"
SUM = "{first} + {second}: kết quả là tổng của hai số, hay {second} là phần tăng thêm?"
CHANGE_ONLY = "{value} là phần tăng, giảm: đến nay tổng cộng đạt bao nhiêu, hay chính là {value}?"
TARGET_ONLY = "{value} là dự kiến: đến nay đạt bao nhiêu, hay đã đạt {value}?"
MANY = "Có {count} số ({values}) chưa rõ của chỉ tiêu nào: số nào là kết quả hiện nay?"
WHOLE = "{value} trên {of}: đúng không, hay hai số của hai việc khác nhau?"
MENTIONED = "{values}: là kết quả, hay chỉ được nhắc tới?"
SHARE = "{value}/{of} là {share}%, nhưng tin ghi {percent}%: số nào đúng?"
TABLE = (
    "Trong bảng, cột nào là kế hoạch và cột nào là thực hiện: {plan} là kế hoạch, {actual} là thực hiện, đúng không?"
)


def shown(value: Decimal, unit: str | None = None) -> str:
    """A number as it stands in a question: Vietnamese separators, its unit behind it."""
    return amount(value, unit)
