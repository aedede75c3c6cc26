"""A broadcast over HTTP: the office watches one message count who got it and who has read it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import MovableClock
from directives.office import OfficeRules
from directives.officer import Role
from storage.database import Database
from tests.emulator_client import Person
from tests.stories.house import House, house
from tests.stories.towns import city

MORNING = datetime(2024, 9, 12, 8, 30, tzinfo=OfficeRules().zone)


def board_after(h: House, seconds: int) -> None:
    """Let the board be shown anew."""
    h.advance(h.clock.now() + timedelta(seconds=seconds))


def board(office: Person, title: str = "Đã gửi xong thông báo") -> str:
    """The one message that counts."""
    (shown,) = [one["text"] for one in office.messages() if one["text"].startswith(title)]
    return str(shown)


def begin(h: House, office: Person) -> None:
    office.say("/thongbao Họp giao ban 8 giờ thứ Hai")
    h.settle()
    office.press("Tất cả mọi người")
    h.settle()
    office.press(office.last["reply_markup"]["inline_keyboard"][0][0]["text"])


@pytest.mark.slow
def test_the_count_lives_in_one_message(sqlite_database: Database, tmp_path: Path) -> None:
    with house(sqlite_database, MovableClock(tmp_path / "clock", MORNING), city()) as h:
        office = h.officer(1, "văn phòng", Role.OFFICE)
        heads = [h.officer(100 + n, unit.code, Role.HEAD, unit.code) for n, unit in enumerate(city().units[:5])]
        heads[4].block()
        begin(h, office)
        h.settle()
        board_after(h, 10)
        assert "Đã gửi: 4" in board(office)
        assert "người nhận đã chặn bot: 1" in board(office)
        for head in heads[:3]:
            head.press("Đã đọc")
        board_after(h, 10)
        assert "Đã đọc: 3 · chưa đọc: 1" in board(office)
        office.press("Nhắc 1 người chưa đọc")
        h.settle()
        assert "nhắc lại thông báo" in heads[3].last["text"]
        assert "nhắc lại" not in heads[0].last["text"]
        assert sum("mất liên lạc" in one["text"] for one in office.messages()) == 1


@pytest.mark.slow
def test_it_stops_while_it_runs(sqlite_database: Database, tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock", MORNING)
    with house(sqlite_database, clock, city(), pace_all=20) as h:
        office = h.officer(1, "văn phòng", Role.OFFICE)
        for number in range(200):
            h.officer(1000 + number, f"cán bộ {number}", Role.SPECIALIST, "kt")
        begin(h, office)
        office.hears("Đang gửi")
        office.press("Dừng gửi")
        h.settle()
        board_after(h, 10)
        text = board(office, "Đã dừng gửi thông báo")
        assert "Đang chờ" not in text
        sent = int(text.partition("Đã gửi: ")[2].split()[0])
        dropped = int(text.partition("Không gửi: ")[2].split()[0])
        assert dropped > 0
        assert sent + dropped == 200
