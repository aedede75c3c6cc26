"""PDF files written by hand, so that a test can put every letter and line where it wants it."""

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

A4 = (595, 842)
Add = Callable[..., int]
"""Adds an object, and the stream behind it, and gives its number."""
_NARROW = frozenset("iljtfrI.,;:'!()[]/|- ")
_WIDE = frozenset("mwMWƠƯơưĐ%")


def width_of(text: str, size: float) -> float:
    """How wide a text is set: a quarter of the size for a narrow letter, three quarters for a wide one."""
    return sum(0.28 if sign in _NARROW else 0.75 if sign in _WIDE else 0.5 for sign in text) * size


@dataclass
class PdfPage:
    """A page; y is counted from its top edge."""

    width: float = A4[0]
    height: float = A4[1]
    rotate: int = 0
    content: list[str] = field(default_factory=list)
    signs: set[str] = field(default_factory=set)
    fonts: dict[str, str] = field(default_factory=dict)
    stamps: list[tuple[float, float, str]] = field(default_factory=list)

    def text(
        self, x: float, y: float, text: str, size: float = 14, angle: tuple[float, ...] = (1, 0, 0, 1)
    ) -> "PdfPage":
        """Set a text in a Unicode font, its baseline at ``y``."""
        self.signs |= set(text)
        codes = "".join(f"{ord(sign):04X}" for sign in text)
        matrix = " ".join(map(str, angle))
        self.content.append(f"BT /Uni {size} Tf {matrix} {x} {self.height - y} Tm <{codes}> Tj ET")
        return self

    def old_font(self, x: float, y: float, text: str, font: str, size: float = 14) -> "PdfPage":
        """Set Western letters in a font of that name, as a file of before Unicode holds them."""
        key = self.fonts.setdefault(font, f"Old{len(self.fonts)}")
        codes = text.encode("cp1252").hex().upper()
        self.content.append(f"BT /{key} {size} Tf 1 0 0 1 {x} {self.height - y} Tm <{codes}> Tj ET")
        return self

    def line(self, x: float, y: float, other_x: float, other_y: float) -> "PdfPage":
        """Draw a thin line."""
        self.content.append(f"0.5 w {x} {self.height - y} m {other_x} {self.height - other_y} l S")
        return self

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> "PdfPage":
        """Draw the lines of a table without merged cells."""
        for y in ys:
            self.line(xs[0], y, xs[-1], y)
        for x in xs:
            self.line(x, ys[0], x, ys[-1])
        return self

    def paragraph(
        self, y: float, lines: Sequence[str], *, indent: float = 36, left: float = 85, pitch: float = 18
    ) -> float:
        """Set lines one below the other, the first indented, and return where the next paragraph begins."""
        for place, line in enumerate(lines):
            self.text(left + (indent if place == 0 else 0), y + place * pitch, line)
        return y + len(lines) * pitch + 6

    def stamp(self, x: float, y: float, text: str) -> "PdfPage":
        """Put a text on the page as the appearance of a signature field."""
        self.signs |= set(text)
        self.stamps.append((x, y, text))
        return self


def pdf(*pages: PdfPage, locked: bool = False) -> bytes:
    """The file of these pages; ``locked`` by a password that nobody has."""
    objects: list[bytes] = []

    def add(body: str, stream: bytes | None = None) -> int:
        if stream is not None:
            packed = zlib.compress(stream)
            head = f"{body[:-2]} /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
            objects.append(head + packed + b"\nendstream")
        else:
            objects.append(body.encode())
        return len(objects)

    catalog, tree = add("<< /Type /Catalog /Pages 2 0 R >>"), add("")
    unicode_font = _add_unicode_font(add, set().union(*(page.signs for page in pages)))
    kids = [_add_page(add, page, tree, unicode_font) for page in pages]
    objects[tree - 1] = (
        f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode()
    )
    trailer = f"/Root {catalog} 0 R"
    if locked:
        key = "00" * 32
        lock = add(f"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{'5A' * 32}> /P -4 >>")
        trailer += f" /Encrypt {lock} 0 R /ID [<{'AB' * 16}> <{'AB' * 16}>]"
    return _file(objects, trailer)


def _add_page(add: Add, page: PdfPage, tree: int, unicode_font: int) -> int:
    fonts = f"/Uni {unicode_font} 0 R " + " ".join(
        f"/{key} {add(_old_font(name))} 0 R" for name, key in page.fonts.items()
    )
    content = add("<< >>", "\n".join(page.content).encode())
    marks = " ".join(f"{_add_stamp(add, page, one, unicode_font)} 0 R" for one in page.stamps)
    return add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.width} {page.height}] /Rotate {page.rotate} "
        f"/Resources << /Font << {fonts} >> >> /Contents {content} 0 R /Annots [{marks}] >>"
    )


def _add_stamp(add: Add, page: PdfPage, stamp: tuple[float, float, str], unicode_font: int) -> int:
    x, y, text = stamp
    codes = "".join(f"{ord(sign):04X}" for sign in text)
    width = width_of(text, 14) + 4
    look = add(
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 {width} 20] /Resources << /Font << /Uni {unicode_font} 0 R >> >> >>",
        f"BT /Uni 14 Tf 0 4 Td <{codes}> Tj ET".encode(),
    )
    bottom = page.height - y - 4
    return add(
        f"<< /Type /Annot /Subtype /Widget /FT /Sig /F 4 /Rect [{x} {bottom} {x + width} {bottom + 20}] /AP << /N {look} 0 R >> >>"
    )


def _old_font(name: str) -> str:
    widths = " ".join("500" for _ in range(32, 256))
    return (
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 "
        f"/Widths [{widths}] >>"
    )


def _add_unicode_font(add: Add, signs: Iterable[str]) -> int:
    known = sorted(signs)
    widths = " ".join(f"{ord(sign)} [{round(width_of(sign, 1000))}]" for sign in known)
    parts = [known[start : start + 100] for start in range(0, len(known), 100)]
    maps = "\n".join(
        f"{len(part)} beginbfchar\n"
        + "\n".join(f"<{ord(sign):04X}> <{ord(sign):04X}>" for sign in part)
        + "\nendbfchar"
        for part in parts
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{maps}\nendcmap end end"
    )
    to_unicode = add("<< >>", cmap.encode())
    descriptor = add(
        "<< /Type /FontDescriptor /FontName /Times /Flags 4 /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 "
        "/StemV 80 /FontBBox [0 -200 1000 900] >>"
    )
    descendant = add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        f"/Supplement 0 >> /DW 500 /W [{widths}] /FontDescriptor {descriptor} 0 R >>"
    )
    return add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] "
        f"/ToUnicode {to_unicode} 0 R >>"
    )


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    written = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(written)
    written += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += f"trailer\n<< /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(written)
