"""The numbers that Word counts are in the text as Word shows them."""

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from directives.reading.files import read_file
from tests.directives.reading.files.word_builder import add_list, add_num, docx_with, in_list, new_document, saved

_OUTLINE = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))


def _numbered(*items: tuple[str, int], levels: tuple[tuple[str, str], ...] = _OUTLINE) -> list[str]:
    def build(document: Document) -> None:
        listed = add_list(document, levels)
        for text, level in items:
            in_list(document.add_paragraph(text), listed, level)

    return read_file("a.docx", docx_with(build)).text.split("\n")


def test_levels_count_on_their_own_and_begin_anew_below_the_next_one_above() -> None:
    lines = _numbered(("A", 0), ("B", 1), ("C", 2), ("D", 2), ("E", 1), ("F", 2), ("G", 0), ("H", 1))
    assert lines == ["I. A", "1. B", "a) C", "b) D", "2. E", "a) F", "II. G", "1. H"]


def test_a_number_may_show_the_levels_above() -> None:
    lines = _numbered(("A", 0), ("B", 1), ("C", 1), levels=(("upperRoman", "%1."), ("decimal", "%1.%2.")))
    assert lines == ["I. A", "I.1. B", "I.2. C"]


def test_plain_text_between_items_does_not_begin_the_list_anew() -> None:
    document = new_document()
    listed = add_list(document, _OUTLINE)
    in_list(document.add_paragraph("A"), listed)
    document.add_paragraph("Xen giữa")
    in_list(document.add_paragraph("B"), listed)
    assert read_file("a.docx", saved(document)).text.split("\n") == ["I. A", "Xen giữa", "II. B"]


def test_a_second_use_of_a_list_counts_on_unless_it_starts_anew() -> None:
    document = new_document()
    first = add_list(document, (("decimal", "%1."),))
    abstract = 100 + len(document.part.numbering_part.element.findall("{*}abstractNum")) - 1
    second = add_num(document, abstract)
    third = add_num(document, abstract, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    for listed in (first, second, third, third):
        in_list(document.add_paragraph("x"), listed)
    assert read_file("a.docx", saved(document)).text.split("\n") == ["1. x", "2. x", "5. x", "6. x"]


def test_lists_that_live_in_styles_are_counted() -> None:
    document = new_document()
    for text, style in (("A", "List Number"), ("B", "List Number"), ("c", "List Bullet"), ("d", "List Bullet 2")):
        document.add_paragraph(text, style=style)
    assert read_file("a.docx", saved(document)).text.split("\n") == ["1. A", "2. B", "- c", "- d"]


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    document = new_document()
    document.add_paragraph("A", style="List Number")
    properties = document.add_paragraph("B", style="List Number")._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="0"/></w:numPr>'))
    assert read_file("a.docx", saved(document)).text.split("\n") == ["1. A", "B"]


def test_bullets_are_the_signs_of_official_texts() -> None:
    glyphs = (("bullet", "\uf0b7"), ("bullet", "o"), ("bullet", "-"), ("bullet", "+"))
    lines = _numbered(("a", 0), ("b", 1), ("c", 2), ("d", 3), levels=glyphs)
    assert lines == ["- a", "+ b", "- c", "+ d"]


def test_an_empty_item_is_counted_but_makes_no_line() -> None:
    lines = [line for line in _numbered(("A", 0), ("", 0), ("C", 0)) if line]
    assert lines == ["I. A", "III. C"]


def test_numbers_in_the_cells_of_a_table_are_shown() -> None:
    document = new_document()
    listed = add_list(document, (("decimal", "%1"),))
    table = document.add_table(rows=3, cols=3)
    for column, text in enumerate(("TT", "Nhiệm vụ", "Đơn vị chủ trì")):
        table.cell(0, column).text = text
    for row in (1, 2):
        in_list(table.cell(row, 0).paragraphs[0], listed)
        table.cell(row, 1).text, table.cell(row, 2).text = f"Việc {row}", "Phòng Nội vụ"
    assert read_file("a.docx", saved(document)).text.split("\n") == [
        "1. Việc 1",
        "Đơn vị chủ trì: Phòng Nội vụ",
        "2. Việc 2",
        "Đơn vị chủ trì: Phòng Nội vụ",
    ]


def test_many_kinds_of_numerals_are_written() -> None:
    items = [("x", 0)] * 28
    assert _numbered(*items, levels=(("lowerLetter", "%1)"),))[25:] == ["z) x", "aa) x", "bb) x"]
    assert _numbered(*items, levels=(("lowerRoman", "(%1)"),))[8] == "(ix) x"
    assert _numbered(*items, levels=(("decimalZero", "%1."),))[:2] == ["01. x", "02. x"]
