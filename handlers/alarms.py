"""What the office is told when delivery itself goes wrong: a unit can't be reached, an update was given up."""

from datetime import datetime

from directives.message import Address, Priority
from directives.officer import Role
from directives.wording.text import message
from handlers.incoming import Incoming
from storage import audit, keys, outbox, people
from storage.database import Transaction


def lost(tx: Transaction, address: Address, why: str, now: datetime) -> None:
    """Tell the office, once, that nothing reaches somebody any more."""
    person = people.at(tx, address)
    if person is None:
        return
    audit.note(tx, "unreachable", at=now, officer_id=person.officer.id, details={"why": why})
    told = message("lost", officer=person.officer, why=why)
    for one in people.with_roles(tx, [Role.OFFICE]):
        if one.account.id != person.account.id:
            key = keys.alarm("lost", f"{person.account.id}:{now.isoformat()}", one.account.id)
            outbox.put(tx, key, one.address, told, at=now, priority=Priority.REMINDER)


def set_aside(tx: Transaction, incoming: Incoming, why: str, now: datetime) -> None:
    """Tell the office that an update could not be taken; its payload is kept."""
    person = people.at(tx, incoming.address)
    told = message("set_aside", officer=person.officer if person else None, update_id=incoming.update_id, why=why)
    for one in people.with_roles(tx, [Role.OFFICE]):
        key = keys.alarm("set_aside", f"{incoming.address.channel}:{incoming.update_id}", one.account.id)
        outbox.put(tx, key, one.address, told, at=now, priority=Priority.REMINDER)
