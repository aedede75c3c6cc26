"""Officers and their accounts: who is in this chat, who of a unit is reached where."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, insert, select, update

from directives.message import Address
from directives.officer import Account, Officer, Role
from storage.database import Transaction
from storage.tables import accounts, officers, units


@dataclass(frozen=True, slots=True)
class Person:
    """An officer and one of the officer's accounts."""

    officer: Officer
    account: Account

    @property
    def address(self) -> Address:
        return Address(self.account.channel, self.account.chat_id)


def _people() -> Select[Any]:
    return (
        select(
            officers,
            units.c.name.label("unit_name"),
            accounts.c.id.label("account_id"),
            accounts.c.channel,
            accounts.c.chat_id,
            accounts.c.unreachable_at,
        )
        .select_from(officers.join(accounts).outerjoin(units, units.c.id == officers.c.unit_id))
        .where(officers.c.active)
    )


def _officer(row: Row[Any]) -> Officer:
    return Officer(row.id, row.name, row.title, Role(row.role), row.unit_id, row.unit_name or "")


def _person(row: Row[Any]) -> Person:
    account = Account(row.account_id, row.id, row.channel, row.chat_id, row.unreachable_at is None)
    return Person(_officer(row), account)


def at(tx: Transaction, address: Address) -> Person | None:
    """Return who is in this chat, or None for a stranger."""
    row = tx.execute(_at(), {"channel": address.channel, "chat": address.chat_id}).first()
    return _person(row) if row else None


@cache
def _at() -> Select[Any]:
    # asked with every update
    return _people().where(accounts.c.channel == bindparam("channel"), accounts.c.chat_id == bindparam("chat"))


def with_roles(tx: Transaction, roles: Collection[Role], unit_id: int | None = None) -> Sequence[Person]:
    """Return everybody in these roles, of one unit where it is given, in the order of their registration."""
    query = _people().where(officers.c.role.in_([role.value for role in roles]))
    if unit_id is not None:
        query = query.where(officers.c.unit_id == unit_id)
    return [_person(row) for row in tx.execute(query.order_by(accounts.c.id))]


def responsible(tx: Transaction, unit_id: int) -> Sequence[Person]:
    """Return who answers for a unit: its heads; where none can be reached its deputies, then anybody of it."""
    return _answering(of_unit(tx, unit_id))


def responsible_for(tx: Transaction, unit_ids: Collection[int]) -> Mapping[int, Sequence[Person]]:
    """Return who answers for each of these units, in one query; a unit where nobody does is left out."""
    found: dict[int, list[Person]] = {}
    rows = tx.execute(_people().where(officers.c.unit_id.in_(unit_ids)).order_by(accounts.c.id))
    for row in rows:
        found.setdefault(row.unit_id, []).append(_person(row))
    return {unit_id: _answering(everybody) for unit_id, everybody in found.items()}


def _answering(everybody: Sequence[Person]) -> Sequence[Person]:
    reachable = [person for person in everybody if person.account.reachable]
    for role in (Role.HEAD, Role.DEPUTY, Role.SPECIALIST):
        if found := [person for person in reachable or everybody if person.officer.role is role]:
            return found
    return []


def of_unit(tx: Transaction, unit_id: int) -> Sequence[Person]:
    """Return everybody of a unit, in the order of their registration."""
    return [_person(row) for row in tx.execute(_people().where(officers.c.unit_id == unit_id).order_by(accounts.c.id))]


def of_officer(tx: Transaction, officer_id: int) -> Sequence[Person]:
    """Return the officer at each of the officer's accounts."""
    return [_person(row) for row in tx.execute(_people().where(officers.c.id == officer_id).order_by(accounts.c.id))]


def everyone(tx: Transaction) -> Sequence[Person]:
    """Return everybody registered."""
    return [_person(row) for row in tx.execute(_people().order_by(accounts.c.id))]


def register(
    tx: Transaction, address: Address, *, name: str, title: str, role: Role, unit_id: int | None, at: datetime
) -> int:
    """Add an officer with an account in this chat; return the account's number."""
    officer_id = tx.execute(
        insert(officers)
        .values(name=name, title=title, role=role.value, unit_id=unit_id, created_at=at)
        .returning(officers.c.id)
    ).scalar_one()
    account_id: int = tx.execute(
        insert(accounts)
        .values(officer_id=officer_id, channel=address.channel, chat_id=address.chat_id, created_at=at)
        .returning(accounts.c.id)
    ).scalar_one()
    return account_id


def mark_unreachable(tx: Transaction, address: Address, why: str, *, at: datetime) -> bool:
    """Remember that nothing reaches this chat any more; return True the first time."""
    return (
        tx.execute(
            update(accounts)
            .where(
                accounts.c.channel == address.channel,
                accounts.c.chat_id == address.chat_id,
                accounts.c.unreachable_at.is_(None),
            )
            .values(unreachable_at=at, unreachable_why=why[:255])
        ).rowcount
        == 1
    )


def mark_reachable(tx: Transaction, address: Address) -> None:
    """The person has written again."""
    tx.execute(
        update(accounts)
        .where(
            accounts.c.channel == address.channel,
            accounts.c.chat_id == address.chat_id,
            accounts.c.unreachable_at.is_not(None),
        )
        .values(unreachable_at=None, unreachable_why=None)
    )
