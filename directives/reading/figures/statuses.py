"""How the work stands: by the figures of a reply and, where it has none, by its words."""

import re
from collections.abc import Sequence

from directives.progress import Figure, Status
from directives.reading.figures.phrases import any_of, whole

_DONE = any_of("xong | hoàn thành | hoàn tất | hoàn thiện | =done | đạt | kết thúc | nghiệm thu")
_NOT_YET = any_of("""
    chưa | không | nữa | sắp | gần | sẽ | chuẩn bị | để | khi nào | bao giờ | mới | cơ bản | còn lâu mới | dự kiến
    phấn đấu | cố gắng | tuần sau | tháng sau | cuối tháng | cuối tuần | chưa thể | khó | hầu như | chưa chắc
""")

_LATER = any_of("""
    mai | chiều | tối | sáng mai | chiều mai | tuần sau | hôm sau | lát | lát nữa | tí nữa | chút nữa | ngày kia
""")
_TO_COME = any_of("nộp | gửi | báo cáo | báo | bổ sung | cập nhật | làm | trình | triển khai")
_PROMISED = re.compile(
    rf"(?<!\w)(?:{_LATER}|{any_of('thứ | ngày | mùng')}[ \t]+\d[\d/]*)[ \t]+"
    rf"(?:[^\W\d_]+[ \t]+){{0,4}}?{_TO_COME}(?!\w)"
)
_GATHERED = re.compile(
    rf"^(?!.*?(?<!\w){any_of('chưa')}(?!\w))(?=.*?(?<!\w){any_of('đang tổng hợp | đang thống kê')}(?!\w)).*?"
    + _PROMISED.pattern,
    re.DOTALL,
)
_CAUSE, _FAILURE = any_of("vì | =do | bởi | tại vì"), any_of("chưa | không")
_BECAUSE = re.compile(
    rf"(?<!\w){_CAUSE}(?!\w).{{0,200}}?(?<!\w){_FAILURE}(?!\w)|(?<!\w){_FAILURE}(?!\w).{{0,200}}?(?<!\w){_CAUSE}(?!\w)"
)

_ASKING = re.compile(rf"(?<!\w){any_of('cho em hỏi | cho hỏi | xin hỏi | cho tôi hỏi')}(?!\w)[^\n.!]*(?:\?|$)")

