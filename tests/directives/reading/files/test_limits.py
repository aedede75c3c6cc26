"""What cannot or must not be opened is one clear sentence, and soon said."""

import io
import struct
import time
import zipfile

import pytest

from directives.reading.files import UnreadableFile, read_file
from tests.directives.reading.files.word_builder import docx_of

_WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


def _zip(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


def _docx(body: str) -> bytes:
    return _zip(word__document_xml=_WORD.format(body).encode())


def _told(content: bytes, name: str = "tep.docx") -> str:
    with pytest.raises(UnreadableFile) as refused:
        read_file(name, content)
    said = str(refused.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


@pytest.mark.parametrize("content", [b"", b"   \r\n\t ", b"\x00" * 100, docx_of(""), docx_of("  ", "\u00a0")])
def test_an_empty_file(content: bytes) -> None:
    assert "không có chữ nào" in _told(content)


def test_a_file_of_a_kind_that_is_not_read() -> None:
    assert _told(bytes(range(256)) * 20, "nhac.mp3").startswith("Chưa đọc được loại tệp này (.mp3)")


def test_a_file_that_is_too_large() -> None:
    assert "tối đa 50 MB" in _told(b"a" * (50 * 1024 * 1024 + 1))


def test_a_text_that_is_too_large() -> None:
    assert "tối đa" in _told(b"a b " * 6 * 1024 * 1024, "nhatky.txt")


def test_a_zip_that_swells_to_hundreds_of_megabytes_is_not_unpacked() -> None:
    bomb = _zip(word__document_xml=b" " * 80_000_000)
    start = time.process_time()
    assert "quá nhiều dữ liệu" in _told(bomb)
    assert time.process_time() - start < 1


def test_a_bomb_beside_the_text_is_seen_too() -> None:
    text = _WORD.format("<w:p><w:r><w:t>Giao Sở Y tế.</w:t></w:r></w:p>").encode()
    assert "quá nhiều dữ liệu" in _told(_zip(word__document_xml=text, word__media__anh=b"\x00" * 30_000_000))


def test_a_zip_that_lies_about_its_size_is_broken() -> None:
    honest = _docx("<w:p/>" * 1000)
    place = honest.rindex(b"PK\x01\x02") + 24
    liar = honest[:place] + struct.pack("<I", 10) + honest[place + 4 :]
    assert "hỏng" in _told(liar)


@pytest.mark.parametrize("entity", ["&b;", ""])
def test_xml_with_entities_is_not_opened(entity: str) -> None:
    xml = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + _WORD.format(entity)
    assert "khai báo XML không an toàn" in _told(_zip(word__document_xml=xml.encode()))


def test_an_xml_bomb_in_another_encoding_does_not_go_off() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 20}">' for n in range(1, 9))
    xml = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w [<!ENTITY e0 "aaaaaaaaaa">{entities}]>' + _WORD.format(
        "&e8;"
    )
    assert "hỏng" in _told(_zip(word__document_xml=xml.encode("utf-16")))


def test_tables_nested_without_end() -> None:
    opened = "<w:tbl><w:tr><w:tc>" * 400
    assert "quá nhiều lớp" in _told(_docx(opened + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 400))


def test_runs_nested_without_end() -> None:
    deep = "<w:p>" + "<w:ins>" * 20_000 + "</w:ins>" * 20_000 + "</w:p>"
    assert "quá nhiều lớp" in _told(_docx(deep))


def test_an_office_file_with_a_password() -> None:
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert _told(compound) == "Tệp được đặt mật khẩu nên không mở được; đề nghị bỏ mật khẩu rồi gửi lại."


def test_a_zip_with_a_password() -> None:
    locked = bytearray(_docx("<w:p/>"))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + place] |= 1
    assert "mật khẩu" in _told(bytes(locked))


@pytest.mark.parametrize(
    ("part", "said"),
    [("xl__workbook_xml", "bảng tính"), ("ppt__presentation_xml", "trình chiếu"), ("thongbao.txt", "tệp nén")],
)
def test_other_files_that_are_zips_are_told_apart(part: str, said: str) -> None:
    assert said in _told(_zip(**{part: b"<x/>"}))


@pytest.mark.parametrize("cut", [30, 200, 2000, -30])
def test_a_word_file_that_was_cut(cut: int) -> None:
    assert "bị hỏng hoặc chưa tải xong" in _told(docx_of("Giao Phòng Nội vụ.")[:cut])


def test_a_word_file_whose_text_is_no_xml() -> None:
    assert "bị hỏng" in _told(_zip(word__document_xml=b"<w:document><w:body>"))


def test_the_name_does_not_decide() -> None:
    assert read_file("thongbao.pdf", docx_of("Giao Phòng Nội vụ.")).text == "Giao Phòng Nội vụ."
    assert read_file("thongbao.docx", b"Giao Phong Noi vu.").text == "Giao Phong Noi vu."
