"""One notice of our own making, as text and as the Word file that an office would make of it."""

from docx.shared import Cm

from tests.directives.reading.files.word_builder import (
    add_list,
    body_paragraph,
    centred,
    grid_table,
    in_list,
    new_document,
    page_number_header,
    saved,
    two_columns,
)

_LEFT = ("ỦY BAN NHÂN DÂN", "HUYỆN SƠN BÌNH", "Số: 218/TB-UBND")
_RIGHT = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Sơn Bình, ngày 14 tháng 10 năm 2024",
)
_TITLE = ("THÔNG BÁO", "Kết luận của Chủ tịch UBND huyện tại cuộc họp giao ban công tác tháng 10 năm 2024")
_OPENING = (
    "Ngày 11/10/2024, tại phòng họp số 2, đồng chí Lê Quang Vinh - Chủ tịch UBND huyện chủ trì cuộc họp giao ban công "
    "tác tháng 10 năm 2024. Tham dự cuộc họp có các đồng chí Phó Chủ tịch UBND huyện, thủ trưởng các phòng, ban chuyên "
    "môn và Chủ tịch UBND các xã, thị trấn.",
    "Sau khi nghe báo cáo của Văn phòng HĐND và UBND huyện và ý kiến của các đại biểu, Chủ tịch UBND huyện kết luận "
    "như sau:",
)
_ASSESSMENT = (
    "Đánh giá chung",
    "Trong 9 tháng đầu năm, các cơ quan, đơn vị, địa phương đã nỗ lực khắc phục khó khăn, thu ngân sách trên địa bàn đạt "
    "82,4% dự toán, giải ngân vốn đầu tư công đạt 61,7% kế hoạch. Tuy nhiên, tiến độ giải phóng mặt bằng một số công "
    "trình còn chậm; việc xử lý đơn thư tại một số xã chưa dứt điểm.",
)
_DUTIES = "Nhiệm vụ thời gian tới"
_TASKS = (
    (
        "Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng rà soát các công trình chậm "
        "giải ngân, tham mưu UBND huyện điều chuyển vốn trước ngày 25/10/2024.",
        (),
    ),
    (
        "UBND các xã, thị trấn:",
        (
            "Khẩn trương hoàn thành kiểm kê, công khai phương án bồi thường đối với các hộ dân bị ảnh hưởng bởi dự án "
            "nâng cấp đường liên xã Tân Lập - Hòa Mỹ; chậm nhất ngày 31/10/2024 bàn giao mặt bằng cho đơn vị thi công.",
            "Tổ chức đối thoại với công dân ít nhất 01 lần trong tháng 11/2024, gửi biên bản về Ban Tiếp công dân huyện.",
        ),
    ),
    (
        "Giao Phòng Nông nghiệp và Phát triển nông thôn hướng dẫn nông dân chăm sóc lúa mùa, theo dõi chặt chẽ diễn biến "
        "dịch bệnh trên đàn gia súc, gia cầm; định kỳ báo cáo UBND huyện vào ngày 20 hằng tháng.",
        (),
    ),
    (
        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể tăng cường tuyên truyền, vận động đoàn viên, hội "
        "viên tham gia phong trào chung sức xây dựng nông thôn mới.",
        (),
    ),
)
_TABLE_LEAD = "Ngoài ra, giao các cơ quan, đơn vị thực hiện một số nhiệm vụ cụ thể theo bảng sau:"
_TABLE = (
    ("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"),
    (
        "1",
        "Xây dựng kế hoạch phòng, chống rét cho đàn vật nuôi vụ Đông Xuân",
        "Trung tâm Dịch vụ nông nghiệp",
        "UBND các xã, thị trấn",
        "Trước ngày 15/11/2024",
    ),
    (
        "2",
        "Kiểm tra an toàn phòng cháy, chữa cháy tại các chợ",
        "Công an huyện",
        "Phòng Kinh tế và Hạ tầng",
        "Trong tháng 10/2024",
    ),
)
_CLOSING = (
    "Trên đây là kết luận của Chủ tịch UBND huyện, Văn phòng HĐND và UBND huyện thông báo để các cơ quan, đơn vị, địa "
    "phương biết, thực hiện./."
)
_RECEIVERS = (
    "Nơi nhận:",
    "- Thường trực Huyện ủy;",
    "- Các phòng, ban huyện;",
    "- UBND các xã, thị trấn;",
    "- Lưu: VT.",
)
_SIGNATURE = ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Phạm Thị Ngọc Hà")


def expected_lines() -> list[str]:
    """The notice as a reader of the Word file must give it, without empty lines."""
    letters = "abcdefgh"
    lines = [*_LEFT, *_RIGHT, *_TITLE, *_OPENING, f"I. {_ASSESSMENT[0]}", _ASSESSMENT[1], f"II. {_DUTIES}"]
    for number, (task, parts) in enumerate(_TASKS, 1):
        lines.append(f"{number}. {task}")
        lines.extend(f"{letters[place]}) {part}" for place, part in enumerate(parts))
    lines.append(_TABLE_LEAD)
    header = _TABLE[0]
    for row_number, task, *answers in _TABLE[1:]:
        lines.append(f"{row_number}. {task}")
        lines.extend(f"{label}: {answer}" for label, answer in zip(header[2:], answers, strict=True))
    return [*lines, _CLOSING, *_RECEIVERS, *_SIGNATURE]


def notice_docx() -> bytes:
    """The notice in Word: Word counts its numbers, tables hold the letterhead, the duties and the signature."""
    document = new_document()
    page_number_header(document)
    two_columns(document, _LEFT, _RIGHT)
    document.add_paragraph()
    centred(document, _TITLE[0])
    centred(document, _TITLE[1])
    for text in _OPENING:
        body_paragraph(document, text)
    parts = add_list(document, (("upperRoman", "%1."),))
    tasks = add_list(document, (("decimal", "%1."), ("lowerLetter", "%2)")))
    in_list(body_paragraph(document, _ASSESSMENT[0]), parts)
    body_paragraph(document, _ASSESSMENT[1])
    in_list(body_paragraph(document, _DUTIES), parts)
    for task, sub_tasks in _TASKS:
        in_list(body_paragraph(document, task), tasks)
        for sub_task in sub_tasks:
            in_list(body_paragraph(document, sub_task), tasks, level=1)
    body_paragraph(document, _TABLE_LEAD)
    table = grid_table(document, *_TABLE)
    for row in table.rows:
        for cell, width in zip(row.cells, (1.2, 5.3, 3.4, 3.4, 3.2), strict=True):
            cell.width = Cm(width)
    body_paragraph(document, _CLOSING)
    two_columns(document, _RECEIVERS, _SIGNATURE)
    return saved(document)
