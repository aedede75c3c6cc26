"""A PDF is read as a person reads its pages: paragraphs whole again, what every page carries left out."""

import pytest

from directives.reading.files import How, UnreadableFile, read_file
from directives.reading.files.layout.segments import segments_of
from directives.reading.files.layout.shapes import GUESSED_SPACE, Glyph
from tests.directives.reading.files.pdf_builder import PdfPage, pdf, width_of

_FULL = "Phòng Tài chính chủ trì, phối hợp với Ban Quản lý dự án rà soát các"
_MORE = "công trình chậm tiến độ trên địa bàn huyện và các xã, thị trấn trong"
_RIGHT = 85 + max(width_of(_FULL, 14) + 36, width_of(_MORE, 14))


def _lines(*pages: PdfPage) -> list[str]:
    return read_file("a.pdf", pdf(*pages)).text.split("\n")


def _page(*paragraphs: tuple[str, ...], top: float = 120) -> PdfPage:
    page = PdfPage()
    y = top
    for lines in paragraphs:
        y = page.paragraph(y, lines)
    return page


def test_hard_wrapped_lines_are_one_paragraph_again() -> None:
    lines = _lines(_page((_FULL, _MORE, "tháng 10/2024."), (_FULL, _MORE, "năm 2024.")))
    assert lines == [f"{_FULL} {_MORE} tháng 10/2024.", f"{_FULL} {_MORE} năm 2024."]


def test_a_line_that_was_full_does_not_swallow_the_next_paragraph() -> None:
    lines = _lines(_page((_FULL, _MORE + "."), (_FULL, _MORE + "."), ("Giao các xã.",)))
    assert lines == [f"{_FULL} {_MORE}.", f"{_FULL} {_MORE}.", "Giao các xã."]


def test_numbers_and_bullets_begin_paragraphs_but_wrapped_ones_do_not() -> None:
    page = PdfPage()
    page.text(85, 100, "1. " + _FULL).text(
        85, 118, "- Kế hoạch huyện và các xã, thị trấn trên địa bàn rà soát, báo cáo."
    )
    page.text(85, 136, "2. UBND các xã:").text(85, 154, "a) Lập danh sách;").text(85, 172, "- Gửi Phòng Nội vụ.")
    assert _lines(page) == [
        f"1. {_FULL} - Kế hoạch huyện và các xã, thị trấn trên địa bàn rà soát, báo cáo.",
        "2. UBND các xã:",
        "a) Lập danh sách;",
        "- Gửi Phòng Nội vụ.",
    ]


def test_items_that_end_without_a_sign_are_apart() -> None:
    first, second = "- " + _FULL, "- " + _MORE
    assert _lines(PdfPage().text(121, 100, first).text(121, 118, second)) == [first, second]


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    first, second = _page((_FULL, _MORE), top=700), PdfPage()
    first.text(297, 40, "1")
    second.text(297, 40, "2").text(85, 80, "tháng 10/2024; báo cáo kết quả.")
    assert _lines(first, second) == [f"{_FULL} {_MORE} tháng 10/2024; báo cáo kết quả."]


@pytest.mark.parametrize("number", ["3", "- 3 -", "Trang 3", "3/15"])
def test_page_numbers_are_left_out(number: str) -> None:
    page = _page(("Nội dung thông báo.",))
    page.text(290, 810, number)
    assert _lines(page) == ["Nội dung thông báo."]


def test_a_year_that_ends_a_sentence_is_no_page_number() -> None:
    page = PdfPage().text(85, 700, _FULL + " công trình trong năm").text(85, 718, "2024")
    assert _lines(page) == [_FULL + " công trình trong năm 2024"]


def test_running_heads_are_left_out() -> None:
    pages = [_page((f"Nội dung trang {number}.",)) for number in (1, 2, 3)]
    for number, page in enumerate(pages, 1):
        page.text(85, 40, "Kế hoạch chuyển đổi số").text(85, 815, f"Trang {number} của văn bản")
    assert _lines(*pages) == ["Nội dung trang 1.", "Nội dung trang 2.", "Nội dung trang 3."]


