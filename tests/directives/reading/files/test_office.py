"""The older formats are read through LibreOffice, and where it is missing the clerk hears what to do."""

import pytest

from directives.reading.files import How, UnreadableFile, read_file
from tests.directives.reading.files.notice_sample import expected_lines

_RTF = rb"{\rtf1\ansi Giao Phong Noi vu tham muu.\par Hoan thanh truoc 30/6.}"
_DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "WordDocument".encode("utf-16-le")


@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_the_notice_is_read_line_for_line(printed_notice: dict[str, bytes], suffix: str) -> None:
    document = read_file(f"thongbao.{suffix}", printed_notice[suffix])
    assert [line for line in document.text.split("\n") if line] == expected_lines()
    assert document.how is How.OFFICE


@pytest.mark.usefixtures("printed_notice")
def test_a_broken_document_is_one_clear_sentence() -> None:
    with pytest.raises(UnreadableFile, match=r"Không mở được tệp \.doc"):
        read_file("thongbao.doc", _DOC)


@pytest.mark.parametrize(("content", "suffix"), [(_RTF, "rtf"), (_DOC, "doc")])
def test_where_libreoffice_is_missing_the_package_is_named(
    monkeypatch: pytest.MonkeyPatch, content: bytes, suffix: str
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableFile, match=rf"chưa đọc được tệp \.{suffix}; .* cài gói libreoffice-writer-nogui"):
        read_file(f"thongbao.{suffix}", content)
