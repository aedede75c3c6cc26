"""Somebody whom the bot does not know writes: let in by an invitation, or answered with one polite sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Final

from directives.access import Right, may
from directives.assignment import Assignment
from directives.message import Address, Message, Priority
from directives.office import OfficeRules
from directives.officer import Role
from directives.wording import assignments as wording
from directives.wording import text
from handlers.incoming import Incoming, IncomingKind
from storage import assignments, audit, invitations, keys, outbox, people
from storage.database import Transaction

PATIENCE: Final = timedelta(hours=1)
MOST_TRIES: Final = 8
"""A stranger who writes more often than this within ``PATIENCE`` is not answered: codes are not to be guessed."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a stranger's turn is given."""

    tx: Transaction
    now: datetime
    office: OfficeRules
    incoming: Incoming
    first_admins: frozenset[Address]
    _nth: Iterator[int] = field(default_factory=lambda: count(1))

    def say(self, message: Message) -> None:
        key = keys.answer(self.incoming.address.channel, self.incoming.update_id, next(self._nth))
        outbox.put(self.tx, key, self.incoming.address, message, at=self.now, priority=Priority.ANSWER)


def arrive(arrival: Arrival) -> None:
    """Let a stranger in who holds an invitation, or is named as the first admin; tell anyone else nothing."""
    address = arrival.incoming.address
    if address in arrival.first_admins:
        people.register(
            arrival.tx,
            address,
            name=arrival.incoming.sender,
            title=arrival.office.name,
            role=Role.OFFICE,
            unit_id=None,
            at=arrival.now,
        )
        _note(arrival, "first_admin")
        arrival.say(text.message("welcome_office", office=arrival.office.name))
        return
    chat = f"{address.channel}:{address.chat_id}"
    if audit.count(arrival.tx, chat, arrival.now - PATIENCE) >= MOST_TRIES:
        return
    secret = _secret(arrival.incoming)
    used = invitations.use(arrival.tx, secret, address, arrival.incoming.sender, at=arrival.now) if secret else None
    if used is None:
        _note(arrival, "stranger_with_a_code" if secret else "stranger")
        arrival.say(text.message("bad_invitation" if secret else "stranger", office=arrival.office.name))
        return
    _note(arrival, "invitation_used")
    person = people.at(arrival.tx, address)
    assert person is not None, "an invitation that was used has registered its holder"
    arrival.say(text.message("welcome", officer=person.officer, office=arrival.office.name))
    if may(person.officer.role, Right.ACKNOWLEDGE) and person.officer.unit_id is not None:
        _catch_up(arrival, person, person.officer.unit_id)


def _catch_up(arrival: Arrival, person: people.Person, unit_id: int) -> None:
    """Give somebody who has just come in what the unit was assigned before."""
    today = arrival.now.astimezone(arrival.office.zone).date()
    notices: dict[int, list[Assignment]] = {}
    for one in assignments.open_of_unit(arrival.tx, unit_id):
        notices.setdefault(one.notice_id, []).append(one)
    for notice_id, given in notices.items():
        ids = [one.id for one in given]
        row = outbox.put(
            arrival.tx,
            keys.assigned(notice_id, person.account.id, ids[0], arrival.incoming.update_id),
            person.address,
            wording.assigned(given[0].unit_name, arrival.office.name, given, today=today),
            at=arrival.now,
            priority=Priority.ANSWER,
            about={"assignments": ids},
        )
        if row is not None:
            assignments.show_in(arrival.tx, row, ids, "list")


def _secret(incoming: Incoming) -> str:
    """The token after ``/start``, or what looks like a code that was read over the telephone."""
    if incoming.kind is not IncomingKind.TEXT:
        return ""
    said = incoming.text.strip()
    if said.startswith("/start"):
        return said.removeprefix("/start").strip()
    return said if invitations.looks_like_a_code(said) else ""


def _note(arrival: Arrival, action: str) -> None:
    address = arrival.incoming.address
    audit.note(arrival.tx, action, at=arrival.now, chat=f"{address.channel}:{address.chat_id}")
