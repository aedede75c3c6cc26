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
    for place, page in recognition.pages.items():
        pages[place] = page
    text = "\n".join(paragraph_lines(pages))
    if recognition.failure and not text:
        raise UnreadableFile(recognition.failure)
    told = (*recognition.warnings, *converted_from(encodings))
    how = How.OCR if recognition.pages else How.PDF
    return DocumentText(text, how, len(pages), recognition.confidence, told)


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
