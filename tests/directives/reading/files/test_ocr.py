"""Scans and pictures are read by OCR, the clerk is told how sure it is, and what to install where it is missing."""

import struct
from difflib import SequenceMatcher

import pytest

from directives.reading.files import How, UnreadableFile, read_file
from directives.reading.files.ocr.slips import mended
from directives.reading.files.programs import find
from tests.directives.reading.files.notice_sample import expected_lines
from tests.directives.reading.files.pdf_builder import PdfPage, pdf
from tests.directives.reading.files.picture_builder import behind, png, png_of, scanned

needs_ocr = pytest.mark.skipif(find("tesseract") is None, reason="Tesseract is not installed")
_BLANK = png(struct.pack(">IIBBBBB", 40, 40, 8, 0, 0, 0, 0), b"x\x9c")


@needs_ocr
@pytest.mark.slow
def test_a_scanned_notice_with_its_table_is_read_like_the_printed_one(printed_notice: dict[str, bytes]) -> None:
    seen: list[tuple[int, int]] = []
    scan = scanned(printed_notice["pdf"])
    document = read_file("quet.pdf", scan, lambda done, total: seen.append((done, total)))
    alike = SequenceMatcher(None, "\n".join(expected_lines()), document.text, autojunk=False).ratio()
    assert alike > 0.98
    assert "Đơn vị chủ trì: Công an huyện\nĐơn vị phối hợp: Phòng Kinh tế và Hạ tầng" in document.text
    assert (document.how, document.pages) == (How.OCR, 2)
    assert document.confidence is not None
    assert 0.85 < document.confidence < 1
    assert document.warnings[0].startswith("Văn bản được đọc bằng nhận dạng chữ (OCR), độ tin cậy khoảng 9")
    assert seen[-1] == (2, 2)


@needs_ocr
@pytest.mark.slow
def test_a_picture_of_a_page_is_read(printed_notice: dict[str, bytes]) -> None:
    document = read_file("anh.png", png_of(printed_notice["pdf"], 1))
    assert "1. Xây dựng kế hoạch phòng, chống rét cho đàn vật nuôi vụ Đông Xuân\nĐơn vị chủ trì:" in document.text
    assert document.how is How.OCR


@needs_ocr
@pytest.mark.slow
def test_ocr_that_finds_nothing_takes_no_text_away() -> None:
    page = PdfPage().text(85, 60, "Sơ đồ vị trí")  # a font that is not embedded: nothing is seen of it in a picture
    for place in range(400):
        page.line(60 + place, 80, 60 + place, 83)
    document = read_file("sodo.pdf", pdf(page))
    assert (document.text, document.how, document.warnings) == ("Sơ đồ vị trí", How.PDF, ())


def test_where_tesseract_is_missing_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableFile, match="cài các gói tesseract-ocr và tesseract-ocr-vie"):
        read_file("anh.png", _BLANK)


def test_pages_with_text_are_read_though_a_scanned_one_is_not(
    monkeypatch: pytest.MonkeyPatch, printed_notice: dict[str, bytes]
) -> None:
    mixed = behind(pdf(PdfPage().text(85, 100, "Giao Phòng Nội vụ.")), scanned(printed_notice["pdf"]))
    monkeypatch.setenv("PATH", "")
    document = read_file("ghep.pdf", mixed)
    assert document.text == "Giao Phòng Nội vụ."
    assert document.warnings[0].startswith("Chưa nhận dạng được 2 trang quét (từ trang 2): Máy chủ chưa cài")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"II*\x00\xff\xff\xff\xff",
        png(struct.pack(">IIBBBBB", 0, 40, 8, 0, 0, 0, 0), b""),
    ],
)
def test_a_broken_picture_is_one_clear_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="Ảnh bị hỏng hoặc không đọc được"):
        read_file("anh.png", content)


def test_a_picture_of_monstrous_size_is_not_unpacked() -> None:
    with pytest.raises(UnreadableFile, match="Ảnh quá lớn"):
        read_file("anh.png", png(struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0), b""))


@pytest.mark.parametrize(
    ("recognised", "meant"),
    [
        ("L. Đánh giá chung", "I. Đánh giá chung"),
        ("IL Nhiệm vụ", "II. Nhiệm vụ"),
        ("IL", "II."),
        ("IIL. Tổ chức thực hiện", "III. Tổ chức thực hiện"),
        ("l. Giao Sở Y tế", "1. Giao Sở Y tế"),
        ("— Lưu: VT", "- Lưu: VT"),
        ("Lê Văn Tám", "Lê Văn Tám"),
        ("HỘI ĐỒNG NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"),
        ("1. Giao Sở Y tế", "1. Giao Sở Y tế"),
        ("2. BỘ Công an chỉ đạo việc treo cỜ", "2. Bộ Công an chỉ đạo việc treo cờ"),
        ("VỤ: Kế hoạch, Tổng hợp", "Vụ: Kế hoạch, Tổng hợp"),
        ("SỞ Y TẾ", "SỞ Y TẾ"),
        ("Số: 118/CĐÐ-TTg", "Số: 118/CĐ-TTg"),
    ],
)
def test_slips_are_mended_and_words_are_not(recognised: str, meant: str) -> None:
    assert mended(recognised) == meant
