"""What each role may not do: every command and every button, tried by everybody."""

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.clock import MovableClock
from directives.officer import Role
from directives.wording import payloads
from directives.wording.payloads import Payload
from handlers.routes import COMMANDS, PRESSES
from storage.database import Database
from storage.tables import assignments, units
from tests.handlers.acting import Desk
from tests.stories.towns import city

OFFICE, LEADER, HEAD, DEPUTY, SPECIALIST = Role
UNIT = {HEAD, DEPUTY, SPECIALIST}
ALL = set(Role)

WHO_MAY_SAY = {
    "viec": UNIT,
    "tinhhinh": ALL,
    "tonghop": {OFFICE, LEADER},
    "thongbao": {OFFICE},
    "moi": {OFFICE},
    "trogiup": ALL,
    "start": ALL,
}

A, B, D, N = 1, 2, 1, 1  # an assignment, another unit's, a directive, a notice
WHO_MAY_PRESS: dict[Payload, set[Role]] = {
    payloads.Acknowledge(A): UNIT,
    payloads.AcknowledgeAll(N): UNIT,
    payloads.OpenCard(A): ALL,
    payloads.ShowSource(A): ALL,
    payloads.Report(A): UNIT,
    payloads.ReportOn(1, A): UNIT,
    payloads.ReportIs(1, "right"): UNIT,
    payloads.PictureStage(1, "before"): UNIT,
    payloads.Return(A): {HEAD, DEPUTY},
    payloads.Delegate(A): {HEAD, DEPUTY},
    payloads.DelegateTo(A, 1): {HEAD, DEPUTY},
    payloads.History(A): ALL,
    payloads.Summary(N, "all", 0): {OFFICE, LEADER},
    payloads.BroadcastRead(1): ALL,
} | {
    payload: {OFFICE}
    for payload in (
        payloads.ConfirmDone(A),
        payloads.Reopen(A),
        payloads.Reassign(A),
        payloads.ReassignTo(A, 1),
        payloads.Extend(A),
        payloads.ExtendTo(A, "2024-12-31"),
        payloads.Withdraw(A, 1),
        payloads.InviteTo(1),
        payloads.InviteAs(1, "head"),
        payloads.InviteEverybody(),
        payloads.RevokeInvitation(1),
        payloads.BroadcastTo(1, "all"),
        payloads.BroadcastAbout(1, "silent"),
        payloads.BroadcastSend(1),
        payloads.BroadcastDrop(1),
        payloads.BroadcastStop(1),
        payloads.BroadcastRemind(1),
        payloads.ShowOverview(N),
        payloads.ShowNotice(N, 0),
        payloads.ShowDirective(D),
        payloads.AskAgain(D, 0),
        payloads.AnswerUnit(D, 0, 1),
        payloads.AnswerAsRead(D, 0),
        payloads.AnswerTyped(D, 0),
        payloads.Change(D, "text"),
        payloads.SetUnits(D, "lead", "none"),
        payloads.SetDue(D, "2024-12-31"),
        payloads.ToggleAssigned(D),
        payloads.SplitAsRead(D),
        payloads.DropDirective(D),
        payloads.RestoreDirective(D),
        payloads.AddDirective(N),
        payloads.DropNotice(N),
        payloads.Forecast(N, 0),
        payloads.Publish(N),
        payloads.PublishSure(N),
    )
}
CHATS = {role: str(number) for number, role in enumerate(Role, start=1)}
STRANGER = "99"
NOT_ALLOWED = "Việc này không thuộc quyền của đồng chí."
ONLY_SENTENCE = "Xin chào. Đây là kênh nội bộ; đề nghị dùng lời mời do cơ quan cấp để đăng ký."


@pytest.fixture
def desk(sqlite_database: Database, clock: MovableClock) -> Desk:
    """A notice is published; the unit roles are of the ward p01, somebody else leads p02."""
    from storage import units as stored

    desk = Desk(sqlite_database, clock)
    with sqlite_database.begin() as tx:
        stored.save(tx, city())
    for role, chat in CHATS.items():
        desk.officer(chat, role, "p01" if role in UNIT else None)
    desk.officer("50", HEAD, "p02")
    desk.send(CHATS[OFFICE], "tb.txt", Path("bot/demo/sample-notice.txt").read_bytes())
    desk.press(CHATS[OFFICE], payloads.PublishSure(N))
    return desk


