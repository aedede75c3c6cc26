"""The packed files (.docx, .odt): what is in them, unpacked within limits that a zip bomb does not pass."""

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass
from xml.etree import ElementTree

from directives.reading.files.document import UnreadableFile
from directives.reading.files.limits import (
    BOMB,
    LARGEST_PART,
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MOST_ENTRIES,
    RATIO_COUNTS_FROM,
)

BROKEN = "Tệp bị hỏng hoặc chưa tải xong nên không mở được; đề nghị mở thử trên máy, lưu lại rồi gửi lại."
_LOCKED = "Tệp được đặt mật khẩu nên không mở được; đề nghị bỏ mật khẩu rồi gửi lại."
_UNSAFE = "Tệp chứa khai báo XML không an toàn nên không được mở; đề nghị mở bằng Word, lưu lại rồi gửi lại."
_ENCRYPTED_FLAG = 0x1
_STRICT_WORD = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL_WORD = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# All that zipfile raises for bytes that are no proper archive (a method that it does not know, a cut stream …).
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Archive:
    """An opened archive whose entries, taken together, keep within the limits."""

    zip: zipfile.ZipFile
    names: frozenset[str]

    def bytes_of(self, name: str) -> bytes:
        """Return the content of an entry, at most ``LARGEST_PART`` bytes; raise ``UnreadableFile`` where broken."""
        try:
            with self.zip.open(name) as entry:
                content = entry.read(LARGEST_PART + 1)
        except _ZIP_ERRORS as error:
            raise UnreadableFile(BROKEN) from error
        if len(content) > LARGEST_PART:
            raise UnreadableFile(BOMB)
        return content

    def tree_of(self, name: str) -> ElementTree.Element | None:
        """Return the root of an XML part, None where there is no such part; the strict namespace reads as the usual."""
        if name not in self.names:
            return None
        xml = self.bytes_of(name)
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:  # Office writes none; they are how XML bombs are made
            raise UnreadableFile(_UNSAFE)
        try:
            return ElementTree.fromstring(xml.replace(_STRICT_WORD, _TRANSITIONAL_WORD))
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise UnreadableFile(BROKEN) from error


def open_archive(content: bytes) -> Archive:
    """Open a zip; raise ``UnreadableFile`` for a broken one, a bomb, or one with a password."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = archive.infolist()
    except _ZIP_ERRORS as error:
        raise UnreadableFile(BROKEN) from error
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > LARGEST_UNPACKED or any(map(_is_bomb, entries)):
        raise UnreadableFile(BOMB)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise UnreadableFile(_LOCKED)
    return Archive(archive, frozenset(entry.filename for entry in entries))


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_COUNTS_FROM and entry.file_size > LARGEST_RATIO * max(entry.compress_size, 1)
