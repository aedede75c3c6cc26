"""The words by which a reply without a figure says how the work stands."""

import re
from functools import lru_cache

from directives.progress import Status
from directives.reading.figures import requests
from directives.reading.figures.phrases import any_of, not_behind, whole

_DONE = any_of("xong | hoàn thành | hoàn tất | hoàn thiện | =done | đạt | kết thúc | nghiệm thu")
_NOT_YET = any_of("""
    chưa | không | nữa | sắp | gần | sẽ | chuẩn bị | để | khi nào | bao giờ | mới | cơ bản | còn lâu mới | dự kiến
    phấn đấu | cố gắng | tuần sau | tháng sau | cuối tháng | cuối tuần | chưa thể | khó | hầu như | chưa chắc
    đang | đang tiếp tục | tháng tới | tuần tới
""")

_LATER = any_of("""
    ngày mốt | mốt | bữa nữa | tối nay | cuối giờ | phút nữa | giờ nữa | tiếng nữa | ngày nữa | hôm nữa | tháng sau
    tuần tới | tháng tới | quý sau | năm sau
    mai | chiều | tối | sáng mai | chiều mai | tuần sau
    hôm sau | lát | lát nữa | tí nữa | chút nữa | ngày kia
""")
_TO_COME = any_of("""
    ra văn bản | ra quyết định | ký | duyệt | ban hành | nộp | gửi | báo cáo | báo | bổ sung
    cập nhật | làm | trình | triển khai
""")
_PROMISED = re.compile(
    rf"(?<!\w)(?:{_LATER}|{any_of('thứ | ngày | mùng')}[ \t]+\d[\d/]*)[ \t]+"
    rf"(?:(?!{any_of('đã')}(?!\w))\w+[ \t]+){{0,4}}?{_TO_COME}(?!\w)"
)
_DAYS = any_of("ngày | sáng | chiều | tối | hôm nay | tuần")
_PROMISED_BY = re.compile(
    rf"^(?!.*?(?<!\w){any_of('đã | rồi | hạn')}(?!\w)).*?(?<!\w){_TO_COME}[ \t]+"
    rf"{any_of('trước | trong | vào | lúc | chậm nhất | muộn nhất')}[ \t]+(?:\d|{_DAYS})",
    re.DOTALL,
)
"""``em nộp trước 5h chiều nay``"""
_GATHERED = re.compile(
    rf"^(?!.*?(?<!\w){any_of('chưa')}(?!\w))(?=.*?(?<!\w){any_of('đang tổng hợp | đang thống kê')}(?!\w)).*?"
    + _PROMISED.pattern,
    re.DOTALL,
)
_CAUSE, _FAILURE = any_of("vì | =do | bởi | tại vì"), any_of("chưa | không")
_BECAUSE = re.compile(
    rf"(?<!\w){_CAUSE}(?!\w).{{0,200}}?(?<!\w){_FAILURE}(?!\w)|(?<!\w){_FAILURE}(?!\w).{{0,200}}?(?<!\w){_CAUSE}(?!\w)"
)

