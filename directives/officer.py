"""Who a person is to the bot: an officer of a unit, in one role."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What an officer is in the following up. The rights of each role are in ``access.py``."""

    OFFICE = "office"
    LEADER = "leader"
    HEAD = "head"
    DEPUTY = "deputy"
    SPECIALIST = "specialist"


@dataclass(frozen=True, slots=True)
class Officer:
    """A registered person. ``title`` is the full post (``Trưởng phòng``), ``name`` the full name."""

    id: int
    name: str
    title: str
    role: Role
    unit_id: int | None
    unit_name: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """A private chat of an officer on one channel; where messages to the officer go."""

    id: int
    officer_id: int
    channel: str
    chat_id: str
    reachable: bool = True
