"""The office is told, once, when delivery itself goes wrong."""

from datetime import timedelta

from directives.message import Address
from directives.officer import Role
from handlers import alarms
from handlers.incoming import Incoming, IncomingKind
from storage import people
from tests.handlers.acting import Desk

HERE = Address("telegram", "kt")


def told(desk: Desk, about: str) -> int:
    return sum(about in row.text for row in desk.letters("1"))


def lose(desk: Desk) -> None:
    """The sender finds that nothing reaches the head any more."""
    with desk.database.begin() as tx:
        if people.mark_unreachable(tx, HERE, "người nhận đã chặn bot", at=desk.clock.now()):
            alarms.lost(tx, HERE, "người nhận đã chặn bot", desk.clock.now())
    desk.deliver()


def test_an_officer_who_can_not_be_reached_is_told_of_once(at_work: Desk) -> None:
    lose(at_work)
    lose(at_work)
    assert told(at_work, "Phòng Kinh tế mất liên lạc") == 1
    assert "người nhận đã chặn bot" in at_work.last("1")
    assert "unreachable" in at_work.noted()


def test_who_writes_again_is_reachable_again(at_work: Desk) -> None:
    lose(at_work)
    at_work.say("kt", "/viec")
    with at_work.database.look() as tx:
        person = people.at(tx, HERE)
    assert person is not None
    assert person.account.reachable
    at_work.clock.move_to(at_work.clock.now() + timedelta(hours=1))
    lose(at_work)
    assert told(at_work, "mất liên lạc") == 2


def test_a_deputy_answers_for_a_head_who_can_not_be_reached(at_work: Desk) -> None:
    at_work.officer("pho", Role.DEPUTY, "kt", name="Phó phòng")
    lose(at_work)
    with at_work.database.look() as tx:
        unit_id = people.at(tx, HERE).officer.unit_id  # type: ignore[union-attr] # registered above
        assert unit_id is not None
        assert [person.officer.name for person in people.responsible(tx, unit_id)] == ["Phó phòng"]


def test_an_update_that_was_set_aside_is_told_of_once(at_work: Desk) -> None:
    for _ in range(2):
        with at_work.database.begin() as tx:
            update = Incoming(HERE, 4711, IncomingKind.TEXT, "đạt 30%")
            alarms.set_aside(tx, update, "ValueError: thử", at_work.clock.now())
    at_work.deliver()
    assert told(at_work, "Một tin nhắn chưa xử lý được") == 1
    assert "(mã 4711)" in at_work.last("1")
    assert "Phòng Kinh tế" in at_work.last("1")