_TASK = any_of("thực hiện | triển khai | làm | báo cáo | áp dụng | tổ chức | thống kê | xây dựng | rà soát")
_NO_OBJECT = re.compile(
    rf"(?<!\w){any_of('không có')}(?!\w)[^\n;!?]{{0,60}}?(?<!\w){any_of('nên | vì vậy | do đó | do vậy')}(?!\w)"
    rf"[^.\n;!?]{{0,40}}?{any_of('không')}[ \t]+(?:{any_of('phải | cần | thể')}[ \t]+)?{_TASK}(?!\w)"
    rf"(?![ \t]+{any_of('được | xong | kịp')}(?!\w))"
    rf"|(?<!\w){any_of('không phải thực hiện | không phải triển khai | không phải làm | không phải báo cáo')}(?!\w)"
)
"""``xã không có rừng nên không thực hiện``."""
_OTHERS = any_of("tỉnh | huyện | xã | sở | phòng | bên kia | bên khác | đơn vị khác | thành phố")
_NONE_HERE = re.compile(
    rf"(?<!\w){any_of('làm gì có | đâu có | có đâu | có phải | làm gì')}(?:[ \t]+[^\W\d_]+){{1,4}}?"
    rf"[ \t]+{any_of('mà | đâu mà')}(?!\w)"
    rf"|(?<!\w){_OTHERS}[ \t]+{any_of('làm')}"
    rf"[ \t]*,[^.\n;!?]{{0,20}}{any_of('không')}[ \t]+{any_of('phải | làm')}(?!\w)"
)
"""``làm gì có sông mà báo cáo``, ``việc đó tỉnh làm, huyện không làm``"""
_GIVER = any_of("""
    bố trí | cấp | phân bổ | giao | duyệt | phê duyệt | thẩm định | bàn giao | hướng dẫn
""")
_AWAITED = any_of("""
    hướng dẫn | chỉ đạo | chủ trương | phê duyệt | quyết định | thẩm định | kinh phí | vốn | mặt bằng | vật tư
    của tỉnh | của huyện | của sở | của bộ | của trung ương | của thành phố | cấp trên
""")
_HINDERED = re.compile(
    rf"(?<!\w)(?:{any_of('chưa được')}[ \t]+{_GIVER}"
    rf"|{any_of('=chờ | =đợi')}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{_AWAITED}"
    rf"|{any_of('không')}[ \t]+{any_of('vào | đi | qua | thi công | tiếp cận | bàn giao | ký | thu | làm tiếp')}"
    rf"(?:[ \t]+[^\W\d_]+)?[ \t]+{any_of('được')})(?!\w)"
)
"""Somebody else has not given, or the way is barred: ``chưa được bố trí kinh phí``, ``không vào được``."""
_BROKEN = re.compile(
    rf"(?<!\w){any_of('bỏ chạy | bỏ trốn | bỏ thầu | bỏ cuộc | nằm im | nằm bất động | đắp chiếu')}(?!\w)"
    rf"|(?<!\w){any_of('hết')}[ \t]+{any_of('tiền | vốn | kinh phí | vật tư | vật liệu | thuốc | vắc xin')}(?!\w)"
    rf"|(?<!\w){any_of('phải | buộc | đành')}[ \t]+{any_of('ngưng | ngừng | dừng | bỏ | để đó | gác lại')}(?!\w)"
    rf"|(?<!\w){any_of('=chờ | =đợi')}(?:[ \t]+[^\W\d_]+){{1,4}}?[ \t]+{any_of('mà')}"
    rf"[^.\n;!?]{{0,40}}?{_FAILURE}(?!\w)"
    rf"|(?<!\w){any_of('làm | lo | gánh | kham')}[ \t]+{any_of('không nổi | hết nổi')}(?!\w)"
    rf"|(?<!\w){any_of('lỗi | hỏng | mất điện | sập | ngập | thiếu | treo | nghẽn | rớt mạng')}"
    rf"(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]*,?[ \t]*"
    rf"{any_of('nên')}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{any_of('không | chưa')}(?!\w)"
)
"""What broke, went away or is beyond one's strength: ``máy lỗi nên không nhập được``."""
_AHEAD = any_of("tuần sau | tháng sau | tuần tới | tháng tới | sang tuần | sang tháng | mai | ngày mai | quý sau")
_BEGINS_LATER = re.compile(
    rf"(?<!\w){any_of('chưa')}(?!\w)[^.\n;!?]{{0,30}}(?<!\w){any_of('mới')}[ \t]+"
    rf"{any_of('bắt tay | bắt đầu | triển khai | khởi công | tiến hành | làm')}(?!\w)"
    rf"|(?<!\w)(?:{any_of('qua | sau | hết | ra')}[ \t]+{any_of('lễ | tết | tuần | tháng | đợt | vụ | mùa')}|{_AHEAD})"
    rf"(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{any_of('mới')}[ \t]+"
    rf"{any_of('bắt tay | bắt đầu | triển khai | khởi công')}(?!\w)"
)
"""``chưa, tuần sau mới bắt tay vô làm``"""
_SENT_ALREADY = re.compile(
    rf"(?<!\w){any_of('gửi | nộp | up | đăng | đẩy | trả lời')}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{any_of('rồi')}(?!\w)"
)
_NUMBERS_MISSING = re.compile(
    rf"(?<!\w){any_of('số liệu | số | con số')}(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]+"
    rf"{any_of('chưa có | chưa chốt | chưa tổng hợp | chưa thống kê | chưa về | chưa đủ')}(?!\w)"
    rf"|(?<!\w){any_of('chưa')}[ \t]+(?:{any_of('ai | thấy | đơn vị nào | xã nào | thôn nào')}[ \t]+)?"
    rf"{any_of('cung cấp | gửi | báo | nộp | đưa')}(?:[ \t]+{any_of('về | lên | đủ | cho | em | hết')}){{0,3}}"
    rf"[ \t]+{any_of('số liệu | số | con số')}(?!\w)"
    rf"|(?<!\w){any_of('=chờ | =đợi')}(?!\w)[^.\n;]{{0,40}}(?<!\w){any_of('có số | gửi số | báo số | số liệu')}(?!\w)"
)
_TO_BE_ASKED = re.compile(
    rf"(?<!\w){any_of('hỏi')}(?:[ \t]+[^\W\d_]+){{0,4}}?[ \t]+{any_of('mới')}[ \t]+"
    rf"{any_of('biết | có | rõ | nắm')}(?!\w)"
)
"""``phải hỏi kế toán mới biết``"""
# Of the words of a reply without a figure, the first row that is said decides.
_SAID: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.NONE, requests.ASKING),
    (Status.EXTENSION_REQUEST, whole("""
        xin lùi | gia hạn | xin thêm | khất
        xin chậm | xin trễ | xin hoãn | xin dời | xin kéo dài | xin phép nộp chậm | xin phép nộp trễ
        lùi thời gian | lùi hạn | cho lùi | cho thêm | cho em thêm | cho em lùi | cho em khất | xin phép lùi
        cho em nộp muộn | cho em nộp trễ | cho em xin thêm | nộp trễ | nộp muộn | nộp chậm | xin phép nộp sau
        xin nộp sau | cho em nộp sau | cho em đến | cho em tới | cho đơn vị thêm | xin đến | cho xin thêm
        xin được lùi | cho nộp sau | cho em gửi sau | xin gửi sau | xin phép báo cáo sau
        xin báo cáo sau | xin phép nộp muộn | xin nới thời gian | nới hạn
        đề nghị kéo dài | cho em nợ | cho nợ | xin nợ | xin được nộp | xin phép được lùi | đề nghị lùi
        cho em chậm | cho em trễ | cho em muộn | cho chậm
        thư thả | thư thư | cho em mấy hôm | cho em mấy ngày | cho em mấy bữa | cho em vài bữa | cho em ít hôm
        cho em ít ngày | cho em ít bữa | nán lại giúp | cho em vài hôm | cho em vài ngày
        xin vài hôm | cho em xin hoãn
    """)),
    (Status.EXTENSION_REQUEST, requests.MOVED),
    (Status.EXTENSION_REQUEST, requests.ASKS_FOR_TIME),
    (Status.NONE, requests.QUESTION),
    (Status.NONE, requests.WANTED),
    (Status.NONE, whole("nhắn nhầm | nhầm người | nhầm nhóm | gửi nhầm | nhầm chỗ")),
    (Status.NOT_APPLICABLE, _NO_OBJECT),
    (Status.NOT_APPLICABLE, _NONE_HERE),
    (Status.NOT_APPLICABLE, whole("""
        không thuộc | không áp dụng | không có đối tượng | không phát sinh | không có dự án | không được giao
        không liên quan | không có nội dung này | không có chỉ tiêu | không có nhiệm vụ | không phải đơn vị
        không thực hiện nội dung | không phải của | không có trường hợp | không tham gia | không nằm trong
        không có vốn | không được phân bổ | không được bố trí | không có danh mục
        không có trên địa bàn | địa bàn không có | không phụ trách | ngoài phạm vi | không phải nhiệm vụ
        không có công trình | không có hộ | không có mô hình | đã chuyển đơn vị | không có phát sinh
        không phải bên em | không phải phòng em | không phải xã em | không phải việc của
        thuộc đơn vị khác | bên khác làm | không phải phường em
        không làm mảng | không theo dõi mảng | không quản lý | không phải bên mình
        chưa có đối tượng | chưa phát sinh
    """)),
    (Status.IN_PROGRESS, _GATHERED),
    (Status.NO_DATA, whole("""
        chưa có số | chưa tổng hợp | chưa có báo cáo | chưa nắm
        chưa thống kê | đợi số | chờ số | đợi thống kê | không nắm
        chưa rõ
        không có số liệu | chưa biết | không nhớ | không rõ | chưa cập nhật | đang rà soát số liệu | chưa chốt số
        chưa chốt được số | đang chờ báo cáo | chưa có thông tin | chưa có con số
        chưa nhận được báo cáo | chưa gửi số liệu | đang thống kê | chưa đủ số liệu | chưa báo
    """)),
    (Status.NO_DATA, _NUMBERS_MISSING),
    (Status.NO_DATA, _TO_BE_ASKED),
    (Status.BLOCKED, whole("""
        vướng | bị vướng | =kẹt | bi ket | tạm dừng | tạm ngưng | chờ vốn | chưa có vốn | chưa có kinh phí
        chưa được cấp vốn | không thể | bế tắc | ách tắc | bị dừng | chưa bố trí | không làm được
        không thực hiện được | không triển khai được | không giải ngân được | chờ hướng dẫn | chờ phê duyệt
        chờ ý kiến | chờ chủ trương | thiếu vốn | thiếu kinh phí | khó khăn | chưa có mặt bằng | chưa có hướng dẫn
        chờ cấp trên | chờ thành phố | chờ tỉnh | chờ phân bổ | chờ thẩm định | đang chờ | bị trả | không đồng ý
        chưa đồng ý | chưa được duyệt | chờ kinh phí | chưa được phê duyệt | hết kinh phí | chưa đồng thuận
        khó quá | khó lắm | chưa nhận được kinh phí | chưa nhận kinh phí | chưa nhận được vốn | chưa có nguồn
        chưa có tiền | chưa cấp vốn | chưa cấp kinh phí | không chịu | không hợp tác | phản đối | cản trở
        không thực hiện tiếp được | không làm tiếp được | bỏ dở | đang dừng | dừng thi công | đình trệ | bị đình chỉ
        ngừng thi công | tạm hoãn | chờ nghị quyết | chờ điều chỉnh | chờ bố trí | phải dừng
        dừng lại | khiếu kiện | bị tắc | đang tắc | tắc ở | mắc kẹt | mắc ở | đứng lại | không có vật liệu
        không có kinh phí
        không có mặt bằng
        phải tạm dừng | chưa có văn bản hướng dẫn | chưa có văn bản chỉ đạo
    """)),
    (Status.BLOCKED, _HINDERED),
    (Status.BLOCKED, _BROKEN),
    (Status.NOT_STARTED, _BEGINS_LATER),
    (Status.BLOCKED, _BECAUSE),
    (Status.NO_DATA, whole("chưa có kết quả | không có")),
    (Status.NOT_STARTED, whole("""
        chưa triển khai | chưa làm | chưa thực hiện | chưa bắt đầu | chưa khởi công | chưa giải ngân
        chưa tổ chức | chưa động | chưa tiến hành | chưa được triển khai | chưa thi công | chưa có gì | chưa mở
        chưa họp | chưa xây | chưa khởi động | chưa chạy | chưa đụng | chuẩn bị triển khai
        chưa bắt tay | chưa rờ | chưa sờ | chưa đả động | chưa ngó | chưa nhúc nhích
        chưa có động tĩnh | chưa ai làm
        còn nằm trên giấy | chuẩn bị làm | sắp triển khai | chưa kịp làm
    """)),
)  # fmt: skip
_DONE_NOT_YET = re.compile(rf"(?<!\w){_NOT_YET}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{_DONE}(?!\w)")
_SOON = any_of("""
    tuần này | tháng này | hôm nay | chiều nay | tối nay | trong tuần | trong tháng | mai | mốt
    cuối tuần | cuối tháng | tuần sau | tháng sau
""")
_DONE_SOON = re.compile(
    rf"^(?!.*?(?<!\w){any_of('đã | rồi')}(?!\w)).*?(?<!\w)"
    rf"{_SOON}"
    rf"(?:[ \t]+{any_of('em | là | sẽ | mới | chắc | bên em')})*[ \t]+{_DONE}(?!\w)",
    re.DOTALL,
)
_HALF_DONE = whole("""
    mới bắt tay | mới khởi động
    mới triển khai | mới làm | mới bắt đầu | mới thực hiện | mới họp | còn khâu | còn bước | còn phần | khâu cuối
    còn thiếu | còn vài | còn mỗi | chỉ còn
    đang | làm được | vài | mấy | đợi em | chờ em | để em | cơ bản | một phần | đã triển khai | đã bắt đầu | sắp
    còn ít | chưa hết | đã khởi công | bắt đầu | đã ký | đã trình | đã làm | tiếp tục | chưa đủ
    mai em | sẽ | triển khai rồi | đã thực hiện | đã tổ chức | chiều nay em | chiều em
    tối em | tuần sau em | em làm liền | em làm ngay | dự kiến | phấn đấu | từng bước | vẫn làm
    chỉnh lại | chỉnh sửa | đã lấy ý kiến | soạn thảo | còn lại | em bổ sung | em báo lại | em cập nhật
""")
_PARTLY = re.compile(
    rf"(?<!\w){_DONE}(?:[ \t]+{any_of('được | khoảng | hơn | gần')}){{0,2}}[ \t]+"
    rf"{any_of('một nửa | nửa | một phần | phân nửa | vài | mấy | bước đầu | đợt đầu | một số')}(?!\w)"
)
_ALL_DONE = whole("""
    xong | hoàn thành | hoàn tất | hoàn thiện | done | đã nộp | đã gửi | đã đạt
    gửi rồi | nộp rồi | làm rồi | đủ rồi | đã báo cáo | đã họp | đã ban hành | vượt
    ok xong | về đích | đã nghiệm thu | đã bàn giao | đạt | đã thực hiện đầy đủ | đầy đủ
    triển khai xong | đã cập nhật | đúng hạn | full | đã up | up rồi | đã tải lên | đã đăng | đã đẩy | đã trả lời
    đã phản hồi | đã công bố | đã niêm yết | đã tổ chức xong | đã chốt | đã duyệt | đã nhập xong | ổn hết | thành công
    tốt đẹp | dứt điểm | phát hành | êm xuôi | đã phát hành
""")
_NOT_DONE = whole("chưa | chậm | trễ | quên")
_ACK = whole("""
    đã nhận | đã tiếp nhận | rõ | ok | oke | okie | okay | oki | okê | vâng | dạ | đã nắm | tiếp thu | nhất trí
    nhận được | đã xem | đã đọc | em nhận | xin nhận | đồng ý | uh | ừ | uk | yes | nghe anh | nghe rõ
    đã rõ | em biết | nghe rồi | đã nghe | hiểu rồi | đã hiểu | đã chuyển cho | đã chuyển phòng | đã chuyển bộ phận
    chuyển đồng chí | đã chuyển đồng chí | đã chuyển cán bộ | đã chuyển chuyên môn | chuyển cho | chuyển anh em
    đã giao | đã phân công | phân công | đã chuyển tiếp | chuyển bộ phận | chuyển phòng | giao cho
    cảm ơn | tks | thanks | thank | vg | da | tuân lệnh | chấp hành | thực hiện ngay | nhận | xin tiếp thu
    nhận nhiệm vụ | em sẽ làm | ghi nhận
""")
_HEARING = any_of("""
    nghe rồi | hiểu rồi | rõ rồi | đã rõ | đã hiểu | nhận được | đã nhận | nhận nhiệm vụ | tiếp thu | đã tiếp nhận
    đã chuyển cho | đã chuyển phòng | đã chuyển bộ phận | đã phân công | đã giao | nắm rồi | đã nắm | em nắm được
    vâng | ok | oke | okie | nhất trí | tuân lệnh | rõ ạ | rõ anh | rõ chị | rõ em
""")
_OF_THE_WORK = any_of("""
    xong | hoàn thành | đang | chưa | nộp | gửi | làm rồi | đã làm | đã họp | đạt
    đã báo cáo | đã thực hiện | đã triển khai | vượt | full | không | kiểm tra | hỏi lại | xem lại | bổ sung
""")
_HEARD = re.compile(rf"^(?!.*?(?<!\w){_OF_THE_WORK}(?!\w))(?=.*?(?<!\w){_HEARING}(?!\w))", re.DOTALL)
"""Whoever has heard it, handed it on or taken it up, and tells nothing of the work yet."""
_THUMBS = re.compile("[👍👌🫡🆗🙏]")
_CHECKS = re.compile("[✅☑✔]")
_ALREADY_DONE = re.compile(
    not_behind("tuần | tháng | vừa | hôm | đợt | =bữa")
    + whole("rồi").pattern
    + rf"(?![ \t]+{any_of('mới | báo | báo cáo | sẽ | gửi | nộp | trình | tính | triển khai')}(?!\w))"
)
"""``tuần rồi`` is last week."""

