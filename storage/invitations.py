"""Invitations: made for a unit and a role, used once, within their time. Only digests of the secrets are kept."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import insert, or_, select, update

from directives.message import Address
from directives.officer import Role
from storage import people
from storage.database import Transaction
from storage.tables import invitations

CODE_LETTERS: Final = "ACDEHKMNPTXY34679"
"""Letters and digits that no one confuses when a code is read over the telephone."""

CODE_LENGTH: Final = 8
_BETWEEN: Final = re.compile(r"[\s._\-\u2010-\u2015\u2212]")
"""What people put between the letters of a code; phones turn a hyphen into a dash."""

_CODE = re.compile(rf"[{CODE_LETTERS}]{{{CODE_LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Made:
    """A fresh invitation: the only time that its secrets are seen. ``code`` is written ``ACDE-HK34``."""

    id: int
    token: str
    code: str


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    name: str
    title: str
    role: Role
    unit_id: int | None
    expires_at: datetime


def looks_like_a_code(said: str) -> bool:
    """Return True if a text could be a short code, however it was typed."""
    return bool(_CODE.fullmatch(_plain(said)))


def make(
    tx: Transaction,
    *,
    role: Role,
    unit_id: int | None,
    name: str,
    title: str,
    made_by: int | None,
    at: datetime,
    expires_at: datetime,
) -> Made:
    """Make an invitation and return its secrets."""
    token = secrets.token_urlsafe(24)
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    invitation_id: int = tx.execute(
        insert(invitations)
        .values(
            token_digest=_digest(token),
            code_digest=_digest(code),
            role=role.value,
            unit_id=unit_id,
            name=name,
            title=title,
            made_by=made_by,
            made_at=at,
            expires_at=expires_at,
        )
        .returning(invitations.c.id)
    ).scalar_one()
    return Made(invitation_id, token, f"{code[:4]}-{code[4:]}")


def use(tx: Transaction, secret: str, address: Address, sender: str, *, at: datetime) -> int | None:
    """Bind this chat to the officer invited; return the account, or None where the secret opens nothing."""
    digests = (_digest(secret), _digest(_plain(secret)))
    row = tx.execute(
        update(invitations)
        .where(
            or_(invitations.c.token_digest == digests[0], invitations.c.code_digest == digests[1]),
            invitations.c.used_at.is_(None),
            invitations.c.revoked_at.is_(None),
            invitations.c.expires_at > at,
        )
        .values(used_at=at)
        .returning(invitations.c.id, invitations.c.name, invitations.c.title, invitations.c.role, invitations.c.unit_id)
    ).first()
    if row is None:
        return None
    account_id = people.register(
        tx,
        address,
        name=row.name or sender,
        title=row.title,
        role=Role(row.role),
        unit_id=row.unit_id,
        at=at,
    )
    tx.execute(update(invitations).where(invitations.c.id == row.id).values(used_by=account_id))
    return account_id


def name(tx: Transaction, invitation_id: int, name: str, title: str) -> bool:
    """Write whom an invitation is for; return False if it was used or revoked meanwhile."""
    done = tx.execute(
        update(invitations)
        .where(invitations.c.id == invitation_id, invitations.c.used_at.is_(None), invitations.c.revoked_at.is_(None))
        .values(name=name[:128], title=title[:255])
    )
    return done.rowcount == 1


def open_ones(tx: Transaction, at: datetime) -> Sequence[Invitation]:
    """Return the invitations that can still be used, newest first."""
    rows = tx.execute(
        select(invitations)
        .where(
            invitations.c.used_at.is_(None),
            invitations.c.revoked_at.is_(None),
            invitations.c.expires_at > at,
        )
        .order_by(invitations.c.id.desc())
    )
    return [Invitation(row.id, row.name, row.title, Role(row.role), row.unit_id, row.expires_at) for row in rows]


def revoke(tx: Transaction, invitation_id: int, *, at: datetime) -> bool:
    """Make an invitation worthless; return False if it was used or revoked before."""
    return (
        tx.execute(
            update(invitations)
            .where(
                invitations.c.id == invitation_id, invitations.c.used_at.is_(None), invitations.c.revoked_at.is_(None)
            )
            .values(revoked_at=at)
        ).rowcount
        == 1
    )


def _plain(secret: str) -> str:
    return _BETWEEN.sub("", secret).upper()


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
