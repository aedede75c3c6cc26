"""Word files as an office makes them, built in code: lists that Word counts, letterhead tables, page numbers."""

import io
from collections.abc import Callable

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph


def new_document() -> WordDocument:
    """A4, Times New Roman 14 and the margins of Decree 30/2020, annex I."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(1.5)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    return document


def saved(document: WordDocument) -> bytes:
    """The bytes of the file."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def docx_with(build: Callable[[WordDocument], object]) -> bytes:
    """A file whose content ``build`` adds."""
    document = new_document()
    build(document)
    return saved(document)


def docx_of(*lines: str) -> bytes:
    """A file with these paragraphs."""
    document = new_document()
    for line in lines:
        document.add_paragraph(line)
    return saved(document)


def body_paragraph(document: WordDocument, text: str) -> Paragraph:
    """A paragraph as Decree 30 wants it: justified, the first line indented."""
    paragraph = document.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(1.27)
    paragraph.paragraph_format.space_after = Pt(6)
    return paragraph


def centred(document: WordDocument, text: str, *, bold: bool = True) -> Paragraph:
    """A line in the middle."""
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def fill(cell: _Cell, *lines: str, bold: bool = False, middle: bool = True) -> None:
    """Put lines into a cell, each a paragraph."""
    for place, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.add_run(line).bold = bold
        if middle:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def two_columns(document: WordDocument, left: tuple[str, ...], right: tuple[str, ...]) -> Table:
    """A table without borders that sets two things side by side."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for cell, width, lines in zip(table.rows[0].cells, (Cm(6.5), Cm(10)), (left, right), strict=True):
        cell.width = width
        fill(cell, *lines)
    return table


def grid_table(document: WordDocument, *rows: tuple[str, ...]) -> Table:
    """A table with borders; a line end in a text begins a new paragraph of the cell."""
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            fill(cell, *text.split("\n"), middle=False)
    return table


def page_number_header(document: WordDocument) -> None:
    """The number of the page at the top, centred, as Decree 30 wants it."""
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))


Levels = tuple[tuple[str, str], ...]
"""For each level its number format and its text: ``(("decimal", "%1."), ("lowerLetter", "%2)"))``."""


def add_list(document: WordDocument, levels: Levels, *, extra: str = "") -> int:
    """Define a list that Word counts and return the id by which ``in_list`` puts paragraphs in it."""
    numbering = document.part.numbering_part.element
    abstract_id = len(numbering.findall("{*}abstractNum")) + 100
    shown = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{numeral}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (numeral, text) in enumerate(levels)
    )
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract_id}">{shown}</w:abstractNum>')
    numbering.insert(0, abstract)
    return add_num(document, abstract_id, extra)


def add_num(document: WordDocument, abstract_id: int, extra: str = "") -> int:
    """One more use of a defined list; ``extra`` holds its overrides as XML."""
    numbering = document.part.numbering_part.element
    num_id = len(numbering.findall("{*}num")) + 100
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{num_id}"><w:abstractNumId w:val="{abstract_id}"/>{extra}</w:num>')
    )
    return num_id


def in_list(paragraph: Paragraph, num_id: int, level: int = 0) -> Paragraph:
    """Let Word count this paragraph at a level of a list."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>')
    )
    return paragraph
