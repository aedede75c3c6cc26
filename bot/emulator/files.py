"""The files that were uploaded, kept in memory up to a size, fetched by their file id."""

import hashlib
from dataclasses import dataclass
from typing import Any

from bot.emulator.refusals import WRONG_FILE, bad_request


@dataclass(frozen=True, slots=True)
class Stored:
    """One stored file; the same content gets the same unique id, as with Telegram."""

    file_id: str
    unique_id: str
    path: str  # as getFile tells it: "documents/file_3.docx"
    name: str
    mime_type: str
    content: bytes
    width: int = 0
    height: int = 0

    def shape(self) -> dict[str, Any]:
        """Return Telegram's File object, without its path."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class Files:
    """The newest files up to ``keep_bytes`` in all; the oldest go first."""

    def __init__(self, keep_bytes: int) -> None:
        self._keep_bytes = keep_bytes
        self._held_bytes = 0
        self._count = 0
        self._by_id: dict[str, Stored] = {}

    def keep(self, kind: str, content: bytes, name: str, mime_type: str, size: tuple[int, int] = (0, 0)) -> Stored:
        """Store a file of ``kind`` ("document", "photo") and return it with its ids."""
        self._count += 1
        unique_id = "AgAD" + hashlib.sha256(content).hexdigest()[:16]
        ending = name.rpartition(".")[2] if "." in name else "bin"
        stored = Stored(
            f"BQACAgUAAxkBAA{self._count:08d}{unique_id}",
            unique_id,
            f"{kind}s/file_{self._count}.{ending}",
            name,
            mime_type,
            content,
            *size,
        )
        self._by_id[stored.file_id] = stored
        self._held_bytes += len(content)
        while self._held_bytes > self._keep_bytes and len(self._by_id) > 1:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            self._held_bytes -= len(oldest.content)
        return stored

    def find(self, file_id: str) -> Stored:
        """Return the file; raises ``Refused`` (400) where there is none."""
        if (stored := self._by_id.get(file_id)) is None:
            raise bad_request(WRONG_FILE)
        return stored

    def at(self, path: str) -> Stored | None:
        """Return the file that getFile told this path for."""
        return next((stored for stored in self._by_id.values() if stored.path == path), None)
