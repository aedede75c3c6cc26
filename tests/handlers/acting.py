"""Acting on the dispatcher without a wire: what a story says is read from the outbox."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import func, select, update

from bot.clock import MovableClock
from directives.message import Address, MessageKind
from directives.office import OfficeRules
from directives.officer import Role
from directives.wording.payloads import Payload
from handlers.dispatch import Dispatcher
from handlers.incoming import Incoming, IncomingFile, IncomingKind
from schedules import jobs
from storage import people, still_true, units
from storage.database import Database
from storage.tables import audit, outbox

CHANNEL = "telegram"


@dataclass
class Desk:
    """The bot's desk: everybody acts on it by the number of their chat."""

    database: Database
    clock: MovableClock
    first_admins: frozenset[Address] = frozenset()
    office: OfficeRules = field(default_factory=OfficeRules)
    delivers: bool = True
    _updates: Any = field(default_factory=lambda: count(1))

    def officer(self, chat: str, role: Role, unit: str | None = None, name: str = "Mẫu") -> None:
        with self.database.begin() as tx:
            unit_id = units.numbers(tx)[unit] if unit else None
            at = Address(CHANNEL, chat)
            people.register(tx, at, name=name, title="", role=role, unit_id=unit_id, at=self.clock.now())

    def say(self, chat: str, text: str, reply_to: str | None = None) -> list[str]:
        return self._act(
            Incoming(Address(CHANNEL, chat), next(self._updates), IncomingKind.TEXT, text, reply_to=reply_to)
        )

    def send(self, chat: str, name: str, content: bytes) -> list[str]:
        file = IncomingFile(name, "application/octet-stream", content)
        return self._act(Incoming(Address(CHANNEL, chat), next(self._updates), IncomingKind.FILE, files=(file,)))

    def press(self, chat: str, payload: Payload | str) -> list[str]:
        """Press a button and return what came of it: toasts, edits and messages to anybody, in order."""
        packed = payload if isinstance(payload, str) else payload.pack()
        number = next(self._updates)
        return self._act(
            Incoming(Address(CHANNEL, chat), number, IncomingKind.PRESS, packed, message_id="0", press_id=str(number))
        )

    def tap(self, chat: str, label: str, about: str = "") -> list[str]:
        """Press the newest button whose label begins so, under a message with these words, and return what came."""
        for row in reversed(self.letters(chat)):
            for text, packed in (pair for line in row.buttons or [] for pair in line):
                if text.startswith(label) and about in row.text:
                    number = next(self._updates)
                    at = str(row.edits_id or row.id)
                    return self._act(
                        Incoming(
                            Address(CHANNEL, chat), number, IncomingKind.PRESS, packed, at, press_id=str(number)
                        )
                    )  # fmt: skip
        raise AssertionError(f"{chat} sees no button “{label}” under “{about}”: {self.buttons(chat)}")

    def buttons(self, chat: str) -> list[str]:
        """The labels under the newest message that has any."""
        rows = [row for row in self.letters(chat) if row.buttons]
        return [label for line in rows[-1].buttons for label, _ in line] if rows else []

    def picture(self, chat: str, caption: str = "", content: bytes = b"jpeg", reply_to: str | None = None) -> list[str]:
        file = IncomingFile("anh.jpg", "image/jpeg", content)
        number = next(self._updates)
        return self._act(
            Incoming(Address(CHANNEL, chat), number, IncomingKind.FILE, caption, reply_to=reply_to, files=(file,))
        )

    def last(self, chat: str, about: str = "") -> str:
        """The text of the newest message in a chat with these words, toasts left out."""
        return next(row.text for row in reversed(self.letters(chat)) if about in row.text)

    def message_id(self, chat: str, about: str = "") -> str:
        """The number of the newest message in a chat with these words, to reply to."""
        return next(str(row.edits_id or row.id) for row in reversed(self.letters(chat)) if about in row.text)

    def pass_to(self, moment: datetime) -> dict[str, list[str]]:
        """Let the clock jump to a moment, with nothing at work before; return what each chat is then sent."""
        self.clock.move_to(moment)
        return self.tick()

    def tick(self) -> dict[str, list[str]]:
        """Run every job once; return what each chat is sent."""
        before = self._newest()
        for job in jobs.JOBS:
            jobs.tick(self.database, job, self.clock.now(), self.office)
        self.deliver()
        told: dict[str, list[str]] = {}
        for row in self._rows_after(before):
            if row.state == "sent":
                told.setdefault(row.chat_id, []).append(row.text)
        return told

    def deliver(self) -> None:
        """Send what the outbox holds, as the sender does: what is no longer true is dropped."""
        with self.database.begin() as tx:
            rows = tx.execute(select(outbox).where(outbox.c.state == "waiting")).all()
            dropped = still_true.false_ones(tx, {row.id: row.only_if for row in rows if row.only_if})
            for row in rows:
                sent = {"state": "sent", "remote_id": str(row.edits_id or row.id)}
                gone = {"state": "dropped", "error": dropped.get(row.id)}
                tx.execute(update(outbox).where(outbox.c.id == row.id).values(gone if row.id in dropped else sent))

    def noted(self) -> list[str]:
        """The actions in the audit, in order."""
        with self.database.look() as tx:
            return list(tx.execute(select(audit.c.action).order_by(audit.c.id)).scalars())

    def rows(self, table: Any) -> int:
        with self.database.look() as tx:
            return tx.execute(select(func.count()).select_from(table)).scalar_one()

    def _act(self, incoming: Incoming) -> list[str]:
        before = self._newest()
        Dispatcher(self.database, self.office, "dondoc_bot", self.first_admins)(incoming, self.clock.now())
        told = [row.text for row in self._rows_after(before)]
        if self.delivers:
            self.deliver()
        return told

    def _newest(self) -> int:
        with self.database.look() as tx:
            newest: int = tx.execute(select(func.coalesce(func.max(outbox.c.id), 0))).scalar_one()
        return newest

    def _rows_after(self, number: int) -> Sequence[Any]:
        with self.database.look() as tx:
            return tx.execute(select(outbox).where(outbox.c.id > number).order_by(outbox.c.id)).all()

    def letters(self, chat: str) -> list[Any]:
        """Every message and edit written to a chat, as rows, oldest first."""
        return [row for row in self._rows_after(0) if row.chat_id == chat and row.kind != MessageKind.TOAST.value]
