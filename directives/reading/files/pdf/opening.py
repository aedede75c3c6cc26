"""Opening a PDF: with its password, its limits and its faults told in clear sentences."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from directives.reading.files.document import UnreadableFile
from directives.reading.files.limits import MOST_PAGES

_LOCKED = "Tệp PDF được đặt mật khẩu nên không mở được; đề nghị bỏ mật khẩu rồi gửi lại."
_BROKEN = "Tệp PDF bị hỏng hoặc chưa tải xong nên không mở được; đề nghị mở thử trên máy, lưu lại rồi gửi lại."
_NO_PAGES = "Tệp PDF không có trang nào; đề nghị kiểm tra lại tệp."
_TOO_MANY = f"Tệp PDF quá dài (tối đa {MOST_PAGES} trang); đề nghị tách nhỏ rồi gửi lại."

_ONE_AT_A_TIME = threading.Lock()  # PDFium keeps state of its own for the whole process and is not thread-safe


@contextmanager
def opened(content: bytes) -> Iterator[pdfium.PdfDocument]:
    """Open a PDF for the time of a ``with``; no other thread uses PDFium meanwhile."""
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as error:
            locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
            raise UnreadableFile(_LOCKED if locked else _BROKEN) from error
        try:
            if not len(document):
                raise UnreadableFile(_NO_PAGES)
            if len(document) > MOST_PAGES:
                raise UnreadableFile(_TOO_MANY)
            yield document
        except pdfium.PdfiumError as error:
            raise UnreadableFile(_BROKEN) from error
        finally:
            document.close()
