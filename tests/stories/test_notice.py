"""The main job, told once from the notice to the sum: every message that is sent is named here, none other comes."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pytest

from bot.clock import MovableClock
from directives.office import OfficeRules
from directives.officer import Role
from storage.database import Database
from tests.emulator_client import Person
from tests.stories.house import House, house
from tests.stories.towns import city

SAMPLE = Path("bot/demo/sample-notice.txt")
SEED = Path("../shared/data/seed/notice.txt")
NOTICES = [path for path in (SAMPLE, SEED) if path.exists()]

ZONE = OfficeRules().zone
Heads = Mapping[str, Person]


def at(day: int, month: int, hour: int = 0, minute: int = 0) -> datetime:
    """An instant of 2024 in the office."""
    return datetime(2024, month, day, hour, minute, tzinfo=ZONE)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("notice", NOTICES, ids=lambda path: path.parent.name)
def test_from_the_notice_to_the_sum(sqlite_database: Database, tmp_path: Path, notice: Path) -> None:
    clock = MovableClock(tmp_path / "clock", at(12, 9, 15, 30))
    with house(sqlite_database, clock, city()) as h:
        office = h.officer(1, "văn phòng", Role.OFFICE)
        leader = h.officer(2, "lãnh đạo", Role.LEADER)
        heads = {
            unit.code: h.officer(100 + number, unit.code, Role.HEAD, unit.code, "Thủ trưởng")
            for number, unit in enumerate(city().units)
        }
        clerk = h.officer(50, "chuyên viên", Role.SPECIALIST, "ldtbxh", "Chuyên viên")

        the_office_brings_it_in(h, office, notice)
        the_office_publishes(h, office)
        nearly_all_acknowledge(h, heads)
        the_department_hands_its_work_to_an_official(h, heads["ldtbxh"], clerk)
        who_stays_silent_is_asked_again_then_reported(h, heads["p12"])
        before_the_first_deadline(h, clerk, office)
        the_end_of_september(h, heads, office)
        who_is_late_is_reminded_until_he_reports(h, heads["p12"], office)
        the_end_of_november(h, heads)
        the_sum(h, leader)


def the_office_brings_it_in(h: House, office: Person, notice: Path) -> None:
    office.upload(notice.read_bytes(), "thong-bao.txt")
    (brought,) = h.told(h.settle())
    assert brought.endswith("→ văn phòng")
    assert "14 nội dung chỉ đạo" in office.last["text"]
    assert "5 nhiệm vụ có thời hạn" in office.last["text"]
    question = office.last["reply_markup"]["inline_keyboard"][0][0]["text"]
    assert question.startswith("❓ Làm rõ: ")
    office.press(question)
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]
    assert "hoàn thành trong tháng 11/2024" in office.last["text"]
    office.press("Đúng như đã đọc")
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]
    assert "thứ Bảy, 30/11/2024" in office.last["text"]
    office.press("‹ Quay lại")
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]
    office.press("Tổng quan")
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]


def the_office_publishes(h: House, office: Person) -> None:
    office.press("Xem lịch nhắc")
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]
    assert "8 giờ, thứ Sáu, 20/9/2024" in office.last["text"]
    office.press("Ban hành")
    assert h.told(h.settle()) == ["12/9 15:30 edit → văn phòng"]
    office.press(office.last["reply_markup"]["inline_keyboard"][0][0]["text"])
    assert h.told(h.settle()) == [
        "12/9 15:30 edit → văn phòng",
        "12/9 15:30 assigned → bcd, dgs, doan, ldtbxh, mttq, nongdan, phunu, tckh, ttvh, vhtt, vp, 16 xã phường",
    ]


def nearly_all_acknowledge(h: House, heads: Heads) -> None:
    """Each head presses the first button of what it was sent; one ward does not."""
    h.advance(at(13, 9, 8))
    for code, head in heads.items():
        if code == "p12" or not head.messages():
            continue
        answer = head.press(head.last["reply_markup"]["inline_keyboard"][0][0]["text"])
        assert answer is not None
        assert answer["text"] == "Đã ghi nhận. Cảm ơn đồng chí."
    assert h.told(h.settle()) == [
        "13/9 08:00 edit → bcd, dgs, doan, ldtbxh, mttq, nongdan, phunu, tckh, ttvh, vhtt, vp, 15 xã phường"
    ]
    assert "✅ Đã nhận" in heads["p01"].last["text"]


def the_department_hands_its_work_to_an_official(h: House, head: Person, clerk: Person) -> None:
    """The directive that is due before 23/9 is the nearest: the first of /viec."""
    head.say("/viec")
    assert h.told(h.settle()) == [
        "13/9 08:00 “Phòng Lao động - Thương binh và Xã hội: 4 nhiệm vụ đang thực hiện” → ldtbxh"
    ]
    assert "Chủ nhật, 22/9/2024" in head.last["text"].split("2.")[0]
    head.press("Mở việc 1")
    assert h.told(h.settle()) == ["13/9 08:00 “Phòng Lao động - Thương binh và Xã hội · Đơn vị chủ trì” → ldtbxh"]
    head.press("Giao chuyên viên")
    assert h.told(h.settle()) == ["13/9 08:00 “Giao nhiệm vụ này cho ai?” → ldtbxh"]
    head.press("chuyên viên – Chuyên viên")
    assert h.told(h.settle()) == ["13/9 08:00 edit → ldtbxh, ldtbxh, ldtbxh", "13/9 08:00 delegated → chuyên viên"]


def who_stays_silent_is_asked_again_then_reported(h: House, silent: Person) -> None:
    """Four working hours after 15:30 is 10:00 on the next day; four more are 16:00."""
    assert h.told(h.advance(at(13, 9, 15, 59))) == ["13/9 10:00 reminder: unacknowledged → p12"]
    assert h.told(h.advance(at(13, 9, 16))) == ["13/9 16:00 silent → văn phòng"]
    silent.press("Đã nhận cả 4 nhiệm vụ")
    assert h.told(h.settle()) == ["13/9 16:00 edit → p12, p12"]


def before_the_first_deadline(h: House, clerk: Person, office: Person) -> None:
    """Trước ngày 23/9/2024: the last day is Sunday 22/9, the last working day Friday 20/9."""
    assert h.told(h.advance(at(18, 9))) == ["17/9 08:00 reminder: before → chuyên viên"]
    assert h.told(h.advance(at(20, 9, 7))) == ["19/9 08:00 reminder: before → chuyên viên, ttvh, vhtt, 16 xã phường"]
    assert h.told(h.advance(at(20, 9, 9))) == ["20/9 08:00 reminder: last_morning → chuyên viên, ldtbxh"]
    clerk.say("Đã xong, đã trình UBND thành phố", reply_to=clerk.last["message_id"])
    assert h.told(h.settle()) == ["20/9 09:00 “Bot hiểu báo cáo như sau (chưa ghi nhận)” → chuyên viên"]
    assert "đã hoàn thành" in clerk.last["text"]
    clerk.press("Đúng")
    assert h.told(h.settle()) == [
        "20/9 09:00 edit → chuyên viên, chuyên viên, chuyên viên, chuyên viên, chuyên viên, ldtbxh, ldtbxh, ldtbxh",
        "20/9 09:00 report → văn phòng",
    ]
    office.press("Xác nhận hoàn thành")
    assert h.told(h.settle()) == [
        "20/9 09:00 edit → chuyên viên, chuyên viên, chuyên viên, chuyên viên, ldtbxh, ldtbxh, ldtbxh, văn phòng",
        "20/9 09:00 told → chuyên viên, ldtbxh",
    ]
    assert h.told(h.advance(at(25, 9, 7))) == []


def reports_done(h: House, name: str, who: Person, said: str, button: str) -> None:
    """One report with all that it causes: what was understood, the unit's own messages edited, the office told."""
    moment = f"{h.clock.now().astimezone(ZONE):%-d/%-m %H:%M}"
    who.say(said, reply_to=who.last["message_id"])
    assert h.told(h.settle()) == [f"{moment} “Bot hiểu báo cáo như sau (chưa ghi nhận)” → {name}"]
    who.press(button)
    edits, office = h.told(h.settle())
    assert set(edits.removeprefix(f"{moment} edit → ").split(", ")) == {name}
    assert office == f"{moment} report → văn phòng"