# After these, in this order, how far it is.
_HOW_FAR: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.ACK, _HEARD),
    (Status.IN_PROGRESS, _PROMISED),
    (Status.IN_PROGRESS, _PROMISED_BY),
    (Status.NOT_DONE, whole("lỡ hẹn | lỡ hạn | không đạt | không kịp | không hoàn thành | quên mất | em quên")),
    (Status.IN_PROGRESS, _DONE_NOT_YET),
    (Status.IN_PROGRESS, _DONE_SOON),
    (Status.ACK, whole("em sẽ thực hiện | em sẽ triển khai | em sẽ làm | sẽ thực hiện nghiêm | em sẽ chấp hành")),
    (Status.IN_PROGRESS, _PARTLY),
    (Status.DONE, _ALL_DONE),
    (Status.DONE, _SENT_ALREADY),
    (Status.IN_PROGRESS, _HALF_DONE),
    (Status.NOT_DONE, _NOT_DONE),
    (Status.DONE, _CHECKS),
    (Status.ACK, _ACK),
    (Status.ACK, _THUMBS),
    (Status.DONE, _ALREADY_DONE),
)


@lru_cache(maxsize=512)
def said_in(words: str) -> tuple[Status, int]:
    """What words say without a figure, ``NONE`` where nothing, and where among them it is said."""
    for status, pattern in (*_SAID, *_HOW_FAR):
        if (found := pattern.search(words)) is not None:
            return status, found.start()
    return Status.NONE, len(words)