# Of the words of a reply without a figure, the first row that is said decides.
_SAID: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.NONE, _ASKING),
    (Status.EXTENSION_REQUEST, whole("""
        xin lùi | xin gia hạn | gia hạn | xin thêm thời gian | xin thêm | xin khất | khất | xin nộp muộn
        xin nộp chậm | xin chậm | xin trễ | xin hoãn | xin dời | xin kéo dài | lùi sang | lùi lại | lùi đến
        lùi thời gian | lùi hạn | cho lùi | dời sang | dời lại | dời qua | cho thêm | cho em thêm
        cho em nộp muộn | cho em nộp trễ | cho em xin thêm | nộp trễ | nộp muộn | nộp chậm | xin phép nộp sau
        xin nộp sau | cho em nộp sau | cho em đến | cho em tới | cho đơn vị thêm | xin đến | cho xin thêm
        xin được lùi | xin được gia hạn | cho nộp sau | cho em gửi sau | xin gửi sau | hoãn | xin phép báo cáo sau
        xin báo cáo sau
    """)),
    (Status.NOT_APPLICABLE, whole("""
        không thuộc | không áp dụng | không có đối tượng | không phát sinh | không có dự án | không được giao
        không liên quan | không có nội dung này | không có chỉ tiêu | không có nhiệm vụ | không phải đơn vị
        không thực hiện nội dung | không phải của | không có trường hợp | không tham gia | không nằm trong
        không có hộ nào | không có vốn | không được phân bổ | không được bố trí | không có danh mục
        không có trên địa bàn | địa bàn không có | không phụ trách | ngoài phạm vi | không phải nhiệm vụ
        không có công trình | không có hộ | không có mô hình | đã chuyển đơn vị | không có phát sinh
        chưa có đối tượng | chưa phát sinh
    """)),
    (Status.IN_PROGRESS, _GATHERED),
    (Status.NO_DATA, whole("""
        chưa có số liệu | chưa có số | chưa tổng hợp | chưa tổng hợp được | chưa có báo cáo | chưa nắm
        chưa nắm được | chưa thống kê | chờ số liệu | đợi số liệu | đang tổng hợp | chưa rõ | chưa có kết quả
        không có số liệu | chưa biết | không nhớ | không rõ | chưa cập nhật | đang rà soát số liệu | chưa chốt số
        chưa chốt được số | không có | đang chờ báo cáo | chưa có thông tin | chưa có con số
        chưa nhận được báo cáo | chưa gửi số liệu | đang thống kê | chưa đủ số liệu | chưa báo
    """)),
    (Status.BLOCKED, whole("""
        vướng | bị vướng | =kẹt | bi ket | tạm dừng | tạm ngưng | chờ vốn | chưa có vốn | chưa có kinh phí
        chưa được cấp vốn | không thể | bế tắc | ách tắc | bị dừng | chưa bố trí | không làm được
        không thực hiện được | không triển khai được | không giải ngân được | chờ hướng dẫn | chờ phê duyệt
        chờ ý kiến | chờ chủ trương | thiếu vốn | thiếu kinh phí | khó khăn | chưa có mặt bằng | chưa có hướng dẫn
        chờ cấp trên | chờ thành phố | chờ tỉnh | chờ phân bổ | chờ thẩm định | đang chờ | bị trả | không đồng ý
        chưa đồng ý | chưa được duyệt | chờ kinh phí | chưa được phê duyệt | hết kinh phí | chưa đồng thuận
        khó quá | khó lắm | chưa nhận được kinh phí | chưa nhận kinh phí | chưa nhận được vốn | chưa có nguồn
        chưa có tiền | chưa cấp vốn | chưa cấp kinh phí
    """)),
    (Status.BLOCKED, _BECAUSE),
    (Status.NOT_STARTED, whole("""
        chưa triển khai | chưa làm | chưa thực hiện | chưa bắt đầu | chưa khởi công | chưa giải ngân
        chưa tổ chức | chưa động | chưa tiến hành | chưa được triển khai | chưa thi công | chưa có gì | chưa mở
        chưa họp | chưa xây | chưa khởi động | chưa chạy | chưa làm gì | chưa đụng | chuẩn bị triển khai
        chưa bắt tay | chuẩn bị làm | sắp triển khai | chưa kịp làm | chưa giải ngân được
    """)),
)  # fmt: skip
_DONE_NOT_YET = re.compile(rf"(?<!\w){_NOT_YET}(?:[ \t]+[^\W\d_]+){{0,3}}?[ \t]+{_DONE}(?!\w)")
_HALF_DONE = whole("""
    đang | làm được | vài | mấy | đợi em | chờ em | để em | cơ bản | một phần | đã triển khai | đã bắt đầu | sắp
    còn ít | chưa hết | đã khởi công | bắt đầu | đã ký | đã trình | đã làm | tiếp tục | chưa đạt | chưa đủ
    mai em | mai nộp | mai gửi | sẽ | triển khai rồi | đã thực hiện | đã tổ chức | chiều nay em | chiều em
    tối em | tuần sau em | em làm liền | em làm ngay | xong một nửa | dự kiến | phấn đấu | từng bước | vẫn làm
    còn lại | em bổ sung | em báo lại | em cập nhật
""")
_ALL_DONE = whole("""
    xong | hoàn thành | hoàn tất | hoàn thiện | done | đã nộp | đã gửi | đã đạt | đạt chỉ tiêu | đạt kế hoạch
    gửi rồi | nộp rồi | làm rồi | đủ rồi | đạt rồi | đã báo cáo | đã họp | đã ban hành | vượt | vượt kế hoạch
    vượt chỉ tiêu | ok xong | về đích | đã nghiệm thu | đã bàn giao | đạt | đã thực hiện đầy đủ | đầy đủ
    triển khai xong | đã cập nhật | đúng hạn
""")
_NOT_DONE = whole("chưa | không đạt | không kịp | chậm | trễ | chưa kịp | quên")
_ACK = whole("""
    đã nhận | đã tiếp nhận | rõ | ok | oke | okie | okay | oki | okê | vâng | dạ | đã nắm | tiếp thu | nhất trí
    nhận được | đã xem | đã đọc | nhận rồi | em nhận | xin nhận | đồng ý | uh | ừ | uk | yes | nghe anh | nghe rõ
    đã rõ | em biết | cảm ơn | vg | da | tuân lệnh | chấp hành | thực hiện ngay | nhận | xin tiếp thu
    nhận nhiệm vụ | em sẽ làm | ghi nhận
""")
_NOTHING_TO_COUNT = whole("""
    không có | không phát sinh | không ghi nhận | không xảy ra | không phát hiện | không xuất hiện
    chưa phát sinh | chưa ghi nhận | chưa xảy ra | chưa phát hiện | chưa xuất hiện
""")
_NOT_YET_BEGUN = (Status.NOT_STARTED, Status.NOT_DONE)
_PIECE = re.compile(r"[\n,;]|\.\s")
_EXCEEDED = whole("vượt kế hoạch | vượt chỉ tiêu | vượt dự toán | vượt")
_ALREADY = whole("đã | rồi")
_THUMBS = re.compile("[👍👌🫡🆗🙏]")
_CHECKS = re.compile("[✅☑✔]")


