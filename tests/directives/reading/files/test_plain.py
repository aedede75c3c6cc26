"""Plain text comes in any encoding, and pasted text with any line ends."""

import pytest

from directives.reading.files import How, read_file, read_pasted

_TEXT = "Giao Phòng Nội vụ tham mưu kế hoạch.\nHoàn thành trước ngày 20/12/2024; đề nghị các xã phối hợp thực hiện."
_TCVN3 = "Giao Phßng Néi vô tham m­u kÕ ho¹ch, ®Ò nghÞ c¸c x· phèi hîp thùc hiÖn."
_CP1258 = "Giao Pho\u0300ng N\u00f4\u0323i vu\u0323 tham m\u01b0u k\u00ea\u0301 hoa\u0323ch, \u0111\u00ea\u0300 nghi\u0323 ca\u0301c xa\u0303"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_or_without_its_mark(encoding: str) -> None:
    document = read_file("thongbao.txt", _TEXT.encode(encoding))
    assert document.text == _TEXT
    assert document.how is How.TEXT
    assert document.warnings == ()


def test_tcvn3_is_converted_and_the_clerk_is_told() -> None:
    document = read_file("cu.txt", _TCVN3.encode("cp1252"))
    assert document.text == "Giao Phòng Nội vụ tham mưu kế hoạch, đề nghị các xã phối hợp thực hiện."
    assert document.warnings == ("Văn bản dùng bộ mã cũ TCVN3 (ABC) và đã được chuyển sang Unicode.",)


def test_vni_is_converted() -> None:
    document = read_file(
        "cu.txt", "Giao Phoøng Noäi vuï tham möu keá hoaïch, ñeà nghò caùc xaõ phoái hôïp".encode("cp1252")
    )
    assert document.text == "Giao Phòng Nội vụ tham mưu kế hoạch, đề nghị các xã phối hợp"


def test_windows_vietnamese_is_read() -> None:
    assert read_file("cu.txt", _CP1258.encode("cp1258")).text == _CP1258


def test_a_text_with_a_few_broken_bytes_is_read_and_the_clerk_is_warned() -> None:
    document = read_file("hong.txt", _TEXT.encode() * 3 + b"\xff")
    assert document.text.startswith("Giao Phòng Nội vụ")
    assert document.warnings == ("Một số chữ trong tệp bị hỏng và hiện thành dấu �; đề nghị đối chiếu với bản gốc.",)


def test_line_ends_of_every_system_are_one() -> None:
    assert read_pasted("một\r\nhai\rba\u2028bốn\x0cnăm").text == "một\nhai\nba\nbốn\nnăm"


def test_marks_that_the_readers_care_about_stay() -> None:
    assert read_pasted("trước\u00a0ngày\u200b 20/12").text == "trước\u00a0ngày\u200b 20/12"


def test_pasted_text_in_an_old_encoding_is_converted() -> None:
    assert read_pasted(_TCVN3).text.startswith("Giao Phòng Nội vụ")


def test_text_copied_with_its_line_ends_is_in_whole_paragraphs() -> None:
    copied = """THÔNG BÁO
1. Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Ban Quản lý
dự án đầu tư xây dựng rà soát các công trình chậm giải ngân, trình
UBND huyện trước ngày 25/10/2024.
2. UBND các xã, thị trấn khẩn trương kiểm kê, công khai phương án bồi
thường đối với các hộ dân bị ảnh hưởng; chậm nhất ngày 31/10/2024 bàn
giao mặt bằng cho đơn vị thi công.

- Phòng Nội vụ theo dõi, đôn đốc các xã và tổng hợp kết quả thực hiện
gửi Văn phòng trước ngày 20 hằng tháng."""
    assert [line[:40] for line in read_pasted(copied).text.split("\n")] == [
        "THÔNG BÁO",
        "1. Giao Phòng Tài chính - Kế hoạch chủ t",
        "2. UBND các xã, thị trấn khẩn trương kiể",
        "",
        "- Phòng Nội vụ theo dõi, đôn đốc các xã ",
    ]


def test_items_of_a_copied_list_stay_apart() -> None:
    item = "- Phòng Nội vụ chủ trì, phối hợp với các phòng, ban và các xã rà\nsoát, báo cáo kết quả thực hiện trước ngày 20 tháng 12 năm 2024;"
    assert len(read_pasted("\n".join([item, "Ủy ban nhân dân huyện giao:"] * 4)).text.split("\n")) == 8


def test_a_text_of_short_lines_keeps_them() -> None:
    lines = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nđoạn một\nđoạn hai\nđoạn ba"
    assert read_pasted(lines).text == lines
