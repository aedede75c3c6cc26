"""The words around a count that only mentions something: what is known, what is lacking, who comes, a slip."""

import re

from directives.reading.figures.phrases import any_of, closing, listed, whole

WRONG_RIGHT = re.compile(
    r"[^,;.!?\n\d]{0,60}?(?<!\w)"
    + any_of("""
    là nhầm | nhầm cột | nhầm dòng | là sai | bị sai | bị nhầm | là số ước | là ước | là số cũ | là con số cũ
    là lộn | bị lộn | là chưa đúng | chưa đúng | không đúng | chưa chính xác | là số tạm | là chưa cộng
    là chưa tính | là do nhầm | do nhầm | tính nhầm | tính thiếu | cộng nhầm | cộng thiếu | ghi nhầm | gõ nhầm
    báo nhầm | là tính cả | là tính luôn | là số dự kiến | là chưa trừ | cộng trùng | sai rồi
    ngược số | là ngược | viết ngược | lộn số | nhầm số | là gõ lộn | là viết lộn
""")
    + r"(?!\w)"
)
"""What a reply takes back: ``bản trước ghi 81% là nhầm``."""
WRONG_LEFT = closing(
    """
    đừng ghi | đừng lấy | không lấy | không ghi | bỏ số | hủy số | xóa số | thay số | sửa số | thay con số
    bỏ con số
    """,
    then=r"[ \t]+",
)
"""``đừng ghi 80%``, ``thay số 33% bằng 36%``."""
LABEL_RIGHT = re.compile(r"[^,;.\n\d%()]{0,40}:[ \t]*")
"""A count in a label belongs to its name: ``Tiêm đủ 3 mũi: 42/50``."""
TIMES = frozenset(("lần", "lượt", "cuộc gọi"))
REACHED_RIGHT = re.compile(rf"[ \t]*{any_of('được | thì được')}[ \t]+(?:{any_of('khoảng | gần | hơn')}[ \t]+)*")
REMINDED = whole("gửi | nhắc | gọi | báo | hỏi | đôn đốc | liên hệ | giục | nộp | sửa | điện | đến nhà | xuống | mời")
"""``em gửi 2 lần rồi`` counts no result."""
ANNOUNCED_LEFT = closing(
    "báo cáo tiến độ | báo cáo kết quả | báo cáo tình hình | báo cáo về | báo cáo công tác | báo cáo số liệu",
    then=r"[ \t]+(?:[^\W\d_]+[ \t]+){0,4}?",
)
"""``báo cáo tiến độ 3 gói thầu`` tells what the reply is about."""
_GROUP = any_of("""
    đoàn | thành phần | đoàn công tác | đoàn kiểm tra | đoàn giám sát | đoàn khảo sát | đoàn thanh tra | tổ công tác
    tổ kiểm tra | tổ liên ngành | ban chỉ đạo | ban tổ chức | hội đồng | thành phần dự | xe | hội trường | tổ giúp việc
""")
_OF_WHOM = any_of("của | huyện | tỉnh | xã | cấp | liên ngành | thành phố | phường | sở")
_MADE_OF = any_of("gồm | gồm có | có | là | khoảng")
GROUP_LEFT = re.compile(rf"(?<!\w){_GROUP}(?:[ \t]+{_OF_WHOM}){{0,3}}[ \t]*(?:{_MADE_OF}[ \t]+){{0,2}}$")
GROUP = frozenset(listed("người | đồng chí | thành viên | cán bộ | chỗ | đại biểu | khách | người dân"))
"""``đoàn kiểm tra gồm 7 người`` counts who comes."""
KNOWN_RIGHT = re.compile(rf"[ \t]+{any_of('kia | này | ấy | nói trên | nêu trên | đó')}(?!\w)")
FORMER_RIGHT = re.compile(rf"[ \t]+{any_of('trước | trên')}[ \t]*$")
"""A count of what was named before: ``hai bản trước``, ``3 hộ này``."""
_LACKS = any_of("""
    chưa | không | vướng | đang vướng | còn vướng | bị | thiếu | =vắng | đang chờ | =chờ | nghỉ | từ chối | phản đối
    khiếu nại | gặp khó khăn | hỏng | tạm dừng | đi vắng | đi công tác | đi làm xa | nằm bên | nằm trong
""")
_NO_LACK = any_of("không còn | không phải")
LACKS_RIGHT = re.compile(
    rf"(?P<gap>(?:[ \t]+(?!{_LACKS}(?!\w))[^\W\d_]+){{0,8}})[ \t]+(?!{_NO_LACK}(?!\w)){_LACKS}(?!\w)"
)
"""A count whose predicate is a lack: ``hai hộ ở thôn Cát thì chưa có đất``."""
_OPENERS = any_of("""
    có | còn | riêng | và | với | trong đó | hiện | hiện nay | ngoài ra | tuy nhiên | nhưng | mà | thì
    chỉ | rồi | ạ | anh | chị | em | do
""")
CONSEQUENCE = whole("nên | nhưng | cho nên")
OPENERS = re.compile(rf"(?:[\s\W_]|{_OPENERS}(?!\w))*")
"""Words before a count that open a clause."""
