"""The files that were uploaded, kept in memory up to a size, found by their file id."""

import hashlib
import mimetypes
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import quote

from bot.emulator import refusals
from bot.emulator.pictures import size_of
from bot.emulator.refusals import bad_request

MOST_PHOTO_BYTES = 10 * 1024 * 1024
FILE_ID_BEGINS = "BQACAgUAAxkBAA"
SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"})
MOST_DOCUMENT_BYTES = 50 * 1024 * 1024


class Kind(StrEnum):
    """What a file is sent as; the value is the field of Telegram's Message object."""

    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Stored:
    """One stored file; the same content has the same unique id, as with Telegram."""

    file_id: str
    unique_id: str
    kind: Kind
    path: str  # as getFile tells it: "documents/file_3.docx"
    name: str
    mime_type: str
    content: bytes
    width: int = 0
    height: int = 0

    def shape(self) -> dict[str, Any]:
        """Return Telegram's File object, without its path."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}

    def media(self) -> dict[str, Any]:
        """Return the part of a Message that shows this file."""
        if self.kind is Kind.PHOTO:
            return {"photo": [{**self.shape(), "width": self.width, "height": self.height}]}
        return {"document": {"file_name": self.name, "mime_type": self.mime_type, **self.shape()}}


class Files:
    """The newest files up to ``keep_bytes`` in all; the oldest go first."""

    def __init__(self, keep_bytes: int) -> None:
        self._keep_bytes = keep_bytes
        self._held_bytes = 0
        self._count = 0
        self._by_id: dict[str, Stored] = {}
        self._id_at: dict[str, str] = {}

    def keep(self, kind: Kind, content: bytes, name: str, mime_type: str = "") -> Stored:
        """Store an uploaded file; raises ``Refused`` (400) for one that Telegram would not take."""
        if not content:
            raise bad_request(refusals.FILE_EMPTY)
        width, height = self._checked(kind, content)
        self._count += 1
        unique_id = f"AgAD{hashlib.sha256(content).hexdigest()[:16]}"
        ending = "jpg" if kind is Kind.PHOTO else name.rpartition(".")[2] if "." in name else "bin"
        stored = Stored(
            f"{FILE_ID_BEGINS}{self._count:08d}{unique_id}",
            unique_id,
            kind,
            f"{kind}s/file_{self._count}.{ending}",
            name,
            mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream",
            content,
            width,
            height,
        )
        self._by_id[stored.file_id] = stored
        self._id_at[stored.path] = stored.file_id
        self._held_bytes += len(content)
        while self._held_bytes > self._keep_bytes and len(self._by_id) > 1:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            del self._id_at[oldest.path]
            self._held_bytes -= len(oldest.content)
        return stored

    def find(self, file_id: str) -> Stored | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> Stored | None:
        """Return the file that getFile told this path for."""
        return self._by_id.get(self._id_at.get(path, ""))

    @staticmethod
    def _checked(kind: Kind, content: bytes) -> tuple[int, int]:
        if kind is not Kind.PHOTO:
            if len(content) > MOST_DOCUMENT_BYTES:
                raise bad_request(refusals.FILE_TOO_BIG)
            return 0, 0
        if len(content) > MOST_PHOTO_BYTES:
            raise bad_request(
                f"file of size {len(content)} bytes is too big for a photo;"
                f" the maximum size is {MOST_PHOTO_BYTES} bytes"
            )
        if (size := size_of(content)) is None:
            raise bad_request(refusals.NOT_A_PICTURE)
        if sum(size) > 10_000 or max(size) > 20 * max(min(size), 1):
            raise bad_request(refusals.PHOTO_DIMENSIONS)
        return size


def shown_as(stored: Stored) -> dict[str, str]:
    """Return the headers with which a file is handed out: pictures to look at, all else to save.

    Nothing that somebody sent may run as a page of this server.
    """
    placed = "inline" if stored.mime_type in SHOWN_INLINE else "attachment"
    return {
        "content-type": stored.mime_type,
        "content-length": str(len(stored.content)),
        "content-disposition": f"{placed}; filename*=UTF-8''{quote(stored.name)}",
        "x-content-type-options": "nosniff",
    }
