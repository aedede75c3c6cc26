"""The compound files of old (OLE): .doc, and Office files that are locked by a password."""

from directives.reading.files.document import DocumentText, UnreadableFile
from directives.reading.files.office import read_by_office

_LOCKED = "Tệp được đặt mật khẩu nên không mở được; đề nghị bỏ mật khẩu rồi gửi lại."
_SHEET = "Đây là bảng tính, chưa đọc được; đề nghị sao chép nội dung vào tệp .docx hoặc xuất ra .pdf rồi gửi lại."
_UNKNOWN = "Chưa đọc được loại tệp này; đề nghị lưu lại dạng .docx hoặc .pdf rồi gửi lại."


def read_compound(content: bytes) -> DocumentText:
    """Return the text of a .doc; say clearly what else a compound file is (MS-CFB, MS-OFFCRYPTO 2.3.4.4)."""
    if _has_stream(content, "EncryptedPackage"):
        raise UnreadableFile(_LOCKED)
    if _has_stream(content, "WordDocument"):
        return read_by_office(content, "doc")
    raise UnreadableFile(_SHEET if _has_stream(content, "Workbook") else _UNKNOWN)


def _has_stream(content: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in content
