"""Web pages are read as a browser shows them."""

import time

import pytest

from directives.reading.files import How, read_file


def _lines(html: str) -> list[str]:
    return read_file("trang.html", html.encode()).text.split("\n")


def test_blocks_are_lines_and_what_is_not_shown_is_left_out() -> None:
    page = """<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body>
    <nav>Trang chủ</nav><h1>THÔNG BÁO</h1><p>Giao  <b>Sở Y tế</b>
    tham mưu.<br>Hoàn thành trước 30/6.</p><script>alert(1)</script><!-- thừa --></body></html>"""
    assert _lines(page) == ["THÔNG BÁO", "Giao Sở Y tế tham mưu.", "Hoàn thành trước 30/6."]


def test_lists_are_numbered_as_they_are_shown() -> None:
    page = "<html><body><ol start=3><li>Một<li>Hai<ol type=a><li>con</ol></ol><ul><li>gạch</ul></body></html>"
    assert _lines(page) == ["3. Một", "4. Hai", "a) con", "- gạch"]


def test_a_table_of_duties_is_read_with_its_labels() -> None:
    page = """<html><table><tr><th>TT<th>Nội dung<th>Đơn vị chủ trì<th>Thời hạn</tr>
    <tr><td>1<td>Rà soát hồ sơ<td rowspan=2>Phòng Nội vụ<td>30/6/2025</tr>
    <tr><td>2<td>Lập danh sách<td>15/7/2025</tr></table></html>"""
    assert _lines(page) == [
        "1. Rà soát hồ sơ",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "Thời gian hoàn thành: 30/6/2025",
        "2. Lập danh sách",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "Thời gian hoàn thành: 15/7/2025",
    ]


def test_the_encoding_that_the_page_declares_is_believed() -> None:
    page = '<html><meta charset="windows-1258"><p>Ca\u0301c xa\u0303 ba\u0301o ca\u0301o</html>'.encode("cp1258")
    document = read_file("cu.htm", page)
    assert document.text == "Ca\u0301c xa\u0303 ba\u0301o ca\u0301o"
    assert document.how is How.HTML


@pytest.mark.slow
@pytest.mark.parametrize(
    "hostile", ["<a ", "<!--", "</", "<table><tr><td rowspan=999>", "<td rowspan=1000>x<tr>", "<li>"]
)
def test_a_hostile_page_takes_no_longer_than_another(hostile: str) -> None:
    page = ("<html><body><p>chữ</p>" + hostile * (1_000_000 // len(hostile))).encode()
    start = time.process_time()
    assert "chữ" in read_file("trang.html", page).text
    assert time.process_time() - start < 5
