"""One process tells the others that the outbox has something new, so that an answer goes out at once.

On PostgreSQL by NOTIFY; on SQLite there is one process, and nobody to tell. A ring that is lost costs no message:
the sender looks by itself every other second.
"""

import threading
from collections.abc import Callable

import structlog
from sqlalchemy import func, select

from storage.database import Database

CHANNEL = "dondoc_outbox"
# How long the listener waits in one go, and how long before it connects again.
LISTEN_SECONDS = 5.0
AFTER_ERROR_SECONDS = 1.0


def ring(database: Database) -> None:
    """Tell whoever listens. Raises the database's errors."""
    if not database.is_sqlite:
        with database.begin() as tx:
            tx.execute(select(func.pg_notify(CHANNEL, "")))


class Listener:
    """Calls ``heard``, in a thread of its own, whenever another process rings; until it is closed."""

    def __init__(self, database: Database, heard: Callable[[], None]) -> None:
        self._database = database
        self._heard = heard
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="doorbell", daemon=True)
        if not database.is_sqlite:
            self._thread.start()

    def close(self) -> None:
        """Stop listening; the thread ends by itself within seconds."""
        self._closed.set()

    def _listen(self) -> None:
        import psycopg  # here, so that a bot on SQLite need not wait for it as it starts

        url = self._database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        while not self._closed.is_set():
            try:
                with psycopg.connect(url, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    # what was rung before the listening began
                    self._heard()
                    while not self._closed.is_set():
                        for _ in connection.notifies(timeout=LISTEN_SECONDS, stop_after=1):
                            self._heard()
            except psycopg.Error as error:
                structlog.get_logger("doorbell").warning("not listening", error=type(error).__name__)
                self._closed.wait(AFTER_ERROR_SECONDS)