def test_the_table_names_every_command_and_every_button() -> None:
    assert {command.name for command in COMMANDS} == set(WHO_MAY_SAY)
    assert {press.payload for press in PRESSES} == {type(payload) for payload in WHO_MAY_PRESS}


@pytest.mark.parametrize("role", Role)
def test_commands(desk: Desk, role: Role) -> None:
    for name, allowed in WHO_MAY_SAY.items():
        said = desk.say(CHATS[role], f"/{name}")
        assert (said == [NOT_ALLOWED]) == (role not in allowed), f"{role} /{name}: {said}"


@pytest.mark.parametrize("role", Role)
def test_buttons(desk: Desk, role: Role) -> None:
    for payload, allowed in WHO_MAY_PRESS.items():
        if role in allowed:
            continue
        before = _state(desk)
        assert desk.press(CHATS[role], payload) == [NOT_ALLOWED], f"{role} {payload}"
        assert desk.noted()[-1] == "refused"
        assert _state(desk) == before


def own_buttons() -> list[tuple[Role, Payload]]:
    """The buttons of a unit's own assignment, with each role that may press them."""
    return [
        (role, payload)
        for payload, allowed in WHO_MAY_PRESS.items()
        for role in (HEAD, DEPUTY, SPECIALIST)
        if role in allowed and "assignment_id" in payload.__dataclass_fields__
    ]


@pytest.mark.parametrize(("role", "payload"), own_buttons(), ids=str)
def test_a_unit_touches_nothing_of_another_s(desk: Desk, role: Role, payload: Payload) -> None:
    foreign = type(payload)(**{**_fields(payload), "assignment_id": _assignment_of(desk, "p02")})
    before = _state(desk)
    (answer, *more) = desk.press(CHATS[role], foreign)
    assert answer in ("Nhiệm vụ này không thuộc đơn vị của đồng chí.", "Nút này không còn dùng được.")
    assert not more
    assert _state(desk) == before


def test_a_stranger_gets_one_sentence_and_nothing_happens(desk: Desk) -> None:
    before = _state(desk)
    for said in ("/viec", "/moi", "cho tôi xem tình hình", "/start"):
        assert desk.say(STRANGER, said) == [ONLY_SENTENCE]
    assert desk.press(STRANGER, payloads.PublishSure(N)) == [ONLY_SENTENCE]
    assert desk.send(STRANGER, "a.txt", b"x" * 500) == [ONLY_SENTENCE]
    assert _state(desk) == before


@pytest.mark.parametrize(
    "forged", ["", "ack", "ack:", "ack:x", "ack:1:2", "ack:99999999999999999999", "nope:1", "ack:-1", "ö" * 32]
)
def test_a_forged_button_is_refused_in_plain_words(desk: Desk, forged: str) -> None:
    before = _state(desk)
    (answer,) = desk.press(CHATS[HEAD], forged)
    assert answer in ("Nút này không còn dùng được.", "Nhiệm vụ này không thuộc đơn vị của đồng chí.")
    assert _state(desk) == before


def _state(desk: Desk) -> list[tuple[int, str, object]]:
    with desk.database.look() as tx:
        query = select(assignments.c.id, assignments.c.state, assignments.c.delegate_id).order_by(assignments.c.id)
        return [tuple(row) for row in tx.execute(query)]


def _assignment_of(desk: Desk, code: str) -> int:
    with desk.database.look() as tx:
        query = select(assignments.c.id).join(units, units.c.id == assignments.c.unit_id).where(units.c.code == code)
        return tx.execute(query.limit(1)).scalar_one()


def _fields(payload: Payload) -> dict[str, object]:
    return {name: getattr(payload, name) for name in payload.__dataclass_fields__ if name != "prefix"}
