"""The office speaks to all: content, audience, preview, a live count, receipts, and it can be stopped."""

import pytest
from sqlalchemy import select, update

from directives.officer import Role
from storage.tables import accounts, outbox
from tests.handlers.acting import Desk


@pytest.fixture
def desk(at_work: Desk) -> Desk:
    at_work.officer("9", Role.LEADER, name="Chủ tịch")
    return at_work


def draft(desk: Desk, text: str = "Họp giao ban 8 giờ thứ Hai") -> None:
    desk.say("1", "/thongbao")
    assert desk.say("1", text) == ["<b>Gửi thông báo này cho ai?</b>"]


def send(desk: Desk, audience: str = "Tất cả mọi người") -> None:
    draft(desk)
    desk.tap("1", audience)
    desk.tap("1", "Gửi ")


def board(desk: Desk) -> str:
    desk.tick()
    return desk.last("1", "gửi")


def receivers(desk: Desk) -> set[str]:
    with desk.database.look() as tx:
        return set(tx.scalars(select(outbox.c.chat_id).where(outbox.c.key.startswith("broadcast:"))))


def fail(desk: Desk, chat: str, why: str) -> None:
    """What is waiting for somebody can't be delivered."""
    with desk.database.begin() as tx:
        of_chat = outbox.c.chat_id == chat
        tx.execute(update(outbox).where(of_chat, outbox.c.state == "waiting").values(state="failed", error=why))


@pytest.mark.parametrize(
    ("audience", "chats"),
    [
        ("Tất cả mọi người", {"9", "kt", "kt2", "gddt", "p01"}),
        ("Thủ trưởng các đơn vị", {"kt", "gddt", "p01"}),
        ("Lãnh đạo", {"9"}),
        ("UBND các phường, xã", {"p01"}),
        ("Các phòng, ban", {"kt", "kt2", "gddt"}),
    ],
)
def test_whom_it_reaches_is_what_the_preview_counts(desk: Desk, audience: str, chats: set[str]) -> None:
    draft(desk)
    desk.tap("1", audience)
    assert f"gửi <b>{len(chats)} người</b>" in desk.last("1", "Xem trước")
    desk.tap("1", "Gửi ")
    assert receivers(desk) == chats
    assert f"Đã gửi: <b>{len(chats)}</b>" in board(desk)


@pytest.mark.parametrize("said", ["/thongbao Họp lúc 8 giờ", "/thongbao\nHọp lúc 8 giờ"])
def test_in_one_breath(desk: Desk, said: str) -> None:
    assert desk.say("1", said) == ["<b>Gửi thông báo này cho ai?</b>"]


def test_to_those_who_have_not_acknowledged_or_are_late(desk: Desk) -> None:
    desk.say("kt", "da nhan")
    draft(desk)
    desk.tap("1", "Đơn vị chưa xác nhận")
    assert not any("rà soát các chợ" in label for label in desk.buttons("1"))
    desk.tap("1", "Giao Phòng Giáo dục")
    desk.tap("1", "Gửi ")
    assert receivers(desk) == {"gddt"}


@pytest.mark.parametrize(("name", "kind"), [("anh.jpg", "photo"), ("giay-moi.docx", "document")])
def test_a_picture_or_a_file(desk: Desk, name: str, kind: str) -> None:
    desk.say("1", "/thongbao")
    if kind == "photo":
        desk.picture("1", "Sơ đồ chỗ ngồi")
    else:
        desk.send("1", name, b"not read, only sent on")
    desk.tap("1", "Lãnh đạo")
    desk.tap("1", "Gửi ")
    with desk.database.look() as tx:
        row = tx.execute(select(outbox).where(outbox.c.key.startswith("broadcast:"))).one()
    assert row.kind == kind
    assert row.file_id is not None


def test_too_long(desk: Desk) -> None:
    desk.say("1", "/thongbao")
    assert "tối đa là 3.000" in desk.say("1", "a" * 3_001)[0]
    assert "cho ai" in desk.say("1", "ngắn thôi")[0]


def test_a_draft_is_dropped(desk: Desk) -> None:
    draft(desk)
    desk.tap("1", "Lãnh đạo")
    assert any("chưa gửi cho ai" in text for text in desk.tap("1", "Bỏ"))
    assert desk.tap("1", "Gửi ", about="Xem trước") == ["Nút này không còn dùng được."]
    assert receivers(desk) == set()


def test_who_has_blocked_the_bot_is_counted_with_the_reason(desk: Desk) -> None:
    with desk.database.begin() as tx:
        tx.execute(update(accounts).where(accounts.c.chat_id == "kt").values(unreachable_at=desk.clock.now()))
    desk.delivers = False
    send(desk)
    fail(desk, "kt", "người nhận đã chặn bot")
    desk.deliver()
    shown = board(desk)
    assert "Đã gửi: <b>4</b>" in shown
    assert "người nhận đã chặn bot: 1" in shown


def test_receipts_are_counted_once_also_after_it_has_gone_out(desk: Desk) -> None:
    send(desk)
    assert "Đã gửi xong" in board(desk)
    for _ in range(2):
        assert "Cảm ơn đồng chí." in desk.tap("kt", "Đã đọc")
    assert "Đã đọc: <b>1</b> · chưa đọc: 4" in board(desk)


def test_the_unread_are_reminded_once_a_press(desk: Desk) -> None:
    send(desk)
    board(desk)
    desk.tap("kt", "Đã đọc")
    board(desk)
    for times in (1, 2):
        assert "Đang nhắc 4 người chưa đọc." in desk.tap("1", "Nhắc 4 người chưa đọc")
        with desk.database.look() as tx:
            rows = tx.execute(select(outbox).where(outbox.c.text.contains("nhắc lại thông báo"))).all()
        assert [row.state for row in rows] == ["sent"] * 4 * times
        assert "kt" not in {row.chat_id for row in rows}
    desk.tap("gddt", "Đã đọc", about="nhắc lại")
    assert "Đã đọc: <b>2</b>" in board(desk)


def test_it_is_stopped_while_it_runs(desk: Desk) -> None:
    desk.delivers = False
    send(desk)
    with desk.database.begin() as tx:
        one = tx.scalars(select(outbox.c.id).where(outbox.c.chat_id == "kt").order_by(outbox.c.id.desc())).first()
        tx.execute(update(outbox).where(outbox.c.id == one).values(state="sent", remote_id="5"))
    desk.tap("1", "Dừng gửi")
    assert "Đã dừng gửi" in board(desk)
    desk.clock.move_to(desk.clock.now().replace(second=30))
    shown = board(desk)
    assert "Đã gửi: <b>1</b>" in shown
    assert "Không gửi: 4" in shown
    assert "Đang chờ" not in shown
