"""Pictures made of the pages of a PDF, as a scanner and a camera make them of paper."""

import struct
import zlib

import pypdfium2 as pdfium

_DPI = 300


def scanned(content: bytes) -> bytes:
    """A PDF whose pages are pictures of the pages of this one."""
    printed, scan = pdfium.PdfDocument(content), pdfium.PdfDocument.new()
    for page in printed:
        width, height = page.get_size()
        picture = pdfium.PdfImage.new(scan)
        picture.set_bitmap(page.render(scale=_DPI / 72))
        picture.set_matrix(pdfium.PdfMatrix().scale(width, height))
        sheet = scan.new_page(width, height)
        sheet.insert_obj(picture)
        sheet.gen_content()
    return _saved(scan)


def behind(first: bytes, second: bytes) -> bytes:
    """A PDF of the pages of one and then of those of another."""
    joined = pdfium.PdfDocument(first)
    joined.import_pages(pdfium.PdfDocument(second))
    return _saved(joined)


def png_of(content: bytes, place: int) -> bytes:
    """A picture of one page of a PDF, grey, at 300 dots to the inch."""
    bitmap = pdfium.PdfDocument(content)[place].render(scale=_DPI / 72, grayscale=True)
    rows = bytes(bitmap.buffer)
    lines = (rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 0, 0, 0, 0)
    return png(head, zlib.compress(b"".join(b"\x00" + line for line in lines)))


def png(head: bytes, pixels: bytes) -> bytes:
    """A PNG file of a header chunk and packed pixels."""
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def _saved(document: pdfium.PdfDocument) -> bytes:
    buffer = _Buffer()
    document.save(buffer)
    return bytes(buffer.content)


class _Buffer:
    """Takes what PDFium writes."""

    def __init__(self) -> None:
        self.content = bytearray()

    def write(self, part: bytes) -> int:
        self.content += part
        return len(part)
