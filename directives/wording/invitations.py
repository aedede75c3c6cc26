"""The messages by which the office invites people."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from directives.message import Button, Message
from directives.officer import Role
from directives.wording import payloads
from directives.wording.text import button, message

ROLES: Final[Mapping[Role, str]] = {
    Role.HEAD: "thủ trưởng đơn vị",
    Role.DEPUTY: "cấp phó",
    Role.SPECIALIST: "chuyên viên",
    Role.LEADER: "lãnh đạo UBND",
    Role.OFFICE: "quản trị của Văn phòng",
}


class Open(Protocol):
    """An invitation that can still be used."""

    @property
    def id(self) -> int: ...
    @property
    def role(self) -> Role: ...
    @property
    def name(self) -> str: ...
    @property
    def expires_at(self) -> datetime: ...


def ask_whom(without: int, open_ones: Sequence[Open], *, zone: ZoneInfo) -> Message:
    """Ask for the unit; offer to invite the heads of all units that have nobody."""
    rows: list[tuple[Button, ...]] = []
    if without:
        rows.append((button("invite_everybody", payloads.InviteEverybody(), count=without),))
    return message("invite_ask", *rows, without=without, open_count=len(open_ones), zone=zone)


def which_unit(names: Mapping[int, str]) -> Message:
    """Ask which of several units is meant."""
    rows = [(button("to_person", payloads.InviteTo(unit_id), name=name),) for unit_id, name in names.items()]
    return message("invite_which", *rows[:10])


def ask_role(unit_id: int, name: str) -> Message:
    """Ask in which role somebody of a unit is invited."""
    rows = [
        (button("to_person", payloads.InviteAs(unit_id, role.value), name=ROLES[role].capitalize()),)
        for role in (Role.HEAD, Role.DEPUTY, Role.SPECIALIST)
    ]
    return message("invite_role", *rows, unit=name)


def made(invitation_id: int) -> Message:
    """The office is told what to do with the invitation, and may take it back."""
    return message("invite_made", (button("revoke", payloads.RevokeInvitation(invitation_id)),))


def to_forward(
    office: str, unit: str, role: Role, bot: str, token: str, code: str, expires_at: datetime, zone: ZoneInfo
) -> Message:
    """The invitation itself, to be forwarded as it is."""
    return message(
        "invitation",
        office=office,
        unit=unit,
        role=ROLES[role],
        link=f"https://t.me/{bot}?start={token}",
        bot=bot,
        code=code,
        expires_at=expires_at,
        zone=zone,
    )


def everybody(made: Sequence[tuple[str, str]], bot: str, expires_at: datetime, *, zone: ZoneInfo) -> Message:
    """A code for each unit that has nobody registered."""
    return message("invite_list", made=made, bot=bot, expires_at=expires_at, zone=zone)
