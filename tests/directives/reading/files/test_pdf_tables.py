"""A table that is drawn in a PDF is read cell by cell, over the end of a page too."""

import time

from directives.reading.files import read_file
from tests.directives.reading.files.pdf_builder import PdfPage, pdf

_XS = (60, 95, 300, 400, 540)


def _lines(*pages: PdfPage) -> list[str]:
    return read_file("a.pdf", pdf(*pages)).text.split("\n")


def _row(page: PdfPage, y: float, *cells: tuple[str, ...]) -> None:
    for x, lines in zip(_XS, cells, strict=False):
        for place, line in enumerate(lines):
            page.text(x + 5, y + 15 + 15 * place, line, size=12)


def _header(page: PdfPage, y: float) -> None:
    _row(page, y, ("TT",), ("Nội dung nhiệm vụ",), ("Đơn vị chủ trì",), ("Thời gian",))


def test_the_lines_of_a_cell_are_joined_and_the_text_around_stays_in_order() -> None:
    page = (
        PdfPage()
        .text(85, 60, "Nhiệm vụ cụ thể như sau:")
        .grid(_XS, (80, 105, 145, 185))
        .text(85, 220, "Trên đây là kế hoạch./.")
    )
    _header(page, 80)
    _row(
        page,
        105,
        ("1",),
        ("Rà soát các công trình trên địa", "bàn các xã"),
        ("Phòng Tài chính -", "Kế hoạch"),
        ("Trước ngày", "30/11/2024"),
    )
    _row(page, 145, ("2",), ("Lập danh sách hộ nghèo",), ("UBND các xã",), ("Tháng 12",))
    assert _lines(page) == [
        "Nhiệm vụ cụ thể như sau:",
        "1. Rà soát các công trình trên địa bàn các xã",
        "Đơn vị chủ trì: Phòng Tài chính - Kế hoạch",
        "Thời gian hoàn thành: Trước ngày 30/11/2024",
        "2. Lập danh sách hộ nghèo",
        "Đơn vị chủ trì: UBND các xã",
        "Thời gian hoàn thành: Tháng 12",
        "Trên đây là kế hoạch./.",
    ]


def test_cells_that_no_line_parts_are_one() -> None:
    page = PdfPage().grid(_XS[:3], (80, 105, 130, 155))
    for y in (80, 105, 155):
        page.line(_XS[2], y, _XS[4], y)
    for x in _XS[3:]:
        page.line(x, 80, x, 155)
    _header(page, 80)
    _row(page, 105, ("1",), ("Việc một",), ("Phòng Nội vụ",), ("30/6",))
    _row(page, 130, ("2",), ("Việc hai",))
    assert _lines(page) == [
        "1. Việc một",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "Thời gian hoàn thành: 30/6",
        "2. Việc hai",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "Thời gian hoàn thành: 30/6",
    ]


def test_a_table_goes_on_over_the_end_of_a_page_and_so_does_its_row() -> None:
    first, second = PdfPage().grid(_XS, (720, 745, 790)), PdfPage().grid(_XS, (60, 100, 125))
    first.text(297, 40, "1")
    second.text(297, 40, "2")
    _header(first, 720)
    _row(first, 745, ("1",), ("Rà soát các công trình",), ("Phòng Nội vụ",), ("Trước",))
    _row(second, 60, (), ("trên địa bàn các xã",), (), ("ngày 30/6",))
    _row(second, 100, ("2",), ("Báo cáo",), ("UBND các xã",), ("Tháng 12",))
    assert _lines(first, second) == [
        "1. Rà soát các công trình trên địa bàn các xã",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "Thời gian hoàn thành: Trước ngày 30/6",
        "2. Báo cáo",
        "Đơn vị chủ trì: UBND các xã",
        "Thời gian hoàn thành: Tháng 12",
    ]


def test_a_drawing_of_many_strokes_is_no_table_and_takes_no_time() -> None:
    page = PdfPage().text(85, 60, "Sơ đồ vị trí các công trình trên địa bàn huyện")
    for place in range(3000):
        x, y = 60 + place % 60 * 8, 80 + place // 60 * 14
        page.line(x, y, x + 4, y)
    start = time.process_time()
    assert _lines(page) == ["Sơ đồ vị trí các công trình trên địa bàn huyện"]
    assert time.process_time() - start < 3


def test_underlines_and_a_frame_around_the_page_are_no_tables() -> None:
    page = PdfPage().text(110, 60, "ỦY BAN NHÂN DÂN").line(120, 66, 200, 66).grid((20, 575), (20, 822))
    assert _lines(page.text(85, 120, "Nội dung.")) == ["ỦY BAN NHÂN DÂN", "Nội dung."]
