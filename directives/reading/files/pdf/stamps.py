"""What signing programs stamp on a page of a PDF, number and date too: made part of the page, so that it is read."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_STAMPS = frozenset((raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_FREETEXT))
_MOST_MARKS = 500


def with_stamps(document: pdfium.PdfDocument, place: int) -> pdfium.PdfPage:
    """Return a page with the text of its fields and stamps in its content."""
    page = document[place]
    if not _has_stamps(page) or raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_FAIL:
        return page
    page.close()  # PDFium shows what was made part of a page only when it is loaded anew
    return document[place]


def _has_stamps(page: pdfium.PdfPage) -> bool:
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_MARKS)):
        mark = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(mark)
        raw.FPDFPage_CloseAnnot(mark)
        if kind in _STAMPS:
            return True
    return False
