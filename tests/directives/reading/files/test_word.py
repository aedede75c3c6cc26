"""A Word file is read as Word shows it."""

from collections.abc import Callable

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from directives.reading.files import How, read_file
from tests.directives.reading.files.notice_sample import expected_lines, notice_docx
from tests.directives.reading.files.word_builder import docx_with, fill, grid_table, two_columns


def _lines(build: Callable[[Document], object]) -> list[str]:
    return [line for line in read_file("a.docx", docx_with(build)).text.split("\n") if line]


def _with_xml(*paragraphs: str) -> Callable[[Document], None]:
    """Build paragraphs from the XML inside of them."""

    def build(document: Document) -> None:
        for xml in paragraphs:
            added = parse_xml(
                f"<w:p {nsdecls('w', 'wp', 'a')} "
                'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
                'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
                f'xmlns:v="urn:schemas-microsoft-com:vml">{xml}</w:p>'
            )
            document.element.body.insert(len(document.element.body) - 1, added)

    return build


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_whole_notice_is_read_line_for_line() -> None:
    document = read_file("thongbao.docx", notice_docx())
    assert [line for line in document.text.split("\n") if line] == expected_lines()
    assert document.how is How.DOCX
    assert document.warnings == ()


def test_insertions_are_kept_and_deletions_are_gone() -> None:
    lines = _lines(
        _with_xml(
            _run("Hoàn thành trước ngày ")
            + f'<w:del w:id="1" w:author="A">{_run("20/9").replace("w:t", "w:delText")}</w:del>'
            + f'<w:ins w:id="2" w:author="A">{_run("25/9")}</w:ins>'
            + _run("/2024."),
            f'<w:moveFrom w:id="3">{_run("Câu đã chuyển đi.")}</w:moveFrom>',
            f'<w:moveTo w:id="4">{_run("Câu chuyển đến.")}</w:moveTo>',
        )
    )
    assert lines == ["Hoàn thành trước ngày 25/9/2024.", "Câu chuyển đến."]


def test_a_deleted_paragraph_end_joins_what_follows() -> None:
    mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    assert _lines(_with_xml(mark + _run("Giao Sở Y tế "), _run("chủ trì."))) == ["Giao Sở Y tế chủ trì."]


def test_hidden_text_is_left_out_and_capitals_are_shown() -> None:
    lines = _lines(
        _with_xml(_run("thông báo", "<w:caps/>") + _run(" mật", "<w:vanish/>") + _run("!", '<w:caps w:val="0"/>'))
    )
    assert lines == ["THÔNG BÁO!"]


def test_links_fields_and_controls_are_read_and_field_codes_are_not() -> None:
    lines = _lines(
        _with_xml(
            f'<w:hyperlink w:anchor="x">{_run("Công văn số 12")}</w:hyperlink>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run(" ngày 5/6")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            f"<w:sdt><w:sdtContent>{_run(' năm 2025')}</w:sdtContent></w:sdt>"
        )
    )
    assert lines == ["Công văn số 12 ngày 5/6 năm 2025"]


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Số: 15/TB-UBND</w:t></w:r></w:p></w:txbxContent>"
    lines = _lines(
        _with_xml(
            _run("ỦY BAN NHÂN DÂN")
            + "<w:r><mc:AlternateContent>"
            + f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
            + f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>"
        )
    )
    assert lines == ["ỦY BAN NHÂN DÂN", "Số: 15/TB-UBND"]


def test_line_breaks_and_tabs_part_the_letterhead() -> None:
    lines = _lines(
        lambda document: [
            document.add_paragraph("UBND HUYỆN SƠN BÌNH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            document.add_paragraph("Số: 12/TB-UBND          Sơn Bình, ngày 5 tháng 6 năm 2024"),
            document.add_paragraph("THÔNG BÁO\nVề việc nghỉ lễ"),
            document.add_paragraph("1.\tChủ tịch UBND các xã báo cáo."),
            document.add_paragraph("Nơi nhận:\t\t\tKT. CHỦ TỊCH"),
        ]
    )
    assert lines == [
        "UBND HUYỆN SƠN BÌNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 12/TB-UBND",
        "Sơn Bình, ngày 5 tháng 6 năm 2024",
        "THÔNG BÁO",
        "Về việc nghỉ lễ",
        "1. Chủ tịch UBND các xã báo cáo.",
        "Nơi nhận:",
        "KT. CHỦ TỊCH",
    ]


def test_page_headers_are_left_out_unless_they_hold_the_letterhead() -> None:
    def numbered(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Trang 2"
        document.add_paragraph("Nội dung")

    def headed(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        document.add_paragraph("Nội dung")

    assert _lines(numbered) == ["Nội dung"]
    assert _lines(headed) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nội dung"]


def test_footnotes_are_left_out() -> None:
    assert _lines(_with_xml(_run("Chỉ tiêu") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + _run(" năm 2025"))) == [
        "Chỉ tiêu năm 2025"
    ]


def test_an_old_font_is_converted_and_one_that_shows_unicode_is_not() -> None:
    old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    capitals = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>'
    build = _with_xml(
        _run("th«ng b¸o", capitals),
        _run("Giao Phßng Néi vô tham m­u; bæ sung ", old) + _run("Ủy ban nhân dân"),
        _run("Đã gõ Unicode với phông cũ: bé và mẹ", old),
    )
    document = read_file("cu.docx", docx_with(build))
    assert document.text.split("\n") == [
        "THÔNG BÁO",
        "Giao Phòng Nội vụ tham mưu; bổ sung Ủy ban nhân dân",
        "Đã gõ Unicode với phông cũ: bé và mẹ",
    ]
    assert document.warnings == ("Văn bản dùng bộ mã cũ TCVN3 (ABC) và đã được chuyển sang Unicode.",)


def test_a_document_that_only_names_an_old_font_is_left_as_it_is() -> None:
    old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    document = read_file("moi.docx", docx_with(_with_xml(_run("Nó là bà và hà; các xã báo cáo", old))))
    assert document.text == "Nó là bà và hà; các xã báo cáo"
    assert document.warnings == ()


def test_the_signature_block_is_kept_side_after_side() -> None:
    lines = _lines(lambda document: two_columns(document, ("Nơi nhận:", "- Như trên;"), ("CHỦ TỊCH", "Lê Văn Tám")))
    assert lines == ["Nơi nhận:", "- Như trên;", "CHỦ TỊCH", "Lê Văn Tám"]


def test_a_frame_around_text_is_no_table() -> None:
    framed = _lines(lambda document: grid_table(document, ("Điện thoại: 0259 1234\nFax: 0259 5678", "Thư điện tử")))
    assert framed == ["Điện thoại: 0259 1234", "Fax: 0259 5678", "Thư điện tử"]


def test_a_table_in_a_cell_is_read_in_its_place() -> None:
    def build(document: Document) -> None:
        cell = document.add_table(rows=1, cols=1).cell(0, 0)
        fill(cell, "Trước")
        inner = cell.add_table(rows=2, cols=2)
        for place, text in enumerate(("Xã", "Số hộ", "Tân Lập", "12")):
            inner.cell(place // 2, place % 2).text = text

    assert _lines(build) == ["Trước", "Xã | Số hộ", "Tân Lập | 12"]