def confirms(h: House, name: str, office: Person) -> None:
    """The office confirms: its own message and the unit's are edited, the unit is told."""
    moment = f"{h.clock.now().astimezone(ZONE):%-d/%-m %H:%M}"
    office.press("Xác nhận hoàn thành")
    edits, told = h.told(h.settle())
    assert set(edits.removeprefix(f"{moment} edit → ").split(", ")) == {name, "văn phòng"}
    assert told == f"{moment} told → {name}"


def the_end_of_september(h: House, heads: Heads, office: Person) -> None:
    """In September 2024 the last day is Monday 30/9. Everybody but one ward reports on that day."""
    everyone = "ttvh, vhtt, 16 xã phường"
    assert h.told(h.advance(at(30, 9, 9))) == [
        f"25/9 08:00 reminder: before → {everyone}",
        f"27/9 08:00 reminder: before → {everyone}",
        f"30/9 08:00 reminder: last_morning → {everyone}",
    ]
    for number, (code, head) in enumerate(heads.items()):
        if code in ("ttvh", "vhtt") or (code[0] in "px" and len(code) == 3 and code != "p12"):
            reports_done(h, code, head, f"DA2 {60 + number}%", "Đúng, đã hoàn thành")
            confirms(h, code, office)
            assert "hoàn thành" in head.last["text"]


