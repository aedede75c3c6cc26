"""PDF files → text: by their text layer, page for page by OCR where a page is only a picture."""

from directives.reading.encodings import Legacy
from directives.reading.files.document import DocumentText, How, Progress, UnreadableFile, converted_from
from directives.reading.files.layout.page_maker import page_of
from directives.reading.files.layout.paragraphs import paragraph_lines
from directives.reading.files.layout.shapes import Page
from directives.reading.files.limits import check_length
from directives.reading.files.pdf.glyphs import glyphs_of
from directives.reading.files.pdf.opening import opened
from directives.reading.files.pdf.recognition import Recognition, recognise_scans
from directives.reading.files.pdf.rulings import rulings_of
from directives.reading.files.pdf.scans import is_scan
from directives.reading.files.pdf.stamps import with_stamps


def read_pdf(content: bytes, watch: Progress) -> DocumentText:
    """Return the text of a PDF; raise ``UnreadableFile`` for an encrypted, a broken, or an unrecognised one.

    ``watch`` hears of each page when it has been read; the pages that need OCR come last.
    """
    pages, scans, encodings = _text_layers(content, watch)
    recognition = recognise_scans(content, scans, len(pages), watch) if scans else Recognition()
    # OCR that found next to nothing takes no text away.
    used = {place: page for place, page in recognition.pages.items() if 2 * _letters(page) >= _letters(pages[place])}
    text = "\n".join(paragraph_lines([used.get(place, page) for place, page in enumerate(pages)]))
    if recognition.failure and not text:
        raise UnreadableFile(recognition.failure)
    told = (*(recognition.warnings if used or recognition.failure else ()), *converted_from(encodings))
    if used:
        return DocumentText(text, How.OCR, len(pages), recognition.confidence, told)
    return DocumentText(text, How.PDF, len(pages), None, told)


def _letters(page: Page) -> int:
    cells = (cell for table in page.tables for row in table.grid.rows for cell in row.cells)
    return sum(len(segment.text) for segment in page.segments) + sum(len(cell.text) for cell in cells)


def _text_layers(content: bytes, watch: Progress) -> tuple[list[Page], list[int], set[Legacy]]:
    """Return every page as its text layer gives it, the places of those that are pictures, and old encodings met."""
    pages: list[Page] = []
    scans: list[int] = []
    encodings: set[Legacy] = set()
    letters = 0
    with opened(content) as document:
        for place in range(len(document)):
            page = with_stamps(document, place)
            glyphs, legacy = glyphs_of(page)
            letters += len(glyphs)
            check_length(letters)
            encodings |= {legacy} if legacy else set()
            if is_scan(page, glyphs):
                scans.append(place)
            width, height = page.get_size()
            pages.append(page_of(width, height, glyphs, rulings_of(page)))
            page.close()
            watch(len(pages) - len(scans), len(document))
    return pages, scans, encodings
