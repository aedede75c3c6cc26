"""The connection to the database, and the transaction in which everything happens."""

import json
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, DateTime, Dialect, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

Transaction = Connection
"""An open transaction, as the queries take it. Outside this folder it is only handed on."""


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored in UTC; a naive one is refused. SQLite keeps no zone: it is read as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant without a zone: {value}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Database:
    """The database at a URL. On SQLite every transaction takes the write lock as it begins.

    A transaction that began by reading and then writes would fail at once when another wrote in between
    (SQLITE_BUSY_SNAPSHOT); one that takes the lock first only waits its turn.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(url) if self.is_sqlite else _postgres(url)
        # SQLite lets one writer in and has the others poll with growing pauses: in one process they queue here.
        self._queue: AbstractContextManager[Any] = threading.Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """Open a transaction: committed when the block ends, rolled back when it raises."""
        with self._queue, self.engine.begin() as connection:
            yield connection

    @contextmanager
    def look(self) -> Iterator[Transaction]:
        """Open a transaction that only reads: on SQLite it waits for no writer."""
        with self.engine.connect() as connection:
            if self.is_sqlite:
                connection = connection.execution_options(sqlite_begin="DEFERRED")
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def on_sqlite(tx: Transaction) -> bool:
    """Return True if this transaction is SQLite's."""
    return tx.dialect.name == "sqlite"


def is_outage(error: BaseException) -> bool:
    """Return True if the database could not be reached or was busy: the same will succeed later."""
    if isinstance(error, PoolTimeout):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated or isinstance(error, InterfaceError):
        return True
    if not isinstance(error, OperationalError):
        return False
    words = str(error.orig)
    return "sqlite" not in type(error.orig).__module__ or any(sign in words for sign in _SQLITE_BUSY)


# https://sqlite.org/rescode.html: busy, locked, an I/O error, a full disk; anything else is a mistake of ours.
_SQLITE_BUSY = ("locked", "busy", "disk I/O error", "disk is full", "unable to open")


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _postgres(url: str) -> Engine:
    return create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=10, json_serializer=_dump)


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, json_serializer=_dump, connect_args={"timeout": 30, "isolation_level": None})

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: ConnectionPoolEntry) -> None:
        # WAL lets readers work beside the writer. FULL syncs the log at each commit, so that what was
        # acknowledged survives a power cut (https://sqlite.org/pragma.html#pragma_synchronous).
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        mode = connection.get_execution_options().get("sqlite_begin", "IMMEDIATE")
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine
