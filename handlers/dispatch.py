"""From an update to the story that tells what happens: one update, one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from directives.message import Address, Priority
from directives.office import OfficeRules
from directives.wording import text
from handlers.arrival import Arrival, arrive
from handlers.incoming import Incoming, IncomingKind
from handlers.routes import ROUTES
from handlers.turn import Turn
from storage import conversations, keys, outbox, people, updates
from storage.database import Database

LARGE_FILE: Final = 256 * 1024
"""In bytes: what is larger may take seconds to read."""


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Takes updates. ``first_admins`` are the addresses that are let in as the office without an invitation."""

    database: Database
    office: OfficeRules
    bot_name: str
    first_admins: frozenset[Address] = frozenset()

    def __call__(self, incoming: Incoming, now: datetime) -> None:
        """Take one update to its end: when this returns, its effect and its answers are committed.

        What takes long and needs no database (reading a file) is done before the transaction is opened. An
        update that was taken before has no effect.
        """
        prepared = self._prepare(incoming, now)
        with self.database.begin() as tx:
            if not updates.take(
                tx, incoming.address.channel, incoming.update_id, at=now, chat_id=incoming.address.chat_id
            ):
                return
            person = people.at(tx, incoming.address)
            if person is None:
                arrive(Arrival(tx, now, self.office, incoming, self.first_admins))
                return
            if not person.account.reachable:
                people.mark_reachable(tx, incoming.address)
                person = replace(person, account=replace(person.account, reachable=True))
            ROUTES.follow(Turn(tx, now, self.office, incoming, person.account, person.officer, self.bot_name, prepared))

    def _prepare(self, incoming: Incoming, now: datetime) -> Any:
        """Work out what takes long: None for nearly everything. Before a large file its sender is told to wait."""
        if incoming.kind is not IncomingKind.FILE:
            return None
        with self.database.look() as tx:
            person = people.at(tx, incoming.address)
            conversation = conversations.of(tx, person.account.id) if person else None
        if person is None:
            return None
        prepare = ROUTES.preparation(person.officer.role, conversation.step if conversation else None)
        if prepare is None:
            return None
        if sum(len(file.content or b"") for file in incoming.files) > LARGE_FILE:
            with self.database.begin() as tx:
                waiting = text.message("reading_file", name=incoming.files[0].name)
                key = keys.answer(incoming.address.channel, incoming.update_id, 0)
                outbox.put(tx, key, incoming.address, waiting, at=now, priority=Priority.ANSWER)
        return prepare(incoming)
