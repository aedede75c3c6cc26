"""Reading is total: any bytes of any name are a text or one sentence, never anything else."""

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from directives.reading.files import DocumentText, UnreadableFile, read_file, read_pasted
from tests.directives.reading.files.notice_sample import notice_docx
from tests.directives.reading.files.pdf_builder import PdfPage, pdf

_DOCX = notice_docx()
_PDF = pdf(
    PdfPage().text(85, 100, "Giao Phòng Nội vụ tham mưu.").grid((60, 200, 300), (80, 110, 140)).stamp(300, 40, "15")
)
with zipfile.ZipFile(io.BytesIO(_DOCX)) as _archive:
    _PARTS = {name: _archive.read(name) for name in _archive.namelist()}
_XML_PARTS = [
    "word/document.xml",
    "word/numbering.xml",
    "word/styles.xml",
    "_rels/.rels",
    "word/_rels/document.xml.rels",
]
_XML_WORDS = [
    b"w:p>",
    b"<w:p ",
    b"w:r>",
    b"w:tc>",
    b"w:numId",
    b"w:ilvl",
    b'w:val="0"',
    b'w:val="1"',
    b"<w:t>",
    b"Target",
    b"rId",
]
_STRANGE = [b"w:p", b"w:tbl", b"w:numId", b'w:val="7"', b'w:val="-1"', b'w:val=""', b"0", b"w:ins", b"w:del", b"\xff"]
_HEADS = [
    b"",
    b"PK\x03\x04",
    b"%PDF-1.4\n",
    b"<html>",
    b"\xff\xfe",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xd8\xff",
    b"II*\x00",
]


def _is_read(name: str, content: bytes) -> None:
    try:
        document = read_file(name, content)
    except UnreadableFile:
        return
    assert isinstance(document, DocumentText)
    assert document.text.strip()


@given(st.text(max_size=20), st.sampled_from(_HEADS), st.binary(max_size=2000))
@settings(max_examples=100, deadline=None)
def test_any_bytes(name: str, head: bytes, rest: bytes) -> None:
    _is_read(name, head + rest)


@given(
    st.sampled_from([_DOCX, _PDF]), st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=4)), max_size=8)
)
@settings(max_examples=100, deadline=None)
def test_a_good_file_that_was_damaged(good: bytes, damages: list[tuple[float, bytes]]) -> None:
    content = bytearray(good)
    for where, damage in damages:
        place = int(where * (len(content) - len(damage)))
        content[place : place + len(damage)] = damage
    _is_read("hong", bytes(content))


_CHANGES = st.lists(st.tuples(st.sampled_from(_XML_WORDS), st.sampled_from(_STRANGE), st.integers(0, 5)), max_size=6)


@given(st.sampled_from(_XML_PARTS), _CHANGES)
@settings(max_examples=40, deadline=None)
def test_a_word_file_with_strange_xml(part: str, changes: list[tuple[bytes, bytes, int]]) -> None:
    parts = dict(_PARTS)
    for old, new, count in changes:
        parts[part] = parts[part].replace(old, new, count)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    _is_read("la.docx", buffer.getvalue())


@given(st.text())
def test_any_pasted_text(text: str) -> None:
    assert isinstance(read_pasted(text), DocumentText)
