"""Two hundred pages are read in less than ten seconds, and the clerk sees them go by."""

import time
from collections.abc import Iterator

import pytest

from directives.reading.files import read_file
from tests.directives.reading.files.pdf_builder import PdfPage, pdf
from tests.directives.reading.files.word_builder import docx_of, docx_with, grid_table

_LINE = "Phòng Tài chính chủ trì, phối hợp với Ban Quản lý dự án rà soát"
_PAGES = 200
_UNITS = ("Sơn Bình", "Tân Lập", "Hòa Mỹ", "An Phú", "Vĩnh Hải", "Phước Sơn", "Đông Hà")


@pytest.fixture
def within_ten_seconds() -> Iterator[None]:
    """Measures the time of the processor, so that a busy machine fails no test."""
    start = time.process_time()
    yield
    assert time.process_time() - start < 10


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    pages = [PdfPage().text(297, 40, str(number)) for number in range(1, _PAGES + 1)]
    for number, page in enumerate(pages):
        for place in range(40):
            page.text(85, 80 + 18 * place, f"{_LINE} {_UNITS[number % 7]} {_UNITS[(number + place) % 5]}")
    return pdf(*pages)


@pytest.fixture(scope="module")
def long_docx() -> bytes:
    return docx_of(*[" ".join([_LINE] * 4)] * _PAGES * 10)


@pytest.fixture(scope="module")
def long_table() -> bytes:
    header = ("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian")
    rows = [(str(number), _LINE, "Phòng Nội vụ", "Tháng 12/2024") for number in range(1, 801)]
    return docx_with(lambda document: grid_table(document, header, *rows))


@pytest.mark.slow
def test_a_pdf_of_two_hundred_pages(long_pdf: bytes, within_ten_seconds: None) -> None:
    seen: list[tuple[int, int]] = []
    document = read_file("dai.pdf", long_pdf, lambda done, total: seen.append((done, total)))
    assert document.text.count("Phòng Tài chính") == _PAGES * 40
    assert seen == [(number, _PAGES) for number in range(1, _PAGES + 1)]


@pytest.mark.slow
def test_a_word_file_of_two_hundred_pages(long_docx: bytes, within_ten_seconds: None) -> None:
    assert read_file("dai.docx", long_docx).text.count("Phòng Tài chính") == _PAGES * 40


@pytest.mark.slow
def test_a_table_of_eight_hundred_duties(long_table: bytes, within_ten_seconds: None) -> None:
    assert read_file("bang.docx", long_table).text.count("Đơn vị chủ trì: Phòng Nội vụ") == 800


@pytest.mark.slow
def test_a_megabyte_of_text_in_one_line(within_ten_seconds: None) -> None:
    for piece in ("ộ", "đ ", "- ", "a" * 10, "§ ", "é", "\u0301"):
        read_file("dai.txt", (piece * (1_000_000 // len(piece.encode()))).encode())