def test_the_two_sides_of_letterhead_and_signature_are_read_one_after_the_other() -> None:
    page = PdfPage()
    page.text(110, 60, "ỦY BAN NHÂN DÂN").text(310, 58, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    page.text(115, 78, "HUYỆN SƠN BÌNH").text(350, 78, "Độc lập - Tự do - Hạnh phúc")
    page.text(115, 104, "Số: 12/TB-UBND").text(320, 104, "Sơn Bình, ngày 5 tháng 6 năm 2024")
    page.text(250, 140, "THÔNG BÁO")
    page.paragraph(180, (_FULL, _MORE, "tháng 10./."))
    page.text(85, 260, "Nơi nhận:").text(380, 260, "TL. CHỦ TỊCH")
    page.text(85, 276, "- Như trên;").text(360, 278, "CHÁNH VĂN PHÒNG")
    page.text(85, 292, "- Lưu: VT.").text(370, 350, "Lê Văn Tám")
    assert _lines(page) == [
        "ỦY BAN NHÂN DÂN",
        "HUYỆN SƠN BÌNH",
        "Số: 12/TB-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Sơn Bình, ngày 5 tháng 6 năm 2024",
        "THÔNG BÁO",
        f"{_FULL} {_MORE} tháng 10./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "TL. CHỦ TỊCH",
        "CHÁNH VĂN PHÒNG",
        "Lê Văn Tám",
    ]


def test_words_that_the_layout_has_split_are_whole() -> None:
    page = PdfPage()
    x = 85.0
    for piece in ("theo quy đ", "ịnh c", "ủa pháp lu", "ật"):  # placed piece by piece, without a space between them
        page.text(x, 100, piece)
        x += width_of(piece, 14) + 0.8
    page.text(85, 130, "Các nhi ệm v ụ tr ọng tâm, th ủ trưởng đ ơn v ị.")
    assert _lines(page) == ["theo quy định của pháp luật", "Các nhiệm vụ trọng tâm, thủ trưởng đơn vị."]


def test_a_hyphen_at_the_end_of_a_line_stays_where_it_belongs_to_the_word() -> None:
    page = (
        PdfPage()
        .text(85, 100, f"{_FULL} văn bản 12/SGDĐT-")
        .text(85, 118, "CTrTT ngày 5/6; nghi-")
        .text(85, 136, "êm túc.")
    )
    assert "12/SGDĐT-CTrTT ngày 5/6" in " ".join(_lines(page))


def test_number_and_date_that_a_signature_stamped_are_read_and_its_note_is_not() -> None:
    page = PdfPage().text(85, 60, "Số:         /TB-UBND").stamp(112, 60, "218")
    page.stamp(400, 30, "Người ký: Lê Văn Tám").stamp(400, 46, "Thời gian ký: 05.06.2024 10:00:00")
    page.text(85, 120, "Nội dung.")
    assert _lines(page) == ["Số: 218 /TB-UBND", "Nội dung."]


@pytest.mark.parametrize(
    ("turn", "x", "y", "angle"),
    [(90, 100, 142, (0, 1, -1, 0)), (180, 500, 742, (-1, 0, 0, -1)), (270, 500, 700, (0, -1, 1, 0))],
)
def test_turned_pages_are_read_as_they_are_seen(turn: int, x: float, y: float, angle: tuple[float, ...]) -> None:
    page = PdfPage(rotate=turn)
    page.text(x, y, "Phụ lục nhiệm vụ", angle=angle).text(300, 400, "BẢN SAO", angle=(0.7, 0.7, -0.7, 0.7))
    assert _lines(page) == ["Phụ lục nhiệm vụ"]


def test_letters_printed_twice_to_be_bold_are_read_once() -> None:
    page = PdfPage().text(85, 100, "THÔNG BÁO").text(85.4, 100, "THÔNG BÁO")
    assert _lines(page) == ["THÔNG BÁO"]


def test_old_fonts_are_converted() -> None:
    page = PdfPage().old_font(85, 60, "th«ng b¸o", "ABCDEF+.VnTimeH")
    page.old_font(85, 100, "Giao Phßng Néi vô tham m\xadu; kÕ ho¹ch - tµi chÝnh n\xad\xadíc", ".VnTime")
    document = read_file("cu.pdf", pdf(page))
    assert document.text.split("\n")[0] == "THÔNG BÁO"
    assert document.text.split("\n")[1].startswith("Giao Phòng Nội vụ tham mưu; kế hoạch - tài chính")
    assert document.warnings == ("Văn bản dùng bộ mã cũ TCVN3 (ABC) và đã được chuyển sang Unicode.",)


def test_the_clerk_sees_how_many_pages_have_been_read() -> None:
    seen: list[tuple[int, int]] = []
    document = read_file(
        "a.pdf", pdf(_page(("Một.",)), _page(("Hai.",))), lambda done, total: seen.append((done, total))
    )
    assert seen == [(1, 2), (2, 2)]
    assert (document.pages, document.how, document.confidence) == (2, How.PDF, None)


def test_a_locked_file_is_one_clear_sentence() -> None:
    with pytest.raises(UnreadableFile, match="Tệp PDF được đặt mật khẩu"):
        read_file("a.pdf", pdf(_page(("Mật",)), locked=True))


@pytest.mark.parametrize("cut", [60, 400])
def test_a_broken_file_is_one_clear_sentence(cut: int) -> None:
    with pytest.raises(UnreadableFile, match="bị hỏng hoặc chưa tải xong"):
        read_file("a.pdf", pdf(_page((_FULL, _MORE)))[:cut])


def test_a_file_that_has_lost_its_index_is_read_all_the_same() -> None:
    assert read_file("a.pdf", pdf(_page(("Nội dung.",))).replace(b"startxref", b"startnone")).text == "Nội dung."


def test_a_page_without_text_is_empty() -> None:
    with pytest.raises(UnreadableFile, match="không có chữ nào"):
        read_file("a.pdf", pdf(PdfPage()))


def test_a_date_broken_in_its_column_is_whole_again() -> None:
    page = _page((_FULL, _MORE + "."), top=160)
    page.text(85, 60, "ỦY BAN NHÂN DÂN").text(330, 60, "Độc lập - Tự do - Hạnh phúc")
    page.text(85, 78, "Số: 12/TB-UBND").text(330, 78, "Sơn Bình, ngày 14 tháng 10 năm").text(400, 96, "2024")
    assert "Sơn Bình, ngày 14 tháng 10 năm 2024" in _lines(page)


def test_a_signature_that_goes_on_over_the_page_is_kept_apart_from_the_receivers() -> None:
    first = _page((_FULL, _MORE + "."), top=600).text(85, 760, "Nơi nhận:").text(330, 760, "KT. CHỦ TỊCH")
    second = PdfPage().text(85, 60, "- Các phòng, ban;").text(330, 60, "PHÓ CHỦ TỊCH")
    second.text(85, 78, "- Lưu: VT.").text(330, 96, "Lê Văn Mẫu")
    assert _lines(first, second)[-4:] == ["- Các phòng, ban;", "- Lưu: VT.", "PHÓ CHỦ TỊCH", "Lê Văn Mẫu"]


def test_letters_from_another_font_keep_the_space_behind_them() -> None:
    words = [Glyph(letter, 10 + 7 * place, 17 + 7 * place, 50, 14) for place, letter in enumerate("Chủ")]
    guess = Glyph(GUESSED_SPACE, 31, 31, 50, 14)
    apart = [Glyph(letter, 34.4 + 7 * place, 41.4 + 7 * place, 50, 14) for place, letter in enumerate("tịch")]
    touching = [Glyph(letter, 31 + 7 * place, 38 + 7 * place, 50, 14) for place, letter in enumerate("tịch")]
    assert [one.text for one in segments_of([*words, guess, *apart])] == ["Chủ tịch"]
    assert [one.text for one in segments_of([*words, guess, *touching])] == ["Chủtịch"]