def who_is_late_is_reminded_until_he_reports(h: House, late: Person, office: Person) -> None:
    """Each working day for three days, then on Mondays and Thursdays."""
    assert h.told(h.advance(at(11, 10))) == [
        "1/10 08:00 reminder: overdue → p12",
        "2/10 08:00 reminder: overdue → p12",
        "3/10 08:00 reminder: overdue → p12",
        "7/10 08:00 reminder: overdue → p12",
        "10/10 08:00 reminder: overdue → p12",
    ]
    reports_done(h, "p12", late, "DA2 duoc 40%", "Đúng, đã hoàn thành")
    confirms(h, "p12", office)
    assert h.told(h.advance(at(20, 11, 7))) == []


def the_end_of_november(h: House, heads: Heads) -> None:
    """In November 2024 the last day is Saturday 30/11: the last working day is Friday 29/11."""
    everyone = "dgs, 16 xã phường"
    assert h.told(h.advance(at(29, 11, 9))) == [
        f"20/11 08:00 reminder: before → {everyone}",
        f"26/11 08:00 reminder: before → {everyone}",
        f"28/11 08:00 reminder: before → {everyone}",
        f"29/11 08:00 reminder: last_morning → {everyone}",
    ]
    for code, head in heads.items():
        if code[0] in "px" and len(code) == 3:
            reports_done(h, code, head, "Da hoan thanh 100% ke hoach", "Đúng")
    assert h.told(h.advance(at(5, 12, 17))) == [
        "2/12 08:00 reminder: overdue → dgs",
        "3/12 08:00 reminder: overdue → dgs",
        "4/12 08:00 reminder: overdue → dgs",
        "5/12 08:00 reminder: overdue → dgs",
    ]


def the_sum(h: House, leader: Person) -> None:
    leader.say("/tonghop")
    assert len(h.told(h.settle())) == 1
    total = leader.last["text"]
    assert "Hoàn thành: 19 (đúng hạn 18, quá hạn 1)" in total
    assert "quá hạn 1)" in total
    assert "Đoàn giám sát thành phố" in total
    leader.press("Số liệu")
    assert [line.split(" ", 2)[2] for line in h.told(h.settle())] == ["edit → lãnh đạo"]
    above, below = leader.last["text"].split("Dưới 75%")
    assert "UBND xã Đậu Nành 89%" in above
    assert "UBND phường Trúc Đào 40%" in below
