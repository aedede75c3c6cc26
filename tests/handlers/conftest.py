"""A desk at work in the city of the stories: the office in chat 1, a notice of two tasks when it is asked for."""

from collections.abc import Callable

import pytest

from bot.clock import MovableClock
from directives.officer import Role
from storage import units
from storage.database import Database
from tests.handlers.acting import Desk
from tests.stories.towns import city

NOTICE = """ỦY BAN NHÂN DÂN THÀNH PHỐ AN MẪU

Số: 7/TB-UBND
An Mẫu, ngày 11 tháng 9 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND thành phố tại cuộc họp về công tác hè

Chủ tịch UBND thành phố kết luận như sau:

1. Giao Phòng Kinh tế rà soát các chợ, báo cáo UBND thành phố trước ngày 1/10/2024.

2. Giao Phòng Giáo dục và Đào tạo kiểm tra các bếp ăn, hoàn thành trong tháng 10/2024.

3. Giao UBND phường Mai Vàng lưu hình ảnh trước, trong và sau khi sửa mái trường, hoàn thành trước ngày 1/10/2024.
"""


@pytest.fixture
def town(sqlite_database: Database, clock: MovableClock) -> Desk:
    """The registry is loaded, the office is in chat 1; nobody else is registered."""
    desk = Desk(sqlite_database, clock)
    with sqlite_database.begin() as tx:
        units.save(tx, city())
    desk.officer("1", Role.OFFICE, name="Văn thư")
    return desk


@pytest.fixture
def at_work(town: Desk) -> Desk:
    """The notice is published to the heads in chats kt, gddt and p01; kt2 is an official of the first."""
    for chat in ("kt", "gddt", "p01"):
        town.officer(chat, Role.HEAD, chat, name=f"Trưởng {chat}")
    town.officer("kt2", Role.SPECIALIST, "kt", name="Chuyên viên")
    town.send("1", "tb.txt", NOTICE.encode())
    town.tap("1", "Ban hành")
    town.tap("1", "Ban hành đến")
    return town


@pytest.fixture
def bring(town: Desk) -> Callable[[str], list[str]]:
    """The office sends a notice with this text after the head of the letter."""

    def send(body: str) -> list[str]:
        head = NOTICE.partition("1. Giao")[0]
        return town.send("1", "tb.txt", (head + body).encode())

    return send