# After these, in this order, how far it is.
_HOW_FAR: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.IN_PROGRESS, _PROMISED),
    (Status.IN_PROGRESS, _DONE_NOT_YET),
    (Status.DONE, _ALL_DONE),
    (Status.IN_PROGRESS, _HALF_DONE),
    (Status.NOT_DONE, _NOT_DONE),
    (Status.DONE, _CHECKS),
    (Status.ACK, _ACK),
    (Status.ACK, _THUMBS),
    (Status.DONE, whole("rồi")),
)


def said_in(words: str) -> tuple[Status, int]:
    """What words say without a figure, ``NONE`` where nothing, and where among them it is said."""
    for status, pattern in (*_SAID, *_HOW_FAR):
        if (found := pattern.search(words)) is not None:
            return status, found.start()
    return Status.NONE, len(words)


_NO_TROUBLE = re.compile(
    rf"(?<!\w){any_of('không')}[ \t]+(?:{any_of('có | gặp | bị')}[ \t]+)?(?:{any_of('gì')}[ \t]+)?"
    rf"{any_of('vướng mắc | vướng | khó khăn')}(?:[ \t]+{any_of('gì | nào')})?(?!\w)"
)


def status_of(figures: Sequence[Figure], words: str, *, moved: bool, promised: bool, all_done: bool) -> Status:
    """The status of a reply: what its figures show, and where it has none, what its words say.

    ``moved``: it has targets or changes, and a word like ``đạt`` belongs to them. ``promised``: it names a day that
    is still to come. ``all_done``: beside its figures it says that the work is done.
    """
    if not figures:
        return _said_alone(_NO_TROUBLE.sub("", words), moved=moved, promised=promised)
    if all_done:
        return Status.DONE
    shares = [figure.percent for figure in figures if figure.value is not None]
    items = {figure.item_status for figure in figures if figure.value is None}
    if all(share is not None and share >= 100 for share in shares) and items <= {Status.DONE}:
        return Status.DONE
    if all(not figure.value for figure in figures) and items <= {Status.NOT_STARTED, Status.NOT_DONE}:
        return Status.IN_PROGRESS if _NOTHING_TO_COUNT.search(words) else Status.NOT_STARTED
    return Status.IN_PROGRESS


def _said_alone(words: str, *, moved: bool, promised: bool) -> Status:
    said = said_in(words)[0]
    if said in _NOT_YET_BEGUN and any(said_in(piece)[0] is Status.DONE for piece in _PIECE.split(words)):
        return Status.IN_PROGRESS  # nhà 1 xong, nhà 2 chưa khởi công
    if moved and said in (Status.DONE, Status.NONE, Status.ACK):
        return Status.DONE if _EXCEEDED.search(words) and not promised else Status.IN_PROGRESS
    if promised and said is Status.DONE and not _ALREADY.search(words):
        return Status.IN_PROGRESS
    return said
