"""What each role may see and do: one table, asked by the routes before any story runs."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from directives.officer import Role


class Right(StrEnum):
    """Something that a route asks for. A right over an assignment holds for the officer's own unit only."""

    IMPORT = "import"
    INVITE = "invite"
    BROADCAST = "broadcast"
    MANAGE = "manage"
    SEE_ALL = "see_all"
    SEE_OWN = "see_own"
    ACKNOWLEDGE = "acknowledge"
    DELEGATE = "delegate"
    RETURN = "return"
    REPORT = "report"
    READ = "read"


_UNIT = frozenset({Right.SEE_OWN, Right.REPORT, Right.READ})
_HEADS = _UNIT | {Right.ACKNOWLEDGE, Right.DELEGATE, Right.RETURN}

RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.OFFICE: frozenset({Right.IMPORT, Right.INVITE, Right.BROADCAST, Right.MANAGE, Right.SEE_ALL, Right.READ}),
    Role.LEADER: frozenset({Right.SEE_ALL, Right.READ}),
    Role.HEAD: _HEADS,
    Role.DEPUTY: _HEADS,
    Role.SPECIALIST: _UNIT | {Right.ACKNOWLEDGE},
}


def may(role: Role, right: Right) -> bool:
    """Return True if the role has the right."""
    return right in RIGHTS[role]
