"""PDF files → text: by their text layer, page for page by OCR where a page is only a picture."""

import pypdfium2 as pdfium

from directives.reading.files.document import DocumentText, How, Progress
from directives.reading.files.layout.furniture import without_furniture
from directives.reading.files.layout.paragraphs import paragraph_lines
from directives.reading.files.layout.segments import segments_of
from directives.reading.files.layout.shapes import Page
from directives.reading.files.pdf.glyphs import glyphs_of
from directives.reading.files.pdf.opening import opened
from directives.reading.files.pdf.rulings import rulings_of
from directives.reading.files.pdf.tables import tables_of


def read_pdf(content: bytes, watch: Progress) -> DocumentText:
    """Return the text of a PDF; raise ``UnreadableFile`` for an encrypted or a broken one."""
    with opened(content) as document:
        pages = []
        for number in range(len(document)):
            pages.append(_page(document[number]))
            watch(number + 1, len(document))
    return DocumentText("\n".join(paragraph_lines(without_furniture(pages))), How.PDF, pages=len(pages))


def _page(page: pdfium.PdfPage) -> Page:
    tables, rest = tables_of(rulings_of(page), glyphs_of(page))
    width, height = page.get_size()
    return Page(width, height, segments_of(rest), tables)
