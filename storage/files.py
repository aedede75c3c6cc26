"""Files and pictures, each kept once however often it is sent."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import insert, select

from storage.database import Transaction
from storage.tables import files


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: int
    name: str
    mime: str
    content: bytes


def keep(tx: Transaction, name: str, mime: str, content: bytes) -> int:
    """Store a file and return its number; the same bytes have one number."""
    digest = hashlib.sha256(content).hexdigest()
    known: int | None = tx.execute(select(files.c.id).where(files.c.sha256 == digest)).scalar_one_or_none()
    if known is not None:
        return known
    fresh: int = tx.execute(
        insert(files)
        .values(sha256=digest, name=name[:255], mime=mime[:128], content=content, remote_ids={})
        .returning(files.c.id)
    ).scalar_one()
    return fresh


def get(tx: Transaction, file_id: int) -> StoredFile:
    """Return a stored file."""
    row = tx.execute(select(files.c.id, files.c.name, files.c.mime, files.c.content).where(files.c.id == file_id)).one()
    return StoredFile(row.id, row.name, row.mime, row.content)
