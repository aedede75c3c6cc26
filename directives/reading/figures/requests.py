"""What a reply asks of its reader: an answer, a paper, more time."""

import re

from directives.reading.figures.phrases import any_of, not_behind

ASKING = re.compile(
    rf"(?<!\w){any_of('cho em hỏi | cho hỏi | xin hỏi | cho tôi hỏi')}"
    r"(?!\w)(?:[^?]*\?|[^\n.!]*$)"
)
_ASKED_BY = any_of("mấy giờ | ai | nào | gì | đâu | bao nhiêu | ra sao | phải không | đúng không | hay")
QUESTION = re.compile(rf"^[^.!\n]*(?<!\w){_ASKED_BY}(?!\w)[^.!\n?]{{0,200}}\?")
"""One question and nothing else before it."""
_THING = any_of("""
    biểu mẫu | mẫu | link | file | số điện thoại | tài liệu | địa chỉ | công văn | văn bản | lịch | đề cương | số của
    sđt | số đt
""")
WANTED = re.compile(
    rf"(?<!\w){any_of('cho em | cho xin | gửi lại em | gửi em | gửi giúp em | em xin')}"
    rf"(?:[ \t]+{any_of('lại | cái | bản | với')}){{0,2}}[ \t]+{_THING}(?!\w)"
)
"""``cho em xin biểu mẫu``"""
_LOOSE_MOVE = any_of("lùi sang | lùi lại | lùi đến | dời sang | dời lại | dời qua | =hoãn")
_OF_OTHERS = not_behind("họp | nghị | lịch | công | thi | lễ | bị | =phải | tạm | được")
MOVED = re.compile(rf"{_OF_OTHERS}(?<!\w){_LOOSE_MOVE}(?!\w)")
"""``kỳ họp lùi sang tháng 10`` asks for nothing."""
_PLEASE = any_of("""
    xin | đề nghị | kính đề nghị | cho em | cho xã | cho đơn vị | cho bên em | mong được | cho tụi em | cho bọn em
    cho chúng em | cho phường | cho trường | cho phòng
""")
_MORE_TIME = any_of("gia hạn | dời | =hoãn | lùi | khất | kéo dài thời gian | nộp chậm | nộp muộn")
_A_DAY = any_of("thứ | tuần | tháng | ngày | mai | mốt | chiều mai | sáng mai | đầu tuần | cuối tuần")
ASKS_FOR_TIME = re.compile(
    rf"(?<!\w){any_of('xin | cho em xin | xin phép')}[ \t]+(?:{any_of('được | phép')}[ \t]+)?"
    rf"{any_of('nộp | gửi | báo cáo | báo')}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+"
    rf"{any_of('sang | qua')}[ \t]+{_A_DAY}(?!\w)|"
    rf"(?<!\w){any_of('xin phép | xin | cho em xin')}[ \t]+(?:{any_of('được | phép')}[ \t]+)?"
    rf"{any_of('nộp sau | gửi sau | báo cáo sau | báo sau | nộp muộn | nộp chậm | nộp trễ')}(?!\w)|"
    rf"(?<!\w){_PLEASE}(?!\w)(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+(?:{_MORE_TIME}"
    rf"|{any_of('thêm')}[ \t]+(?:\w+[ \t]+)?{any_of('ngày | tuần | hôm | thời gian | tháng')})(?!\w)"
)
"""Asked beside a figure: ``70% thôi anh, cho bên em xin gia hạn``."""
