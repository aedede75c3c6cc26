"""/moi: the office invites people: a one-time link, and a short code that can be read over the telephone."""

from directives.officer import Role
from directives.reading.resolve import resolve
from directives.reading.vietnamese import fold
from directives.wording import invitations as wording
from directives.wording.payloads import InviteAs, InviteEverybody, InviteTo, RevokeInvitation
from directives.wording.text import message, text
from handlers.incoming import IncomingKind
from handlers.turn import Turn
from storage import invitations, people, units

STEP_WHOM = "invite"
STEP_NAME = "invite_name"

_WITHOUT_UNIT = {
    "lanh dao": Role.LEADER,
    "chu tich": Role.LEADER,
    "van phong": Role.OFFICE,
    "quan tri": Role.OFFICE,
}
"""Whom the office may invite without naming a unit, as it is typed."""


def ask(turn: Turn, argument: str) -> None:
    """/moi: ask for the unit, or take it from what follows the command."""
    if argument:
        _find(turn, argument)
        return
    turn.expect(STEP_WHOM)
    without = len(units.without_people(turn.tx))
    turn.say(wording.ask_whom(without, invitations.open_ones(turn.tx, turn.now), zone=turn.office.zone))


def hear_whom(turn: Turn) -> None:
    """The office types whom it invites."""
    _find(turn, turn.incoming.text)


def _find(turn: Turn, typed: str) -> None:
    role = _WITHOUT_UNIT.get(" ".join(fold(typed).split()))
    if role is not None:
        _make(turn, role, None)
        return
    found = resolve(typed, units.registry(turn.tx))
    numbers = units.numbers(turn.tx)
    codes = found.units if found.units and not found.doubtful else (*found.units, *found.nearest)
    ids = [numbers[code] for code in dict.fromkeys(codes)]
    if not ids:
        turn.expect(STEP_WHOM)
        turn.say(message("invite_unknown", typed=typed))
    elif len(ids) == 1 and not found.doubtful:
        turn.expect_nothing()
        turn.say(wording.ask_role(ids[0], units.names(turn.tx, ids)[ids[0]]))
    else:
        turn.expect(STEP_WHOM)
        turn.say(wording.which_unit(units.names(turn.tx, ids)))


def press_unit(turn: Turn, pressed: InviteTo) -> None:
    """The unit was chosen: ask in which role."""
    names = units.names(turn.tx, [pressed.unit_id])
    if not names:
        turn.toast(text("stale_button"))
        return
    turn.expect_nothing()
    turn.rewrite(wording.ask_role(pressed.unit_id, names[pressed.unit_id]))


def press_role(turn: Turn, pressed: InviteAs) -> None:
    """The role was chosen: make the invitation."""
    role = next((one for one in (Role.HEAD, Role.DEPUTY, Role.SPECIALIST) if one.value == pressed.role), None)
    if role is None or not units.names(turn.tx, [pressed.unit_id]):
        turn.toast(text("stale_button"))
        return
    _make(turn, role, pressed.unit_id)


def press_everybody(turn: Turn, _pressed: InviteEverybody) -> None:
    """Make an invitation for the head of every unit that has nobody registered, as one list to hand out."""
    made = []
    for unit_id, name in units.without_people(turn.tx).items():
        invitation = _invite(turn, Role.HEAD, unit_id)
        made.append((name, invitation.code))
    if not made:
        turn.toast(text("invite_nobody_left"))
        return
    turn.note("invited_everybody", count=len(made))
    turn.say(wording.everybody(made, turn.bot_name, turn.now + turn.office.invitation_valid, zone=turn.office.zone))


def hear_name(turn: Turn) -> None:
    """The office adds the name and the post of whom it invited: ``Họ tên, chức vụ``."""
    conversation = turn.conversation
    assert conversation is not None, "the step was asked for"
    name, _, title = (part.strip() for part in turn.incoming.text.partition(","))
    turn.expect_nothing()
    if not name or not invitations.name(turn.tx, conversation.details["invitation_id"], name, title):
        turn.say(message("invite_not_named"))
        return
    turn.say(message("invite_named", name=name, title=title))


def press_revoke(turn: Turn, pressed: RevokeInvitation) -> None:
    """Make an invitation worthless; its name is not asked for any more."""
    if not invitations.revoke(turn.tx, pressed.invitation_id, at=turn.now):
        turn.toast(text("invite_not_open"))
        return
    turn.note("invitation_revoked", f"invitation:{pressed.invitation_id}")
    conversation = turn.conversation
    if conversation is not None and conversation.details.get("invitation_id") == pressed.invitation_id:
        turn.expect_nothing()
    turn.rewrite(message("invite_revoked"))


def registered(turn: Turn, argument: str) -> None:
    """/start by somebody registered: a code that came along is neither used nor explained."""
    if argument:
        turn.note("code_by_a_registered_person")
    person = people.at(turn.tx, turn.incoming.address)
    assert person is not None, "a turn belongs to somebody registered"
    turn.say(message("already_registered", officer=person.officer))


def is_a_code(turn: Turn) -> bool:
    """Return True if somebody registered writes what looks like an invitation's code."""
    said = turn.incoming.text.strip()
    return turn.incoming.kind is IncomingKind.TEXT and " " not in said and invitations.looks_like_a_code(said)


def used_in_vain(turn: Turn) -> None:
    """A code written by somebody registered is not used up: it is for somebody else."""
    registered(turn, turn.incoming.text)


def _make(turn: Turn, role: Role, unit_id: int | None) -> None:
    invitation = _invite(turn, role, unit_id)
    unit = units.names(turn.tx, [unit_id])[unit_id] if unit_id is not None else ""
    turn.note("invited", f"invitation:{invitation.id}", role=role.value, unit=unit)
    turn.expect(STEP_NAME, invitation_id=invitation.id)
    expires_at = turn.now + turn.office.invitation_valid
    turn.say(wording.made(invitation.id))
    turn.say(
        wording.to_forward(
            turn.office.name, unit, role, turn.bot_name, invitation.token, invitation.code, expires_at, turn.office.zone
        )
    )


def _invite(turn: Turn, role: Role, unit_id: int | None) -> invitations.Made:
    return invitations.make(
        turn.tx,
        role=role,
        unit_id=unit_id,
        name="",
        title="",
        made_by=turn.officer.id,
        at=turn.now,
        expires_at=turn.now + turn.office.invitation_valid,
    )
