"""Getting in: nobody is anybody until invited, and an invitation is good once."""

import re
from datetime import timedelta

import pytest

from directives.officer import Role
from storage.tables import invitations, officers
from tests.handlers.acting import Desk
from tests.handlers.conftest import NOTICE

NEWCOMER = "77"
BAD = "Mã mời không đúng hoặc đã hết hiệu lực."


def code_in(text: str) -> str:
    found = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", text)
    assert found is not None, text
    return found[0]


def token_in(text: str) -> str:
    found = re.search(r"start=([\w-]+)", text)
    assert found is not None, text
    return found[1]


def invite(desk: Desk, unit: str = "Phòng Kinh tế", role: str = "Thủ trưởng đơn vị") -> str:
    """The office invites somebody of a unit; the invitation to forward is returned."""
    desk.say("1", f"/moi {unit}")
    _, to_forward = [text for text in desk.tap("1", role) if text]
    return to_forward


def test_a_head_comes_in_by_the_link(town: Desk) -> None:
    sent = invite(town)
    assert "thủ trưởng đơn vị của <b>Phòng Kinh tế</b>" in sent
    (welcome,) = town.say(NEWCOMER, f"/start {token_in(sent)}")
    assert "đã đăng ký cho <b>Phòng Kinh tế</b>" in welcome
    assert {"invited", "invitation_used"} <= set(town.noted())


@pytest.mark.parametrize("typed", ["{0}", "  {0} ", "lower", "spaced", "run together", "long dash"])
def test_a_head_comes_in_by_the_code_as_it_is_typed_on_a_phone(town: Desk, typed: str) -> None:
    code = code_in(invite(town))
    said = {
        "lower": code.lower(),
        "spaced": " ".join(code.replace("-", "")),
        "run together": code.replace("-", "").lower(),
        "long dash": code.replace("-", " – "),
    }.get(typed, typed.format(code))
    assert "đã đăng ký" in town.say(NEWCOMER, said)[0]


def test_a_unit_whose_name_is_only_nearly_right_is_asked_about(town: Desk) -> None:
    (asked,) = town.say("1", "/moi phường Trúc")
    assert asked == "Đồng chí muốn mời đơn vị nào?"
    (roles,) = [text for text in town.tap("1", "UBND phường Trúc Đào") if text]
    assert "UBND phường Trúc Đào" in roles
    town.tap("1", "Chuyên viên")
    (welcome,) = town.say(NEWCOMER, code_in(town.last("1", "hoặc mở")))
    assert "UBND phường Trúc Đào" in welcome


def test_an_unknown_unit_is_asked_again(town: Desk) -> None:
    assert "Không thấy đơn vị nào" in town.say("1", "/moi zzzz")[0]
    assert "<b>Phòng Kinh tế</b>" in town.say("1", "phong kinh te")[0]


def test_a_leader_is_invited_without_a_unit(town: Desk) -> None:
    town.say("1", "/moi")
    _, sent = town.say("1", "lanh dao")
    assert "với vai trò lãnh đạo UBND" in sent
    town.say(NEWCOMER, code_in(sent))
    assert "Chưa có nhiệm vụ nào được giao" in town.say(NEWCOMER, "tình hình")[0]


def test_an_invitation_opens_once(town: Desk) -> None:
    code = code_in(invite(town))
    town.say(NEWCOMER, code)
    assert town.say("78", code)[0].startswith(BAD)
    assert town.rows(officers) == 2


def test_an_invitation_opens_nothing_after_its_time(town: Desk) -> None:
    code = code_in(invite(town))
    town.clock.move_to(town.clock.now() + timedelta(days=7))
    assert town.say(NEWCOMER, code)[0].startswith(BAD)


def test_an_invitation_that_was_revoked_opens_nothing_and_takes_no_name(town: Desk) -> None:
    sent = invite(town)
    assert any("Đã thu hồi lời mời" in text for text in town.tap("1", "Thu hồi lời mời"))
    assert town.say(NEWCOMER, code_in(sent))[0].startswith(BAD)
    assert town.say(NEWCOMER, f"/start {token_in(sent)}")[0].startswith(BAD)
    assert "Đã ghi" not in town.say("1", "Lê Văn Mẫu, Trưởng phòng")[0]
    assert "invitation_revoked" in town.noted()


def test_somebody_registered_neither_uses_up_nor_reports_a_code(town: Desk) -> None:
    town.officer("50", Role.HEAD, "kt", name="Trưởng phòng")
    code = code_in(invite(town))
    for said in (code, f"/start {code}"):
        assert "đã đăng ký cho <b>Phòng Kinh tế</b>" in town.say("50", said)[0]
    assert "đã đăng ký" in town.say(NEWCOMER, code)[0]
    assert town.noted().count("code_by_a_registered_person") == 2


def test_guessing_is_stopped_after_eight_tries_an_hour(town: Desk) -> None:
    code = code_in(invite(town))
    for _ in range(8):
        assert town.say(NEWCOMER, "ACDE-HKMN")[0].startswith(BAD)
    assert town.say(NEWCOMER, code) == []
    town.clock.move_to(town.clock.now() + timedelta(hours=1, seconds=1))
    assert "đã đăng ký" in town.say(NEWCOMER, code)[0]


def test_the_name_and_post_are_written_on_the_invitation(town: Desk) -> None:
    code = code_in(invite(town))
    assert town.say("1", "Lê Thị Mẫu, Trưởng phòng") == ["Đã ghi lời mời cho <b>Lê Thị Mẫu</b>, Trưởng phòng."]
    assert "<b>Lê Thị Mẫu</b>, Trưởng phòng" in town.say(NEWCOMER, code)[0]


def test_a_notice_that_comes_instead_of_a_name_is_read(town: Desk) -> None:
    invite(town)
    (read,) = town.send("1", "tb.txt", NOTICE.encode())
    assert "3 nội dung chỉ đạo" in read
    invite(town)
    assert "đã được gửi" in town.say("1", NOTICE)[0]


def test_every_unit_without_people_is_invited_at_once(town: Desk) -> None:
    town.officer("50", Role.HEAD, "kt", name="Trưởng phòng")
    town.say("1", "/moi")
    listed = next(text for text in town.tap("1", "Mời thủ trưởng") if text)
    assert "Phòng Kinh tế" not in listed
    line = next(line for line in listed.splitlines() if "Trúc Đào" in line)
    assert "UBND phường Trúc Đào" in town.say(NEWCOMER, code_in(line))[0]
    assert town.rows(invitations) == listed.count("•")


def test_a_new_head_is_given_what_the_unit_was_assigned_before(at_work: Desk) -> None:
    code = code_in(invite(at_work))
    welcome, given = at_work.say(NEWCOMER, code)
    assert "Chào đồng chí" in welcome
    assert "rà soát các chợ" in given
    assert any("Đã ghi nhận" in text for text in at_work.tap(NEWCOMER, "Đã nhận"))
