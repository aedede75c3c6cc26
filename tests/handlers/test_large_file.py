"""Before a large file is read, its sender is told to wait."""

from pathlib import Path

from bot.clock import MovableClock
from directives.officer import Role
from storage import units
from storage.database import Database
from tests.handlers.acting import Desk
from tests.stories.towns import city

SAMPLE = Path("bot/demo/sample-notice.txt").read_bytes()


def test_a_large_file_is_announced_and_a_small_one_is_not(sqlite_database: Database, clock: MovableClock) -> None:
    with sqlite_database.begin() as tx:
        units.save(tx, city())
    desk = Desk(sqlite_database, clock)
    desk.officer("1", Role.OFFICE)
    wait, read = desk.send("1", "lon.txt", SAMPLE + b"\n" * 300_000)
    assert wait == "Đang đọc tệp <b>lon.txt</b>, xin đồng chí chờ trong giây lát."
    assert "14 nội dung chỉ đạo" in read
    known, again = desk.send("1", "nho.txt", SAMPLE)
    assert "đã được gửi" in known
    assert "14 nội dung chỉ đạo" in again
