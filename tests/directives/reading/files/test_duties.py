"""A table of duties is read row by row, each value behind the name of its column."""

from docx.document import Document

from directives.reading.files import read_file
from tests.directives.reading.files.word_builder import docx_with, grid_table


def _lines(*rows: tuple[str, ...]) -> list[str]:
    return read_file("a.docx", docx_with(lambda document: grid_table(document, *rows))).text.split("\n")


def test_each_row_is_a_numbered_duty_with_labelled_lines() -> None:
    assert _lines(
        ("STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Tiến độ", "Sản phẩm", "Ghi chú"),
        ("1", "Rà soát quy hoạch", "Sở Xây dựng", "UBND các xã", "Quý I/2025", "Báo cáo", ""),
        ("a", "Lập đề án", "Sở Nội vụ", "", "30/6/2025", "", "Việc mới"),
    ) == [
        "1. Rà soát quy hoạch",
        "Đơn vị chủ trì: Sở Xây dựng",
        "Đơn vị phối hợp: UBND các xã",
        "Thời gian hoàn thành: Quý I/2025",
        "Sản phẩm: Báo cáo",
        "a) Lập đề án",
        "Đơn vị chủ trì: Sở Nội vụ",
        "Thời gian hoàn thành: 30/6/2025",
        "Ghi chú: Việc mới",
    ]


def test_lists_in_cells_become_one_line() -> None:
    assert _lines(
        ("Nhiệm vụ", "Đơn vị thực hiện", "Thời gian"),
        ("Tổ chức ra quân:\n- Dọn vệ sinh;\n- Trồng cây", "- Công an huyện;\n- UBND các xã", "Trước\n30/11/2024"),
    ) == [
        "- Tổ chức ra quân: - Dọn vệ sinh; - Trồng cây",
        "Đơn vị thực hiện: Công an huyện; UBND các xã",
        "Thời gian hoàn thành: Trước 30/11/2024",
    ]


def test_what_the_header_says_for_every_row_is_said_in_every_row() -> None:
    lines = _lines(
        ("TT", "Công việc", "Hoàn thành trước ngày"), ("1", "Báo cáo", "25/12/2024"), ("2", "Họp", "Hằng tháng")
    )
    assert lines == [
        "1. Báo cáo",
        "Thời gian hoàn thành: trước ngày 25/12/2024",
        "2. Họp",
        "Thời gian hoàn thành: Hằng tháng",
    ]


def test_merged_cells_count_for_each_row_and_a_row_in_one_is_a_heading() -> None:
    def build(document: Document) -> None:
        table = grid_table(
            document,
            ("TT", "Nội dung", "Chủ trì", "Thời hạn"),
            ("I", "LĨNH VỰC KINH TẾ", "", ""),
            ("1", "Việc một", "Phòng Kinh tế", "30/6"),
            ("2", "Việc hai", "", "31/7"),
        )
        table.cell(1, 1).merge(table.cell(1, 3))
        table.cell(2, 2).merge(table.cell(3, 2))

    assert read_file("a.docx", docx_with(build)).text.split("\n") == [
        "I. LĨNH VỰC KINH TẾ",
        "1. Việc một",
        "Đơn vị chủ trì: Phòng Kinh tế",
        "Thời gian hoàn thành: 30/6",
        "2. Việc hai",
        "Đơn vị chủ trì: Phòng Kinh tế",
        "Thời gian hoàn thành: 31/7",
    ]


def test_a_header_of_two_rows_is_read_by_its_lower_names() -> None:
    def build(document: Document) -> None:
        table = grid_table(
            document,
            ("TT", "Nhiệm vụ", "Phân công", "", "Thời gian"),
            ("", "", "Chủ trì", "Phối hợp", ""),
            ("(1)", "(2)", "(3)", "(4)", "(5)"),
            ("1", "Lập kế hoạch", "Sở Y tế", "Sở Tài chính", "Tháng 3/2025"),
        )
        table.cell(0, 2).merge(table.cell(0, 3))
        for column in (0, 1, 4):
            table.cell(0, column).merge(table.cell(1, column))

    assert read_file("a.docx", docx_with(build)).text.split("\n") == [
        "1. Lập kế hoạch",
        "Đơn vị chủ trì: Sở Y tế",
        "Đơn vị phối hợp: Sở Tài chính",
        "Thời gian hoàn thành: Tháng 3/2025",
    ]


def test_a_header_that_comes_again_on_the_next_page_is_no_duty() -> None:
    header = ("TT", "Nội dung", "Chủ trì")
    assert _lines(header, ("1", "A", "Sở Y tế"), header, ("2", "B", "Sở Tài chính")) == [
        "1. A",
        "Đơn vị chủ trì: Sở Y tế",
        "2. B",
        "Đơn vị chủ trì: Sở Tài chính",
    ]


def test_a_table_of_figures_stays_a_table() -> None:
    assert _lines(("Xã", "Kế hoạch", "Đã giải ngân"), ("Tân Lập", "1,5 tỷ", "75 %"), ("Hòa Mỹ", "2,0 tỷ", "60 %")) == [
        "Xã | Kế hoạch | Đã giải ngân",
        "Tân Lập | 1,5 tỷ | 75 %",
        "Hòa Mỹ | 2,0 tỷ | 60 %",
    ]
