"""Acting on the dispatcher without a wire: what a story says is read from the outbox."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import func, select

from bot.clock import MovableClock
from directives.message import Address
from directives.office import OfficeRules
from directives.officer import Role
from directives.wording.payloads import Payload
from handlers.dispatch import Dispatcher
from handlers.incoming import Incoming, IncomingFile, IncomingKind
from storage import people, units
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

    def noted(self) -> list[str]:
        """The actions in the audit, in order."""
        with self.database.look() as tx:
            return list(tx.execute(select(audit.c.action).order_by(audit.c.id)).scalars())

    def rows(self, table: Any) -> int:
        with self.database.look() as tx:
            return tx.execute(select(func.count()).select_from(table)).scalar_one()

    def _act(self, incoming: Incoming) -> list[str]:
        with self.database.look() as tx:
            before = tx.execute(select(func.coalesce(func.max(outbox.c.id), 0))).scalar_one()
        Dispatcher(self.database, self.office, "dondoc_bot", self.first_admins)(incoming, self.clock.now())
        with self.database.look() as tx:
            return list(tx.execute(select(outbox.c.text).where(outbox.c.id > before).order_by(outbox.c.id)).scalars())
