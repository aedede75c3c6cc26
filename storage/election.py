"""Who sends: one at a time, elected by the database.

On PostgreSQL the seat is a session-level advisory lock, and whoever holds it works on the very connection that
holds it: when the connection is gone, so is the seat, and nothing more can be claimed. On SQLite one process sends;
a lock file beside the database says so to a second.
"""

import fcntl
import os
import socket
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol, TextIO

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.database import Database, Transaction

SENDER_LOCK = 0x444F4E446F63  # "DONDoc": any number will do, as long as every process uses the same

# A host that was cut off without a word is noticed after 3 + 3 × 2 s without an answer to the keep-alives, and a
# process that hangs (stopped, swapped out) after 10 s without a query: the lock is then free for the next.
SESSION_SETTINGS = {
    "tcp_keepalives_idle": "3",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "idle_session_timeout": "10s",
    "idle_in_transaction_session_timeout": "10s",
    "statement_timeout": "10s",
}
_SETTINGS = select(*(func.set_config(name, value, False) for name, value in SESSION_SETTINGS.items()))
_UNLOCK = select(func.pg_advisory_unlock(SENDER_LOCK))
_TRY_LOCK = select(func.pg_try_advisory_lock(SENDER_LOCK))


class SeatLost(Exception):
    """The connection that held the seat is gone: somebody else may be sending by now."""


class SecondSender(Exception):
    """Another process already sends from this SQLite database."""

    def __init__(self, file: Path, holder: str) -> None:
        super().__init__(
            f"Một tiến trình Đôn Đốc khác ({holder or 'không rõ'}) đang chạy trên cơ sở dữ liệu này (khóa: {file}). "
            "Hãy dừng tiến trình đó trước; muốn chạy nhiều tiến trình thì dùng PostgreSQL. "
            "(Another process is already running on this SQLite database; use PostgreSQL for several.)"
        )


class Seat(Protocol):
    """The right to send, until it is left or lost. ``name`` is new for each election."""

    name: str

    def begin(self) -> AbstractContextManager[Transaction]:
        """Open a transaction on the connection that holds the seat; raises ``SeatLost``."""
        ...

    def look(self) -> AbstractContextManager[Transaction]:
        """Open a transaction that only reads; raises ``SeatLost``."""
        ...

    def leave(self) -> None:
        """Give the seat up."""
        ...


class Candidate(Protocol):
    """A process that would send. It keeps what it needs to ask again cheaply."""

    def stand(self) -> Seat | None:
        """Return the seat, or None while another process on PostgreSQL holds it.

        Raises ``SecondSender`` on SQLite where another process holds it, and the database's errors where it is away.
        """
        ...

    def withdraw(self) -> None:
        """Stand no more. A seat that was won stays."""
        ...


def candidate(database: Database) -> Candidate:
    return _SqliteCandidate(database) if database.is_sqlite else _PostgresCandidate(database)


def _new_name() -> str:
    return f"{socket.gethostname()[:24]}:{os.getpid()}:{uuid.uuid4().hex[:12]}"


class _SqliteCandidate:
    def __init__(self, database: Database) -> None:
        self._database = database

    def stand(self) -> Seat | None:
        return _SqliteSeat(self._database)

    def withdraw(self) -> None:
        return None


class _SqliteSeat:
    def __init__(self, database: Database) -> None:
        self.name = _new_name()
        self._database = database
        self._lock = _lock_beside(database.url.database)

    def begin(self) -> AbstractContextManager[Transaction]:
        return self._database.begin()

    def look(self) -> AbstractContextManager[Transaction]:
        return self._database.look()

    def leave(self) -> None:
        if self._lock is not None:
            self._lock.close()


def _lock_beside(database_file: str | None) -> TextIO | None:
    """Lock the file beside the database for as long as it stays open; a database in memory has no second process."""
    if not database_file or database_file == ":memory:":
        return None
    file = Path(database_file).with_name(Path(database_file).name + ".sender")
    lock = file.open("a+", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        holder = lock.read().strip()
        lock.close()
        raise SecondSender(file, holder) from None
    lock.truncate(0)
    lock.write(f"PID {os.getpid()}")
    lock.flush()
    return lock


class _PostgresCandidate:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: Connection | None = None

    def stand(self) -> Seat | None:
        connection = self._connection
        if connection is None or connection.invalidated:
            connection = self._connection = self._connect()
        try:
            with connection.begin():
                won = connection.execute(_TRY_LOCK).scalar_one()
        except SQLAlchemyError:
            self.withdraw()
            raise
        if not won:
            return None
        self._connection = None
        return _PostgresSeat(connection)

    def withdraw(self) -> None:
        if self._connection is not None:
            _close(self._connection)
            self._connection = None

    def _connect(self) -> Connection:
        connection = self._database.engine.connect()
        try:
            # It leaves the pool: nobody else may ever be handed the connection that holds the lock.
            connection.detach()
            with connection.begin():
                connection.execute(_SETTINGS)
        except BaseException:
            _close(connection)
            raise
        return connection


class _PostgresSeat:
    def __init__(self, connection: Connection) -> None:
        self.name = _new_name()
        self._connection = connection
        self._lost = False

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        # SQLAlchemy would open a new connection, without the lock, in place of one that broke: never go on after.
        if self._lost or self._connection.invalidated:
            raise SeatLost
        try:
            with self._connection.begin():
                yield self._connection
        except DBAPIError as error:
            if error.connection_invalidated or self._connection.invalidated:
                self._lost = True
                raise SeatLost(str(error.orig)) from error
            raise

    look = begin

    def leave(self) -> None:
        # said aloud, so that the next may sit down before the server has ended the session
        with suppress(SeatLost, SQLAlchemyError), self.begin() as tx:
            tx.execute(_UNLOCK)
        _close(self._connection)


def _close(connection: Connection) -> None:
    # Closing a connection that is broken already may fail; the server has let go of it all the same.
    with suppress(SQLAlchemyError):
        connection.close()
